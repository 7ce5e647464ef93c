/** Weights by hash: committed in one epoch, revealed in exactly one later one. */
import { bytesToHex } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { MechanismCountCurrent, SubnetEpochIndex } from '../../src/state/items/subnet-items.ts';
import { WeightCommits } from '../../src/state/items/weight-items.ts';
import { bytesOf, eventNames, eventsOf, hotkey, refusalOf, SUBNET, type TestChain } from '../support/test-chain.ts';
import {
  commit,
  hashOf,
  INDEX,
  MINER,
  poolRefusal,
  reveal,
  storedRow,
  VALIDATOR,
  vote,
  weightsNetwork,
} from '../support/weights-network.ts';

const network = () => weightsNetwork({ isCommitReveal: true });
const queueOf = ({ state }: TestChain, uri = VALIDATOR) => state.get(WeightCommits, INDEX, hotkey(uri));
const FIRST = vote([2]);
const SECOND = vote([3]);

/** A commit of `FIRST` in block 21, so in epoch 2: it can be revealed in epoch 3, in the blocks 30 to 39. */
function committed(): TestChain {
  const chain = network();
  expect(chain.run(VALIDATOR, commit(VALIDATOR, FIRST)).error).toBeUndefined();
  expect(chain.state.head.number).toBe(21n);
  return chain;
}

describe('commit_weights', () => {
  it('keeps hash, epoch and block, is the last update, and is announced', () => {
    const { state } = network();
    const hash = hashOf(VALIDATOR, FIRST);
    expect(eventsOf(state, VALIDATOR, commit(VALIDATOR, FIRST)).map(({ event }) => event)).toEqual([
      { case: 'weightsCommitted', value: { hotkey: bytesOf(VALIDATOR), storageIndex: 1, commitHash: hash } },
    ]);
    expect(state.get(WeightCommits, INDEX, hotkey(VALIDATOR))).toEqual([{ hash, epoch: 2n, block: 21n, unused: 0n }]);
    expect(state.get(LastUpdate, INDEX)[1]).toBe(21n);
    expect(storedRow(state, 1).uids).toEqual([]);
  });

  it('refuses in order: mechanism, origin, mode, registration, rate', () => {
    const { state } = network();
    const call = (mecid: number) =>
      ({ case: 'commitMechanismWeights', value: { netuid: 1, mecid, commitHash: new Uint8Array(32) } }) as const;
    state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET);
    state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    expect(refusalOf(state, 'root', call(1)).name).toBe('MechanismDoesNotExist');
    expect(refusalOf(state, 'root', call(0)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//nobody', call(0)).name).toBe('CommitRevealDisabled');
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(refusalOf(state, '//nobody', call(0)).name).toBe('HotKeyNotRegisteredInSubNet');
    expect(refusalOf(state, VALIDATOR, call(0))).toMatchObject({
      name: 'CommittingWeightsTooFast',
      facts: { blocks_to_wait: 980n, limit_blocks: 1_000n, last_update_block: 1n },
    });
  });

  it('meets stake and then rate at the pool, and asks for no permit', () => {
    const { state } = network();
    const call = commit(MINER, FIRST);
    expect(poolRefusal(state, MINER, call)).toBeUndefined();
    state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET);
    expect(poolRefusal(state, MINER, call)?.name).toBe('CommittingWeightsTooFast');
    expect(poolRefusal(state, '//nobody', call)).toBeUndefined();
    state.set(parameters.StakeThreshold, 1n);
    expect(poolRefusal(state, MINER, call)?.name).toBe('NotEnoughStakeToSetWeights');
    state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    // Only the pool asks for stake.
    eventsOf(state, MINER, call);
  });

  it('takes ten that wait and no eleventh, after the rate and before anything is dropped', () => {
    const { state } = network();
    state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    for (let count = 0; count < 10; count += 1) eventsOf(state, VALIDATOR, commit(VALIDATOR, FIRST));
    expect(refusalOf(state, VALIDATOR, commit(VALIDATOR, FIRST))).toMatchObject({
      name: 'TooManyUnrevealedCommits',
      facts: { limit: 10n },
    });
    state.set(parameters.WeightsSetRateLimit, 1n, SUBNET);
    expect(refusalOf(state, VALIDATOR, commit(VALIDATOR, FIRST)).name).toBe('CommittingWeightsTooFast');
  });

  it('makes room by dropping what is expired, in the block of the epoch and not in the one before', () => {
    const chain = network();
    const { state } = chain;
    state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    for (let count = 0; count < 10; count += 1) eventsOf(state, VALIDATOR, commit(VALIDATOR, FIRST));
    chain.mineTo(38n);
    expect(refusalOf(state, VALIDATOR, commit(VALIDATOR, SECOND)).name).toBe('TooManyUnrevealedCommits');
    chain.mineTo(39n);
    eventsOf(state, VALIDATOR, commit(VALIDATOR, SECOND));
    expect(queueOf(chain)).toEqual([{ hash: hashOf(VALIDATOR, SECOND), epoch: 4n, block: 40n, unused: 0n }]);
  });

  it('counts one epoch ahead while the epoch of its block is deferred', () => {
    const chain = network();
    chain.state.set(parameters.MaxEpochsPerBlock, 0);
    chain.mineTo(29n);
    expect(chain.run(VALIDATOR, commit(VALIDATOR, FIRST)).error).toBeUndefined();
    expect(chain.state.get(SubnetEpochIndex, SUBNET)).toBe(2n);
    expect(queueOf(chain)).toMatchObject([{ epoch: 3n, block: 30n }]);
    chain.state.set(parameters.MaxEpochsPerBlock, 1);
    expect(chain.run(MINER, commit(MINER, FIRST)).error).toBeUndefined();
    expect(queueOf(chain, MINER)).toMatchObject([{ epoch: 3n, block: 31n }]);
  });
});

describe('reveal_weights', () => {
  it('sets the weights in the epoch after the commit, and leaves the last update with the commit', () => {
    const chain = committed();
    chain.mineTo(29n);
    const receipt = chain.run(VALIDATOR, reveal(FIRST));
    expect(eventNames(receipt.events)).toEqual(['WeightsSet', 'WeightsRevealed', 'ExtrinsicSuccess']);
    expect(receipt.events[1]?.event.value).toEqual({
      hotkey: bytesOf(VALIDATOR),
      storageIndex: 1,
      commitHash: hashOf(VALIDATOR, FIRST),
    });
    expect(storedRow(chain.state, 1)).toEqual({ uids: [2], values: [65_535] });
    expect(chain.state.get(LastUpdate, INDEX)[1]).toBe(21n);
    expect(chain.state.has(WeightCommits, INDEX, hotkey(VALIDATOR))).toBe(false);
  });

  it('is too early up to the block before that epoch, and expired from the next epoch on', () => {
    const chain = committed();
    const { state } = chain;
    chain.mineTo(28n);
    expect(refusalOf(state, VALIDATOR, reveal(FIRST))).toMatchObject({
      name: 'RevealTooEarly',
      facts: { epoch: 2n, reveal_epoch: 3n },
    });
    expect(poolRefusal(state, VALIDATOR, reveal(FIRST))?.name).toBe('RevealTooEarly');
    for (const head of [29n, 38n]) {
      chain.mineTo(head);
      expect(poolRefusal(state, VALIDATOR, reveal(FIRST))).toBeUndefined();
      const mark = state.mark();
      eventsOf(state, VALIDATOR, reveal(FIRST));
      state.rollbackTo(mark);
    }
    chain.mineTo(39n);
    expect(refusalOf(state, VALIDATOR, reveal(FIRST)).name).toBe('ExpiredWeightCommit');
    // The pool has one name for both sides.
    expect(poolRefusal(state, VALIDATOR, reveal(FIRST))).toMatchObject({
      name: 'RevealTooEarly',
      facts: { epoch: 4n, reveal_epoch: 3n },
    });
    expect(refusalOf(state, VALIDATOR, reveal(SECOND)).name).toBe('NoWeightsCommitFound');
  });

  it('counts epochs, not blocks: a tempo that changes in between moves the block', () => {
    const chain = committed();
    chain.state.set(parameters.Tempo, 4, SUBNET);
    // Epoch 3 begins at once, in block 24, and epoch 4 in block 28.
    chain.mineTo(22n);
    expect(refusalOf(chain.state, VALIDATOR, reveal(FIRST)).name).toBe('RevealTooEarly');
    chain.mineTo(23n);
    eventsOf(chain.state, VALIDATOR, reveal(FIRST));
    expect(storedRow(chain.state, 1).uids).toEqual([2]);
  });

  it('follows a reveal period that changes in between, both ways', () => {
    const chain = committed();
    const { state } = chain;
    chain.mineTo(29n);
    state.set(parameters.RevealPeriodEpochs, 2n, SUBNET);
    expect(refusalOf(state, VALIDATOR, reveal(FIRST)).facts).toEqual({ epoch: 3n, reveal_epoch: 4n });
    chain.mineTo(39n);
    state.set(parameters.RevealPeriodEpochs, 1n, SUBNET);
    expect(refusalOf(state, VALIDATOR, reveal(FIRST)).name).toBe('ExpiredWeightCommit');
    state.set(parameters.RevealPeriodEpochs, 2n, SUBNET);
    eventsOf(state, VALIDATOR, reveal(FIRST));
  });

  it('drops older commits, also when they come out of order, and keeps newer ones', () => {
    const chain = network();
    const { state } = chain;
    state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    const third = vote([4]);
    for (const given of [FIRST, SECOND, third]) eventsOf(state, VALIDATOR, commit(VALIDATOR, given));
    chain.mineTo(29n);
    eventsOf(state, VALIDATOR, reveal(SECOND));
    expect(queueOf(chain).map(({ hash }) => bytesToHex(hash))).toEqual([bytesToHex(hashOf(VALIDATOR, third))]);
    expect(refusalOf(state, VALIDATOR, reveal(FIRST)).name).toBe('InvalidRevealCommitHashNotMatch');
    eventsOf(state, VALIDATOR, reveal(third));
    expect(storedRow(state, 1).uids).toEqual([4]);
    expect(refusalOf(state, VALIDATOR, reveal(third)).name).toBe('NoWeightsCommitFound');
  });

  it('refuses in order: origin, mode, no commit, no such commit, epoch; the pool asks for stake first', () => {
    const chain = committed();
    const { state } = chain;
    state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    expect(refusalOf(state, 'root', reveal(FIRST)).name).toBe('BadOrigin');
    expect(refusalOf(state, MINER, reveal(FIRST)).name).toBe('CommitRevealDisabled');
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(refusalOf(state, MINER, reveal(FIRST)).name).toBe('NoWeightsCommitFound');
    expect(refusalOf(state, VALIDATOR, reveal(SECOND)).name).toBe('InvalidRevealCommitHashNotMatch');
    expect(refusalOf(state, VALIDATOR, reveal({ ...FIRST, salt: [1] })).name).toBe('InvalidRevealCommitHashNotMatch');
    expect(refusalOf(state, VALIDATOR, reveal(FIRST)).name).toBe('RevealTooEarly');
    expect(poolRefusal(state, MINER, reveal(FIRST))?.name).toBe('NoWeightsCommitFound');
    expect(poolRefusal(state, VALIDATOR, reveal(SECOND))?.name).toBe('NoWeightsCommitFound');
    state.set(parameters.StakeThreshold, 2n ** 60n);
    expect(poolRefusal(state, VALIDATOR, reveal(FIRST))?.name).toBe('NotEnoughStakeToSetWeights');
  });

  it('meets the checks of set_weights, the rate excepted, and keeps the commit when they refuse', () => {
    const chain = committed();
    const { state } = chain;
    chain.mineTo(29n);
    state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET);
    state.set(ValidatorPermit, [true, false, false, false, false], SUBNET);
    expect(refusalOf(state, VALIDATOR, reveal(FIRST)).name).toBe('NeuronNoValidatorPermit');
    expect(queueOf(chain)).toHaveLength(1);
    state.set(ValidatorPermit, [true, true, false, false, false], SUBNET);
    eventsOf(state, VALIDATOR, reveal(FIRST));
  });

  it('belongs to the hotkey that committed: nobody else can use its hash', () => {
    const chain = committed();
    eventsOf(chain.state, MINER, { case: 'commitWeights', value: { netuid: 1, commitHash: hashOf(VALIDATOR, FIRST) } });
    chain.mineTo(29n);
    expect(refusalOf(chain.state, MINER, reveal(FIRST)).name).toBe('InvalidRevealCommitHashNotMatch');
  });
});

describe('a second mechanism', () => {
  it('has commits, a hash and weights of its own', () => {
    const chain = network();
    const { state } = chain;
    state.set(MechanismCountCurrent, 2, SUBNET);
    const commitHash = hashOf(VALIDATOR, FIRST, 1);
    eventsOf(state, VALIDATOR, { case: 'commitMechanismWeights', value: { netuid: 1, mecid: 1, commitHash } });
    eventsOf(state, VALIDATOR, commit(VALIDATOR, FIRST));
    expect(state.get(WeightCommits, storageIndexOf(SUBNET, 1), hotkey(VALIDATOR))).toHaveLength(1);
    chain.mineTo(29n);
    const call = (mecid: number) =>
      ({ case: 'revealMechanismWeights', value: { netuid: 1, mecid, ...FIRST } }) as const;
    expect(refusalOf(state, VALIDATOR, call(2)).name).toBe('NoWeightsCommitFound');
    expect(poolRefusal(state, VALIDATOR, call(16))?.name).toBe('NoWeightsCommitFound');
    expect(poolRefusal(state, VALIDATOR, call(1))).toBeUndefined();
    expect(eventsOf(state, VALIDATOR, call(1)).map(({ event }) => event.value)).toMatchObject([
      { storageIndex: 4_097, uid: 1 },
      { storageIndex: 4_097, commitHash },
    ]);
    expect(storedRow(state, 1, 1).uids).toEqual([2]);
    expect(storedRow(state, 1).uids).toEqual([]);
    eventsOf(state, VALIDATOR, call(0));
    expect(storedRow(state, 1).uids).toEqual([2]);
  });
});
