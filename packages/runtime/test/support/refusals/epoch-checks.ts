/** Calls about epochs and mechanisms, under the limits of the mainnet preset. Source: docs/rules/subnets.md sections 3.5 and 4.4. */
import type { CallFields } from '../../../src/calls/call-table.ts';
import {
  AdminFreezeWindow,
  CommitRevealWeightsEnabled,
  MaxAllowedUids,
} from '../../../src/state/items/hyperparameter-items.ts';
import { PendingEpochAt } from '../../../src/state/items/subnet-items.ts';
import { createTestChain, SUBNET } from '../test-chain.ts';
import { type Check, edit, signedBy } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { FREEZE_WINDOW, ownerRateLimit, RATE_IS_THE_OWNERS } from './parameter-checks.ts';
import { removeSubnet } from './spoilers.ts';

const OWNER = '//Bob';
const STRANGER = '//Eve';

/** 128 uids leave room for a second mechanism. */
function chain() {
  const { state } = createTestChain({ preset: 'mainnet' });
  state.set(CommitRevealWeightsEnabled, false, SUBNET);
  state.set(MaxAllowedUids, 128, SUBNET);
  return state;
}

type OnSubnet = Pick<CallFields<'sudoSetMechanismCount'>, 'netuid'>;

const mechanismDoesNotExist: Check<OnSubnet> = { error: 'MechanismDoesNotExist', spoil: removeSubnet };

export const epochChecks = [
  callTrials('setTempo', {
    ...{ state: chain, signer: OWNER, fields: () => ({ netuid: 1, tempo: 360 }) },
    checks: [
      signedBy(STRANGER),
      { error: 'TempoOutOfBounds', spoil: (draft) => edit(draft, { tempo: 359 }) },
      FREEZE_WINDOW,
      ownerRateLimit('setTempo'),
    ],
  }),
  callTrials('setActivityCutoffFactor', {
    ...{ state: chain, signer: OWNER, fields: () => ({ netuid: 1, factorMilli: 1_000 }) },
    checks: [
      signedBy(STRANGER),
      { error: 'ActivityCutoffFactorMilliOutOfBounds', spoil: (draft) => edit(draft, { factorMilli: 999 }) },
      { error: 'SubnetDoesNotExist', spoil: removeSubnet },
      FREEZE_WINDOW,
      ownerRateLimit('setActivityCutoffFactor'),
    ],
  }),
  callTrials('triggerEpoch', {
    ...{ state: chain, signer: OWNER, fields: () => ({ netuid: 1 }) },
    checks: [
      signedBy(STRANGER),
      {
        error: 'DynamicTempoBlockedByCommitReveal',
        spoil: ({ state }) => state.set(CommitRevealWeightsEnabled, true, SUBNET),
      },
      { error: 'EpochTriggerAlreadyPending', spoil: ({ state }) => state.set(PendingEpochAt, 9n, SUBNET) },
      { error: 'AutoEpochAlreadyImminent', spoil: ({ state }) => state.set(AdminFreezeWindow, 360) },
      ownerRateLimit('triggerEpoch'),
    ],
  }),
  callTrials('sudoSetMechanismCount', {
    ...{ state: chain, signer: OWNER, fields: () => ({ netuid: 1, mechanismCount: 2 }) },
    checks: [
      signedBy(STRANGER, RATE_IS_THE_OWNERS),
      ownerRateLimit('sudoSetMechanismCount'),
      FREEZE_WINDOW,
      mechanismDoesNotExist,
      { error: 'InvalidValue', spoil: (draft) => edit(draft, { mechanismCount: 3 }) },
      { error: 'TooManyUIDsPerMechanism', spoil: ({ state }) => state.set(MaxAllowedUids, 129, SUBNET) },
    ],
  }),
  callTrials('sudoSetMechanismEmissionSplit', {
    ...{ state: chain, signer: OWNER, fields: () => ({ netuid: 1, maybeSplit: { shares: [65_535] } }) },
    checks: [
      signedBy(STRANGER, RATE_IS_THE_OWNERS),
      ownerRateLimit('sudoSetMechanismEmissionSplit'),
      FREEZE_WINDOW,
      mechanismDoesNotExist,
      { error: 'InvalidValue', about: 'length', spoil: (draft) => edit(draft, { maybeSplit: { shares: [] } }) },
      {
        ...{ error: 'InvalidValue', about: 'sum' },
        spoil: (draft) => edit(draft, { maybeSplit: { shares: draft.fields.maybeSplit?.shares.map(() => 1) ?? [] } }),
      },
    ],
  }),
];
