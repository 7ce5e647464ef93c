/** The pool of a row: `src/pool/spot-price.ts`, `src/pool/pool-weights.ts` and the chain's purchase of `src/pool/swap.ts`. */

import { divide128, highProduct } from './fixed';
import {
  EVEN_WEIGHT,
  LEFT,
  MAX_INPUT_RESERVE_RATIO,
  MAX_SWAP_PRICE,
  MIN_WEIGHT,
  MINIMUM_RESERVE,
  REFUSED,
  WEIGHT_ONE,
} from './market-limits';
import { flooredPower } from './market-power';
import { prepareDivisor, quotient, ratio, scaledProduct, upper } from './market-wide';

/** The price in TAO per alpha, U64F64; 0 for a pool without alpha. */
export function spotPrice(tao: u64, alpha: u64, weight: u64): u64 {
  const reservesLow = ratio(tao, alpha);
  if (weight == EVEN_WEIGHT) return reservesLow;
  const reservesHigh = upper;
  const weightsLow = ratio(weight > WEIGHT_ONE ? 0 : WEIGHT_ONE - weight, weight);
  return scaledProduct(upper, weightsLow, reservesHigh, reservesLow);
}

/**
 * The weight of TAO with which the price stays what it was; `REFUSED` when a weight would be out of range, `LEFT` for sums that are
 * wider than their type. Precondition: `weight` is at most 1.
 */
export function weightAfterInjection(tao: u64, alpha: u64, taoIn: u64, alphaIn: u64, weight: u64): u64 {
  const taoAfter = tao + taoIn;
  const alphaAfter = alpha + alphaIn;
  if (taoAfter < tao || alphaAfter < alpha) return LEFT;
  const alphaLow = weighted(WEIGHT_ONE - weight, highProduct(tao, alphaAfter), tao * alphaAfter);
  const alphaHigh = upper;
  const taoLow = weighted(weight, highProduct(alpha, taoAfter), alpha * taoAfter);
  const taoHigh = upper;
  const sumLow = alphaLow + taoLow;
  const carry = (sumLow < alphaLow) as u64;
  const sumHigh = alphaHigh + taoHigh + carry;
  if (sumHigh < alphaHigh || (sumHigh == alphaHigh && carry != 0 && taoHigh != 0)) return LEFT;
  if ((sumHigh | sumLow) == 0) return EVEN_WEIGHT;
  prepareDivisor(sumHigh, sumLow);
  const n1 = highProduct(WEIGHT_ONE, taoLow) + WEIGHT_ONE * taoHigh;
  const n2 = highProduct(WEIGHT_ONE, taoHigh) + ((n1 < WEIGHT_ONE * taoHigh) as u64);
  const shifted = quotient(n2, n1, WEIGHT_ONE * taoLow);
  return shifted < MIN_WEIGHT || shifted > WEIGHT_ONE - MIN_WEIGHT ? REFUSED : shifted;
}

/** weight x product, rounded half up to whole rao: at most the product. */
function weighted(weight: u64, productHigh: u64, productLow: u64): u64 {
  let x0 = weight * productLow;
  let x1 = weight * productHigh;
  let x2 = highProduct(weight, productHigh);
  let term = highProduct(weight, productLow);
  x1 += term;
  x2 += (x1 < term) as u64;
  x0 += WEIGHT_ONE / 2;
  term = (x0 < WEIGHT_ONE / 2) as u64;
  x1 += term;
  x2 += (x1 < term) as u64;
  const high = overOne(x2, x1);
  const low = overOne(x1 - high * WEIGHT_ONE, x0);
  upper = high;
  return low;
}

/** 10^18 shifted so that its highest bit is 1, and floor((2^128 - 1) / that) - 2^64. */
const ONE_SHIFT: u64 = 4;
const SHIFTED_ONE: u64 = WEIGHT_ONE << ONE_SHIFT;
const ONE_RECIPROCAL: u64 = 2820903858849102350;

/**
 * floor((high x 2^64 + low) / 10^18) for high < 10^18. Source: Moeller and Granlund, "Improved division by invariant integers",
 * algorithm 4.
 */
function overOne(high: u64, low: u64): u64 {
  const u1 = (high << ONE_SHIFT) | (low >> (64 - ONE_SHIFT));
  const u0 = low << ONE_SHIFT;
  const q0 = ONE_RECIPROCAL * u1 + u0;
  let q1 = highProduct(ONE_RECIPROCAL, u1) + u1 + ((q0 < u0) as u64) + 1;
  let rest = u0 - q1 * SHIFTED_ONE;
  if (rest > q0) {
    q1--;
    rest += SHIFTED_ONE;
  }
  return q1 + ((rest >= SHIFTED_ONE) as u64);
}

/**
 * The alpha for `paid` TAO without a fee; `REFUSED` when there is none, `LEFT` when the highest price may stop it half-way, and when
 * the power is not to be had here. Precondition: `paid` is not 0.
 */
export function alphaFor(tao: u64, alpha: u64, paid: u64, weight: u64): u64 {
  if (highProduct(MAX_INPUT_RESERVE_RATIO, tao) == 0 && paid > MAX_INPUT_RESERVE_RATIO * tao) return REFUSED;
  if (alpha < MINIMUM_RESERVE || !isBelowHighest(tao, alpha, weight)) return REFUSED;
  const taoAfter = tao + paid;
  if (taoAfter < tao) return LEFT;
  // The part of the alpha that stays, floored to 18 decimals and then to 64 bits. It is less than 1, and not 0.
  const kept = keptPart(tao, paid, weight);
  if (kept == LEFT) return LEFT;
  const bought = highProduct(alpha, 0 - overOne(kept, 0));
  return isBelowHighest(taoAfter, alpha - bought, weight) ? bought : LEFT;
}

function keptPart(tao: u64, paid: u64, weight: u64): u64 {
  if (weight == EVEN_WEIGHT) return divide128(highProduct(WEIGHT_ONE, tao), WEIGHT_ONE * tao, tao + paid);
  return weight < MIN_WEIGHT || weight > WEIGHT_ONE - MIN_WEIGHT ? LEFT : flooredPower(tao, paid, weight);
}

/** Precondition: there is alpha. With even weights no division is needed: a price floored to 64 bits is below when it is. */
function isBelowHighest(tao: u64, alpha: u64, weight: u64): bool {
  if (weight == EVEN_WEIGHT) return tao < MAX_SWAP_PRICE * alpha || highProduct(MAX_SWAP_PRICE, alpha) != 0;
  spotPrice(tao, alpha, weight);
  return upper < MAX_SWAP_PRICE;
}
