// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  EMPTY_BYTES,
  encodeWith,
  expectEnd,
  missing,
  readBytes,
  readEnd,
  readTag,
  readText,
  skipField,
  twice,
  writeMessage,
  writeText,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';
import { Header, HeaderCode } from './chain.ts';

export interface StorageRecord {
  /** The storage item, such as "Burn". */
  readonly item: string;
  /** The encoded key; empty for an item without keys. */
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

function writeStorageRecord(message: StorageRecord, writer: WireWriter): void {
  if (message.item.length !== 0) writeText(writer, 10, message.item);
  if (message.key.length !== 0) writer.uint32(18).bytes(message.key);
  if (message.value.length !== 0) writer.uint32(26).bytes(message.value);
}

function readStorageRecord(reader: WireReader, end: number, _depth: number): StorageRecord {
  let itemField: string = '';
  let keyField: Uint8Array = EMPTY_BYTES;
  let valueField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        itemField = readText(reader);
        break;
      case 18:
        keyField = readBytes(reader);
        break;
      case 26:
        valueField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StorageRecord', 'item', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StorageRecord', 'key', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StorageRecord', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StorageRecord');
  return { item: itemField, key: keyField, value: valueField };
}

export const StorageRecordCode: StaticCode<StorageRecord> = { write: writeStorageRecord, read: readStorageRecord };

export const StorageRecord: MessageCodec<StorageRecord> = {
  schema: {
    name: 'StorageRecord',
    fields: [
      { name: 'item', key: 'item', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'key', key: 'key', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'value', key: 'value', number: 3, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StorageRecordCode, message),
  decode: (bytes) => decodeWith('StorageRecord', StorageRecordCode, bytes),
};

/** Records are sorted by item and key, so that equal states have equal bytes.
 * Genesis and checkpoints have this shape. */
export interface Snapshot {
  readonly header: Header;
  /** Hash of that header; the genesis hash when it is block 0. */
  readonly hash: Uint8Array;
  readonly records: readonly StorageRecord[];
}

function writeSnapshot(message: Snapshot, writer: WireWriter): void {
  writeMessage(writer, 10, HeaderCode, message.header);
  if (message.hash.length !== 0) writer.uint32(18).bytes(message.hash);
  for (const item of message.records) writeMessage(writer, 26, StorageRecordCode, item);
}

function readSnapshot(reader: WireReader, end: number, depth: number): Snapshot {
  let headerField: Header | undefined;
  let hashField: Uint8Array = EMPTY_BYTES;
  const recordsField: StorageRecord[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (headerField !== undefined) throw twice('Snapshot', 'header');
        headerField = HeaderCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 18:
        hashField = readBytes(reader);
        break;
      case 26:
        recordsField.push(StorageRecordCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Snapshot', 'header', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Snapshot', 'hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Snapshot', 'records', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Snapshot');
  if (headerField === undefined) throw missing('Snapshot', 'header');
  return { header: headerField, hash: hashField, records: recordsField };
}

export const SnapshotCode: StaticCode<Snapshot> = { write: writeSnapshot, read: readSnapshot };

export const Snapshot: MessageCodec<Snapshot> = {
  schema: {
    name: 'Snapshot',
    fields: [
      { name: 'header', key: 'header', number: 1, kind: 'message', cardinality: 'single', codec: () => Header },
      { name: 'hash', key: 'hash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'records', key: 'records', number: 3, kind: 'message', cardinality: 'repeated', codec: () => StorageRecord },
    ],
  },
  encode: (message) => encodeWith(SnapshotCode, message),
  decode: (bytes) => decodeWith('Snapshot', SnapshotCode, bytes),
};
