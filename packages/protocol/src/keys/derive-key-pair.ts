/** Keys from secret URIs. */
import type { Crypto, KeyPair, SignatureScheme } from '../ports/crypto.ts';
import { parseSecretUri } from './secret-uri.ts';

/**
 * The key pair of a secret URI such as `//Alice` or `0x<64 hex digits>//miner1_sn1`.
 * Throws `WireError` on a URI that does not parse and on a soft junction of ed25519, which has none.
 */
export function deriveKeyPair(crypto: Crypto, uri: string, scheme: SignatureScheme = 'sr25519'): KeyPair {
  const { miniSecret, junctions } = parseSecretUri(uri);
  return crypto.deriveKeyPair(scheme, miniSecret, junctions);
}
