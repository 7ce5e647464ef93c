/** The bytes that the signature of an extrinsic is over, and the extrinsic's hash. */
import type { SignedExtrinsic } from '../generated/chain.ts';
import type { Crypto } from '../ports/crypto.ts';
import { WireError } from '../wire/wire-error.ts';
import { U64_MAX } from '../wire/wire-limits.ts';

/** Everything of an extrinsic that is signed. */
export type UnsignedExtrinsic = Omit<SignedExtrinsic, 'signature'>;

const PROTOCOL = 'yumanet/1';
const HASH_BYTES = 32;
const ACCOUNT_BYTES = 32;
const U64_BYTES = 8;

/**
 * The texts `yumanet/1` and the scheme, each ended by a zero byte, then genesis hash (32), signer (32), nonce (u64 LE),
 * valid_until (u64 LE) and the encoded call as it is. Throws `WireError` when a part has another length or range.
 */
export function extrinsicSigningBytes(extrinsic: UnsignedExtrinsic): Uint8Array {
  const { scheme, genesisHash, signer, nonce, validUntil, call } = extrinsic;
  if (scheme.includes('\0')) throw new WireError('scheme', 'has a zero byte');
  if (genesisHash.length !== HASH_BYTES) throw new WireError('genesis_hash', `has not ${HASH_BYTES} bytes`);
  if (signer.length !== ACCOUNT_BYTES) throw new WireError('signer', `has not ${ACCOUNT_BYTES} bytes`);
  const prefix = prefixOf(scheme);
  const bytes = new Uint8Array(prefix.length + HASH_BYTES + ACCOUNT_BYTES + 2 * U64_BYTES + call.length);
  bytes.set(prefix);
  let position = prefix.length;
  bytes.set(genesisHash, position);
  position += HASH_BYTES;
  bytes.set(signer, position);
  position += ACCOUNT_BYTES;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(position, readU64('nonce', nonce), true);
  view.setBigUint64(position + U64_BYTES, readU64('valid_until', validUntil), true);
  bytes.set(call, position + 2 * U64_BYTES);
  return bytes;
}

/** BLAKE2b-256 of the signing bytes: the name of an extrinsic, the same for each of its possible signatures. */
export function extrinsicHash(crypto: Crypto, extrinsic: UnsignedExtrinsic): Uint8Array {
  return crypto.blake2b256(extrinsicSigningBytes(extrinsic));
}

/** Prefixes of known schemes: every extrinsic of a block is hashed. */
const knownPrefixes = new Map(['sr25519', 'ed25519'].map((scheme) => [scheme, encodePrefix(scheme)]));

function prefixOf(scheme: string): Uint8Array {
  return knownPrefixes.get(scheme) ?? encodePrefix(scheme);
}

function encodePrefix(scheme: string): Uint8Array {
  return new TextEncoder().encode(`${PROTOCOL}\0${scheme}\0`);
}

function readU64(field: string, value: bigint): bigint {
  if (value < 0n || value > U64_MAX) throw new WireError(field, 'is no u64');
  return value;
}
