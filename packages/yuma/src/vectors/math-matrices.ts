/** The math files about matrices, dense and sparse forms. */

import { elementAt } from '../matrix/element-at.ts';
import { clipColumns, interpolate, movingAverage, movingAverageByEntry } from '../matrix/sparse-blend.ts';
import { maskByScalar, maskByVectors, maskDiagonal, maskRows } from '../matrix/sparse-mask.ts';
import type { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { normalizeColumns, normalizeRows, rowSums, upscaleColumnsToMax } from '../matrix/sparse-normalize.ts';
import { columnProducts, rowProducts, scaleColumns, scaleRows } from '../matrix/sparse-product.ts';
import { multiplyVectors } from '../matrix/vector.ts';
import type { CaseComputation } from './check-cases.ts';
import { asBigint, asNumber, listOf } from './decode-json.ts';
import { asDense, asFlags, asSparse, asVector } from './decode-matrix.ts';
import {
  clipDense,
  type DenseMatrix,
  denseAt,
  fromFullRows,
  interpolateDense,
  mapDense,
  movingAverageDense,
  toFullRows,
} from './dense-matrix.ts';
import { matrixField } from './epoch-fields.ts';

const colClip: CaseComputation = (reader) => {
  const threshold = reader.read('threshold', asVector);
  return {
    dense_out: clipDense(reader.read('dense', asDense), threshold),
    sparse_out: matrixField(clipColumns(reader.read('sparse', asSparse), threshold)),
  };
};

const colNormalize: CaseComputation = (reader) => {
  const columns = reader.read('columns', asNumber);
  const dense = toFullRows(reader.read('dense', asDense));
  const sparse = reader.read('sparse', asSparse);
  return {
    dense_out: fromFullRows(normalizeColumns(dense, columns)),
    dense_max_upscale: fromFullRows(upscaleColumnsToMax(dense, columns)),
    sparse_out: matrixField(normalizeColumns(sparse, columns)),
    sparse_max_upscale: matrixField(upscaleColumnsToMax(sparse, columns)),
  };
};

const rowNormalize: CaseComputation = (reader) => {
  const dense = toFullRows(reader.read('dense', asDense));
  const sparse = reader.read('sparse', asSparse);
  return {
    dense_out: fromFullRows(normalizeRows(dense)),
    dense_row_sum: rowSums(dense),
    sparse_out: matrixField(normalizeRows(sparse)),
    sparse_row_sum: rowSums(sparse),
  };
};

const products: CaseComputation = (reader) => {
  const vector = reader.read('vector', asVector);
  const dense = reader.read('dense', asDense);
  const full = toFullRows(dense);
  const sparse = reader.read('sparse', asSparse);
  const columns = vector.length;
  return {
    row_hadamard: fromFullRows(scaleRows(full, vector)),
    row_hadamard_sparse: matrixField(scaleRows(sparse, vector)),
    matmul: columnProducts(full, vector, columns),
    matmul_sparse: columnProducts(sparse, vector, columns),
    matmul_transpose: rowProducts(full, vector),
    matmul_transpose_sparse: rowProducts(sparse, vector),
    // Here the dense form gives 0 on overflow, where the sparse one saturates.
    mat_vec_mul: dense.map((row) => multiplyVectors(row, vector)),
    mat_vec_mul_sparse: matrixField(scaleColumns(sparse, vector)),
  };
};

const interpolateCase: CaseComputation = (reader) => {
  const ratio = reader.read('ratio', asBigint);
  const columns = reader.read('columns', asNumber);
  const sparseFrom = reader.read('sparse_a', asSparse);
  const sparseTo = reader.read('sparse_b', asSparse);
  return {
    dense_out: interpolateDense(reader.read('dense_a', asDense), reader.read('dense_b', asDense), ratio),
    sparse_out: matrixField(interpolate(sparseFrom, sparseTo, columns, ratio)),
  };
};

const matEma: CaseComputation = (reader) => {
  const alpha = reader.read('alpha', asBigint);
  const sparseNew = reader.read('sparse_new', asSparse);
  const sparseOld = reader.read('sparse_old', asSparse);
  return {
    dense_out: movingAverageDense(reader.read('dense_new', asDense), reader.read('dense_old', asDense), alpha),
    sparse_out: matrixField(movingAverage(sparseNew, sparseOld, sparseNew.length, alpha)),
  };
};

const matEmaAlpha: CaseComputation = (reader) => {
  const alpha = reader.read('alpha', asDense);
  const denseNew = reader.read('dense_new', asDense);
  const denseOld = reader.read('dense_old', asDense);
  const sparseNew = reader.read('sparse_new', asSparse);
  const sparseOld = reader.read('sparse_old', asSparse);
  const n = alpha.length;
  const sparseAlphas = sparseNew.map((row, i) => row.uids.map((j) => denseAt(alpha, i, j)));
  const denseOut = movingAverageByEntry(toFullRows(denseNew), toFullRows(denseOld), n, alpha);
  return {
    dense_out: denseFromSparse(denseOut, n),
    sparse_out: matrixField(movingAverageByEntry(sparseNew, sparseOld, n, sparseAlphas)),
  };
};

function denseFromSparse(matrix: SparseMatrix, columns: number): DenseMatrix {
  return matrix.map((row) => Array.from({ length: columns }, (_, j) => row.values[row.uids.indexOf(j)] ?? 0n));
}

const maskDense: CaseComputation = (reader) => {
  const x = reader.read('x', asDense);
  const mask = reader.read('mask', asFlags);
  const maskMatrix = reader.read('mask_matrix', listOf(asFlags));
  const exceptIndex = reader.read('except_index', asNumber);
  return {
    matrix: mapDense(x, (value, i, j) => (elementAt(elementAt(maskMatrix, i), j) ? 0n : value)),
    rows: mapDense(x, (value, i) => (elementAt(mask, i) ? 0n : value)),
    cols: mapDense(x, (value, _, j) => (elementAt(mask, j) ? 0n : value)),
    diag: mapDense(x, (value, i, j) => (i === j ? 0n : value)),
    diag_except: mapDense(x, (value, i, j) => (i === j && i !== exceptIndex ? 0n : value)),
  };
};

const maskSparse: CaseComputation = (reader) => {
  const x = reader.read('x', asSparse);
  const first = reader.read('first', asVector);
  const second = reader.read('second', asVector);
  const scalar = reader.read('scalar', asBigint);
  return {
    rows: matrixField(maskRows(reader.read('mask', asFlags), x)),
    diag: matrixField(maskDiagonal(x, null)),
    diag_except: matrixField(maskDiagonal(x, reader.read('except_index', asNumber))),
    vec_mask_le: matrixField(maskByVectors(x, first, second, (left, right) => left <= right)),
    vec_mask_lt: matrixField(maskByVectors(x, first, second, (left, right) => left < right)),
    scalar_mask_le: matrixField(maskByScalar(x, scalar, second, (left, right) => left <= right)),
  };
};

/** Computations by `fn`. */
export const MATRIX_FUNCTIONS: ReadonlyMap<string, CaseComputation> = new Map([
  ['col_clip', colClip],
  ['col_normalize', colNormalize],
  ['row_normalize', rowNormalize],
  ['hadamard_matmul', products],
  ['interpolate', interpolateCase],
  ['mat_ema', matEma],
  ['mat_ema_alpha', matEmaAlpha],
  ['mask_dense', maskDense],
  ['mask_sparse', maskSparse],
]);
