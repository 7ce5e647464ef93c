/** Views of the kernel's memory and the addresses of its columns. */

import { elementAt } from '../matrix/element-at.ts';
import type { KernelExports } from './decode-kernel-exports.ts';
import { COLUMN_COUNT, COLUMN_SLOTS, type Column, MATRIX_SLOTS, type TracedMatrix } from './slots.ts';

/** How much room an epoch needs. */
export interface KernelSizes {
  readonly n: number;
  readonly weightCount: number;
  readonly bondCount: number;
  readonly commitCount: number;
  readonly isTraced: boolean;
}

/** The whole memory as elements of each width. They are replaced when the memory grows. */
export interface KernelViews {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly u64: BigUint64Array;
  readonly i64: BigInt64Array;
}

/** Addresses (in bytes) of one sparse matrix. */
export interface MatrixAddresses {
  readonly starts: number;
  readonly uids: number;
  readonly values: number;
}

/** The memory laid out for one epoch. */
export interface KernelMemory {
  readonly views: KernelViews;
  /** The address of a column in bytes. */
  readonly addressOf: (column: Column) => number;
  readonly matrixOf: (matrix: TracedMatrix) => MatrixAddresses;
}

/** A function that lays the memory out; it throws a RangeError when there is not enough. */
export function layOutBy(exports: KernelExports): (sizes: KernelSizes) => KernelMemory {
  let views = viewsOf(exports.memory.buffer);
  return ({ n, weightCount, bondCount, commitCount, isTraced }) => {
    const table = exports.reserve(n, weightCount, bondCount, commitCount, isTraced ? 1 : 0);
    if (table === 0) throw new RangeError(`There is no memory for an epoch of ${n} neurons.`);
    if (views.u8.buffer !== exports.memory.buffer) views = viewsOf(exports.memory.buffer);
    const { u32 } = views;
    const addressAt = (slot: number): number => elementAt(u32, (table >> 2) + slot);
    return {
      views,
      addressOf: (column) => addressAt(COLUMN_SLOTS.get(column) ?? 0),
      matrixOf: (matrix) => {
        const slot = COLUMN_COUNT + 3 * (MATRIX_SLOTS.get(matrix) ?? 0);
        return { starts: addressAt(slot), uids: addressAt(slot + 1), values: addressAt(slot + 2) };
      },
    };
  };
}

function viewsOf(buffer: ArrayBuffer): KernelViews {
  return {
    u8: new Uint8Array(buffer),
    u16: new Uint16Array(buffer),
    u32: new Uint32Array(buffer),
    u64: new BigUint64Array(buffer),
    i64: new BigInt64Array(buffer),
  };
}
