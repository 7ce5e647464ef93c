/** Values of entries in memory: those of a fixed width as words one after the other, others in a list. */
import type { ByteWriter } from './byte-writer.ts';
import type { ColumnCells, ColumnKind } from './column.ts';
import type { ValueCodec } from './value-codec.ts';

/** Values by cell. */
export interface ValueList<V> {
  /** Precondition: `set` has been called for the cell, and not `clear` since. */
  readonly get: (cell: number) => V | undefined;
  readonly set: (cell: number, value: V) => void;
  readonly clear: (cell: number) => void;
  /** Room for so many cells. */
  readonly reserve: (count: number) => void;
  /** Appends the value of a cell. */
  readonly encode: (writer: ByteWriter, cell: number, value: V) => void;
}

export function createValueList<V>({ column, encode }: ValueCodec<V>): ValueList<V> {
  return column === undefined || column.bytesPerRow % WORD_BYTES !== 0 ? new AnyValues(encode) : new WordValues(column);
}

const WORD_BYTES = 4;

class AnyValues<V> implements ValueList<V> {
  readonly encode: ValueList<V>['encode'];
  readonly #values: (V | undefined)[] = [];

  constructor(encode: ValueCodec<V>['encode']) {
    this.encode = (writer, _, value) => encode(writer, value);
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
}

class WordValues<V> implements ValueList<V> {
  readonly #kind: ColumnKind<V>;
  readonly #wordsPerCell: number;
  #words = new Uint32Array(0);
  #cells: ColumnCells<V>;

  constructor(kind: ColumnKind<V>) {
    this.#kind = kind;
    this.#wordsPerCell = kind.bytesPerRow / WORD_BYTES;
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
    const words = new Uint32Array(count * this.#wordsPerCell);
    words.set(this.#words);
    this.#words = words;
    this.#cells = this.#kind.over(words.buffer);
  }

  encode(writer: ByteWriter, cell: number): void {
    writer.words(this.#words, cell * this.#wordsPerCell, this.#wordsPerCell);
  }
}
