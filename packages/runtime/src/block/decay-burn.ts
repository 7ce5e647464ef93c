/** Step 1 of a block: registration prices fall, counters start over. Source: docs/rules/economics.md section 1, step 1. */
import { decayBurn } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { isEpochDue } from '../rules/epoch-schedule.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { allNetuids } from '../rules/subnets.ts';
import { derivedFrom } from '../state/derived-value.ts';
import {
  Burn,
  BurnHalfLife,
  MaxBurn,
  MinBurn,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../state/items/registration-items.ts';
import { NetworksAdded } from '../state/items/subnet-items.ts';

/** The networks that count registrations of the block before. */
const countingNetuids = derivedFrom(
  (state) => [state.column(NetworksAdded), state.column(RegistrationsThisBlock)],
  (state) => {
    const registrations = state.column(RegistrationsThisBlock);
    return allNetuids(state).filter((netuid) => registrations.get(netuid) !== 0);
  },
);

/** How the price of each network decays, by netuid. */
const burnDecays = derivedFrom(
  (state) => [state.column(NetworksAdded), state.column(BurnHalfLife), state.column(MinBurn), state.column(MaxBurn)],
  (state) => {
    const halfLives = state.column(BurnHalfLife);
    const minimums = state.column(MinBurn);
    const maximums = state.column(MaxBurn);
    const last = allNetuids(state).at(-1) ?? -1;
    return Array.from({ length: last + 1 }, (_, netuid) => ({
      halfLife: halfLives.get(netuid),
      minBurn: minimums.get(netuid),
      maxBurn: maximums.get(netuid),
    }));
  },
);

/** For every network, root included. */
export function decayRegistrationBurns({ state, block }: Pick<BlockContext, 'state' | 'block'>): void {
  const decays = burnDecays(state);
  state.column(Burn).changeRows(allNetuids(state), (burn, netuid) => {
    const decay = decays[netuid];
    return decay === undefined ? burn : decayBurn(burn, block, decay);
  });
  for (const netuid of countingNetuids(state)) state.set(RegistrationsThisBlock, 0, netuid);
  const isRootDue = isEpochDue(state, ROOT_NETUID, block);
  if (isRootDue && state.get(RegistrationsThisInterval, ROOT_NETUID) !== 0) {
    state.set(RegistrationsThisInterval, 0, ROOT_NETUID);
  }
}
