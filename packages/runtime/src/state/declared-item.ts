/** An item of the catalogue: its declaration, and how to make its table without knowing its types. */
import type { Journal } from './journal.ts';
import type { AnyStorageItem, StorageItem } from './storage-item.ts';
import { type AnyStorageTable, StorageTable } from './storage-table.ts';

export interface DeclaredItem {
  readonly item: AnyStorageItem;
  readonly createTable: (journal: Journal) => AnyStorageTable;
}

/** Puts an item into the catalogue. */
export function declared<K extends readonly unknown[], V>(item: StorageItem<K, V>): DeclaredItem {
  return { item, createTable: (journal) => new StorageTable(item, journal) };
}
