/** What is read of a row by more than one step. */

import type { SubnetMechanism } from '../emission/moving-price.ts';
import { rootProportion } from '../emission/root-proportion.ts';
import { u64f64 } from '../fixed/fixed-types.ts';
import { elementAt } from '../matrix/element-at.ts';
import { spotPrice } from '../pool/spot-price.ts';
import { MARKET_DYNAMIC, MARKET_EMITS, type MarketTable } from './market-table.ts';

const ROOT_ROW = 0;

/** The rows that take part in emission, ascending. */
export function emittingRows(table: MarketTable): number[] {
  const rows: number[] = [];
  for (let row = ROOT_ROW + 1; row < table.count; row++) if (hasFlag(table, row, MARKET_EMITS)) rows.push(row);
  return rows;
}

/** True when the row has that flag. */
export function hasFlag(table: MarketTable, row: number, flag: number): boolean {
  return (elementAt(table.flags, row) & flag) !== 0;
}

/** Stable subnets have no pool. */
export function mechanismOf(table: MarketTable, row: number): SubnetMechanism {
  return hasFlag(table, row, MARKET_DYNAMIC) ? 'dynamic' : 'stable';
}

/** TAO per alpha, raw U64F64 bits: 1 without a pool. */
export function spotPriceOf(table: MarketTable, row: number): bigint {
  if (mechanismOf(table, row) === 'stable') return u64f64.one;
  const { tao, alphaIn, quoteWeight } = table;
  return spotPrice(elementAt(tao, row), elementAt(alphaIn, row), elementAt(quoteWeight, row));
}

/** How much of the row's alpha stands against root TAO, raw U96F32 bits; 0 while nobody has root stake. */
export function rootProportionOf(table: MarketTable, row: number, taoWeight: bigint): bigint {
  const rootTao = elementAt(table.tao, ROOT_ROW);
  if (rootTao === 0n) return 0n;
  const alphaIn = elementAt(table.alphaIn, row);
  return rootProportion({ rootTao, taoWeight, alphaIn, alphaOut: elementAt(table.alphaOut, row) });
}
