/** Clipping, interpolation and moving averages of sparse matrices. Source: docs/rules/epoch.md steps 10, 13 and 16. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { elementAt } from './element-at.ts';
import {
  EMPTY_ROW,
  forEachEntry,
  positiveEntries,
  type SparseMatrix,
  type SparseRow,
  toDenseRow,
} from './sparse-matrix.ts';

/** Values above the threshold of their column become the threshold, or vanish where that is not positive. */
export function clipColumns(matrix: SparseMatrix, thresholds: readonly bigint[]): SparseMatrix {
  return matrix.map((row) => {
    const uids: number[] = [];
    const values: bigint[] = [];
    forEachEntry(row, (j, value) => {
      const threshold = elementAt(thresholds, j);
      const isAbove = value > threshold;
      if (isAbove && threshold <= 0n) return;
      uids.push(j);
      values.push(isAbove ? threshold : value);
    });
    return { uids, values };
  });
}

/**
 * `from` at ratio 0, `to` at ratio 1, in between per column from + ratio x (to - from) with only positive values kept.
 * Costs columns per row in between.
 */
export function interpolate(from: SparseMatrix, to: SparseMatrix, columns: number, ratio: bigint): SparseMatrix {
  if (ratio === 0n) return from;
  if (ratio === i32f32.one) return to;
  return from.map((fromRow, i) => interpolateRow(fromRow, elementAt(to, i), columns, ratio));
}

function interpolateRow(fromRow: SparseRow, toRow: SparseRow, columns: number, ratio: bigint): SparseRow {
  if (fromRow.uids.length === 0 && toRow.uids.length === 0) return EMPTY_ROW;
  const to = toDenseRow(toRow, columns);
  return positiveEntries(
    toDenseRow(fromRow, columns).map((value, j) => {
      const difference = i32f32.saturatingSub(elementAt(to, j), value);
      return i32f32.saturatingAdd(value, i32f32.saturatingMul(ratio, difference));
    }),
  );
}

/** alpha x new + (1 - alpha) x old with only positive values kept; entries beyond `columns` are dropped. Costs columns per row. */
export function movingAverage(
  newMatrix: SparseMatrix,
  oldMatrix: SparseMatrix,
  columns: number,
  alpha: bigint,
): SparseMatrix {
  const oneMinusAlpha = i32f32.saturatingSub(i32f32.one, alpha);
  return newMatrix.map((newRow, i) => {
    const oldRow = elementAt(oldMatrix, i);
    if (newRow.uids.length === 0 && oldRow.uids.length === 0) return EMPTY_ROW;
    const sums = new Array<bigint>(columns).fill(0n);
    addScaled(sums, newRow, alpha);
    addScaled(sums, oldRow, oneMinusAlpha);
    return positiveEntries(sums);
  });
}

function addScaled(sums: bigint[], row: SparseRow, factor: bigint): void {
  forEachEntry(row, (j, value) => {
    if (j >= sums.length) return;
    sums[j] = i32f32.saturatingAdd(elementAt(sums, j), i32f32.saturatingMul(factor, value));
  });
}

/**
 * The moving average with an own alpha per entry of the new matrix (`alphas[i][k]` belongs to entry k of row i):
 * old values without a new entry vanish, a result is at most 1 and kept when positive.
 */
export function movingAverageByEntry(
  newMatrix: SparseMatrix,
  oldMatrix: SparseMatrix,
  columns: number,
  alphas: readonly (readonly bigint[])[],
): SparseMatrix {
  return newMatrix.map((newRow, i) => {
    if (newRow.uids.length === 0) return EMPTY_ROW;
    const old = toDenseRow(elementAt(oldMatrix, i), columns);
    const rowAlphas = elementAt(alphas, i);
    const uids: number[] = [];
    const values: bigint[] = [];
    let k = 0;
    forEachEntry(newRow, (j, value) => {
      const blended = blendCapped(value, elementAt(old, j), elementAt(rowAlphas, k));
      k += 1;
      if (blended <= 0n) return;
      uids.push(j);
      values.push(blended);
    });
    return { uids, values };
  });
}

function blendCapped(newValue: bigint, oldValue: bigint, alpha: bigint): bigint {
  const decayed = i32f32.saturatingMul(i32f32.saturatingSub(i32f32.one, alpha), oldValue);
  const gained = i32f32.saturatingMul(alpha, newValue);
  const sum = i32f32.saturatingAdd(decayed, gained > 0n ? gained : 0n);
  return sum < i32f32.one ? sum : i32f32.one;
}
