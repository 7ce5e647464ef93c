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
/** More digits than a product of two mantissas and a scale has: two u128, read from storage, and 41 digits. */
const POWER_COUNT = 128;
const POWERS: readonly bigint[] = Array.from({ length: POWER_COUNT }, (_, exponent) => BASE ** BigInt(exponent));
/** The powers by which something larger than all of them is cut first: more than a mantissa's digits stay. */
const FIRST_CUT = 64;
const MANTISSA_DIGITS = 21;
const MANTISSA_MAX = BASE ** 21n;
/** A normalised mantissa is above this. */
const MANTISSA_BELOW = BASE ** 20n;
/** More digits than any mantissa has, read from storage or not: 128 bits. */
const POWER_MAX = 40n;
/** More digits than a quotient of two mantissas can lose. */
const QUOTIENT_SCALE_DIGITS = 22n;
const QUOTIENT_SCALE = BASE ** QUOTIENT_SCALE_DIGITS;
/** Digits that a normalised mantissa can lose to a divisor below 10^20. */
const RATIO_DIGITS = 20;

/** The normalised form; digits beyond the mantissa are cut off. Nothing is below zero: less counts as zero. */
function normalizeSafeFloat(mantissa: bigint, exponent: bigint): SafeFloat {
  if (mantissa > MANTISSA_BELOW && mantissa <= MANTISSA_MAX) return { mantissa, exponent };
  if (mantissa <= 0n) return SAFE_FLOAT_ZERO;
  const digits = digitCount(mantissa);
  if (digits >= POWER_COUNT) return normalizeSafeFloat(mantissa / powerOfTen(FIRST_CUT), exponent + BigInt(FIRST_CUT));
  const surplus = digits - MANTISSA_DIGITS;
  const power = exponent + BigInt(surplus);
  if (surplus <= 0) return { mantissa: mantissa * powerOfTen(-surplus), exponent: power };
  const cut = mantissa / powerOfTen(surplus);
  // What is a little above a power of ten becomes that power, whose normalised form is the larger one.
  return cut > MANTISSA_BELOW ? { mantissa: cut, exponent: power } : { mantissa: MANTISSA_MAX, exponent: power - 1n };
}

/** The smallest power of ten that is not below the value; `POWER_COUNT` when none is known. Precondition: above 0. */
function digitCount(value: bigint): number {
  let low = 0;
  let high = POWER_COUNT;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > powerOfTen(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** True when the float, normalised or not, is this whole number. */
export function isWhole({ mantissa, exponent }: SafeFloat, whole: bigint): boolean {
  const scale = scaleOf(exponent);
  return scale !== undefined && mantissa === whole * scale;
}

/**
 * a + whole: the same as `addSafeFloats(a, toSafeFloat(whole))`, as both are multiples of one power of ten and digits beyond
 * a mantissa are cut all the same. Precondition: `whole` has at most 21 digits, as every u64.
 */
export function addWhole(a: SafeFloat, whole: bigint): SafeFloat {
  const scale = scaleOf(a.exponent);
  if (scale === undefined) return addSafeFloats(a, toSafeFloat(whole));
  return normalizeSafeFloat(a.mantissa + whole * scale, a.exponent);
}

/** What turns a whole number into a mantissa of this exponent; undefined where none does, or it has too many digits. */
function scaleOf(exponent: bigint): bigint | undefined {
  return POWERS[-Number(exponent)];
}

/**
 * a x multiplier / divisor of whole numbers that are below 10^20, as every u64 is: the same as
 * `multiplyDivideSafeFloats(toSafeFloat(multiplier), a, toSafeFloat(divisor))`. Both cut the exact quotient, as both keep
 * more of its digits than a mantissa has.
 */
export function multiplyDivideByWhole(a: SafeFloat, multiplier: bigint, divisor: bigint): SafeFloat {
  if (divisor === 0n) return SAFE_FLOAT_ZERO;
  const digits = a.mantissa > MANTISSA_BELOW ? RATIO_DIGITS : RATIO_DIGITS + MANTISSA_DIGITS;
  const quotient = (a.mantissa * multiplier * powerOfTen(digits)) / divisor;
  return normalizeSafeFloat(quotient, a.exponent - BigInt(digits));
}

/** `whole` x `multiplier` / `divisor`, of whole numbers below 10^20. */
export interface SafeFloatPart {
  readonly whole: SafeFloat;
  readonly multiplier: bigint;
  readonly divisor: bigint;
}

/**
 * a + part: the same as `addSafeFloats(a, multiplyDivideByWhole(…))`. Where the part has no more digits before the last one of
 * `a` than a mantissa has, its mantissa goes on behind that digit: what is added is the exact part, cut there.
 */
export function addPart(a: SafeFloat, part: SafeFloatPart): SafeFloat {
  const { whole, multiplier, divisor } = part;
  const isSameExponent = a.exponent === whole.exponent;
  const digits = isSameExponent ? 0 : Number(whole.exponent - a.exponent);
  if (divisor !== 0n && a.mantissa !== 0n && digits >= 0 && digits <= MANTISSA_DIGITS) {
    const product = whole.mantissa * multiplier;
    const added = (isSameExponent ? product : product * powerOfTen(digits)) / divisor;
    if (added <= MANTISSA_MAX) return normalizeSafeFloat(a.mantissa + added, a.exponent);
  }
  return addSafeFloats(a, multiplyDivideByWhole(whole, multiplier, divisor));
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
