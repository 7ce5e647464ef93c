/**
 * Ids that are easily mixed up, as branded types. Only this file makes one from a plain value, after checking it.
 */
import { WireError } from '../wire/wire-error.ts';

/** A 32-byte public key as 64 lower-case hex digits: cheap to compare, sort and use as a map key. */
export type AccountId = string & { readonly __account: true };
/** An account in its role as a neuron's identity: it signs weights, serving and requests. */
export type Hotkey = AccountId & { readonly __hotkey: true };
/** An account in its role as an owner of money and hotkeys. */
export type Coldkey = AccountId & { readonly __coldkey: true };
/** A subnet, 0 (root) to 65,535. */
export type Netuid = number & { readonly __netuid: true };
/** A slot of a subnet, 0 to 65,535. */
export type Uid = number & { readonly __uid: true };

const U16_MAX = 65_535;

/** The account of 64 lower-case hex digits. Throws `WireError` on any other text. */
export function toAccountId(hex: string): AccountId {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new WireError('account', `"${hex}" is not 64 lower-case hex digits`);
  return hex as AccountId;
}

/** The same account, seen as a hotkey. */
export function asHotkey(account: AccountId): Hotkey {
  return account as Hotkey;
}

/** The same account, seen as a coldkey. */
export function asColdkey(account: AccountId): Coldkey {
  return account as Coldkey;
}

/** A netuid; throws `WireError` outside 0..65535. */
export function toNetuid(value: number): Netuid {
  if (!Number.isInteger(value) || value < 0 || value > U16_MAX) throw new WireError('netuid', `${value} is no u16`);
  return value as Netuid;
}

/** A uid; throws `WireError` outside 0..65535. */
export function toUid(value: number): Uid {
  if (!Number.isInteger(value) || value < 0 || value > U16_MAX) throw new WireError('uid', `${value} is no u16`);
  return value as Uid;
}
