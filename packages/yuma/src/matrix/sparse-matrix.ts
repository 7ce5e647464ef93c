/** Sparse matrices of I32F32 bits: one row per uid, each a list of entries in stored order. */

import { elementAt } from './element-at.ts';

/** One row: entry k is `values[k]` in column `uids[k]`. Zero is a value like any other; absence is something else. */
export interface SparseRow {
  readonly uids: readonly number[];
  readonly values: readonly bigint[];
}

/** One row per uid. */
export type SparseMatrix = readonly SparseRow[];

/** A row without entries. */
export const EMPTY_ROW: SparseRow = { uids: [], values: [] };

/** Visits the entries of a row in stored order. */
export function forEachEntry(row: SparseRow, visit: (uid: number, value: bigint) => void): void {
  const { uids, values } = row;
  for (let k = 0; k < uids.length; k++) visit(elementAt(uids, k), elementAt(values, k));
}

/** Keeps the entries of a row that `isKept` accepts. */
export function filterRow(row: SparseRow, isKept: (uid: number, value: bigint) => boolean): SparseRow {
  const uids: number[] = [];
  const values: bigint[] = [];
  forEachEntry(row, (uid, value) => {
    if (!isKept(uid, value)) return;
    uids.push(uid);
    values.push(value);
  });
  return { uids, values };
}

/** Replaces every value of a row; columns stay. */
export function mapRow(row: SparseRow, change: (value: bigint, uid: number) => bigint): SparseRow {
  return { uids: row.uids, values: row.values.map((value, k) => change(value, elementAt(row.uids, k))) };
}

/** The row spread over `columns` zeros, without what lies beyond; of several entries in one column the last counts. */
export function toDenseRow(row: SparseRow, columns: number): bigint[] {
  const dense = new Array<bigint>(columns).fill(0n);
  forEachEntry(row, (uid, value) => {
    if (uid < columns) dense[uid] = value;
  });
  return dense;
}

/** The positive values of a dense row as a sparse row in column order. */
export function positiveEntries(dense: readonly bigint[]): SparseRow {
  const uids: number[] = [];
  const values: bigint[] = [];
  for (let uid = 0; uid < dense.length; uid++) {
    const value = elementAt(dense, uid);
    if (value <= 0n) continue;
    uids.push(uid);
    values.push(value);
  }
  return { uids, values };
}
