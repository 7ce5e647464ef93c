/** SHA3-256 by the platform: the body hash of the ecosystem's older HTTP protocol. */
import { createHash } from 'node:crypto';

/** Lower-case hex of the SHA3-256 of the text's UTF-8 bytes. */
export function sha3Hex256(text: string): string {
  return createHash('sha3-256').update(text, 'utf8').digest('hex');
}
