/** The first digest of a chain. */
import type { Crypto } from '@yumanet/protocol';
import { ByteWriter } from '../state/byte-writer.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageRecords } from '../state/snapshot.ts';

const DIGEST_BYTES = 32;

/** Over every entry in snapshot order, after the zeros that stand for the parent's digest. Cost grows with the state. */
export function genesisDigest(state: ChainState, crypto: Crypto): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(new Uint8Array(DIGEST_BYTES));
  for (const { item, key, value } of storageRecords(state)) {
    writer.bytes(new TextEncoder().encode(item));
    writer.bytes(key);
    writer.bytes(value);
  }
  return crypto.sha256(writer.written());
}
