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
const POWERS: readonly bigint[] = Array.from({ length: 64 }, (_, exponent) => BASE ** BigInt(exponent));
const MANTISSA_DIGITS = 21;
/** The decimal logarithm of 16, floored to six digits. */
const LOG_16 = 1_204_119;
const LOG_16_SCALE = 1_000_000;
const MANTISSA_MAX = BASE ** 21n;
/** A normalised mantissa is above this. */
const MANTISSA_BELOW = BASE ** 20n;
/** More digits than any mantissa has, read from storage or not: 128 bits. */
const POWER_MAX = 40n;
/** More digits than a quotient of two mantissas can lose. */
const QUOTIENT_SCALE_DIGITS = 22n;
const QUOTIENT_SCALE = BASE ** QUOTIENT_SCALE_DIGITS;

/** The normalised form; digits beyond the mantissa are cut off. Nothing is below zero: less counts as zero. */
function normalizeSafeFloat(mantissa: bigint, exponent: bigint): SafeFloat {
  if (mantissa <= 0n) return SAFE_FLOAT_ZERO;
  const surplus = surplusDigits(mantissa);
  let digits = surplus > 0 ? mantissa / powerOfTen(surplus) : mantissa * powerOfTen(-surplus);
  let power = exponent + BigInt(surplus);
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

/**
 * How many digits are too many, or too few when negative: never more than that, and hardly ever less. A number of h hex
 * digits is at least 16^(h - 1) and less than 16^h.
 */
function surplusDigits(mantissa: bigint): number {
  const hexDigits = mantissa.toString(16).length;
  const atLeast = Math.floor(((hexDigits - 1) * LOG_16) / LOG_16_SCALE);
  if (atLeast > MANTISSA_DIGITS) return atLeast - MANTISSA_DIGITS;
  const atMost = Math.ceil((hexDigits * (LOG_16 + 1)) / LOG_16_SCALE);
  return atMost < MANTISSA_DIGITS ? atMost - MANTISSA_DIGITS + 1 : 0;
}

function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? BASE ** BigInt(exponent);
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
  const quotient = (a.mantissa * b.mantissa * QUOTIENT_SCALE) / c.mantissa;
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
  return powerOfTen(Number(exponent < POWER_MAX ? exponent : POWER_MAX));
}
