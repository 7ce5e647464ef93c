/** Laws of child keys whatever is set, staked, swapped and paid in between. */
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { stakeOf } from '../../src/rules/stake.ts';
import { countedStake } from '../../src/rules/stake-weight.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { CKBurn, PendingChildKeyCooldown } from '../../src/state/items/chain-parameter-items.ts';
import { ChildKeys, ParentKeys, TransactionKeyLastBlock } from '../../src/state/items/child-key-items.ts';
import { StakeThreshold, WeightsSetRateLimit } from '../../src/state/items/hyperparameter-items.ts';
import { OwnedHotkeys } from '../../src/state/items/staking-items.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { expectSums } from '../support/expect-sums.ts';
import { mineEpoch } from '../support/explained-chain.ts';
import {
  allowPlainWeights,
  bytesOf,
  coldkey,
  createTestChain,
  hotkey,
  SUBNET,
  TAO,
  type TestChain,
} from '../support/test-chain.ts';

const WHOLE = 2n ** 64n - 1n;
const COLDKEYS = ['//Alice', '//Bob', '//Charlie'] as const;
/** Two of each coldkey, the first of which is a neuron. */
const HOTKEYS = COLDKEYS.flatMap((owner) => [`${owner}/first`, `${owner}/second`]);
const STEPS_MAX = 14;

type Step =
  | { readonly kind: 'call'; readonly uri: string; readonly call: Call['call'] }
  | { readonly kind: 'epoch' }
  | { readonly kind: 'trading'; readonly isOpen: boolean };

const anyKey = fc.constantFrom(...HOTKEYS);
const anyColdkey = fc.constantFrom(...COLDKEYS);
const proportion = fc.oneof(fc.bigInt({ min: 0n, max: WHOLE / 3n }), fc.constantFrom(0n, 1n, 2n ** 63n, WHOLE));
const ownerOf = (key: string) => key.slice(0, key.lastIndexOf('/'));
const byOwner = (key: string, call: Call['call']): Step => ({ kind: 'call', uri: ownerOf(key), call });

const setChildren = fc
  .tuple(anyKey, fc.uniqueArray(fc.tuple(anyKey, proportion), { selector: ([key]) => key, maxLength: 4 }))
  .map(([key, children]) =>
    byOwner(key, {
      case: 'setChildren',
      value: {
        ...{ hotkey: bytesOf(key), netuid: 1 },
        children: children.map(([child, part]) => ({ proportion: part, child: bytesOf(child) })),
      },
    }),
  );
const stake = fc.tuple(anyColdkey, anyKey, fc.bigInt({ min: 1n, max: 50n })).map(
  ([uri, key, tao]): Step => ({
    ...{ kind: 'call', uri },
    call: { case: 'addStake', value: { hotkey: bytesOf(key), netuid: 1, amountStaked: tao * TAO } },
  }),
);
const unstake = fc.tuple(anyColdkey, anyKey, fc.constantFrom(WHOLE, 5n * TAO)).map(
  ([uri, key, amountUnstaked]): Step => ({
    ...{ kind: 'call', uri },
    call: { case: 'removeStake', value: { hotkey: bytesOf(key), netuid: 1, amountUnstaked } },
  }),
);
const take = fc
  .tuple(anyKey, fc.integer({ min: 0, max: 11_796 }))
  .map(([key, value]) =>
    byOwner(key, { case: 'setChildkeyTake', value: { hotkey: bytesOf(key), netuid: 1, take: value } }),
  );
const autoStake = fc.tuple(anyColdkey, anyKey).map(
  ([uri, key]): Step => ({
    ...{ kind: 'call', uri },
    call: { case: 'setColdkeyAutoStakeHotkey', value: { netuid: 1, hotkey: bytesOf(key) } },
  }),
);
/** Between the two hotkeys of a coldkey, there and back. */
const swap = fc.tuple(fc.constantFrom(...COLDKEYS), fc.boolean()).map(([owner, isBack]) => {
  const [first, second] = [bytesOf(`${owner}/first`), bytesOf(`${owner}/second`)];
  const hotkeys = isBack ? { hotkey: second, newHotkey: first } : { hotkey: first, newHotkey: second };
  const call: Step = {
    kind: 'call',
    uri: owner,
    call: { case: 'swapHotkeyV2', value: { ...hotkeys, keepStake: true } },
  };
  return call;
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: setChildren },
  { weight: 3, arbitrary: stake },
  { weight: 1, arbitrary: unstake },
  { weight: 1, arbitrary: take },
  { weight: 1, arbitrary: autoStake },
  { weight: 1, arbitrary: swap },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'epoch' }) },
  { weight: 1, arbitrary: fc.boolean().map((isOpen): Step => ({ kind: 'trading', isOpen })) },
);
const life = fc.record({
  steps: fc.array(step, { minLength: 4, maxLength: STEPS_MAX }),
  burn: fc.constantFrom(0n, WHOLE / 10n),
  threshold: fc.constantFrom(0n, 20n * TAO),
});

/** Six hotkeys with some stake; the first of each coldkey is a neuron, gives weight to the others, and earns of them. */
function createLife({ burn, threshold }: { readonly burn: bigint; readonly threshold: bigint }): TestChain {
  const chain = createTestChain();
  const { state } = chain;
  allowPlainWeights(state);
  for (const key of HOTKEYS) {
    chain.run(ownerOf(key), { case: 'tryAssociateHotkey', value: { hotkey: bytesOf(key) } });
    const value = { hotkey: bytesOf(key), netuid: 1, amountStaked: 30n * TAO };
    chain.run(ownerOf(key), { case: 'addStake', value });
  }
  const neurons = HOTKEYS.filter((key) => key.endsWith('/first'));
  for (const key of neurons) {
    chain.run(ownerOf(key), { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf(key) } });
  }
  state.set(PendingChildKeyCooldown, 3n);
  state.set(CKBurn, burn);
  state.set(StakeThreshold, threshold);
  state.set(WeightsSetRateLimit, 0n, SUBNET);
  mineEpoch(chain, []);
  for (const [index, key] of neurons.entries()) {
    const dests = [1, 2, 3].filter((uid) => uid !== index + 1);
    chain.run(key, { case: 'setWeights', value: { netuid: 1, dests, weights: [1, 2], versionKey: 0n } });
  }
  return chain;
}

/** What is inherited is what others have given up, but for less than a rao for each who inherits. */
function expectConserved(state: ChainState): void {
  const hotkeys = [...HOTKEYS.map(hotkey), ...state.get(OwnedHotkeys, coldkey('//Alice'))];
  const all = [...new Set(hotkeys)];
  const staked = all.reduce((sum, key) => sum + stakeOf(state, key, SUBNET), 0n);
  const counted = all.reduce((sum, key) => sum + countedStake(state, key, SUBNET).alpha, 0n);
  expect(counted).toBeLessThanOrEqual(staked);
  expect(counted).toBeGreaterThanOrEqual(staked - BigInt(all.length));
}

/** No hotkey is its own relative, and none is parent and child of the same other one. */
function expectNoCircles(state: ChainState): void {
  for (const [key, netuid] of state.keys(ChildKeys)) {
    const parents = new Set(state.get(ParentKeys, key, netuid).map((part) => part.hotkey));
    for (const child of state.get(ChildKeys, key, netuid)) {
      expect(child.hotkey).not.toBe(key);
      expect(parents.has(child.hotkey)).toBe(false);
    }
  }
}

interface Tally {
  refused: number;
  applied: number;
  epochsWithParents: number;
}

function play(chain: TestChain, steps: readonly Step[], tally: Tally): void {
  const { state } = chain;
  for (const one of steps) {
    if (one.kind === 'trading') state.set(SubtokenEnabled, one.isOpen, SUBNET);
    if (one.kind === 'epoch') {
      const neurons = mineEpoch(chain, []).run.hotkeys;
      const explained = mineEpoch(chain, neurons);
      expectSums(explained, state.get(CKBurn) > 0n);
      if (explained.run.payments.shared.parents.size > 0) tally.epochsWithParents += 1;
    }
    if (one.kind === 'call') {
      // The limit of 150 blocks has tests of its own.
      for (const key of state.keys(TransactionKeyLastBlock)) state.remove(TransactionKeyLastBlock, ...key);
      if (chain.run(one.uri, one.call).error === undefined) tally.applied += 1;
      else tally.refused += 1;
    }
    expectNoCircles(state);
    expectConserved(state);
    expect(findBrokenInvariants(state)).toEqual([]);
  }
}

describe('child keys in any order of calls and epochs', () => {
  it('mirror each other, give no more than there is, and are paid what explanations say', () => {
    const tally: Tally = { refused: 0, applied: 0, epochsWithParents: 0 };
    fc.assert(
      fc.property(life, (plan) => play(createLife(plan), plan.steps, tally)),
      { numRuns: 100 },
    );
    expect(tally.applied).toBeGreaterThan(60);
    expect(tally.refused).toBeGreaterThan(0);
    expect(tally.epochsWithParents).toBeGreaterThan(10);
  });
});
