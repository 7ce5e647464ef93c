/** A transaction of the store's log as bytes: its size, a checksum of its payload, the payload. */
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

/** A write of the store by the name of its function, and with what it was called. */
export interface StoreRecord {
  readonly write: string;
  readonly parameters: readonly unknown[];
}

const SIZE_BYTES = 4;
export const CHECKSUM_BYTES = 32;
export const RECORD_HEAD_BYTES = SIZE_BYTES + CHECKSUM_BYTES;

export function checksumOf(payload: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(payload).digest());
}

export function encodeRecord(record: StoreRecord): Uint8Array {
  const payload = serialize(record);
  const size = new Uint8Array(SIZE_BYTES);
  new DataView(size.buffer).setUint32(0, payload.length);
  return new Uint8Array(Buffer.concat([size, checksumOf(payload), payload]));
}
