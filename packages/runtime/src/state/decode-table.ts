/** Finds the table of an item with the item's own types. */
import type { Netuid } from '@yumanet/protocol';
import type { ColumnTable } from './column-table.ts';
import type { ColumnItem, StorageItem } from './storage-item.ts';
import type { AnyStorageTable, StorageTable } from './storage-table.ts';
import { WordTable } from './word-table.ts';

/** Tables by the ordinal of the item they were made for. */
export type StorageTables = readonly (AnyStorageTable | undefined)[];

/** The table of `item`. The cast holds because every table is stored under the ordinal of the very item that it was made for. */
export function tableOf<K extends readonly unknown[], V>(
  tables: StorageTables,
  item: StorageItem<K, V>,
): StorageTable<K, V> {
  const table = tables[item.ordinal];
  if (table === undefined) throw new Error(`storage item ${item.name} is not in the catalogue`);
  return table as StorageTable<K, V>;
}

/** The same of an item whose values lie in a column. */
export function columnOf<V>(tables: StorageTables, item: ColumnItem<V>): ColumnTable<readonly [Netuid], V> {
  return tableOf(tables, item) as ColumnTable<readonly [Netuid], V>;
}

/** The same of an item whose values are words. Throws on another item: that is a bug. */
export function wordTableOf<K extends readonly unknown[], V>(
  tables: StorageTables,
  item: StorageItem<K, V>,
): WordTable<K, V> {
  const table = tableOf(tables, item);
  if (!(table instanceof WordTable)) throw new Error(`the values of ${item.name} are no words`);
  return table;
}
