import type { SparseRowU16 } from '@yumanet/yuma';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/state/byte-reader.ts';
import { ByteWriter } from '../../src/state/byte-writer.ts';
import { listValue, sparseRowValue, textValue, u64Value } from '../../src/state/decode-values.ts';
import type { ValueCodec } from '../../src/state/value-codec.ts';

/** What the digest says of a change, and how long the value itself is. */
function change<V>(codec: ValueCodec<V>, before: V | undefined, after: V): { form: Uint8Array; fullBytes: number } {
  const { encodeChange } = codec;
  if (encodeChange === undefined) throw new Error(`${codec.type} has no form for changes`);
  const writer = new ByteWriter();
  encodeChange(writer, before, after);
  const form = writer.take();
  writer.clear();
  codec.encode(writer, after);
  return { form, fullBytes: writer.written().length };
}

const FULL = 0;
const DIFFERENCES = 1;
const EVERY_UID = 2;
const SAME_UIDS = 3;

/** The value after, from the one before and what the digest says: the test's own, nobody else reads a digest. */
function readList<V>(inner: ValueCodec<V>, before: readonly V[] | undefined, form: Uint8Array): readonly V[] {
  const reader = new ByteReader(form);
  const kind = reader.u8();
  if (kind !== FULL && kind !== DIFFERENCES) throw new Error(`${kind} is no form of a list`);
  const count = reader.length();
  const read = (list: readonly V[]) => list.with(reader.length(), inner.decode(reader));
  let list = kind === FULL ? Array.from({ length: count }, () => inner.decode(reader)) : (before ?? []);
  if (kind === DIFFERENCES) for (let done = 0; done < count; done += 1) list = read(list);
  reader.expectEnd();
  return list;
}

function readRow(before: SparseRowU16 | undefined, form: Uint8Array): SparseRowU16 {
  const reader = new ByteReader(form);
  const kind = reader.u8();
  if (kind !== FULL && kind !== EVERY_UID && kind !== SAME_UIDS) throw new Error(`${kind} is no form of a row`);
  const count = reader.length();
  const uids = Array.from({ length: count }, (_, uid) => (kind === SAME_UIDS ? (before?.uids[uid] ?? 0) : uid));
  const values: number[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (kind === FULL) uids[entry] = reader.u16();
    values.push(reader.u16());
  }
  reader.expectEnd();
  return { uids: Uint16Array.from(uids), values: Uint16Array.from(values) };
}

/** Some of these have more bytes than are copied one by one. */
const SHORT_COUNT = 30;

describe('what the digest says of a change', () => {
  it('of a list of numbers decides it, with the list before', () => {
    checkLists(u64Value, fc.bigInt({ min: 0n, max: 3n }));
  });

  it('of a list of texts decides it, with the list before', () => {
    checkLists(textValue, fc.constantFrom('', 'a', 'aa'));
  });

  it('of a row decides it, with the row before', () => {
    fc.assert(
      fc.property(fc.option(rows(), { nil: undefined }), rows(), fc.boolean(), (before, drawn, keepsUids) => {
        const uids = keepsUids && before?.uids.length === drawn.uids.length ? before.uids : drawn.uids;
        const after = { uids, values: drawn.values };
        const { form, fullBytes } = change(sparseRowValue, before, after);
        expect(readRow(before, form)).toEqual(after);
        expect(form.length).toBeLessThanOrEqual(fullBytes + 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([4_096, 4_097])('of a row of the first %i uids decides it, too', (count) => {
    const after = inOrder(count, 7);
    const { form, fullBytes } = change(sparseRowValue, undefined, after);
    expect(readRow(undefined, form)).toEqual(after);
    expect(form.length).toBe(count > 4_096 ? fullBytes + 1 : fullBytes + 1 - 2 * count);
  });

  it('is short when one of many is another, or the uids are known', () => {
    const updates = new Array<bigint>(256).fill(5n);
    expect(change(listValue(u64Value), updates, updates.with(200, 6n)).form).toHaveLength(1 + 1 + 2 + 8);
    const row = { uids: Uint16Array.of(3, 1, 2), values: Uint16Array.of(1, 2, 3) };
    const other = { uids: row.uids.slice(), values: Uint16Array.of(1, 2, 4) };
    expect(change(sparseRowValue, row, other).form).toHaveLength(1 + 1 + 6);
    expect(change(sparseRowValue, inOrder(2, 1), inOrder(3, 1)).form).toHaveLength(1 + 1 + 6);
  });
});

function checkLists<V>(inner: ValueCodec<V>, element: fc.Arbitrary<V>): void {
  const list = fc.array(element, { maxLength: SHORT_COUNT });
  fc.assert(
    fc.property(fc.option(list, { nil: undefined }), list, (before, after) => {
      const { form } = change(listValue(inner), before, after);
      expect(readList(inner, before, form)).toEqual(after);
      const changed = after.filter((value, index) => value !== before?.[index]).length;
      const isShort = before?.length === after.length && 2 * changed <= after.length;
      expect(form[0]).toBe(isShort ? DIFFERENCES : FULL);
    }),
    { numRuns: 1_000 },
  );
}

function inOrder(count: number, value: number): SparseRowU16 {
  return { uids: Uint16Array.from({ length: count }, (_, uid) => uid), values: new Uint16Array(count).fill(value) };
}

function rows(): fc.Arbitrary<SparseRowU16> {
  const u16 = fc.nat(3);
  /** Numbers that do not begin where their memory does. */
  const partOf = (values: readonly number[]) => Uint16Array.of(9, ...values).subarray(1);
  const any = fc.array(fc.tuple(u16, u16), { maxLength: SHORT_COUNT }).map((pairs) => ({
    uids: Uint16Array.from(pairs, ([uid]) => uid),
    values: partOf(pairs.map(([, value]) => value)),
  }));
  const every = fc.tuple(fc.nat(SHORT_COUNT), u16).map(([count, value]) => inOrder(count, value));
  return fc.oneof(any, every);
}
