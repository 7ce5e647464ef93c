/**
 * The one typed wrapper around protobufjs. protobufjs writes a bigint as 0 without a word, reads u64 as a `Long`,
 * and skips a field whose wire type is wrong; nothing else in the project may touch its Reader and Writer.
 */
import protobuf from 'protobufjs/minimal.js';
import { WireError } from './wire-error.ts';
import { NESTING_DEPTH_MAX, U32_MAX, U64_MAX } from './wire-limits.ts';

export { descend } from './wire-limits.ts';

const LOW_32_BITS = 0xffff_ffffn;

export type WireReader = protobuf.Reader;
export type WireWriter = protobuf.Writer;

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

/** Reads a u64 as bigint, exact over the whole range. */
export function readU64(reader: WireReader): bigint {
  const value: unknown = reader.uint64();
  if (!isLongPair(value)) throw new WireError('u64', 'the 64-bit reader is not exact here');
  return (BigInt(value.high >>> 0) << 32n) | BigInt(value.low >>> 0);
}

/** Reads a u32; a value above 32 bits is refused, not cut. */
export function readU32(reader: WireReader): number {
  const value = readU64(reader);
  if (value > BigInt(U32_MAX)) throw new WireError('u32', `${value} is above ${U32_MAX}`);
  return Number(value);
}

/** Reads text; bytes that are not UTF-8 are refused. */
export function readText(reader: WireReader): string {
  const bytes = reader.bytes();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new WireError('string', 'not valid UTF-8');
  }
}

/** Reads bytes as a copy that keeps no larger buffer alive. */
export function readBytes(reader: WireReader): Uint8Array {
  return Uint8Array.from(reader.bytes());
}

/** The reader's end of a length-delimited value that starts here; refused when it lies beyond `end`. */
export function readEnd(reader: WireReader, end: number): number {
  const length = reader.uint32();
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

/** A known field arrived with another wire type than its declaration. */
export function wrongWireType(message: string, field: string, tag: number): WireError {
  return new WireError(`${message}.${field}`, `wire type ${tag & 7} does not fit this field`);
}

/** What one generated message gives `createMessageCodec`. */
export interface StaticCode<T> {
  readonly write: (message: T, writer: WireWriter) => void;
  readonly read: (reader: WireReader, end: number, depth: number) => T;
}

/** Encodes with a generated writer. */
export function encodeWith<T>(code: StaticCode<T>, message: T): Uint8Array {
  const writer = protobuf.Writer.create();
  code.write(message, writer);
  return Uint8Array.from(writer.finish());
}

/** Decodes with a generated reader; every failure is a `WireError`. */
export function decodeWith<T>(name: string, code: StaticCode<T>, bytes: Uint8Array): T {
  const reader = protobuf.Reader.create(bytes);
  try {
    return code.read(reader, bytes.length, NESTING_DEPTH_MAX);
  } catch (error) {
    if (error instanceof WireError) throw new WireError(name, error.message);
    throw new WireError(name, `malformed at byte ${reader.pos}`);
  }
}

/** A message or a required field must end exactly where its length said. */
export function expectEnd(reader: WireReader, end: number, message: string): void {
  if (reader.pos !== end) throw new WireError(message, 'a field runs past the end of its message');
}

/** Writes a nested message with its tag. */
export function writeMessage<T>(writer: WireWriter, tag: number, code: StaticCode<T>, message: T): void {
  writer.uint32(tag).fork();
  code.write(message, writer);
  writer.ldelim();
}

function isLongPair(value: unknown): value is { low: number; high: number } {
  return typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
}
