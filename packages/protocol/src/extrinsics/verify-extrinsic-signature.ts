/** Checking the signatures of extrinsics. */
import type { SignedExtrinsic } from '../generated/chain.ts';
import { isSignatureScheme } from '../keys/signature-scheme.ts';
import type { Crypto, SignatureClaim } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { extrinsicSigningBytes } from './signing-bytes.ts';

/** True when the signature fits; false for anything malformed, an unknown scheme included. Never throws. */
export function verifyExtrinsicSignature(crypto: Crypto, extrinsic: SignedExtrinsic): boolean {
  const claim = claimOf(extrinsic);
  return claim !== undefined && crypto.verify(claim.scheme, claim.publicKey, claim.message, claim.signature);
}

/** The same for many extrinsics, each judged alone: where the first is whose signature does not fit; -1 when all fit. */
export function findBadSignature(crypto: Crypto, extrinsics: readonly SignedExtrinsic[]): number {
  const claims = extrinsics.map(claimOf);
  const verdicts = crypto.verifyBatch(claims.filter((claim) => claim !== undefined));
  const malformedAt = claims.indexOf(undefined);
  const unfitAt = verdicts.indexOf(false);
  // Before the first malformed one a claim stands where its extrinsic does.
  return malformedAt < 0 || (unfitAt >= 0 && unfitAt < malformedAt) ? unfitAt : malformedAt;
}

function claimOf(extrinsic: SignedExtrinsic): SignatureClaim | undefined {
  const { scheme, signer: publicKey, signature } = extrinsic;
  if (!isSignatureScheme(scheme)) return undefined;
  const message = signingBytesOf(extrinsic);
  return message === undefined ? undefined : { scheme, publicKey, message, signature };
}

function signingBytesOf(extrinsic: SignedExtrinsic): Uint8Array | undefined {
  try {
    return extrinsicSigningBytes(extrinsic);
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
