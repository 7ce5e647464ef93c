/**
 * ss58 addresses with prefix 42: base58 of the prefix byte, the 32-byte public key and a checksum of two bytes, the
 * first of BLAKE2b-512 over the text `SS58PRE`, the prefix and the key.
 */
import { blake2b } from '@noble/hashes/blake2.js';
import type { AccountId } from '../ids/decode-ids.ts';
import { SS58_PREFIX } from '../units/constants.ts';
import { WireError } from '../wire/wire-error.ts';
import { ACCOUNT_BYTES, accountFromBytes, accountToBytes } from './account-bytes.ts';
import { base58Decode, base58Encode } from './base58.ts';

const CHECKSUM_CONTEXT = new TextEncoder().encode('SS58PRE');
const CHECKSUM_BYTES = 2;
const ADDRESS_BYTES = 1 + ACCOUNT_BYTES + CHECKSUM_BYTES;
/** 35 bytes are at most 48 base58 letters; longer text is refused before any arithmetic. */
const ADDRESS_LETTERS_MAX = 48;

/** So many accounts are remembered with their addresses: more than a network has. A signed request needs two of each. */
const REMEMBERED_MAX = 65_536;
const addresses = new Map<AccountId, string>();
const accounts = new Map<string, AccountId>();

function remember(account: AccountId, address: string): void {
  if (addresses.size >= REMEMBERED_MAX) {
    addresses.clear();
    accounts.clear();
  }
  addresses.set(account, address);
  accounts.set(address, account);
}

/** The address of an account, such as `5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY`. */
export function ss58Encode(account: AccountId): string {
  const known = addresses.get(account);
  if (known !== undefined) return known;
  const address = encodeAddress(account);
  remember(account, address);
  return address;
}

function encodeAddress(account: AccountId): string {
  const address = new Uint8Array(ADDRESS_BYTES);
  address[0] = SS58_PREFIX;
  address.set(accountToBytes(account), 1);
  address.set(checksumOf(address), 1 + ACCOUNT_BYTES);
  return base58Encode(address);
}

/** The account of an address. Throws `WireError` on another prefix, a wrong checksum or anything else. */
export function ss58Decode(text: string): AccountId {
  const known = accounts.get(text);
  if (known !== undefined) return known;
  const account = decodeAddress(text);
  remember(account, text);
  return account;
}

function decodeAddress(text: string): AccountId {
  if (text.length > ADDRESS_LETTERS_MAX) throw new WireError('ss58', 'is too long for an address');
  const address = base58Decode(text);
  if (address.length !== ADDRESS_BYTES) throw new WireError('ss58', 'is not the length of an address');
  if (address[0] !== SS58_PREFIX) throw new WireError('ss58', `has a network prefix other than ${SS58_PREFIX}`);
  const checksum = checksumOf(address);
  if (checksum[0] !== address[ADDRESS_BYTES - 2] || checksum[1] !== address[ADDRESS_BYTES - 1]) {
    throw new WireError('ss58', 'has a wrong checksum');
  }
  return accountFromBytes(address.subarray(1, 1 + ACCOUNT_BYTES));
}

function checksumOf(address: Uint8Array): Uint8Array {
  const hash = blake2b.create({ dkLen: 64 });
  hash.update(CHECKSUM_CONTEXT).update(address.subarray(0, 1 + ACCOUNT_BYTES));
  return hash.digest().subarray(0, CHECKSUM_BYTES);
}
