/**
 * Decimal floating point of the share pools: mantissa x 10^exponent, never negative, always truncated.
 *
 * Source: docs/rules/economics.md section 4.1.
 */

/** Zero is {0, 0}; every other mantissa is above 10^20 and at most 10^21. */
export interface SafeFloat {
  readonly mantissa: bigint;
  readonly exponent: bigint;
}

export const SAFE_FLOAT_ZERO: SafeFloat = { mantissa: 0n, exponent: 0n };

const BASE = 10n;
const MANTISSA_MAX = BASE ** 21n;
/** A normalised mantissa is above this. */
const MANTISSA_BELOW = BASE ** 20n;
/** More digits than any mantissa has, read from storage or not: 128 bits. */
const POWER_MAX = 40n;
/** More digits than a quotient of two mantissas can lose. */
const QUOTIENT_SCALE_DIGITS = 22n;

/** The normalised form; digits beyond the mantissa are cut off. Precondition: the mantissa is not negative. */
function normalizeSafeFloat(mantissa: bigint, exponent: bigint): SafeFloat {
  if (mantissa === 0n) return SAFE_FLOAT_ZERO;
  let digits = mantissa;
  let power = exponent;
  while (digits > MANTISSA_MAX) {
    digits /= BASE;
    power += 1n;
  }
  while (digits <= MANTISSA_BELOW) {
    digits *= BASE;
    power -= 1n;
  }
  return { mantissa: digits, exponent: power };
}

/** A whole number, exact up to 21 digits. */
export function toSafeFloat(value: bigint): SafeFloat {
  return normalizeSafeFloat(value, 0n);
}

/** The next lower whole number; one that is far beyond a u64 stays that, but is not exact. */
export function floorSafeFloat({ mantissa, exponent }: SafeFloat): bigint {
  if (exponent >= 0n) return mantissa * powerOfBase(exponent);
  return mantissa / powerOfBase(-exponent);
}

/** a + b; the smaller is first cut to the digits of the larger. */
export function addSafeFloats(a: SafeFloat, b: SafeFloat): SafeFloat {
  const { larger, smallerMantissa } = align(a, b);
  return normalizeSafeFloat(larger.mantissa + smallerMantissa, larger.exponent);
}

/** a - b, at least 0; the smaller is first cut to the digits of the larger. */
export function subtractSafeFloats(a: SafeFloat, b: SafeFloat): SafeFloat {
  const { larger, smallerMantissa } = align(a, b);
  if (larger === b && a !== b) return SAFE_FLOAT_ZERO;
  const rest = larger.mantissa - smallerMantissa;
  return rest > 0n ? normalizeSafeFloat(rest, larger.exponent) : SAFE_FLOAT_ZERO;
}

/** a x b / c, exact before its last digits are cut off; zero when c is. */
export function multiplyDivideSafeFloats(a: SafeFloat, b: SafeFloat, c: SafeFloat): SafeFloat {
  if (c.mantissa === 0n) return SAFE_FLOAT_ZERO;
  const quotient = (a.mantissa * b.mantissa * BASE ** QUOTIENT_SCALE_DIGITS) / c.mantissa;
  return normalizeSafeFloat(quotient, a.exponent + b.exponent - c.exponent - QUOTIENT_SCALE_DIGITS);
}

function align(a: SafeFloat, b: SafeFloat): { readonly larger: SafeFloat; readonly smallerMantissa: bigint } {
  if (a.mantissa === 0n) return { larger: b, smallerMantissa: 0n };
  if (b.mantissa === 0n) return { larger: a, smallerMantissa: 0n };
  const isALarger = a.exponent > b.exponent || (a.exponent === b.exponent && a.mantissa >= b.mantissa);
  const [larger, smaller] = isALarger ? [a, b] : [b, a];
  return { larger, smallerMantissa: smaller.mantissa / powerOfBase(larger.exponent - smaller.exponent) };
}

/** Powers above what any mantissa holds are all the same to who divides by them. */
function powerOfBase(exponent: bigint): bigint {
  return BASE ** (exponent < POWER_MAX ? exponent : POWER_MAX);
}
