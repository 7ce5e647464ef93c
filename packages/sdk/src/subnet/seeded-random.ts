/** Random numbers that follow from a text: the same seed gives the same tasks on any machine. */
import type { Crypto, Random } from '@yumanet/protocol';

const U32_RANGE = 0x1_0000_0000;

/** A stream of SHA-256(seed hash, counter) blocks. Deterministic; as unpredictable as its seed is secret. */
export function createSeededRandom(crypto: Pick<Crypto, 'sha256'>, seed: string): Random {
  const seedHash = crypto.sha256(new TextEncoder().encode(seed));
  let counter = 0;
  let block: Uint8Array = new Uint8Array(0);
  let used = 0;

  function nextByte(): number {
    if (used === block.length) {
      const input = new Uint8Array(seedHash.length + 8);
      input.set(seedHash);
      new DataView(input.buffer).setBigUint64(seedHash.length, BigInt(counter), true);
      counter += 1;
      block = crypto.sha256(input);
      used = 0;
    }
    const byte = block[used] ?? 0;
    used += 1;
    return byte;
  }

  function nextU32(): number {
    return (nextByte() | (nextByte() << 8) | (nextByte() << 16) | (nextByte() << 24)) >>> 0;
  }

  return {
    bytes(count) {
      return Uint8Array.from({ length: count }, nextByte);
    },
    below(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > U32_RANGE) throw new RangeError(`no bound: ${bound}`);
      const fairEnd = U32_RANGE - (U32_RANGE % bound);
      for (;;) {
        const value = nextU32();
        if (value < fairEnd) return value % bound;
      }
    },
  };
}
