/** Entries of any kind, each in a cell of its own. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import { type Journal, type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import { compareSlots, type Slot } from './key-codec.ts';
import { SlotMap } from './slot-map.ts';
import type { StorageItem } from './storage-item.ts';
import { type AnyStorageTable, type EntryChange, StorageTable } from './storage-table.ts';

/** An entry. One without a value was removed by the block that is being built. */
interface Cell<V> {
  readonly outer: Slot;
  readonly inner: Slot;
  value: V | undefined;
  stamp: WriteStamp;
}

/** The entries under an outer slot. */
class Row<V> extends SlotMap<Cell<V>> {
  readonly outer: Slot;
  /** Slots of the entries that have a value, in order; undefined until somebody asks. */
  sorted: readonly Slot[] | undefined;

  constructor(outer: Slot) {
    super();
    this.outer = outer;
  }
}

export class EntryTable<K extends readonly unknown[], V> extends StorageTable<K, V> {
  readonly #journal: Journal;
  readonly #rows = new SlotMap<Row<V>>();
  /** The row that was asked for last: what is read is often written next. */
  #latest: Row<V> | undefined;

  constructor(item: StorageItem<K, V>, journal: Journal) {
    super(item);
    this.#journal = journal;
  }

  find(key: K): V | undefined {
    const { keys } = this.item;
    return this.at(keys.outerOf(key), keys.innerOf(key));
  }

  write(key: K, value: V | undefined): void {
    const { keys } = this.item;
    const outer = keys.outerOf(key);
    const inner = keys.innerOf(key);
    const known = this.#cellAt(outer, inner);
    const previous = known?.value;
    if (previous === value) return;
    const row = this.#rowAt(outer);
    const cell = known ?? newCell(row, inner);
    if (this.#journal.isDue(cell.stamp)) {
      cell.stamp = this.#journal.record(new EntryWrite(this, cell));
    }
    const { clamp } = this.item.value;
    cell.value = value === undefined || clamp === undefined ? value : clamp(value);
    if (previous === undefined || value === undefined) row.sorted = undefined;
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
    const row = this.#findRow(outer);
    if (row === undefined) return [];
    row.sorted ??= row.sortedSlots(({ value }) => value !== undefined);
    return row.sorted;
  }

  protected put(key: K, value: V): void {
    const { keys } = this.item;
    this.place(keys.outerOf(key), keys.innerOf(key), value);
  }

  /** The value at two slots. */
  at(outer: Slot, inner: Slot): V | undefined {
    return this.#cellAt(outer, inner)?.value;
  }

  /** Changes an entry without the journal: only for loading, and while no block is being built. */
  place(outer: Slot, inner: Slot, value: V | undefined): void {
    if (value === undefined) {
      this.drop(outer, inner);
      return;
    }
    const row = this.#rowAt(outer);
    const cell = row.get(inner) ?? newCell(row, inner);
    cell.value = value;
    row.sorted = undefined;
  }

  /** Takes a cell back to what it was before a write of the block that is being built. */
  rollBack(cell: Cell<V>, { value, stamp }: Pick<Cell<V>, 'value' | 'stamp'>): void {
    const { outer, inner } = cell;
    const row = this.#rowAt(outer);
    cell.value = value;
    cell.stamp = stamp;
    row.sorted = undefined;
    if (value === undefined && this.#journal.isUntouched(stamp)) this.drop(outer, inner);
  }

  /** Forgets a cell without a value. */
  drop(outer: Slot, inner: Slot): void {
    const row = this.#findRow(outer);
    if (row === undefined) return;
    row.delete(inner);
    row.sorted = undefined;
    if (row.size > 0) return;
    this.#rows.delete(outer);
    this.#latest = undefined;
  }

  #cellAt(outer: Slot, inner: Slot): Cell<V> | undefined {
    return this.#findRow(outer)?.get(inner);
  }

  #findRow(outer: Slot): Row<V> | undefined {
    if (this.#latest?.outer === outer) return this.#latest;
    const row = this.#rows.get(outer);
    if (row !== undefined) this.#latest = row;
    return row;
  }

  #rowAt(outer: Slot): Row<V> {
    const known = this.#findRow(outer);
    if (known !== undefined) return known;
    const row = new Row<V>(outer);
    this.#rows.set(outer, row);
    this.#latest = row;
    return row;
  }
}

function newCell<V>(row: Row<V>, inner: Slot): Cell<V> {
  const cell: Cell<V> = { outer: row.outer, inner, value: undefined, stamp: NEVER_WRITTEN };
  row.set(inner, cell);
  return cell;
}

/** One write to a table, remembering what was there before. */
class EntryWrite<K extends readonly unknown[], V> implements JournaledWrite {
  readonly stampBefore: WriteStamp;
  readonly #table: EntryTable<K, V>;
  readonly #cell: Cell<V>;
  #previous: V | undefined;

  constructor(table: EntryTable<K, V>, cell: Cell<V>) {
    this.stampBefore = cell.stamp;
    this.#table = table;
    this.#cell = cell;
    this.#previous = cell.value;
  }

  rollBack(): void {
    this.#table.rollBack(this.#cell, { value: this.#previous, stamp: this.stampBefore });
  }

  settle(): void {
    if (this.#cell.value === undefined) this.#table.drop(this.#cell.outer, this.#cell.inner);
  }

  revert(): void {
    this.#table.place(this.#cell.outer, this.#cell.inner, this.#previous);
  }

  exchange(): void {
    const present = this.#table.at(this.#cell.outer, this.#cell.inner);
    this.revert();
    this.#previous = present;
  }

  isOf(table: AnyStorageTable): boolean {
    return this.#table === table;
  }

  /** Precondition: its block is done, and no later one. */
  change(): EntryChange<K, V> {
    const { outer, inner } = this.#cell;
    const key = this.#table.item.keys.keyOf(outer, inner);
    return { key, before: this.#previous, after: this.#table.at(outer, inner) };
  }

  encodeChange(writer: ByteWriter): boolean {
    const { item, digestPrefix } = this.#table;
    const { outer, inner, value } = this.#cell;
    const previous = this.#previous;
    const isUnchanged =
      value === undefined || previous === undefined ? value === previous : item.value.equals(value, previous);
    if (isUnchanged) return false;
    writer.bytes(digestPrefix);
    item.keys.encodeSlots(writer, outer, inner);
    writer.u8(value === undefined ? 0 : 1);
    if (value !== undefined) item.value.encode(writer, value);
    return true;
  }

  describe(): readonly StorageChange[] {
    const { outer, inner } = this.#cell;
    const key = this.#table.item.keys.keyOf(outer, inner);
    return [this.#table.describe(key, this.#table.at(outer, inner))];
  }
}
