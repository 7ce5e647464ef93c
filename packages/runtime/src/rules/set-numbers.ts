/** Numbers of many keys that are written in one go. */
import type { ChainState } from '../state/chain-state.ts';
import { NO_CELL } from '../state/entry-table.ts';
import type { StorageItem } from '../state/storage-item.ts';

/** A key, and its number. */
export interface NumberedKey<K> {
  readonly key: K;
  readonly value: bigint;
}

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
  const stride = table.wordsPerValue;
  const words = new Uint32Array(stride * numbers.length);
  const values = table.valuesIn(words);
  const { clamp } = item.value;
  for (const [index, { value }] of numbers.entries()) values.set(index, clamp === undefined ? value : clamp(value));
  table.writeCells(found, { words, stride, offset: 0 });
  for (const [index, { key, value }] of numbers.entries()) {
    if (found.cells[index] === NO_CELL) state.set(item, value, ...key);
  }
}
