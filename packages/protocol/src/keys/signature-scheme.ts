/** The signature schemes by their names on the wire. */
import type { SignatureScheme } from '../ports/crypto.ts';

/** True for `sr25519` and `ed25519`, exactly so written. */
export function isSignatureScheme(text: string): text is SignatureScheme {
  return text === 'sr25519' || text === 'ed25519';
}
