/** The chain's own purchase in a subnet's pool: no fee, and nobody stakes what it bought. Source: docs/rules/economics.md section 2.5. */

import { saturateToU64 } from '../fixed/integer-range.ts';
import { elementAt } from '../matrix/element-at.ts';
import { swap } from '../pool/swap.ts';
import type { SwapResult } from '../pool/swap-types.ts';
import type { MarketTable } from './market-table.ts';
import { mechanismOf } from './row-readings.ts';
import { putWide, unsignedAt } from './wide-element.ts';

const VOLUME_MAX = (1n << 128n) - 1n;

/** What a purchase did, rao of TAO. */
export interface ChainPurchase {
  /** What entered the pool; less than the amount when the highest price stopped it. */
  readonly paidIn: bigint;
  /** What TotalStake grows by: the whole amount, 0 when the purchase was refused. */
  readonly staked: bigint;
}

const NO_PURCHASE: ChainPurchase = { paidIn: 0n, staked: 0n };

/** Buys alpha for `amount`. A purchase of 0 is none, and a refused one changes nothing. */
export function buyForChain(table: MarketTable, row: number, amount: bigint): ChainPurchase {
  if (amount === 0n) return NO_PURCHASE;
  const { tao, alphaIn, alphaOut, protocolAlpha, volume } = table;
  const trade = quotePurchase(table, row, amount);
  if (trade.kind === 'refused') return NO_PURCHASE;
  tao[row] = saturateToU64(trade.taoReserve);
  alphaIn[row] = saturateToU64(trade.alphaReserve);
  alphaOut[row] = saturateToU64(elementAt(alphaOut, row) + trade.paidOut);
  protocolAlpha[row] = saturateToU64(elementAt(protocolAlpha, row) + trade.paidOut);
  const traded = unsignedAt(volume, row) + amount;
  putWide(volume, row, traded < VOLUME_MAX ? traded : VOLUME_MAX);
  return { paidIn: trade.paidIn, staked: amount };
}

/** Without a pool one TAO is one alpha. */
function quotePurchase(table: MarketTable, row: number, amount: bigint): SwapResult {
  const taoReserve = elementAt(table.tao, row);
  const alphaReserve = elementAt(table.alphaIn, row);
  if (mechanismOf(table, row) === 'stable') {
    const reserves = { taoReserve: taoReserve + amount, alphaReserve: alphaReserve - amount };
    return { kind: 'ok', paidIn: amount, paidOut: amount, fee: 0n, ...reserves };
  }
  const quoteWeight = elementAt(table.quoteWeight, row);
  return swap({
    side: 'buy',
    amount,
    limitBits: null,
    dropFees: true,
    taoReserve,
    alphaReserve,
    quoteWeight,
    feeRate: 0,
  });
}
