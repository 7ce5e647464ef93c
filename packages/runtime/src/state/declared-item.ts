/** An item of the catalogue: its declaration, and how to make its table without knowing its types. */
import { WORD_BYTES } from './column.ts';
import { ColumnTable } from './column-table.ts';
import { EntryTable } from './entry-table.ts';
import type { Journal } from './journal.ts';
import type { AnyStorageItem, StorageItem } from './storage-item.ts';
import type { AnyStorageTable, StorageTable } from './storage-table.ts';
import { AnyValues } from './value-list.ts';
import { WordTable } from './word-table.ts';

export interface DeclaredItem {
  readonly item: AnyStorageItem;
  readonly createTable: (journal: Journal) => AnyStorageTable;
}

/** Puts an item into the catalogue. */
export function declared<K extends readonly unknown[], V>(item: StorageItem<K, V>): DeclaredItem {
  return { item, createTable: (journal) => createTable(item, journal) };
}

function createTable<K extends readonly unknown[], V>(item: StorageItem<K, V>, journal: Journal): StorageTable<K, V> {
  const { column, value } = item;
  if (column !== undefined) return new ColumnTable(item, column, journal);
  if (value.column === undefined || value.column.bytesPerRow % WORD_BYTES !== 0) {
    return new EntryTable(item, journal, new AnyValues(value));
  }
  return new WordTable(item, journal, value.column);
}
