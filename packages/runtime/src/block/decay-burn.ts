/** Step 1 of a block: registration prices fall, counters start over. Source: docs/rules/economics.md section 1, step 1. */
import { decayBurn } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { isEpochDue } from '../rules/epoch-schedule.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { allNetuids } from '../rules/subnets.ts';
import {
  Burn,
  BurnHalfLife,
  MaxBurn,
  MinBurn,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../state/items/registration-items.ts';

/** For every network, root included. */
export function decayRegistrationBurns({ state, block }: Pick<BlockContext, 'state' | 'block'>): void {
  for (const netuid of allNetuids(state)) {
    const decayed = decayBurn(state.get(Burn, netuid), {
      block,
      halfLife: state.get(BurnHalfLife, netuid),
      minBurn: state.get(MinBurn, netuid),
      maxBurn: state.get(MaxBurn, netuid),
    });
    if (decayed !== state.get(Burn, netuid)) state.set(Burn, decayed, netuid);
    if (state.get(RegistrationsThisBlock, netuid) !== 0) state.set(RegistrationsThisBlock, 0, netuid);
  }
  const isRootDue = isEpochDue(state, ROOT_NETUID, block);
  if (isRootDue && state.get(RegistrationsThisInterval, ROOT_NETUID) !== 0) {
    state.set(RegistrationsThisInterval, 0, ROOT_NETUID);
  }
}
