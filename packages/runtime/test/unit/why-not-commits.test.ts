/** What why-not says of a subnet whose weights are committed. */
import { errorCatalogue, toFacts, toUid } from '@yumanet/protocol';
import type { WhyNot } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { readWhyNot } from '../../src/reads/read-why-not.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { BlockAtRegistration, LastUpdate, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { Weights } from '../../src/state/items/weight-items.ts';
import { row } from '../support/epoch-run.ts';
import { eventsOf, hotkey, SUBNET, type TestChain } from '../support/test-chain.ts';
import {
  commit,
  commitSealed,
  committedNetwork,
  INDEX,
  MINER,
  sealedVote,
  VALIDATOR,
  vote,
  weightsNetwork,
} from '../support/weights-network.ts';

function whyNot({ state }: TestChain, uri: string, versionKey = 0n): WhyNot {
  const result = readWhyNot(state, { netuid: SUBNET, hotkey: hotkey(uri), versionKey });
  if (!result.ok) throw new Error(result.refusal.name);
  return result.value;
}

const namesOf = ({ obstacles }: WhyNot, aim: string) =>
  obstacles.filter((one) => one.for === aim).map(({ name }) => name);
const factsOf = ({ obstacles }: WhyNot, aim: string) =>
  obstacles
    .filter((one) => one.for === aim)
    .map(({ facts }) => Object.fromEntries(Array.from(facts, ([key, fact]) => [key, fact.value.value])));
const network = () => weightsNetwork({ isCommitReveal: true });

describe('to commit weights', () => {
  it('nothing is in the way of a validator with stake and permit, and of set_weights nothing is said', () => {
    const said = whyNot(network(), VALIDATOR);
    expect(namesOf(said, 'commit_weights')).toEqual([]);
    expect(namesOf(said, 'set_weights')).toEqual([]);
    expect(said.canSetWeights).toBe(true);
    expect(said.summary).toMatch(
      /^Nothing is in the way: it may commit weights in the next block, and the epoch in block 30 pays it /,
    );
  });

  it('is not spoken of while commit-reveal is off', () => {
    const said = whyNot(weightsNetwork(), VALIDATOR);
    expect(said.obstacles.filter((one) => one.for === 'commit_weights')).toEqual([]);
    expect(said.canSetWeights).toBe(true);
  });

  it('stake, registration and rate are needed, with the numbers', () => {
    const chain = network();
    chain.state.set(parameters.StakeThreshold, 1n);
    chain.state.set(parameters.WeightsSetRateLimit, 25n, SUBNET);
    expect(namesOf(whyNot(chain, '//nobody'), 'commit_weights')).toEqual([
      'NotEnoughStakeToSetWeights',
      'HotKeyNotRegisteredInSubNet',
    ]);
    const said = whyNot(chain, VALIDATOR);
    expect(namesOf(said, 'commit_weights')).toEqual(['CommittingWeightsTooFast']);
    expect(factsOf(said, 'commit_weights')).toEqual([{ blocks_to_wait: 5n, limit_blocks: 25n, last_update_block: 1n }]);
    expect(namesOf(said, 'set_weights')).toEqual([]);
    expect(said.canSetWeights).toBe(false);
  });

  it('a commit without permit, or with an old version key, is taken and dropped at its reveal', () => {
    const chain = network();
    chain.state.set(parameters.WeightsVersionKey, 7n, SUBNET);
    const said = whyNot(chain, MINER, 6n);
    expect(namesOf(said, 'commit_weights')).toEqual(['CommitWouldBeDropped', 'CommitWouldBeDropped']);
    expect(factsOf(said, 'commit_weights')).toEqual([
      { error: 'IncorrectWeightVersionKey', version_key: 6n, weights_version_key: 7n },
      { error: 'NeuronNoValidatorPermit', uid: 2n, next_epoch_block: 30n, permit_then: 'no' },
    ]);
    chain.state.set(ValidatorPermit, [true, false, false, false, false], SUBNET);
    expect(factsOf(whyNot(chain, VALIDATOR, 7n), 'commit_weights')).toEqual([
      { error: 'NeuronNoValidatorPermit', uid: 1n, next_epoch_block: 30n, permit_then: 'yes' },
    ]);
  });

  it('says why a commit would be dropped and what to do first, in the words of the error', () => {
    const chain = network();
    expect(whyNot(chain, MINER).obstacles.find((one) => one.for === 'commit_weights')).toMatchObject({
      message: `The chain takes the commit, but drops it silently at its reveal. ${errorCatalogue.NeuronNoValidatorPermit.message}`,
      remedy: `${errorCatalogue.NeuronNoValidatorPermit.remedy} Commit after that: a commit that is dropped still counts for the rate limit.`,
    });
    chain.state.set(ValidatorPermit, [true, false, false, false, false], SUBNET);
    expect(whyNot(chain, VALIDATOR).obstacles.find((one) => one.for === 'commit_weights')?.remedy).toBe(
      'Wait for the epoch in block 30, which gives it a permit. Commit after that: a commit that is dropped still counts for the rate limit.',
    );
  });

  it('there is no room beside ten commits of the same kind', () => {
    const chain = network();
    chain.state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
    for (let count = 0; count < 10; count += 1) eventsOf(chain.state, VALIDATOR, commit(VALIDATOR, vote([2])));
    expect(factsOf(whyNot(chain, VALIDATOR), 'commit_weights')).toEqual([{ limit: 10n, call: 'commit_weights' }]);
    for (let count = 0; count < 10; count += 1) eventsOf(chain.state, MINER, commitSealed(new Uint8Array(1), 99n));
    const said = whyNot(chain, MINER);
    expect(namesOf(said, 'commit_weights')).toEqual(['TooManyUnrevealedCommits', 'CommitWouldBeDropped']);
    expect(factsOf(said, 'commit_weights')[0]).toEqual({ limit: 10n, call: 'commit_timelocked_weights' });
  });
});

describe('to reveal weights', () => {
  it('a commit by hash waits for its blocks, and is expired after them', () => {
    const chain = network();
    chain.run(VALIDATOR, commit(VALIDATOR, vote([2])));
    const facts = { commit_block: 21n, commit_epoch: 2n, reveal_epoch: 3n, reveal_block: 30n, last_reveal_block: 39n };
    expect(namesOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual(['CommitNotRevealed']);
    expect(factsOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual([facts]);
    expect(namesOf(whyNot(chain, MINER), 'reveal')).toEqual([]);
    chain.mineTo(34n);
    expect(factsOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual([{ ...facts, reveal_block: 35n }]);
    chain.mineTo(38n);
    expect(factsOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual([{ ...facts, reveal_block: 39n }]);
    chain.mineTo(39n);
    expect(namesOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual(['ExpiredWeightCommit']);
  });

  it.each([
    { round: 25n, revealBlock: 30n },
    { round: 31n, revealBlock: 30n },
    { round: 34n, revealBlock: 33n },
    { round: 40n, revealBlock: 39n },
  ])('a commit sealed to round $round is revealed in block $revealBlock, as it then is', ({ round, revealBlock }) => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]), round);
    const said = whyNot(chain, VALIDATOR);
    expect(namesOf(said, 'reveal')).toEqual(['TimelockedCommitPending']);
    expect(factsOf(said, 'reveal')).toEqual([
      {
        commit_block: 21n,
        commit_epoch: 2n,
        reveal_epoch: 3n,
        round,
        round_block: round - 1n,
        pulse: 'missing',
        reveal_block: revealBlock,
        last_reveal_block: 39n,
      },
    ]);
    chain.mineTo(revealBlock - 1n);
    expect(namesOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual(['TimelockedCommitPending']);
    const { events } = chain.mine().block;
    expect(events.some(({ name }) => name === 'TimelockedWeightsRevealed')).toBe(true);
    expect(namesOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual([]);
  });

  it('a commit sealed to a later round than its epoch has never counts', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]), 41n);
    const said = whyNot(chain, VALIDATOR);
    expect(namesOf(said, 'reveal')).toEqual(['TimelockedCommitTooLate']);
    expect(factsOf(said, 'reveal')).toMatchObject([{ round_block: 40n, reveal_epoch: 3n, last_reveal_block: 39n }]);
    chain.mineTo(40n);
    expect(namesOf(whyNot(chain, VALIDATOR), 'reveal')).toEqual([]);
  });

  it('blocks are left out in a subnet that runs no epochs, and follow a longer reveal period', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]));
    chain.state.set(parameters.RevealPeriodEpochs, 3n, SUBNET);
    expect(factsOf(whyNot(chain, VALIDATOR), 'reveal')).toMatchObject([
      { reveal_epoch: 5n, reveal_block: 50n, last_reveal_block: 59n },
    ]);
    chain.state.set(parameters.Tempo, 0, SUBNET);
    expect(factsOf(whyNot(chain, VALIDATOR), 'reveal')[0]).not.toHaveProperty('reveal_block');
    chain.mineTo(31n);
    expect(factsOf(whyNot(chain, VALIDATOR), 'reveal')).toMatchObject([{ pulse: 'stored' }]);
  });
});

describe('the next epoch', () => {
  it('is told without the mask of commits that are revealed before it, and with that of later ones', () => {
    const chain = committedNetwork(sealedVote(VALIDATOR, [2]));
    const { state } = chain;
    state.set(parameters.Kappa, 0, SUBNET);
    state.set(Weights, row([4, 1]), INDEX, toUid(1));
    // Of the validator's times only the commit is older than the registration of uid 4.
    state.set(LastUpdate, [29n, 29n, 1n, 1n, 1n], INDEX);
    state.set(BlockAtRegistration, 22n, SUBNET, toUid(4));
    expect(namesOf(whyNot(chain, '//m3'), 'earn')).toEqual([]);
    state.set(parameters.RevealPeriodEpochs, 2n, SUBNET);
    expect(namesOf(whyNot(chain, '//m3'), 'earn')).toContain('WeightsUnrevealed');
  });

  it.each([
    { round: 31n, isWaiting: false },
    { round: 32n, isWaiting: true },
  ])(
    'has the mask of a commit that still waits for its round in it: round $round, $isWaiting',
    ({ round, isWaiting }) => {
      const chain = committedNetwork(sealedVote(VALIDATOR, [2]), round);
      const { state } = chain;
      state.set(parameters.Kappa, 0, SUBNET);
      state.set(Weights, row([4, 1]), INDEX, toUid(1));
      state.set(LastUpdate, [29n, 29n, 1n, 1n, 1n], INDEX);
      state.set(BlockAtRegistration, 22n, SUBNET, toUid(4));
      const isMasked = namesOf(whyNot(chain, '//m3'), 'earn').includes('WeightsUnrevealed');
      chain.mineTo(29n);
      const [run] = chain.mine().epochRuns;
      expect(run?.mechanisms[0]?.input.commitsV4).toEqual(isWaiting ? [[2n, [[1, 21n]]]] : []);
      expect(isMasked).toBe(isWaiting);
    },
  );
});

describe('to earn', () => {
  it('weights that are still sealed may be for a miner that nobody gives any', () => {
    const chain = network();
    const noWeights = () => whyNot(chain, MINER).obstacles.find(({ name }) => name === 'NoWeightsReceived');
    expect(noWeights()?.remedy).toMatch(/^Check that the miner answers tasks /);
    expect(noWeights()?.facts).toEqual(new Map());
    eventsOf(chain.state, MINER, commitSealed(new Uint8Array(1), 99n));
    expect(noWeights()?.facts).toEqual(new Map());
    eventsOf(chain.state, VALIDATOR, commitSealed(new Uint8Array(1), 99n));
    expect(noWeights()?.facts).toEqual(toFacts({ sealed_commits: 1n }));
    expect(noWeights()?.remedy).toMatch(
      /^Sealed weights wait, and may give it some once they are revealed. Check that the miner answers tasks /,
    );
    expect(whyNot(chain, MINER).summary).toMatch(/ pays it nothing \(.*NoWeightsReceived.*\) if nothing changes.$/);
  });
});
