/** An item of the catalogue: its declaration, and how to make its table without knowing its types. */
import { ColumnTable } from './column-table.ts';
import { EntryTable } from './entry-table.ts';
import type { Journal } from './journal.ts';
import type { AnyStorageItem, StorageItem } from './storage-item.ts';
import type { AnyStorageTable } from './storage-table.ts';

export interface DeclaredItem {
  readonly item: AnyStorageItem;
  readonly createTable: (journal: Journal) => AnyStorageTable;
}

/** Puts an item into the catalogue. */
export function declared<K extends readonly unknown[], V>(item: StorageItem<K, V>): DeclaredItem {
  const { column } = item;
  const createTable = (journal: Journal) =>
    column === undefined ? new EntryTable(item, journal) : new ColumnTable(item, column, journal);
  return { item, createTable };
}
