/** Entries whose values are words, many of which can be read and written in one go. */
import type { StorageChange } from '@yumanet/protocol/messages';
import type { ByteWriter } from './byte-writer.ts';
import type { ColumnCells, ColumnKind } from './column.ts';
import { EntryTable, NO_CELL } from './entry-table.ts';
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

/** Entries of one table. The list of keys is kept: it does not change any more. */
export interface Cells<K> {
  readonly cells: Int32Array;
  /** One for each cell. */
  readonly keys: readonly K[];
}

export class WordTable<K extends readonly unknown[], V> extends EntryTable<K, V> {
  readonly #journal: Journal;
  readonly #numbers: WordValues<V>;
  readonly #kind: ColumnKind<V>;

  constructor(item: StorageItem<K, V>, journal: Journal, kind: ColumnKind<V>) {
    const numbers = new WordValues(kind);
    super(item, journal, numbers);
    this.#journal = journal;
    this.#numbers = numbers;
    this.#kind = kind;
  }

  /**
   * Where entries are; `NO_CELL` for keys without an entry, and for those that this block wrote before the newest mark: they
   * have to be written one by one. Precondition of `writeCells`: no mark since, and all keys are different.
   */
  writableCells(keys: readonly K[]): Cells<K> {
    const cells = Int32Array.from(keys, (key) => {
      const cell = this.locate(key[0], key[1], key[2]);
      return cell !== NO_CELL && this.isWritable(cell) ? cell : NO_CELL;
    });
    return { cells, keys };
  }

  /** Copies the values of cells; `NO_CELL` is left out. */
  readCells({ cells }: Cells<K>, { words, stride, offset }: StridedWords): void {
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? NO_CELL;
      if (cell !== NO_CELL) this.#numbers.copyTo(cell, words, index * stride + offset);
    }
  }

  /** Writes the values of cells, as one write; `NO_CELL` is left out. */
  writeCells({ cells, keys }: Cells<K>, { words, stride, offset }: StridedWords): void {
    const { wordsPerCell } = this.#numbers;
    const before = new Uint32Array(cells.length * wordsPerCell);
    const logged = new Int32Array(cells.length).fill(NO_CELL);
    const stamp = this.#journal.record(new CellsWrite(this, { cells: logged, keys }, before));
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? NO_CELL;
      if (cell === NO_CELL) continue;
      if (this.isUntouched(cell)) {
        this.#numbers.copyTo(cell, before, index * wordsPerCell);
        this.stamp(cell, stamp);
        logged[index] = cell;
      }
      this.#numbers.copyFrom(cell, words, index * stride + offset);
    }
  }

  override changesIn(writes: readonly JournaledWrite[]): EntryChange<K, V>[] {
    const changes = super.changesIn(writes);
    for (const write of writes) if (write instanceof CellsWrite && write.isOf(this)) changes.push(...write.changes());
    return changes;
  }

  /** Appends the cells of the block that is being built that are not as before; false when all are. */
  encodeCells(writer: ByteWriter, { cells }: Cells<K>, before: Uint32Array): boolean {
    let isAnyChanged = false;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] ?? NO_CELL;
      if (cell === NO_CELL) continue;
      if (this.isFilled(cell) && this.#numbers.isSame(cell, before, index * this.#numbers.wordsPerCell)) continue;
      this.encodeCell(writer, cell);
      isAnyChanged = true;
    }
    return isAnyChanged;
  }

  /** Values that lie one after the other. */
  valuesIn(words: Uint32Array<ArrayBuffer>): ColumnCells<V> {
    return this.#kind.over(words.buffer);
  }
}

/** A write to many entries, remembering what was there before. */
class CellsWrite<K extends readonly unknown[], V> implements JournaledWrite {
  /** None of the entries was written by its block before. */
  readonly stampBefore: WriteStamp = NEVER_WRITTEN;
  readonly #table: WordTable<K, V>;
  readonly #cells: Cells<K>;
  readonly #before: Uint32Array<ArrayBuffer>;
  /** Entries that were not there before: none, unless it was exchanged. */
  readonly #absent = new Set<number>();

  constructor(table: WordTable<K, V>, cells: Cells<K>, before: Uint32Array<ArrayBuffer>) {
    this.#table = table;
    this.#cells = cells;
    this.#before = before;
  }

  get size(): number {
    return this.#cells.keys.length;
  }

  rollBack(): void {
    const values = this.#table.valuesIn(this.#before);
    this.#cells.cells.forEach((cell, index) => {
      if (cell !== NO_CELL) this.#table.rollBack(cell, values.get(index), NEVER_WRITTEN);
    });
  }

  settle(): void {
    for (const cell of this.#cells.cells) if (cell !== NO_CELL) this.#table.settle(cell);
  }

  revert(): void {
    this.#forEach((key, index) => this.#table.place(key, this.#valueBefore(index)));
  }

  exchange(): void {
    const present = this.#cells.keys.map((key) => this.#table.find(key));
    this.revert();
    const values = this.#table.valuesIn(this.#before);
    this.#absent.clear();
    this.#forEach((_, index) => {
      const value = present[index];
      if (value === undefined) this.#absent.add(index);
      else values.set(index, value);
    });
  }

  isOf(table: unknown): boolean {
    return this.#table === table;
  }

  encodeChange(writer: ByteWriter): boolean {
    return this.#table.encodeCells(writer, this.#cells, this.#before);
  }

  /** What is not as it was. Precondition: its block is done, and no later one. */
  changes(): EntryChange<K, V>[] {
    const { equals } = this.#table.item.value;
    const changes: EntryChange<K, V>[] = [];
    this.#forEach((key, index) => {
      const before = this.#valueBefore(index);
      const after = this.#table.find(key);
      const isSame = before === undefined || after === undefined ? before === after : equals(before, after);
      if (!isSame) changes.push({ key, before, after });
    });
    return changes;
  }

  describe(): readonly StorageChange[] {
    return this.changes().map(({ key, after }) => this.#table.describe(key, after));
  }

  #forEach(visit: (key: K, index: number) => void): void {
    this.#cells.keys.forEach((key, index) => {
      if (this.#cells.cells[index] !== NO_CELL) visit(key, index);
    });
  }

  #valueBefore(index: number): V | undefined {
    return this.#absent.has(index) ? undefined : this.#table.valuesIn(this.#before).get(index);
  }
}
