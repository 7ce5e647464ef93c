/** I64F64 stake: 128-bit integers in two halves, narrowed to I32F32 after the division. */

import { highProduct } from './fixed';

/** The whole stake, two's complement. */
let sumLow: u64 = 0;
let sumHigh: i64 = 0;
/** Estimate of 2^32 / sum from below, 0 when the sum is not positive. */
let sumReciprocal: f64 = 0;

const TWO_TO_64: f64 = 18446744073709551616.0;
const BELOW_ONE: f64 = 1.0 - 1.0 / 1125899906842624.0;

/** Adds all stakes up (wrapping in 128 bits) and prepares the divisions by their sum. True when the sum is not 0. */
export function sumStakes(low: usize, high: usize, n: i32): bool {
  let l: u64 = 0;
  let h: i64 = 0;
  for (let i = 0; i < n; i++) {
    const term = load<u64>(low + (i << 3));
    l += term;
    h += load<i64>(high + (i << 3)) + ((l < term) as i64);
  }
  sumLow = l;
  sumHigh = h;
  sumReciprocal = h >= 0 && (l != 0 || h != 0) ? (4294967296.0 / toFloat(h, l)) * BELOW_ONE : 0.0;
  return l != 0 || h != 0;
}

function toFloat(high: i64, low: u64): f64 {
  return (high as f64) * TWO_TO_64 + (low as f64);
}

/** The stake without division, floored to I32F32 and saturated. */
export function narrow(high: i64, low: u64): i64 {
  const fill = high >> 31;
  if (fill != 0 && fill != -1) return high < 0 ? i64.MIN_VALUE : i64.MAX_VALUE;
  return (high << 32) | ((low >> 32) as i64);
}

/**
 * The stake over the sum: truncated in I64F64 (0 on overflow), then floored to I32F32 and saturated.
 *
 * For 0 <= stake <= sum < 2^126 both roundings together are floor(stake x 2^32 / sum) <= 2^32, because the floor of a floor
 * over a power of two is one floor. That is estimated from below and corrected by the remainder modulo 2^128, as in
 * `divideColumn`.
 */
export function divideBySum(high: i64, low: u64): i64 {
  if (high == 0 && low == 0) return 0;
  const isShare = high >= 0 && (high < sumHigh || (high == sumHigh && low <= sumLow));
  if (!isShare || sumHigh >= 0x4000000000000000) return divideBySumSlow(high, low);
  const estimate = (toFloat(high, low) * sumReciprocal) as u64;
  // remainder = stake x 2^32 - estimate x sum, modulo 2^128
  const productLow = estimate * sumLow;
  const productHigh = highProduct(estimate, sumLow) + estimate * (sumHigh as u64);
  const shiftedLow = low << 32;
  const shiftedHigh = ((high as u64) << 32) | (low >> 32);
  const restLow = shiftedLow - productLow;
  const restHigh = shiftedHigh - productHigh - ((shiftedLow < productLow) as u64);
  const isTooLow = restHigh > (sumHigh as u64) || (restHigh == (sumHigh as u64) && restLow >= sumLow);
  return (estimate + (isTooLow as u64)) as i64;
}

/** Any signs and sizes: restoring division of the magnitudes, one bit after the other. */
function divideBySumSlow(high: i64, low: u64): i64 {
  const isNegative = (high ^ sumHigh) < 0;
  let dividendHigh = high as u64;
  let dividendLow = low;
  if (high < 0) {
    dividendLow = 0 - low;
    dividendHigh = ~(high as u64) + ((low == 0) as u64);
  }
  let divisorHigh = sumHigh as u64;
  let divisorLow = sumLow;
  if (sumHigh < 0) {
    divisorLow = 0 - sumLow;
    divisorHigh = ~(sumHigh as u64) + ((sumLow == 0) as u64);
  }
  // The dividend x 2^64 has 192 bits, the quotient too; a bit above the lower 128 is an overflow.
  let restHigh: u64 = 0;
  let restLow: u64 = 0;
  let quotientTop: u64 = 0;
  let quotientHigh: u64 = 0;
  let quotientLow: u64 = 0;
  for (let bit = 191; bit >= 0; bit--) {
    const word: u64 = bit >= 128 ? dividendHigh : bit >= 64 ? dividendLow : 0;
    restHigh = (restHigh << 1) | (restLow >> 63);
    restLow = (restLow << 1) | ((word >> (bit & 63)) & 1);
    quotientTop = (quotientTop << 1) | (quotientHigh >> 63);
    quotientHigh = (quotientHigh << 1) | (quotientLow >> 63);
    quotientLow <<= 1;
    if (restHigh > divisorHigh || (restHigh == divisorHigh && restLow >= divisorLow)) {
      restHigh = restHigh - divisorHigh - ((restLow < divisorLow) as u64);
      restLow -= divisorLow;
      quotientLow |= 1;
    }
  }
  if (quotientTop != 0) return 0;
  if (isNegative) {
    if (quotientHigh > 0x8000000000000000 || (quotientHigh == 0x8000000000000000 && quotientLow != 0)) return 0;
    const negatedLow = 0 - quotientLow;
    return narrow((~quotientHigh + ((quotientLow == 0) as u64)) as i64, negatedLow);
  }
  return (quotientHigh >> 63) != 0 ? 0 : narrow(quotientHigh as i64, quotientLow);
}
