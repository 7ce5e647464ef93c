/** What the module must export for payments into share pools, checked once when it is loaded. */
import { hasExports } from '../kernel/has-exports.ts';

/** The exports of `assembly/pool-payments.ts`. */
export interface PoolExports {
  readonly memory: WebAssemblyMemory;
  /** Makes room for so many payments and gives their address, 0 when there is no more memory. */
  readonly layOutPools: (count: number) => number;
  /** Returns how many payments are left to the host. They are listed, u32 each, behind the payments. */
  readonly payPools: (count: number) => number;
}

/** Throws a TypeError when the module has no share pools. */
export function decodePoolExports(exports: Readonly<Record<string, unknown>>): PoolExports {
  const { memory, layOutPools, payPools } = exports;
  if (!hasExports(memory, layOutPools, payPools)) {
    throw new TypeError('The bytes are no kernel with share pools: an export is missing.');
  }
  return { memory, layOutPools, payPools } as PoolExports;
}
