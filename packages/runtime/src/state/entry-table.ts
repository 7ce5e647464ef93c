/** Entries of any kind: the parts of a key, its value and its stamp lie in lists, one for each of them. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import { type EntryOwner, type Journal, type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import { createKeyBytes, type KeyBytes } from './key-bytes.ts';
import { compareSlots, type Slot } from './key-codec.ts';
import { SlotMap } from './slot-map.ts';
import type { StorageItem } from './storage-item.ts';
import { type AnyStorageTable, type EntryChange, StorageTable } from './storage-table.ts';
import type { ValueCodec } from './value-codec.ts';
import type { ValueList } from './value-list.ts';

/** Where an entry is in the lists. A cell is used again when its entry is gone; the lists are as long as there ever were entries. */
export type Cell = number;

export const NO_CELL: Cell = -1;

/** What is in a cell. */
const FREE = -1;
/** An entry that the block that is being built removed, or has not given a value yet. */
const EMPTY = 0;
const FILLED = 1;

/** Words of a cell: what was asked for after it the last time, and what is in it. They are looked at one after the other. */
const CELL_WORDS = 2;
const NEXT_WORD = 0;
const USE_WORD = 1;
/** Of a cell that was never used: `NO_CELL` and `FREE`. */
const UNUSED_WORD = -1;

/** The first cells that a table takes. */
const FIRST_CELLS = 4;

/** The entries under an outer slot. */
class Row extends SlotMap<Cell> {
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
 * entry that was asked for last, and the one that followed it the last time, are looked at before any map is; and entries that
 * came one after the other lie side by side.
 */
export class EntryTable<K extends readonly unknown[], V> extends StorageTable<K, V> implements EntryOwner {
  readonly #journal: Journal;
  readonly #rows = new SlotMap<Row>();
  readonly #firsts: K[0][] = [];
  readonly #seconds: K[1][] = [];
  readonly #thirds: K[2][] = [];
  readonly #rowOf: (Row | undefined)[] = [];
  readonly #values: ValueList<V>;
  readonly #keyBytes: KeyBytes;
  readonly #partCount: number;
  /** So many for each cell: `CELL_WORDS`. */
  #words = new Int32Array(0);
  /** Cells that there is memory for. */
  #room = 0;
  readonly #stamps: WriteStamp[] = [];
  readonly #free: Cell[] = [];
  #latest = NO_CELL;

  constructor(item: StorageItem<K, V>, journal: Journal, values: ValueList<V>) {
    super(item);
    this.#journal = journal;
    this.#values = values;
    this.#partCount = item.keys.parts.length;
    this.#keyBytes = createKeyBytes(item.keys, (cell) => this.#keyAt(cell));
  }

  findAt(first: K[0], second: K[1], third: K[2]): V | undefined {
    const cell = this.#cellOf(first, second, third);
    return cell === NO_CELL ? undefined : this.#valueAt(cell);
  }

  writeAt(value: V | undefined, first: K[0], second: K[1], third: K[2]): void {
    const known = this.#cellToWrite(first, second, third);
    const previous = known === NO_CELL ? undefined : this.#valueAt(known);
    if (previous === value) return;
    const cell = known === NO_CELL ? this.#newCell(this.item.keys.ofParts(first, second, third)) : known;
    const stamp = this.#stamps[cell] ?? NEVER_WRITTEN;
    if (this.#journal.isDue(stamp)) {
      const key = this.#keyAt(cell);
      this.#stamps[cell] = this.#journal.record(new EntryWrite(this, { cell, key, previous, stamp }));
    }
    const { clamp } = this.item.value;
    this.#setValue(cell, value === undefined || clamp === undefined ? value : clamp(value));
    if (value === undefined) this.#journal.noteRemoved(this, cell);
    if (previous === undefined || value === undefined) this.#forgetOrder(cell);
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
    const outers = this.#rows.sortedSlots((row) => this.isFilled(row.get(first)));
    return outers.map((outer) => this.item.keys.keyOf(outer, first));
  }

  /** The keys of a row, in order. */
  #keysIn(outer: Slot): K[] {
    return this.#slotsIn(outer).map((inner) => this.item.keys.keyOf(outer, inner));
  }

  #slotsIn(outer: Slot): readonly Slot[] {
    const row = this.#rows.get(outer);
    if (row === undefined) return [];
    row.sorted ??= row.sortedSlots((cell) => this.isFilled(cell));
    return row.sorted;
  }

  /** Changes an entry without the journal: only for loading, and while no block is being built. */
  place(key: K, value: V | undefined): void {
    const known = this.#cellOf(key[0], key[1], key[2]);
    if (value === undefined) {
      if (known !== NO_CELL) this.drop(known);
      return;
    }
    const cell = known === NO_CELL ? this.#newCell(key) : known;
    this.#setValue(cell, value);
    this.#forgetOrder(cell);
  }

  protected put(key: K, value: V): void {
    this.place(key, value);
  }

  /** Takes a cell back to what it was before a write of the block that is being built. */
  rollBack(cell: Cell, value: V | undefined, stamp: WriteStamp): void {
    this.#setValue(cell, value);
    this.#stamps[cell] = stamp;
    this.#forgetOrder(cell);
    if (value === undefined && this.#journal.isUntouched(stamp)) this.drop(cell);
  }

  settle(cell: Cell): void {
    if (this.#useOf(cell) === EMPTY) this.drop(cell);
  }

  /** Forgets a cell. */
  drop(cell: Cell): void {
    const row = this.#rowOf[cell];
    if (row === undefined) return;
    row.delete(this.item.keys.innerOf(this.#firsts[cell], this.#seconds[cell], this.#thirds[cell]));
    row.sorted = undefined;
    if (row.size === 0) this.#rows.delete(row.outer);
    this.#setUse(cell, FREE);
    this.#rowOf[cell] = undefined;
    this.#values.clear(cell);
    this.#keyBytes.clear(cell);
    this.#free.push(cell);
  }

  /** The cell of an entry, or `NO_CELL` when there is none. */
  locate(first: K[0], second: K[1], third: K[2]): Cell {
    const cell = this.#cellOf(first, second, third);
    return this.isFilled(cell) ? cell : NO_CELL;
  }

  /** True when the entry of a cell has a value. */
  isFilled(cell: Cell | undefined): boolean {
    return cell !== undefined && cell !== NO_CELL && this.#useOf(cell) === FILLED;
  }

  /** True when the block that is being built has not written an entry. */
  isUntouched(cell: Cell): boolean {
    return this.#journal.isUntouched(this.#stamps[cell] ?? NEVER_WRITTEN);
  }

  /** True when an entry can be written without a log entry of its own: the block has not written it, or has since the newest mark. */
  isWritable(cell: Cell): boolean {
    return this.isUntouched(cell) || !this.#journal.isDue(this.#stamps[cell] ?? NEVER_WRITTEN);
  }

  /** Notes the last logged write of an entry. */
  stamp(cell: Cell, stamp: WriteStamp): void {
    this.#stamps[cell] = stamp;
  }

  /** Appends item, key and present value of a cell of the block that is being built, unless the value is `previous`. */
  encodeChange(writer: ByteWriter, { cell, previous }: CellWrite<K, V>): boolean {
    const value = this.#valueAt(cell);
    if (isSameValue(this.item.value, value, previous)) return false;
    const { encodeChange } = this.item.value;
    if (value === undefined || encodeChange === undefined) {
      this.encodeCell(writer, cell);
      return true;
    }
    this.encodeKeys(writer, [cell], 1);
    encodeChange(writer, previous, value);
    return true;
  }

  /** Appends item, key and present value of a cell of the block that is being built. */
  encodeCell(writer: ByteWriter, cell: Cell): void {
    const isFilled = this.isFilled(cell);
    this.encodeKeys(writer, [cell], isFilled ? 1 : 0);
    if (isFilled) this.#values.encode(writer, cell);
  }

  /** Appends item, keys of cells, and before them how many values follow: one for each, or none for one that was removed. */
  protected encodeKeys(writer: ByteWriter, cells: readonly Cell[], valueCount: number): void {
    writer.words(this.digestPrefix, 0, this.digestPrefix.length);
    writer.u32(valueCount);
    this.#keyBytes.encode(writer, cells);
  }

  #keyAt(cell: Cell): K {
    return this.item.keys.ofParts(this.#firsts[cell], this.#seconds[cell], this.#thirds[cell]);
  }

  #valueAt(cell: Cell): V | undefined {
    return this.#useOf(cell) === FILLED ? this.#values.get(cell) : undefined;
  }

  #setValue(cell: Cell, value: V | undefined): void {
    this.#setUse(cell, value === undefined ? EMPTY : FILLED);
    if (value === undefined) this.#values.clear(cell);
    else this.#values.set(cell, value);
  }

  #forgetOrder(cell: Cell): void {
    const row = this.#rowOf[cell];
    if (row !== undefined) row.sorted = undefined;
  }

  #cellOf(first: K[0], second: K[1], third: K[2]): Cell {
    const latest = this.#latest;
    if (latest !== NO_CELL) {
      // The one that follows comes first: where it fits, as it mostly does, no text is looked into.
      const next = this.#words[CELL_WORDS * latest + NEXT_WORD] ?? NO_CELL;
      if (next !== NO_CELL && this.#isAt(next, first, second, third)) {
        this.#latest = next;
        return next;
      }
      if (this.#isAt(latest, first, second, third)) return latest;
    }
    if (this.#rows.size === 0) return NO_CELL;
    const { keys } = this.item;
    const cell = this.#rows.get(keys.outerOf(first, second))?.get(keys.innerOf(first, second, third));
    if (cell === undefined) return NO_CELL;
    if (latest !== NO_CELL) this.#words[CELL_WORDS * latest + NEXT_WORD] = cell;
    this.#latest = cell;
    return cell;
  }

  /** The same for a write, which mostly follows a read of its entry. */
  #cellToWrite(first: K[0], second: K[1], third: K[2]): Cell {
    const latest = this.#latest;
    return latest !== NO_CELL && this.#isAt(latest, first, second, third) ? latest : this.#cellOf(first, second, third);
  }

  #isAt(cell: Cell, first: K[0], second: K[1], third: K[2]): boolean {
    // The last part first: it is a number more often than the others, and a text that differs is looked into.
    return (
      (this.#partCount < 3 || this.#thirds[cell] === third) &&
      (this.#partCount < 2 || this.#seconds[cell] === second) &&
      this.#firsts[cell] === first &&
      this.#useOf(cell) !== FREE
    );
  }

  #useOf(cell: Cell): number | undefined {
    return this.#words[CELL_WORDS * cell + USE_WORD];
  }

  #setUse(cell: Cell, use: number): void {
    this.#words[CELL_WORDS * cell + USE_WORD] = use;
  }

  /** Precondition: the key has none. */
  #newCell(key: K): Cell {
    const { keys } = this.item;
    const outer = keys.outerOf(key[0], key[1]);
    const row = this.#rows.get(outer) ?? new Row(outer);
    if (row.size === 0) this.#rows.set(outer, row);
    const cell = this.#free.pop() ?? this.#rowOf.length;
    this.#reserve(cell + 1);
    this.#firsts[cell] = key[0];
    this.#seconds[cell] = key[1];
    this.#thirds[cell] = key[2];
    this.#rowOf[cell] = row;
    this.#setUse(cell, EMPTY);
    this.#stamps[cell] = NEVER_WRITTEN;
    row.set(keys.innerOf(key[0], key[1], key[2]), cell);
    return cell;
  }

  /** Room for so many cells: at least twice what there is when it is too little. */
  #reserve(count: number): void {
    if (count <= this.#room) return;
    const grown = Math.max(count, 2 * this.#room, FIRST_CELLS);
    this.#room = grown;
    const words = new Int32Array(CELL_WORDS * grown).fill(UNUSED_WORD);
    words.set(this.#words);
    this.#words = words;
    this.#values.reserve(grown);
    this.#keyBytes.reserve(grown);
  }
}

/** Whether two values of an item are the same; undefined is no entry. */
export function isSameValue<V>({ equals }: ValueCodec<V>, a: V | undefined, b: V | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equals(a, b);
}

/** What a write changed. */
interface CellWrite<K, V> {
  readonly cell: Cell;
  readonly key: K;
  /** The value before. */
  readonly previous: V | undefined;
}

/** One write to a table, remembering what was there before. */
class EntryWrite<K extends readonly unknown[], V> implements JournaledWrite, CellWrite<K, V> {
  readonly stampBefore: WriteStamp;
  readonly size = 1;
  readonly #table: EntryTable<K, V>;
  /** Only as long as its block is being built: later the entry may be elsewhere. */
  readonly cell: Cell;
  readonly key: K;
  previous: V | undefined;

  constructor(
    table: EntryTable<K, V>,
    { cell, key, previous, stamp }: CellWrite<K, V> & { readonly stamp: WriteStamp },
  ) {
    this.stampBefore = stamp;
    this.#table = table;
    this.cell = cell;
    this.key = key;
    this.previous = previous;
  }

  rollBack(): void {
    this.#table.rollBack(this.cell, this.previous, this.stampBefore);
  }

  revert(): void {
    this.#table.place(this.key, this.previous);
  }

  exchange(): void {
    const present = this.#table.find(this.key);
    this.revert();
    this.previous = present;
  }

  isOf(table: AnyStorageTable): boolean {
    return this.#table === table;
  }

  /** Precondition: its block is done, and no later one. */
  change(): EntryChange<K, V> {
    return { key: this.key, before: this.previous, after: this.#table.find(this.key) };
  }

  encodeChange(writer: ByteWriter): boolean {
    return this.#table.encodeChange(writer, this);
  }

  describe(): readonly StorageChange[] {
    const { item } = this.#table;
    const value = this.#table.find(this.key);
    return isSameValue(item.value, value, this.previous) ? [] : [this.#table.describe(this.key, value)];
  }
}
