/** An account's 32 bytes and its id, both ways. */
import { type AccountId, toAccountId } from '../ids/decode-ids.ts';
import { WireError } from '../wire/wire-error.ts';
import { bytesToHexDigits, copyHexDigits, hexDigitsToBytes } from './hex.ts';

/** Length of a public key, and so of an account. */
export const ACCOUNT_BYTES = 32;

/** So many accounts are remembered: those of a large network. With one more all are forgotten. */
const ACCOUNTS_MAX = 262_144;

const known = new Map<string, AccountId>();

/**
 * The account of a 32-byte public key: the same text each time, as long as it is remembered, so that the engine keeps it once
 * and compares it without looking into it. Throws `WireError` on another length.
 */
export function accountFromBytes(bytes: Uint8Array): AccountId {
  if (bytes.length !== ACCOUNT_BYTES) {
    throw new WireError('account', `has ${bytes.length} bytes instead of ${ACCOUNT_BYTES}`);
  }
  const digits = bytesToHexDigits(bytes);
  const found = known.get(digits);
  if (found !== undefined) return found;
  if (known.size >= ACCOUNTS_MAX) known.clear();
  const account = toAccountId(digits);
  known.set(digits, account);
  return account;
}

/** The 32-byte public key of an account. */
export function accountToBytes(account: AccountId): Uint8Array {
  return hexDigitsToBytes(account);
}

/** Writes the public key of an account into bytes, from `position` on. */
export function copyAccount(account: AccountId, target: Uint8Array, position: number): void {
  copyHexDigits(account, target, position);
}
