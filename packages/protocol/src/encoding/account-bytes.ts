/** An account's 32 bytes and its id, both ways. */
import { type AccountId, toAccountId } from '../ids/decode-ids.ts';
import { WireError } from '../wire/wire-error.ts';
import { bytesToHexDigits, copyHexDigits, hexDigitsToBytes } from './hex.ts';

/** Length of a public key, and so of an account. */
export const ACCOUNT_BYTES = 32;

/** The account of a 32-byte public key. Throws `WireError` on another length. */
export function accountFromBytes(bytes: Uint8Array): AccountId {
  if (bytes.length !== ACCOUNT_BYTES) {
    throw new WireError('account', `has ${bytes.length} bytes instead of ${ACCOUNT_BYTES}`);
  }
  return toAccountId(bytesToHexDigits(bytes));
}

/** The 32-byte public key of an account. */
export function accountToBytes(account: AccountId): Uint8Array {
  return hexDigitsToBytes(account);
}

/** Writes the public key of an account into bytes, from `position` on. */
export function copyAccount(account: AccountId, target: Uint8Array, position: number): void {
  copyHexDigits(account, target, position);
}
