/** What the kernel's module must export, checked once when it is loaded. */
import { hasExports } from './has-exports.ts';

/** The exports of `assembly/epoch.ts`. */
export interface KernelExports {
  readonly memory: WebAssemblyMemory;
  /**
   * Lays the arena out for an input of these counts and gives the address of the table of addresses, 0 when there is no more
   * memory.
   */
  readonly reserve: (
    n: number,
    weightCount: number,
    bondCount: number,
    commitCount: number,
    isTraced: number,
  ) => number;
  /** Runs the epoch whose input lies in the arena. */
  readonly run: () => void;
}

/** Throws a TypeError when the module is not the kernel. */
export function decodeKernelExports(exports: Readonly<Record<string, unknown>>): KernelExports {
  const { memory, reserve, run } = exports;
  if (!hasExports(memory, reserve, run)) {
    throw new TypeError('The bytes are no epoch kernel: memory, reserve or run is missing.');
  }
  return { memory, reserve, run } as KernelExports;
}
