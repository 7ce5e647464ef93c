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
  const burns = state.column(Burn);
  const halfLives = state.column(BurnHalfLife);
  const minimums = state.column(MinBurn);
  const maximums = state.column(MaxBurn);
  const registrations = state.column(RegistrationsThisBlock);
  for (const netuid of allNetuids(state)) {
    const burn = burns.get(netuid);
    const decayed = decayBurn(burn, {
      block,
      halfLife: halfLives.get(netuid),
      minBurn: minimums.get(netuid),
      maxBurn: maximums.get(netuid),
    });
    if (decayed !== burn) state.set(Burn, decayed, netuid);
    if (registrations.get(netuid) !== 0) state.set(RegistrationsThisBlock, 0, netuid);
  }
  const isRootDue = isEpochDue(state, ROOT_NETUID, block);
  if (isRootDue && state.get(RegistrationsThisInterval, ROOT_NETUID) !== 0) {
    state.set(RegistrationsThisInterval, 0, ROOT_NETUID);
  }
}
