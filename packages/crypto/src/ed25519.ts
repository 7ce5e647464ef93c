/** ed25519 by node:crypto. Parsed public keys are kept: parsing costs as much as half a signature check. */
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';
import { type Junction, type KeyPair, WireError } from '@yumanet/protocol';
import { createLruCache } from './lru-cache.ts';
import type { SchemeCode } from './scheme-code.ts';
import { isSmallOrderPoint } from './small-order-point.ts';

const SEED_BYTES = 32;
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const PARSED_KEYS_MAX = 4_096;

/** The DER that precedes the 32 bytes of a private key (PKCS #8) and of a public key (SPKI). Source: RFC 8410. */
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Substrate's domain of hard junctions, SCALE-encoded: its compact length, then the text. */
const HARD_JUNCTION_DOMAIN = Buffer.from('\x2cEd25519HDKD', 'latin1');

/** ed25519 with a memory of parsed public keys. */
export function createEd25519(): SchemeCode {
  const parsedKeys = createLruCache<string, KeyObject>(PARSED_KEYS_MAX);
  return {
    verify(publicKey, message, signature) {
      if (publicKey.length !== PUBLIC_KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
      if (isSmallOrderPoint(publicKey)) return false;
      const name = Buffer.from(publicKey.buffer, publicKey.byteOffset, PUBLIC_KEY_BYTES).toString('latin1');
      return verify(
        null,
        message,
        parsedKeys.getOrAdd(name, () => parsePublicKey(publicKey)),
        signature,
      );
    },
    derive,
  };
}

function derive(miniSecret: Uint8Array, junctions: readonly Junction[]): KeyPair {
  if (miniSecret.length !== SEED_BYTES) throw new RangeError(`a mini secret has ${SEED_BYTES} bytes`);
  const seed = junctions.reduce(deriveSeed, miniSecret);
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_KEY_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  const exported = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = Uint8Array.from(exported.subarray(PUBLIC_KEY_PREFIX.length));
  return { scheme: 'ed25519', publicKey, sign: (message) => Uint8Array.from(sign(null, message, key)) };
}

function deriveSeed(seed: Uint8Array, { hard, chainCode }: Junction): Uint8Array {
  if (!hard) throw new WireError('secret uri', 'ed25519 has no soft junctions');
  return blake2b(Buffer.concat([HARD_JUNCTION_DOMAIN, seed, chainCode]), { dkLen: SEED_BYTES });
}

function parsePublicKey(publicKey: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_KEY_PREFIX, publicKey]), format: 'der', type: 'spki' });
}
