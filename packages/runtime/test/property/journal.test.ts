import { toNetuid, toUid } from '@yumanet/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainState, WriteSet } from '../../src/state/chain-state.ts';
import { masksOf } from '../../src/state/column.ts';
import { derivedFrom } from '../../src/state/derived-value.ts';
import { NO_CELL } from '../../src/state/entry-table.ts';
import { BlockAtRegistration } from '../../src/state/items/neuron-items.ts';
import { SubnetVolume } from '../../src/state/items/pool-items.ts';
import { AlphaV2, TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import { coldkey, createTestChain, hotkey } from '../support/test-chain.ts';

/** A plain map with a copy at every mark: what the journal must be equal to. */
type Model = Map<number, bigint>;

/** Where a test writes: by small numbers, so that both kinds of tables can be held against the same model. */
interface Store {
  readonly find: (state: ChainState, place: number) => bigint | undefined;
  readonly write: (state: ChainState, place: number, value: bigint | undefined) => void;
  readonly present: (state: ChainState) => number[];
  /** Writes some places at once, by whatever way there is for that. Returns the value of each. */
  readonly writeAll?: (state: ChainState, values: ReadonlyMap<number, bigint>) => ReadonlyMap<number, bigint>;
  /** Which of the key's parts is the place. */
  readonly part: number;
}

/** On three pages, two of which follow each other. */
const places = [46, 47, 48, 49, 81];
const SUBNET = toNetuid(40);

const column: Store = {
  find: (state, place) => state.find(SubnetVolume, toNetuid(place)),
  write: (state, place, value) => {
    if (value === undefined) state.remove(SubnetVolume, toNetuid(place));
    else state.set(SubnetVolume, value, toNetuid(place));
  },
  present: (state) => state.keys(SubnetVolume).map(([netuid]) => netuid),
  writeAll: writeRows,
  part: 0,
};

const entries: Store = {
  find: (state, place) => state.find(BlockAtRegistration, SUBNET, toUid(place)),
  write: (state, place, value) => {
    if (value === undefined) state.remove(BlockAtRegistration, SUBNET, toUid(place));
    else state.set(BlockAtRegistration, value, SUBNET, toUid(place));
  },
  present: (state) => state.keysUnder(BlockAtRegistration, SUBNET),
  part: 1,
};

const HOTKEY = hotkey('//journal');
const COLDKEY = coldkey('//journal');

/** In memory by its second part. */
const turned: Store = {
  find: (state, place) => state.find(TotalHotkeyAlpha, HOTKEY, toNetuid(place)),
  write: (state, place, value) => {
    if (value === undefined) state.remove(TotalHotkeyAlpha, HOTKEY, toNetuid(place));
    else state.set(TotalHotkeyAlpha, value, HOTKEY, toNetuid(place));
  },
  present: (state) => state.keysUnder(TotalHotkeyAlpha, HOTKEY),
  writeAll: writeCells,
  part: 1,
};

const threeParts: Store = {
  find: (state, place) => state.find(AlphaV2, HOTKEY, COLDKEY, toNetuid(place))?.mantissa,
  write: (state, place, value) => {
    if (value === undefined) state.remove(AlphaV2, HOTKEY, COLDKEY, toNetuid(place));
    else state.set(AlphaV2, { mantissa: value, exponent: 0n }, HOTKEY, COLDKEY, toNetuid(place));
  },
  present: (state) => state.keysWith(AlphaV2, HOTKEY).map(([, , netuid]) => netuid),
  part: 2,
};

const write = fc.record({
  kind: fc.constant('write' as const),
  place: fc.constantFrom(...places),
  value: fc.oneof(fc.bigInt({ min: 1n, max: 3n }), fc.constant((1n << 64n) - 1n)),
});
const remove = fc.record({ kind: fc.constant('remove' as const), place: fc.constantFrom(...places) });
const mark = fc.record({ kind: fc.constant('mark' as const) });
const rollback = fc.record({ kind: fc.constant('rollback' as const), back: fc.nat(3) });
/** Some rows of all at once; undefined ones are left as they are. */
const rows = fc.record({
  kind: fc.constant('rows' as const),
  values: fc.array(fc.option(fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), { nil: undefined }), {
    minLength: places.length,
    maxLength: places.length,
  }),
});

/** Some rows of all, each by its value. */
const change = fc.record({
  kind: fc.constant('change' as const),
  rows: fc.subarray(places),
  by: fc.constantFrom(-2n, 0n, 1n, (1n << 128n) - 1n),
});

const move = fc.oneof(write, remove, mark, rollback, rows, change);
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** What a block changed, and what was there before it. */
interface SealedBlock {
  readonly writeSet: WriteSet;
  readonly before: Model;
}

function contentOf(state: ChainState, { find }: Store): Model {
  return new Map(places.map((place) => [place, find(state, place) ?? -1n]));
}

function modelContent(model: Model): Model {
  return new Map(places.map((place) => [place, model.get(place) ?? -1n]));
}

/** What is kept of the column for as long as it says that nobody has written it. */
const volumes = derivedFrom(
  (state) => [state.column(SubnetVolume)],
  (state) => contentOf(state, column),
);

function changedPlaces(before: Model, after: Model): number[] {
  return places.filter((place) => before.get(place) !== after.get(place));
}

function placesOf({ writes }: WriteSet, { part }: Store): number[] {
  return writes.flatMap((one) => one.describe().map(({ key }) => Number(key[part]))).sort();
}

describe('the journal is a map with a copy at every mark, over blocks, whatever is written, marked and rolled back', () => {
  it.each([
    ['entries', entries],
    ['entries by their second part', turned],
    ['entries of three parts', threeParts],
    ['columns', column],
  ] as const)('in %s', (_, store) => {
    const blocks = fc.array(fc.array(move, { maxLength: 30 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(blocks, (moves) => {
        const { state } = createTestChain();
        state.advance(state.head);
        const model: Model = new Map();
        const blocks = moves.map((block) => runBlock(state, store, model, block));
        for (const { writeSet, before } of blocks.reverse()) {
          state.revert(writeSet, state.head);
          expect(contentOf(state, store)).toEqual(modelContent(before));
          expect(volumes(state)).toEqual(contentOf(state, column));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function runBlock(state: ChainState, store: Store, model: Model, moves: readonly Move[]): SealedBlock {
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
    } else if (one.kind === 'rows') {
      for (const [place, value] of store.writeAll?.(state, byPlace(one.values)) ?? []) model.set(place, value);
    } else if (one.kind === 'change') {
      if (store === column) changeRows(state, model, one);
    } else {
      const value = one.kind === 'write' ? one.value : undefined;
      store.write(state, one.place, value);
      if (value === undefined) model.delete(one.place);
      else model.set(one.place, value);
    }
    expect(contentOf(state, store)).toEqual(modelContent(model));
    expect(volumes(state)).toEqual(contentOf(state, column));
    expect(store.present(state).filter((place) => places.includes(place))).toEqual([...model.keys()].sort());
    const newest = marks.at(-1);
    if (newest === undefined) continue;
    const touched = state.changesSince(newest.mark).map(({ key }) => Number(key[store.part]));
    expect(new Set(touched).size).toBe(touched.length);
    for (const place of changedPlaces(newest.copy, model)) expect(touched).toContain(place);
  }
  const { writeSet } = state.encodeChanges(new Uint8Array(0));
  expect(placesOf(writeSet, store)).toEqual(changedPlaces(before, model));
  state.advance(state.head);
  state.exchange(writeSet, state.head);
  expect(contentOf(state, store)).toEqual(modelContent(before));
  expect(volumes(state)).toEqual(contentOf(state, column));
  state.exchange(writeSet, state.head);
  expect(contentOf(state, store)).toEqual(modelContent(model));
  expect(volumes(state)).toEqual(contentOf(state, column));
  return { writeSet, before };
}

function writeRows(state: ChainState, values: ReadonlyMap<number, bigint>): ReadonlyMap<number, bigint> {
  const count = Math.max(...places) + 1;
  const words = new BigUint64Array(2 * count);
  for (const [place, value] of values) {
    words[2 * place] = value;
    words[2 * place + 1] = value >> 64n;
  }
  const masks = masksOf([...values.keys()]);
  state.column(SubnetVolume).writeRows({ words: new Uint32Array(words.buffer), count, masks });
  const read = new BigUint64Array(2 * count);
  state.column(SubnetVolume).readRows(new Uint32Array(read.buffer), count);
  const readAt = (row: number) => (read[2 * row] ?? 0n) | ((read[2 * row + 1] ?? 0n) << 64n);
  for (const place of places) expect(readAt(place)).toBe(state.get(SubnetVolume, toNetuid(place)));
  return values;
}

/** Adds to the entries that can be written together; the others stay as they are. */
function writeCells(state: ChainState, values: ReadonlyMap<number, bigint>): ReadonlyMap<number, bigint> {
  const table = state.wordTable(TotalHotkeyAlpha);
  const written = [...values].map(([place, value]) => ({ place, value: BigInt.asUintN(64, value) }));
  const cells = table.writableCells(written.map(({ place }) => [HOTKEY, toNetuid(place)]));
  const rows = new BigUint64Array(3 * written.length);
  const strided = { words: new Uint32Array(rows.buffer), stride: 6, offset: 2 };
  table.readCells(cells, strided);
  const isWritten = (index: number) => cells.cells[index] !== NO_CELL;
  for (const [index, { place, value }] of written.entries()) {
    expect(rows[3 * index + 1]).toBe(isWritten(index) ? state.get(TotalHotkeyAlpha, HOTKEY, toNetuid(place)) : 0n);
    rows[3 * index + 1] = value;
  }
  table.writeCells(cells, strided);
  return new Map(written.flatMap(({ place, value }, index) => (isWritten(index) ? [[place, value]] : [])));
}

function changeRows(state: ChainState, model: Model, { rows, by }: { rows: number[]; by: bigint }): void {
  state.column(SubnetVolume).changeRows(rows, (value) => value + by);
  for (const place of rows) if (by !== 0n) model.set(place, saturate((model.get(place) ?? 0n) + by));
}

function saturate(value: bigint): bigint {
  const max = (1n << 128n) - 1n;
  return value < 0n ? 0n : value > max ? max : value;
}

/** Those that are given. */
function byPlace(values: readonly (bigint | undefined)[]): ReadonlyMap<number, bigint> {
  const found = new Map<number, bigint>();
  for (const [index, place] of places.entries()) {
    const value = values[index];
    if (value !== undefined) found.set(place, value);
  }
  return found;
}

function restore(model: Model, copy: Model): void {
  model.clear();
  for (const [place, value] of copy) model.set(place, value);
}

describe('rows of all at once', () => {
  it('are logged, told and digested as the same writes one by one, whatever the block had written before', () => {
    const value = fc.bigInt({ min: 0n, max: 3n });
    const single = fc.record({ place: fc.constantFrom(...places), value, marks: fc.boolean() });
    const all = fc.array(fc.option(value, { nil: undefined }), { minLength: places.length, maxLength: places.length });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(single, { maxLength: 4 }), all), { maxLength: 4 }), (blocks) => {
        const [atOnce, oneByOne] = [createTestChain().state, createTestChain().state];
        for (const [singles, values] of blocks) {
          for (const state of [atOnce, oneByOne]) {
            for (const one of singles) {
              if (one.marks) state.mark();
              state.set(SubnetVolume, one.value, toNetuid(one.place));
            }
          }
          const mark = [atOnce, oneByOne].map((state) => state.mark());
          writeRows(atOnce, byPlace(values));
          for (const [index, place] of places.entries()) {
            const written = values[index];
            if (written !== undefined) oneByOne.set(SubnetVolume, written, toNetuid(place));
          }
          expect(atOnce.changesSince(mark[0] ?? 0)).toEqual(oneByOne.changesSince(mark[1] ?? 0));
          const [mine, theirs] = [atOnce, oneByOne].map((state) =>
            state.encodeChanges(new Uint8Array(0)).bytes.slice(),
          );
          expect(mine).toEqual(theirs);
          for (const state of [atOnce, oneByOne]) state.advance(state.head);
        }
      }),
      { numRuns: 300 },
    );
  });
});
