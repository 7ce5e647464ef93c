/** Weights as they are stored: the largest becomes 65535. Source: docs/rules/subnets.md section 3.3. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { saturateToU16, U16_MAX_BIGINT } from '../fixed/integer-range.ts';

/** Above this maximum the factor is truncated first, as the product would not fit the reference's type. */
const LARGEST_MAX_FOR_EXACT_PRODUCT = i32f32.fromInteger(32_768n);

const U16_MAX_I32F32 = i32f32.fromInteger(U16_MAX_BIGINT);

/** Scales u16 weights so that the largest becomes 65535; rounds half away from zero; zeros stay zeros. */
export function maxUpscaleU16(weights: readonly number[]): number[] {
  return maxUpscaleI32F32(weights.map((weight) => i32f32.fromInteger(BigInt(weight))));
}

/** Scales I32F32 values so that the largest becomes 65535; rounds half away from zero. */
export function maxUpscaleI32F32(values: readonly bigint[]): number[] {
  const max = values.reduce((largest, value) => (value > largest ? value : largest), 0n);
  if (max === 0n) return values.map(() => 0);
  const factor = i32f32.saturatingDiv(U16_MAX_I32F32, max);
  return values.map((value) => {
    const scaled =
      max > LARGEST_MAX_FOR_EXACT_PRODUCT
        ? i32f32.saturatingMul(value, factor)
        : i32f32.saturatingDiv(i32f32.saturatingMul(value, U16_MAX_I32F32), max);
    return saturateToU16(i32f32.toInteger(i32f32.checkedRound(scaled) ?? i32f32.max));
  });
}
