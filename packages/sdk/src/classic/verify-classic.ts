/** Who sent a classic request: the axon's `default_verify`, and a strict form of it. Source: docs/rules/subnets.md section 10.4. */
import {
  type AccountId,
  accountToBytes,
  type Crypto,
  hexToBytes,
  ss58Decode,
  ss58Encode,
  WireError,
} from '@yumanet/protocol';
import { type ClassicClaim, classicMessage } from './classic-headers.ts';
import type { ClassicMode } from './classic-mode.ts';
import type { NonceMemory } from './nonce-memory.ts';

/** A first nonce may be so much older than the caller's timeout. */
export const CLASSIC_AGE_NS = 4_000_000_000n;
/** Strict: a nonce may be so far ahead, as in btauth/1. */
const AHEAD_NS_MAX = 2_000_000_000n;
/** Callers of this version and later have nonces that are times: 7.2.0. */
const TIMED_NONCES_VERSION = 7_002_000;
const NS_PER_SECOND = 1e9;
const SIGNATURE = /^0x[0-9a-fA-F]{128}$/;
/** Strict: no dots, which would let one part of the signed text run into the next. */
const UUID = /^[0-9a-zA-Z-]{1,64}$/;
const BODY_HASH = /^[0-9a-f]{64}$/;

/** What a claim is checked against. */
export interface ClassicCheck {
  readonly mode: ClassicMode;
  readonly claim: ClassicClaim;
  /** This server. */
  readonly hotkey: AccountId;
  readonly nowNs: bigint;
  readonly nonces: NonceMemory;
  /** Strict: a caller's timeout counts up to this, in seconds. It is not signed. */
  readonly timeoutSecondsMax: number;
}

export type ClassicVerdict =
  /** `isProven` is false only for a caller without a signature. */
  | { readonly kind: 'ok'; readonly caller: AccountId; readonly isProven: boolean }
  | { readonly kind: 'refused'; readonly message: string }
  /** No room to remember the nonce. */
  | { readonly kind: 'full' };

/** The verdict; a nonce is remembered only with `ok`. Order: address, nonce, freshness, signature. */
export function verifyClassic(crypto: Crypto, check: ClassicCheck): ClassicVerdict {
  const { claim, hotkey, mode, nonces, nowNs } = check;
  const caller = accountOf(claim.hotkey);
  if (caller === undefined) return refused('the dendrite hotkey is missing or no ss58 address');
  const { nonce, signature } = claim;
  if (nonce === undefined) return refused('Missing Nonce');
  if (mode === 'strict') {
    if (!UUID.test(claim.uuid ?? '')) return refused('the dendrite uuid is missing or malformed');
    if (!BODY_HASH.test(claim.bodyHash ?? '')) return refused('computed_body_hash is missing or malformed');
  }
  const client = `${ss58Encode(caller)}:${claim.uuid ?? 'None'}`;
  const stale = staleness(check, nonce, nonces.last(client));
  if (stale !== undefined) return refused(stale);
  const isSigned = signature !== undefined && signature !== '';
  if (!isSigned && mode !== '10.2.0') return refused('Missing Signature');
  if (isSigned && !fits(crypto, { claim, caller, hotkey, nonce, signature })) return refused('Signature mismatch');
  return nonces.remember(client, nonce, nowNs) ? { kind: 'ok', caller, isProven: isSigned } : { kind: 'full' };
}

/** Why the nonce counts no more. The reference looks at the age of a client's first nonce only, and never ahead. */
function staleness(check: ClassicCheck, nonce: bigint, last: bigint | undefined): string | undefined {
  const { claim, mode, nowNs, timeoutSecondsMax } = check;
  const isStrict = mode === 'strict';
  const isTimed = isStrict || (claim.version !== undefined && claim.version >= TIMED_NONCES_VERSION);
  const timeoutSeconds = claim.timeoutSeconds ?? 0;
  const toleratedSeconds = isStrict ? Math.min(timeoutSeconds, timeoutSecondsMax) : timeoutSeconds;
  const ageNsMax = CLASSIC_AGE_NS + BigInt(Math.trunc(toleratedSeconds * NS_PER_SECOND));
  if (isTimed && (isStrict || last === undefined) && nonce <= nowNs - ageNsMax) {
    return `Nonce is too old: acceptable delta is ${seconds(ageNsMax)} seconds but request was ${seconds(nowNs - nonce)} seconds old`;
  }
  if (isStrict && nonce - nowNs > AHEAD_NS_MAX) {
    return `Nonce is in the future: acceptable are ${seconds(AHEAD_NS_MAX)} seconds but request was ${seconds(nonce - nowNs)} seconds ahead`;
  }
  return last !== undefined && nonce <= last ? 'Nonce is too old, a newer one was last processed' : undefined;
}

function seconds(ns: bigint): string {
  return (Number(ns) / NS_PER_SECOND).toFixed(2);
}

interface ClaimedSignature {
  readonly claim: ClassicClaim;
  readonly caller: AccountId;
  readonly hotkey: AccountId;
  readonly nonce: bigint;
  readonly signature: string;
}

/** Classic keys are sr25519. Absent parts stand as Python's None. */
function fits(crypto: Crypto, { caller, claim, hotkey, nonce, signature }: ClaimedSignature): boolean {
  if (!SIGNATURE.test(signature)) return false;
  const message = classicMessage({
    nonce: nonce.toString(),
    dendriteHotkey: claim.hotkey ?? 'None',
    axonHotkey: ss58Encode(hotkey),
    uuid: claim.uuid ?? 'None',
    bodyHash: claim.bodyHash ?? 'None',
  });
  return crypto.verify('sr25519', accountToBytes(caller), message, hexToBytes(signature));
}

function accountOf(address: string | undefined): AccountId | undefined {
  try {
    return address === undefined ? undefined : ss58Decode(address);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}

function refused(message: string): ClassicVerdict {
  return { kind: 'refused', message };
}
