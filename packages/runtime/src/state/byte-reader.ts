/** Reads what a `ByteWriter` wrote. Every read throws `WireError` when the bytes end too early. */
import { WireError } from '@yumanet/protocol';

const U64_BITS = 64n;

export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Throws unless every byte was read. */
  expectEnd(): void {
    if (this.#position !== this.#bytes.length) throw new WireError('storage', 'has bytes left over');
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#advance(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#advance(8), true);
  }

  u128(): bigint {
    const low = this.u64();
    return low | (this.u64() << U64_BITS);
  }

  /** Two's complement. */
  i128(): bigint {
    return BigInt.asIntN(128, this.u128());
  }

  bytes(count: number): Uint8Array {
    const start = this.#advance(count);
    return this.#bytes.slice(start, start + count);
  }

  length(): number {
    const mode = this.#peek() & 3;
    if (mode === 0) return this.u8() >>> 2;
    if (mode === 1) return this.u16() >>> 2;
    if (mode === 2) return this.u32() >>> 2;
    throw new WireError('storage', 'has a length that is too large');
  }

  #peek(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw new WireError('storage', 'ends too early');
    return byte;
  }

  #advance(count: number): number {
    const start = this.#position;
    if (start + count > this.#bytes.length) throw new WireError('storage', 'ends too early');
    this.#position = start + count;
    return start;
  }
}
