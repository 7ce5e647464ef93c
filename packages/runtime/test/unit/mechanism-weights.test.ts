/** Weights of a second mechanism, and what turning commit-reveal on and off does to set_weights. */

import { toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { MechanismCountCurrent } from '../../src/state/items/subnet-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { setStake } from '../support/set-stake.ts';
import { eventsOf, hotkey, refusalOf, SUBNET } from '../support/test-chain.ts';
import {
  commit,
  INDEX,
  MINER,
  OWNER,
  poolRefusal,
  storedRow,
  VALIDATOR,
  vote,
  weightsNetwork,
} from '../support/weights-network.ts';

const SECOND = storageIndexOf(SUBNET, 1);
const set = (dests: number[]) =>
  ({ case: 'setWeights', value: { netuid: 1, dests, weights: dests.map(() => 1), versionKey: 0n } }) as const;
const setMechanism = (mecid: number, dests: number[]) =>
  ({
    case: 'setMechanismWeights',
    value: { netuid: 1, mecid, dests, weights: dests.map(() => 1), versionKey: 0n },
  }) as const;

describe('set_mechanism_weights', () => {
  it('writes the row, the update and the event of its mechanism, and nothing of the other', () => {
    const { state } = weightsNetwork();
    state.set(MechanismCountCurrent, 2, SUBNET);
    const before = state.get(LastUpdate, INDEX);
    const [event] = eventsOf(state, VALIDATOR, setMechanism(1, [2, 3]));
    expect(event?.event).toEqual({ case: 'weightsSet', value: { storageIndex: 4_097, uid: 1 } });
    expect(storedRow(state, 1, 1)).toEqual({ uids: [2, 3], values: [65_535, 65_535] });
    expect(state.has(Weights, INDEX, toUid(1))).toBe(false);
    expect(state.get(LastUpdate, SECOND)).toEqual([0n, 21n, 0n, 0n, 0n]);
    expect(state.get(LastUpdate, INDEX)).toBe(before);
  });

  it('has a rate limit of its own in each mechanism, at the pool as in the block', () => {
    const { state } = weightsNetwork();
    state.set(MechanismCountCurrent, 2, SUBNET);
    state.set(parameters.WeightsSetRateLimit, 20n, SUBNET);
    eventsOf(state, VALIDATOR, setMechanism(0, [2]));
    expect(refusalOf(state, VALIDATOR, setMechanism(0, [2])).name).toBe('SettingWeightsTooFast');
    expect(poolRefusal(state, VALIDATOR, setMechanism(0, [2]))?.name).toBe('SettingWeightsTooFast');
    expect(poolRefusal(state, VALIDATOR, setMechanism(1, [2]))).toBeUndefined();
    eventsOf(state, VALIDATOR, setMechanism(1, [2]));
    expect(refusalOf(state, VALIDATOR, setMechanism(1, [2])).name).toBe('SettingWeightsTooFast');
  });

  it.each([1, 15, 16, 255])(
    'refuses mechanism %i where there is one, and the pool leaves that to the block',
    (mecid) => {
      const { state } = weightsNetwork();
      expect(refusalOf(state, VALIDATOR, setMechanism(mecid, [2]))).toMatchObject({
        name: 'MechanismDoesNotExist',
        facts: { netuid: 1n, mecid: BigInt(mecid) },
      });
      expect(poolRefusal(state, VALIDATOR, setMechanism(mecid, [2]))).toBeUndefined();
    },
  );

  it('refuses a subnet that is not there', () => {
    const { state } = weightsNetwork();
    state.set(parameters.CommitRevealWeightsEnabled, false, toNetuid(77));
    const call = { ...setMechanism(0, [2]).value, netuid: 77 };
    expect(refusalOf(state, VALIDATOR, { case: 'setMechanismWeights', value: call }).name).toBe(
      'MechanismDoesNotExist',
    );
  });
});

describe('who may', () => {
  it('includes the owner hotkey without stake or permit', () => {
    const { state } = weightsNetwork();
    state.set(parameters.StakeThreshold, 2n ** 60n);
    state.set(ValidatorPermit, [false, false, false, false, false], SUBNET);
    setStake(state, hotkey(OWNER), SUBNET, 0n);
    expect(poolRefusal(state, OWNER, set([2, 3]))).toBeUndefined();
    eventsOf(state, OWNER, set([2, 3]));
    expect(storedRow(state, 0).uids).toEqual([2, 3]);
  });

  it('includes anybody for a single weight on itself, however many weights are the minimum', () => {
    const { state } = weightsNetwork();
    state.set(parameters.MinAllowedWeights, 4, SUBNET);
    eventsOf(state, MINER, set([2]));
    expect(storedRow(state, 2)).toEqual({ uids: [2], values: [65_535] });
    expect(refusalOf(state, '//m2', set([2])).name).toBe('NeuronNoValidatorPermit');
  });
});

describe('the pool', () => {
  it('asks for stake and then for the rate, and leaves the rest to the block', () => {
    const { state } = weightsNetwork();
    state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET);
    expect(poolRefusal(state, VALIDATOR, set([9, 9]))?.name).toBe('SettingWeightsTooFast');
    expect(poolRefusal(state, '//nobody', set([9, 9]))).toBeUndefined();
    state.set(parameters.StakeThreshold, 2n ** 60n);
    expect(poolRefusal(state, VALIDATOR, set([2]))?.name).toBe('NotEnoughStakeToSetWeights');
    expect(poolRefusal(state, '//nobody', set([2]))?.name).toBe('NotEnoughStakeToSetWeights');
  });
});

describe('turning commit-reveal', () => {
  it('on takes set_weights away and lets commits in, off the other way round, with one clock for both', () => {
    const { state } = weightsNetwork();
    state.set(parameters.WeightsSetRateLimit, 5n, SUBNET);
    eventsOf(state, VALIDATOR, set([2]));
    expect(refusalOf(state, VALIDATOR, commit(VALIDATOR, vote([3]))).name).toBe('CommitRevealDisabled');
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(refusalOf(state, VALIDATOR, set([3])).name).toBe('CommitRevealEnabled');
    expect(poolRefusal(state, VALIDATOR, set([3]))).toBeUndefined();
    expect(refusalOf(state, VALIDATOR, commit(VALIDATOR, vote([3]))).name).toBe('CommittingWeightsTooFast');
    expect(storedRow(state, 1).uids).toEqual([2]);
    eventsOf(state, OWNER, commit(OWNER, vote([3])));
    state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    expect(refusalOf(state, OWNER, set([3])).facts).toMatchObject({ last_update_block: 21n, blocks_to_wait: 5n });
  });
});
