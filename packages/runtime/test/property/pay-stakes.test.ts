import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createKernel, createReferencePools } from '@yumanet/yuma';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payStakes } from '../../src/rules/pay-stakes.ts';
import { setNumbers } from '../../src/rules/set-numbers.ts';
import { increaseStakeAndAll } from '../../src/rules/stake.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { AlphaV2, TotalHotkeyAlpha, TotalHotkeySharesV2 } from '../../src/state/items/staking-items.ts';
import { snapshotOf } from '../../src/state/snapshot.ts';
import { coldkey, createTestChain, hotkey, SUBNET } from '../support/test-chain.ts';

const kernel = createKernel(readFileSync(fileURLToPath(import.meta.resolve('@yumanet/yuma/kernel.wasm'))));
const KERNELS = [
  ['compiled', kernel.pools],
  ['readable', createReferencePools()],
] as const;

const HOTKEYS = [0, 1, 2, 3].map((index) => hotkey(`//paid/${index}`));
const COLDKEYS = [0, 1].map((index) => coldkey(`//paid/${index}`));

const rao = fc.oneof(
  fc.constantFrom(0n, 1n, (1n << 64n) - 1n),
  fc.bigInt({ min: 0n, max: 10n ** 13n }),
  fc.bigInt({ min: 0n, max: 1_000n }),
);
const payment = fc.record({
  hotkey: fc.constantFrom(...HOTKEYS),
  coldkey: fc.constantFrom(...COLDKEYS),
  ownRao: rao,
  allRao: rao,
});
const float = fc.record({
  // Nothing is no entry, and no control can write one.
  mantissa: fc.oneof(fc.constantFrom(1n, 10n ** 21n), fc.bigInt({ min: 1n, max: 10n ** 21n })),
  exponent: fc.oneof(fc.constantFrom(-(1n << 63n), (1n << 63n) - 1n, 0n), fc.bigInt({ min: -25n, max: 5n })),
});
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(payment, { selector: (one) => one.hotkey, maxLength: 4 })
      .map((all) => ({ kind: 'pay' as const, all })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('write' as const), place: payment, shares: float, all: float }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), place: payment }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mark' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rollback' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Pay = (state: ChainState, payments: Extract<Step, { kind: 'pay' }>['all']) => void;

function runSteps(state: ChainState, steps: readonly Step[], pay: Pay): void {
  const marks = [state.mark()];
  for (const one of steps) {
    if (one.kind === 'pay') pay(state, one.all);
    else if (one.kind === 'mark') marks.push(state.mark());
    else if (one.kind === 'rollback') state.rollbackTo(marks.at(-1) ?? 0);
    else if (one.kind === 'remove') {
      state.remove(TotalHotkeyAlpha, one.place.hotkey, SUBNET);
      state.remove(TotalHotkeySharesV2, one.place.hotkey, SUBNET);
    } else {
      state.set(TotalHotkeyAlpha, one.place.ownRao, one.place.hotkey, SUBNET);
      state.set(TotalHotkeySharesV2, one.all, one.place.hotkey, SUBNET);
      state.set(AlphaV2, one.shares, one.place.hotkey, one.place.coldkey, SUBNET);
    }
  }
}

const oneByOne: Pay = (state, payments) => {
  for (const { hotkey, coldkey, ownRao, allRao } of payments) {
    increaseStakeAndAll(state, { hotkey, coldkey, netuid: SUBNET }, { ownRao, allRao });
  }
};

function freshState(): ChainState {
  const { state } = createTestChain();
  state.advance(state.head);
  return state;
}

describe('payments of many hotkeys at once', () => {
  it.each(KERNELS)('are those one by one, whatever is there, over blocks and back: %s', (_, pools) => {
    const blocks = fc.array(fc.array(step, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(blocks, (plan) => {
        const [atOnce, single] = [freshState(), freshState()];
        const done = plan.map((steps) => {
          const before = snapshotOf(atOnce).records;
          runSteps(atOnce, steps, (state, payments) => payStakes(state, SUBNET, payments, pools));
          runSteps(single, steps, oneByOne);
          const { writeSet } = atOnce.encodeChanges(new Uint8Array(0));
          for (const state of [atOnce, single]) state.advance(state.head);
          const after = snapshotOf(atOnce).records;
          expect(after).toEqual(snapshotOf(single).records);
          return { writeSet, before, after };
        });
        for (const { writeSet, before } of done.toReversed()) {
          atOnce.exchange(writeSet, atOnce.head);
          expect(snapshotOf(atOnce).records).toEqual(before);
        }
        for (const { writeSet, after } of done) {
          atOnce.exchange(writeSet, atOnce.head);
          expect(snapshotOf(atOnce).records).toEqual(after);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuse a hotkey that comes twice', () => {
    const state = freshState();
    const [hotkey, coldkey] = [HOTKEYS[0], COLDKEYS[0]];
    if (hotkey === undefined || coldkey === undefined) throw new Error('there are no accounts');
    const paid = { hotkey, coldkey, ownRao: 100n, allRao: 0n };
    payStakes(state, SUBNET, [paid], kernel.pools);
    state.advance(state.head);
    expect(() => payStakes(state, SUBNET, [paid, paid], kernel.pools)).toThrow('twice');
  });
});

describe('numbers of many keys at once', () => {
  it('are those that are set one by one, saturated as those are', () => {
    const values = fc.array(fc.bigInt({ min: -2n, max: (1n << 64n) + 2n }), { maxLength: HOTKEYS.length });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const [atOnce, single] = [freshState(), freshState()];
        for (const round of [first, second]) {
          const numbers = round.flatMap((value, index) => {
            const hotkey = HOTKEYS[index];
            return hotkey === undefined ? [] : [{ key: [hotkey, SUBNET] as const, value }];
          });
          setNumbers(atOnce, TotalHotkeyAlpha, numbers);
          for (const { key, value } of numbers) single.set(TotalHotkeyAlpha, value, ...key);
          expect(snapshotOf(atOnce).records).toEqual(snapshotOf(single).records);
          for (const state of [atOnce, single]) state.advance(state.head);
        }
      }),
      { numRuns: 60 },
    );
  });
});
