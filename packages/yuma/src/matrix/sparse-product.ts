/** Products of sparse matrices and vectors; each product and each sum saturates. Source: docs/rules/epoch.md steps 12 and 16. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { elementAt } from './element-at.ts';
import { filterRow, forEachEntry, mapRow, type SparseMatrix } from './sparse-matrix.ts';

/** Row i times `vector[i]`. */
export function scaleRows(matrix: SparseMatrix, vector: readonly bigint[]): SparseMatrix {
  return matrix.map((row, i) => {
    const factor = elementAt(vector, i);
    return mapRow(row, (value) => i32f32.saturatingMul(value, factor));
  });
}

/** Per column the sum over rows i ascending of entry (i, j) times `vector[i]`. */
export function columnProducts(matrix: SparseMatrix, vector: readonly bigint[], columns: number): readonly bigint[] {
  const result = new Array<bigint>(columns).fill(0n);
  matrix.forEach((row, i) => {
    const factor = elementAt(vector, i);
    forEachEntry(row, (j, value) => {
      result[j] = i32f32.saturatingAdd(elementAt(result, j), i32f32.saturatingMul(factor, value));
    });
  });
  return result;
}

/** Per row the sum over its entries of entry (i, j) times `vector[j]`. */
export function rowProducts(matrix: SparseMatrix, vector: readonly bigint[]): readonly bigint[] {
  return matrix.map((row) => {
    let sum = 0n;
    forEachEntry(row, (j, value) => {
      sum = i32f32.saturatingAdd(sum, i32f32.saturatingMul(elementAt(vector, j), value));
    });
    return sum;
  });
}

/** Every row multiplied element by element with the vector; products equal to 0 are dropped. */
export function scaleColumns(matrix: SparseMatrix, vector: readonly bigint[]): SparseMatrix {
  return matrix.map((row) => {
    const scaled = mapRow(row, (value, j) => i32f32.saturatingMul(value, elementAt(vector, j)));
    return filterRow(scaled, (_, value) => value !== 0n);
  });
}
