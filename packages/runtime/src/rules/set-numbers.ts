/** Numbers of many keys that are written in one go. */
import type { ChainState } from '../state/chain-state.ts';
import { NO_CELL } from '../state/entry-table.ts';
import type { StorageItem } from '../state/storage-item.ts';

/** A key of an item of u64 numbers, and its number. */
export interface NumberedKey<K> {
  readonly key: K;
  readonly value: bigint;
}

/** 32-bit words of a number. */
const WORDS = 2;

/**
 * `state.set` for each: one write for all that have an entry which this block has not written before the newest mark.
 * Precondition: all keys are different.
 */
export function setNumbers<K extends readonly unknown[]>(
  state: ChainState,
  item: StorageItem<K, bigint>,
  numbers: readonly NumberedKey<K>[],
): void {
  const table = state.wordTable(item);
  const found = table.writableCells(numbers.map(({ key }) => key));
  const values = BigUint64Array.from(numbers, ({ value }) => value);
  table.writeCells(found, { words: new Uint32Array(values.buffer), stride: WORDS, offset: 0 });
  for (const [index, { key, value }] of numbers.entries()) {
    if (found.cells[index] === NO_CELL) state.set(item, value, ...key);
  }
}
