/** The checks of set_weights come in one order, whatever else is wrong. */
import { toNetuid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { eventsOf, refusalOf, SUBNET } from '../support/test-chain.ts';
import { VALIDATOR, weightsNetwork } from '../support/weights-network.ts';

/** A call that goes through, until something is changed. */
interface Draft {
  uri: string;
  netuid: number;
  mecid: number;
  dests: number[];
  extraWeights: number[];
}

/** Each violates one check and no other one; they are in the order of the checks. */
const VIOLATIONS: readonly (readonly [string, (state: ChainState, draft: Draft) => void])[] = [
  ['CommitRevealEnabled', (state) => setCommitReveal(state, true)],
  ['BadOrigin', (_, draft) => Object.assign(draft, { uri: 'root' })],
  ['CanNotSetRootNetworkWeights', (_, draft) => Object.assign(draft, { netuid: 0 })],
  ['WeightVecNotEqualSize', (_, draft) => draft.extraWeights.push(1)],
  ['MechanismDoesNotExist', (_, draft) => Object.assign(draft, { mecid: 1 })],
  ['UidsLengthExceedUidsInSubNet', (_, draft) => draft.dests.push(0, 1, 2, 3, 4, 0)],
  [
    'HotKeyNotRegisteredInSubNet',
    (_, draft) => Object.assign(draft, { uri: draft.uri === 'root' ? 'root' : '//nobody' }),
  ],
  ['NotEnoughStakeToSetWeights', (state) => state.set(parameters.StakeThreshold, 2n ** 63n)],
  ['IncorrectWeightVersionKey', (state) => state.set(parameters.WeightsVersionKey, 5n, SUBNET)],
  ['SettingWeightsTooFast', (state) => state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET)],
  ['NeuronNoValidatorPermit', (state) => state.set(ValidatorPermit, new Array<boolean>(5).fill(false), SUBNET)],
  ['DuplicateUids', (_, draft) => draft.dests.push(3)],
  ['UidVecContainInvalidOne', (_, draft) => draft.dests.push(5)],
  ['WeightVecLengthIsLow', (state) => state.set(parameters.MinAllowedWeights, 1_024, SUBNET)],
];

function setCommitReveal(state: ChainState, isOn: boolean): void {
  for (const netuid of [0, 1]) state.set(parameters.CommitRevealWeightsEnabled, isOn, toNetuid(netuid));
}

const { state } = weightsNetwork();

/** The refusal when all of these are violated at once. */
function refusalWith(...violated: readonly number[]): string {
  const mark = state.mark();
  const { uri, netuid, mecid, dests, extraWeights } = draftWith(violated);
  const weights = [...dests.map(() => 1), ...extraWeights];
  const value = { netuid, mecid, dests, weights, versionKey: 0n };
  const { name } = refusalOf(state, uri, { case: 'setMechanismWeights', value });
  state.rollbackTo(mark);
  return name;
}

function draftWith(violated: readonly number[]): Draft {
  setCommitReveal(state, false);
  const draft: Draft = { uri: VALIDATOR, netuid: 1, mecid: 0, dests: [2, 3], extraWeights: [] };
  for (const index of violated) VIOLATIONS[index]?.[1](state, draft);
  return draft;
}

const indexes = VIOLATIONS.map((_, index) => index);

describe('set_mechanism_weights', () => {
  it('goes through when nothing is wrong', () => {
    const mark = state.mark();
    const { uri, dests } = draftWith([]);
    const value = { netuid: 1, mecid: 0, dests, weights: [1, 1], versionKey: 0n };
    expect(eventsOf(state, uri, { case: 'setMechanismWeights', value })).toHaveLength(1);
    state.rollbackTo(mark);
  });

  it('refuses with the first of any that are violated', () => {
    fc.assert(
      fc.property(fc.subarray(indexes, { minLength: 1 }), (violated) => {
        expect(refusalWith(...violated)).toBe(VIOLATIONS[violated[0] ?? 0]?.[0]);
      }),
      { numRuns: 300 },
    );
  });
});
