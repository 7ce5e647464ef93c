/** Calls that reveal weights. Source: docs/rules/subnets.md sections 3.4 and 3.6. */
import { toNetuid, weightsCommitHash } from '@yumanet/protocol';
import type { CallFields } from '../../../src/calls/call-table.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { storageIndexOf } from '../../../src/state/decode-storage-index.ts';
import * as parameters from '../../../src/state/items/hyperparameter-items.ts';
import { SubnetEpochIndex } from '../../../src/state/items/subnet-items.ts';
import { WeightCommits } from '../../../src/state/items/weight-items.ts';
import { hotkey, ports, SUBNET } from '../test-chain.ts';
import { MINER, VALIDATOR, vote, weightsNetwork } from '../weights-network.ts';
import { type Check, type Draft, edit, signedBy, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { netuidOf } from './spoilers.ts';
import { hotkeyNotRegistered, notEnoughStake, versionAndPermitChecks } from './weight-checks.ts';

/** The subnet, and root, so that a call on root meets what it is to meet. */
const NETUIDS = [toNetuid(0), SUBNET];

/** Epoch 2, in which commits of epoch 1 are revealed. */
function chain() {
  const { state } = weightsNetwork({ isCommitReveal: true });
  for (const netuid of NETUIDS) state.set(parameters.CommitRevealWeightsEnabled, true, netuid);
  setEpoch(state, 2n);
  return state;
}

function setEpoch(state: ChainState, epoch: bigint): void {
  for (const netuid of NETUIDS) state.set(SubnetEpochIndex, epoch, netuid);
}

const VOTE = vote([2, 3]);

type Reveal = CallFields<'revealWeights'>;

/** The validator committed in epoch 1 to whatever is revealed, with the salt of the tests. */
function commitToFields(draft: Draft<Reveal>): void {
  const { uids, values, versionKey } = draft.fields;
  commitTo(draft, { uids, values, versionKey });
}

function commitTo(
  draft: Draft<{ readonly netuid: number }>,
  given: Pick<Reveal, 'uids' | 'values' | 'versionKey'>,
): void {
  const storageIndex = storageIndexOf(netuidOf(draft));
  const hash = weightsCommitHash(ports.crypto, {
    ...{ hotkey: hotkey(VALIDATOR), storageIndex, versionKey: given.versionKey },
    uids: Uint16Array.from(given.uids),
    values: Uint16Array.from(given.values),
    salt: Uint16Array.from(VOTE.salt),
  });
  draft.state.set(WeightCommits, [{ hash, epoch: 1n, block: 9n, unused: 0n }], storageIndex, hotkey(VALIDATOR));
}

/** From the mode to whether this is the epoch. */
function queueChecks<F extends object>(spoilSalt: Check<F>['spoil']): readonly Check<F>[] {
  return [
    {
      error: 'CommitRevealDisabled',
      spoil: ({ state }) => {
        for (const netuid of NETUIDS) state.set(parameters.CommitRevealWeightsEnabled, false, netuid);
      },
    },
    { ...signedBy(MINER), error: 'NoWeightsCommitFound' },
    {
      error: 'ExpiredWeightCommit',
      spoil: ({ state }) => setEpoch(state, 3n),
      apart: {
        InvalidRevealCommitHashNotMatch: 'an expired hash is one that was committed',
        RevealTooEarly: 'what is expired is not early',
      },
    },
    { error: 'InvalidRevealCommitHashNotMatch', spoil: spoilSalt },
    {
      error: 'RevealTooEarly',
      spoil: ({ state }) => {
        for (const netuid of NETUIDS) state.set(parameters.RevealPeriodEpochs, 3n, netuid);
      },
    },
  ];
}

/** Those of set_weights from step 3 on, without the mechanism, which a commit has, and the rate limit. */
const rowChecks: readonly Check<Reveal>[] = [
  { error: 'CanNotSetRootNetworkWeights', spoil: (draft) => edit(draft, { netuid: 0 }) },
  { error: 'WeightVecNotEqualSize', spoil: (draft) => edit(draft, { values: [...draft.fields.values, 1] }) },
  {
    error: 'UidsLengthExceedUidsInSubNet',
    spoil: (draft) =>
      edit(draft, { uids: [0, 1, 4, 4, ...draft.fields.uids], values: [1, 1, 1, 1, ...draft.fields.values] }),
  },
  hotkeyNotRegistered,
  notEnoughStake,
  ...versionAndPermitChecks.filter(({ error }) => error !== 'SettingWeightsTooFast'),
  { error: 'DuplicateUids', spoil: (draft) => edit(draft, { uids: [2, 2], values: [1, 1] }) },
  {
    error: 'UidVecContainInvalidOne',
    spoil: (draft) => edit(draft, { uids: [...draft.fields.uids, 5], values: [...draft.fields.values, 1] }),
  },
  { error: 'WeightVecLengthIsLow', spoil: ({ state }) => state.set(parameters.MinAllowedWeights, 1_024, SUBNET) },
];

const revealChecks: readonly Check<Reveal>[] = [
  signedOnly(),
  ...queueChecks<Reveal>((draft) => edit(draft, { salt: [1] })),
  ...rowChecks,
];
const POOL_CHECKS = [
  ...['NoWeightsCommitFound', 'InvalidRevealCommitHashNotMatch'],
  ...['ExpiredWeightCommit', 'RevealTooEarly'],
];
const POOL = ['NotEnoughStakeToSetWeights', ...POOL_CHECKS];
/** The pool does not know expired commits from early ones, nor a hash that is none from no commit at all. */
const POOL_ERRORS = {
  InvalidRevealCommitHashNotMatch: 'NoWeightsCommitFound',
  ExpiredWeightCommit: 'RevealTooEarly',
} as const;

const BATCH = {
  netuid: 1,
  uidsList: [{ values: VOTE.uids }],
  valuesList: [{ values: VOTE.values }],
  saltsList: [{ values: VOTE.salt }],
  versionKeys: [0n],
};

export const revealWeightChecks = [
  callTrials('revealWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ netuid: 1, ...VOTE }), finish: commitToFields },
    ...{ checks: revealChecks, pool: POOL, poolErrors: POOL_ERRORS },
  }),
  callTrials('revealMechanismWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ netuid: 1, mecid: 0, ...VOTE }), finish: commitToFields },
    ...{ checks: revealChecks, pool: POOL, poolErrors: POOL_ERRORS },
  }),
  callTrials('batchRevealWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => BATCH },
    finish: (draft) => {
      const [uids, values] = [draft.fields.uidsList[0]?.values ?? [], draft.fields.valuesList[0]?.values ?? []];
      commitTo(draft, { uids, values, versionKey: 0n });
    },
    checks: [
      { error: 'InputLengthsUnequal', spoil: (draft) => edit(draft, { versionKeys: [] }) },
      signedOnly(),
      ...queueChecks<CallFields<'batchRevealWeights'>>((draft) => edit(draft, { saltsList: [{ values: [1] }] })),
      { error: 'CanNotSetRootNetworkWeights', spoil: (draft) => edit(draft, { netuid: 0 }) },
      notEnoughStake,
      { error: 'UidVecContainInvalidOne', spoil: (draft) => edit(draft, { uidsList: [{ values: [2, 5] }] }) },
    ],
    pool: ['InputLengthsUnequal', ...POOL],
    poolErrors: POOL_ERRORS,
  }),
];
