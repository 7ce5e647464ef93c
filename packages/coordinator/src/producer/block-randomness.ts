import type { Crypto } from '@yumanet/protocol';

const U64_BYTES = 8;

/**
 * The randomness of a block: BLAKE2b-256 of the seed (UTF-8), a zero byte, the block number (u64 LE) and the state digest
 * of its parent. It looks random and is fully determined: the same seed and the same history give the same value, and
 * whoever knows both can compute it in advance.
 */
export function blockRandomness(crypto: Crypto, seed: string, number: bigint, parentDigest: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(`${seed}\0`);
  const bytes = new Uint8Array(text.length + U64_BYTES + parentDigest.length);
  bytes.set(text);
  new DataView(bytes.buffer).setBigUint64(text.length, number, true);
  bytes.set(parentDigest, text.length + U64_BYTES);
  return crypto.blake2b256(bytes);
}
