/** Rows of a market's table, written by the names of its columns, and its columns as plain values. */

import {
  MARKET_DYNAMIC,
  MARKET_EMITS,
  MARKET_ENABLED,
  MARKET_OWNER_CUT,
  type MarketKernel,
  type MarketTable,
} from '../../src/market/market-table.ts';
import { putWide } from '../../src/market/wide-element.ts';

const TAO = 1_000_000_000n;

/** The flags of a subnet as it is registered and enabled. */
export const ORDINARY_FLAGS = MARKET_EMITS | MARKET_DYNAMIC | MARKET_ENABLED | MARKET_OWNER_CUT;

/** Columns whose values are 128 bits wide. */
const WIDE = ['volume', 'movingPrice', 'minerBurned', 'rootProportion'] as const;

/** Columns of one u64 per row that a block reads. */
const NARROW = [
  'tao',
  'alphaIn',
  'alphaOut',
  'quoteWeight',
  'protocolAlpha',
  'pendingOwnerCut',
  'pendingServer',
  'pendingValidator',
  'pendingRoot',
  'firstEmissionBlock',
  'halvingBlocks',
] as const;

/** What stands in a row, in the units of the table. */
export type MarketRow = { readonly [Name in (typeof NARROW)[number] | (typeof WIDE)[number]]: bigint } & {
  readonly flags: number;
};

/** A thousand TAO against a thousand alpha, as many outside of the pool, and a moving price of 1. */
export function ordinaryRow(changes: Partial<MarketRow> = {}): MarketRow {
  return {
    flags: ORDINARY_FLAGS,
    tao: 1_000n * TAO,
    alphaIn: 1_000n * TAO,
    alphaOut: 1_000n * TAO,
    quoteWeight: 500_000_000_000_000_000n,
    protocolAlpha: 0n,
    volume: 0n,
    pendingOwnerCut: 0n,
    pendingServer: 0n,
    pendingValidator: 0n,
    pendingRoot: 0n,
    movingPrice: 1n << 32n,
    minerBurned: 0n,
    firstEmissionBlock: 101n,
    halvingBlocks: 201_600n,
    rootProportion: 0n,
    ...changes,
  };
}

/** Row 0: no flags, and so much TAO. */
export function rootRow(tao: bigint): MarketRow {
  return ordinaryRow({ flags: 0, tao });
}

/** Lays a table out and fills it. */
export function layRows(kernel: MarketKernel, rows: readonly MarketRow[]): MarketTable {
  const table = kernel.layOut(rows.length);
  rows.forEach((row, index) => {
    table.flags[index] = row.flags;
    for (const name of NARROW) table[name][index] = row[name];
    for (const name of WIDE) putWide(table[name], index, row[name]);
  });
  return table;
}

/** Every column as plain values, to compare and to keep. */
export function columnsOf(table: MarketTable): Record<string, readonly bigint[]> {
  const { count: _count, flags, ...columns } = table;
  const lists = Object.entries(columns).map(([name, column]) => [name, Array.from(column)] as const);
  return { ...Object.fromEntries(lists), flags: Array.from(flags, BigInt) };
}
