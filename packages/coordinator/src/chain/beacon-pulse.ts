import type { Crypto } from '@yumanet/protocol';

const U64_BYTES = 8;

/** The pulse of a round: BLAKE2b-256 of the seed (UTF-8), a zero byte and the round (u64 LE). */
export function beaconPulse(crypto: Crypto, seed: string, round: bigint): Uint8Array {
  const text = new TextEncoder().encode(`${seed}\0`);
  const bytes = new Uint8Array(text.length + U64_BYTES);
  bytes.set(text);
  new DataView(bytes.buffer).setBigUint64(text.length, round, true);
  return crypto.blake2b256(bytes);
}
