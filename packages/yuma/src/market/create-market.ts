/** The market compiled to WebAssembly: `assembly/market.ts`. */

import { taoWeightU96F32 } from '../emission/stake-weight.ts';
import { i96f32, u64f64 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { elementAt } from '../matrix/element-at.ts';
import { decodeMarketExports, type MarketExports } from './decode-market-exports.ts';
import { emitToSubnet } from './emit-to-subnet.ts';
import { type ElementsPerRow, layTable } from './lay-table.ts';
import type { AverageTerms, EmissionTerms, EmissionTotals, MarketKernel, MarketTable } from './market-table.ts';
import { unsignedAt } from './wide-element.ts';

/** The largest count of rows that u16 netuids can name. */
const ROW_COUNT_MAX = 65_536;

/** What lies before the flags: see `assembly/market-layout.ts`. */
const TOTALS_BYTES = 64;

/** The places of two wide values and a flag among the totals. */
const HANDED_OUT = 0;
const STAKED = 1;
const ROOT_SELLS = 4;

/** The kernel's memory as the host sees it. */
interface MarketMemory {
  readonly table: MarketTable;
  readonly totals: BigUint64Array;
  /** Wide: raw U96F32 bits of rao. */
  readonly taoEmission: BigUint64Array;
  /** The rows that the kernel left to the host. */
  readonly leftRows: Uint32Array;
}

/**
 * A market with the same results, bit for bit, as the reference. `exports` are those of an instance of its own: the columns stay
 * in its memory from block to block, where an epoch would overwrite them.
 */
export function createMarket(moduleExports: Readonly<Record<string, unknown>>): MarketKernel {
  const exports = decodeMarketExports(moduleExports);
  let latest = layOutMemory(exports, 0);

  function layOut(count: number): MarketTable {
    if (count !== latest.table.count) latest = layOutMemory(exports, count);
    return latest.table;
  }

  /** Columns move when there are more rows; then memory that belongs to nobody any more would be read and written. */
  function assertValid({ tao }: MarketTable): void {
    const isValid = tao.buffer === latest.totals.buffer && tao.byteOffset === latest.table.tao.byteOffset;
    if (!isValid) throw new RangeError('The table is of another kernel, or from before there were more rows.');
  }

  return {
    layOut,
    emit: (table, terms) => {
      assertValid(table);
      return emit(exports, latest, table, terms);
    },
    average: (table, terms) => {
      assertValid(table);
      average(exports, table.count, terms);
    },
  };
}

function layOutMemory(exports: MarketExports, count: number): MarketMemory {
  if (!(count >= 0 && count <= ROW_COUNT_MAX)) throw new RangeError(`Netuids cannot name ${count} rows.`);
  const start = exports.layOutMarket(count);
  if (start === 0) throw new RangeError(`There is no memory for a market of ${count} rows.`);
  const { buffer } = exports.memory;
  const capacity = exports.marketCapacity();
  const flags = new Uint8Array(buffer, start + TOTALS_BYTES, count);
  let address = flags.byteOffset + capacity;
  function nextColumn(elements: ElementsPerRow): BigUint64Array {
    const column = new BigUint64Array(buffer, address, elements * count);
    address += elements * capacity * BigUint64Array.BYTES_PER_ELEMENT;
    return column;
  }
  const table = layTable(count, flags, nextColumn);
  const taoEmission = new BigUint64Array(buffer, address, 2 * capacity);
  return {
    table,
    totals: new BigUint64Array(buffer, start, TOTALS_BYTES / BigUint64Array.BYTES_PER_ELEMENT),
    taoEmission,
    leftRows: new Uint32Array(buffer, address + taoEmission.byteLength, capacity),
  };
}

/** Rows that the kernel left as they were are done by the reference, with the shares that the kernel found. */
function emit(
  exports: MarketExports,
  { totals, taoEmission, leftRows }: MarketMemory,
  table: MarketTable,
  terms: EmissionTerms,
): EmissionTotals {
  const { taoCredit, taoWeight, ownerCut } = terms;
  const left = exports.emitMarket(table.count, taoCredit, taoWeightU96F32(taoWeight), ownerCut);
  const isRootSellActive = elementAt(totals, ROOT_SELLS) !== 0n;
  let handedOut = unsignedAt(totals, HANDED_OUT);
  let staked = unsignedAt(totals, STAKED);
  for (let index = 0; index < left; index++) {
    const row = elementAt(leftRows, index);
    const taoEmissionBits = unsignedAt(taoEmission, row);
    const result = emitToSubnet(table, row, { taoEmissionBits, taoWeight, ownerCut, isRootSellActive });
    handedOut += result.credit;
    staked += result.staked;
  }
  return { handedOut, totalStake: saturateToU64(terms.totalStake + staked), isRootSellActive };
}

function average(exports: MarketExports, count: number, terms: AverageTerms): void {
  const movingAlpha = u64f64.fromFixed(terms.movingAlpha, i96f32);
  exports.averageMarket(
    count,
    terms.block,
    u64f64.toInteger(movingAlpha),
    BigInt.asUintN(64, movingAlpha),
    taoWeightU96F32(terms.taoWeight),
  );
}
