/** Calls that set weights. Source: docs/rules/subnets.md section 3. */
import { toNetuid } from '@yumanet/protocol';
import * as parameters from '../../../src/state/items/hyperparameter-items.ts';
import { ValidatorPermit } from '../../../src/state/items/neuron-items.ts';
import { bytesOf, createTestChain, SUBNET } from '../test-chain.ts';
import { type Check, callTrials, edit, signedBy, signedOnly } from './call-checks.ts';
import { removeSubnet } from './spoilers.ts';

const VALIDATOR = '//validator2_sn1';

/** Five neurons: owner 0, validator 1, miners 2 to 4; head is 20, permits are with 0 and 1, commit-reveal is off. */
function chain() {
  const test = createTestChain();
  const register = (uri: string) =>
    test.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } });
  test.mine([VALIDATOR, '//m1', '//m2', '//m3'].map(register));
  test.mineTo(20n);
  setCommitReveal(test.state, false);
  return test.state;
}

function setCommitReveal(state: ReturnType<typeof createTestChain>['state'], isOn: boolean): void {
  for (const netuid of [0, 1]) state.set(parameters.CommitRevealWeightsEnabled, isOn, toNetuid(netuid));
}

interface Weights {
  readonly netuid: number;
  readonly dests: readonly number[];
  readonly weights: readonly number[];
}

/** Steps 3 to 14 of set_weights. */
const rowChecks: readonly Check<Weights>[] = [
  { error: 'CanNotSetRootNetworkWeights', spoil: (draft) => edit(draft, { netuid: 0 }) },
  {
    error: 'WeightVecNotEqualSize',
    spoil: (draft) => edit(draft, { weights: [...draft.fields.weights, 1] }),
  },
  { error: 'MechanismDoesNotExist', spoil: removeSubnet },
  {
    error: 'UidsLengthExceedUidsInSubNet',
    spoil: (draft) => edit(draft, { dests: [0, 1, 2, 3, 4, 4], weights: [1, 1, 1, 1, 1, 1] }),
  },
  { ...signedBy('//nobody'), error: 'HotKeyNotRegisteredInSubNet' },
  { error: 'NotEnoughStakeToSetWeights', spoil: ({ state }) => state.set(parameters.StakeThreshold, 2n ** 63n) },
  { error: 'IncorrectWeightVersionKey', spoil: ({ state }) => state.set(parameters.WeightsVersionKey, 5n, SUBNET) },
  { error: 'SettingWeightsTooFast', spoil: ({ state }) => state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET) },
  {
    error: 'NeuronNoValidatorPermit',
    spoil: ({ state }) => state.set(ValidatorPermit, new Array<boolean>(5).fill(false), SUBNET),
  },
  { error: 'DuplicateUids', spoil: (draft) => edit(draft, { dests: [2, 2], weights: [1, 1] }) },
  {
    error: 'UidVecContainInvalidOne',
    spoil: (draft) => edit(draft, { dests: [...draft.fields.dests, 5], weights: [...draft.fields.weights, 1] }),
  },
  { error: 'WeightVecLengthIsLow', spoil: ({ state }) => state.set(parameters.MinAllowedWeights, 1_024, SUBNET) },
];

export const weightChecks = [
  callTrials('setWeights', {
    ...{ state: chain, signer: VALIDATOR },
    fields: () => ({ netuid: 1, dests: [2, 3], weights: [1, 1], versionKey: 0n }),
    checks: [
      { error: 'CommitRevealEnabled', spoil: ({ state }) => setCommitReveal(state, true) },
      signedOnly(),
      ...rowChecks,
    ],
    pool: ['NotEnoughStakeToSetWeights', 'SettingWeightsTooFast'],
  }),
];
