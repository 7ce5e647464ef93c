/** What a swap in a pool would give. Source: docs/rules/economics.md sections 4.4, 5.2 and 5.3. */
import { type Netuid, type Refusal, refuse } from '@yumanet/protocol';
import type { SwapQuote } from '@yumanet/protocol/messages';
import { type SwapSide, saturateToU64, spotPrice, u64f64 } from '@yumanet/yuma';
import {
  buyUpTo,
  isDynamic,
  type LimitedAmount,
  priceRaoOf,
  quoteBuy,
  quoteSell,
  sellUpTo,
  spotPriceU64F64,
} from '../rules/pool.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SwapBalancer } from '../state/items/pool-items.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

/** A swap to be quoted. */
export interface QuoteRequest {
  readonly netuid: Netuid;
  readonly side: SwapSide;
  /** Rao of TAO for a buy, of alpha for a sell, the fee included. */
  readonly amount: bigint;
  /** Rao of TAO per whole alpha; any price that the chain allows without it. */
  readonly limitRao?: bigint | undefined;
}

/**
 * The reference's `sim_swap_tao_for_alpha` and `sim_swap_alpha_for_tao`, with a limit if one is given: as much of the
 * amount as the limit allows. Refuses `SubnetNotExists`, and by name what the swap refuses, where the reference answers
 * with zeros.
 */
export function readSwapQuote(state: ChainState, request: QuoteRequest): ReadResult<SwapQuote> {
  const { netuid, side, amount: asked, limitRao } = request;
  const limited = ofSubnet(state, netuid, () => limitedAmount(state, request));
  if (!limited.ok) return limited;
  if (limited.value.kind === 'refused') return { ok: false, refusal: refusalOf(limited.value.name) };
  const amount = asked < limited.value.amount ? asked : limited.value.amount;
  const swapped = (side === 'buy' ? quoteBuy : quoteSell)(state, { netuid, amount, dropFees: false, limitRao });
  if (swapped.kind === 'refused') return { ok: false, refusal: refusalOf(swapped.name) };
  const { paidIn, paidOut, fee, taoReserve, alphaReserve } = swapped;
  const priceAfter = isDynamic(state, netuid)
    ? spotPrice(taoReserve, alphaReserve, state.get(SwapBalancer, netuid))
    : u64f64.one;
  const quote = swapQuoteOf(pricesIn(state), { netuid, side, paidIn, paidOut, fee });
  return {
    ok: true,
    value: {
      ...quote,
      priceAfterRao: priceRaoOf(priceAfter),
      unusedAmount: asked - paidIn - fee,
    },
  };
}

function limitedAmount(state: ChainState, { netuid, side, amount, limitRao }: QuoteRequest): LimitedAmount {
  if (limitRao === undefined) return { kind: 'ok', amount };
  return side === 'buy' ? buyUpTo(state, netuid, limitRao) : sellUpTo(state, netuid, limitRao);
}

function refusalOf(name: Extract<LimitedAmount, { kind: 'refused' }>['name']): Refusal {
  return refuse('request', name, {});
}

/** A swap that was done or quoted. Amounts are rao. */
export interface QuotedSwap {
  readonly netuid: Netuid;
  readonly side: SwapSide;
  /** Without the fee, which is in the same currency. */
  readonly paidIn: bigint;
  readonly paidOut: bigint;
  readonly fee: bigint;
}

/** The prices before a swap. */
export interface PricesBefore {
  /** The block as of which they are. */
  readonly block: bigint;
  /** TAO per alpha, raw U64F64 bits. */
  priceOf(netuid: Netuid): bigint;
}

/** Those of a state. It must still be as it is now when they are asked for. */
export function pricesIn(state: ChainState): PricesBefore {
  return { block: state.head.number, priceOf: (netuid) => spotPriceU64F64(state, netuid) };
}

/**
 * A swap against the prices before it: its slippage is what the amount and its fee are worth at that price, floored, less
 * what came out.
 */
export function swapQuoteOf(
  before: PricesBefore,
  { netuid, side, paidIn, paidOut, fee }: QuotedSwap,
): Omit<SwapQuote, 'priceAfterRao' | 'unusedAmount'> {
  const price = before.priceOf(netuid);
  const given = paidIn + fee;
  const isBuy = side === 'buy';
  const worth = isBuy ? u64f64.safeDiv(u64f64.fromInteger(given), price) : given * price;
  const ideal = saturateToU64(u64f64.toInteger(worth));
  const slippage = ideal > paidOut ? ideal - paidOut : 0n;
  return {
    netuid,
    block: before.block,
    side,
    taoAmount: isBuy ? paidIn : paidOut,
    alphaAmount: isBuy ? paidOut : paidIn,
    taoFee: isBuy ? fee : 0n,
    alphaFee: isBuy ? 0n : fee,
    taoSlippage: isBuy ? 0n : slippage,
    alphaSlippage: isBuy ? slippage : 0n,
    priceRao: priceRaoOf(price),
  };
}
