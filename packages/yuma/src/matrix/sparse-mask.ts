/** Removing entries of sparse matrices. Source: docs/rules/epoch.md steps 6, 7 and 14. */

import { EMPTY_ROW, filterRow, type SparseMatrix } from './sparse-matrix.ts';

/** Rows whose mask is true become empty. */
export function maskRows(mask: readonly boolean[], matrix: SparseMatrix): SparseMatrix {
  return matrix.map((row, i) => (mask[i] ? EMPTY_ROW : row));
}

/** Removes the diagonal, that of row `exceptIndex` excepted. */
export function maskDiagonal(matrix: SparseMatrix, exceptIndex: number | null): SparseMatrix {
  return matrix.map((row, i) => (i === exceptIndex ? row : filterRow(row, (j) => j !== i)));
}

/** Removes entry (i, j) when `isMasked(first[i], second[j])`, and also when one of the two is missing. */
export function maskByVectors(
  matrix: SparseMatrix,
  first: readonly bigint[],
  second: readonly bigint[],
  isMasked: (first: bigint, second: bigint) => boolean,
): SparseMatrix {
  return matrix.map((row, i) => {
    const left = first[i];
    if (left === undefined) return EMPTY_ROW;
    return filterRow(row, (j) => {
      const right = second[j];
      return right !== undefined && !isMasked(left, right);
    });
  });
}

/** Removes entries of column j when `isMasked(scalar, vector[j])`; where that element is missing they stay. */
export function maskByScalar(
  matrix: SparseMatrix,
  scalar: bigint,
  vector: readonly bigint[],
  isMasked: (scalar: bigint, element: bigint) => boolean,
): SparseMatrix {
  return matrix.map((row) =>
    filterRow(row, (j) => {
      const element = vector[j];
      return element === undefined || !isMasked(scalar, element);
    }),
  );
}
