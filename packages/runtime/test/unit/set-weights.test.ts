/** set_weights: every check in order, and both sides of each border. */

import { toNetuid, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { MechanismCountCurrent, SubnetOwnerHotkey } from '../../src/state/items/subnet-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { setStake } from '../support/set-stake.ts';
import {
  allowPlainWeights,
  bytesOf,
  createTestChain,
  eventsOf,
  hotkey,
  refusalOf,
  SUBNET,
  type TestChain,
} from '../support/test-chain.ts';
import { poolRefusal } from '../support/weights-network.ts';

const OWNER = '//validator1_sn1';
const VALIDATOR = '//validator2_sn1';
const set = (dests: number[], weights = dests.map(() => 1), rest: { netuid?: number; versionKey?: bigint } = {}) =>
  ({ case: 'setWeights', value: { netuid: 1, dests, weights, versionKey: 0n, ...rest } }) as const;

/** Five neurons: owner 0, validator 1, miners 2 to 4; head is 20, permits are with 0 and 1, weights are set in the open. */
function network(): TestChain {
  const chain = createTestChain();
  const uris = [VALIDATOR, '//m1', '//m2', '//m3'];
  chain.mine(
    uris.map((uri) => chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } })),
  );
  chain.mineTo(20n);
  allowPlainWeights(chain.state);
  return chain;
}

const row = (state: ChainState, uid: number) => {
  const { uids, values } = state.get(Weights, storageIndexOf(SUBNET), toUid(uid));
  return { uids: [...uids], values: [...values] };
};

describe('checks in order', () => {
  it('1 CommitRevealEnabled, also for a subnet that is not there, before the origin', () => {
    const { state } = network();
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(refusalOf(state, 'root', set([2])).name).toBe('CommitRevealEnabled');
    expect(refusalOf(state, VALIDATOR, set([2], [1], { netuid: 77 })).name).toBe('CommitRevealEnabled');
  });

  it('2 BadOrigin, 3 CanNotSetRootNetworkWeights, 4 WeightVecNotEqualSize, 5 MechanismDoesNotExist', () => {
    const { state } = network();
    expect(refusalOf(state, 'root', set([2], [1], { netuid: 1 })).name).toBe('BadOrigin');
    for (const netuid of [0, 77]) state.set(parameters.CommitRevealWeightsEnabled, false, toNetuid(netuid));
    expect(refusalOf(state, '//stranger', set([2], [1, 2], { netuid: 0 })).name).toBe('CanNotSetRootNetworkWeights');
    expect(refusalOf(state, '//stranger', set([2], [1, 2], { netuid: 77 }))).toMatchObject({
      name: 'WeightVecNotEqualSize',
      facts: { uids: 1n, values: 2n },
    });
    expect(refusalOf(state, '//stranger', set([2], [1], { netuid: 77 })).name).toBe('MechanismDoesNotExist');
    expect(state.get(MechanismCountCurrent, SUBNET)).toBe(1);
  });

  it('6 UidsLengthExceedUidsInSubNet above N, 7 HotKeyNotRegisteredInSubNet at N', () => {
    const { state } = network();
    expect(refusalOf(state, '//stranger', set([0, 1, 2, 3, 4, 4]))).toMatchObject({
      name: 'UidsLengthExceedUidsInSubNet',
      facts: { limit: 5n },
    });
    expect(refusalOf(state, '//stranger', set([0, 1, 2, 3, 4])).name).toBe('HotKeyNotRegisteredInSubNet');
  });

  it('8 NotEnoughStakeToSetWeights one rao below the threshold; the owner hotkey is exempt', () => {
    const { state } = network();
    const stake = state.get(TotalHotkeyAlpha, hotkey(VALIDATOR), SUBNET);
    state.set(parameters.StakeThreshold, stake + 1n);
    state.set(parameters.WeightsVersionKey, 5n, SUBNET);
    expect(refusalOf(state, VALIDATOR, set([2]))).toMatchObject({
      name: 'NotEnoughStakeToSetWeights',
      facts: { have_rao: stake, need_rao: stake + 1n },
    });
    setStake(state, hotkey(OWNER), SUBNET, 0n);
    expect(refusalOf(state, OWNER, set([2])).name).toBe('IncorrectWeightVersionKey');
    state.set(parameters.StakeThreshold, stake);
    expect(refusalOf(state, VALIDATOR, set([2])).name).toBe('IncorrectWeightVersionKey');
  });

  it('8 exempts the uid of the owner hotkey: an owner hotkey that is no neuron needs stake at the pool', () => {
    const { state } = network();
    state.set(parameters.StakeThreshold, 1n);
    state.set(SubnetOwnerHotkey, hotkey('//nobody'), SUBNET);
    expect(poolRefusal(state, '//nobody', set([2]))?.name).toBe('NotEnoughStakeToSetWeights');
  });

  it('9 IncorrectWeightVersionKey below the key, not at or above it', () => {
    const { state } = network();
    state.set(parameters.WeightsVersionKey, 5n, SUBNET);
    expect(refusalOf(state, VALIDATOR, set([2], [1], { versionKey: 4n }))).toMatchObject({
      facts: { version_key: 4n, weights_version_key: 5n },
    });
    eventsOf(state, VALIDATOR, set([2], [1], { versionKey: 5n }));
    eventsOf(state, OWNER, set([2], [1], { versionKey: 6n }));
  });

  it('10 SettingWeightsTooFast within the limit of the last update; an update at block 0 is none', () => {
    const { state } = network();
    state.set(parameters.WeightsSetRateLimit, 100n, SUBNET);
    expect(refusalOf(state, '//m1', set([2, 2]))).toMatchObject({
      name: 'SettingWeightsTooFast',
      facts: { blocks_to_wait: 80n, limit_blocks: 100n, last_update_block: 1n },
    });
    state.set(parameters.WeightsSetRateLimit, 20n, SUBNET);
    eventsOf(state, VALIDATOR, set([2]));
    expect(refusalOf(state, VALIDATOR, set([2])).facts).toMatchObject({ blocks_to_wait: 20n });
    state.set(parameters.WeightsSetRateLimit, 100n, SUBNET);
    eventsOf(state, OWNER, set([2]));
  });

  it('11 NeuronNoValidatorPermit, unless it is the only entry for oneself, or the owner hotkey', () => {
    const { state } = network();
    state.set(ValidatorPermit, [false, false, false, false, false], SUBNET);
    expect(refusalOf(state, '//m1', set([3, 3])).name).toBe('NeuronNoValidatorPermit');
    expect(refusalOf(state, '//m1', set([2, 3])).name).toBe('NeuronNoValidatorPermit');
    eventsOf(state, '//m1', set([2]));
    eventsOf(state, OWNER, set([2]));
  });

  it('12 DuplicateUids, 13 UidVecContainInvalidOne from N on, 14 WeightVecLengthIsLow', () => {
    const { state } = network();
    state.set(parameters.MinAllowedWeights, 3, SUBNET);
    expect(refusalOf(state, VALIDATOR, set([5, 5])).name).toBe('DuplicateUids');
    expect(refusalOf(state, VALIDATOR, set([4, 5]))).toMatchObject({
      name: 'UidVecContainInvalidOne',
      facts: { uid: 5n, limit: 5n },
    });
    expect(refusalOf(state, VALIDATOR, set([3, 4]))).toMatchObject({
      name: 'WeightVecLengthIsLow',
      facts: { min_allowed_weights: 3n },
    });
    eventsOf(state, VALIDATOR, set([2, 3, 4], [0, 0, 1]));
    eventsOf(state, OWNER, set([0]));
  });

  it('12 looks at every uid that a call can name, 13 tells the first that there is not', () => {
    const { state } = network();
    expect(refusalOf(state, VALIDATOR, set([65_535, 4, 65_535])).name).toBe('DuplicateUids');
    expect(refusalOf(state, VALIDATOR, set([65_535, 65_534]))).toMatchObject({
      name: 'UidVecContainInvalidOne',
      facts: { uid: 65_535n },
    });
    // 32 apart, as bits of two words.
    expect(refusalOf(state, VALIDATOR, set([1, 33]))).toMatchObject({ facts: { uid: 33n } });
  });

  it('14 asks for no more than N entries, and for none when the minimum is 0', () => {
    const { state } = network();
    state.set(parameters.MinAllowedWeights, 1_024, SUBNET);
    expect(refusalOf(state, VALIDATOR, set([0, 1, 2, 3])).facts).toMatchObject({ min_allowed_weights: 5n });
    eventsOf(state, VALIDATOR, set([0, 1, 2, 3, 4]));
    state.set(parameters.MinAllowedWeights, 0, SUBNET);
    eventsOf(state, OWNER, set([]));
    expect(row(state, 0)).toEqual({ uids: [], values: [] });
  });
});

describe('what is stored', () => {
  it.each([
    [
      [1, 2, 3],
      [21_845, 43_690, 65_535],
    ],
    [
      [65_535, 32_768],
      [65_535, 32_768],
    ],
    [
      [40_000, 50_000],
      [52_428, 65_535],
    ],
    [
      [32_768, 1],
      [65_535, 2],
    ],
    [
      [33_000, 33_000, 16_500],
      [65_535, 65_535, 32_767],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('%j becomes %j', (given, stored) => {
    const { state } = network();
    const dests = given.map((_, index) => index + 2);
    const [event] = eventsOf(state, VALIDATOR, set(dests, given));
    expect(row(state, 1)).toEqual({ uids: dests, values: stored });
    expect(event?.event).toEqual({ case: 'weightsSet', value: { storageIndex: 1, uid: 1 } });
    expect(state.get(LastUpdate, storageIndexOf(SUBNET))[1]).toBe(21n);
  });

  it('keeps the order of the entries', () => {
    const { state } = network();
    eventsOf(state, VALIDATOR, set([4, 2], [1, 1]));
    expect(row(state, 1).uids).toEqual([4, 2]);
  });
});
