/** What miners earned. Source: docs/rules/economics.md section 3.4. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { saturateToU64, u96f32 } from '@yumanet/yuma';
import { ownerHotkeys } from '../rules/owner-neurons.ts';
import { increaseStake } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { MinerBurned } from '../state/items/emission-items.ts';
import { RecycleOrBurn } from '../state/items/hyperparameter-items.ts';
import { SubnetAlphaOut } from '../state/items/pool-items.ts';
import { Owner } from '../state/items/staking-items.ts';

/**
 * Stakes each incentive on its miner's hotkey. The owner's own neurons get none: theirs is taken out of the alpha
 * issuance (`Recycle`) or left as nobody's (`Burn`), and its share of the whole is kept in `MinerBurned`. Returns
 * from whom it was withheld.
 */
export function payIncentives(
  state: ChainState,
  netuid: Netuid,
  incentives: ReadonlyMap<Hotkey, bigint>,
): ReadonlySet<Hotkey> {
  const withheldFrom = ownerHotkeys(state, netuid);
  const isRecycled = state.get(RecycleOrBurn, netuid) === 'Recycle';
  let total = 0n;
  let withheld = 0n;
  for (const [hotkey, incentive] of incentives) {
    total += incentive;
    if (!withheldFrom.has(hotkey)) {
      increaseStake(state, { hotkey, coldkey: state.get(Owner, hotkey), netuid }, incentive);
      continue;
    }
    withheld += incentive;
    if (isRecycled) {
      state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, netuid) - incentive), netuid);
    }
  }
  const burnedShare = u96f32.safeDiv(u96f32.fromInteger(withheld), u96f32.fromInteger(total));
  state.set(MinerBurned, burnedShare, netuid);
  return withheldFrom;
}
