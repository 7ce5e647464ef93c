/** Stored u16 rows to matrices and back. Source: docs/rules/epoch.md steps 6, 16 and 21. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { proportionToU16 } from '../fixed/proportion.ts';
import { EMPTY_ROW, type SparseMatrix } from '../matrix/sparse-matrix.ts';
import type { SparseRowU16 } from './epoch-types.ts';

/** The first `n` stored rows, a missing one empty; values go through `convert`. */
export function readRows(rows: readonly SparseRowU16[], n: number, convert: (value: number) => bigint): SparseMatrix {
  return Array.from({ length: n }, (_, i) => {
    const row = rows[i];
    if (row === undefined) return EMPTY_ROW;
    return { uids: Array.from(row.uids), values: Array.from(row.values, convert) };
  });
}

/** A stored value as the whole number it is. */
export function storedToWhole(value: number): bigint {
  return i32f32.fromInteger(BigInt(value));
}

/** The bonds to store: rows of uids with a new permit as u16 shares, every other row empty. */
export function storeBonds(bonds: SparseMatrix, permits: readonly boolean[]): SparseRowU16[] {
  return bonds.map((row, i) => {
    const stored = permits[i] ? row : EMPTY_ROW;
    return { uids: Uint16Array.from(stored.uids), values: Uint16Array.from(stored.values, proportionToU16) };
  });
}
