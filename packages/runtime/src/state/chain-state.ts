/** The whole state of a chain at its head, or of the block that is being built on it. */
import type { Netuid } from '@yumanet/protocol';
import type { Header, StorageChange } from '@yumanet/protocol/messages';

import { ByteWriter } from './byte-writer.ts';
import { storageItems } from './catalogue.ts';
import type { ColumnTable } from './column-table.ts';
import { columnOf, type StorageTables, tableOf, wordTableOf } from './decode-table.ts';
import { Journal, type JournaledWrite, type JournalMark } from './journal.ts';
import { compareSlots } from './key-codec.ts';
import type { ColumnItem, StorageItem } from './storage-item.ts';
import type { AnyStorageTable, EntryChange } from './storage-table.ts';
import type { WordTable } from './word-table.ts';

/** The newest block. */
export interface Head {
  readonly number: bigint;
  readonly hash: Uint8Array;
  readonly header: Header;
}

/** What a block changed, in the order of the first write to each entry or page of a column; `revert` puts everything back. */
export interface WriteSet {
  readonly writes: readonly JournaledWrite[];
  /** Entries and pages of columns that it remembers. */
  readonly size: number;
}

export class ChainState {
  #head: Head;
  readonly #journal = new Journal();
  readonly #changes = new ByteWriter();
  readonly #tables: StorageTables;

  /** An empty state under a head; `load` fills it. */
  constructor(head: Head) {
    this.#head = head;
    const tables: (AnyStorageTable | undefined)[] = [];
    for (const { item, createTable } of storageItems) {
      for (let ordinal = tables.length; ordinal <= item.ordinal; ordinal += 1) tables.push(undefined);
      tables[item.ordinal] = createTable(this.#journal);
    }
    this.#tables = tables;
  }

  get head(): Head {
    return this.#head;
  }

  /** The value of a key; the item's default when there is none. */
  get<K extends readonly unknown[], V>(item: StorageItem<K, V>, ...key: K): V;
  get<K extends readonly unknown[], V>(item: StorageItem<K, V>, first?: K[0], second?: K[1], third?: K[2]): V {
    return tableOf(this.#tables, item).findAt(first, second, third) ?? item.defaultValue;
  }

  /** The value of a key, or undefined when there is none. */
  find<K extends readonly unknown[], V>(item: StorageItem<K, V>, ...key: K): V | undefined;
  find<K extends readonly unknown[], V>(
    item: StorageItem<K, V>,
    first?: K[0],
    second?: K[1],
    third?: K[2],
  ): V | undefined {
    return tableOf(this.#tables, item).findAt(first, second, third);
  }

  /** True when the key has an entry. */
  has<K extends readonly unknown[], V>(item: StorageItem<K, V>, ...key: K): boolean;
  has<K extends readonly unknown[], V>(item: StorageItem<K, V>, first?: K[0], second?: K[1], third?: K[2]): boolean {
    return tableOf(this.#tables, item).findAt(first, second, third) !== undefined;
  }

  /** Writes a value. Per-uid vectors and rows are replaced as a whole, never changed in place. */
  set<K extends readonly unknown[], V>(item: StorageItem<K, V>, value: V, ...key: K): void {
    tableOf(this.#tables, item).writeAt(value, key[0], key[1], key[2]);
  }

  /** Removes an entry, so that its key reads as the default. */
  remove<K extends readonly unknown[], V>(item: StorageItem<K, V>, ...key: K): void {
    tableOf(this.#tables, item).write(key, undefined);
  }

  /**
   * Removes every entry that is kept for a subnet: by its netuid, by the storage index of any of its mechanisms, and per
   * account under it. Only items that say so keep theirs. New items are seen without being named here.
   */
  removeSubnet(netuid: Netuid): void {
    for (const [, table] of this.#declaredTables()) table.removeSubnet(netuid);
  }

  /** Every key of an item, in order. Cost grows with the number of entries. */
  keys<K extends readonly unknown[], V>(item: StorageItem<K, V>): K[] {
    return tableOf(this.#tables, item).keys();
  }

  /** The keys that begin with this part, in order. */
  keysWith<K extends readonly unknown[], V>(item: StorageItem<K, V>, first: K[0]): K[] {
    return tableOf(this.#tables, item).keysOf(item.keys.firstOf(first));
  }

  /** The second parts of the keys under a first part, in order. */
  keysUnder<A, B, V>(item: StorageItem<readonly [A, B], V>, first: A): B[] {
    return this.keysWith(item, first).map(([, second]) => second);
  }

  /** The rows of a column: for who reads or writes those of all netuids at once. */
  column<V>(item: ColumnItem<V>): ColumnTable<readonly [Netuid], V> {
    return columnOf(this.#tables, item);
  }

  /** The entries of an item whose values are words, for who reads or writes many of them at once. Throws on another item. */
  wordTable<K extends readonly unknown[], V>(item: StorageItem<K, V>): WordTable<K, V> {
    return wordTableOf(this.#tables, item);
  }

  /** A point to which `rollbackTo` returns: of a block, an extrinsic or an inner call. */
  mark(): JournalMark {
    return this.#journal.mark();
  }

  /** Takes back every write since `mark`. */
  rollbackTo(mark: JournalMark): void {
    this.#journal.rollbackTo(mark);
  }

  /** What changed since `mark`, for a reader. */
  changesSince(mark: JournalMark): StorageChange[] {
    return this.#journal.firstTouches(mark).flatMap((write) => write.describe());
  }

  /**
   * The block's changes in the order of the first write to each entry, or page of a column, leaving out what has its old value again; and as
   * bytes, after `prefix`, in memory that the next block uses again.
   */
  encodeChanges(prefix: Uint8Array): { readonly writeSet: WriteSet; readonly bytes: Uint8Array } {
    const writer = this.#changes;
    writer.clear();
    writer.bytes(prefix);
    const writes: JournaledWrite[] = [];
    let size = 0;
    for (const write of this.#journal.firstTouches()) {
      if (!write.encodeChange(writer)) continue;
      writes.push(write);
      size += write.size;
    }
    return { writeSet: { writes, size }, bytes: writer.written() };
  }

  /** Makes the block that was built the head, and starts an empty journal. */
  advance(head: Head): void {
    this.#head = head;
    this.#journal.clear();
  }

  /** What the newest block changed of an item. Cost grows with all that it wrote. */
  changesOf<K extends readonly unknown[], V>(item: StorageItem<K, V>, { writes }: WriteSet): EntryChange<K, V>[] {
    return tableOf(this.#tables, item).changesIn(writes);
  }

  /** Puts back what the newest block changed, and its parent as head. */
  revert(writeSet: WriteSet, parent: Head): void {
    for (const write of writeSet.writes) write.revert();
    this.#head = parent;
  }

  /** Exchanges what a block changed with what was there before, and the head: again, and everything is as it was. */
  exchange(writeSet: WriteSet, head: Head): void {
    for (const write of writeSet.writes) write.exchange();
    this.#head = head;
  }

  /** The table of an item by its name, for reads by name and snapshots. */
  tableNamed(name: string): AnyStorageTable | undefined {
    const declared = storageItems.find(({ item }) => item.name === name);
    return declared === undefined ? undefined : this.#tables[declared.item.ordinal];
  }

  /** Every item's table, in the order of item names. */
  tablesByName(): (readonly [string, AnyStorageTable])[] {
    return this.#declaredTables().sort(([a], [b]) => compareSlots(a, b));
  }

  /** Every item's table by name, in the order of the catalogue. */
  #declaredTables(): (readonly [string, AnyStorageTable])[] {
    return storageItems.flatMap(({ item }) => {
      const table = this.#tables[item.ordinal];
      return table === undefined ? [] : [[item.name, table] as const];
    });
  }
}
