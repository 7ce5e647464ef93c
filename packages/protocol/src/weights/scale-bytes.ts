/** Bytes as SCALE writes them: numbers little-endian, a compact length before every list. */
import { WireError } from '../wire/wire-error.ts';
import { U64_MAX } from '../wire/wire-limits.ts';

const U16_BYTES = 2;
const U64_BYTES = 8;
const U16_MAX = 0xffff;
/** Lengths below these take one, two and four bytes; nothing here is as long as the last. */
const ONE_BYTE_LENGTHS = 1 << 6;
const TWO_BYTE_LENGTHS = 1 << 14;
const FOUR_BYTE_LENGTHS = 1 << 30;
/** The two lowest bits of a compact length tell its size. */
const SIZE_BITS = 2;
const SIZES: readonly number[] = [1, 2, 4];

/** Throws `WireError` for what is no u16. */
export function u16Bytes(field: string, value: number): Uint8Array {
  return littleEndian(BigInt(checkU16(field, value)), U16_BYTES);
}

/** Throws `WireError` for what is no u64. */
export function u64Bytes(field: string, value: bigint): Uint8Array {
  if (value < 0n || value > U64_MAX) throw new WireError(field, `${value} is no u64`);
  return littleEndian(value, U64_BYTES);
}

/** `Vec<u16>`. Throws `WireError` for an element that is no u16. */
export function u16ListBytes(field: string, values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(U16_BYTES * values.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < values.length; index += 1) {
    view.setUint16(U16_BYTES * index, checkU16(`${field}[${index}]`, values[index]), true);
  }
  return joinBytes([compactLength(values.length), bytes]);
}

/** `Vec<u8>`. */
export function byteListBytes(bytes: Uint8Array): Uint8Array {
  return joinBytes([compactLength(bytes.length), bytes]);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}

function checkU16(field: string, value: number | undefined): number {
  const isU16 = value !== undefined && Number.isInteger(value) && value >= 0 && value <= U16_MAX;
  if (!isU16) throw new WireError(field, `${value} is no u16`);
  return value;
}

function littleEndian(value: bigint, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
}

function compactLength(length: number): Uint8Array {
  if (length >= FOUR_BYTE_LENGTHS) throw new WireError('length', `${length} is too long`);
  const mode = length < ONE_BYTE_LENGTHS ? 0 : length < TWO_BYTE_LENGTHS ? 1 : 2;
  return littleEndian((BigInt(length) << BigInt(SIZE_BITS)) | BigInt(mode), SIZES[mode] ?? 0);
}

/**
 * Reads bytes that anybody may have made, from their front. Every read throws `WireError` when what it says is not there,
 * before anything of that size is allocated.
 */
export class ScaleReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Throws unless every byte was read. */
  expectEnd(): void {
    if (this.#position !== this.#bytes.length) throw new WireError('payload', 'has bytes left over');
  }

  u64(): bigint {
    return this.#number(U64_BYTES);
  }

  /** `Vec<u8>`. */
  byteList(): Uint8Array {
    return this.#take(this.#length()).slice();
  }

  /** `Vec<u16>`. */
  u16List(): Uint16Array {
    const bytes = this.#take(U16_BYTES * this.#length());
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = Math.floor(bytes.length / U16_BYTES);
    return Uint16Array.from({ length: count }, (_, index) => view.getUint16(U16_BYTES * index, true));
  }

  /** A compact length in its shortest form; a longer form is refused, as on the reference chain. */
  #length(): number {
    const mode = (this.#bytes[this.#position] ?? 0) & ((1 << SIZE_BITS) - 1);
    const size = SIZES[mode];
    // The fourth mode is for numbers from 2^30 on, and no list here is so long.
    if (size === undefined) throw new WireError('payload', 'has a length that is too large');
    const length = Number(this.#number(size) >> BigInt(SIZE_BITS));
    if (compactLength(length).length !== size)
      throw new WireError('payload', 'has a length that is not in its shortest form');
    return length;
  }

  #number(size: number): bigint {
    return this.#take(size).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
  }

  #take(count: number): Uint8Array {
    const start = this.#position;
    if (start + count > this.#bytes.length) throw new WireError('payload', 'ends too early');
    this.#position = start + count;
    return this.#bytes.subarray(start, this.#position);
  }
}
