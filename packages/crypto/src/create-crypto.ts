/** The Crypto port: node:crypto, the schnorrkel WebAssembly module, hash-wasm and, once it is needed, @noble/curves. */
import { hash } from 'node:crypto';
import type { Crypto, SignatureScheme } from '@yumanet/protocol';
import { blake2b256 } from './blake2b256.ts';
import { createEd25519 } from './ed25519.ts';
import type { SchemeCode } from './scheme-code.ts';
import { createOpener } from './seal/create-seals.ts';
import { createSr25519 } from './sr25519.ts';

/** A Crypto with memories of its own for parsed keys, each bounded. All of its functions are synchronous. */
export function createCrypto(): Crypto {
  const schemes: Readonly<Record<SignatureScheme, SchemeCode>> = {
    sr25519: createSr25519(),
    ed25519: createEd25519(),
  };
  return {
    sha256: (data) => new Uint8Array(hash('sha256', data, 'buffer')),
    // node:crypto has BLAKE2b with 64 bytes of output only, and a shorter output is another function.
    blake2b256,
    verify: (scheme, publicKey, message, signature) => schemes[scheme].verify(publicKey, message, signature),
    verifyBatch: (claims) =>
      claims.map(({ scheme, publicKey, message, signature }) => schemes[scheme].verify(publicKey, message, signature)),
    deriveKeyPair: (scheme, miniSecret, junctions) => schemes[scheme].derive(miniSecret, junctions),
    openSeal: createOpener(),
  };
}
