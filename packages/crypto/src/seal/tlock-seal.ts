/**
 * Timelock encryption over BLS12-381, as drand's quicknet, the `tle` crate and the Python SDK of the reference use it: a
 * pulse is the group's BLS signature of its round (a point of G1), and a seal is identity-based encryption (Boneh-Franklin
 * FullIdent) of an AES key under the round as identity. Bytes: see `tlock-ciphertext.ts`.
 *
 * Q = hash to G1 of sha256(round as u64, most significant byte first), pulse = secret * Q, P = secret * G2.
 * r = sha256(sigma | key) as a number, most significant byte first, modulo the group order;
 * U = r * G2, V = sigma xor sha256(e(Q, P)^r), W = key xor sha256(sigma). A value of the pairing is hashed as its twelve
 * coordinates, each 48 bytes with the least significant byte first, in the order of the tower.
 */
import { hash } from 'node:crypto';
import type { bls12_381 as Bls } from '@noble/curves/bls12-381.js';
import { type Random, WireError } from '@yumanet/protocol';
import { createLruCache, type LruCache } from '../lru-cache.ts';
import { AES_KEY_BYTES, AES_NONCE_BYTES, aesDecrypt, aesEncrypt } from './aes-gcm.ts';
import { loadBls } from './load-bls.ts';
import type { SealCode, SealTarget } from './seal-code.ts';
import { decodeTlock, encodeTlock, G2_BYTES, type TlockCiphertext } from './tlock-ciphertext.ts';

type G1Point = InstanceType<typeof Bls.G1.Point>;
type G2Point = InstanceType<typeof Bls.G2.Point>;
type PairingValue = ReturnType<typeof Bls.pairing>;

/** The domain of `bls-unchained-g1-rfc9380`, quicknet's scheme. */
const HASH_DOMAIN = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';
const G1_BYTES = 48;
const FIELD_BYTES = 48;
const SIGMA_BYTES = 32;
const NOTHING = new Uint8Array(0);

/** A block opens what was sealed to a handful of rounds, each many times. */
const PULSES_KEPT = 64;
/** A network has one group key. */
const GROUP_KEYS_KEPT = 4;

/** What decodes to no point of the group. */
type Decoded<P extends object> = P | false;

/** With a memory of the newest pulses and group keys. */
export function createTlockSeal(): SealCode {
  const pulses = createLruCache<string, Decoded<G1Point>>(PULSES_KEPT);
  const groupKeys = createLruCache<string, Decoded<G2Point>>(GROUP_KEYS_KEPT);
  return {
    seal: (target, payload, random) => seal(target, payload, { random, groupKeys }),
    open: (_round, sealed, pulse) => {
      const ciphertext = decodeTlock(sealed);
      if (ciphertext === undefined || pulse.length !== G1_BYTES) return undefined;
      const signature = pulses.getOrAdd(nameOf(pulse), () => decodePoint(loadBls().G1.Point, pulse));
      return signature === false ? undefined : open(ciphertext, signature);
    },
  };
}

/** The point that a round is, as an identity and as a message to sign. */
export function tlockRoundPoint(round: bigint): G1Point {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(round);
  return loadBls().G1.hashToCurve(sha256(bytes), { DST: HASH_DOMAIN });
}

interface Sealing {
  readonly random: Random;
  readonly groupKeys: LruCache<string, Decoded<G2Point>>;
}

function seal({ round, publicHalf }: SealTarget, payload: Uint8Array, { random, groupKeys }: Sealing): Uint8Array {
  const { pairing, fields, G2 } = loadBls();
  const group =
    publicHalf.length === G2_BYTES &&
    groupKeys.getOrAdd(nameOf(publicHalf), () => decodePoint(loadBls().G2.Point, publicHalf));
  if (group === false) throw new WireError('public half', 'is no group key of 96 bytes');
  const key = random.bytes(AES_KEY_BYTES);
  const sigma = random.bytes(SIGMA_BYTES);
  const nonce = random.bytes(AES_NONCE_BYTES);
  const r = scalarOf(sigma, key);
  const shared = fields.Fp12.pow(pairing(tlockRoundPoint(round), group), r);
  return encodeTlock({
    u: G2.Point.BASE.multiply(r).toBytes(),
    v: xor(sigma, hashOfPairing(shared)),
    w: xor(key, sha256(sigma)),
    ciphertext: aesEncrypt({ key, nonce, associated: NOTHING }, payload),
    nonce,
  });
}

function open({ u, v, w, ciphertext, nonce }: TlockCiphertext, signature: G1Point): Uint8Array | undefined {
  const { pairing, G2 } = loadBls();
  const point = decodePoint(G2.Point, u);
  if (point === false) return undefined;
  const sigma = xor(v, hashOfPairing(pairing(signature, point)));
  const key = xor(w, sha256(sigma));
  const r = scalarOf(sigma, key);
  if (r === 0n || !G2.Point.BASE.multiply(r).equals(point)) return undefined;
  return aesDecrypt({ key, nonce, associated: NOTHING }, ciphertext);
}

/** A point of the group of prime order other than zero, which has no pairing. */
function decodePoint<P extends { is0(): boolean }>(
  group: { fromBytes(bytes: Uint8Array): P },
  bytes: Uint8Array,
): Decoded<P> {
  try {
    const point = group.fromBytes(bytes);
    return point.is0() ? false : point;
  } catch {
    // The library says in words alone what is wrong with a point, and there is nothing else that it could say here.
    return false;
  }
}

/** H3: a number below the group's order. */
function scalarOf(sigma: Uint8Array, key: Uint8Array): bigint {
  const digest = sha256(Buffer.concat([sigma, key]));
  return loadBls().fields.Fr.create(BigInt(`0x${Buffer.from(digest).toString('hex')}`));
}

/** H2. */
function hashOfPairing({ c0, c1 }: PairingValue): Uint8Array {
  const coordinates = [c0, c1].flatMap((half) => [half.c0, half.c1, half.c2]).flatMap((third) => [third.c0, third.c1]);
  return sha256(Buffer.concat(coordinates.map(fieldBytes)));
}

function fieldBytes(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * FIELD_BYTES, '0'), 'hex').reverse();
}

function xor(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, index) => byte ^ (other[index] ?? 0));
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(hash('sha256', bytes, 'buffer'));
}

function nameOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
