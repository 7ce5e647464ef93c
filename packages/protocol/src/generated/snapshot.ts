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
  readU32,
  readU64,
  skipField,
  twice,
  writeMessage,
  writeText,
  writeU32,
  writeU32Value,
  writeU64,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';
import { Block, BlockCode, Extrinsic, ExtrinsicCode, Header, HeaderCode } from './chain.ts';

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
 * Genesis, checkpoints and the ends of a dump have this shape. */
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

/** What waited in a pool, in order of arrival. */
export interface WaitingExtrinsics {
  readonly extrinsics: readonly Extrinsic[];
}

function writeWaitingExtrinsics(message: WaitingExtrinsics, writer: WireWriter): void {
  for (const item of message.extrinsics) writeMessage(writer, 10, ExtrinsicCode, item);
}

function readWaitingExtrinsics(reader: WireReader, end: number, depth: number): WaitingExtrinsics {
  const extrinsicsField: Extrinsic[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        extrinsicsField.push(ExtrinsicCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WaitingExtrinsics', 'extrinsics', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WaitingExtrinsics');
  return { extrinsics: extrinsicsField };
}

export const WaitingExtrinsicsCode: StaticCode<WaitingExtrinsics> = { write: writeWaitingExtrinsics, read: readWaitingExtrinsics };

export const WaitingExtrinsics: MessageCodec<WaitingExtrinsics> = {
  schema: {
    name: 'WaitingExtrinsics',
    fields: [
      { name: 'extrinsics', key: 'extrinsics', number: 1, kind: 'message', cardinality: 'repeated', codec: () => Extrinsic },
    ],
  },
  encode: (message) => encodeWith(WaitingExtrinsicsCode, message),
  decode: (bytes) => decodeWith('WaitingExtrinsics', WaitingExtrinsicsCode, bytes),
};

/** What a chain is made of besides its first state. Chosen at the first start, and stronger than the flags of a later one. */
export interface ChainIdentity {
  /** The network's name. */
  readonly name: string;
  /** "fast" or "mainnet" */
  readonly preset: string;
  /** Text that all randomness of the chain comes from, but for its beacon's. */
  readonly seed: string;
  /** What every round of the beacon comes from, 32 bytes: whoever has it opens what is sealed to rounds to come. */
  readonly beaconSeed: Uint8Array;
}

function writeChainIdentity(message: ChainIdentity, writer: WireWriter): void {
  if (message.name.length !== 0) writeText(writer, 10, message.name);
  if (message.preset.length !== 0) writeText(writer, 18, message.preset);
  if (message.seed.length !== 0) writeText(writer, 26, message.seed);
  if (message.beaconSeed.length !== 0) writer.uint32(34).bytes(message.beaconSeed);
}

function readChainIdentity(reader: WireReader, end: number, _depth: number): ChainIdentity {
  let nameField: string = '';
  let presetField: string = '';
  let seedField: string = '';
  let beaconSeedField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        nameField = readText(reader);
        break;
      case 18:
        presetField = readText(reader);
        break;
      case 26:
        seedField = readText(reader);
        break;
      case 34:
        beaconSeedField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ChainIdentity', 'name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ChainIdentity', 'preset', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ChainIdentity', 'seed', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ChainIdentity', 'beacon_seed', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ChainIdentity');
  return { name: nameField, preset: presetField, seed: seedField, beaconSeed: beaconSeedField };
}

export const ChainIdentityCode: StaticCode<ChainIdentity> = { write: writeChainIdentity, read: readChainIdentity };

export const ChainIdentity: MessageCodec<ChainIdentity> = {
  schema: {
    name: 'ChainIdentity',
    fields: [
      { name: 'name', key: 'name', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'preset', key: 'preset', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'seed', key: 'seed', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'beacon_seed', key: 'beaconSeed', number: 4, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ChainIdentityCode, message),
  decode: (bytes) => decodeWith('ChainIdentity', ChainIdentityCode, bytes),
};

/** A block as it is kept. */
export interface KeptBlock {
  readonly block: Block;
  /** Netuids whose epoch ran in it. */
  readonly epochs: readonly number[];
}

function writeKeptBlock(message: KeptBlock, writer: WireWriter): void {
  writeMessage(writer, 10, BlockCode, message.block);
  if (message.epochs.length !== 0) {
    writer.uint32(18).fork();
    for (const item of message.epochs) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readKeptBlock(reader: WireReader, end: number, depth: number): KeptBlock {
  let blockField: Block | undefined;
  const epochsField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (blockField !== undefined) throw twice('KeptBlock', 'block');
        blockField = BlockCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 18: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) epochsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'epochs');
        break;
      }
      case 16:
        epochsField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('KeptBlock', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('KeptBlock', 'epochs', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'KeptBlock');
  if (blockField === undefined) throw missing('KeptBlock', 'block');
  return { block: blockField, epochs: epochsField };
}

export const KeptBlockCode: StaticCode<KeptBlock> = { write: writeKeptBlock, read: readKeptBlock };

export const KeptBlock: MessageCodec<KeptBlock> = {
  schema: {
    name: 'KeptBlock',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'message', cardinality: 'single', codec: () => Block },
      { name: 'epochs', key: 'epochs', number: 2, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(KeptBlockCode, message),
  decode: (bytes) => decodeWith('KeptBlock', KeptBlockCode, bytes),
};

/** What a miner answered, as its validator noted it: one line of the validator's round records. */
export interface AnswerRecord {
  /** The validator it is from, such as "validator1_sn1". */
  readonly source: string;
  /** JSON text */
  readonly record: string;
}

function writeAnswerRecord(message: AnswerRecord, writer: WireWriter): void {
  if (message.source.length !== 0) writeText(writer, 10, message.source);
  if (message.record.length !== 0) writeText(writer, 18, message.record);
}

function readAnswerRecord(reader: WireReader, end: number, _depth: number): AnswerRecord {
  let sourceField: string = '';
  let recordField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        sourceField = readText(reader);
        break;
      case 18:
        recordField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AnswerRecord', 'source', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AnswerRecord', 'record', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AnswerRecord');
  return { source: sourceField, record: recordField };
}

export const AnswerRecordCode: StaticCode<AnswerRecord> = { write: writeAnswerRecord, read: readAnswerRecord };

export const AnswerRecord: MessageCodec<AnswerRecord> = {
  schema: {
    name: 'AnswerRecord',
    fields: [
      { name: 'source', key: 'source', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'record', key: 'record', number: 2, kind: 'json', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AnswerRecordCode, message),
  decode: (bytes) => decodeWith('AnswerRecord', AnswerRecordCode, bytes),
};

/** How every Dump begins, whatever its format: enough to tell whether the rest can be read. */
export interface DumpStart {
  readonly format: number;
  readonly ruleSet: string;
}

function writeDumpStart(message: DumpStart, writer: WireWriter): void {
  if (message.format !== 0) writeU32(writer, 8, message.format);
  if (message.ruleSet.length !== 0) writeText(writer, 18, message.ruleSet);
}

function readDumpStart(reader: WireReader, end: number, _depth: number): DumpStart {
  let formatField: number = 0;
  let ruleSetField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        formatField = readU32(reader);
        break;
      case 18:
        ruleSetField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DumpStart', 'format', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DumpStart', 'rule_set', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DumpStart');
  return { format: formatField, ruleSet: ruleSetField };
}

export const DumpStartCode: StaticCode<DumpStart> = { write: writeDumpStart, read: readDumpStart };

export const DumpStart: MessageCodec<DumpStart> = {
  schema: {
    name: 'DumpStart',
    fields: [
      { name: 'format', key: 'format', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rule_set', key: 'ruleSet', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DumpStartCode, message),
  decode: (bytes) => decodeWith('DumpStart', DumpStartCode, bytes),
};

/** A chain in one file: dump and record write it, restore and replay read it. */
export interface Dump {
  /** Raised when the shape changes; a reader refuses what it does not know. */
  readonly format: number;
  /** Such as "2026-06 / spec 425": other rules give other digests. */
  readonly ruleSet: string;
  readonly identity: ChainIdentity;
  /** The state that the blocks below start from: the genesis, unless the history was left out somewhere on the way. */
  readonly base: Snapshot;
  /** Every block after the base, in order; none when the history was left out. */
  readonly blocks: readonly KeptBlock[];
  /** Extrinsics that waited in the pool, in order of arrival. */
  readonly pool: readonly Extrinsic[];
  /** What the clock of the chain showed when this was written: Unix time in milliseconds, before its own offset. */
  readonly clockMs: bigint;
  readonly answers: readonly AnswerRecord[];
}

function writeDump(message: Dump, writer: WireWriter): void {
  if (message.format !== 0) writeU32(writer, 8, message.format);
  if (message.ruleSet.length !== 0) writeText(writer, 18, message.ruleSet);
  writeMessage(writer, 26, ChainIdentityCode, message.identity);
  writeMessage(writer, 34, SnapshotCode, message.base);
  for (const item of message.blocks) writeMessage(writer, 42, KeptBlockCode, item);
  for (const item of message.pool) writeMessage(writer, 50, ExtrinsicCode, item);
  if (message.clockMs !== 0n) writeU64(writer, 56, message.clockMs);
  for (const item of message.answers) writeMessage(writer, 66, AnswerRecordCode, item);
}

function readDump(reader: WireReader, end: number, depth: number): Dump {
  let formatField: number = 0;
  let ruleSetField: string = '';
  let identityField: ChainIdentity | undefined;
  let baseField: Snapshot | undefined;
  const blocksField: KeptBlock[] = [];
  const poolField: Extrinsic[] = [];
  let clockMsField: bigint = 0n;
  const answersField: AnswerRecord[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        formatField = readU32(reader);
        break;
      case 18:
        ruleSetField = readText(reader);
        break;
      case 26:
        if (identityField !== undefined) throw twice('Dump', 'identity');
        identityField = ChainIdentityCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 34:
        if (baseField !== undefined) throw twice('Dump', 'base');
        baseField = SnapshotCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 42:
        blocksField.push(KeptBlockCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 50:
        poolField.push(ExtrinsicCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 56:
        clockMsField = readU64(reader);
        break;
      case 66:
        answersField.push(AnswerRecordCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Dump', 'format', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Dump', 'rule_set', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Dump', 'identity', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Dump', 'base', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Dump', 'blocks', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Dump', 'pool', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Dump', 'clock_ms', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Dump', 'answers', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Dump');
  if (identityField === undefined) throw missing('Dump', 'identity');
  if (baseField === undefined) throw missing('Dump', 'base');
  return { format: formatField, ruleSet: ruleSetField, identity: identityField, base: baseField, blocks: blocksField, pool: poolField, clockMs: clockMsField, answers: answersField };
}

export const DumpCode: StaticCode<Dump> = { write: writeDump, read: readDump };

export const Dump: MessageCodec<Dump> = {
  schema: {
    name: 'Dump',
    fields: [
      { name: 'format', key: 'format', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'rule_set', key: 'ruleSet', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'identity', key: 'identity', number: 3, kind: 'message', cardinality: 'single', codec: () => ChainIdentity },
      { name: 'base', key: 'base', number: 4, kind: 'message', cardinality: 'single', codec: () => Snapshot },
      { name: 'blocks', key: 'blocks', number: 5, kind: 'message', cardinality: 'repeated', codec: () => KeptBlock },
      { name: 'pool', key: 'pool', number: 6, kind: 'message', cardinality: 'repeated', codec: () => Extrinsic },
      { name: 'clock_ms', key: 'clockMs', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'answers', key: 'answers', number: 8, kind: 'message', cardinality: 'repeated', codec: () => AnswerRecord },
    ],
  },
  encode: (message) => encodeWith(DumpCode, message),
  decode: (bytes) => decodeWith('Dump', DumpCode, bytes),
};
