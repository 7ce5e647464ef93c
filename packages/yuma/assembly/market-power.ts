/**
 * Powers of ratios just below 1: `src/pool/ratio-power.ts` as far as purchases need it, which are small beside their pool.
 *
 * Both floor the real value to 18 decimals. Here numbers are counts of 2^-128; all that is cut off together stays below `ERROR`, and a
 * power that this leaves in doubt is left to the host. Of random ones that is one in 2^48.
 */

import { divide128, highProduct } from './fixed';
import { LEFT, WEIGHT_ONE } from './market-limits';

/** 1 / k for k = 2 … 17, the high half first. */
const INVERSES: usize = memory.data<u64>([
  0x8000000000000000, 0x0,
  0x5555555555555555, 0x5555555555555555,
  0x4000000000000000, 0x0,
  0x3333333333333333, 0x3333333333333333,
  0x2aaaaaaaaaaaaaaa, 0xaaaaaaaaaaaaaaaa,
  0x2492492492492492, 0x4924924924924924,
  0x2000000000000000, 0x0,
  0x1c71c71c71c71c71, 0xc71c71c71c71c71c,
  0x1999999999999999, 0x9999999999999999,
  0x1745d1745d1745d1, 0x745d1745d1745d17,
  0x1555555555555555, 0x5555555555555555,
  0x13b13b13b13b13b1, 0x3b13b13b13b13b13,
  0x1249249249249249, 0x2492492492492492,
  0x1111111111111111, 0x1111111111111111,
  0x1000000000000000, 0x0,
  0xf0f0f0f0f0f0f0f, 0xf0f0f0f0f0f0f0f,
]);

/** The largest k among the inverses. */
const INVERSES_END: u64 = 17;

/** Series end within the inverses for arguments below 2^-8, whose upper half has so many leading zeros. */
const LEADING_ZEROS: u64 = 8;

/** Reserves below this leave room for their sums, and for twice them. */
const RESERVE_END: u64 = 1 << 61;

/**
 * In 2^-128, far more than what is cut off: a product loses less than 4, the logarithm with its 8 terms less than 100, which an exponent of
 * 99 at most makes 10^4, and the 17 terms of the exponential add less than 100.
 */
const ERROR: u64 = 1 << 20;

let high: u64 = 0;
let low: u64 = 0;

/** a x b, both below 1; less than 4 too small. */
function multiply(aHigh: u64, aLow: u64, bHigh: u64, bLow: u64): void {
  const first = aHigh * bHigh;
  const sum = first + highProduct(aHigh, bLow);
  let carry = (sum < first) as u64;
  low = sum + highProduct(aLow, bHigh);
  carry += (low < sum) as u64;
  high = highProduct(aHigh, bHigh) + carry;
}

function divideBy(k: u64): void {
  const at = INVERSES + (((k - 2) as usize) << 4);
  multiply(high, low, load<u64>(at), load<u64>(at, 8));
}

/**
 * floor(10^18 x (whole / (whole + part))^(weight / (10^18 - weight))), or `LEFT`. Precondition: `part` is not 0, the weight is between 0.01
 * and 0.99.
 */
export function flooredPower(whole: u64, part: u64, weight: u64): u64 {
  if (whole >= RESERVE_END || part >= whole) return LEFT;
  if (!setLogarithm(2 * whole + part, part)) return LEFT;
  if (!scaleLogarithm(weight)) return LEFT;
  setExponentialComplement();
  // The power is 1 less the complement, which has to be more than what is in doubt.
  if (high == 0 && low <= 2 * ERROR) return LEFT;
  const complementLow = 0 - low;
  const complementHigh = 0 - high - ((low != 0) as u64);
  const bottom = complementLow - ERROR;
  const lowest = scaled(complementHigh - ((complementLow < ERROR) as u64), bottom);
  const top = complementLow + ERROR;
  const highest = scaled(complementHigh + ((top < ERROR) as u64), top);
  return lowest == highest ? lowest : LEFT;
}

/** floor(10^18 x value). */
function scaled(valueHigh: u64, valueLow: u64): u64 {
  const middle = highProduct(WEIGHT_ONE, valueLow);
  return highProduct(WEIGHT_ONE, valueHigh) + ((WEIGHT_ONE * valueHigh + middle < middle) as u64);
}

/** -ln(whole / (whole + part)) = 2 artanh(part / sum) for sum = 2 whole + part, by its series. False when that is too far from 0. */
function setLogarithm(sum: u64, part: u64): bool {
  const argumentHigh = divide128(part, 0, sum);
  if (clz(argumentHigh) < LEADING_ZEROS) return false;
  const argumentLow = divide128(0 - argumentHigh * sum, 0, sum);
  multiply(argumentHigh, argumentLow, argumentHigh, argumentLow);
  const squareHigh = high;
  const squareLow = low;
  let powerHigh = argumentHigh;
  let powerLow = argumentLow;
  let sumHigh = argumentHigh;
  let sumLow = argumentLow;
  for (let order: u64 = 3; order <= INVERSES_END; order += 2) {
    multiply(powerHigh, powerLow, squareHigh, squareLow);
    if ((high | low) == 0) break;
    powerHigh = high;
    powerLow = low;
    divideBy(order);
    sumLow += low;
    sumHigh += high + ((sumLow < low) as u64);
  }
  high = (sumHigh << 1) | (sumLow >> 63);
  low = sumLow << 1;
  return true;
}

/** Times the exponent. False when the result is too far from 0. */
function scaleLogarithm(weight: u64): bool {
  const divisor = WEIGHT_ONE - weight;
  const x0 = weight * low;
  const middle = highProduct(weight, low);
  const x1 = weight * high + middle;
  const x2 = highProduct(weight, high) + ((x1 < middle) as u64);
  if (x2 >= divisor) return false;
  high = divide128(x2, x1, divisor);
  low = divide128(x1 - high * divisor, x0, divisor);
  return clz(high) >= LEADING_ZEROS;
}

/** 1 - e^-y = y - y (y / 2 - y / 2 (y / 3 - …)): from the inside, where a term of 0 is far below 2^-128. */
function setExponentialComplement(): void {
  const yHigh = high;
  const yLow = low;
  let order = min<u64>(INVERSES_END, 128 / clz(yHigh | 1) + 1);
  high = 0;
  low = 0;
  for (; order >= 1; order--) {
    const innerHigh = high;
    const innerLow = low;
    high = yHigh;
    low = yLow;
    if (order > 1) divideBy(order);
    const termHigh = high;
    const termLow = low;
    multiply(termHigh, termLow, innerHigh, innerLow);
    const difference = termLow - low;
    high = termHigh - high - ((termLow < low) as u64);
    low = difference;
  }
}
