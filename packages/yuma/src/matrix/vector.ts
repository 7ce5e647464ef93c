/** Vectors of fixed-point bits. Source: docs/rules/epoch.md section 1, "Conventions". */

import type { FixedType } from '../fixed/define-fixed.ts';
import { i32f32, i64f64 } from '../fixed/fixed-types.ts';

/** The plain sum of raw bits: ordinary addition that wraps in the width of the type. */
export function plainSum(type: FixedType, values: readonly bigint[]): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return BigInt.asIntN(Number(type.totalBits), sum);
}

/** Each I32F32 element divided (safely) by the plain sum; unchanged when that is 0. */
export function normalize(values: readonly bigint[]): readonly bigint[] {
  return normalizeUsingSum(values, plainSum(i32f32, values));
}

/** Each I32F32 element divided (safely) by `sum`; unchanged when that is 0. */
export function normalizeUsingSum(values: readonly bigint[], sum: bigint): readonly bigint[] {
  return sum === 0n ? values : values.map((value) => i32f32.safeDiv(value, sum));
}

/** Each I64F64 element divided (safely) by the plain sum; unchanged when that is 0. */
export function normalizeI64F64(values: readonly bigint[]): readonly bigint[] {
  const sum = plainSum(i64f64, values);
  return sum === 0n ? values : values.map((value) => i64f64.safeDiv(value, sum));
}

/** I64F64 narrowed to I32F32: floored, then saturated. */
export function narrowToI32F32(values: readonly bigint[]): readonly bigint[] {
  return values.map((value) => i32f32.fromFixed(value, i64f64));
}

/** True when the plain sum of the elements is 0. */
export function isZeroSum(values: readonly bigint[]): boolean {
  return plainSum(i32f32, values) === 0n;
}

/** Elements whose mask is true become 0; with a mask of another length the vector is unchanged. */
export function maskVector(mask: readonly boolean[], values: readonly bigint[]): readonly bigint[] {
  if (mask.length !== values.length) return values;
  return values.map((value, i) => (mask[i] ? 0n : value));
}

/** Element by element safe division; 0 where the divisor is missing. */
export function divideVectors(x: readonly bigint[], y: readonly bigint[]): readonly bigint[] {
  return x.map((value, i) => i32f32.safeDiv(value, y[i] ?? 0n));
}

/** Element by element checked multiplication, 0 on overflow or where the factor is missing. */
export function multiplyVectors(x: readonly bigint[], y: readonly bigint[]): readonly bigint[] {
  return x.map((value, i) => i32f32.checkedMul(value, y[i] ?? 0n) ?? 0n);
}

/** Element by element saturating sum of vectors of the same length. */
export function addVectors(x: readonly bigint[], y: readonly bigint[]): readonly bigint[] {
  return x.map((value, i) => i32f32.saturatingAdd(value, y[i] ?? 0n));
}

/** At most `high`, then at least `low`: where the bounds are crossed, `low` wins. */
export function clampValue(value: bigint, low: bigint, high: bigint): bigint {
  const atMostHigh = value < high ? value : high;
  return atMostHigh > low ? atMostHigh : low;
}
