/** Fields of calls as domain values. Everything here throws `WireError` with the field's name. */
import {
  type AccountId,
  accountFromBytes,
  asHotkey,
  type Hotkey,
  type Netuid,
  toNetuid,
  WireError,
} from '@yumanet/protocol';

const HASH_BYTES = 32;
const U8_MAX = 255;
const U16_MAX = 65_535;
const I16_MIN = -32_768;
const I16_MAX = 32_767;
const DECIMAL_I16 = /^-?(0|[1-9][0-9]{0,4})$/;
const U128_MAX = (1n << 128n) - 1n;
const I128_MAX = (1n << 127n) - 1n;
/** 2^128 - 1 has 39 decimal digits. */
const DECIMAL_U128 = /^(0|[1-9][0-9]{0,38})$/;

export function readU8(field: string, value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > U8_MAX) throw new WireError(field, `${value} is no u8`);
  return value;
}

export function readU16(field: string, value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > U16_MAX) throw new WireError(field, `${value} is no u16`);
  return value;
}

export function readU16List(field: string, values: readonly number[]): Uint16Array {
  const list = new Uint16Array(values.length);
  for (let index = 0; index < list.length; index += 1) list[index] = readU16(field, values[index] ?? 0);
  return list;
}

/** A 32-byte hash. */
export function readHash(field: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== HASH_BYTES) throw new WireError(field, `has ${bytes.length} bytes instead of ${HASH_BYTES}`);
  return bytes;
}

/** A u128 in decimal digits. */
export function readU128(field: string, text: string): bigint {
  const value = DECIMAL_U128.test(text) ? BigInt(text) : undefined;
  if (value === undefined || value > U128_MAX) throw new WireError(field, `"${text}" is no u128 in decimal digits`);
  return value;
}

/** A signed 128-bit number in decimal digits. */
export function readI128(field: string, text: string): bigint {
  const value = DECIMAL_U128.test(text.replace(/^-/, '')) ? BigInt(text) : undefined;
  if (value === undefined || value > I128_MAX || value < -I128_MAX) {
    throw new WireError(field, `"${text}" is no i128 in decimal digits`);
  }
  return value;
}

/** A signed 16-bit number in decimal digits. */
export function readI16(field: string, text: string): number {
  const value = DECIMAL_I16.test(text) ? Number(text) : undefined;
  if (value === undefined || value < I16_MIN || value > I16_MAX) {
    throw new WireError(field, `"${text}" is no i16 in decimal digits`);
  }
  // "-0" is 0.
  return value + 0;
}

/** One of a few words. */
export function readWord<W extends string>(field: string, text: string, words: readonly W[]): W {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new WireError(field, `"${text}" is none of ${words.join(', ')}`);
  return word;
}

export function readNetuid(value: number): Netuid {
  return toNetuid(value);
}

export function readAccount(field: string, bytes: Uint8Array): AccountId {
  try {
    return accountFromBytes(bytes);
  } catch (error) {
    if (error instanceof WireError) throw new WireError(field, error.problem);
    throw error;
  }
}

export function readHotkey(field: string, bytes: Uint8Array): Hotkey {
  return asHotkey(readAccount(field, bytes));
}
