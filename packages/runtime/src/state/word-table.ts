/** Entries whose values are words, many of which can be read and written in one go. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import type { ColumnCells, ColumnKind } from './column.ts';
import { type Cell, EntryTable, isSameValue, NO_CELL } from './entry-table.ts';
import { type Journal, type JournaledWrite, NEVER_WRITTEN, type WriteStamp } from './journal.ts';
import type { StorageItem } from './storage-item.ts';
import type { EntryChange } from './storage-table.ts';
import { WordValues } from './value-list.ts';

/** The words of values that lie among others: those of value `index` begin at `index` x `stride` + `offset`. */
export interface StridedWords {
  readonly words: Uint32Array;
  readonly stride: number;
  readonly offset: number;
}

/** Entries of one table. Once they were written both lists are kept: they do not change any more. */
export interface Cells<K> {
  readonly cells: Int32Array;
  /** One for each cell. */
  readonly keys: readonly K[];
}

export class WordTable<K extends readonly unknown[], V> extends EntryTable<K, V> {
  readonly #journal: Journal;
  readonly #numbers: WordValues<V>;

  constructor(item: StorageItem<K, V>, journal: Journal, kind: ColumnKind<V>) {
    const numbers = new WordValues(kind);
    super(item, journal, numbers);
    this.#journal = journal;
    this.#numbers = numbers;
  }

  /**
   * Where entries are; `NO_CELL` for keys without an entry, and for those that this block wrote before the newest mark: they
   * have to be written one by one. They can be written as long as there is no mark. Precondition: all keys are different.
   */
  writableCells(keys: readonly K[]): Cells<K> {
    const cells = new Int32Array(keys.length);
    for (const [index, key] of keys.entries()) {
      const cell = this.locate(key[0], key[1], key[2]);
      cells[index] = cell !== NO_CELL && this.isWritable(cell) ? cell : NO_CELL;
    }
    return { cells, keys };
  }

  /** Copies the values of cells; `NO_CELL` is left out. */
  readCells({ cells }: Cells<K>, { words, stride, offset }: StridedWords): void {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? NO_CELL;
      if (cell !== NO_CELL) this.#numbers.copyTo(cell, words, index * stride + offset);
    }
  }

  /**
   * Writes the values of cells, as one write; `NO_CELL` is left out. Precondition: the words are of values in the range of
   * their kind.
   */
  writeCells(written: Cells<K>, { words, stride, offset }: StridedWords): void {
    this.#log(written);
    const { cells } = written;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? NO_CELL;
      if (cell !== NO_CELL) this.#numbers.copyFrom(cell, words, index * stride + offset);
    }
  }

  /** Logs the cells that this block has not written before. Throws when one of them comes twice: that is a bug. */
  #log(written: Cells<K>): void {
    const logged = this.#untouchedOf(written);
    const { cells } = logged;
    if (cells.length === 0) return;
    const { wordsPerCell } = this.#numbers;
    const before = new Uint32Array(cells.length * wordsPerCell);
    const stamp = this.#journal.record(new CellsWrite(this, logged, before));
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? NO_CELL;
      if (!this.isUntouched(cell)) throw new Error(`a key of ${this.item.name} is written twice at once`);
      this.#numbers.copyTo(cell, before, index * wordsPerCell);
      this.stamp(cell, stamp);
    }
  }

  /** Those that this block has not written before: mostly all of them. */
  #untouchedOf(written: Cells<K>): Cells<K> {
    const { cells, keys } = written;
    const isDue = (cell: Cell | undefined): boolean => cell !== undefined && cell !== NO_CELL && this.isUntouched(cell);
    for (const cell of cells) {
      if (!isDue(cell)) return { cells: cells.filter(isDue), keys: keys.filter((_, index) => isDue(cells[index])) };
    }
    return written;
  }

  override changesIn(writes: readonly JournaledWrite[]): EntryChange<K, V>[] {
    const changes = super.changesIn(writes);
    for (const write of writes) if (write instanceof CellsWrite && write.isOf(this)) changes.push(...write.changes());
    return changes;
  }

  /**
   * Appends the cells of the block that is being built that are not as before: those with a value at once, then those that
   * were removed. False when all are as before.
   */
  encodeCells(writer: ByteWriter, cells: Int32Array, before: Uint32Array): boolean {
    const changed: Cell[] = [];
    const removed: Cell[] = [];
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? NO_CELL;
      if (!this.isFilled(cell)) removed.push(cell);
      else if (!this.#numbers.isSame(cell, before, index * this.#numbers.wordsPerCell)) changed.push(cell);
    }
    if (changed.length > 0) {
      this.encodeKeys(writer, changed, changed.length);
      this.#numbers.encodeAll(writer, changed);
    }
    for (const cell of removed) this.encodeCell(writer, cell);
    return changed.length > 0 || removed.length > 0;
  }

  /** 32-bit words of a value. */
  get wordsPerValue(): number {
    return this.#numbers.wordsPerCell;
  }

  /** Values that lie one after the other. */
  valuesIn(words: Uint32Array<ArrayBuffer>): ColumnCells<V> {
    return this.#numbers.valuesIn(words);
  }
}

/** A write to many entries, remembering what was there before. */
class CellsWrite<K extends readonly unknown[], V> implements JournaledWrite {
  /** None of the entries was written by its block before. */
  readonly stampBefore: WriteStamp = NEVER_WRITTEN;
  readonly #table: WordTable<K, V>;
  /** Where they are as long as their block is being built. */
  readonly #cells: Int32Array;
  readonly #keys: readonly K[];
  readonly #before: Uint32Array<ArrayBuffer>;
  /** Entries that were not there before: none, unless it was exchanged. */
  readonly #absent = new Set<number>();

  constructor(table: WordTable<K, V>, { cells, keys }: Cells<K>, before: Uint32Array<ArrayBuffer>) {
    this.#table = table;
    this.#cells = cells;
    this.#keys = keys;
    this.#before = before;
  }

  get size(): number {
    return this.#keys.length;
  }

  rollBack(): void {
    const values = this.#table.valuesIn(this.#before);
    for (const [index, cell] of this.#cells.entries()) this.#table.rollBack(cell, values.get(index), NEVER_WRITTEN);
  }

  revert(): void {
    for (const [index, key] of this.#keys.entries()) this.#table.place(key, this.#valueBefore(index));
  }

  exchange(): void {
    const present = this.#keys.map((key) => this.#table.find(key));
    this.revert();
    const values = this.#table.valuesIn(this.#before);
    this.#absent.clear();
    for (const [index, value] of present.entries()) {
      if (value === undefined) this.#absent.add(index);
      else values.set(index, value);
    }
  }

  isOf(table: unknown): boolean {
    return this.#table === table;
  }

  encodeChange(writer: ByteWriter): boolean {
    return this.#table.encodeCells(writer, this.#cells, this.#before);
  }

  /** What is not as it was. Precondition: its block is done, and no later one. */
  changes(): EntryChange<K, V>[] {
    const { value: codec } = this.#table.item;
    const changes = this.#keys.map((key, index) => ({
      key,
      before: this.#valueBefore(index),
      after: this.#table.find(key),
    }));
    return changes.filter(({ before, after }) => !isSameValue(codec, before, after));
  }

  describe(): readonly StorageChange[] {
    return this.changes().map(({ key, after }) => this.#table.describe(key, after));
  }

  #valueBefore(index: number): V | undefined {
    return this.#absent.has(index) ? undefined : this.#table.valuesIn(this.#before).get(index);
  }
}
