/**
 * The market of `src/market/` over the columns of `market-layout.ts`, with the same bits. The host calls `layOutMarket`, writes the
 * columns, and calls these two in every block.
 */

import * as at from './market-layout';
import { averageRow, beginRows, emitToRow, storeTotals } from './market-row';
import { emittingRow, listEmitting, shareTao } from './market-shares';

export { layOutMarket, marketCapacity } from './market-layout';

/**
 * Steps 4 a to 4 g of a block. `taoWeight` is U96F32. Returns how many rows are left to the host: it finds them in `leftRows` and
 * their emission in `taoEmission`.
 */
export function emitMarket(count: i32, taoCredit: u64, taoWeight: u64, ownerCut: i32): i32 {
  const listed = listEmitting(count);
  beginRows(taoWeight, ownerCut, shareTao(listed, taoCredit));
  let left = 0;
  for (let index = 0; index < listed; index++) {
    const row = emittingRow(index);
    if (emitToRow(row)) continue;
    store<u32>(at.leftRows + (left << 2), row);
    left++;
  }
  storeTotals();
  return left;
}

/** Steps 5 and 6 of a block. `movingAlpha` is U64F64, in two halves. */
export function averageMarket(
  count: i32,
  block: u64,
  movingAlphaHigh: u64,
  movingAlphaLow: u64,
  taoWeight: u64,
): void {
  beginRows(taoWeight, 0, false);
  const listed = listEmitting(count);
  for (let index = 0; index < listed; index++) averageRow(emittingRow(index), block, movingAlphaHigh, movingAlphaLow);
}
