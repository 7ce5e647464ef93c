/** Batches: items that stand alone, and reveals that stand together. */
import { bytesToHex } from '@yumanet/protocol';
import type { Event } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { LastUpdate } from '../../src/state/items/neuron-items.ts';
import { WeightCommits } from '../../src/state/items/weight-items.ts';
import { attempt, bytesOf, eventNames, eventsOf, hotkey, refusalOf, SUBNET } from '../support/test-chain.ts';
import {
  commit,
  hashOf,
  INDEX,
  MINER,
  OWNER,
  poolRefusal,
  storedRow,
  VALIDATOR,
  type Vote,
  vote,
  weightsNetwork,
} from '../support/weights-network.ts';

const rowOf = (uids: number[]) => ({ entries: uids.map((uid, index) => ({ uid, weight: index + 1 })) });
const batchSet = (netuids: number[], rows: number[][], versionKeys = netuids.map(() => 0n)) =>
  ({ case: 'batchSetWeights', value: { netuids, weights: rows.map(rowOf), versionKeys } }) as const;
const batchCommit = (netuids: number[], commitHashes: Uint8Array[]) =>
  ({ case: 'batchCommitWeights', value: { netuids, commitHashes } }) as const;
const batchReveal = (votes: readonly Vote[], versionKeys = votes.map(({ versionKey }) => versionKey)) =>
  ({
    case: 'batchRevealWeights',
    value: {
      netuid: 1,
      uidsList: votes.map(({ uids }) => ({ values: uids })),
      valuesList: votes.map(({ values }) => ({ values })),
      saltsList: votes.map(({ salt }) => ({ values: salt })),
      versionKeys,
    },
  }) as const;

/** The netuid and the error of each failed item. */
const failures = (events: readonly Event[]) =>
  events.flatMap(({ event }) =>
    event.case === 'batchWeightItemFailed' ? [[event.value.netuid, event.value.error.name]] : [],
  );

describe('batch_set_weights', () => {
  it('sets what can be set and tells what cannot, in the order of the items', () => {
    const { state } = weightsNetwork();
    const call = batchSet([7, 1, 0], [[0], [2, 3], [0]]);
    const events = eventsOf(state, VALIDATOR, call);
    expect(eventNames(events)).toEqual([
      'BatchCompletedWithErrors',
      'BatchWeightItemFailed',
      'WeightsSet',
      'BatchWeightItemFailed',
      'BatchWeightsCompleted',
    ]);
    // Commit-reveal is on where nobody turned it off.
    expect(failures(events)).toEqual([
      [7, 'CommitRevealEnabled'],
      [0, 'CommitRevealEnabled'],
    ]);
    expect(events.at(-1)?.event.value).toEqual({ netuids: [7, 1, 0], hotkey: bytesOf(VALIDATOR) });
    expect(storedRow(state, 1)).toEqual({ uids: [2, 3], values: [32_768, 65_535] });
  });

  it('checks each item with what the ones before it left', () => {
    const { state } = weightsNetwork();
    const events = eventsOf(state, VALIDATOR, batchSet([1, 1], [[2], [3]]));
    expect(failures(events)).toEqual([[1, 'SettingWeightsTooFast']]);
    expect(storedRow(state, 1).uids).toEqual([2]);
    expect(state.get(LastUpdate, INDEX)[1]).toBe(21n);
  });

  it('goes through without items, and says so', () => {
    const { state } = weightsNetwork();
    expect(eventNames(eventsOf(state, VALIDATOR, batchSet([], [])))).toEqual(['BatchWeightsCompleted']);
  });

  it.each([
    ['a row is missing', batchSet([1, 1], [[2]])],
    ['a row is too many', batchSet([1], [[2], [3]], [0n])],
    ['a version key is missing', batchSet([1], [[2]], [])],
    ['a version key is too many', batchSet([1], [[2]], [0n, 0n])],
  ])('is refused when %s, at the pool before the stake, in the block after the origin', (_, call) => {
    const { state } = weightsNetwork();
    state.set(parameters.StakeThreshold, 2n ** 60n);
    expect(refusalOf(state, 'root', call).name).toBe('BadOrigin');
    expect(refusalOf(state, VALIDATOR, call).name).toBe('InputLengthsUnequal');
    expect(poolRefusal(state, VALIDATOR, call)?.name).toBe('InputLengthsUnequal');
  });

  it('needs enough stake in every subnet at the pool, and in each by itself in the block', () => {
    const { state } = weightsNetwork();
    state.set(parameters.StakeThreshold, 1n);
    expect(poolRefusal(state, VALIDATOR, batchSet([1], [[2]]))).toBeUndefined();
    expect(poolRefusal(state, VALIDATOR, batchSet([1, 2], [[2], [2]]))?.name).toBe('NotEnoughStakeToSetWeights');
    const events = eventsOf(state, VALIDATOR, batchSet([1, 2], [[2], [2]]));
    expect(failures(events)).toEqual([[2, 'CommitRevealEnabled']]);
    // The owner hotkey needs none in its own subnet only.
    expect(poolRefusal(state, OWNER, batchSet([1], [[2]]))).toBeUndefined();
    expect(failures(eventsOf(state, MINER, batchSet([1], [[2]])))).toEqual([[1, 'NotEnoughStakeToSetWeights']]);
  });
});

describe('a batch', () => {
  const calls = (count: number) => [
    batchSet(
      new Array<number>(count).fill(1),
      Array.from({ length: count }, () => [2]),
    ),
    batchCommit(new Array<number>(count).fill(1), new Array<Uint8Array>(count).fill(new Uint8Array(32))),
    batchReveal(new Array<Vote>(count).fill(vote([2]))),
  ];

  it('has 256 items at most, or does not decode: each that fails leaves an event', () => {
    const { state } = weightsNetwork();
    for (const call of calls(256)) expect(() => poolRefusal(state, VALIDATOR, call)).not.toThrow();
    for (const call of calls(257)) {
      expect(() => poolRefusal(state, VALIDATOR, call)).toThrow(/has 257 items instead of 256 at most/);
    }
    expect(() => poolRefusal(state, VALIDATOR, batchSet([1], [[2]], new Array<bigint>(257).fill(0n)))).toThrow(
      /version_keys/,
    );
  });
});

describe('batch_commit_weights', () => {
  it('commits what can be committed and tells what cannot', () => {
    const { state } = weightsNetwork({ isCommitReveal: true });
    const hashes = [hashOf(VALIDATOR, vote([2])), hashOf(VALIDATOR, vote([3])), new Uint8Array(32)];
    const events = eventsOf(state, VALIDATOR, batchCommit([1, 1, 9], hashes));
    expect(eventNames(events)).toEqual([
      'WeightsCommitted',
      'BatchCompletedWithErrors',
      'BatchWeightItemFailed',
      'BatchWeightItemFailed',
      'BatchWeightsCompleted',
    ]);
    expect(failures(events)).toEqual([
      [1, 'CommittingWeightsTooFast'],
      [9, 'MechanismDoesNotExist'],
    ]);
    expect(state.get(WeightCommits, INDEX, hotkey(VALIDATOR))).toHaveLength(1);
  });

  it('is refused for lists of two lengths, and at the pool for little stake anywhere; the pool looks at no rate', () => {
    const { state } = weightsNetwork({ isCommitReveal: true });
    const hash = hashOf(VALIDATOR, vote([2]));
    expect(refusalOf(state, VALIDATOR, batchCommit([1, 1], [hash])).name).toBe('InputLengthsUnequal');
    expect(poolRefusal(state, VALIDATOR, batchCommit([1], []))?.name).toBe('InputLengthsUnequal');
    state.set(parameters.WeightsSetRateLimit, 1_000n, SUBNET);
    expect(poolRefusal(state, VALIDATOR, batchCommit([1], [hash]))).toBeUndefined();
    state.set(parameters.StakeThreshold, 1n);
    expect(poolRefusal(state, VALIDATOR, batchCommit([1, 9], [hash, hash]))?.name).toBe('NotEnoughStakeToSetWeights');
  });
});

describe('batch_reveal_weights', () => {
  const [A, B, C] = [vote([2]), vote([3]), vote([4])];

  /** Commits of A, B and C in block 21; the next block is the first in which they can be revealed. */
  function committed(): ChainState {
    const chain = weightsNetwork({ isCommitReveal: true });
    chain.state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    for (const given of [A, B, C]) eventsOf(chain.state, VALIDATOR, commit(VALIDATOR, given));
    chain.mineTo(29n);
    return chain.state;
  }
  const waiting = (state: ChainState) =>
    state.get(WeightCommits, INDEX, hotkey(VALIDATOR)).map(({ hash }) => bytesToHex(hash));
  const hex = (given: Vote) => bytesToHex(hashOf(VALIDATOR, given));

  it('sets each in the order of the call, removes only those that it names, and is announced once', () => {
    const state = committed();
    const events = eventsOf(state, VALIDATOR, batchReveal([C, B]));
    expect(eventNames(events)).toEqual(['WeightsSet', 'WeightsSet', 'WeightsBatchRevealed']);
    expect(events.at(-1)?.event.value).toEqual({
      hotkey: bytesOf(VALIDATOR),
      netuid: 1,
      commitHashes: [hashOf(VALIDATOR, C), hashOf(VALIDATOR, B)],
    });
    expect(storedRow(state, 1).uids).toEqual([3]);
    expect(waiting(state)).toEqual([hex(A)]);
    eventsOf(state, VALIDATOR, batchReveal([A]));
    expect(state.has(WeightCommits, INDEX, hotkey(VALIDATOR))).toBe(false);
  });

  it.each<[string, Vote[], string]>([
    ['is not among the commits', [A, vote([0])], 'InvalidRevealCommitHashNotMatch'],
    ['is named twice', [A, A], 'InvalidRevealCommitHashNotMatch'],
  ])('does nothing when one %s', (_, votes, name) => {
    const state = committed();
    expect(refusalOf(state, VALIDATOR, batchReveal(votes)).name).toBe(name);
    expect(waiting(state)).toEqual([hex(A), hex(B), hex(C)]);
    expect(storedRow(state, 1).uids).toEqual([]);
  });

  it('does nothing when the weights of the last one are refused', () => {
    const state = committed();
    const bad = vote([9]);
    state.set(
      WeightCommits,
      [
        ...state.get(WeightCommits, INDEX, hotkey(VALIDATOR)),
        { hash: hashOf(VALIDATOR, bad), epoch: 2n, block: 21n, unused: 0n },
      ],
      INDEX,
      hotkey(VALIDATOR),
    );
    expect(refusalOf(state, VALIDATOR, batchReveal([A, bad])).name).toBe('UidVecContainInvalidOne');
    expect(storedRow(state, 1).uids).toEqual([]);
  });

  it('refuses in order: lengths, origin, mode, no commit, then item by item expired, unknown, early', () => {
    const state = committed();
    const queue = state.get(WeightCommits, INDEX, hotkey(VALIDATOR));
    expect(refusalOf(state, 'root', batchReveal([A], [])).name).toBe('InputLengthsUnequal');
    expect(refusalOf(state, 'root', batchReveal([A])).name).toBe('BadOrigin');
    state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    expect(refusalOf(state, MINER, batchReveal([A])).name).toBe('CommitRevealDisabled');
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(refusalOf(state, MINER, batchReveal([A])).name).toBe('NoWeightsCommitFound');
    const epochs = [1n, 2n, 3n];
    const staggered = queue.map((one, index) => ({ ...one, epoch: epochs[index] ?? 0n }));
    state.set(WeightCommits, staggered, INDEX, hotkey(VALIDATOR));
    expect(refusalOf(state, VALIDATOR, batchReveal([A, C])).name).toBe('ExpiredWeightCommit');
    expect(refusalOf(state, VALIDATOR, batchReveal([vote([0]), A])).name).toBe('InvalidRevealCommitHashNotMatch');
    expect(refusalOf(state, VALIDATOR, batchReveal([B, C, A])).name).toBe('RevealTooEarly');
    eventsOf(state, VALIDATOR, batchReveal([B]));
    // The expired one went with it.
    expect(waiting(state)).toEqual([hex(C)]);
  });

  it('says of a queue with nothing but expired commits what each item is', () => {
    const state = committed();
    const old = state.get(WeightCommits, INDEX, hotkey(VALIDATOR)).map((one) => ({ ...one, epoch: 1n }));
    state.set(WeightCommits, old, INDEX, hotkey(VALIDATOR));
    expect(refusalOf(state, VALIDATOR, batchReveal([A])).name).toBe('ExpiredWeightCommit');
    expect(refusalOf(state, VALIDATOR, batchReveal([vote([0])])).name).toBe('InvalidRevealCommitHashNotMatch');
    const { refusal } = attempt(state, VALIDATOR, batchReveal([]));
    expect(refusal).toBeUndefined();
    expect(state.has(WeightCommits, INDEX, hotkey(VALIDATOR))).toBe(false);
  });

  it('meets lengths, stake and the state of each commit at the pool', () => {
    const state = committed();
    expect(poolRefusal(state, VALIDATOR, batchReveal([A, B, C]))).toBeUndefined();
    expect(poolRefusal(state, VALIDATOR, batchReveal([A, vote([0])]))?.name).toBe('NoWeightsCommitFound');
    expect(poolRefusal(state, MINER, batchReveal([A]))?.name).toBe('NoWeightsCommitFound');
    state.set(parameters.RevealPeriodEpochs, 2n, SUBNET);
    expect(poolRefusal(state, VALIDATOR, batchReveal([A]))?.name).toBe('RevealTooEarly');
    // All of them must be among the commits before their epochs are looked at.
    expect(poolRefusal(state, VALIDATOR, batchReveal([A, vote([0])]))?.name).toBe('NoWeightsCommitFound');
    state.set(parameters.StakeThreshold, 2n ** 60n);
    expect(poolRefusal(state, VALIDATOR, batchReveal([A]))?.name).toBe('NotEnoughStakeToSetWeights');
    expect(poolRefusal(state, VALIDATOR, batchReveal([A], []))?.name).toBe('InputLengthsUnequal');
  });
});
