/** Commits that wait hide weights of newcomers from the epoch. */
import { toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { readEpochInput } from '../../src/rules/epoch-input.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { BlockAtRegistration, LastUpdate } from '../../src/state/items/neuron-items.ts';
import { WeightCommits, Weights } from '../../src/state/items/weight-items.ts';
import { row } from '../support/epoch-run.ts';
import { hotkey, SUBNET } from '../support/test-chain.ts';
import { committedNetwork, INDEX, MINER, sealedVote, VALIDATOR, weightsNetwork } from '../support/weights-network.ts';

const network = () => weightsNetwork({ isCommitReveal: true });

describe('the mask of the epoch', () => {
  /** What the next epoch pays uid 4, to which only the validator gives weight, while a commit of it from block 21 waits. */
  function incentiveOfNewcomer(registeredAt: bigint, isCommitReveal = true): bigint {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]), 1_000n);
    const { state } = chain;
    state.set(parameters.CommitRevealWeightsEnabled, isCommitReveal, SUBNET);
    // Any weight makes a consensus.
    state.set(parameters.Kappa, 0, SUBNET);
    state.set(Weights, row([3, 1]), INDEX, toUid(0));
    state.set(Weights, row([3, 1], [4, 1]), INDEX, toUid(1));
    // Newer than every registration, so that the commit alone can hide the weight.
    state.set(LastUpdate, [29n, 29n, 1n, 1n, 1n], INDEX);
    state.set(BlockAtRegistration, registeredAt, SUBNET, toUid(4));
    chain.mineTo(29n);
    const [run] = chain.mine().epochRuns;
    expect(run?.mechanisms[0]?.input.commitsV4).toEqual(isCommitReveal ? [[2n, [[1, 21n]]]] : []);
    return run?.payments.incentives.get(hotkey('//m3')) ?? 0n;
  }

  it('hides weights of a validator whose commit waits from who registered after it, not from who did in its block', () => {
    expect(incentiveOfNewcomer(22n)).toBe(0n);
    expect(incentiveOfNewcomer(21n)).toBeGreaterThan(0n);
    expect(incentiveOfNewcomer(22n, false)).toBe(incentiveOfNewcomer(21n));
  });

  it('goes by the oldest commit by hash that can still be revealed, and knows registered hotkeys only', () => {
    const chain = network();
    const { state } = chain;
    const at = (epoch: bigint, block: bigint) => ({ hash: new Uint8Array(32), epoch, block, unused: 0n });
    state.set(WeightCommits, [at(1n, 15n), at(2n, 21n)], INDEX, hotkey(VALIDATOR));
    state.set(WeightCommits, [at(2n, 21n)], INDEX, hotkey('//nobody'));
    state.set(WeightCommits, [at(2n, 22n)], storageIndexOf(SUBNET, 1), hotkey(MINER));
    const occasion = { netuid: SUBNET, block: 30n, raoEmission: 0n, mechid: 0 };
    expect(readEpochInput(state, occasion)).toMatchObject({
      commitsV2: [
        [
          1,
          [
            [1n, 15n],
            [2n, 21n],
          ],
        ],
      ],
      commitsV4: [],
    });
    expect(readEpochInput(state, { ...occasion, mechid: 1 }).commitsV2).toEqual([[2, [[2n, 22n]]]]);
    state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    expect(readEpochInput(state, occasion).commitsV2).toEqual([]);
  });
});
