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
const U128_MAX = (1n << 128n) - 1n;
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
  for (const value of values) readU16(field, value);
  return Uint16Array.from(values);
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
