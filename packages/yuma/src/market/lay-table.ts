/** The columns of a table, in the order in which they lie in memory; `assembly/market-layout.ts` has the same. */

import type { MarketTable } from './market-table.ts';

/** How many elements of a column belong to one row. */
export type ElementsPerRow = 1 | 2;

/** The columns of `count` rows; `nextColumn` gives them one after the other. */
export function layTable(
  count: number,
  flags: Uint8Array,
  nextColumn: (elements: ElementsPerRow) => BigUint64Array,
): MarketTable {
  return {
    count,
    flags,
    tao: nextColumn(1),
    alphaIn: nextColumn(1),
    alphaOut: nextColumn(1),
    quoteWeight: nextColumn(1),
    protocolAlpha: nextColumn(1),
    volume: nextColumn(2),
    pendingOwnerCut: nextColumn(1),
    pendingServer: nextColumn(1),
    pendingValidator: nextColumn(1),
    pendingRoot: nextColumn(1),
    movingPrice: nextColumn(2),
    minerBurned: nextColumn(2),
    firstEmissionBlock: nextColumn(1),
    halvingBlocks: nextColumn(1),
    rootProportion: nextColumn(2),
    excessTao: nextColumn(1),
    alphaInEmission: nextColumn(1),
    taoInEmission: nextColumn(1),
    alphaOutEmission: nextColumn(1),
    credit: nextColumn(1),
    retained: nextColumn(1),
    unowned: nextColumn(1),
  };
}
