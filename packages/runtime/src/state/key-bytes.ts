/** The keys of entries as the digest has them: an account is text in memory, whose bytes are kept once they were asked for. */
import { ByteWriter } from './byte-writer.ts';
import type { KeyShape } from './key-shape.ts';

/** The bytes of keys by cell. */
export interface KeyBytes {
  /** Appends the keys of cells, one after the other. */
  readonly encode: (writer: ByteWriter, cells: readonly number[]) => void;
  /** Forgets the key of a cell, which gets another one. */
  readonly clear: (cell: number) => void;
  /** Room for so many cells. */
  readonly reserve: (count: number) => void;
}

export function createKeyBytes<K extends readonly unknown[]>(
  { parts, encode }: KeyShape<K>,
  keyAt: (cell: number) => K,
): KeyBytes {
  const write = (writer: ByteWriter, cells: readonly number[]): void => {
    for (const cell of cells) encode(writer, keyAt(cell));
  };
  if (parts.some(({ type }) => type === 'account')) return new KeptKeys(write);
  // Numbers are written faster than they are copied.
  return { encode: write, clear: () => undefined, reserve: () => undefined };
}

/** All keys of an item have as many bytes. Once one was asked for there is memory for all: 68 bytes for two accounts and a netuid. */
class KeptKeys implements KeyBytes {
  readonly #write: KeyBytes['encode'];
  readonly #scratch = new ByteWriter();
  #wordsPerKey = 0;
  #cellCount = 0;
  #words = new Uint32Array(0);
  #isKept = new Uint8Array(0);

  constructor(write: KeyBytes['encode']) {
    this.#write = write;
  }

  encode(writer: ByteWriter, cells: readonly number[]): void {
    for (const cell of cells) if (this.#isKept[cell] !== 1) this.#keep(cell);
    writer.cells(this.#words, this.#wordsPerKey, cells);
  }

  clear(cell: number): void {
    this.#isKept[cell] = 0;
  }

  reserve(count: number): void {
    this.#cellCount = count;
    const isKept = new Uint8Array(count);
    isKept.set(this.#isKept);
    this.#isKept = isKept;
    this.#resize();
  }

  #keep(cell: number): void {
    const scratch = this.#scratch;
    scratch.clear();
    this.#write(scratch, [cell]);
    const words = scratch.takeWords();
    if (words.length !== this.#wordsPerKey) {
      this.#wordsPerKey = words.length;
      this.#resize();
    }
    this.#words.set(words, cell * this.#wordsPerKey);
    this.#isKept[cell] = 1;
  }

  #resize(): void {
    const words = new Uint32Array(this.#cellCount * this.#wordsPerKey);
    words.set(this.#words);
    this.#words = words;
  }
}
