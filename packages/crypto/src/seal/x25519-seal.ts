/**
 * Sealing to a round's own X25519 key. The layout, in bytes: version (1, always 1) | ephemeral public key (32) |
 * AES-256-GCM ciphertext (as long as the payload) | tag (16).
 *
 * Key and nonce of AES are HKDF-SHA256 of the X25519 secret: salt = ephemeral public key | public half of the round, info =
 * the ASCII text `yumanet/seal/x25519/1`, 44 bytes of output, of which the first 32 are the key and the last 12 the nonce.
 * Each seal has an ephemeral key of its own, so that no key is used twice. The associated data are the round (u64, least
 * significant byte first).
 */
import { hkdfSync } from 'node:crypto';
import { type Random, WireError } from '@yumanet/protocol';
import { createLruCache } from '../lru-cache.ts';
import { AES_KEY_BYTES, AES_NONCE_BYTES, AES_TAG_BYTES, type AesKey, aesDecrypt, aesEncrypt } from './aes-gcm.ts';
import { roundBytes, type SealCode, type SealTarget } from './seal-code.ts';
import { X25519_KEY_BYTES, type X25519Pair, x25519Pair, x25519Secret } from './x25519.ts';

const VERSION = 1;
const HEAD_BYTES = 1 + X25519_KEY_BYTES;
const INFO = 'yumanet/seal/x25519/1';

/** A block opens what was sealed to a handful of rounds, each many times. */
const PULSES_KEPT = 64;

/** With a memory of the newest pulses' keys: to parse one costs as much as to use it. */
export function createX25519Seal(): SealCode {
  const pairs = createLruCache<string, X25519Pair>(PULSES_KEPT);
  const pairOf = (pulse: Uint8Array) => pairs.getOrAdd(Buffer.from(pulse).toString('latin1'), () => x25519Pair(pulse));
  return { seal, open: (round, sealed, pulse) => open(round, sealed, { pulse, pairOf }) };
}

function seal({ round, publicHalf }: SealTarget, payload: Uint8Array, random: Random): Uint8Array {
  const { privateKey, publicKey } = x25519Pair(random.bytes(X25519_KEY_BYTES));
  const secret = x25519Secret(privateKey, publicHalf);
  if (secret === undefined) throw new WireError('public half', 'is no X25519 key of 32 bytes that can be sealed to');
  const key = aesKeyOf(secret, { ephemeral: publicKey, publicHalf, round });
  return new Uint8Array(Buffer.concat([Uint8Array.of(VERSION), publicKey, aesEncrypt(key, payload)]));
}

interface Opening {
  readonly pulse: Uint8Array;
  readonly pairOf: (pulse: Uint8Array) => X25519Pair;
}

function open(round: bigint, sealed: Uint8Array, { pulse, pairOf }: Opening): Uint8Array | undefined {
  if (pulse.length !== X25519_KEY_BYTES) return undefined;
  if (sealed.length < HEAD_BYTES + AES_TAG_BYTES || sealed[0] !== VERSION) return undefined;
  const ephemeral = sealed.subarray(1, HEAD_BYTES);
  const { privateKey, publicKey: publicHalf } = pairOf(pulse);
  const secret = x25519Secret(privateKey, ephemeral);
  if (secret === undefined) return undefined;
  return aesDecrypt(aesKeyOf(secret, { ephemeral, publicHalf, round }), sealed.subarray(HEAD_BYTES));
}

interface SealContext extends SealTarget {
  readonly ephemeral: Uint8Array;
}

function aesKeyOf(secret: Uint8Array, { ephemeral, publicHalf, round }: SealContext): AesKey {
  const salt = Buffer.concat([ephemeral, publicHalf]);
  const derived = new Uint8Array(hkdfSync('sha256', secret, salt, INFO, AES_KEY_BYTES + AES_NONCE_BYTES));
  return {
    key: derived.subarray(0, AES_KEY_BYTES),
    nonce: derived.subarray(AES_KEY_BYTES),
    associated: roundBytes(round),
  };
}
