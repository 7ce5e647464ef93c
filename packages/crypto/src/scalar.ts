/** Scalars of the ed25519 group, as bytes. */
import { littleEndian } from './little-endian.ts';

/** The order of the group: 2^252 + 27742317777372353535851937790883648493. */
const GROUP_ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;

/** True when the 32 bytes, little endian, are below the order of the group. */
export function isCanonicalScalar(bytes: Uint8Array): boolean {
  // Almost every scalar is below 2^252, and then it needs no big number.
  if ((bytes[31] ?? 0) < 0x10) return true;
  return littleEndian(bytes) < GROUP_ORDER;
}
