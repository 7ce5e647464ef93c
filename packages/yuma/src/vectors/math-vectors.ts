/** The math files about vectors. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { u16ToProportion } from '../fixed/proportion.ts';
import { clearAllButTopK, isTopKNonZero } from '../matrix/top-k.ts';
import {
  divideVectors,
  isZeroSum,
  maskVector,
  multiplyVectors,
  narrowToI32F32,
  normalize,
  normalizeI64F64,
  normalizeUsingSum,
  plainSum,
} from '../matrix/vector.ts';
import { weightedMedian, weightedMedianOfColumns } from '../matrix/weighted-median.ts';
import { maxUpscaleI32F32, maxUpscaleU16 } from '../weights/max-upscale.ts';
import type { CaseComputation } from './check-cases.ts';
import { asBigint, asNumber, asU16, listOf } from './decode-json.ts';
import { asDense, asFlags, asSparse, asVector } from './decode-matrix.ts';
import { toFullRows } from './dense-matrix.ts';

/** True when the largest of normalised u16 values is at most the u16 share `max_limit`, or there is none. */
const checkVecMaxLimited: CaseComputation = (reader) => {
  const values = reader.read('x', listOf(asU16)).map((value) => i32f32.fromInteger(BigInt(value)));
  const limit = u16ToProportion(reader.read('max_limit', asU16));
  return { out: normalize(values).every((value) => value <= limit) };
};

const inplaceMaskVector: CaseComputation = (reader) => ({
  out: maskVector(reader.read('mask', asFlags), reader.read('x', asVector)),
});

const inplaceNormalize: CaseComputation = (reader) => {
  const x = reader.read('x', asVector);
  const sum = reader.read('sum_arg', asBigint);
  return {
    is_zero: isZeroSum(x),
    normalize: normalize(x),
    out: normalize(x),
    out_using_sum: normalizeUsingSum(x, sum),
    sum: plainSum(i32f32, x),
  };
};

const inplaceNormalize64: CaseComputation = (reader) => ({ out: normalizeI64F64(reader.read('x', asVector)) });

const narrow: CaseComputation = (reader) => ({ out: narrowToI32F32(reader.read('x', asVector)) });

const vecDiv: CaseComputation = (reader) => ({
  out: divideVectors(reader.read('x', asVector), reader.read('y', asVector)),
});

const vecMul: CaseComputation = (reader) => ({
  out: multiplyVectors(reader.read('x', asVector), reader.read('y', asVector)),
});

const maxUpscale: CaseComputation = (reader) => ({ out: maxUpscaleI32F32(reader.read('x', asVector)) });

const maxUpscaleFromU16: CaseComputation = (reader) => ({
  out: [...maxUpscaleU16(Uint16Array.from(reader.read('x', listOf(asU16))))],
});

const isTopK: CaseComputation = (reader) => {
  const x = reader.read('x', asVector);
  const k = reader.read('k', asNumber);
  const all = x.map(() => true);
  return { is_topk: clearAllButTopK(x, all, k), out: isTopKNonZero(x, k) };
};

const median: CaseComputation = (reader) => {
  const stake = reader.read('stake', asVector);
  const score = reader.read('score', asVector);
  const high = plainSum(i32f32, stake);
  const minority = i32f32.saturatingSub(high, reader.read('majority', asBigint));
  return { hi: high, minority, out: weightedMedian({ stake, score, minority, high }) };
};

const medianBoundary: CaseComputation = (reader) => {
  const stake = reader.read('stake', asVector);
  const score = reader.read('score', asVector);
  const minority = reader.read('minority', asBigint);
  const high = plainSum(i32f32, stake);
  return { hi: high, out: weightedMedian({ stake, score, minority, high }) };
};

const medianOfColumns: CaseComputation = (reader) => {
  const stake = reader.read('stake', asVector);
  const columns = reader.read('columns', asNumber);
  const majority = reader.read('majority', asBigint);
  const dense = toFullRows(reader.read('score', asDense));
  const sparse = reader.read('score_sparse', asSparse);
  return {
    dense_out: weightedMedianOfColumns(stake, dense, columns, majority),
    sparse_out: weightedMedianOfColumns(stake, sparse, columns, majority),
  };
};

/** Computations by `fn`. */
export const VECTOR_FUNCTIONS: ReadonlyMap<string, CaseComputation> = new Map([
  ['check_vec_max_limited', checkVecMaxLimited],
  ['inplace_mask_vector', inplaceMaskVector],
  ['inplace_normalize', inplaceNormalize],
  ['inplace_normalize_64', inplaceNormalize64],
  ['vec_fixed64_to_fixed32', narrow],
  ['vecdiv', vecDiv],
  ['vec_mul', vecMul],
  ['vec_max_upscale_to_u16', maxUpscale],
  ['vec_u16_max_upscale_to_u16', maxUpscaleFromU16],
  ['is_topk_nonzero', isTopK],
  ['weighted_median', median],
  ['weighted_median_boundary', medianBoundary],
  ['weighted_median_col', medianOfColumns],
]);
