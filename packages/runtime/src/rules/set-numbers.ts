/** Numbers of many keys that are written in one go. */
import type { ChainState } from '../state/chain-state.ts';
import { NO_CELL } from '../state/entry-table.ts';
import type { StorageItem } from '../state/storage-item.ts';

/** A key of an item of u64 numbers, and its number. */
export interface NumberedKey<K> {
  readonly key: K;
  readonly value: bigint;
}

/**
 * `state.set` for each, in their order: one write where all have an entry that this block has not changed before. Precondition:
 * all keys are different.
 */
export function setNumbers<K extends readonly unknown[]>(
  state: ChainState,
  item: StorageItem<K, bigint>,
  numbers: readonly NumberedKey<K>[],
): void {
  const table = state.wordTable(item);
  const found = table.writableCells(numbers.length, (index) => keyAt(numbers, index));
  if (found.cells.includes(NO_CELL)) {
    for (const { key, value } of numbers) state.set(item, value, ...key);
    return;
  }
  const values = BigUint64Array.from(numbers, ({ value }) => value);
  table.writeCells(found, { words: new Uint32Array(values.buffer), stride: WORDS, offset: 0 });
}

/** 32-bit words of a number. */
const WORDS = 2;

function keyAt<K>(numbers: readonly NumberedKey<K>[], index: number): K {
  const numbered = numbers[index];
  if (numbered === undefined) throw new RangeError(`There is no key ${index} among ${numbers.length}.`);
  return numbered.key;
}
