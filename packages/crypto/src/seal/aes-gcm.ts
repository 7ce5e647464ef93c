/** AES-256-GCM with a tag of 16 bytes after the ciphertext, as every AEAD library writes it. */
import { createCipheriv, createDecipheriv } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
export const AES_KEY_BYTES = 32;
export const AES_NONCE_BYTES = 12;
export const AES_TAG_BYTES = 16;

/** What both sides of a message share. */
export interface AesKey {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  /** Is authenticated with the message and not in it. */
  readonly associated: Uint8Array;
}

export function aesEncrypt({ key, nonce, associated }: AesKey, payload: Uint8Array): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: AES_TAG_BYTES });
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(payload), cipher.final(), cipher.getAuthTag()]);
}

/** Undefined when the tag does not fit. Precondition: key and nonce have their sizes. */
export function aesDecrypt({ key, nonce, associated }: AesKey, sealed: Uint8Array): Uint8Array | undefined {
  if (sealed.length < AES_TAG_BYTES) return undefined;
  const end = sealed.length - AES_TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: AES_TAG_BYTES });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(end));
  const payload = decipher.update(sealed.subarray(0, end));
  try {
    decipher.final();
  } catch {
    // The sizes are right, so that only the tag can be wrong; Node gives that error no code.
    return undefined;
  }
  return new Uint8Array(payload);
}
