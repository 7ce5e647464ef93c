/**
 * exp, log2 and ln as the reference's fixed-point crate computes them, including where they are inexact.
 *
 * Source: docs/rules/epoch.md section 1, "exp, ln, log2". Null stands for the crate's error (overflow, or a
 * logarithm of a value that is not positive).
 */

import type { FixedType } from './define-fixed.ts';

/** Fraction bits of the crate's constants e and log2(e). */
const CONSTANT_FRACTION_BITS = 23n;

/** e, truncated to 23 fraction bits. */
const E_BITS = 22_802_600n;

/** log2(e), truncated to 23 fraction bits. */
const LOG2_E_BITS = 12_102_203n;

/** exp_safe brings its argument into the range from -20 to 20. */
const EXP_SAFE_LIMIT = 20n;

/** e to the power of `x`: a series of as many terms as the type has fraction bits; e itself only to 23 bits. */
export function exp(type: FixedType, x: bigint): bigint | null {
  if (x === 0n) return type.one;
  if (x === type.one) return E_BITS << (type.fractionBits - CONSTANT_FRACTION_BITS);
  const series = expSeries(type, x < 0n ? -x : x);
  if (series === null || x > 0n) return series;
  return type.checkedDiv(type.one, series);
}

/** 1 + x + x^2/2! + … for a positive `x`; null as soon as anything overflows. */
function expSeries(type: FixedType, x: bigint): bigint | null {
  const { max, one, fractionBits } = type;
  let term = x;
  let sum = x + one;
  for (let i = 2n; i < fractionBits; i++) {
    term = (term * x) >> fractionBits;
    if (term > max) return null;
    term /= i;
    sum += term;
    if (sum > max) return null;
  }
  return sum > max ? null : sum;
}

/** exp of `x` brought into -20..20; 0 if that overflows, which it does not in the types used here. */
export function expSafe(type: FixedType, x: bigint): bigint {
  const limit = EXP_SAFE_LIMIT * type.one;
  const clamped = x < -limit ? -limit : x > limit ? limit : x;
  return exp(type, clamped) ?? 0n;
}

/** The logarithm to base 2; null unless `x` is positive and its inverse fits the type. */
export function log2(type: FixedType, x: bigint): bigint | null {
  if (x <= 0n) return null;
  if (x >= type.one) return log2AtLeastOne(type, x);
  const inverse = type.checkedDiv(type.one, x);
  return inverse === null ? null : -log2AtLeastOne(type, inverse);
}

function log2AtLeastOne(type: FixedType, x: bigint): bigint {
  const two = 2n * type.one;
  let rest = x;
  let whole = 0n;
  while (rest >= two) {
    rest = halveRoundingUp(rest);
    whole += 1n;
  }
  let result = whole;
  for (let bit = 0n; bit < type.fractionBits; bit++) {
    rest = (rest * rest) >> type.fractionBits;
    result <<= 1n;
    if (rest >= two) {
      rest = halveRoundingUp(rest);
      result |= 1n;
    }
  }
  return result;
}

/** Half of a value; the bit that is shifted out is added again. */
function halveRoundingUp(bits: bigint): bigint {
  return (bits >> 1n) + (bits & 1n);
}

/** The natural logarithm: log2 divided by log2(e), truncated; null where log2 is. */
export function ln(type: FixedType, x: bigint): bigint | null {
  const logarithm = log2(type, x);
  if (logarithm === null) return null;
  return type.checkedDiv(logarithm, LOG2_E_BITS << (type.fractionBits - CONSTANT_FRACTION_BITS));
}

/** The natural logarithm, 0 where it has no value. */
export function safeLn(type: FixedType, x: bigint): bigint {
  return ln(type, x) ?? 0n;
}
