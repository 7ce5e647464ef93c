/**
 * A swap in a subnet's pool with the reference's own roundings: the constant product at weight one half, powers else.
 *
 * Source: docs/rules/economics.md sections 5.2 and 5.3.
 */

import { u64f64 } from '../fixed/fixed-types.ts';
import { U16_MAX_BIGINT } from '../fixed/integer-range.ts';
import { integerSqrt } from './integer-sqrt.ts';
import { EVEN_WEIGHT, WEIGHT_ONE } from './pool-weights.ts';
import { flooredRatioPower, RATIO_SCALE } from './ratio-power.ts';
import { limitPriceBits, MAX_SWAP_PRICE_RAO, MIN_SWAP_PRICE_RAO, spotPrice } from './spot-price.ts';
import type { SwapRefusalName, SwapRequest, SwapResult, SwapSide } from './swap-types.ts';

/** Rao that the output reserve must hold before a swap. */
export const MINIMUM_RESERVE_RAO = 1_000_000n;

/** A swap may not bring in more than this multiple of the input reserve. */
export const MAX_INPUT_RESERVE_RATIO = 1_000n;

/** What a swap adds to and takes from, and their weights. */
interface PoolSides {
  readonly input: bigint;
  readonly output: bigint;
  readonly inputWeight: bigint;
}

/** Executes a swap or refuses it. Precondition: amounts and reserves are u64, `feeRate` is below 65535. */
export function swap(request: SwapRequest): SwapResult {
  const { side, amount, taoReserve, alphaReserve, quoteWeight } = request;
  const sides = poolSides(request);
  const fee = request.dropFees ? 0n : feeOfAmount(amount, request.feeRate);
  const net = amount - fee;
  if (net > MAX_INPUT_RESERVE_RATIO * sides.input) return refused('SwapInputTooLarge');
  if (sides.output < MINIMUM_RESERVE_RAO) return refused('ReservesTooLow');

  const limit = request.limitBits ?? defaultLimitBits(side);
  const netOut = outputFor(sides, net);
  const priceAfter = poolPrice(request, { input: sides.input + net, output: sides.output - netOut });
  const whole = { paidIn: net, paidOut: netOut, fee };
  // A swap moves the price towards its limit, floors included: where it ends on this side of it, it began there. Only a
  // price of 0, which is none, says nothing.
  if (priceAfter > 0n && isWithinLimit(side, priceAfter, limit)) return settle(request, whole);

  const price = spotPrice(taoReserve, alphaReserve, quoteWeight);
  if (!isWithinLimit(side, price, limit)) return refused('PriceLimitExceeded');
  if (priceAfter === limit || isWithinLimit(side, priceAfter, limit)) return settle(request, whole);
  // A price below 2^-64 is none that a limit could be a multiple of. Only a pool written by hand has one.
  if (price === 0n) return refused('ReservesTooLow');
  const paidIn = inputUpToLimit(side, sides, { price, limit });
  const limitedFee = request.dropFees ? 0n : feeOnTopOf(paidIn, request.feeRate);
  // A deliberate difference: where the floors of prices want some rao more than there is, all of it goes in and no more.
  if (paidIn + limitedFee > amount) return settle(request, whole);
  return settle(request, { paidIn, paidOut: outputFor(sides, paidIn), fee: limitedFee });
}

/** The fee contained in an amount: floor(amount x rate / 65535) with a truncated rate. */
export function feeOfAmount(amount: bigint, feeRate: number): bigint {
  return takeShare(amount, u64f64.fromInteger(BigInt(feeRate)) / U16_MAX_BIGINT);
}

/** The fee to be paid on top of what enters the pool. */
function feeOnTopOf(paidIn: bigint, feeRate: number): bigint {
  const rate = BigInt(feeRate);
  return takeShare(paidIn, u64f64.fromInteger(rate) / (U16_MAX_BIGINT - rate));
}

function takeShare(amount: bigint, shareBits: bigint): bigint {
  return u64f64.toInteger(amount * shareBits);
}

function poolSides({ side, taoReserve, alphaReserve, quoteWeight }: SwapRequest): PoolSides {
  return side === 'buy'
    ? { input: taoReserve, output: alphaReserve, inputWeight: quoteWeight }
    : { input: alphaReserve, output: taoReserve, inputWeight: WEIGHT_ONE - quoteWeight };
}

function poolPrice({ side, quoteWeight }: SwapRequest, { input, output }: Omit<PoolSides, 'inputWeight'>): bigint {
  return side === 'buy' ? spotPrice(input, output, quoteWeight) : spotPrice(output, input, quoteWeight);
}

function defaultLimitBits(side: SwapSide): bigint {
  return limitPriceBits(side === 'buy' ? MAX_SWAP_PRICE_RAO : MIN_SWAP_PRICE_RAO);
}

/** A buy raises the price and must stay below its limit, a sell lowers it and must stay above. */
function isWithinLimit(side: SwapSide, price: bigint, limit: bigint): boolean {
  return side === 'buy' ? price < limit : price > limit;
}

/**
 * What the pool pays for `paidIn`: output x (1 - (input / (input + paidIn))^(input weight / output weight)), the power
 * floored to 18 decimals.
 */
function outputFor({ input, output, inputWeight }: PoolSides, paidIn: bigint): bigint {
  if (paidIn === 0n) return 0n;
  const kept = flooredRatioPower({
    numerator: input,
    denominator: input + paidIn,
    exponentNumerator: inputWeight,
    exponentDenominator: WEIGHT_ONE - inputWeight,
  });
  return takeShare(output, u64f64.one - u64f64.fromInteger(kept) / RATIO_SCALE);
}

/**
 * What brings the price exactly to the limit: input x (price ratio^(output weight) - 1), the power floored to 18
 * decimals.
 */
function inputUpToLimit(
  side: SwapSide,
  { input, inputWeight }: PoolSides,
  { price, limit }: { readonly price: bigint; readonly limit: bigint },
): bigint {
  const [above, below] = side === 'buy' ? [limit, price] : [price, limit];
  const growthRatio = u64f64.fromInteger(priceGrowth(above, below, WEIGHT_ONE - inputWeight)) / RATIO_SCALE;
  return takeShare(input, growthRatio - u64f64.one);
}

/** floor(10^18 x (above / below)^weight). */
function priceGrowth(above: bigint, below: bigint, weight: bigint): bigint {
  if (weight === EVEN_WEIGHT) return integerSqrt((RATIO_SCALE * RATIO_SCALE * above) / below);
  return flooredRatioPower({
    numerator: above,
    denominator: below,
    exponentNumerator: weight,
    exponentDenominator: WEIGHT_ONE,
  });
}

function settle(
  request: SwapRequest,
  { paidIn, paidOut, fee }: { readonly paidIn: bigint; readonly paidOut: bigint; readonly fee: bigint },
): SwapResult {
  const { side } = request;
  const sides = poolSides(request);
  if (paidIn > 0n && paidOut === 0n) return refused('ReservesTooLow');
  if (paidOut > sides.output) return refused('InsufficientLiquidity');
  const input = sides.input + paidIn;
  const output = sides.output - paidOut;
  return {
    kind: 'ok',
    paidIn,
    paidOut,
    fee,
    taoReserve: side === 'buy' ? input : output,
    alphaReserve: side === 'buy' ? output : input,
  };
}

function refused(name: SwapRefusalName): SwapResult {
  return { kind: 'refused', name };
}
