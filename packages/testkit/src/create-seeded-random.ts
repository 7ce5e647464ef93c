/** Randomness that a seed fixes: the SHA-256 of the seed and a counter, block by block. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Random } from '@yumanet/protocol';

const BOUND_MAX = 2 ** 32;
const WORD_BYTES = 4;

/** The same seed gives the same values in the same order, on every machine. */
export function createSeededRandom(seed: string): Random {
  let counter = 0;
  let block = new Uint8Array(0);
  let used = 0;

  function nextByte(): number {
    if (used === block.length) {
      block = sha256(new TextEncoder().encode(`${seed}\0${counter}`));
      counter += 1;
      used = 0;
    }
    const byte = block[used] ?? 0;
    used += 1;
    return byte;
  }

  function bytes(count: number): Uint8Array {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count`);
    return Uint8Array.from({ length: count }, nextByte);
  }

  /** Words at or above the largest multiple of the bound are thrown away, so every value is equally likely. */
  function below(bound: number): number {
    if (!Number.isInteger(bound) || bound < 1 || bound > BOUND_MAX) throw new RangeError(`${bound} is no bound`);
    const limit = BOUND_MAX - (BOUND_MAX % bound);
    for (;;) {
      const word = new DataView(bytes(WORD_BYTES).buffer).getUint32(0);
      if (word < limit) return word % bound;
    }
  }

  return { bytes, below };
}
