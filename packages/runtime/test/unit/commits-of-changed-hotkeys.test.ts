/** Commits whose hotkey is replaced, comes back, or is swapped before their reveal. Source: docs/rules/subnets.md sections 1.6, 1.9, 3.6, 3.7. */
import { toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { Emission, LastUpdate, Uids, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { TimelockedWeightCommits, WeightCommits, Weights } from '../../src/state/items/weight-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import {
  bytesOf,
  eventsOf,
  hotkey,
  ports,
  refusalOf,
  SUBNET,
  type TestChain,
  wrapState,
} from '../support/test-chain.ts';
import {
  commit,
  commitSealed,
  hashOf,
  INDEX,
  REVEAL_ROUND,
  reveal,
  sealedVote,
  storedRow,
  VALIDATOR,
  vote,
  weightsNetwork,
} from '../support/weights-network.ts';

const VOTE = vote([2]);
const NEWCOMER = '//newcomer';

/** A commit by hash and a sealed one of the validator, made in block 21 and due in block 30. */
function committed(): TestChain {
  const chain = weightsNetwork({ isCommitReveal: true });
  chain.state.set(parameters.WeightsSetRateLimit, 0n, SUBNET);
  const calls = [commit(VALIDATOR, VOTE), commitSealed(sealedVote(VALIDATOR, [3]), REVEAL_ROUND)];
  const { block } = chain.mine(calls.map((call) => chain.sign(VALIDATOR, call)));
  expect(block.receipts.map(({ error }) => error)).toEqual([undefined, undefined]);
  return chain;
}

/** In the full subnet the newcomer takes the uid that earned least. */
function register({ state }: TestChain, uri: string, leastUid: number): void {
  state.set(parameters.MaxAllowedUids, 5, SUBNET);
  state.set(parameters.ImmunityPeriod, 0, SUBNET);
  state.set(Emission, [9n, 9n, 9n, 9n, 9n].with(leastUid, 1n), SUBNET);
  eventsOf(state, '//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(uri) } });
  expect(state.get(Uids, SUBNET, hotkey(uri))).toBe(leastUid);
}

const swap = {
  case: 'swapHotkeyV2',
  value: { hotkey: bytesOf(VALIDATOR), newHotkey: bytesOf(NEWCOMER), netuid: 1, keepStake: false },
} as const;

describe('a validator that is replaced', () => {
  it('leaves commits that give nobody weights and hide nobody’s; its uid’s next hotkey has none of them', () => {
    const chain = committed();
    const { state } = chain;
    register(chain, NEWCOMER, 1);
    state.set(ValidatorPermit, [true, true, false, false, false], SUBNET);
    expect(refusalOf(state, NEWCOMER, reveal(VOTE)).name).toBe('NoWeightsCommitFound');
    chain.mineTo(29n);
    const [run] = chain.mine().epochRuns;
    expect(run?.mechanisms[0]?.input).toMatchObject({ commitsV2: [], commitsV4: [] });
    expect(state.keysUnder(Weights, INDEX)).toEqual([]);
    expect(state.has(TimelockedWeightCommits, INDEX, 2n)).toBe(false);
    expect(refusalOf(state, VALIDATOR, reveal(VOTE)).name).toBe('HotKeyNotRegisteredInSubNet');
    expect(state.get(WeightCommits, INDEX, hotkey(VALIDATOR))).toHaveLength(1);
  });

  it('and comes back in another uid finds them there, if it has a permit by then', () => {
    const chain = committed();
    const { state } = chain;
    register(chain, NEWCOMER, 1);
    register(chain, VALIDATOR, 4);
    state.set(ValidatorPermit, [true, false, false, false, true], SUBNET);
    chain.mineTo(30n);
    expect(storedRow(state, 4)).toEqual({ uids: [3], values: [65_535] });
    expect(storedRow(state, 1).uids).toEqual([]);
    eventsOf(state, VALIDATOR, reveal(VOTE));
    expect(storedRow(state, 4).uids).toEqual([2]);
  });
});

describe('a validator that swaps its hotkey', () => {
  it('takes commits by hash along, which say the old one, and leaves sealed ones, which are dropped', () => {
    const chain = committed();
    const { state } = chain;
    eventsOf(state, '//Alice', swap);
    expect(state.has(WeightCommits, INDEX, hotkey(VALIDATOR))).toBe(false);
    expect(state.get(WeightCommits, INDEX, hotkey(NEWCOMER))).toMatchObject([{ hash: hashOf(VALIDATOR, VOTE) }]);
    expect(state.get(TimelockedWeightCommits, INDEX, 2n)).toMatchObject([{ hotkey: hotkey(VALIDATOR) }]);
    chain.mineTo(29n);
    const [run] = chain.mine().epochRuns;
    // The commit by hash still hides who came after it.
    expect(run?.mechanisms[0]?.input).toMatchObject({ commitsV2: [[1, [[2n, 21n]]]], commitsV4: [] });
    expect(storedRow(state, 1).uids).toEqual([]);
    expect(refusalOf(state, NEWCOMER, reveal(VOTE)).name).toBe('InvalidRevealCommitHashNotMatch');
  });

  it('overwrites nothing but commits that its new hotkey left behind', () => {
    const chain = committed();
    const { state } = chain;
    const old = { hash: new Uint8Array(32).fill(9), epoch: 1n, block: 11n, unused: 0n };
    state.set(WeightCommits, [old, old], INDEX, hotkey(NEWCOMER));
    eventsOf(state, '//Alice', swap);
    expect(state.get(WeightCommits, INDEX, hotkey(NEWCOMER))).toMatchObject([{ block: 21n }]);
    expect(state.get(LastUpdate, INDEX)[1]).toBe(21n);
    expect(state.has(Weights, INDEX, toUid(1))).toBe(false);
  });
});

describe('a state with commits that wait', () => {
  it('goes on with the same bits when it was written and read in between', () => {
    const chain = committed();
    const copy = wrapState(openState(snapshotOf(chain.state), ports));
    chain.mineTo(31n);
    copy.mineTo(31n);
    expect(copy.state.head.hash).toEqual(chain.state.head.hash);
    expect(storedRow(copy.state, 1).uids).toEqual([3]);
  });
});
