/** Dense forms of the matrix functions. Only the vector files use them; the epoch is sparse. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { elementAt } from '../matrix/element-at.ts';
import type { SparseMatrix } from '../matrix/sparse-matrix.ts';

/** Rows of I32F32 bits. */
export type DenseMatrix = readonly (readonly bigint[])[];

/** Every element as an entry, zeros too. */
export function toFullRows(dense: DenseMatrix): SparseMatrix {
  return dense.map((row) => ({ uids: row.map((_, j) => j), values: row }));
}

/** The values of rows that have an entry in every column, in order. */
export function fromFullRows(matrix: SparseMatrix): DenseMatrix {
  return matrix.map((row) => row.values);
}

/** Changes every element by what it is and where it stands. */
export function mapDense(
  dense: DenseMatrix,
  change: (value: bigint, row: number, column: number) => bigint,
): DenseMatrix {
  return dense.map((row, i) => row.map((value, j) => change(value, i, j)));
}

/** The element that must exist. */
export function denseAt(dense: DenseMatrix, row: number, column: number): bigint {
  return elementAt(elementAt(dense, row), column);
}

/** Values above the threshold of their column become the threshold. */
export function clipDense(dense: DenseMatrix, thresholds: readonly bigint[]): DenseMatrix {
  return mapDense(dense, (value, _, j) => (value > elementAt(thresholds, j) ? elementAt(thresholds, j) : value));
}

/** from + ratio x (to - from). */
export function interpolateDense(from: DenseMatrix, to: DenseMatrix, ratio: bigint): DenseMatrix {
  if (ratio === 0n) return from;
  if (ratio === i32f32.one) return to;
  return mapDense(from, (value, i, j) => {
    const difference = i32f32.saturatingSub(denseAt(to, i, j), value);
    return i32f32.saturatingAdd(value, i32f32.saturatingMul(ratio, difference));
  });
}

/** alpha x new + (1 - alpha) x old. */
export function movingAverageDense(newMatrix: DenseMatrix, oldMatrix: DenseMatrix, alpha: bigint): DenseMatrix {
  const oneMinusAlpha = i32f32.saturatingSub(i32f32.one, alpha);
  return mapDense(newMatrix, (value, i, j) =>
    i32f32.saturatingAdd(
      i32f32.saturatingMul(alpha, value),
      i32f32.saturatingMul(oneMinusAlpha, denseAt(oldMatrix, i, j)),
    ),
  );
}
