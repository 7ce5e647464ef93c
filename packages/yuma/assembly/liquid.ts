/** Step 17: the alpha of one bond. Source: docs/rules/epoch.md step 17, and "exp, ln, log2". */

import { mul, ONE, saturatingAdd, saturatingSub, u16ToProportion } from './fixed';
import * as at from './layout';

const HALF: i64 = 1 << 31;

/** e with 23 fraction bits: what the reference gives for exactly 1. */
const E: i64 = 22802600 << 9;

const EXP_LIMIT: i64 = 20 << 32;

/** Up to here every product of the series fits a u64 when one factor is split at 16 bits. */
const SHORT_PRODUCT_END: i64 = 10 << 32;

/** Terms of the series: i = 2 … 31. */
const TERM_END: i32 = 32;

let low: i64 = 0;
let high: i64 = 0;
let range: i64 = 0;
let slope: i64 = 0;
/** The alpha of every entry whose distance is 0, which is most of those that rose above their bond. */
let alphaAtZero: i64 = 0;

/** Prepares the sigmoid; true when liquid alpha acts: on, and any consensus. */
export function prepareSigmoid(): bool {
  if (!at.liquidAlpha()) return false;
  const n = at.uidCount();
  let any: i64 = 0;
  for (let j = 0; j < n; j++) any |= load<i64>(at.consensus + (j << 3));
  if (any == 0) return false;
  low = u16ToProportion(at.alphaLow());
  high = u16ToProportion(at.alphaHigh());
  range = saturatingSub(high, low);
  // steepness / -100 in I32F32: an i16 times 2^32, truncated by the division.
  slope = (at.steepness() << 32) / -100;
  alphaAtZero = sigmoid(0);
  return true;
}

/** Alpha between low and high: the further a weight moves from consensus or bond, the higher. */
// @ts-ignore: decorator
@inline
export function alphaOf(consensus: i64, weight: i64, bond: i64): i64 {
  // None is negative here, so no difference overflows.
  const distance = weight >= bond ? weight - consensus : bond - weight;
  return distance <= 0 ? alphaAtZero : sigmoid(min(distance, ONE));
}

function sigmoid(distance: i64): i64 {
  const exponent = mul(slope, distance - HALF);
  const denominator = (ONE + exp(exponent)) as u64;
  return alphaFrom(inverse(denominator));
}

function alphaFrom(share: i64): i64 {
  const alpha = saturatingAdd(low, mul(share, range));
  return max(min(alpha, high), low);
}

/** floor(2^64 / d) for d > 2^31 x 2: an estimate of the quotient, which is at most 2^32, corrected by its remainder. */
function inverse(d: u64): i64 {
  let quotient = (18446744073709551616.0 / (d as f64)) as u64;
  // 2^64 - quotient x d, modulo 2^64.
  const rest = (0 - quotient * d) as i64;
  if (rest < 0) quotient--;
  else if ((rest as u64) >= d) quotient++;
  return quotient as i64;
}

/** exp of x brought into -20 … 20. */
function exp(x: i64): i64 {
  const clamped = max(min(x, EXP_LIMIT), -EXP_LIMIT);
  if (clamped == 0) return ONE;
  if (clamped == ONE) return E;
  const size = clamped < 0 ? -clamped : clamped;
  const sum = size <= SHORT_PRODUCT_END ? shortSeries(size) : longSeries(size);
  return clamped > 0 ? sum : inverse(sum as u64);
}

/**
 * 1 + x + x^2/2! + …, every term floor(floor(term x x) / i). The series ends when a term is 0: all later ones are 0 too.
 *
 * For x <= 10 a term is below 2^43.5 (10^10/10! x 2^32) and x / 2^16 below 2^19.4: the partial products fit a u64. The division by i is
 * a multiplication of doubles: the dividend p < 2^47 is exact, 1/i was rounded up or exactly, so the product is never below p/i
 * and, if not whole, p/i lies at least 1/31 below the next whole number, the errors (at most 2^-51 of a value below 2^46) less than that.
 */
function shortSeries(x: i64): i64 {
  const xHigh = (x >> 16) as u64;
  const xLow = (x & 0xffff) as u64;
  let term = x as u64;
  let sum = x + ONE;
  for (let i = 2; i < TERM_END; i++) {
    term = (term * xHigh + ((term * xLow) >> 16)) >> 16;
    term = term / (i as u64);
    if (term == 0) break;
    sum += term as i64;
  }
  return sum;
}

/** The same for larger x: terms reach 2^58, products 2^95. */
function longSeries(x: i64): i64 {
  let term = x;
  let sum = x + ONE;
  for (let i = 2; i < TERM_END; i++) {
    term = mul(term, x) / (i as i64);
    if (term == 0) break;
    sum += term;
  }
  return sum;
}
