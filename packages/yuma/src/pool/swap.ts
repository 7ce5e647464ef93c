/**
 * A swap in a subnet's pool at weight one half: the constant product with the reference's own roundings.
 *
 * Source: docs/rules/economics.md sections 5.2 and 5.3. Weights other than one half are left out (5.5).
 */

import { u64f64 } from '../fixed/fixed-types.ts';
import { U16_MAX_BIGINT } from '../fixed/integer-range.ts';
import { integerSqrt } from './integer-sqrt.ts';
import { limitPriceBits, MAX_SWAP_PRICE_RAO, MIN_SWAP_PRICE_RAO, spotPrice } from './spot-price.ts';
import type { SwapRefusalName, SwapRequest, SwapResult, SwapSide } from './swap-types.ts';

/** Rao that the output reserve must hold before a swap. */
export const MINIMUM_RESERVE_RAO = 1_000_000n;

/** A swap may not bring in more than this multiple of the input reserve. */
export const MAX_INPUT_RESERVE_RATIO = 1_000n;

/** Ratios of reserves and prices are floored to 18 decimals. */
const RATIO_SCALE = 1_000_000_000_000_000_000n;

interface PoolSides {
  readonly input: bigint;
  readonly output: bigint;
}

/** Executes a swap or refuses it. Precondition: amounts and reserves are u64, `feeRate` is below 65535. */
export function swap(request: SwapRequest): SwapResult {
  const { side, amount, taoReserve, alphaReserve } = request;
  const sides = poolSides(side, taoReserve, alphaReserve);
  const fee = request.dropFees ? 0n : feeOfAmount(amount, request.feeRate);
  const net = amount - fee;
  if (net > MAX_INPUT_RESERVE_RATIO * sides.input) return refused('SwapInputTooLarge');
  if (sides.output < MINIMUM_RESERVE_RAO) return refused('ReservesTooLow');

  const price = spotPrice(taoReserve, alphaReserve);
  const limit = request.limitBits ?? defaultLimitBits(side);
  if (!isWithinLimit(side, price, limit)) return refused('PriceLimitExceeded');

  const netOut = outputFor(sides, net);
  const priceAfter = poolPrice(side, { input: sides.input + net, output: sides.output - netOut });
  if (priceAfter === limit || isWithinLimit(side, priceAfter, limit)) {
    return settle(request, { paidIn: net, paidOut: netOut, fee });
  }
  const paidIn = inputUpToLimit(side, sides.input, { price, limit });
  const limitedFee = request.dropFees ? 0n : feeOnTopOf(paidIn, request.feeRate);
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

function poolSides(side: SwapSide, taoReserve: bigint, alphaReserve: bigint): PoolSides {
  return side === 'buy' ? { input: taoReserve, output: alphaReserve } : { input: alphaReserve, output: taoReserve };
}

function poolPrice(side: SwapSide, { input, output }: PoolSides): bigint {
  return side === 'buy' ? spotPrice(input, output) : spotPrice(output, input);
}

function defaultLimitBits(side: SwapSide): bigint {
  return limitPriceBits(side === 'buy' ? MAX_SWAP_PRICE_RAO : MIN_SWAP_PRICE_RAO);
}

/** A buy raises the price and must stay below its limit, a sell lowers it and must stay above. */
function isWithinLimit(side: SwapSide, price: bigint, limit: bigint): boolean {
  return side === 'buy' ? price < limit : price > limit;
}

/** What the pool pays for `paidIn`: output x (1 - input / (input + paidIn)), the ratio floored to 18 decimals. */
function outputFor({ input, output }: PoolSides, paidIn: bigint): bigint {
  if (paidIn === 0n) return 0n;
  const keptRatio = u64f64.fromInteger((RATIO_SCALE * input) / (input + paidIn)) / RATIO_SCALE;
  return takeShare(output, u64f64.one - keptRatio);
}

/** What brings the price exactly to the limit: input x (sqrt(price ratio) - 1), the root floored to 18 decimals. */
function inputUpToLimit(
  side: SwapSide,
  input: bigint,
  { price, limit }: { readonly price: bigint; readonly limit: bigint },
): bigint {
  const [above, below] = side === 'buy' ? [limit, price] : [price, limit];
  const root = integerSqrt((RATIO_SCALE * RATIO_SCALE * above) / below);
  const growthRatio = u64f64.fromInteger(root) / RATIO_SCALE;
  return takeShare(input, growthRatio - u64f64.one);
}

function settle(
  { side, taoReserve, alphaReserve }: SwapRequest,
  { paidIn, paidOut, fee }: { readonly paidIn: bigint; readonly paidOut: bigint; readonly fee: bigint },
): SwapResult {
  const sides = poolSides(side, taoReserve, alphaReserve);
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
