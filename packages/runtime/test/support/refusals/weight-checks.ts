/** Calls that set weights. Source: docs/rules/subnets.md sections 3.2 and 3.4. */
import { toNetuid } from '@yumanet/protocol';
import type { ChainState } from '../../../src/state/chain-state.ts';
import * as parameters from '../../../src/state/items/hyperparameter-items.ts';
import { Uids, ValidatorPermit } from '../../../src/state/items/neuron-items.ts';
import { hotkey, SUBNET } from '../test-chain.ts';
import { VALIDATOR, weightsNetwork } from '../weights-network.ts';
import { type Check, edit, signedOnly } from './call-checks.ts';
import { callTrials } from './call-trials.ts';
import { removeSubnet } from './spoilers.ts';

/** Root has no commit-reveal either, so that a call on root meets what it is to meet. */
function chain() {
  const { state } = weightsNetwork();
  setCommitReveal(state, false);
  return state;
}

function setCommitReveal(state: ChainState, isOn: boolean): void {
  for (const netuid of [0, 1]) state.set(parameters.CommitRevealWeightsEnabled, isOn, toNetuid(netuid));
}

interface Row {
  readonly netuid: number;
  readonly dests: readonly number[];
  readonly weights: readonly number[];
}

export const notEnoughStake: Check<object> = {
  error: 'NotEnoughStakeToSetWeights',
  spoil: ({ state }) => state.set(parameters.StakeThreshold, 2n ** 63n),
};

export const hotkeyNotRegistered: Check<object> = {
  error: 'HotKeyNotRegisteredInSubNet',
  spoil: ({ state }) => state.remove(Uids, SUBNET, hotkey(VALIDATOR)),
};

export const versionAndPermitChecks: readonly Check<object>[] = [
  { error: 'IncorrectWeightVersionKey', spoil: ({ state }) => state.set(parameters.WeightsVersionKey, 5n, SUBNET) },
  { error: 'SettingWeightsTooFast', spoil: ({ state }) => state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET) },
  {
    error: 'NeuronNoValidatorPermit',
    spoil: ({ state }) => state.set(ValidatorPermit, new Array<boolean>(5).fill(false), SUBNET),
  },
];

const missingSubnet: Check<Row> = { error: 'MechanismDoesNotExist', spoil: removeSubnet };

/** The steps of set_weights. */
function setChecks(mechanismDoesNotExist: Check<Row>): readonly Check<Row>[] {
  return [
    { error: 'CommitRevealEnabled', spoil: ({ state }) => setCommitReveal(state, true) },
    signedOnly(),
    { error: 'CanNotSetRootNetworkWeights', spoil: (draft) => edit(draft, { netuid: 0 }) },
    { error: 'WeightVecNotEqualSize', spoil: (draft) => edit(draft, { weights: [...draft.fields.weights, 1] }) },
    mechanismDoesNotExist,
    {
      error: 'UidsLengthExceedUidsInSubNet',
      spoil: (draft) => edit(draft, { dests: [0, 1, 2, 3, 4, 4], weights: [1, 1, 1, 1, 1, 1] }),
    },
    hotkeyNotRegistered,
    notEnoughStake,
    ...versionAndPermitChecks,
    { error: 'DuplicateUids', spoil: (draft) => edit(draft, { dests: [2, 2], weights: [1, 1] }) },
    {
      error: 'UidVecContainInvalidOne',
      spoil: (draft) => edit(draft, { dests: [...draft.fields.dests, 5], weights: [...draft.fields.weights, 1] }),
    },
    { error: 'WeightVecLengthIsLow', spoil: ({ state }) => state.set(parameters.MinAllowedWeights, 1_024, SUBNET) },
  ];
}

const ROW = { netuid: 1, dests: [2, 3], weights: [1, 1], versionKey: 0n };
const POOL = ['NotEnoughStakeToSetWeights', 'SettingWeightsTooFast'];

export const weightChecks = [
  callTrials('setWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ROW },
    ...{ checks: setChecks(missingSubnet), pool: POOL },
  }),
  callTrials('setMechanismWeights', {
    ...{ state: chain, signer: VALIDATOR, fields: () => ({ ...ROW, mecid: 0 }), pool: POOL },
    checks: setChecks({ error: 'MechanismDoesNotExist', spoil: (draft) => Object.assign(draft.fields, { mecid: 1 }) }),
  }),
  callTrials('batchSetWeights', {
    ...{ state: chain, signer: VALIDATOR, pool: ['InputLengthsUnequal', 'NotEnoughStakeToSetWeights'] },
    fields: () => ({ netuids: [1], weights: [{ entries: [{ uid: 2, weight: 1 }] }], versionKeys: [0n] }),
    checks: [
      signedOnly(),
      { error: 'InputLengthsUnequal', spoil: (draft) => edit(draft, { versionKeys: [] }) },
      { ...notEnoughStake, isPoolOnly: true },
    ],
  }),
];
