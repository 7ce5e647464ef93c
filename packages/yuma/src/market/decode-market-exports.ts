/** What the module must export for the market, checked once when it is loaded. */
import { hasExports } from '../kernel/has-exports.ts';

/** The exports of `assembly/market.ts`. */
export interface MarketExports {
  readonly memory: WebAssemblyMemory;
  /** Makes room for so many rows and gives the address of the totals, 0 when there is no more memory. */
  readonly layOutMarket: (count: number) => number;
  /** How many rows each column has room for. */
  readonly marketCapacity: () => number;
  /** Returns how many rows are left to the host. The weight is U96F32. */
  readonly emitMarket: (count: number, taoCredit: bigint, taoWeight: bigint, ownerCut: number) => number;
  /** The moving alpha is U64F64, high half first; the weight is U96F32. */
  readonly averageMarket: (
    count: number,
    block: bigint,
    movingAlphaHigh: bigint,
    movingAlphaLow: bigint,
    taoWeight: bigint,
  ) => void;
}

/** Throws a TypeError when the module has no market. */
export function decodeMarketExports(exports: Readonly<Record<string, unknown>>): MarketExports {
  const { memory, layOutMarket, marketCapacity, emitMarket, averageMarket } = exports;
  if (!hasExports(memory, layOutMarket, marketCapacity, emitMarket, averageMarket)) {
    throw new TypeError('The bytes are no kernel with a market: an export is missing.');
  }
  return { memory, layOutMarket, marketCapacity, emitMarket, averageMarket } as MarketExports;
}
