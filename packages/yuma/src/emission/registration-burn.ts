/**
 * The price of a registration: it decays every block and jumps with every registration.
 *
 * Source: docs/rules/epoch.md section 3 and docs/rules/economics.md section 1 ("Registration price details").
 */

import { u64f64 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';

const Q32_BITS = 32n;
const Q32_ONE = 1n << Q32_BITS;
const Q32_HALF = Q32_ONE >> 1n;

/** The price does not decay up to this block. */
const LAST_BLOCK_WITHOUT_DECAY = 1n;

/** The range of the price, rao (u64). */
export interface BurnBounds {
  readonly minBurn: bigint;
  readonly maxBurn: bigint;
}

/** What the decay of one block depends on besides the price and the block. */
export interface BurnDecay extends BurnBounds {
  /** Blocks in which the price halves; 0 means no decay. */
  readonly halfLife: number;
}

/** Factors that were asked for before: every subnet needs its own again in every block. At most one for each u16. */
const factorByHalfLife = new Map<number, bigint>([[0, Q32_ONE]]);

/** The largest Q32 factor whose `halfLife`-th (u16) power is at most one half; 1 (no decay) for a half-life of 0. */
export function burnDecayFactorQ32(halfLife: number): bigint {
  const known = factorByHalfLife.get(halfLife);
  if (known !== undefined) return known;
  const factor = findDecayFactorQ32(halfLife);
  factorByHalfLife.set(halfLife, factor);
  return factor;
}

function findDecayFactorQ32(halfLife: number): bigint {
  let low = 0n;
  let high = Q32_ONE;
  while (low + 1n < high) {
    const middle = (low + high) >> 1n;
    if (powerQ32(middle, halfLife) > Q32_HALF) high = middle;
    else low = middle;
  }
  return low;
}

/** A Q32 number to a whole power by squaring; every product floors. */
export function powerQ32(base: bigint, exponent: number): bigint {
  let result = Q32_ONE;
  let square = base;
  for (let rest = exponent; rest > 0; rest >>>= 1) {
    if ((rest & 1) === 1) result = (result * square) >> Q32_BITS;
    square = (square * square) >> Q32_BITS;
  }
  return result;
}

/** The price in the next block, rao. Precondition: `minBurn` <= `maxBurn`. */
export function decayBurn(burnRao: bigint, block: bigint, decay: BurnDecay): bigint {
  if (block <= LAST_BLOCK_WITHOUT_DECAY) return clampBurn(burnRao, decay);
  return clampBurn((burnRao * burnDecayFactorQ32(decay.halfLife)) >> Q32_BITS, decay);
}

/** The price after a registration, rao; `multiplierU64F64` below 1 counts as 1. */
export function bumpBurn(burnRao: bigint, multiplierU64F64: bigint, bounds: BurnBounds): bigint {
  const multiplier = multiplierU64F64 > u64f64.one ? multiplierU64F64 : u64f64.one;
  const product = u64f64.saturatingMul(u64f64.fromInteger(burnRao), multiplier);
  return clampBurn(saturateToU64(u64f64.toInteger(product)), bounds);
}

/** First the minimum, then the maximum, so that a maximum below the minimum wins. */
function clampBurn(burnRao: bigint, { minBurn, maxBurn }: BurnBounds): bigint {
  const atLeastMin = burnRao > minBurn ? burnRao : minBurn;
  return atLeastMin < maxBurn ? atLeastMin : maxBurn;
}
