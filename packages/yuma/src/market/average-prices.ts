/** Moving prices and root proportions after a block, as the reference does it. Source: docs/rules/economics.md sections 1 and 2.4. */

import { nextMovingPrice } from '../emission/moving-price.ts';
import { elementAt } from '../matrix/element-at.ts';
import type { AverageTerms, MarketTable } from './market-table.ts';
import { emittingRows, mechanismOf, rootProportionOf, spotPriceOf } from './row-readings.ts';
import { putWide, signedAt } from './wide-element.ts';

/** Steps 5 and 6 for every emitting row. */
export function averagePrices(table: MarketTable, { block, movingAlpha, taoWeight }: AverageTerms): void {
  for (const row of emittingRows(table)) {
    const price = nextMovingPrice({
      block,
      firstEmissionBlock: elementAt(table.firstEmissionBlock, row),
      mechanism: mechanismOf(table, row),
      spotPriceU64F64: spotPriceOf(table, row),
      movingAlphaI96F32: movingAlpha,
      movingPriceI96F32: signedAt(table.movingPrice, row),
      halvingBlocks: elementAt(table.halvingBlocks, row),
    });
    putWide(table.movingPrice, row, price);
    putWide(table.rootProportion, row, rootProportionOf(table, row, taoWeight));
  }
}
