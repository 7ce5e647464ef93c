/**
 * Crypto for tests that must not depend on random signatures: real hashes, and a signer whose signatures are a hash, so
 * the same inputs give the same bytes and a check costs little. Anybody can forge them, and its addresses are not those
 * of the real schemes.
 */
import { blake2b } from '@noble/hashes/blake2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Crypto, Junction, KeyPair, SignatureClaim, SignatureScheme } from '@yumanet/protocol';

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A Crypto whose signatures depend on nothing but scheme, key and message. */
export function createFakeCrypto(): Crypto {
  return {
    sha256: (data) => sha256(data),
    blake2b256: (data) => blake2b(data, { dkLen: KEY_BYTES }),
    verify: (scheme, publicKey, message, signature) => isSignature({ scheme, publicKey, message, signature }),
    verifyBatch: (claims) => claims.map(isSignature),
    deriveKeyPair,
    openSeal: ({ sealed }, pulse) => {
      const isOpened = pulse.length > 0 && isEqual(sealed.subarray(0, pulse.length), pulse);
      return isOpened ? sealed.slice(pulse.length) : undefined;
    },
  };
}

function isSignature({ scheme, publicKey, message, signature }: SignatureClaim): boolean {
  return publicKey.length === KEY_BYTES && isEqual(signature, signatureOf(scheme, publicKey, message));
}

function deriveKeyPair(scheme: SignatureScheme, miniSecret: Uint8Array, junctions: readonly Junction[]): KeyPair {
  if (scheme === 'ed25519' && junctions.some(({ hard }) => !hard)) {
    throw new RangeError('ed25519 has no soft junctions');
  }
  const path = junctions.flatMap(({ hard, chainCode }) => [Uint8Array.of(hard ? 1 : 0), chainCode]);
  const publicKey = hashOf(KEY_BYTES, ['key', scheme], [miniSecret, ...path]);
  return { scheme, publicKey, sign: (message) => signatureOf(scheme, publicKey, message) };
}

function signatureOf(scheme: SignatureScheme, publicKey: Uint8Array, message: Uint8Array): Uint8Array {
  return hashOf(SIGNATURE_BYTES, ['signature', scheme], [publicKey, message]);
}

function hashOf(length: number, domain: readonly string[], parts: readonly Uint8Array[]): Uint8Array {
  const hash = blake2b.create({ dkLen: length });
  for (const text of domain) hash.update(new TextEncoder().encode(`${text}\0`));
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
