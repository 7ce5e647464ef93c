import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { masksOf } from '../../src/state/column.ts';
import { ColumnTable } from '../../src/state/column-table.ts';
import {
  boolValue,
  i16Value,
  i128Value,
  u8Value,
  u16Value,
  u32Value,
  u64Value,
  u128Value,
} from '../../src/state/decode-values.ts';
import { Journal } from '../../src/state/journal.ts';
import { declareColumn } from '../../src/state/storage-item.ts';
import type { NumberCodec } from '../../src/state/value-codec.ts';

function tableFor<V>(value: NumberCodec<V>, defaultValue: V): ColumnTable<readonly [ReturnType<typeof toNetuid>], V> {
  const item = declareColumn('Test', { value, defaultValue });
  return new ColumnTable(item, item.column, new Journal());
}

function keepsEach<V>(codec: NumberCodec<V>, defaultValue: V, values: readonly V[]): void {
  const table = tableFor(codec, defaultValue);
  // From the last row of a page to one of a later page, and back.
  const netuids = values.map((_, index) => toNetuid(15 + 40 * (values.length - index)));
  for (const [index, value] of values.entries()) table.write([netuids[index] ?? toNetuid(0)], value);
  expect(netuids.map((netuid) => table.find([netuid]))).toEqual(values);
  expect(table.keys()).toEqual([...netuids].reverse().map((netuid) => [netuid]));
  expect(table.find([toNetuid(16)])).toBeUndefined();
}

describe('a column', () => {
  it('keeps the ends of the range of each kind', () => {
    keepsEach(boolValue, true, [true, false]);
    keepsEach(u8Value, 7, [0, 1, 0xff]);
    keepsEach(u16Value, 7, [0, 1, 0xffff]);
    keepsEach(i16Value, 7, [-0x8000, -1, 0, 0x7fff]);
    keepsEach(u32Value, 7, [0, 1, 0xffff_ffff]);
    keepsEach(u64Value, 7n, [0n, 1n, 1n << 63n, (1n << 64n) - 1n]);
    keepsEach(u128Value, 7n, [0n, 1n << 63n, (1n << 64n) - 1n, 1n << 64n, 1n << 127n, (1n << 128n) - 1n]);
    keepsEach(i128Value, 7n, [-(1n << 127n), -(1n << 64n), -1n, 0n, 1n << 64n, (1n << 127n) - 1n]);
  });

  it('saturates what is written to the range of its kind', () => {
    const table = tableFor(u64Value, 0n);
    table.write([toNetuid(3)], -5n);
    table.write([toNetuid(4)], 1n << 64n);
    expect(table.keys().map((key) => table.find(key))).toEqual([0n, (1n << 64n) - 1n]);
  });

  it('reads rows without an entry as the default, beyond its last entry too', () => {
    const table = tableFor(u64Value, 9n);
    table.write([toNetuid(1)], 5n);
    table.write([toNetuid(2)], 6n);
    table.write([toNetuid(2)], undefined);
    const rows = new BigUint64Array(20);
    table.readRows(new Uint32Array(rows.buffer), 20);
    expect([...rows]).toEqual([9n, 5n, ...new Array<bigint>(18).fill(9n)]);
  });

  it('tells an entry with the default value from none', () => {
    const table = tableFor(u64Value, 9n);
    table.write([toNetuid(1)], 9n);
    expect(table.keys()).toEqual([[1]]);
    const words = new Uint32Array(BigUint64Array.of(9n, 9n, 9n).buffer);
    table.writeRows({ words, count: 3, masks: masksOf([2]) });
    expect(table.rows()).toEqual([1, 2]);
  });

  it('writes a whole page when any row of it differs, and no other', () => {
    const table = tableFor(u64Value, 0n);
    const values = BigUint64Array.from({ length: 48 }, (_, row) => BigInt(row));
    const rows = { words: new Uint32Array(values.buffer), count: 48, masks: masksOf([...values.keys()]) };
    table.writeRows(rows);
    const { version } = table;
    table.writeRows(rows);
    expect(table.version).toBe(version);
    for (const row of [0, 15, 31, 32]) {
      values[row] = 1_000n + BigInt(row);
      table.writeRows(rows);
      expect([...values.keys()].map((each) => table.get(each))).toEqual([...values]);
    }
    expect(table.rows()).toEqual([...values.keys()]);
  });

  it('has another version after everything that changes it, loading too, and not because it is read', () => {
    const item = declareColumn('Test', { value: u64Value, defaultValue: 0n });
    const journal = new Journal();
    const [table, other] = [new ColumnTable(item, item.column, journal), new ColumnTable(item, item.column, journal)];
    const versions = [table.version, other.version];
    const noted = (change: () => void) => {
      change();
      versions.push(table.version);
    };
    noted(() => table.load(Uint8Array.of(3, 0), new Uint8Array(8).fill(1)));
    const mark = journal.mark();
    noted(() => table.write([toNetuid(3)], 5n));
    noted(() => table.write([toNetuid(3)], undefined));
    noted(() => table.changeRows([3], (value) => value + 7n));
    noted(() => journal.rollbackTo(mark));
    expect(new Set(versions).size).toBe(versions.length);
    table.write([toNetuid(3)], table.get(3));
    table.readRows(new Uint32Array(200), 100);
    expect([table.version, other.version]).toEqual([versions.at(-1), versions[1]]);
  });
});
