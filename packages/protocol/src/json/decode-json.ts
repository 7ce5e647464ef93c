/**
 * Reads the JSON twin of a message. It is a border: what comes out is a message that encodes, and everything else is
 * refused with the path of the value at fault.
 */
import { accountToBytes } from '../encoding/account-bytes.ts';
import { textToBytes } from '../encoding/byte-text.ts';
import { hexToBytes } from '../encoding/hex.ts';
import { ss58Decode } from '../encoding/ss58.ts';
import type { FieldSchema, MessageCodec, MessageSchema } from '../wire/message-schema.ts';
import { WireError } from '../wire/wire-error.ts';
import { descend, NESTING_DEPTH_MAX, U32_MAX, U64_MAX } from '../wire/wire-limits.ts';

/** A u64 in decimal: no sign, no leading zero, no exponent. */
const DECIMAL = /^(?:0|[1-9][0-9]{0,19})$/;
/** Names of fields in a complaint: a choice of some hundred calls would hide it. */
const FIELDS_TOLD_MAX = 16;

/**
 * The message of a parsed JSON value. A u64 may be decimal text or an integer up to 2^53 - 1, every other number must be an
 * integer of its range; scalars and lists may be left out and are then zero, empty or false.
 * Throws `WireError` with the path on: unknown names, null, wrong types, floats, -0, missing messages and accounts, none
 * or two members of a oneof, addresses and hex that do not parse, nesting beyond the limit of the wire format.
 */
export function fromJson<T extends object>(codec: MessageCodec<T>, value: unknown): T {
  return readMessage(codec, value, codec.schema.name, NESTING_DEPTH_MAX) as T;
}

function readMessage(codec: MessageCodec<object>, value: unknown, path: string, depth: number): object {
  const { schema } = codec;
  if (schema.bare === true) return readBare(schema, value, path);
  const members = membersOf(value, path);
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  const message: Record<string, unknown> = {};
  for (const [name, member] of members) {
    const field = fields.get(name);
    const memberPath = `${path}.${name}`;
    if (field === undefined) throw new WireError(memberPath, unknownFieldText(schema));
    if (field.oneof !== undefined && message[field.oneof] !== undefined) {
      throw new WireError(memberPath, 'is a second member where only one may be given');
    }
    const read = readField(field, member, memberPath, depth);
    if (field.oneof === undefined) message[field.key] = read;
    else message[field.oneof] = { case: field.key, value: read };
  }
  for (const field of schema.fields) addDefault(message, field, path);
  return message;
}

/** Names the fields there are, where they fit into a sentence. */
function unknownFieldText({ name, fields }: MessageSchema): string {
  const names = fields.map((field) => field.name);
  const known = names.length === 0 ? 'none' : names.join(', ');
  return `is no field of ${name}${names.length > FIELDS_TOLD_MAX ? '' : `; it has ${known}`}`;
}

/** Names come from outside: only own members count, so `__proto__` is a name like any other. */
function membersOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new WireError(path, 'is no object');
  return Object.entries(value);
}

function addDefault(message: Record<string, unknown>, field: FieldSchema, path: string): void {
  const key = field.oneof ?? field.key;
  if (message[key] !== undefined) return;
  if (field.oneof !== undefined) throw new WireError(path, `needs one of the members of ${field.oneof}`);
  message[key] = defaultOf(field, path);
}

function defaultOf(field: FieldSchema, path: string): unknown {
  if (field.cardinality === 'repeated') return [];
  if (field.cardinality === 'map') return new Map();
  if (field.cardinality === 'optional') return undefined;
  switch (field.kind) {
    case 'u32':
      return 0;
    case 'u64':
      return 0n;
    case 'bool':
      return false;
    case 'string':
    case 'json':
      return '';
    case 'bytes':
    case 'text':
      return new Uint8Array(0);
    case 'account':
    case 'embedded':
    case 'message':
      throw new WireError(`${path}.${field.name}`, 'is required');
  }
}

function readField(field: FieldSchema, value: unknown, path: string, depth: number): unknown {
  if (field.cardinality === 'repeated') {
    if (!Array.isArray(value)) throw new WireError(path, 'is no list');
    return value.map((item: unknown, index) => readValue(field, item, `${path}[${index}]`, depth));
  }
  if (field.cardinality === 'map') {
    return new Map(
      membersOf(value, path).map(([key, item]) => {
        const keyPath = `${path}[${JSON.stringify(key)}]`;
        return [readString(key, keyPath), readValue(field, item, keyPath, depth)];
      }),
    );
  }
  return readValue(field, value, path, depth);
}

function readValue(field: FieldSchema, value: unknown, path: string, depth: number): unknown {
  switch (field.kind) {
    case 'u32':
      return readU32(value, path);
    case 'u64':
      return readU64(value, path);
    case 'bool':
      if (typeof value !== 'boolean') throw new WireError(path, 'is neither true nor false');
      return value;
    case 'string':
      return readString(value, path);
    case 'json':
      return JSON.stringify(value);
    case 'bytes':
      return withPath(path, () => hexToBytes(readString(value, path)));
    case 'text':
      return withPath(path, () => textToBytes(readString(value, path)));
    case 'account':
      return withPath(path, () => accountToBytes(ss58Decode(readString(value, path))));
    case 'embedded':
      return readEmbedded(field, value, path);
    case 'message':
      return readMessage(codecOf(field), value, path, descend(depth));
  }
}

function readEmbedded(field: FieldSchema, value: unknown, path: string): Uint8Array {
  const codec = codecOf(field);
  return codec.encode(readMessage(codec, value, path, NESTING_DEPTH_MAX));
}

function codecOf(field: FieldSchema): MessageCodec<object> {
  const codec = field.codec?.();
  if (codec === undefined) throw new Error(`${field.name} is declared without its message`);
  return codec;
}

function readU32(value: unknown, path: string): number {
  if (!isNatural(value) || value > U32_MAX) throw new WireError(path, `is no integer from 0 to ${U32_MAX}`);
  return value;
}

function readU64(value: unknown, path: string): bigint {
  if (isNatural(value)) return BigInt(value);
  if (typeof value === 'string' && DECIMAL.test(value)) {
    const number = BigInt(value);
    if (number <= U64_MAX) return number;
  }
  throw new WireError(path, `is no integer from 0 to ${U64_MAX}, as decimal text or as a number up to 2^53 - 1`);
}

/** True for integers from 0 to 2^53 - 1; -0 is none. */
function isNatural(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

function readString(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new WireError(path, 'is no text');
  if (!value.isWellFormed()) throw new WireError(path, 'is no well-formed Unicode');
  return value;
}

/**
 * A bare value: the number and the text of a oneof without their names. Decimal text is a number only where a JSON number
 * would not be exact, because there the writer had no other way.
 */
function readBare(schema: MessageSchema, value: unknown, path: string): object {
  const [first] = schema.fields;
  const number = schema.fields.find((field) => field.kind === 'u64');
  const text = schema.fields.find((field) => field.kind === 'string');
  if (first?.oneof === undefined || number === undefined || text === undefined) {
    throw new Error(`${schema.name} is declared bare but is no number or text`);
  }
  if (typeof value !== 'string') return { [first.oneof]: { case: number.key, value: readU64(value, path) } };
  const large = DECIMAL.test(value) ? BigInt(value) : 0n;
  if (large > BigInt(Number.MAX_SAFE_INTEGER) && large <= U64_MAX) {
    return { [first.oneof]: { case: number.key, value: large } };
  }
  return { [first.oneof]: { case: text.key, value: readString(value, path) } };
}

function withPath<R>(path: string, read: () => R): R {
  try {
    return read();
  } catch (error) {
    if (error instanceof WireError && error.path !== path) throw new WireError(path, error.message);
    throw error;
  }
}
