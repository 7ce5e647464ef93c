/** Timelocked weights are revealed by the chain in the first block of their epoch. */
import { encodeWeightsPayload, toNetuid } from '@yumanet/protocol';
import type { Event } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { MechanismCountCurrent } from '../../src/state/items/subnet-items.ts';
import { TimelockedWeightCommits, WeightCommits, Weights } from '../../src/state/items/weight-items.ts';
import { row } from '../support/epoch-run.ts';
import { bytesOf, createTestChain, eventsOf, hotkey, SUBNET, type TestChain } from '../support/test-chain.ts';
import {
  commitSealed,
  committedNetwork,
  INDEX,
  MINER,
  OWNER,
  REVEAL_ROUND,
  sealedOf,
  sealedVote,
  storedRow,
  VALIDATOR,
  weightsNetwork,
} from '../support/weights-network.ts';

const network = () => weightsNetwork({ isCommitReveal: true });
const bucket = ({ state }: TestChain, epoch: bigint, mechid = 0) =>
  state.get(TimelockedWeightCommits, storageIndexOf(SUBNET, mechid), epoch);
/** Names of what the blocks up to `block` announced of weights. */
const announcedTo = (chain: TestChain, block: bigint): string[] => {
  const names: string[] = [];
  while (chain.state.head.number < block)
    names.push(...weightEvents(chain.mine().block.events).map(({ name }) => name));
  return names;
};
const weightEvents = (events: readonly Event[]) => events.filter(({ name }) => name.includes('Weights'));

describe('the reveal', () => {
  it('comes in the first block of the next epoch, before its consensus, which counts it', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2, 3]));
    expect(announcedTo(chain, 29n)).toEqual([]);
    expect(storedRow(chain.state, 1).uids).toEqual([]);
    const { block, epochRuns } = chain.mine();
    expect(block.events.slice(0, 2).map(({ event }) => event)).toEqual([
      { case: 'weightsSet', value: { storageIndex: 1, uid: 1 } },
      { case: 'timelockedWeightsRevealed', value: { storageIndex: 1, hotkey: bytesOf(VALIDATOR) } },
    ]);
    expect(epochRuns[0]?.mechanisms[0]?.input).toMatchObject({ currentEpoch: 3n, commitsV4: [] });
    expect(epochRuns[0]?.mechanisms[0]?.input.weights[1]).toEqual(row([2, 65_535], [3, 65_535]));
    expect(chain.state.get(LastUpdate, INDEX)[1]).toBe(21n);
    expect(chain.state.has(TimelockedWeightCommits, INDEX, 2n)).toBe(false);
  });

  it('waits for as many epochs as the reveal period has', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]));
    chain.state.set(parameters.RevealPeriodEpochs, 2n, SUBNET);
    expect(announcedTo(chain, 39n)).toEqual([]);
    expect(announcedTo(chain, 40n)).toEqual(['WeightsSet', 'TimelockedWeightsRevealed']);
  });

  it('is tried in every block until the pulse of its round is there, and misses the consensus before', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]), 34n);
    expect(announcedTo(chain, 29n)).toEqual([]);
    const { epochRuns } = chain.mine();
    expect(epochRuns[0]?.mechanisms[0]?.input.commitsV4).toEqual([[2n, [[1, 21n]]]]);
    expect(announcedTo(chain, 32n)).toEqual([]);
    expect(bucket(chain, 2n)).toHaveLength(1);
    expect(announcedTo(chain, 33n)).toEqual(['WeightsSet', 'TimelockedWeightsRevealed']);
    expect(chain.state.has(TimelockedWeightCommits, INDEX, 2n)).toBe(false);
  });

  it('never comes for a round after its epoch: the bucket is removed with the epoch that follows', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]), 41n);
    chain.mineTo(39n);
    expect(bucket(chain, 2n)).toHaveLength(1);
    expect(announcedTo(chain, 45n)).toEqual([]);
    expect(chain.state.has(TimelockedWeightCommits, INDEX, 2n)).toBe(false);
    expect(storedRow(chain.state, 1).uids).toEqual([]);
  });

  it('removes every bucket of a past epoch, in any block', () => {
    const chain = network();
    const old = [{ hotkey: hotkey(VALIDATOR), block: 1n, sealed: sealedVote(VALIDATOR, [2]), round: 2n }];
    for (const epoch of [0n, 1n, 2n]) chain.state.set(TimelockedWeightCommits, old, INDEX, epoch);
    // In epoch 2 the bucket of epoch 1 is what is revealed.
    expect(announcedTo(chain, 21n)).toEqual(['WeightsSet', 'TimelockedWeightsRevealed']);
    expect(chain.state.keysUnder(TimelockedWeightCommits, INDEX)).toEqual([2n]);
  });

  it('does not come before the count of epochs has reached the period', () => {
    const chain = network();
    chain.state.set(parameters.RevealPeriodEpochs, 5n, SUBNET);
    const early = [{ hotkey: hotkey(VALIDATOR), block: 1n, sealed: sealedVote(VALIDATOR, [2]), round: 2n }];
    chain.state.set(TimelockedWeightCommits, early, INDEX, 0n);
    expect(announcedTo(chain, 49n)).toEqual([]);
    expect(announcedTo(chain, 50n)).toEqual(['WeightsSet', 'TimelockedWeightsRevealed']);
  });

  it('waits with an epoch that is deferred, and comes with it', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]));
    chain.state.set(parameters.MaxEpochsPerBlock, 0);
    expect(announcedTo(chain, 33n)).toEqual([]);
    chain.state.set(parameters.MaxEpochsPerBlock, 1);
    expect(chain.mine().epochRuns[0]?.mechanisms[0]?.input.weights[1]).toEqual(row([2, 65_535]));
  });

  it('goes by the cap in order of netuids: what fits is revealed, and what is deferred comes a block later', () => {
    const chain = createTestChain({ subnets: 2 });
    const { state } = chain;
    for (const netuid of [1, 2]) state.set(parameters.CommitRevealWeightsEnabled, true, toNetuid(netuid));
    chain.mineTo(20n);
    const commitIn = (netuid: number) => {
      const uri = `//validator1_sn${netuid}`;
      return chain.sign(uri, commitSealed(sealedVote(uri, [0]), 20n, { netuid }));
    };
    const { receipts } = chain.mine([commitIn(1), commitIn(2)]).block;
    expect(receipts.map(({ error }) => error)).toEqual([undefined, undefined]);
    state.set(parameters.MaxEpochsPerBlock, 1);
    chain.mineTo(29n);
    const next = () => {
      const { block, epochs } = chain.mine();
      const revealed = block.events.flatMap(({ event }) =>
        event.case === 'timelockedWeightsRevealed' ? [event.value.storageIndex] : [],
      );
      return { revealed, epochs };
    };
    expect(next()).toEqual({ revealed: [1], epochs: [1] });
    expect(next()).toEqual({ revealed: [2], epochs: [2] });
  });

  it('sets the weights of each commit of the epoch in order: the last one stays', () => {
    const chain = network();
    chain.state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    chain.mine([
      chain.sign(VALIDATOR, commitSealed(sealedVote(VALIDATOR, [2]), REVEAL_ROUND)),
      chain.sign(OWNER, commitSealed(sealedVote(OWNER, [4]), REVEAL_ROUND)),
      chain.sign(VALIDATOR, commitSealed(sealedVote(VALIDATOR, [3]), REVEAL_ROUND)),
    ]);
    expect(announcedTo(chain, 30n).filter((name) => name === 'TimelockedWeightsRevealed')).toHaveLength(3);
    expect(storedRow(chain.state, 1).uids).toEqual([3]);
    expect(storedRow(chain.state, 0).uids).toEqual([4]);
  });

  it('keeps only those in the bucket whose pulse is missing', () => {
    const chain = network();
    chain.state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    chain.mine([
      chain.sign(VALIDATOR, commitSealed(sealedVote(VALIDATOR, [2]), 33n)),
      chain.sign(VALIDATOR, commitSealed(sealedVote(VALIDATOR, [3]), REVEAL_ROUND)),
    ]);
    chain.mineTo(30n);
    expect(bucket(chain, 2n)).toMatchObject([{ round: 33n }]);
    expect(storedRow(chain.state, 1).uids).toEqual([3]);
    chain.mineTo(32n);
    expect(storedRow(chain.state, 1).uids).toEqual([2]);
  });

  it('reads the legacy form, which names no hotkey', () => {
    const payload = { uids: Uint16Array.of(2), values: Uint16Array.of(9), versionKey: 0n };
    const chain = committedNetwork(sealedOf(encodeWeightsPayload(payload)));
    chain.mineTo(30n);
    expect(storedRow(chain.state, 1)).toEqual({ uids: [2], values: [65_535] });
  });

  it('belongs to its mechanism', () => {
    const chain = network();
    chain.state.set(MechanismCountCurrent, 2, SUBNET);
    const value = {
      netuid: 1,
      mecid: 1,
      commit: sealedVote(VALIDATOR, [2]),
      revealRound: REVEAL_ROUND,
      commitRevealVersion: 4,
    };
    expect(chain.run(VALIDATOR, { case: 'commitTimelockedMechanismWeights', value }).error).toBeUndefined();
    expect(bucket(chain, 2n)).toEqual([]);
    expect(bucket(chain, 2n, 1)).toHaveLength(1);
    chain.mineTo(29n);
    expect(weightEvents(chain.mine().block.events).map(({ event }) => event.value)).toEqual([
      { storageIndex: 4_097, uid: 1 },
      { storageIndex: 4_097, hotkey: bytesOf(VALIDATOR) },
    ]);
    expect(storedRow(chain.state, 1, 1).uids).toEqual([2]);
    expect(storedRow(chain.state, 1).uids).toEqual([]);
  });

  it('never comes for a mechanism that went meanwhile, also when it is there again: its commits went with it', () => {
    const chain = network();
    const { state } = chain;
    state.set(parameters.MaxAllowedUids, 64, SUBNET);
    const count = (mechanismCount: number) =>
      eventsOf(state, 'root', { case: 'sudoSetMechanismCount', value: { netuid: 1, mechanismCount } });
    count(2);
    const ofSecond = { netuid: 1, mecid: 1 };
    const sealed = { commit: sealedVote(VALIDATOR, [2]), revealRound: REVEAL_ROUND, commitRevealVersion: 4 };
    eventsOf(state, VALIDATOR, { case: 'commitTimelockedMechanismWeights', value: { ...ofSecond, ...sealed } });
    const commitHash = new Uint8Array(32);
    eventsOf(state, MINER, { case: 'commitMechanismWeights', value: { ...ofSecond, commitHash } });
    count(1);
    expect(state.keysUnder(TimelockedWeightCommits, storageIndexOf(SUBNET, 1))).toEqual([]);
    expect(state.keysUnder(WeightCommits, storageIndexOf(SUBNET, 1))).toEqual([]);
    count(2);
    expect(announcedTo(chain, 31n)).toEqual([]);
  });

  it('waits while the subnet runs no epochs, and comes with the first one after that', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]));
    chain.state.set(parameters.Tempo, 0, SUBNET);
    expect(announcedTo(chain, 44n)).toEqual([]);
    expect(bucket(chain, 2n)).toHaveLength(1);
    chain.state.set(parameters.Tempo, 10, SUBNET);
    expect(announcedTo(chain, 45n)).toEqual(['WeightsSet', 'TimelockedWeightsRevealed']);
  });

  it('comes although commit-reveal was turned off, if the rate allows it, and is then the last update', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]));
    chain.state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    chain.state.set(parameters.WeightsSetRateLimit, 9n, SUBNET);
    expect(announcedTo(chain, 30n)).toEqual(['WeightsSet', 'TimelockedWeightsRevealed']);
    expect(chain.state.get(LastUpdate, INDEX)[1]).toBe(30n);
    const slow = committedNetwork(sealedVote(VALIDATOR, [2]));
    slow.state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    slow.state.set(parameters.WeightsSetRateLimit, 10n, SUBNET);
    expect(announcedTo(slow, 30n)).toEqual([]);
  });
});

describe('dropped without a trace', () => {
  const payload = { hotkey: hotkey(VALIDATOR), uids: Uint16Array.of(2), values: Uint16Array.of(9), versionKey: 0n };
  const bytes = encodeWeightsPayload(payload);
  it.each<[string, Uint8Array, string?]>([
    ['nothing', new Uint8Array(0)],
    ['what does not open', Uint8Array.of(1, ...new Uint8Array(31), ...bytes)],
    ['what is empty once it is open', sealedOf(new Uint8Array(0))],
    ['a payload that is cut off', sealedOf(bytes.subarray(0, -1))],
    ['a payload with a byte too many', sealedOf(Uint8Array.of(...bytes, 0))],
    ['a payload that says it is 2^30 - 1 numbers long', sealedOf(Uint8Array.of(0xfe, 0xff, 0xff, 0xff))],
    ['a payload of somebody else', sealedVote(OWNER, [2])],
    ['a copy of what somebody else committed', sealedVote(VALIDATOR, [2]), OWNER],
    ['weights of a neuron without a permit', sealedVote(MINER, [3]), MINER],
    ['weights for a uid that is not there', sealedVote(VALIDATOR, [5])],
    ['weights for a uid twice', sealedVote(VALIDATOR, [2, 2])],
  ])('%s', (_, sealed, uri = VALIDATOR) => {
    const chain = committedNetwork(sealed, REVEAL_ROUND, uri);
    expect(announcedTo(chain, 31n)).toEqual([]);
    expect(chain.state.has(TimelockedWeightCommits, INDEX, 2n)).toBe(false);
    expect(chain.state.keysUnder(Weights, INDEX)).toEqual([]);
  });

  it('weights with a version key that is too small by then', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2], 4n));
    chain.state.set(parameters.WeightsVersionKey, 5n, SUBNET);
    expect(announcedTo(chain, 31n)).toEqual([]);
    expect(storedRow(chain.state, 1).uids).toEqual([]);
  });

  it('weights of a validator that lost its permit, unless it is the owner hotkey', () => {
    const chain = network();
    chain.mine([VALIDATOR, OWNER].map((uri) => chain.sign(uri, commitSealed(sealedVote(uri, [2]), REVEAL_ROUND))));
    chain.state.set(ValidatorPermit, new Array<boolean>(5).fill(false), SUBNET);
    chain.mineTo(30n);
    expect(storedRow(chain.state, 1).uids).toEqual([]);
    expect(storedRow(chain.state, 0).uids).toEqual([2]);
  });
});
