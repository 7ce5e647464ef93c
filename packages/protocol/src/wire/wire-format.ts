/**
 * The one typed wrapper around protobufjs. protobufjs writes a bigint as 0 without a word, reads u64 as a `Long`,
 * cuts long lengths to 32 bits and skips a field whose wire type is wrong; nothing else in the project may touch its
 * Reader and Writer.
 */
import protobuf from 'protobufjs/minimal.js';
import { WireError } from './wire-error.ts';
import { NESTING_DEPTH_MAX, U32_MAX, U64_MAX } from './wire-limits.ts';

export { descend } from './wire-limits.ts';

const LOW_32_BITS = 0xffff_ffffn;
const ACCOUNT_BYTES = 32;
/** Strict, and a byte order mark is text like any other. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type WireReader = protobuf.Reader;
export type WireWriter = protobuf.Writer;

/** The value of an absent bytes field. It has no bytes, so sharing it is safe. */
export const EMPTY_BYTES = new Uint8Array(0);

/** What one generated message gives the codec. */
export interface StaticCode<T> {
  readonly write: (message: T, writer: WireWriter) => void;
  readonly read: (reader: WireReader, end: number, depth: number) => T;
}

/** Encodes with a generated writer. Throws `WireError` when a value is outside the range of its field. */
export function encodeWith<T>(code: StaticCode<T>, message: T): Uint8Array {
  const writer = protobuf.Writer.create();
  code.write(message, writer);
  return new Uint8Array(writer.finish());
}

/** Decodes with a generated reader; every failure is a `WireError`. */
export function decodeWith<T>(name: string, code: StaticCode<T>, bytes: Uint8Array): T {
  const reader = new protobuf.Reader(bytes);
  try {
    return code.read(reader, bytes.length, NESTING_DEPTH_MAX);
  } catch (error) {
    if (error instanceof WireError) throw new WireError(name, error.message);
    // A bug of this file is none of the sender's; protobufjs throws RangeError and Error only.
    if (error instanceof TypeError) throw error;
    throw new WireError(name, `malformed at byte ${reader.pos}`);
  }
}

/** Writes a u64 with its tag; throws when the value is no u64. */
export function writeU64(writer: WireWriter, tag: number, value: bigint): void {
  writer.uint32(tag);
  writeU64Value(writer, value);
}

/** Writes a u64 without a tag (packed lists); throws when the value is no u64. */
export function writeU64Value(writer: WireWriter, value: bigint): void {
  if (typeof value !== 'bigint' || value < 0n || value > U64_MAX) {
    throw new WireError('u64', `${String(value)} is not an integer from 0 to ${U64_MAX}`);
  }
  writer.uint64({ low: Number(value & LOW_32_BITS), high: Number(value >> 32n), unsigned: true });
}

/** Writes a u32 with its tag; throws when the value is no u32. */
export function writeU32(writer: WireWriter, tag: number, value: number): void {
  writer.uint32(tag);
  writeU32Value(writer, value);
}

/** Writes a u32 without a tag (packed lists); throws when the value is no u32. */
export function writeU32Value(writer: WireWriter, value: number): void {
  if (!Number.isInteger(value) || value < 0 || value > U32_MAX) {
    throw new WireError('u32', `${String(value)} is not an integer from 0 to ${U32_MAX}`);
  }
  writer.uint32(value);
}

/** Writes text with its tag; throws on half a surrogate pair, which UTF-8 cannot say. */
export function writeText(writer: WireWriter, tag: number, value: string): void {
  if (!value.isWellFormed()) throw new WireError('string', 'is no well-formed Unicode');
  writer.uint32(tag).string(value);
}

/** Writes an account with its tag; throws when it has not 32 bytes. */
export function writeAccount(writer: WireWriter, tag: number, value: Uint8Array): void {
  expectAccount(value);
  writer.uint32(tag).bytes(value);
}

/** Writes a nested message with its tag. */
export function writeMessage<T>(writer: WireWriter, tag: number, code: StaticCode<T>, message: T): void {
  writer.uint32(tag).fork();
  code.write(message, writer);
  writer.ldelim();
}

/** The entries of a map in the order of their keys, so that equal maps have equal bytes. */
export function sortedEntries<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads a tag: 32 bits, no field 0. */
export function readTag(reader: WireReader): number {
  const tag = reader.tag();
  if (tag >>> 3 === 0) throw new WireError('field 0', 'is no field');
  return tag;
}

/** Reads a u64 as bigint, exact over the whole range. */
export function readU64(reader: WireReader): bigint {
  const { high, low } = readLong(reader);
  return high === 0 ? BigInt(low) : (BigInt(high) << 32n) | BigInt(low);
}

/** Reads a u32; a value above 32 bits is refused, not cut. */
export function readU32(reader: WireReader): number {
  const { buf, pos, len } = reader;
  // Numbers below 2^21, all of a row of weights among them, without an object for each.
  const first = buf[pos] ?? MORE_BYTES;
  if (first < MORE_BYTES && pos < len) {
    reader.pos = pos + 1;
    return first;
  }
  const second = buf[pos + 1] ?? MORE_BYTES;
  if (second < MORE_BYTES && pos + 1 < len) {
    reader.pos = pos + 2;
    return (first & LOW_BITS) | (second << LOW_BIT_COUNT);
  }
  const third = buf[pos + 2] ?? MORE_BYTES;
  if (third < MORE_BYTES && pos + 2 < len) {
    reader.pos = pos + 3;
    return (first & LOW_BITS) | ((second & LOW_BITS) << LOW_BIT_COUNT) | (third << (2 * LOW_BIT_COUNT));
  }
  const { high, low } = readLong(reader);
  if (high !== 0) throw new WireError('u32', `is above ${U32_MAX}`);
  return low;
}

/** A varint has seven bits in a byte, and the eighth says that more come. */
const MORE_BYTES = 0x80;
const LOW_BITS = 0x7f;
const LOW_BIT_COUNT = 7;

/** Reads text; bytes that are not UTF-8 are refused. */
export function readText(reader: WireReader): string {
  const bytes = reader.bytes();
  try {
    return UTF_8.decode(bytes);
  } catch {
    throw new WireError('string', 'not valid UTF-8');
  }
}

/** Reads bytes as a copy that keeps no larger buffer alive. */
export function readBytes(reader: WireReader): Uint8Array {
  return new Uint8Array(reader.bytes());
}

/** Reads an account; any length but 32 is refused. */
export function readAccount(reader: WireReader): Uint8Array {
  return expectAccount(readBytes(reader));
}

/** The reader's end of a length-delimited value that starts here; refused when it lies beyond `end`. */
export function readEnd(reader: WireReader, end: number): number {
  const length = reader.size();
  const valueEnd = reader.pos + length;
  if (valueEnd > end) throw new WireError('length', `${length} bytes announced, ${end - reader.pos} present`);
  return valueEnd;
}

/** Skips an unknown field; throws on a group or a reserved wire type. */
export function skipField(reader: WireReader, tag: number): void {
  const wireType = tag & 7;
  if (wireType !== 0 && wireType !== 1 && wireType !== 2 && wireType !== 5) {
    throw new WireError(`field ${tag >>> 3}`, `wire type ${wireType} is not allowed`);
  }
  reader.skipType(wireType);
}

/** A message or a list must end exactly where its length said. */
export function expectEnd(reader: WireReader, end: number, message: string): void {
  if (reader.pos !== end) throw new WireError(message, 'a field runs past the end of its message');
}

/** A known field arrived with another wire type than its declaration. */
export function wrongWireType(message: string, field: string, tag: number): WireError {
  return new WireError(`${message}.${field}`, `wire type ${tag & 7} does not fit this field`);
}

/** A message, an account or a choice that must be there is not. */
export function missing(message: string, field: string): WireError {
  return new WireError(`${message}.${field}`, 'is required');
}

/** A message or a choice came a second time: other decoders would merge them, so it is refused. */
export function twice(message: string, field: string): WireError {
  return new WireError(`${message}.${field}`, 'is there more than once');
}

function expectAccount(value: Uint8Array): Uint8Array {
  if (value.length !== ACCOUNT_BYTES) throw new WireError('account', `has ${value.length} bytes instead of 32`);
  return value;
}

/** protobufjs gives a `Long` where that library is present and an inexact number where it is not. */
function readLong(reader: WireReader): { high: number; low: number } {
  const value: unknown = reader.uint64();
  if (!isLong(value)) throw new TypeError('the 64-bit reader is not exact here');
  return { high: value.high >>> 0, low: value.low >>> 0 };
}

function isLong(value: unknown): value is { low: number; high: number } {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}
