/** Values of entries in memory: those of a fixed width as words one after the other, others in a list. */
import type { ByteWriter } from './byte-writer.ts';
import { type ColumnCells, type ColumnKind, WORD_BYTES } from './column.ts';
import type { ValueCodec } from './value-codec.ts';

/** Values by cell. */
export interface ValueList<V> {
  /** Precondition: `set` has been called for the cell, and not `clear` since. */
  readonly get: (cell: number) => V | undefined;
  readonly set: (cell: number, value: V) => void;
  readonly clear: (cell: number) => void;
  /** Room for so many cells. */
  readonly reserve: (count: number) => void;
  /** Appends the value of a cell. Precondition: as for `get`. */
  readonly encode: (writer: ByteWriter, cell: number) => void;
}

/** Values of any kind, as they are. */
export class AnyValues<V> implements ValueList<V> {
  readonly #codec: ValueCodec<V>;
  readonly #values: (V | undefined)[] = [];

  constructor(codec: ValueCodec<V>) {
    this.#codec = codec;
  }

  get(cell: number): V | undefined {
    return this.#values[cell];
  }

  set(cell: number, value: V): void {
    this.#values[cell] = value;
  }

  clear(cell: number): void {
    this.#values[cell] = undefined;
  }

  reserve(): void {
    // The list grows by itself.
  }

  encode(writer: ByteWriter, cell: number): void {
    const value = this.#values[cell];
    if (value !== undefined) this.#codec.encode(writer, value);
  }
}

/** Numbers, and records of numbers. Precondition: they take a whole number of words. */
export class WordValues<V> implements ValueList<V> {
  readonly #kind: ColumnKind<V>;
  readonly wordsPerCell: number;
  #words = new Uint32Array(0);
  #cells: ColumnCells<V>;

  constructor(kind: ColumnKind<V>) {
    this.#kind = kind;
    this.wordsPerCell = kind.bytesPerRow / WORD_BYTES;
    this.#cells = kind.over(this.#words.buffer);
  }

  get(cell: number): V {
    return this.#cells.get(cell);
  }

  set(cell: number, value: V): void {
    this.#cells.set(cell, value);
  }

  clear(): void {
    // What lies there is written over when the cell is used again.
  }

  reserve(count: number): void {
    const words = new Uint32Array(count * this.wordsPerCell);
    words.set(this.#words);
    this.#words = words;
    this.#cells = this.#kind.over(words.buffer);
  }

  /** Copies the words of a cell to `target`, from `at` on. */
  copyTo(cell: number, target: Uint32Array, at: number): void {
    const from = cell * this.wordsPerCell;
    for (let word = 0; word < this.wordsPerCell; word += 1) target[at + word] = this.#words[from + word] ?? 0;
  }

  /** Copies words of `source`, from `at` on, to a cell. */
  copyFrom(cell: number, source: Uint32Array, at: number): void {
    const to = cell * this.wordsPerCell;
    for (let word = 0; word < this.wordsPerCell; word += 1) this.#words[to + word] = source[at + word] ?? 0;
  }

  /** True when a cell has these words of `source`, from `at` on. */
  isSame(cell: number, source: Uint32Array, at: number): boolean {
    const from = cell * this.wordsPerCell;
    for (let word = 0; word < this.wordsPerCell; word += 1) {
      if (this.#words[from + word] !== source[at + word]) return false;
    }
    return true;
  }

  /** Values that lie in `words` one after the other. */
  valuesIn(words: Uint32Array<ArrayBuffer>): ColumnCells<V> {
    return this.#kind.over(words.buffer);
  }

  encode(writer: ByteWriter, cell: number): void {
    this.encodeAll(writer, [cell]);
  }

  /** Appends the values of cells, one after the other. */
  encodeAll(writer: ByteWriter, cells: readonly number[]): void {
    writer.cells(this.#words, this.wordsPerCell, cells);
  }
}
