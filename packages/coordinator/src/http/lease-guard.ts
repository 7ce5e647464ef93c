import { timingSafeEqual } from 'node:crypto';
import { type Crypto, type Refusal, refuse } from '@yumanet/protocol';

/** Decides by its headers whether a request may touch leases; undefined when it may. */
export type LeaseGuard = (authorization: string | undefined) => Refusal | undefined;

/** The scheme's name is read in any case (RFC 9110 section 11.1). */
const BEARER_SHAPE = /^bearer +(?<secret>[^ ]+) *$/i;

/**
 * Lets through who sends the secret as a bearer token; everybody is refused when there is none. The hashes are compared,
 * so that the time it takes says nothing about the secret, not even its length.
 */
export function createLeaseGuard(secret: string | undefined, crypto: Pick<Crypto, 'sha256'>): LeaseGuard {
  if (secret === undefined) return () => refuse('request', 'LeasesDisabled');
  const hashOf = (text: string): Uint8Array => crypto.sha256(Buffer.from(text));
  const wanted = hashOf(secret);
  return (authorization = '') => {
    const sent = BEARER_SHAPE.exec(authorization)?.groups?.['secret'] ?? '';
    return timingSafeEqual(hashOf(sent), wanted) ? undefined : refuse('request', 'WrongLeaseSecret');
  };
}
