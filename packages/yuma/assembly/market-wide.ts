/**
 * Unsigned values of 128 bits in two halves. A function that gives one returns the low half and leaves the high one in `upper`.
 */

import { divide128, highProduct } from './fixed';

/** The high half of what was computed last. */
export let upper: u64 = 0;

const TWO_TO_64: f64 = 18446744073709551616.0;

/** A little less than 1, by more than all roundings of an estimate together. */
const BELOW_ONE: f64 = 1.0 - 1.0 / 1125899906842624.0;

/** floor(a x b / 2^64), saturated. */
export function scaledProduct(aHigh: u64, aLow: u64, bHigh: u64, bLow: u64): u64 {
  let low = highProduct(aLow, bLow);
  if ((aHigh | bHigh) == 0) {
    upper = 0;
    return low;
  }
  let term = aHigh * bLow;
  low += term;
  let high = highProduct(aHigh, bLow) + ((low < term) as u64);
  term = aLow * bHigh;
  low += term;
  term = highProduct(aLow, bHigh) + ((low < term) as u64);
  high += term;
  let isOver = high < term || highProduct(aHigh, bHigh) != 0;
  term = aHigh * bHigh;
  high += term;
  isOver = isOver || high < term;
  upper = isOver ? u64.MAX_VALUE : high;
  return isOver ? u64.MAX_VALUE : low;
}

/** a + b, saturated. */
export function wideSum(aHigh: u64, aLow: u64, bHigh: u64, bLow: u64): u64 {
  const low = aLow + bLow;
  const carry = (low < aLow) as u64;
  const high = aHigh + bHigh;
  const isOver = high < aHigh || high + carry < high;
  upper = isOver ? u64.MAX_VALUE : high + carry;
  return isOver ? u64.MAX_VALUE : low;
}

/** floor(a x 2^64 / b), which always fits; 0 for b = 0. */
export function ratio(a: u64, b: u64): u64 {
  if (b == 0) {
    upper = 0;
    return 0;
  }
  const whole = a < b ? 0 : a / b;
  upper = whole;
  return divide128(a - whole * b, 0, b);
}

/** The bits of a value with 32 fraction bits where 64 are wanted, saturated. */
export function widened(high: u64, low: u64): u64 {
  if (high >> 32 != 0) {
    upper = u64.MAX_VALUE;
    return u64.MAX_VALUE;
  }
  upper = (high << 32) | (low >> 32);
  return low << 32;
}

/**
 * part x 2^32 / (part + other), floored, for part < 2^96 and other < 2^64 with 32 fraction bits more; 0 when both are 0.
 *
 * As in `fixed.ts`: an estimate that is never above the quotient and less than one below it, then one comparison of the
 * remainder.
 */
export function portion(partHigh: u64, partLow: u64, other: u64): u64 {
  const sumLow = partLow + (other << 32);
  const sumHigh = partHigh + (other >> 32) + ((sumLow < partLow) as u64);
  if ((partHigh | partLow) == 0) return 0;
  const sum = (sumHigh as f64) * TWO_TO_64 + (sumLow as f64);
  const part = (partHigh as f64) * TWO_TO_64 + (partLow as f64);
  const estimate = ((part * 4294967296.0) / sum * BELOW_ONE) as u64;
  const shiftedLow = partLow << 32;
  const productLow = estimate * sumLow;
  const restLow = shiftedLow - productLow;
  const restHigh =
    ((partHigh << 32) | (partLow >> 32)) -
    (highProduct(estimate, sumLow) + estimate * sumHigh) -
    ((shiftedLow < productLow) as u64);
  return estimate + ((restHigh > sumHigh || (restHigh == sumHigh && restLow >= sumLow)) as u64);
}

// The divisor of `quotient`, shifted so that its highest bit is 1, and its reciprocal.
let shift: u64 = 0;
let divisorHigh: u64 = 0;
let divisorLow: u64 = 0;
let reciprocal: u64 = 0;

/**
 * Prepares divisions by a value that is not 0: floor((2^192 - 1) / divisor) - 2^64. Source: Moeller and Granlund, "Improved
 * division by invariant integers", algorithm 6.
 */
export function prepareDivisor(high: u64, low: u64): void {
  const narrow = clz(high == 0 ? low : high);
  shift = high == 0 ? 64 + narrow : narrow;
  divisorHigh = high == 0 ? low << narrow : (high << narrow) | ((low >> 1) >> (63 - narrow));
  divisorLow = high == 0 ? 0 : low << narrow;
  let v = divide128(~divisorHigh, u64.MAX_VALUE, divisorHigh);
  let p = divisorHigh * v + divisorLow;
  if (p < divisorLow) {
    v--;
    if (p >= divisorHigh) {
      v--;
      p -= divisorHigh;
    }
    p -= divisorHigh;
  }
  const t1 = highProduct(v, divisorLow);
  const t0 = v * divisorLow;
  p += t1;
  if (p < t1) {
    v--;
    if (p > divisorHigh || (p == divisorHigh && t0 >= divisorLow)) v--;
  }
  reciprocal = v;
}

/**
 * floor(n / divisor) for n = n2 x 2^128 + n1 x 2^64 + n0, where n2 x 2^64 + n1 is below the divisor. Source: the same,
 * algorithm 5.
 */
export function quotient(n2: u64, n1: u64, n0: u64): u64 {
  const by = shift & 63;
  let u2 = n1;
  let u1 = n0;
  let u0: u64 = 0;
  if (shift < 64) {
    u2 = n2;
    u1 = n1;
    u0 = n0;
  }
  u2 = (u2 << by) | ((u1 >> 1) >> (63 - by));
  u1 = (u1 << by) | ((u0 >> 1) >> (63 - by));
  u0 <<= by;
  const q0 = reciprocal * u2 + u1;
  let q1 = highProduct(reciprocal, u2) + u2 + ((q0 < u1) as u64);
  let r1 = u1 - q1 * divisorHigh;
  const t0 = divisorLow * q1;
  // (r1, u0) - q1 x divisorLow - divisor
  let r0 = u0 - t0;
  r1 -= highProduct(divisorLow, q1) + ((u0 < t0) as u64);
  r1 -= divisorHigh + ((r0 < divisorLow) as u64);
  r0 -= divisorLow;
  q1++;
  if (r1 >= q0) {
    q1--;
    r0 += divisorLow;
    r1 += divisorHigh + ((r0 < divisorLow) as u64);
  }
  if (r1 > divisorHigh || (r1 == divisorHigh && r0 >= divisorLow)) q1++;
  return q1;
}
