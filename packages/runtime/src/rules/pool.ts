/**
 * Buying and selling alpha in a subnet's pool; on root, which has none, one TAO is one alpha and there is no fee. Source:
 * docs/rules/economics.md sections 0, 4.2, 4.3 and 5.
 */
import type { Netuid } from '@yumanet/protocol';
import {
  limitPriceBits,
  MAX_INPUT_RESERVE_RATIO,
  RAO_PER_UNIT,
  type SwapRefusalName,
  type SwapRequest,
  type SwapResult,
  type SwapSide,
  saturateToU64,
  spotPrice,
  swap,
  U64_MAX,
  u64f64,
} from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import {
  FeeRate,
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetTAO,
  SubnetVolume,
  SwapBalancer,
} from '../state/items/pool-items.ts';
import { TotalStake } from '../state/items/staking-items.ts';
import { SubnetMechanism } from '../state/items/subnet-items.ts';

/** Mechanism of a subnet with a pool. */
export const DYNAMIC_MECHANISM = 1;

/** A swap. */
export interface PoolTrade {
  readonly netuid: Netuid;
  /** Rao of TAO for a purchase, of alpha for a sale, the fee included. */
  readonly amount: bigint;
  readonly dropFees: boolean;
  /** Rao of TAO per whole alpha that the swap may not cross; without one, any price that the chain allows. */
  readonly limitRao?: bigint | undefined;
}

/** A swap that was carried out, or why it was not. Amounts are rao. */
export type TradeResult =
  | { readonly kind: 'ok'; readonly paidIn: bigint; readonly paidOut: bigint; readonly fee: bigint }
  | { readonly kind: 'refused'; readonly name: SwapRefusalName };

/** The spot price in TAO per alpha, raw U64F64 bits: 1 for root. */
export function spotPriceU64F64(state: ChainState, netuid: Netuid): bigint {
  if (!isDynamic(state, netuid)) return u64f64.one;
  return spotPrice(state.get(SubnetTAO, netuid), state.get(SubnetAlphaIn, netuid), state.get(SwapBalancer, netuid));
}

/** Rao of TAO per whole alpha, floored. */
export function spotPriceRao(state: ChainState, netuid: Netuid): bigint {
  return priceRaoOf(spotPriceU64F64(state, netuid));
}

/** Raw U64F64 bits of a price as rao of TAO per whole alpha, floored. */
export function priceRaoOf(priceU64F64: bigint): bigint {
  return saturateToU64(u64f64.toInteger(priceU64F64 * RAO_PER_UNIT));
}

/** What alpha is worth at the spot price, rao of TAO, floored. */
export function worthOfAlpha(state: ChainState, netuid: Netuid, alpha: bigint): bigint {
  return saturateToU64(u64f64.toInteger(alpha * spotPriceU64F64(state, netuid)));
}

/** How much a trade at a limit can take: rao, the fee included, or why there is no such trade. */
export type LimitedAmount =
  | { readonly kind: 'ok'; readonly amount: bigint }
  | { readonly kind: 'refused'; readonly name: SwapRefusalName };

/**
 * The most TAO that a purchase at a limit spends. Refuses `PriceLimitExceeded` when the price is there already, and what
 * else a swap refuses. Source: docs/rules/economics.md section 4.4.
 */
export function buyUpTo(state: ChainState, netuid: Netuid, limitRao: bigint): LimitedAmount {
  if (!isDynamic(state, netuid)) return { kind: 'ok', amount: limitRao >= RAO_PER_UNIT ? U64_MAX : 0n };
  const amount = saturateToU64(MAX_INPUT_RESERVE_RATIO * state.get(SubnetTAO, netuid));
  return amountOf(quoteBuy(state, { netuid, amount, dropFees: false, limitRao }));
}

/** The most alpha that a sale at a limit takes. Refuses as `buyUpTo`. */
export function sellUpTo(state: ChainState, netuid: Netuid, limitRao: bigint): LimitedAmount {
  if (!isDynamic(state, netuid)) return { kind: 'ok', amount: limitRao <= RAO_PER_UNIT ? U64_MAX : 0n };
  const amount = saturateToU64(MAX_INPUT_RESERVE_RATIO * state.get(SubnetAlphaIn, netuid));
  return amountOf(quoteSell(state, { netuid, amount, dropFees: false, limitRao }));
}

function amountOf(result: SwapResult): LimitedAmount {
  return result.kind === 'ok' ? { kind: 'ok', amount: result.paidIn + result.fee } : result;
}

/** What a purchase would give, without doing it. */
export function quoteBuy(state: ChainState, trade: PoolTrade): SwapResult {
  return quote(state, trade, 'buy');
}

/** What a sale would give, without doing it. */
export function quoteSell(state: ChainState, trade: PoolTrade): SwapResult {
  return quote(state, trade, 'sell');
}

/** Buys alpha; changes the pool only, what was bought belongs to nobody yet. */
export function buyAlpha(state: ChainState, trade: PoolTrade): TradeResult {
  const result = quote(state, trade, 'buy');
  if (result.kind === 'refused') return result;
  const { netuid, amount } = trade;
  state.set(SubnetTAO, result.taoReserve, netuid);
  state.set(SubnetAlphaIn, result.alphaReserve, netuid);
  state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, netuid) + result.paidOut), netuid);
  state.set(TotalStake, saturateToU64(state.get(TotalStake) + amount));
  state.set(SubnetVolume, state.get(SubnetVolume, netuid) + amount, netuid);
  return { kind: 'ok', paidIn: result.paidIn, paidOut: result.paidOut, fee: result.fee };
}

/** Sells alpha that was taken from its holder; changes the pool only. */
export function sellAlpha(state: ChainState, trade: PoolTrade): TradeResult {
  const result = quote(state, trade, 'sell');
  if (result.kind === 'refused') return result;
  settleSale(state, trade.netuid, result);
  return { kind: 'ok', paidIn: result.paidIn, paidOut: result.paidOut, fee: result.fee };
}

/** Carries out a sale that was quoted. Precondition: the pool is what it was for the quote. */
export function settleSale(state: ChainState, netuid: Netuid, sale: Extract<SwapResult, { kind: 'ok' }>): void {
  state.set(SubnetTAO, sale.taoReserve, netuid);
  state.set(SubnetAlphaIn, sale.alphaReserve, netuid);
  state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, netuid) - sale.paidIn), netuid);
  state.set(TotalStake, saturateToU64(state.get(TotalStake) - sale.paidOut));
  state.set(SubnetVolume, state.get(SubnetVolume, netuid) + sale.paidOut, netuid);
}

/** True for a subnet with a pool. */
export function isDynamic(state: ChainState, netuid: Netuid): boolean {
  return state.get(SubnetMechanism, netuid) === DYNAMIC_MECHANISM;
}

function quote(state: ChainState, trade: PoolTrade, side: SwapSide): SwapResult {
  const { netuid, amount, dropFees, limitRao } = trade;
  const taoReserve = state.get(SubnetTAO, netuid);
  const alphaReserve = state.get(SubnetAlphaIn, netuid);
  if (!isDynamic(state, netuid)) return oneForOne({ side, amount, taoReserve, alphaReserve });
  return swap({
    side,
    amount,
    limitBits: limitRao === undefined ? null : limitPriceBits(limitRao),
    dropFees,
    taoReserve,
    alphaReserve,
    quoteWeight: state.get(SwapBalancer, netuid),
    feeRate: state.get(FeeRate, netuid),
  });
}

/** The reserves follow as those of a pool do, as far as there are any. */
function oneForOne(request: Pick<SwapRequest, 'side' | 'amount' | 'taoReserve' | 'alphaReserve'>): SwapResult {
  const { side, amount, taoReserve, alphaReserve } = request;
  const change = side === 'buy' ? amount : -amount;
  return {
    kind: 'ok',
    paidIn: amount,
    paidOut: amount,
    fee: 0n,
    taoReserve: saturateToU64(taoReserve + change),
    alphaReserve: saturateToU64(alphaReserve - change),
  };
}
