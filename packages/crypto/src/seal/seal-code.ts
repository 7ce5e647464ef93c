/** What a way of sealing gives the Crypto port and its clients. Source: docs/rules/subnets.md sections 3.7 and 3.8. */
import type { Random } from '@yumanet/protocol';

/** Whoever seals something knows this much of a round. */
export interface SealTarget {
  readonly round: bigint;
  /** The round's X25519 key of 32 bytes; for timelock encryption the group key of 96 bytes, which all rounds share. */
  readonly publicHalf: Uint8Array;
}

export interface SealCode {
  /** Throws `WireError` for a public half that is none. */
  seal(target: SealTarget, payload: Uint8Array, random: Random): Uint8Array;
  /** Undefined for anything malformed, and for what was sealed to another round or key; never throws. */
  open(round: bigint, sealed: Uint8Array, pulse: Uint8Array): Uint8Array | undefined;
}

/**
 * The largest sealed payload that is looked at, in bytes. The reference takes 5,000 bytes of weights and 1,024 of a
 * commitment; whoever stores it has the narrower bound.
 */
export const SEALED_BYTES_MAX = 65_536;

/** Rounds are u64. */
export const ROUND_MAX = (1n << 64n) - 1n;

/** The round as 8 bytes, the least significant first. */
export function roundBytes(round: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(round);
  return bytes;
}
