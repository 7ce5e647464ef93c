/** Prices of a pool. Source: docs/rules/economics.md sections 5.1 and 5.2. */

import { u64f64 } from '../fixed/fixed-types.ts';
import { EVEN_WEIGHT, WEIGHT_ONE } from './pool-weights.ts';

/** Rao per TAO and per alpha. */
export const RAO_PER_UNIT = 1_000_000_000n;

/** Prices in calls are rao per whole alpha; a buy without a limit stops here (a million TAO per alpha). */
export const MAX_SWAP_PRICE_RAO = 1_000_000_000_000_000n;

/** A sell without a limit stops here (a millionth TAO per alpha). */
export const MIN_SWAP_PRICE_RAO = 1_000n;

/**
 * The spot price in TAO per alpha as raw U64F64 bits; 0 for a pool without alpha. `quoteWeight` is the weight of TAO, a
 * count of 10^-18.
 */
export function spotPrice(taoReserve: bigint, alphaReserve: bigint, quoteWeight = EVEN_WEIGHT): bigint {
  const reserves = u64f64.safeDiv(u64f64.fromInteger(taoReserve), u64f64.fromInteger(alphaReserve));
  if (quoteWeight === EVEN_WEIGHT) return reserves;
  const weights = u64f64.safeDiv(u64f64.fromInteger(WEIGHT_ONE - quoteWeight), u64f64.fromInteger(quoteWeight));
  return u64f64.saturatingMul(weights, reserves);
}

/** Raw U64F64 bits of a limit price given in rao per whole alpha. */
export function limitPriceBits(limitRao: bigint): bigint {
  return u64f64.saturatingDiv(u64f64.fromInteger(limitRao), u64f64.fromInteger(RAO_PER_UNIT));
}
