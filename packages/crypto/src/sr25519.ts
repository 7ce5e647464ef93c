/**
 * sr25519 by the schnorrkel WebAssembly module, which is Substrate's own Rust code. The binary lies inside the one ES
 * module, so a bundler needs no extra file.
 *
 * The module panics on anything that does not parse. A panic prints a stack, leaks memory and leaves its stack pointer
 * where it was, so a sender of garbage could bring the process down: nothing reaches it here that does not parse.
 */
import {
  sr25519_derive_keypair_hard,
  sr25519_derive_keypair_soft,
  sr25519_keypair_from_seed,
  sr25519_sign,
  sr25519_verify,
} from '@polkadot-labs/schnorrkel-wasm';
import type { Junction, KeyPair } from '@yumanet/protocol';
import { createLruCache } from './lru-cache.ts';
import { isRistrettoPoint } from './ristretto-point.ts';
import { isCanonicalScalar } from './scalar.ts';
import type { SchemeCode } from './scheme-code.ts';

const SEED_BYTES = 32;
const PUBLIC_KEY_BYTES = 32;
/** The scalar and the nonce seed. */
const SECRET_BYTES = 64;
const SIGNATURE_BYTES = 64;
/** The highest bit of a signature says that it is schnorrkel's and not ed25519's. */
const SCHNORRKEL_MARK = 0x80;
/** Public keys whose check is remembered: more than the neurons of the largest network (128 subnets of 256). */
const CHECKED_KEYS_MAX = 65_536;

/** sr25519 with a memory of which public keys are points. */
export function createSr25519(): SchemeCode {
  const checkedKeys = createLruCache<string, boolean>(CHECKED_KEYS_MAX);

  function isPublicKey(publicKey: Uint8Array): boolean {
    if (publicKey.length !== PUBLIC_KEY_BYTES) return false;
    const { buffer, byteOffset } = publicKey;
    const name = Buffer.from(buffer, byteOffset, PUBLIC_KEY_BYTES).toString('latin1');
    return checkedKeys.getOrAdd(name, () => isRistrettoPoint(publicKey));
  }

  return {
    verify: (publicKey, message, signature) =>
      isSignature(signature) && isPublicKey(publicKey) && sr25519_verify(publicKey, message, signature),
    derive,
  };
}

function isSignature(signature: Uint8Array): boolean {
  if (signature.length !== SIGNATURE_BYTES) return false;
  const scalar = signature.slice(SIGNATURE_BYTES / 2);
  const last = scalar.at(-1) ?? 0;
  if ((last & SCHNORRKEL_MARK) === 0) return false;
  scalar[scalar.length - 1] = last & ~SCHNORRKEL_MARK;
  return isCanonicalScalar(scalar);
}

/** The secret part of a key after a soft junction is partly random, its public key is not. */
function derive(miniSecret: Uint8Array, junctions: readonly Junction[]): KeyPair {
  if (miniSecret.length !== SEED_BYTES) throw new RangeError(`a mini secret has ${SEED_BYTES} bytes`);
  let pair = sr25519_keypair_from_seed(miniSecret);
  for (const { hard, chainCode } of junctions) {
    pair = hard ? sr25519_derive_keypair_hard(pair, chainCode) : sr25519_derive_keypair_soft(pair, chainCode);
  }
  const secret = pair.slice(0, SECRET_BYTES);
  const publicKey = pair.slice(SECRET_BYTES);
  return { scheme: 'sr25519', publicKey, sign: (message) => sr25519_sign(publicKey, secret, message) };
}
