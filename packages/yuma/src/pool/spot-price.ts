/** Prices of a pool of weight one half. Source: docs/rules/economics.md sections 5.1 and 5.2. */

import { u64f64 } from '../fixed/fixed-types.ts';

/** Rao per TAO and per alpha. */
export const RAO_PER_UNIT = 1_000_000_000n;

/** Prices in calls are rao per whole alpha; a buy without a limit stops here (a million TAO per alpha). */
export const MAX_SWAP_PRICE_RAO = 1_000_000_000_000_000n;

/** A sell without a limit stops here (a millionth TAO per alpha). */
export const MIN_SWAP_PRICE_RAO = 1_000n;

/** The spot price in TAO per alpha as raw U64F64 bits; 0 for a pool without alpha. */
export function spotPrice(taoReserve: bigint, alphaReserve: bigint): bigint {
  return u64f64.safeDiv(u64f64.fromInteger(taoReserve), u64f64.fromInteger(alphaReserve));
}

/** Raw U64F64 bits of a limit price given in rao per whole alpha. */
export function limitPriceBits(limitRao: bigint): bigint {
  return u64f64.saturatingDiv(u64f64.fromInteger(limitRao), u64f64.fromInteger(RAO_PER_UNIT));
}
