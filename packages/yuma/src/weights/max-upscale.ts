/** Weights as they are stored: the largest becomes 65535. Source: docs/rules/subnets.md section 3.3. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { saturateToU16, U16_MAX, U16_MAX_BIGINT } from '../fixed/integer-range.ts';

/** Above this maximum the factor is truncated first, as the product would not fit the reference's type. */
const LARGEST_MAX_FOR_EXACT_PRODUCT_U16 = 32_768;
const LARGEST_MAX_FOR_EXACT_PRODUCT = i32f32.fromInteger(BigInt(LARGEST_MAX_FOR_EXACT_PRODUCT_U16));

const Q32_ONE = 4_294_967_296;
const Q32_HALF = 2_147_483_648;

const U16_MAX_I32F32 = i32f32.fromInteger(U16_MAX_BIGINT);

/**
 * Scales u16 weights so that the largest becomes 65535; rounds half away from zero; zeros stay zeros. The same as
 * `maxUpscaleI32F32` of them, in numbers: no product here is above 2^53.
 */
export function maxUpscaleU16(weights: Uint16Array): Uint16Array {
  const max = largestU16(weights);
  const scaled = new Uint16Array(weights);
  if (max === 0 || max === U16_MAX) return scaled;
  const isExact = max <= LARGEST_MAX_FOR_EXACT_PRODUCT_U16;
  const factorQ32 = Math.floor((U16_MAX * Q32_ONE) / max);
  for (let index = 0; index < scaled.length; index += 1) {
    const weight = scaled[index] ?? 0;
    scaled[index] = isExact
      ? Math.floor((2 * weight * U16_MAX + max) / (2 * max))
      : Math.floor((weight * factorQ32 + Q32_HALF) / Q32_ONE);
  }
  return scaled;
}

/** 0 for no values. By index: rows are long, and an iterator costs more than the comparison. */
export function largestU16(values: Uint16Array): number {
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value > largest) largest = value;
  }
  return largest;
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
