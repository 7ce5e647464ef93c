/** X25519 over raw keys of 32 bytes, by node:crypto. Source: RFC 7748; the DER around the keys: RFC 8410. */
import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto';

export const X25519_KEY_BYTES = 32;

const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');

/** A private key with its public one. */
export interface X25519Pair {
  readonly privateKey: KeyObject;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
}

/** Precondition: 32 bytes; any are a private key. */
export function x25519Pair(privateBytes: Uint8Array): X25519Pair {
  const der = Buffer.concat([PRIVATE_KEY_PREFIX, privateBytes]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  // A twentieth of the time that DER takes.
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new Error('an X25519 key has a coordinate');
  return { privateKey, publicKey: new Uint8Array(Buffer.from(x, 'base64url')) };
}

/** The secret of both keys; undefined for a public key of small order, whose secret everybody knows. */
export function x25519Secret(privateKey: KeyObject, publicBytes: Uint8Array): Uint8Array | undefined {
  if (publicBytes.length !== X25519_KEY_BYTES || isSmallOrder(publicBytes)) return undefined;
  const der = Buffer.concat([PUBLIC_KEY_PREFIX, publicBytes]);
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return diffieHellman({ privateKey, publicKey });
}

/**
 * The coordinates whose multiples by a clamped scalar are zero, in every encoding: of order 1, 2, 4 and 8 on the curve and
 * its twist, and those of them that are also written plus 2^255 - 19. Source: RFC 7748 section 6.1 and "Curve25519: new
 * Diffie-Hellman speed records". OpenSSL throws for them, so they must not come that far.
 */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** X25519 ignores the highest bit of a coordinate. */
const IGNORED_BIT = 0x80;

function isSmallOrder(publicBytes: Uint8Array): boolean {
  const bytes = Buffer.from(publicBytes);
  bytes[X25519_KEY_BYTES - 1] = (bytes[X25519_KEY_BYTES - 1] ?? 0) & ~IGNORED_BIT;
  return SMALL_ORDER.has(bytes.toString('hex'));
}
