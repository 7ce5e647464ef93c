/** The hashes of a block. */
import type { Crypto } from '@yumanet/protocol';
import { Header, type Receipt } from '@yumanet/protocol/messages';
import { ByteWriter } from '../state/byte-writer.ts';

/** blake2b-256 of the encoded header. */
export function hashHeader(header: Header, crypto: Crypto): Uint8Array {
  return crypto.blake2b256(Header.encode(header));
}

/** sha256 of the previous digest and this block's encoded writes: two nodes with the same digest agree on all history. */
export function chainDigest(previous: Uint8Array, writes: Uint8Array, crypto: Crypto): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(previous);
  writer.bytes(writes);
  return crypto.sha256(writer.take());
}

/** blake2b-256 over the hashes of the extrinsics in order, which do not cover signatures: sr25519 ones are random. */
export function extrinsicsRoot(receipts: readonly Receipt[], crypto: Crypto): Uint8Array {
  const writer = new ByteWriter();
  for (const { hash } of receipts) writer.bytes(hash);
  return crypto.blake2b256(writer.take());
}
