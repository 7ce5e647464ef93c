/** The market in plain TypeScript: the readable one, by which the compiled one is judged. */

import { averagePrices } from './average-prices.ts';
import { emitBlock } from './emit-block.ts';
import { type ElementsPerRow, layTable } from './lay-table.ts';
import type { MarketKernel, MarketTable } from './market-table.ts';

/** A market with columns of its own. */
export function createReferenceMarket(): MarketKernel {
  let flags = new Uint8Array(0);
  let columns: BigUint64Array[] = [];

  function layOut(count: number): MarketTable {
    if (count > flags.length) flags = grown(flags, new Uint8Array(count));
    const former = columns;
    columns = [];
    return layTable(count, flags.subarray(0, count), (elements: ElementsPerRow) => {
      const old = former[columns.length] ?? new BigUint64Array(0);
      const size = elements * count;
      const column = size > old.length ? grown(old, new BigUint64Array(size)) : old;
      columns.push(column);
      return column.subarray(0, size);
    });
  }

  return { layOut, emit: emitBlock, average: averagePrices };
}

/** `larger` with everything that `old` has. */
function grown<Column extends { readonly set: (values: Column) => void }>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}
