/** Entries of any kind, each in a cell of its own. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import { encodeChanged } from './encode-changed.ts';
import { type Journal, type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import { compareSlots, type Slot } from './key-codec.ts';
import { SlotMap } from './slot-map.ts';
import type { StorageItem } from './storage-item.ts';
import { type AnyStorageTable, type EntryChange, StorageTable } from './storage-table.ts';

/** An entry. One without a value was removed by the block that is being built. */
interface Cell<K extends readonly unknown[], V> {
  /** The parts of its key: to compare them with those of another takes no further look into memory. */
  readonly first: K[0];
  readonly second: K[1];
  readonly third: K[2];
  readonly row: Row<K, V>;
  value: V | undefined;
  stamp: WriteStamp;
  /** What was asked for after this one, the last time. */
  next: Cell<K, V> | undefined;
  /** True once it is in no row any more. */
  isGone: boolean;
}

/** The entries under an outer slot. */
class Row<K extends readonly unknown[], V> extends SlotMap<Cell<K, V>> {
  readonly outer: Slot;
  /** Slots of the entries that have a value, in order; undefined until somebody asks. */
  sorted: readonly Slot[] | undefined;

  constructor(outer: Slot) {
    super();
    this.outer = outer;
  }
}

/**
 * Blocks ask for the same entries in the same order again and again, as each epoch does for the stake of its neurons. So the
 * entry that was asked for last, and the one that followed it the last time, are looked at before any map is.
 */
export class EntryTable<K extends readonly unknown[], V> extends StorageTable<K, V> {
  readonly #journal: Journal;
  readonly #rows = new SlotMap<Row<K, V>>();
  #latest: Cell<K, V> | undefined;

  constructor(item: StorageItem<K, V>, journal: Journal) {
    super(item);
    this.#journal = journal;
  }

  find(key: K): V | undefined {
    return this.#cellOf(key)?.value;
  }

  write(key: K, value: V | undefined): void {
    const known = this.#cellOf(key);
    const previous = known?.value;
    if (previous === value) return;
    const cell = known ?? this.#newCell(key);
    if (this.#journal.isDue(cell.stamp)) {
      cell.stamp = this.#journal.record(new EntryWrite(this, cell));
    }
    const { clamp } = this.item.value;
    cell.value = value === undefined || clamp === undefined ? value : clamp(value);
    if (previous === undefined || value === undefined) cell.row.sorted = undefined;
  }

  changesIn(writes: readonly JournaledWrite[]): EntryChange<K, V>[] {
    const changes: EntryChange<K, V>[] = [];
    for (const write of writes) if (write instanceof EntryWrite && write.isOf(this)) changes.push(write.change());
    return changes;
  }

  keys(): K[] {
    const outers = this.#rows.sortedSlots(() => true);
    if (this.item.keys.isTurned !== true) return outers.flatMap((outer) => this.#keysIn(outer));
    const places = outers.flatMap((outer) => this.#slotsIn(outer).map((inner) => ({ outer, inner })));
    places.sort((a, b) => compareSlots(a.inner, b.inner) || compareSlots(a.outer, b.outer));
    return places.map(({ outer, inner }) => this.item.keys.keyOf(outer, inner));
  }

  keysOf(first: Slot): K[] {
    if (this.item.keys.isTurned !== true) return this.#keysIn(first);
    const outers = this.#rows.sortedSlots((row) => row.get(first)?.value !== undefined);
    return outers.map((outer) => this.item.keys.keyOf(outer, first));
  }

  /** The keys of a row, in order. */
  #keysIn(outer: Slot): K[] {
    return this.#slotsIn(outer).map((inner) => this.item.keys.keyOf(outer, inner));
  }

  #slotsIn(outer: Slot): readonly Slot[] {
    const row = this.#rows.get(outer);
    if (row === undefined) return [];
    row.sorted ??= row.sortedSlots(({ value }) => value !== undefined);
    return row.sorted;
  }

  /** Changes an entry without the journal: only for loading, and while no block is being built. */
  place(key: K, value: V | undefined): void {
    const known = this.#cellOf(key);
    if (value === undefined) {
      if (known !== undefined) this.drop(known);
      return;
    }
    const cell = known ?? this.#newCell(key);
    cell.value = value;
    cell.row.sorted = undefined;
  }

  protected put(key: K, value: V): void {
    this.place(key, value);
  }

  /** Takes a cell back to what it was before a write of the block that is being built. */
  rollBack(cell: Cell<K, V>, { value, stamp }: Pick<Cell<K, V>, 'value' | 'stamp'>): void {
    cell.value = value;
    cell.stamp = stamp;
    cell.row.sorted = undefined;
    if (value === undefined && this.#journal.isUntouched(stamp)) this.drop(cell);
  }

  keyOf({ first, second, third }: Cell<K, V>): K {
    return this.item.keys.ofParts(first, second, third);
  }

  /** Forgets a cell without a value. */
  drop(cell: Cell<K, V>): void {
    if (cell.isGone) return;
    const { row } = cell;
    cell.isGone = true;
    cell.next = undefined;
    if (this.#latest === cell) this.#latest = undefined;
    row.delete(this.item.keys.innerOf(this.keyOf(cell)));
    row.sorted = undefined;
    if (row.size === 0) this.#rows.delete(row.outer);
  }

  #cellOf(key: K): Cell<K, V> | undefined {
    const latest = this.#latest;
    if (latest !== undefined) {
      if (isAt(latest, key)) return latest;
      const { next } = latest;
      if (next !== undefined && isAt(next, key)) {
        this.#latest = next;
        return next;
      }
    }
    const { keys } = this.item;
    const cell = this.#rows.get(keys.outerOf(key))?.get(keys.innerOf(key));
    if (cell === undefined) return undefined;
    if (latest !== undefined) latest.next = cell;
    this.#latest = cell;
    return cell;
  }

  /** Precondition: the key has none. */
  #newCell(key: K): Cell<K, V> {
    const { keys } = this.item;
    const outer = keys.outerOf(key);
    const inner = keys.innerOf(key);
    const row = this.#rows.get(outer) ?? new Row<K, V>(outer);
    if (row.size === 0) this.#rows.set(outer, row);
    const cell: Cell<K, V> = {
      first: key[0],
      second: key[1],
      third: key[2],
      row,
      value: undefined,
      stamp: NEVER_WRITTEN,
      next: undefined,
      isGone: false,
    };
    row.set(inner, cell);
    return cell;
  }
}

function isAt<K extends readonly unknown[]>({ first, second, third, isGone }: Cell<K, unknown>, key: K): boolean {
  return !isGone && first === key[0] && second === key[1] && third === key[2];
}

/** One write to a table, remembering what was there before. */
class EntryWrite<K extends readonly unknown[], V> implements JournaledWrite {
  readonly stampBefore: WriteStamp;
  readonly #table: EntryTable<K, V>;
  readonly #cell: Cell<K, V>;
  #previous: V | undefined;

  constructor(table: EntryTable<K, V>, cell: Cell<K, V>) {
    this.stampBefore = cell.stamp;
    this.#table = table;
    this.#cell = cell;
    this.#previous = cell.value;
  }

  rollBack(): void {
    this.#table.rollBack(this.#cell, { value: this.#previous, stamp: this.stampBefore });
  }

  settle(): void {
    if (this.#cell.value === undefined) this.#table.drop(this.#cell);
  }

  revert(): void {
    this.#table.place(this.#table.keyOf(this.#cell), this.#previous);
  }

  exchange(): void {
    const present = this.#table.find(this.#table.keyOf(this.#cell));
    this.revert();
    this.#previous = present;
  }

  isOf(table: AnyStorageTable): boolean {
    return this.#table === table;
  }

  /** Precondition: its block is done, and no later one. */
  change(): EntryChange<K, V> {
    const key = this.#table.keyOf(this.#cell);
    return { key, before: this.#previous, after: this.#table.find(key) };
  }

  encodeChange(writer: ByteWriter): boolean {
    const { item, digestPrefix } = this.#table;
    const { value } = this.#cell;
    if (this.#isUnchanged(value)) return false;
    writer.bytes(digestPrefix);
    item.keys.encode(writer, this.#table.keyOf(this.#cell));
    writer.u8(value === undefined ? 0 : 1);
    if (value !== undefined) encodeChanged(item.value, writer, this.#previous, value);
    return true;
  }

  describe(): readonly StorageChange[] {
    const key = this.#table.keyOf(this.#cell);
    const value = this.#table.find(key);
    return this.#isUnchanged(value) ? [] : [this.#table.describe(key, value)];
  }

  #isUnchanged(value: V | undefined): boolean {
    const previous = this.#previous;
    if (value === undefined || previous === undefined) return value === previous;
    return this.#table.item.value.equals(value, previous);
  }
}
