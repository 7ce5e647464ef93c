/** How one part of a storage key is written, ordered and shown. */
import type { Netuid } from '@yumanet/protocol';
import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** What a key part is inside of a table: a number, or an account's 64 hex digits. Equal parts have equal slots. */
export type Slot = number | string;

/** A kind of key part. */
export interface KeyCodec<K> {
  readonly type:
    | 'netuid'
    | 'uid'
    | 'account'
    | 'storageIndex'
    | 'parameter'
    | 'round'
    | 'epoch'
    | 'transaction'
    | 'index';
  /** How the reference chain hashes this part into its storage key. */
  readonly hasher: 'identity' | 'blake2_128_concat' | 'twox_64_concat';
  /** Whether the part is of this subnet; absent for kinds that name no subnet. */
  readonly isOfSubnet?: (key: K, netuid: Netuid) => boolean;
  readonly slotOf: (key: K) => Slot;
  readonly keyOf: (slot: Slot) => K;
  readonly encode: (writer: ByteWriter, key: K) => void;
  /** Throws `WireError` on bytes that are no such key. */
  readonly decode: (reader: ByteReader) => K;
  readonly toText: (key: K) => string;
  /** Throws `WireError` on text that is no such key. */
  readonly fromText: (text: string) => K;
}

/** The order of keys in reads and snapshots: numbers by size, accounts by their bytes. */
export function compareSlots(a: Slot, b: Slot): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
