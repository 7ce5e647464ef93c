/** Both ways of sealing. */
import { type Random, type SealedPayload, type SealScheme, WireError } from '@yumanet/protocol';
import { ROUND_MAX, SEALED_BYTES_MAX, type SealCode, type SealTarget } from './seal-code.ts';
import { createTlockSeal } from './tlock-seal.ts';
import { createX25519Seal } from './x25519-seal.ts';

/** Bytes that the longer of the two seals adds to a payload. */
const SEAL_OVERHEAD_BYTES = 244;

/** The largest payload that can be sealed, in bytes. */
const PAYLOAD_BYTES_MAX = SEALED_BYTES_MAX - SEAL_OVERHEAD_BYTES;

/** A round to seal to, as the coordinator's beacon tells it. */
export interface RoundKey extends SealTarget {
  readonly scheme: SealScheme;
}

/** Opens by the scheme; with memories of parsed keys, each bounded. */
export function createOpener(): (payload: SealedPayload, pulse: Uint8Array) => Uint8Array | undefined {
  const codes = createCodes();
  return ({ scheme, round, sealed }, pulse) =>
    sealed.length > SEALED_BYTES_MAX || !isRound(round) ? undefined : codes[scheme].open(round, sealed, pulse);
}

const sealers = createCodes();

/**
 * Seals a payload so that it opens once the round's pulse is out. Throws `WireError` for a round or a public half that is
 * none, and for a payload above 65,292 bytes. Cost: a fraction of a millisecond; with timelock encryption some 40 ms.
 */
export function sealToRound(key: RoundKey, payload: Uint8Array, random: Random): Uint8Array {
  if (!isRound(key.round)) throw new WireError('round', 'is no unsigned number of 64 bits');
  if (payload.length > PAYLOAD_BYTES_MAX) throw new WireError('payload', `is longer than ${PAYLOAD_BYTES_MAX} bytes`);
  return sealers[key.scheme].seal(key, payload, random);
}

function createCodes(): Readonly<Record<SealScheme, SealCode>> {
  return { x25519: createX25519Seal(), tlock: createTlockSeal() };
}

function isRound(round: bigint): boolean {
  return round >= 0n && round <= ROUND_MAX;
}
