/** A network that begins where the reference chain was in December 2025: just before the first halving of TAO. */
import { halvingThreshold, INITIAL_BLOCK_EMISSION_RAO, i96f32, u64f64 } from '@yumanet/yuma';
import { spotPriceU64F64 } from '../rules/pool.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import { reserveAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetMovingPrice } from '../state/items/pool-items.ts';
import { Account, TotalIssuance } from '../state/items/system-items.ts';
import { endow } from './endow.ts';
import type { ScenarioId } from './genesis-options.ts';

const FIRST_HALVING = 1;
/** Blocks that still emit 1 TAO: enough to set a network up and to look at it before. */
const BLOCKS_BEFORE_HALVING = 100n;

/**
 * Fills `TotalIssuance` up with TAO that nobody can spend, so that the first halving is `BLOCKS_BEFORE_HALVING` blocks
 * away when all TAO of blocks finds a subnet. Every subnet has a moving price as if its price had always been that of
 * now, so that the first block is shared already. Throws when the network has more TAO than that.
 * Source: docs/rules/economics.md sections 2.1 and 2.4.
 */
export function beginBeforeHalving(state: ChainState): void {
  for (const netuid of subnetNetuids(state)) {
    const spot = spotPriceU64F64(state, netuid);
    state.set(SubnetMovingPrice, i96f32.fromFixed(spot < u64f64.one ? spot : u64f64.one, u64f64), netuid);
  }
  const issuance = halvingThreshold(FIRST_HALVING) - BLOCKS_BEFORE_HALVING * INITIAL_BLOCK_EMISSION_RAO;
  endow(state, reserveAccount(), issuance - state.get(TotalIssuance));
}

/** The scenario that a chain was begun with; undefined for one that began at its start. Only a scenario fills the reserve. */
export function scenarioOf(state: ChainState): ScenarioId | undefined {
  return state.has(Account, reserveAccount()) ? 'halving' : undefined;
}
