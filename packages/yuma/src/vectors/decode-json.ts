/**
 * Reading values out of parsed JSON. A decoder takes a value and the path where it stands, and returns the value in
 * the form that the package uses or throws a `MalformedVectorError` that names the path.
 */

import { U16_MAX, U64_MAX } from '../fixed/integer-range.ts';

/** A file does not have the shape of its schema. */
export class MalformedVectorError extends Error {
  override readonly name = 'MalformedVectorError';
}

/** Turns a JSON value into a domain value. */
export type Decoder<T> = (value: unknown, path: string) => T;

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const DECIMAL_INTEGER = /^(0|-?[1-9][0-9]*)$/;

/** Any JSON object. */
export const asRecord: Decoder<JsonRecord> = (value, path) => {
  if (isRecord(value)) return value;
  throw new MalformedVectorError(`${path} is not an object`);
};

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any string. */
export const asString: Decoder<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new MalformedVectorError(`${path} is not a string`);
};

/** A boolean. */
export const asBoolean: Decoder<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new MalformedVectorError(`${path} is not a boolean`);
};

/** A whole JSON number that a double holds exactly. */
export const asNumber: Decoder<number> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new MalformedVectorError(`${path} is not a whole number`);
};

/** An integer of any size: a decimal string, or a whole number. */
export const asBigint: Decoder<bigint> = (value, path) => {
  if (typeof value === 'string' && DECIMAL_INTEGER.test(value)) return BigInt(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  throw new MalformedVectorError(`${path} is not an integer`);
};

/** A u64. */
export const asU64: Decoder<bigint> = (value, path) => {
  const integer = asBigint(value, path);
  if (integer >= 0n && integer <= U64_MAX) return integer;
  throw new MalformedVectorError(`${path} is not a u64`);
};

/** A u16. */
export const asU16: Decoder<number> = (value, path) => {
  const number = asNumber(value, path);
  if (number >= 0 && number <= U16_MAX) return number;
  throw new MalformedVectorError(`${path} is not a u16`);
};

/** A list of any length. */
export function listOf<T>(element: Decoder<T>): Decoder<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new MalformedVectorError(`${path} is not a list`);
    return value.map((item, index) => element(item, `${path}[${index}]`));
  };
}

/** A list of two. */
export function pairOf<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<readonly [A, B]> {
  return (value, path) => {
    if (!Array.isArray(value) || value.length !== 2) throw new MalformedVectorError(`${path} is not a pair`);
    return [first(value[0], `${path}[0]`), second(value[1], `${path}[1]`)];
  };
}

/** The decoder's value or null. */
export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path) => (value === null ? null : decoder(value, path));
}

/** An object used as a map from text to values, in the file's order. */
export function mapOf<T>(decoder: Decoder<T>): Decoder<ReadonlyMap<string, T>> {
  return (value, path) =>
    new Map(Object.entries(asRecord(value, path)).map(([key, item]) => [key, decoder(item, `${path}.${key}`)]));
}
