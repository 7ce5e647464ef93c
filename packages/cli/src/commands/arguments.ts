/** Arguments and flags of commands as domain values; whatever does not fit is a usage error (exit 2). */
import { type AccountId, accountFromBytes, type Crypto, deriveKeyPair, ss58Decode } from '@yumanet/protocol';
import { type CommandOption, type Invocation, textFlag, typedFlag } from '../command-definition.ts';
import { usageError } from '../output/cli-error.ts';

/** The largest netuid there can be. */
export const NETUID_MAX = 65_535;
/** A subnet has 16 mechanisms at most. */
const MECHID_MAX = 15;
/** The largest uid there can be. */
export const UID_MAX = 65_535;

/** The last block that can be asked for: 380 years of 12 s. */
const BLOCK_MAX = 999_999_999;

/** A whole number from `minimum` to `maximum`. */
export function parseCount(text: string, what: string, minimum: number, maximum: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw usageError(`${what} "${text}" is no whole number from ${minimum} to ${maximum}`, '`--help` shows an example.');
}

/** The whole number of a flag, from 0 to `maximum` unless there is a minimum; undefined without the flag. */
export function countFlag(
  invocation: Invocation,
  name: string,
  { minimum = 0, maximum }: { readonly minimum?: number; readonly maximum: number },
): number | undefined {
  const text = textFlag(invocation, name);
  return text === undefined ? undefined : parseCount(text, typedFlag(name), minimum, maximum);
}

export const AT_OPTION: CommandOption = { flags: '--at <block>', description: 'as of this block (head)' };

/** The `--at`; undefined, which is head, without it. */
export function atOf(invocation: Invocation): bigint | undefined {
  const at = countFlag(invocation, 'at', { maximum: BLOCK_MAX });
  return at === undefined ? undefined : BigInt(at);
}

/** The `--netuid`; 1 without it. */
export function netuidOf(invocation: Invocation): number {
  return countFlag(invocation, 'netuid', { maximum: NETUID_MAX }) ?? 1;
}

export const MECHID_OPTION: CommandOption = { flags: '--mechid <n>', description: 'the mechanism of the subnet (0)' };

/** The `--mechid`; the main mechanism, 0, without it. */
export function mechidOf(invocation: Invocation): number {
  return countFlag(invocation, 'mechid', { maximum: MECHID_MAX }) ?? 0;
}

/** Where hyperparameters belong to: a subnet, or the whole chain, which any read of a subnet tells of. */
export interface Scope {
  readonly netuid: number;
  readonly isChain: boolean;
}

/** A netuid, or `chain`. */
export function parseScope(text: string): Scope {
  if (text === 'chain') return { netuid: 0, isChain: true };
  return { netuid: parseCount(text, 'netuid', 0, NETUID_MAX), isChain: false };
}

/** An account as an address or as a secret URI such as `//Alice`. */
export function parseAccount(text: string, crypto: Crypto): AccountId {
  return text.startsWith('/') ? accountFromBytes(deriveKeyPair(crypto, text).publicKey) : ss58Decode(text);
}
