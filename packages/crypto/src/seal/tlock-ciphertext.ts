/**
 * The bytes of a timelock ciphertext, as the `tle` crate serialises its `TLECiphertext` in compressed form (arkworks): every
 * vector of bytes is its length as u64, least significant byte first, then the bytes.
 *
 * U (96, a compressed point of G2) | vector V (32) | vector W (32) | vector body | vector cipher suite; the body is
 * vector AES-256-GCM ciphertext with its tag | vector nonce (12).
 */
import { AES_NONCE_BYTES } from './aes-gcm.ts';
import { roundBytes as u64Bytes } from './seal-code.ts';

export const G2_BYTES = 96;
const HASH_BYTES = 32;
const U64_BYTES = 8;
/** The only suite that there is. */
const CIPHER_SUITE = Buffer.from('AES_GCM_', 'latin1');

export interface TlockCiphertext {
  readonly u: Uint8Array;
  readonly v: Uint8Array;
  readonly w: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly nonce: Uint8Array;
}

export function encodeTlock({ u, v, w, ciphertext, nonce }: TlockCiphertext): Uint8Array {
  const body = Buffer.concat([vector(ciphertext), vector(nonce)]);
  return new Uint8Array(Buffer.concat([u, vector(v), vector(w), vector(body), vector(CIPHER_SUITE)]));
}

/**
 * Undefined for other bytes. Stricter than the reference, which neither looks at the cipher suite nor at what follows the
 * last field, so that no two sequences of bytes are the same seal.
 */
export function decodeTlock(bytes: Uint8Array): TlockCiphertext | undefined {
  const outer = splitVectors(bytes.subarray(G2_BYTES));
  if (outer?.length !== OUTER_VECTORS) return undefined;
  const [v, w, body, suite] = outer;
  const inner = body === undefined ? undefined : splitVectors(body);
  if (v === undefined || w === undefined || suite === undefined || inner?.length !== INNER_VECTORS) return undefined;
  const [ciphertext, nonce] = inner;
  if (ciphertext === undefined || nonce === undefined) return undefined;
  const isShaped = v.length === HASH_BYTES && w.length === HASH_BYTES && nonce.length === AES_NONCE_BYTES;
  if (!isShaped || !CIPHER_SUITE.equals(suite)) return undefined;
  return { u: bytes.subarray(0, G2_BYTES), v, w, ciphertext, nonce };
}

const OUTER_VECTORS = 4;
const INNER_VECTORS = 2;

function vector(bytes: Uint8Array): Buffer {
  return Buffer.concat([u64Bytes(BigInt(bytes.length)), bytes]);
}

/** All vectors in these bytes; undefined when the last one is not whole. Bounded: each takes 8 bytes at least. */
function splitVectors(bytes: Uint8Array): Uint8Array[] | undefined {
  const vectors: Uint8Array[] = [];
  let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  while (rest.length > 0) {
    if (rest.length < U64_BYTES) return undefined;
    const length = rest.readBigUInt64LE();
    if (length > BigInt(rest.length - U64_BYTES)) return undefined;
    const end = U64_BYTES + Number(length);
    vectors.push(rest.subarray(U64_BYTES, end));
    rest = rest.subarray(end);
  }
  return vectors;
}
