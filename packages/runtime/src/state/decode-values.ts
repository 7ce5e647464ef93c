/** The kinds of storage values. Bytes become values here and nowhere else, which is why the casts of this package live here. */
import {
  type AccountId,
  accountFromBytes,
  asColdkey,
  asHotkey,
  bytesToHex,
  bytesToText,
  type Coldkey,
  type Hotkey,
  hexToBytes,
  type JsonValue,
  ss58Decode,
  ss58Encode,
  textToBytes,
  WireError,
} from '@yumanet/protocol';
import { everyUid, QUOTE_WEIGHT_MAX, QUOTE_WEIGHT_MIN, type SparseRowU16 } from '@yumanet/yuma';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import { boolColumn, i16Column, i128Column, u8Column, u16Column, u32Column, u64Column, u128Column } from './column.ts';
import { COUNT_KEY_MAX } from './decode-keys.ts';
import type { NumberCodec, ValueCodec } from './value-codec.ts';

const ACCOUNT_BYTES = 32;
/** Strict, and a byte order mark is text like any other. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const isSame = <V>(a: V, b: V): boolean => a === b;
const decimal = (value: bigint): string => value.toString();

/** The values of a kind, both ends included. */
interface Range<N> {
  readonly min: N;
  readonly max: N;
}

const U8: Range<number> = { min: 0, max: 0xff };
const U16: Range<number> = { min: 0, max: 0xffff };
const U32: Range<number> = { min: 0, max: 0xffff_ffff };
const I16: Range<number> = { min: -0x8000, max: 0x7fff };
const U64: Range<bigint> = { min: 0n, max: (1n << 64n) - 1n };
const I64: Range<bigint> = { min: -(1n << 63n), max: (1n << 63n) - 1n };
const U128: Range<bigint> = { min: 0n, max: (1n << 128n) - 1n };
const I128: Range<bigint> = { min: -(1n << 127n), max: (1n << 127n) - 1n };

function clampNumber(value: number, { min, max }: Range<number>): number {
  return value < min ? min : value > max ? max : value;
}

function clampBigint(value: bigint, { min, max }: Range<bigint>): bigint {
  return value < min ? min : value > max ? max : value;
}

function numberIn(json: JsonValue, path: string, { min, max }: Range<number>): number {
  if (typeof json === 'number' && Number.isInteger(json) && json >= min && json <= max) return json + 0;
  throw new WireError(path, `is no whole number from ${min} to ${max}`);
}

/** Decimal text, as it is shown, or a JSON number that is exact. */
function bigintIn(json: JsonValue, path: string, { min, max }: Range<bigint>): bigint {
  const isExact =
    typeof json === 'number' ? Number.isSafeInteger(json) : typeof json === 'string' && DECIMAL.test(json);
  const value = isExact ? BigInt(String(json)) : undefined;
  if (value === undefined || value < min || value > max) {
    throw new WireError(path, `is no whole number from ${min} to ${max}, as decimal text`);
  }
  return value;
}

/** As many digits as 128 bits can have. */
const DECIMAL = /^-?[0-9]{1,39}$/;

function textFrom(json: JsonValue, path: string): string {
  if (typeof json !== 'string') throw new WireError(path, 'is no text');
  if (!json.isWellFormed()) throw new WireError(path, 'is no well-formed Unicode');
  return json;
}

export function listFrom(json: JsonValue, path: string): readonly JsonValue[] {
  if (!Array.isArray(json)) throw new WireError(path, 'is no list');
  return json as readonly JsonValue[];
}

function accountFrom(json: JsonValue, path: string): AccountId {
  const text = textFrom(json, path);
  return withPath(path, () => ss58Decode(text));
}

function withPath<R>(path: string, read: () => R): R {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw new WireError(path, error.problem);
  }
}

export const boolValue: NumberCodec<boolean> = {
  column: boolColumn,
  type: 'bool',
  encode: (writer, value) => writer.u8(value ? 1 : 0),
  decode: (reader) => reader.u8() === 1,
  equals: isSame,
  toJson: (value) => value,
  fromJson: (json, path) => {
    if (typeof json !== 'boolean') throw new WireError(path, 'is neither true nor false');
    return json;
  },
};

export const u8Value: NumberCodec<number> = {
  column: u8Column,
  type: 'u8',
  encode: (writer, value) => writer.u8(value),
  decode: (reader) => reader.u8(),
  equals: isSame,
  toJson: (value) => value,
  clamp: (value) => clampNumber(value, U8),
  fromJson: (json, path) => numberIn(json, path, U8),
};

export const u16Value: NumberCodec<number> = {
  column: u16Column,
  type: 'u16',
  encode: (writer, value) => writer.u16(value),
  decode: (reader) => reader.u16(),
  equals: isSame,
  toJson: (value) => value,
  clamp: (value) => clampNumber(value, U16),
  fromJson: (json, path) => numberIn(json, path, U16),
};

export const u32Value: NumberCodec<number> = {
  column: u32Column,
  type: 'u32',
  encode: (writer, value) => writer.u32(value),
  decode: (reader) => reader.u32(),
  equals: isSame,
  toJson: (value) => value,
  clamp: (value) => clampNumber(value, U32),
  fromJson: (json, path) => numberIn(json, path, U32),
};

/** A signed 16-bit number, two's complement. */
export const i16Value: NumberCodec<number> = {
  column: i16Column,
  type: 'i16',
  encode: (writer, value) => writer.u16(value & 0xffff),
  decode: (reader) => (reader.u16() << 16) >> 16,
  equals: isSame,
  toJson: (value) => value,
  clamp: (value) => clampNumber(value, I16),
  fromJson: (json, path) => numberIn(json, path, I16),
};

export const u64Value: NumberCodec<bigint> = {
  column: u64Column,
  type: 'u64',
  encode: (writer, value) => writer.u64(value),
  decode: (reader) => reader.u64(),
  equals: isSame,
  toJson: decimal,
  clamp: (value) => clampBigint(value, U64),
  fromJson: (json, path) => bigintIn(json, path, U64),
};

/** A kind of number of which a chain only ever has a part of the range: nobody else can bring another one either. */
function within<C extends ValueCodec<bigint>>(codec: C, range: Range<bigint>): C {
  return {
    ...codec,
    decode: (reader) => {
      const value = codec.decode(reader);
      if (value < range.min || value > range.max) throw new WireError(codec.type, `${value} is no such value`);
      return value;
    },
    clamp: (value) => clampBigint(value, range),
    fromJson: (json, path) => bigintIn(json, path, range),
  };
}

/** The weight of TAO in a pool, a count of 10^-18, from 0.01 to 0.99. Source: docs/rules/economics.md section 5. */
export const quoteWeightValue = within(u64Value, { min: QUOTE_WEIGHT_MIN, max: QUOTE_WEIGHT_MAX });

/** A count that entries are named by: above the largest key it would name entries that nobody can read back. */
export const keyCountValue = within(u64Value, { min: 0n, max: COUNT_KEY_MAX });

/** A signed 64-bit number, two's complement. */
export const i64Value: ValueCodec<bigint> = {
  type: 'i64',
  encode: (writer, value) => writer.u64(BigInt.asUintN(64, value)),
  decode: (reader) => BigInt.asIntN(64, reader.u64()),
  equals: isSame,
  toJson: decimal,
  clamp: (value) => clampBigint(value, I64),
  fromJson: (json, path) => bigintIn(json, path, I64),
};

/** Also the raw bits of U64F64 and U96F32. */
export const u128Value: NumberCodec<bigint> = {
  column: u128Column,
  type: 'u128',
  encode: (writer, value) => writer.u128(value),
  decode: (reader) => reader.u128(),
  equals: isSame,
  toJson: decimal,
  clamp: (value) => clampBigint(value, U128),
  fromJson: (json, path) => bigintIn(json, path, U128),
};

/** The mantissa of a float that is kept: nothing is no entry. */
export const mantissaValue = within(u128Value, { min: 1n, max: U128.max });

/** Also the raw bits of I96F32. */
export const i128Value: NumberCodec<bigint> = {
  column: i128Column,
  type: 'i128',
  encode: (writer, value) => writer.u128(value),
  decode: (reader) => reader.i128(),
  equals: isSame,
  toJson: decimal,
  clamp: (value) => clampBigint(value, I128),
  fromJson: (json, path) => bigintIn(json, path, I128),
};

const readAccount = (reader: ByteReader): AccountId => accountFromBytes(reader.bytes(ACCOUNT_BYTES));
const writeAccount = (writer: ByteWriter, value: AccountId): void => writer.account(value);

/** What accounts, hotkeys and coldkeys have in common. */
const accountParts = { type: 'account', encode: writeAccount, equals: isSame<AccountId>, toJson: ss58Encode };

export const accountValue: ValueCodec<AccountId> = { ...accountParts, decode: readAccount, fromJson: accountFrom };

export const hotkeyValue: ValueCodec<Hotkey> = {
  ...accountParts,
  decode: (reader) => asHotkey(readAccount(reader)),
  fromJson: (json, path) => asHotkey(accountFrom(json, path)),
};

export const coldkeyValue: ValueCodec<Coldkey> = {
  ...accountParts,
  decode: (reader) => asColdkey(readAccount(reader)),
  fromJson: (json, path) => asColdkey(accountFrom(json, path)),
};

const HASH_BYTES = 32;

/** A 32-byte hash. */
export const hashValue: ValueCodec<Uint8Array> = {
  type: 'H256',
  encode: (writer, value) => writer.bytes(value),
  decode: (reader) => reader.bytes(HASH_BYTES),
  equals: (a, b) => a === b || bytesToHex(a) === bytesToHex(b),
  toJson: bytesToHex,
  fromJson: (json, path) => {
    const text = textFrom(json, path);
    if (!/^0x[0-9a-f]{64}$/i.test(text)) throw new WireError(path, `is no 0x and ${2 * HASH_BYTES} hex digits`);
    return hexToBytes(text);
  },
};

/** Bytes of any length. */
export const bytesValue: ValueCodec<Uint8Array> = {
  type: 'Vec<u8>',
  encode: (writer, value) => {
    writer.length(value.length);
    writer.bytes(value);
  },
  decode: (reader) => reader.bytes(reader.length()),
  equals: (a, b) => a === b || bytesToHex(a) === bytesToHex(b),
  toJson: bytesToHex,
  fromJson: (json, path) => {
    const text = textFrom(json, path);
    if (!/^0x([0-9a-f]{2})*$/i.test(text)) throw new WireError(path, 'is no 0x and pairs of hex digits');
    return hexToBytes(text);
  },
};

/** Bytes that users mean as text. JSON shows text; bytes that are no UTF-8, or start with `0x`, as hex. */
export const userTextValue: ValueCodec<Uint8Array> = {
  ...bytesValue,
  toJson: bytesToText,
  fromJson: (json, path) => {
    const text = textFrom(json, path);
    return withPath(path, () => textToBytes(text));
  },
};

export const textValue: ValueCodec<string> = {
  type: 'text',
  encode: (writer, value) => {
    const bytes = new TextEncoder().encode(value);
    writer.length(bytes.length);
    writer.bytes(bytes);
  },
  decode: (reader) => UTF_8.decode(reader.bytes(reader.length())),
  equals: isSame,
  toJson: (value) => value,
  fromJson: textFrom,
};

/** A list of values of one kind. */
export function listValue<V>(inner: ValueCodec<V>): ValueCodec<readonly V[]> {
  return {
    type: `Vec<${inner.type}>`,
    encode: (writer, values) => {
      writer.length(values.length);
      for (const value of values) inner.encode(writer, value);
    },
    decode: (reader) => Array.from({ length: reader.length() }, () => inner.decode(reader)),
    equals: (a, b) =>
      a === b || (a.length === b.length && a.every((value, index) => isEqualAt(inner, value, b[index]))),
    encodeChange: (writer, before, after) => encodeListChange(inner, writer, before, after),
    toJson: (values) => values.map(inner.toJson),
    fromJson: (json, path) => listFrom(json, path).map((one, index) => inner.fromJson(one, `${path}[${index}]`)),
  };
}

/** A list and the one in its place mostly share what did not change: no kind need look at it. */
function isEqualAt<V>(codec: ValueCodec<V>, a: V, b: V | undefined): boolean {
  return a === b || (b !== undefined && codec.equals(a, b));
}

/** How the digest says what became of a list or a row: the byte that comes first. */
const IN_FULL = 0;
const BY_DIFFERENCES = 1;
const OF_EVERY_UID = 2;
const OF_SAME_UIDS = 3;

/**
 * Of a list that is as long as before and has at most half of its elements changed: those, each after its index. Any other
 * list in full.
 */
function encodeListChange<V>(
  inner: ValueCodec<V>,
  writer: ByteWriter,
  before: readonly V[] | undefined,
  after: readonly V[],
): void {
  const changed = before?.length === after.length ? changedElements(inner, before, after) : undefined;
  if (changed === undefined || 2 * changed.length > after.length) {
    writer.u8(IN_FULL);
    writer.length(after.length);
    for (const value of after) inner.encode(writer, value);
    return;
  }
  writer.u8(BY_DIFFERENCES);
  writer.length(changed.length);
  for (const { index, value } of changed) {
    writer.length(index);
    inner.encode(writer, value);
  }
}

/** Precondition: both are as long. */
function changedElements<V>(inner: ValueCodec<V>, before: readonly V[], after: readonly V[]) {
  const changed: { readonly index: number; readonly value: V }[] = [];
  after.forEach((value, index) => {
    if (!isEqualAt(inner, value, before[index])) changed.push({ index, value });
  });
  return changed;
}

/** One u16 per uid. */
export const u16VectorValue: ValueCodec<Uint16Array> = {
  type: 'Vec<u16>',
  encode: (writer, values) => {
    writer.length(values.length);
    writer.u16s(values);
  },
  decode: (reader) => Uint16Array.from({ length: reader.length() }, () => reader.u16()),
  equals: isSameU16,
  toJson: (values) => Array.from(values),
  fromJson: (json, path) =>
    Uint16Array.from(listFrom(json, path), (one, index) => u16Value.fromJson(one, `${path}[${index}]`)),
};

function isSameU16(a: Uint16Array, b: Uint16Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

/** A row of weights or bonds: pairs of uid and u16. */
export const sparseRowValue: ValueCodec<SparseRowU16> = {
  type: 'Vec<(u16, u16)>',
  encode: (writer, { uids, values }) => {
    writer.length(uids.length);
    writer.u16Pairs(uids, values);
  },
  decode: (reader) => {
    const entryCount = reader.length();
    const uids = new Uint16Array(entryCount);
    const values = new Uint16Array(entryCount);
    for (let entry = 0; entry < entryCount; entry += 1) {
      uids[entry] = reader.u16();
      values[entry] = reader.u16();
    }
    return rowOf(uids, values);
  },
  // Rows that differ mostly do so in their values.
  equals: (a, b) => a === b || (isSameU16(a.values, b.values) && isSameU16(a.uids, b.uids)),
  encodeChange: encodeRowChange,
  toJson: ({ uids, values }) => Array.from(uids, (uid, entry) => [uid, values[entry] ?? 0]),
  fromJson: (json, path) => {
    const pairs = listFrom(json, path).map((pair, entry) => pairFrom(pair, `${path}[${entry}]`));
    return rowOf(
      Uint16Array.from(pairs, ([uid]) => uid),
      Uint16Array.from(pairs, ([, value]) => value),
    );
  },
};

function rowOf(uids: Uint16Array, values: Uint16Array): SparseRowU16 {
  return { uids: everyUid(uids) ?? uids, values };
}

/** Of a row that names every uid in order, or the same ones as before, the values alone. Any other row in full. */
function encodeRowChange(writer: ByteWriter, before: SparseRowU16 | undefined, after: SparseRowU16): void {
  const form = rowForm(before, after);
  writer.u8(form);
  if (form === IN_FULL) {
    sparseRowValue.encode(writer, after);
    return;
  }
  writer.length(after.values.length);
  writer.u16s(after.values);
}

function rowForm(before: SparseRowU16 | undefined, { uids }: SparseRowU16): number {
  if (everyUid(uids) !== undefined) return OF_EVERY_UID;
  return before !== undefined && isSameU16(before.uids, uids) ? OF_SAME_UIDS : IN_FULL;
}

function pairFrom(json: JsonValue, path: string): readonly [number, number] {
  const [uid, value, ...rest] = listFrom(json, path);
  if (uid === undefined || value === undefined || rest.length > 0) throw new WireError(path, 'is no pair [uid, value]');
  return [u16Value.fromJson(uid, `${path}[0]`), u16Value.fromJson(value, `${path}[1]`)];
}

/** A record: its fields one after the other, in the order in which they are declared here. */
export function structValue<T extends object>(
  type: string,
  fields: { readonly [F in keyof T]: ValueCodec<T[F]> },
): ValueCodec<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return {
    type,
    encode: (writer, value) => {
      for (const name of names) fields[name].encode(writer, value[name]);
    },
    decode: (reader) => Object.fromEntries(names.map((name) => [name, fields[name].decode(reader)])) as T,
    equals: (a, b) => a === b || names.every((name) => fields[name].equals(a[name], b[name])),
    clamp: (value) =>
      names.every((name) => isInRange(fields[name], value[name])) ? value : clampFields(names, fields, value),
    toJson: (value) =>
      Object.fromEntries(names.map((name): [string, JsonValue] => [name, fields[name].toJson(value[name])])),
    fromJson: (json, path) => {
      const record = recordFrom(json, path);
      const unknown = Object.keys(record).find((key) => !names.some((name) => name === key));
      if (unknown !== undefined) throw new WireError(path, `has no field "${unknown}": it has ${names.join(', ')}`);
      return Object.fromEntries(
        names.map((name) => [name, fields[name].fromJson(fieldOf(record, name, path), `${path}.${name}`)]),
      ) as T;
    },
  };
}

function isInRange<V>({ clamp }: ValueCodec<V>, value: V): boolean {
  return clamp === undefined || clamp(value) === value;
}

function clampFields<T extends object>(
  names: readonly (keyof T & string)[],
  fields: { readonly [F in keyof T]: ValueCodec<T[F]> },
  value: T,
): T {
  return Object.fromEntries(names.map((name) => [name, fields[name].clamp?.(value[name]) ?? value[name]])) as T;
}

export function recordFrom(json: JsonValue, path: string): { readonly [name: string]: JsonValue } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new WireError(path, 'is no record');
  return json as { readonly [name: string]: JsonValue };
}

function fieldOf(record: { readonly [name: string]: JsonValue }, name: string, path: string): JsonValue {
  const value = record[name];
  if (value === undefined) throw new WireError(path, `has no field "${name}"`);
  return value;
}
