/** Accounts that nobody has the key of. */
import { createHash } from 'node:crypto';
import { type AccountId, accountFromBytes, asColdkey, asHotkey, type Coldkey, type Hotkey } from '@yumanet/protocol';

export function accountFor(role: string, index: number): AccountId {
  return accountFromBytes(createHash('sha256').update(`${role}/${index}`).digest());
}

export function hotkeyFor(role: string, index: number): Hotkey {
  return asHotkey(accountFor(role, index));
}

export function coldkeyFor(role: string, index: number): Coldkey {
  return asColdkey(accountFor(role, index));
}
