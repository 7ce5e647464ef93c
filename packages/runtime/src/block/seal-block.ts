/** The hashes of a block. */
import type { Crypto } from '@yumanet/protocol';
import { Header, type Receipt } from '@yumanet/protocol/messages';
import { ByteWriter } from '../state/byte-writer.ts';
import type { ChainState } from '../state/chain-state.ts';
import { LastStoredRound, Pulses } from '../state/items/beacon-items.ts';

/** What a hash is over, in memory that the next one uses again: nothing of it outlives a call. */
const hashed = new ByteWriter();

/** blake2b-256 of the encoded header. */
export function hashHeader(header: Header, crypto: Crypto): Uint8Array {
  return crypto.blake2b256(Header.encode(header));
}

/** blake2b-256 over the hashes of the extrinsics in order, which do not cover signatures: sr25519 ones are random. */
export function extrinsicsRoot(receipts: readonly Receipt[], crypto: Crypto): Uint8Array {
  hashed.clear();
  for (const { hash } of receipts) hashed.bytes(hash);
  return crypto.blake2b256(hashed.written());
}

/** Known to nobody before the pulse of the block's round is, nor before the block's parent is there. */
export function blockRandomness(state: ChainState, crypto: Crypto): Uint8Array {
  hashed.clear();
  hashed.bytes(state.get(Pulses, state.get(LastStoredRound)));
  hashed.bytes(state.head.header.stateDigest);
  return crypto.blake2b256(hashed.written());
}
