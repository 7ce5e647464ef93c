/** Decodes vectors and matrices of fixed-point bits. */

import type { SparseMatrix, SparseRow } from '../matrix/sparse-matrix.ts';
import { asBigint, asBoolean, asU16, type Decoder, listOf, pairOf } from './decode-json.ts';
import type { DenseMatrix } from './dense-matrix.ts';

/** A vector of raw bits. */
export const asVector: Decoder<readonly bigint[]> = listOf(asBigint);

/** A vector of flags. */
export const asFlags: Decoder<readonly boolean[]> = listOf(asBoolean);

/** A dense matrix of raw bits. */
export const asDense: Decoder<DenseMatrix> = listOf(asVector);

/** A row as a list of [uid, bits]. */
const asSparseRow: Decoder<SparseRow> = (value, path) => {
  const entries = listOf(pairOf(asU16, asBigint))(value, path);
  return { uids: entries.map(([uid]) => uid), values: entries.map(([, bits]) => bits) };
};

/** A sparse matrix, a row per uid. */
export const asSparse: Decoder<SparseMatrix> = listOf(asSparseRow);
