/** A growing buffer of little-endian bytes. */
import { ACCOUNT_BYTES, type AccountId, copyAccount } from '@yumanet/protocol';
import { WORD_BYTES } from './column.ts';

const INITIAL_BYTES = 1_024;
const U64_BITS = 64n;
/** Up to so many bytes a loop is faster than a call of the engine. */
const COPIED_ONE_BY_ONE = 40;
/** The same in words: the engine's call needs a view of them. */
const WORDS_ONE_BY_ONE = 64;

/** Collects bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(INITIAL_BYTES);
  #view = new DataView(this.#bytes.buffer);
  #words = new Uint32Array(this.#bytes.buffer);
  #size = 0;

  /** The bytes written so far, in the writer's own memory: to be used up before anything else is written. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }

  /** A copy of the bytes written so far. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }

  /** A copy of what was written so far, with zeros up to the end of a word. */
  takeWords(): Uint32Array {
    this.#reserve(WORD_BYTES);
    this.#fillWord();
    return this.#words.slice(0, this.#size / WORD_BYTES);
  }

  /** Forgets what was written, and keeps the memory. */
  clear(): void {
    this.#size = 0;
  }

  u8(value: number): void {
    this.#reserve(1);
    this.#view.setUint8(this.#size, value);
    this.#size += 1;
  }

  u16(value: number): void {
    this.#reserve(2);
    this.#view.setUint16(this.#size, value, true);
    this.#size += 2;
  }

  u32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#size, value, true);
    this.#size += 4;
  }

  u64(value: bigint): void {
    this.#reserve(8);
    this.#view.setBigUint64(this.#size, value, true);
    this.#size += 8;
  }

  /** 16 bytes; a negative value is written in two's complement. */
  u128(value: bigint): void {
    this.u64(BigInt.asUintN(64, value));
    this.u64(BigInt.asUintN(64, value >> U64_BITS));
  }

  /** Every number, one after the other: as they lie in memory, little-endian as the machines are that Node runs on. */
  u16s(values: Uint16Array): void {
    this.bytes(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** The first numbers of both, then the second ones, and so on. Precondition: both have as many. */
  u16Pairs(firsts: Uint16Array, seconds: Uint16Array): void {
    const bytes = this.#room(4 * firsts.length);
    let position = this.#size;
    for (let index = 0; index < firsts.length; index += 1) {
      const first = firsts[index] ?? 0;
      const second = seconds[index] ?? 0;
      bytes[position] = first;
      bytes[position + 1] = first >>> 8;
      bytes[position + 2] = second;
      bytes[position + 3] = second >>> 8;
      position += 4;
    }
    this.#size = position;
  }

  account(value: AccountId): void {
    copyAccount(value, this.#room(ACCOUNT_BYTES), this.#size);
    this.#size += ACCOUNT_BYTES;
  }

  bytes(value: Uint8Array): void {
    this.#reserve(value.length);
    const start = this.#size;
    if (value.length > COPIED_ONE_BY_ONE) this.#bytes.set(value, start);
    else for (let index = 0; index < value.length; index += 1) this.#bytes[start + index] = value[index] ?? 0;
    this.#size += value.length;
  }

  /** So many words of `source`, from one of them on, after zeros up to the end of a word. */
  words(source: Uint32Array, from: number, count: number): void {
    this.#reserve(WORD_BYTES * (count + 1));
    this.#fillWord();
    const start = this.#size / WORD_BYTES;
    const target = this.#words;
    if (count > WORDS_ONE_BY_ONE) target.set(source.subarray(from, from + count), start);
    else for (let index = 0; index < count; index += 1) target[start + index] = source[from + index] ?? 0;
    this.#size += WORD_BYTES * count;
  }

  /** The words of cells of `source`, each of which has `width`, after zeros up to the end of a word. Cells in a row are one copy. */
  cells(source: Uint32Array, width: number, cells: readonly number[]): void {
    let first = 0;
    for (let end = 1; end <= cells.length; end += 1) {
      if (cells[end] === (cells[end - 1] ?? 0) + 1) continue;
      this.words(source, (cells[first] ?? 0) * width, (end - first) * width);
      first = end;
    }
  }

  /** SCALE's compact integer, for lengths below 2^30. */
  length(value: number): void {
    if (value < 1 << 6) this.u8(value << 2);
    else if (value < 1 << 14) this.u16((value << 2) | 1);
    else this.u32(((value << 2) | 2) >>> 0);
  }

  /** The writer's memory with room for so many bytes more. */
  #room(count: number): Uint8Array {
    this.#reserve(count);
    return this.#bytes;
  }

  #reserve(count: number): void {
    const needed = this.#size + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(wholeWords(Math.max(needed, this.#bytes.length * 2)));
    grown.set(this.#bytes.subarray(0, this.#size));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
    this.#words = new Uint32Array(grown.buffer);
  }

  /** Precondition: there is room for a word. */
  #fillWord(): void {
    while (this.#size % WORD_BYTES !== 0) {
      this.#bytes[this.#size] = 0;
      this.#size += 1;
    }
  }
}

/** The next larger multiple of a word. */
function wholeWords(bytes: number): number {
  return WORD_BYTES * Math.ceil(bytes / WORD_BYTES);
}
