/** Reads transactions of the store's log back, as far as they are whole. */
import { deserialize } from 'node:v8';
import { CHECKSUM_BYTES, checksumOf, RECORD_HEAD_BYTES, type StoreRecord } from './encode-record.ts';

export interface ReadLog {
  readonly records: readonly StoreRecord[];
  /** Where the first transaction that is not whole begins; the size of the log when all are. */
  readonly wholeSize: number;
}

/** `isWhole` says whether a payload is what was written; SQLite's write-ahead log asks its checksums. */
export function readLog(log: Uint8Array, isWhole = hasChecksum): ReadLog {
  const records: StoreRecord[] = [];
  let offset = 0;
  while (offset + RECORD_HEAD_BYTES <= log.length) {
    const size = new DataView(log.buffer, log.byteOffset + offset).getUint32(0);
    const start = offset + RECORD_HEAD_BYTES;
    const payload = log.subarray(start, start + size);
    if (size === 0 || start + size > log.length || !isWhole(payload, log.subarray(start - CHECKSUM_BYTES, start)))
      break;
    records.push(deserialize(payload) as StoreRecord);
    offset = start + size;
  }
  return { records, wholeSize: offset };
}

function hasChecksum(payload: Uint8Array, checksum: Uint8Array): boolean {
  return Buffer.compare(checksumOf(payload), checksum) === 0;
}
