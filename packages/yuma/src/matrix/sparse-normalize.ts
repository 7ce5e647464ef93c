/** Sums and scalings of sparse rows and columns. Source: docs/rules/epoch.md steps 8, 11 and 16. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { elementAt } from './element-at.ts';
import { forEachEntry, mapRow, type SparseMatrix } from './sparse-matrix.ts';
import { plainSum } from './vector.ts';

/** The plain sum of each row. */
export function rowSums(matrix: SparseMatrix): readonly bigint[] {
  return matrix.map((row) => plainSum(i32f32, row.values));
}

/** Each row divided (safely) by its sum where that is positive. */
export function normalizeRows(matrix: SparseMatrix): SparseMatrix {
  return matrix.map((row) => {
    const sum = plainSum(i32f32, row.values);
    return sum > 0n ? mapRow(row, (value) => i32f32.safeDiv(value, sum)) : row;
  });
}

/** Each column divided (safely) by its saturating sum; one that sums to 0 or lies beyond `columns` is unchanged. */
export function normalizeColumns(matrix: SparseMatrix, columns: number): SparseMatrix {
  const sums = new Array<bigint>(columns).fill(0n);
  for (const row of matrix) {
    forEachEntry(row, (j, value) => {
      if (j >= columns) return;
      sums[j] = i32f32.saturatingAdd(elementAt(sums, j), value);
    });
  }
  return divideColumns(matrix, sums);
}

/** Each column divided (safely) by its largest value; a column without a positive value is unchanged. */
export function upscaleColumnsToMax(matrix: SparseMatrix, columns: number): SparseMatrix {
  const maxima = new Array<bigint>(columns).fill(0n);
  for (const row of matrix) {
    forEachEntry(row, (j, value) => {
      if (value > elementAt(maxima, j)) maxima[j] = value;
    });
  }
  return divideColumns(matrix, maxima);
}

function divideColumns(matrix: SparseMatrix, divisors: readonly bigint[]): SparseMatrix {
  return matrix.map((row) =>
    mapRow(row, (value, j) => {
      const divisor = divisors[j];
      return divisor === undefined || divisor === 0n ? value : i32f32.safeDiv(value, divisor);
    }),
  );
}
