/** The keys of the beacon's rounds, all from one seed. Source: docs/rules/subnets.md section 3.8. */
import { hkdfSync } from 'node:crypto';
import type { SealScheme } from '@yumanet/protocol';
import { littleEndian } from '../little-endian.ts';
import { loadBls } from './load-bls.ts';
import { roundBytes } from './seal-code.ts';
import { tlockRoundPoint } from './tlock-seal.ts';
import { X25519_KEY_BYTES, x25519Pair } from './x25519.ts';

/** Bytes of a seed. */
export const BEACON_SEED_BYTES = 32;

const X25519_INFO = 'yumanet/beacon/x25519/1';
const TLOCK_INFO = 'yumanet/beacon/tlock/1';
/** 128 bits more than the group's order has, so that the remainder is not biased. Source: RFC 9380 section 5. */
const WIDE_SCALAR_BYTES = 48;

/** Whoever has it knows every round. Rounds are u64. */
export interface Beacon {
  readonly scheme: SealScheme;
  /** What rounds have in common and clients seal to: the group key of timelock encryption, 96 bytes; else empty. */
  readonly publicKey: Uint8Array;
  /** What clients seal to: the round's own key, 32 bytes; the group key where there is one. */
  publicHalf(round: bigint): Uint8Array;
  /** What opens that: an X25519 private key of 32 bytes, or a BLS signature of 48. The round's pulse, once it is due. */
  privateHalf(round: bigint): Uint8Array;
}

/** Precondition: the seed has `BEACON_SEED_BYTES`. Cost of a half: microseconds; with timelock encryption milliseconds. */
export function createBeacon(scheme: SealScheme, seed: Uint8Array): Beacon {
  if (seed.length !== BEACON_SEED_BYTES) throw new RangeError(`a beacon's seed has ${BEACON_SEED_BYTES} bytes`);
  return scheme === 'x25519' ? x25519Beacon(seed) : tlockBeacon(seed);
}

/** A private half is HKDF-SHA256 of the seed without salt; info is the text and the round (u64 LE). */
function x25519Beacon(seed: Uint8Array): Beacon {
  const privateHalf = (round: bigint) =>
    derive(seed, Buffer.concat([Buffer.from(X25519_INFO), roundBytes(round)]), X25519_KEY_BYTES);
  return {
    scheme: 'x25519',
    publicKey: new Uint8Array(0),
    publicHalf: (round) => x25519Pair(privateHalf(round)).publicKey,
    privateHalf,
  };
}

function tlockBeacon(seed: Uint8Array): Beacon {
  const { G2, fields } = loadBls();
  const wide = littleEndian(derive(seed, Buffer.from(TLOCK_INFO), WIDE_SCALAR_BYTES));
  const secret = 1n + (wide % (fields.Fr.ORDER - 1n));
  const publicKey = new Uint8Array(G2.Point.BASE.multiply(secret).toBytes());
  return {
    scheme: 'tlock',
    publicKey,
    publicHalf: () => publicKey,
    privateHalf: (round) => new Uint8Array(tlockRoundPoint(round).multiply(secret).toBytes()),
  };
}

function derive(seed: Uint8Array, info: Uint8Array, bytes: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', seed, new Uint8Array(0), info, bytes));
}
