/**
 * The decimal floats of `src/shares/safe-float.ts`, with the same bits, for normalised ones: zero, or a mantissa above 10^20
 * and at most 10^21 (70 bits, in two halves) with an exponent of 32 bits. Each number has one such form.
 */

import { divide128, highProduct } from './fixed';

/** Powers of ten that fit 64 bits. */
const POWERS: usize = memory.data<u64>([
  1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000,
  10000000000000, 100000000000000, 1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000,
  10000000000000000000,
]);
const POWER_MAX: i32 = 19;

/** More digits than a mantissa has: divided by their power, it is 0. */
const DIGITS_END: i64 = 22;
const MANTISSA_DIGITS: i32 = 21;

/** 10^20. */
const BELOW_HIGH: u64 = 5;
const BELOW_LOW: u64 = 7766279631452241920;
/** 10^21. */
const MOST_HIGH: u64 = 54;
const MOST_LOW: u64 = 3875820019684212736;

/** log10(2) x 2^12, a little less. */
const DIGITS_PER_BIT: i32 = 1233;
const DIGITS_SHIFT: i32 = 12;

const TWO_TO_64: f64 = 18446744073709551616.0;
const F64_MANTISSA_BITS: u64 = 52;
const F64_BIAS: i32 = 1023;

// What a function gives: a float, which is what `addTo` adds.
export let low: u64 = 0;
export let high: u64 = 0;
export let exponent: i64 = 0;

// Three words that are multiplied and divided.
let word0: u64 = 0;
let word1: u64 = 0;
let word2: u64 = 0;

/** True for a mantissa that is normalised and not 0. */
// @ts-ignore: decorator
@inline
export function isNormalised(mantissaHigh: u64, mantissaLow: u64): bool {
  return isAbove(mantissaHigh, mantissaLow, BELOW_HIGH, BELOW_LOW) && !isAbove(mantissaHigh, mantissaLow, MOST_HIGH, MOST_LOW);
}

// @ts-ignore: decorator
@inline
function isAbove(aHigh: u64, aLow: u64, bHigh: u64, bLow: u64): bool {
  return aHigh > bHigh || (aHigh == bHigh && aLow > bLow);
}

/** The float of a whole number that is not 0: exact, as no u64 has more digits than a mantissa. */
export function fromWhole(whole: u64): void {
  // 10^digits is not above the number, and the number below 2 x 10^(digits + 1).
  let digits = ((63 - (clz(whole) as i32)) * DIGITS_PER_BIT) >> DIGITS_SHIFT;
  while (digits <= POWER_MAX && whole > power(digits)) digits++;
  const missing = MANTISSA_DIGITS - digits;
  const factor = power(min(missing, POWER_MAX));
  low = whole * factor;
  high = highProduct(whole, factor);
  // The number is at most 10 then, and no word of the product is full.
  if (missing > POWER_MAX) {
    const rest = power(missing - POWER_MAX);
    high = high * rest + highProduct(low, rest);
    low *= rest;
  }
  exponent = -missing;
}

/**
 * The float at `at` x multiplier / divisor, neither of which is 0; the float is normalised, and not 0.
 *
 * The exact quotient, between 5 and 2 x 10^40, is cut to the digits of a mantissa. The bits of an estimate say by which power of
 * ten, or by a tenth of that. They stand for a power of ten that the quotient is 1.01 to 19.9 times of, whichever bits they are: so no
 * rounding of the estimate shows, at most one more digit is cut, and nothing on the way has more than 135 bits. A cut of a cut is one
 * cut.
 */
export function multiplyDivide(at: usize, multiplier: u64, divisor: u64): void {
  word0 = load<u64>(at);
  word1 = load<u64>(at, 8);
  word2 = 0;
  const mantissa = (word1 as f64) * TWO_TO_64 + (word0 as f64);
  const estimate = (mantissa * (multiplier as f64)) / (divisor as f64);
  const bits = ((reinterpret<u64>(estimate) >> F64_MANTISSA_BITS) as i32) - F64_BIAS;
  const missing = MANTISSA_DIGITS - 1 - ((bits * DIGITS_PER_BIT) >> DIGITS_SHIFT);
  multiplyWords(multiplier);
  if (missing > 0) scaleUp(missing);
  divideWords(divisor);
  if (missing < 0) scaleDown(-missing);
  low = word0;
  high = word1;
  exponent = load<i64>(at, 16) - missing;
  cutDigit();
}

/**
 * Adds the float that was computed last, which is not 0, to the float at `at`. The one with the smaller exponent is first cut to the
 * digits of the other.
 */
export function addTo(at: usize): void {
  const atLow = load<u64>(at);
  const atHigh = load<u64>(at, 8);
  if ((atLow | atHigh) == 0) {
    storeTo(at, low, high, exponent);
    return;
  }
  const addedLow = low;
  const addedHigh = high;
  const addedExponent = exponent;
  const atExponent = load<i64>(at, 16);
  if (atExponent >= addedExponent) {
    cut(addedHigh, addedLow, atExponent - addedExponent);
    sum(atHigh, atLow, atExponent);
  } else {
    cut(atHigh, atLow, addedExponent - atExponent);
    sum(addedHigh, addedLow, addedExponent);
  }
  storeTo(at, low, high, exponent);
  low = addedLow;
  high = addedHigh;
  exponent = addedExponent;
}

/** Stores the float that was computed last. */
export function storeResult(at: usize): void {
  storeTo(at, low, high, exponent);
}

// @ts-ignore: decorator
@inline
function storeTo(at: usize, mantissaLow: u64, mantissaHigh: u64, power: i64): void {
  store<u64>(at, mantissaLow);
  store<u64>(at, mantissaHigh, 8);
  store<i64>(at, power, 16);
}

/** A mantissa without its last digits, in the words. */
function cut(mantissaHigh: u64, mantissaLow: u64, digits: i64): void {
  word0 = digits < DIGITS_END ? mantissaLow : 0;
  word1 = digits < DIGITS_END ? mantissaHigh : 0;
  word2 = 0;
  if (digits > 0 && digits < DIGITS_END) scaleDown(digits as i32);
}

/** The float of the words and a mantissa, both of the same exponent. */
function sum(mantissaHigh: u64, mantissaLow: u64, power: i64): void {
  low = mantissaLow + word0;
  high = mantissaHigh + word1 + ((low < word0) as u64);
  exponent = power;
  cutDigit();
}

/** Normalises what has at least 21 digits: cuts the last one if there are more. */
function cutDigit(): void {
  if (isAbove(high, low, MOST_HIGH, MOST_LOW)) {
    const highTenth = high / 10;
    low = divide128(high - highTenth * 10, low, 10);
    high = highTenth;
    exponent++;
  }
  // Exactly this, or a little more that was cut: the larger of the two forms of 10^20, as the smaller is not normalised.
  if (high == BELOW_HIGH && low == BELOW_LOW) {
    high = MOST_HIGH;
    low = MOST_LOW;
    exponent--;
  }
}

// @ts-ignore: decorator
@inline
function power(digits: i32): u64 {
  return load<u64>(POWERS + (digits << 3));
}

function scaleUp(digits: i32): void {
  multiplyWords(power(min(digits, POWER_MAX)));
  if (digits > POWER_MAX) multiplyWords(power(digits - POWER_MAX));
}

function scaleDown(digits: i32): void {
  divideWords(power(min(digits, POWER_MAX)));
  if (digits > POWER_MAX) divideWords(power(digits - POWER_MAX));
}

/** Precondition: the product fits the words. */
function multiplyWords(factor: u64): void {
  const carry0 = highProduct(word0, factor);
  const product1 = word1 * factor;
  const carry1 = highProduct(word1, factor);
  word0 = word0 * factor;
  word1 = product1 + carry0;
  word2 = word2 * factor + carry1 + ((word1 < carry0) as u64);
}

/** The quotient instead of the words, floored. */
function divideWords(divisor: u64): void {
  const quotient2 = word2 == 0 ? 0 : word2 / divisor;
  const rest2 = word2 - quotient2 * divisor;
  const quotient1 = rest2 == 0 && word1 < divisor ? 0 : divide128(rest2, word1, divisor);
  const rest1 = word1 - quotient1 * divisor;
  word0 = divide128(rest1, word0, divisor);
  word1 = quotient1;
  word2 = quotient2;
}
