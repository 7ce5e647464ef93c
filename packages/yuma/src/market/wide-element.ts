/** 128-bit values in columns of 64-bit halves, the low one first. */

import { elementAt } from '../matrix/element-at.ts';

const HALF_BITS = 64n;

/** The unsigned value of a row. */
export function unsignedAt(column: BigUint64Array, row: number): bigint {
  return (elementAt(column, 2 * row + 1) << HALF_BITS) | elementAt(column, 2 * row);
}

/** The signed value of a row, from two's complement. */
export function signedAt(column: BigUint64Array, row: number): bigint {
  return BigInt.asIntN(128, unsignedAt(column, row));
}

/** Puts the lowest 128 bits of a value, signed or not, into a row. */
export function putWide(column: BigUint64Array, row: number, value: bigint): void {
  column[2 * row] = BigInt.asUintN(64, value);
  column[2 * row + 1] = BigInt.asUintN(64, value >> HALF_BITS);
}
