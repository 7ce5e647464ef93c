import { accountFromBytes, RAO_PER_TAO, ss58Encode } from '@yumanet/protocol';
import { usageError } from './cli-error.ts';

const FRACTION_DIGITS = 9;
/** The largest u16: what incentive 1.0 is on chain. */
const U16_ONE = 65_535;
const SHARE_DIGITS = 4;
const NOBODY = '-';
const MS_PER_S = 1_000;

/** An amount of rao as TAO with as many decimals as asked (cut, not rounded), such as `1,000.5000`. */
export function formatTao(rao: bigint, decimals = SHARE_DIGITS): string {
  const whole = (rao / RAO_PER_TAO).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = (rao % RAO_PER_TAO).toString().padStart(FRACTION_DIGITS, '0').slice(0, decimals);
  return decimals === 0 ? whole : `${whole}.${fraction}`;
}

/** `1000`, `0.5` or `12.000000001` TAO as rao. Throws a usage error on anything else, so that no amount is guessed. */
export function parseTao(text: string): bigint {
  const parts = /^(\d{1,11})(?:\.(\d{1,9}))?$/.exec(text.replaceAll(/[,_]/g, ''));
  if (parts === null)
    throw usageError(`"${text}" is no amount of TAO`, 'Write it like 1000 or 0.5, with at most 9 decimals.');
  const [, whole = '0', fraction = ''] = parts;
  return BigInt(whole) * RAO_PER_TAO + BigInt(fraction.padEnd(FRACTION_DIGITS, '0'));
}

/** A u16 share of the chain as a fraction of one, such as `0.4242`. */
export function formatShare(valueU16: number): string {
  return (valueU16 / U16_ONE).toFixed(SHARE_DIGITS);
}

/** A number of milliseconds as a person says it. */
export function formatMs(milliseconds: number): string {
  if (milliseconds < MS_PER_S) return `${Math.round(milliseconds)} ms`;
  return `${(milliseconds / MS_PER_S).toFixed(milliseconds % MS_PER_S === 0 ? 0 : 2)} s`;
}

/** An address short enough for a table, as explorers show it. */
export function shortAddress(ss58: string): string {
  return `${ss58.slice(0, 6)}…${ss58.slice(-4)}`;
}

/** The address of an account, or `-` for the zero account, which is nobody. */
export function addressOf(account: Uint8Array): string {
  return isNobody(account) ? NOBODY : ss58Encode(accountFromBytes(account));
}

/** The same, with the address abridged. */
export function shortAddressOf(account: Uint8Array): string {
  return isNobody(account) ? NOBODY : shortAddress(ss58Encode(accountFromBytes(account)));
}

function isNobody(account: Uint8Array): boolean {
  return account.every((byte) => byte === 0);
}
