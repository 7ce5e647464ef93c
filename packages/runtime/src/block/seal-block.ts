/** The hashes of a block. */
import type { Crypto } from '@yumanet/protocol';
import { Header, type Receipt } from '@yumanet/protocol/messages';
import { ByteWriter } from '../state/byte-writer.ts';

/** blake2b-256 of the encoded header. */
export function hashHeader(header: Header, crypto: Crypto): Uint8Array {
  return crypto.blake2b256(Header.encode(header));
}

/** blake2b-256 over the hashes of the extrinsics in order, which do not cover signatures: sr25519 ones are random. */
export function extrinsicsRoot(receipts: readonly Receipt[], crypto: Crypto): Uint8Array {
  const writer = new ByteWriter();
  for (const { hash } of receipts) writer.bytes(hash);
  return crypto.blake2b256(writer.written());
}
