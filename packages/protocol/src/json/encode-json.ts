/**
 * The JSON twin of a message: snake_case names as in the .proto, u64 as decimal text, accounts as ss58, text of users as
 * text, other bytes as 0x-hex, an embedded message or JSON text as itself, absent optional fields left out, a `bare` message
 * as the value of its oneof, a `sparse` one without empty lists.
 */
import { accountFromBytes } from '../encoding/account-bytes.ts';
import { bytesToText } from '../encoding/byte-text.ts';
import { bytesToHex } from '../encoding/hex.ts';
import { ss58Encode } from '../encoding/ss58.ts';
import type { AccountId } from '../ids/decode-ids.ts';
import type { FieldSchema, MessageCodec } from '../wire/message-schema.ts';
import { WireError } from '../wire/wire-error.ts';
import type { JsonValue } from './json-value.ts';

/** The addresses of accounts that a message has named already: a metagraph names each hotkey several times. */
type Addresses = Map<AccountId, string>;

/**
 * Writes a message as JSON. Cost grows with its size; an account costs a checksum hash, however often it is named.
 * Throws `WireError` when an account has no 32 bytes or embedded bytes do not decode.
 */
export function toJson<T extends object>(codec: MessageCodec<T>, message: T): JsonValue {
  return messageToJson(codec, message, new Map());
}

function messageToJson<T extends object>(codec: MessageCodec<T>, message: T, addresses: Addresses): JsonValue {
  const { schema } = codec;
  const members: [string, JsonValue][] = [];
  for (const field of schema.fields) {
    const value = field.oneof === undefined ? propertyOf(message, field.key) : caseValue(message, field.oneof, field);
    if (value === undefined || (schema.sparse === true && isEmptyList(value))) continue;
    const json = withPath(`${schema.name}.${field.name}`, () => fieldToJson(field, value, addresses));
    if (schema.bare === true) return bareNumber(field, json);
    members.push([field.name, json]);
  }
  return Object.fromEntries(members);
}

function fieldToJson(field: FieldSchema, value: unknown, addresses: Addresses): JsonValue {
  if (field.cardinality === 'repeated' && Array.isArray(value)) {
    return value.map((item) => valueToJson(field, item, addresses));
  }
  if (field.cardinality === 'map' && value instanceof Map) {
    const entries = [...value].map(([key, item]): [string, JsonValue] => [
      String(key),
      valueToJson(field, item, addresses),
    ]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return valueToJson(field, value, addresses);
}

function valueToJson(field: FieldSchema, value: unknown, addresses: Addresses): JsonValue {
  if (typeof value === 'bigint') return value.toString();
  if (field.kind === 'json') return parseJsonText(field, value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  const codec = field.codec?.();
  if (value instanceof Uint8Array) {
    if (field.kind === 'account') return addressOf(value, addresses);
    if (field.kind === 'text') return bytesToText(value);
    if (field.kind !== 'embedded' || codec === undefined) return bytesToHex(value);
    return messageToJson(codec, codec.decode(value), addresses);
  }
  if (codec !== undefined && typeof value === 'object' && value !== null) return messageToJson(codec, value, addresses);
  throw new WireError(field.name, 'is not of its declared type');
}

function addressOf(bytes: Uint8Array, addresses: Addresses): string {
  const account = accountFromBytes(bytes);
  const known = addresses.get(account);
  if (known !== undefined) return known;
  const address = ss58Encode(account);
  addresses.set(account, address);
  return address;
}

function parseJsonText(field: FieldSchema, text: unknown): JsonValue {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new WireError(field.name, 'is no JSON text');
  }
}

/** A bare u64 is a JSON number while a JSON number is exact. */
function bareNumber(field: FieldSchema, json: JsonValue): JsonValue {
  if (field.kind !== 'u64' || typeof json !== 'string') return json;
  const number = Number(json);
  return Number.isSafeInteger(number) ? number : json;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function propertyOf(message: object, key: string): unknown {
  return Reflect.get(message, key);
}

function caseValue(message: object, oneof: string, field: FieldSchema): unknown {
  const chosen = propertyOf(message, oneof);
  if (typeof chosen !== 'object' || chosen === null) return undefined;
  return propertyOf(chosen, 'case') === field.key ? propertyOf(chosen, 'value') : undefined;
}

function withPath<R>(path: string, write: () => R): R {
  try {
    return write();
  } catch (error) {
    if (error instanceof WireError) throw new WireError(path, error.message);
    throw error;
  }
}
