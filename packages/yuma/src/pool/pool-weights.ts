/**
 * The weights of a pool: TAO and alpha count in its price by them. Source: docs/rules/economics.md sections 5 and 5.4.
 * A weight is a count of 10^-18; that of TAO is stored, that of alpha is the rest.
 */

import { RATIO_SCALE } from './ratio-power.ts';

/** What both weights are together. */
export const WEIGHT_ONE = RATIO_SCALE;

/** The weight of TAO in a new pool. */
export const EVEN_WEIGHT = WEIGHT_ONE / 2n;

/** The weight of TAO: from 0.01 to 0.99, as that of alpha is never less either. */
export const QUOTE_WEIGHT_MIN = WEIGHT_ONE / 100n;
export const QUOTE_WEIGHT_MAX = WEIGHT_ONE - QUOTE_WEIGHT_MIN;

/** What enters a pool without a trade. Amounts and reserves are rao (u64). */
export interface PoolInjection {
  readonly taoReserve: bigint;
  readonly alphaReserve: bigint;
  readonly taoIn: bigint;
  readonly alphaIn: bigint;
  /** The weight of TAO before. */
  readonly quoteWeight: bigint;
}

/** The weight of TAO with which the price stays what it was; null when a weight would be below 0.01. */
export function weightAfterInjection(injection: PoolInjection): bigint | null {
  const { taoReserve, alphaReserve, taoIn, alphaIn, quoteWeight } = injection;
  const alphaPart = weighted(WEIGHT_ONE - quoteWeight, taoReserve * (alphaReserve + alphaIn));
  const taoPart = weighted(quoteWeight, alphaReserve * (taoReserve + taoIn));
  const sum = alphaPart + taoPart;
  const weight = sum === 0n ? EVEN_WEIGHT : (WEIGHT_ONE * taoPart) / sum;
  return weight < QUOTE_WEIGHT_MIN || weight > QUOTE_WEIGHT_MAX ? null : weight;
}

/** Rounded half up. */
function weighted(weight: bigint, product: bigint): bigint {
  return (weight * product + WEIGHT_ONE / 2n) / WEIGHT_ONE;
}
