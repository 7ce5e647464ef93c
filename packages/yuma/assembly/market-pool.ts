/** The pool of a row: `src/pool/spot-price.ts`, `src/pool/pool-weights.ts` and the chain's purchase of `src/pool/swap.ts`. */

import { divide128, highProduct } from './fixed';
import { prepareDivisor, quotient, ratio, scaledProduct, upper } from './market-wide';

/** What both weights are together, and the weight of TAO in a new pool. */
export const WEIGHT_ONE: u64 = 1000000000000000000;
export const EVEN_WEIGHT: u64 = 500000000000000000;

/** Neither weight is ever less. */
const MIN_WEIGHT: u64 = 10000000000000000;

/** A swap may not bring in more than this multiple of the input reserve, which must hold so many rao of output. */
const MAX_INPUT_RESERVE_RATIO: u64 = 1000;
const MINIMUM_RESERVE: u64 = 1000000;

/** TAO per alpha at which a purchase stops. */
const MAX_SWAP_PRICE: u64 = 1000000;

/** Instead of a result: the pool does not allow it. */
export const REFUSED: u64 = 0;

/** Instead of a result: the host has to do it. No weight and no purchase is so large. */
export const LEFT: u64 = u64.MAX_VALUE;

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
  const high = divide128(x2, x1, WEIGHT_ONE);
  const low = divide128(x1 - high * WEIGHT_ONE, x0, WEIGHT_ONE);
  upper = high;
  return low;
}

/**
 * The alpha for `paid` TAO without a fee in a pool of even weights; `REFUSED` when there is none, `LEFT` when the highest price
 * stops it half-way. Precondition: `paid` is not 0.
 */
export function alphaFor(tao: u64, alpha: u64, paid: u64): u64 {
  if (highProduct(MAX_INPUT_RESERVE_RATIO, tao) == 0 && paid > MAX_INPUT_RESERVE_RATIO * tao) return REFUSED;
  if (alpha < MINIMUM_RESERVE || !isAtMost(tao, alpha) || isHighest(tao, alpha)) return REFUSED;
  const taoAfter = tao + paid;
  if (taoAfter < tao) return LEFT;
  // The part of the alpha that stays, floored to 18 decimals and then to 64 bits. It is less than 1, and not 0.
  const kept = divide128(highProduct(WEIGHT_ONE, tao), WEIGHT_ONE * tao, taoAfter);
  const keptBits = divide128(kept, 0, WEIGHT_ONE);
  const bought = highProduct(alpha, 0 - keptBits);
  return isAtMost(taoAfter, alpha - bought) ? bought : LEFT;
}

/** True when the price of these reserves, not 0, is not above the highest; floored to 64 bits it is above as soon as it is at all. */
function isAtMost(tao: u64, alpha: u64): bool {
  return highProduct(MAX_SWAP_PRICE, alpha) != 0 || tao <= MAX_SWAP_PRICE * alpha;
}

function isHighest(tao: u64, alpha: u64): bool {
  return highProduct(MAX_SWAP_PRICE, alpha) == 0 && tao == MAX_SWAP_PRICE * alpha;
}
