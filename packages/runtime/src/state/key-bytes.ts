/** The keys of entries as the digest has them: an account is text in memory, whose bytes are kept once they were asked for. */
import { ByteWriter } from './byte-writer.ts';
import type { KeyShape } from './key-shape.ts';

/** The bytes of keys by cell. */
export interface KeyBytes<K> {
  /** Appends the key of a cell. Precondition: it is the same key as the last time, unless the cell was cleared since. */
  readonly encode: (writer: ByteWriter, cell: number, key: K) => void;
  readonly clear: (cell: number) => void;
  /** Room for so many cells. */
  readonly reserve: (count: number) => void;
}

export function createKeyBytes<K extends readonly unknown[]>(shape: KeyShape<K>): KeyBytes<K> {
  return shape.parts.some(({ type }) => type === 'account') ? new KeptKeys(shape.encode) : unkept(shape.encode);
}

/** Numbers are written faster than they are copied. */
function unkept<K>(encode: (writer: ByteWriter, key: K) => void): KeyBytes<K> {
  return { encode: (writer, _, key) => encode(writer, key), clear: () => undefined, reserve: () => undefined };
}

/** All keys of an item have as many bytes. */
class KeptKeys<K> implements KeyBytes<K> {
  readonly #encode: (writer: ByteWriter, key: K) => void;
  readonly #scratch = new ByteWriter();
  #wordsPerKey = 0;
  #cellCount = 0;
  #words = new Uint32Array(0);
  #isKept = new Uint8Array(0);

  constructor(encode: (writer: ByteWriter, key: K) => void) {
    this.#encode = encode;
  }

  encode(writer: ByteWriter, cell: number, key: K): void {
    if (this.#isKept[cell] !== 1) this.#keep(cell, key);
    writer.words(this.#words, cell * this.#wordsPerKey, this.#wordsPerKey);
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

  #keep(cell: number, key: K): void {
    const scratch = this.#scratch;
    scratch.clear();
    this.#encode(scratch, key);
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
