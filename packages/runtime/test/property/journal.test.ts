import { type Netuid, toNetuid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainState, WriteSet } from '../../src/state/chain-state.ts';
import { SubnetVolume } from '../../src/state/items/pool-items.ts';
import { createTestChain } from '../support/test-chain.ts';

/** A plain map with a copy at every mark: what the journal must be equal to. */
type Model = Map<number, bigint>;

const netuids = [40, 41, 42].map(toNetuid);

const move = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), place: fc.nat(2), value: fc.bigInt({ min: 1n, max: 3n }) }),
  fc.record({ kind: fc.constant('remove' as const), place: fc.nat(2) }),
  fc.record({ kind: fc.constant('mark' as const) }),
  fc.record({ kind: fc.constant('rollback' as const), back: fc.nat(3) }),
);

function contentOf(state: ChainState): Model {
  return new Map(netuids.map((netuid) => [netuid, state.find(SubnetVolume, netuid) ?? -1n]));
}

function modelContent(model: Model): Model {
  return new Map(netuids.map((netuid) => [netuid, model.get(netuid) ?? -1n]));
}

function changedPlaces(before: Model, after: Model): number[] {
  return netuids.filter((netuid) => before.get(netuid) !== after.get(netuid)).sort();
}

function placesOf({ writes }: WriteSet): number[] {
  return writes.map((write) => Number(write.describe().key[0])).sort();
}

describe('the journal', () => {
  it('is a map with a copy at every mark, over blocks, whatever is written, marked and rolled back', () => {
    const blocks = fc.array(fc.array(move, { maxLength: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(blocks, (moves) => {
        const { state } = createTestChain();
        state.advance(state.head);
        const model: Model = new Map();
        for (const block of moves) runBlock(state, model, block);
      }),
      { numRuns: 300 },
    );
  });
});

type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

function runBlock(state: ChainState, model: Model, moves: readonly Move[]): void {
  const before = new Map(model);
  const marks = [{ mark: state.mark(), copy: new Map(model) }];
  for (const one of moves) {
    if (one.kind === 'mark') marks.push({ mark: state.mark(), copy: new Map(model) });
    else if (one.kind === 'rollback') {
      const index = Math.max(0, marks.length - 1 - one.back);
      const target = marks[index];
      if (target === undefined) continue;
      marks.length = index + 1;
      state.rollbackTo(target.mark);
      restore(model, target.copy);
    } else write(state, model, netuidAt(one.place), one.kind === 'write' ? one.value : undefined);
    expect(contentOf(state)).toEqual(modelContent(model));
    expect(state.keys(SubnetVolume).map(([netuid]) => netuid)).toEqual([...model.keys()].sort());
    const newest = marks.at(-1);
    if (newest === undefined) continue;
    const touched = state.changesSince(newest.mark).map(({ key }) => Number(key[0]));
    expect(new Set(touched).size).toBe(touched.length);
    for (const place of changedPlaces(newest.copy, model)) expect(touched).toContain(place);
  }
  const { writeSet } = state.encodeChanges(new Uint8Array(0));
  expect(placesOf(writeSet)).toEqual(changedPlaces(before, model));
  state.advance(state.head);
  state.exchange(writeSet, state.head);
  expect(contentOf(state)).toEqual(modelContent(before));
  state.exchange(writeSet, state.head);
  expect(contentOf(state)).toEqual(modelContent(model));
}

function netuidAt(place: number): Netuid {
  return netuids[place] ?? toNetuid(40);
}

function write(state: ChainState, model: Model, netuid: Netuid, value: bigint | undefined): void {
  if (value === undefined) {
    state.remove(SubnetVolume, netuid);
    model.delete(netuid);
  } else {
    state.set(SubnetVolume, value, netuid);
    model.set(netuid, value);
  }
}

function restore(model: Model, copy: Model): void {
  model.clear();
  for (const [netuid, value] of copy) model.set(netuid, value);
}
