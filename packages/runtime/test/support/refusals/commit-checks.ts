/** Calls that commit to weights. Source: docs/rules/subnets.md sections 3.4, 3.6 and 3.7. */
import type { CallFields } from '../../../src/calls/call-table.ts';
import { LastStoredRound } from '../../../src/state/items/beacon-items.ts';
import { CommitRevealWeightsVersion } from '../../../src/state/items/chain-parameter-items.ts';
import * as parameters from '../../../src/state/items/hyperparameter-items.ts';
import { SubnetEpochIndex } from '../../../src/state/items/subnet-items.ts';
import { TimelockedWeightCommits, WeightCommits } from '../../../src/state/items/weight-items.ts';
import { hotkey, SUBNET } from '../test-chain.ts';
import { INDEX, VALIDATOR, weightsNetwork } from '../weights-network.ts';
import { type Check, edit, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { removeSubnet } from './spoilers.ts';
import { hotkeyNotRegistered, notEnoughStake } from './weight-checks.ts';

/** Epoch 2. */
function chain() {
  const { state } = weightsNetwork({ isCommitReveal: true });
  state.set(SubnetEpochIndex, 2n, SUBNET);
  return state;
}

const stakeAtThePool: Check<object> = { ...notEnoughStake, isPoolOnly: true };
const mechanismDoesNotExist: Check<{ readonly netuid: number }> = {
  error: 'MechanismDoesNotExist',
  spoil: removeSubnet,
};
const commitRevealDisabled: Check<object> = {
  error: 'CommitRevealDisabled',
  spoil: ({ state }) => state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET),
};
const tooFast: Check<object> = {
  error: 'CommittingWeightsTooFast',
  spoil: ({ state }) => state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET),
};
const tenTimes = <T>(value: T): readonly T[] => new Array<T>(10).fill(value);
const HASH = new Uint8Array(32).fill(1);

const hashChecks: readonly Check<{ readonly netuid: number }>[] = [
  mechanismDoesNotExist,
  signedOnly(),
  commitRevealDisabled,
  hotkeyNotRegistered,
  tooFast,
  {
    error: 'TooManyUnrevealedCommits',
    spoil: ({ state }) =>
      state.set(WeightCommits, tenTimes({ hash: HASH, epoch: 2n, block: 9n, unused: 0n }), INDEX, hotkey(VALIDATOR)),
  },
  stakeAtThePool,
];
const HASH_POOL = ['NotEnoughStakeToSetWeights', 'CommittingWeightsTooFast'];

type Sealed = CallFields<'commitCrv3MechanismWeights'>;

const sealedChecks = (form: readonly Check<object>[]): readonly Check<Omit<Sealed, 'mecid'>>[] => [
  { error: 'CommitPayloadTooLarge', spoil: (draft) => edit(draft, { commit: new Uint8Array(5_001) }) },
  mechanismDoesNotExist,
  signedOnly(),
  commitRevealDisabled,
  ...form,
  hotkeyNotRegistered,
  tooFast,
  {
    error: 'TooManyUnrevealedCommits',
    spoil: ({ state }) => {
      const waiting = { hotkey: hotkey(VALIDATOR), block: 9n, sealed: HASH, round: 99n };
      state.set(TimelockedWeightCommits, tenTimes(waiting), INDEX, 2n);
    },
  },
  stakeAtThePool,
  { error: 'InvalidRevealRound', isPoolOnly: true, spoil: ({ state }) => state.set(LastStoredRound, 1_000n) },
];
const SEALED_POOL = ['CommitPayloadTooLarge', 'NotEnoughStakeToSetWeights', 'InvalidRevealRound'];
const versionCheck: Check<object> = {
  error: 'IncorrectCommitRevealVersion',
  spoil: ({ state }) => state.set(CommitRevealWeightsVersion, 5),
};
const SEALED = { netuid: 1, commit: HASH, revealRound: 999n };

export const commitChecks = [
  callTrials('commitWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ netuid: 1, commitHash: HASH }) },
    ...{ checks: hashChecks, pool: HASH_POOL },
  }),
  callTrials('commitMechanismWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ netuid: 1, mecid: 0, commitHash: HASH }) },
    ...{ checks: hashChecks, pool: HASH_POOL },
  }),
  callTrials('batchCommitWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ netuids: [1], commitHashes: [HASH] }) },
    checks: [
      signedOnly(),
      { error: 'InputLengthsUnequal', spoil: (draft) => edit(draft, { commitHashes: [] }) },
      stakeAtThePool,
    ],
    pool: ['InputLengthsUnequal', 'NotEnoughStakeToSetWeights'],
  }),
  callTrials('commitTimelockedWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ ...SEALED, commitRevealVersion: 4 }) },
    ...{ checks: sealedChecks([versionCheck]), pool: SEALED_POOL },
  }),
  callTrials('commitTimelockedMechanismWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ ...SEALED, mecid: 0, commitRevealVersion: 4 }) },
    ...{ checks: sealedChecks([versionCheck]), pool: SEALED_POOL },
  }),
  callTrials('commitCrv3MechanismWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ ...SEALED, mecid: 0 }) },
    ...{ checks: sealedChecks([versionCheck]), pool: SEALED_POOL },
  }),
];
