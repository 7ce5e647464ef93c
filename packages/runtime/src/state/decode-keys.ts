/** The kinds of key parts. Text and bytes become keys here. */
import {
  ACCOUNT_BYTES,
  type AccountId,
  accountFromBytes,
  asColdkey,
  asHotkey,
  type Coldkey,
  type Hotkey,
  type Netuid,
  ss58Decode,
  ss58Encode,
  toNetuid,
  toUid,
  type Uid,
  WireError,
} from '@yumanet/protocol';
import { isIndexOf, type StorageIndex, toStorageIndex } from './decode-storage-index.ts';
import type { KeyCodec } from './key-codec.ts';

export const netuidKey: KeyCodec<Netuid> = {
  ...numberKey('netuid', toNetuid),
  isOfSubnet: (key, netuid) => key === netuid,
};
export const uidKey: KeyCodec<Uid> = numberKey('uid', toUid);
export const storageIndexKey: KeyCodec<StorageIndex> = {
  ...numberKey('storageIndex', toStorageIndex),
  isOfSubnet: isIndexOf,
};
/** The number of a parameter's call in `call.proto`. */
export const parameterKey: KeyCodec<number> = numberKey<number>('parameter', toUid);
/** The number that the reference gives a kind of call with a rate limit. */
export const transactionKey: KeyCodec<number> = numberKey<number>('transaction', toUid);
/** A round of the beacon. */
export const roundKey: KeyCodec<bigint> = countKey('round');
/** A `SubnetEpochIndex`. */
export const epochKey: KeyCodec<bigint> = countKey('epoch');
export const accountKey: KeyCodec<AccountId> = keyOfAccounts((account) => account);
export const hotkeyKey: KeyCodec<Hotkey> = keyOfAccounts(asHotkey);
export const coldkeyKey: KeyCodec<Coldkey> = keyOfAccounts(asColdkey);
/** A hotkey in the reference's Commitments module, which hashes accounts otherwise. */
export const committerKey: KeyCodec<Hotkey> = { ...hotkeyKey, hasher: 'twox_64_concat' };

function numberKey<K extends number>(type: KeyCodec<K>['type'], brand: (value: number) => K): KeyCodec<K> {
  return {
    type,
    hasher: 'identity',
    slotOf: (key) => key,
    keyOf: (slot) => slot as K,
    encode: (writer, key) => writer.u16(key),
    decode: (reader) => brand(reader.u16()),
    toText: (key) => key.toString(),
    fromText: (text) => {
      if (!/^(0|[1-9][0-9]{0,4})$/.test(text)) throw new WireError(type, `"${text}" is no ${type}`);
      return brand(Number(text));
    },
  };
}

/** The largest key that counts something: in memory it is a number, which has no more exact ones. */
export const COUNT_KEY_MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** A u64 that counts something, up to `COUNT_KEY_MAX`. */
export function countKey(type: KeyCodec<bigint>['type']): KeyCodec<bigint> {
  const checked = (value: bigint): bigint => {
    if (value > COUNT_KEY_MAX) throw new WireError(type, `${value} is no ${type}`);
    return value;
  };
  return {
    type,
    hasher: 'identity',
    slotOf: Number,
    keyOf: BigInt,
    encode: (writer, key) => writer.u64(key),
    decode: (reader) => checked(reader.u64()),
    toText: (key) => key.toString(),
    fromText: (text) => {
      if (!/^(0|[1-9][0-9]{0,15})$/.test(text)) throw new WireError(type, `"${text}" is no ${type}`);
      return checked(BigInt(text));
    },
  };
}

function keyOfAccounts<K extends AccountId>(brand: (account: AccountId) => K): KeyCodec<K> {
  return {
    type: 'account',
    hasher: 'blake2_128_concat',
    slotOf: (key) => key,
    keyOf: (slot) => slot as K,
    encode: (writer, key) => writer.account(key),
    decode: (reader) => brand(accountFromBytes(reader.bytes(ACCOUNT_BYTES))),
    toText: (key) => ss58Encode(key),
    fromText: (text) => brand(ss58Decode(text)),
  };
}
