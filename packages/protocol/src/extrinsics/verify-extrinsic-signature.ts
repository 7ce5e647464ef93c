/** Checking the signature of an extrinsic. */
import type { SignedExtrinsic } from '../generated/chain.ts';
import { isSignatureScheme } from '../keys/signature-scheme.ts';
import type { Crypto } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { extrinsicSigningBytes } from './signing-bytes.ts';

/** True when the signature fits; false for anything malformed, an unknown scheme included. Never throws. */
export function verifyExtrinsicSignature(crypto: Crypto, extrinsic: SignedExtrinsic): boolean {
  const { scheme, signer, signature } = extrinsic;
  if (!isSignatureScheme(scheme)) return false;
  const bytes = signingBytesOf(extrinsic);
  return bytes !== undefined && crypto.verify(scheme, signer, bytes, signature);
}

function signingBytesOf(extrinsic: SignedExtrinsic): Uint8Array | undefined {
  try {
    return extrinsicSigningBytes(extrinsic);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
