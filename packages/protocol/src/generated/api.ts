// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  EMPTY_BYTES,
  encodeWith,
  expectEnd,
  missing,
  readAccount,
  readBytes,
  readEnd,
  readTag,
  readText,
  readU32,
  readU64,
  skipField,
  twice,
  writeAccount,
  writeMessage,
  writeText,
  writeU32,
  writeU32Value,
  writeU64,
  writeU64Value,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';
import { Call, CallCode, ChildPart, ChildPartCode } from './call.ts';
import { Header, HeaderCode } from './chain.ts';
import { ErrorInfo, ErrorInfoCode } from './error.ts';
import { Event, EventCode } from './event.ts';
import { Fixed, FixedCode } from './explain.ts';

export interface ChainInfo {
  readonly name: string;
  readonly genesisHash: Uint8Array;
  readonly ruleSet: string;
  readonly preset: string;
  readonly head: Header;
  readonly headHash: Uint8Array;
  readonly mode: ModeInfo;
  readonly totalIssuance: bigint;
  readonly blockEmission: bigint;
  /** The total issuance at which the emission halves next; absent when it is zero for good. */
  readonly nextHalvingIssuance?: bigint | undefined;
  readonly sudoKey: Uint8Array;
  readonly dev: boolean;
  /** Milliseconds from one timestamp to the next, whenever blocks are sealed; 0 when timestamps follow the clock. */
  readonly fixedBlockTimeMs: bigint;
  /** How far timestamps that follow the clock are ahead of it. */
  readonly clockOffsetMs: bigint;
}

function writeChainInfo(message: ChainInfo, writer: WireWriter): void {
  if (message.name.length !== 0) writeText(writer, 10, message.name);
  if (message.genesisHash.length !== 0) writer.uint32(18).bytes(message.genesisHash);
  if (message.ruleSet.length !== 0) writeText(writer, 26, message.ruleSet);
  if (message.preset.length !== 0) writeText(writer, 34, message.preset);
  writeMessage(writer, 42, HeaderCode, message.head);
  if (message.headHash.length !== 0) writer.uint32(50).bytes(message.headHash);
  writeMessage(writer, 58, ModeInfoCode, message.mode);
  if (message.totalIssuance !== 0n) writeU64(writer, 64, message.totalIssuance);
  if (message.blockEmission !== 0n) writeU64(writer, 72, message.blockEmission);
  if (message.nextHalvingIssuance !== undefined) writeU64(writer, 80, message.nextHalvingIssuance);
  writeAccount(writer, 90, message.sudoKey);
  if (message.dev) writer.uint32(96).bool(message.dev);
  if (message.fixedBlockTimeMs !== 0n) writeU64(writer, 104, message.fixedBlockTimeMs);
  if (message.clockOffsetMs !== 0n) writeU64(writer, 112, message.clockOffsetMs);
}

function readChainInfo(reader: WireReader, end: number, depth: number): ChainInfo {
  let nameField: string = '';
  let genesisHashField: Uint8Array = EMPTY_BYTES;
  let ruleSetField: string = '';
  let presetField: string = '';
  let headField: Header | undefined;
  let headHashField: Uint8Array = EMPTY_BYTES;
  let modeField: ModeInfo | undefined;
  let totalIssuanceField: bigint = 0n;
  let blockEmissionField: bigint = 0n;
  let nextHalvingIssuanceField: bigint | undefined;
  let sudoKeyField: Uint8Array | undefined;
  let devField: boolean = false;
  let fixedBlockTimeMsField: bigint = 0n;
  let clockOffsetMsField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        nameField = readText(reader);
        break;
      case 18:
        genesisHashField = readBytes(reader);
        break;
      case 26:
        ruleSetField = readText(reader);
        break;
      case 34:
        presetField = readText(reader);
        break;
      case 42:
        if (headField !== undefined) throw twice('ChainInfo', 'head');
        headField = HeaderCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 50:
        headHashField = readBytes(reader);
        break;
      case 58:
        if (modeField !== undefined) throw twice('ChainInfo', 'mode');
        modeField = ModeInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 64:
        totalIssuanceField = readU64(reader);
        break;
      case 72:
        blockEmissionField = readU64(reader);
        break;
      case 80:
        nextHalvingIssuanceField = readU64(reader);
        break;
      case 90:
        sudoKeyField = readAccount(reader);
        break;
      case 96:
        devField = reader.bool();
        break;
      case 104:
        fixedBlockTimeMsField = readU64(reader);
        break;
      case 112:
        clockOffsetMsField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ChainInfo', 'name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ChainInfo', 'genesis_hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ChainInfo', 'rule_set', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ChainInfo', 'preset', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ChainInfo', 'head', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ChainInfo', 'head_hash', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ChainInfo', 'mode', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ChainInfo', 'total_issuance', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ChainInfo', 'block_emission', tag);
        if (tag >>> 3 === 10) throw wrongWireType('ChainInfo', 'next_halving_issuance', tag);
        if (tag >>> 3 === 11) throw wrongWireType('ChainInfo', 'sudo_key', tag);
        if (tag >>> 3 === 12) throw wrongWireType('ChainInfo', 'dev', tag);
        if (tag >>> 3 === 13) throw wrongWireType('ChainInfo', 'fixed_block_time_ms', tag);
        if (tag >>> 3 === 14) throw wrongWireType('ChainInfo', 'clock_offset_ms', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ChainInfo');
  if (headField === undefined) throw missing('ChainInfo', 'head');
  if (modeField === undefined) throw missing('ChainInfo', 'mode');
  if (sudoKeyField === undefined) throw missing('ChainInfo', 'sudo_key');
  return { name: nameField, genesisHash: genesisHashField, ruleSet: ruleSetField, preset: presetField, head: headField, headHash: headHashField, mode: modeField, totalIssuance: totalIssuanceField, blockEmission: blockEmissionField, nextHalvingIssuance: nextHalvingIssuanceField, sudoKey: sudoKeyField, dev: devField, fixedBlockTimeMs: fixedBlockTimeMsField, clockOffsetMs: clockOffsetMsField };
}

export const ChainInfoCode: StaticCode<ChainInfo> = { write: writeChainInfo, read: readChainInfo };

export const ChainInfo: MessageCodec<ChainInfo> = {
  schema: {
    name: 'ChainInfo',
    fields: [
      { name: 'name', key: 'name', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'genesis_hash', key: 'genesisHash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'rule_set', key: 'ruleSet', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'preset', key: 'preset', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'head', key: 'head', number: 5, kind: 'message', cardinality: 'single', codec: () => Header },
      { name: 'head_hash', key: 'headHash', number: 6, kind: 'bytes', cardinality: 'single' },
      { name: 'mode', key: 'mode', number: 7, kind: 'message', cardinality: 'single', codec: () => ModeInfo },
      { name: 'total_issuance', key: 'totalIssuance', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'block_emission', key: 'blockEmission', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'next_halving_issuance', key: 'nextHalvingIssuance', number: 10, kind: 'u64', cardinality: 'optional' },
      { name: 'sudo_key', key: 'sudoKey', number: 11, kind: 'account', cardinality: 'single' },
      { name: 'dev', key: 'dev', number: 12, kind: 'bool', cardinality: 'single' },
      { name: 'fixed_block_time_ms', key: 'fixedBlockTimeMs', number: 13, kind: 'u64', cardinality: 'single' },
      { name: 'clock_offset_ms', key: 'clockOffsetMs', number: 14, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ChainInfoCode, message),
  decode: (bytes) => decodeWith('ChainInfo', ChainInfoCode, bytes),
};

export interface ModeInfo {
  /** "interval", "instant" or "manual" */
  readonly mode: string;
  /** Block time in milliseconds; meaningful in interval mode. */
  readonly intervalMs: number;
}

function writeModeInfo(message: ModeInfo, writer: WireWriter): void {
  if (message.mode.length !== 0) writeText(writer, 10, message.mode);
  if (message.intervalMs !== 0) writeU32(writer, 16, message.intervalMs);
}

function readModeInfo(reader: WireReader, end: number, _depth: number): ModeInfo {
  let modeField: string = '';
  let intervalMsField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        modeField = readText(reader);
        break;
      case 16:
        intervalMsField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ModeInfo', 'mode', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ModeInfo', 'interval_ms', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ModeInfo');
  return { mode: modeField, intervalMs: intervalMsField };
}

export const ModeInfoCode: StaticCode<ModeInfo> = { write: writeModeInfo, read: readModeInfo };

export const ModeInfo: MessageCodec<ModeInfo> = {
  schema: {
    name: 'ModeInfo',
    fields: [
      { name: 'mode', key: 'mode', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'interval_ms', key: 'intervalMs', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ModeInfoCode, message),
  decode: (bytes) => decodeWith('ModeInfo', ModeInfoCode, bytes),
};

/** The beacon as of a block. */
export interface BeaconInfo {
  /** How payloads are sealed to a round: "x25519" or "tlock". */
  readonly scheme: string;
  readonly periodBlocks: bigint;
  /** The group key of "tlock", 96 bytes, to which every round is sealed; empty for "x25519". */
  readonly publicKey: Uint8Array;
  /** BLAKE2b-256 of the seed that all rounds come from. */
  readonly seedHash: Uint8Array;
  readonly genesisHash: Uint8Array;
  /** The block that this is as of. */
  readonly block: bigint;
  /** The round of that block. */
  readonly round: bigint;
  /** The first block of the round after it. */
  readonly nextRoundBlock: bigint;
  /** The newest round whose private half is out; 0 before the first one. */
  readonly newestPulse: bigint;
}

function writeBeaconInfo(message: BeaconInfo, writer: WireWriter): void {
  if (message.scheme.length !== 0) writeText(writer, 10, message.scheme);
  if (message.periodBlocks !== 0n) writeU64(writer, 16, message.periodBlocks);
  if (message.publicKey.length !== 0) writer.uint32(26).bytes(message.publicKey);
  if (message.seedHash.length !== 0) writer.uint32(34).bytes(message.seedHash);
  if (message.genesisHash.length !== 0) writer.uint32(42).bytes(message.genesisHash);
  if (message.block !== 0n) writeU64(writer, 48, message.block);
  if (message.round !== 0n) writeU64(writer, 56, message.round);
  if (message.nextRoundBlock !== 0n) writeU64(writer, 64, message.nextRoundBlock);
  if (message.newestPulse !== 0n) writeU64(writer, 72, message.newestPulse);
}

function readBeaconInfo(reader: WireReader, end: number, _depth: number): BeaconInfo {
  let schemeField: string = '';
  let periodBlocksField: bigint = 0n;
  let publicKeyField: Uint8Array = EMPTY_BYTES;
  let seedHashField: Uint8Array = EMPTY_BYTES;
  let genesisHashField: Uint8Array = EMPTY_BYTES;
  let blockField: bigint = 0n;
  let roundField: bigint = 0n;
  let nextRoundBlockField: bigint = 0n;
  let newestPulseField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        schemeField = readText(reader);
        break;
      case 16:
        periodBlocksField = readU64(reader);
        break;
      case 26:
        publicKeyField = readBytes(reader);
        break;
      case 34:
        seedHashField = readBytes(reader);
        break;
      case 42:
        genesisHashField = readBytes(reader);
        break;
      case 48:
        blockField = readU64(reader);
        break;
      case 56:
        roundField = readU64(reader);
        break;
      case 64:
        nextRoundBlockField = readU64(reader);
        break;
      case 72:
        newestPulseField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BeaconInfo', 'scheme', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BeaconInfo', 'period_blocks', tag);
        if (tag >>> 3 === 3) throw wrongWireType('BeaconInfo', 'public_key', tag);
        if (tag >>> 3 === 4) throw wrongWireType('BeaconInfo', 'seed_hash', tag);
        if (tag >>> 3 === 5) throw wrongWireType('BeaconInfo', 'genesis_hash', tag);
        if (tag >>> 3 === 6) throw wrongWireType('BeaconInfo', 'block', tag);
        if (tag >>> 3 === 7) throw wrongWireType('BeaconInfo', 'round', tag);
        if (tag >>> 3 === 8) throw wrongWireType('BeaconInfo', 'next_round_block', tag);
        if (tag >>> 3 === 9) throw wrongWireType('BeaconInfo', 'newest_pulse', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BeaconInfo');
  return { scheme: schemeField, periodBlocks: periodBlocksField, publicKey: publicKeyField, seedHash: seedHashField, genesisHash: genesisHashField, block: blockField, round: roundField, nextRoundBlock: nextRoundBlockField, newestPulse: newestPulseField };
}

export const BeaconInfoCode: StaticCode<BeaconInfo> = { write: writeBeaconInfo, read: readBeaconInfo };

export const BeaconInfo: MessageCodec<BeaconInfo> = {
  schema: {
    name: 'BeaconInfo',
    fields: [
      { name: 'scheme', key: 'scheme', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'period_blocks', key: 'periodBlocks', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'public_key', key: 'publicKey', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'seed_hash', key: 'seedHash', number: 4, kind: 'bytes', cardinality: 'single' },
      { name: 'genesis_hash', key: 'genesisHash', number: 5, kind: 'bytes', cardinality: 'single' },
      { name: 'block', key: 'block', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'round', key: 'round', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'next_round_block', key: 'nextRoundBlock', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'newest_pulse', key: 'newestPulse', number: 9, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BeaconInfoCode, message),
  decode: (bytes) => decodeWith('BeaconInfo', BeaconInfoCode, bytes),
};

/** A round of the beacon as of a block. */
export interface BeaconRound {
  readonly round: bigint;
  /** "x25519" or "tlock" */
  readonly scheme: string;
  /** What to seal to: an X25519 key of 32 bytes, or the group key of 96. */
  readonly publicHalf: Uint8Array;
  /** What opens it: an X25519 key of 32 bytes, or a BLS signature of 48. Absent before the round is due. */
  readonly privateHalf?: Uint8Array | undefined;
  /** The first block of the round, which brings the private half. */
  readonly block: bigint;
}

function writeBeaconRound(message: BeaconRound, writer: WireWriter): void {
  if (message.round !== 0n) writeU64(writer, 8, message.round);
  if (message.scheme.length !== 0) writeText(writer, 18, message.scheme);
  if (message.publicHalf.length !== 0) writer.uint32(26).bytes(message.publicHalf);
  if (message.privateHalf !== undefined) writer.uint32(34).bytes(message.privateHalf);
  if (message.block !== 0n) writeU64(writer, 40, message.block);
}

function readBeaconRound(reader: WireReader, end: number, _depth: number): BeaconRound {
  let roundField: bigint = 0n;
  let schemeField: string = '';
  let publicHalfField: Uint8Array = EMPTY_BYTES;
  let privateHalfField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        roundField = readU64(reader);
        break;
      case 18:
        schemeField = readText(reader);
        break;
      case 26:
        publicHalfField = readBytes(reader);
        break;
      case 34:
        privateHalfField = readBytes(reader);
        break;
      case 40:
        blockField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BeaconRound', 'round', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BeaconRound', 'scheme', tag);
        if (tag >>> 3 === 3) throw wrongWireType('BeaconRound', 'public_half', tag);
        if (tag >>> 3 === 4) throw wrongWireType('BeaconRound', 'private_half', tag);
        if (tag >>> 3 === 5) throw wrongWireType('BeaconRound', 'block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BeaconRound');
  return { round: roundField, scheme: schemeField, publicHalf: publicHalfField, privateHalf: privateHalfField, block: blockField };
}

export const BeaconRoundCode: StaticCode<BeaconRound> = { write: writeBeaconRound, read: readBeaconRound };

export const BeaconRound: MessageCodec<BeaconRound> = {
  schema: {
    name: 'BeaconRound',
    fields: [
      { name: 'round', key: 'round', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'scheme', key: 'scheme', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'public_half', key: 'publicHalf', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'private_half', key: 'privateHalf', number: 4, kind: 'bytes', cardinality: 'optional' },
      { name: 'block', key: 'block', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(BeaconRoundCode, message),
  decode: (bytes) => decodeWith('BeaconRound', BeaconRoundCode, bytes),
};

export interface PoolStatus {
  readonly ready: number;
  /** Waiting for an earlier nonce of the same signer. */
  readonly future: number;
  readonly capacity: number;
  readonly entries: readonly PoolEntry[];
}

function writePoolStatus(message: PoolStatus, writer: WireWriter): void {
  if (message.ready !== 0) writeU32(writer, 8, message.ready);
  if (message.future !== 0) writeU32(writer, 16, message.future);
  if (message.capacity !== 0) writeU32(writer, 24, message.capacity);
  for (const item of message.entries) writeMessage(writer, 34, PoolEntryCode, item);
}

function readPoolStatus(reader: WireReader, end: number, depth: number): PoolStatus {
  let readyField: number = 0;
  let futureField: number = 0;
  let capacityField: number = 0;
  const entriesField: PoolEntry[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        readyField = readU32(reader);
        break;
      case 16:
        futureField = readU32(reader);
        break;
      case 24:
        capacityField = readU32(reader);
        break;
      case 34:
        entriesField.push(PoolEntryCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('PoolStatus', 'ready', tag);
        if (tag >>> 3 === 2) throw wrongWireType('PoolStatus', 'future', tag);
        if (tag >>> 3 === 3) throw wrongWireType('PoolStatus', 'capacity', tag);
        if (tag >>> 3 === 4) throw wrongWireType('PoolStatus', 'entries', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'PoolStatus');
  return { ready: readyField, future: futureField, capacity: capacityField, entries: entriesField };
}

export const PoolStatusCode: StaticCode<PoolStatus> = { write: writePoolStatus, read: readPoolStatus };

export const PoolStatus: MessageCodec<PoolStatus> = {
  schema: {
    name: 'PoolStatus',
    fields: [
      { name: 'ready', key: 'ready', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'future', key: 'future', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'capacity', key: 'capacity', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'entries', key: 'entries', number: 4, kind: 'message', cardinality: 'repeated', codec: () => PoolEntry },
    ],
  },
  encode: (message) => encodeWith(PoolStatusCode, message),
  decode: (bytes) => decodeWith('PoolStatus', PoolStatusCode, bytes),
};

export interface PoolEntry {
  readonly hash: Uint8Array;
  readonly signer: Uint8Array;
  readonly nonce: bigint;
  readonly call: string;
  readonly state: string;
  readonly validUntil: bigint;
}

function writePoolEntry(message: PoolEntry, writer: WireWriter): void {
  if (message.hash.length !== 0) writer.uint32(10).bytes(message.hash);
  writeAccount(writer, 18, message.signer);
  if (message.nonce !== 0n) writeU64(writer, 24, message.nonce);
  if (message.call.length !== 0) writeText(writer, 34, message.call);
  if (message.state.length !== 0) writeText(writer, 42, message.state);
  if (message.validUntil !== 0n) writeU64(writer, 48, message.validUntil);
}

function readPoolEntry(reader: WireReader, end: number, _depth: number): PoolEntry {
  let hashField: Uint8Array = EMPTY_BYTES;
  let signerField: Uint8Array | undefined;
  let nonceField: bigint = 0n;
  let callField: string = '';
  let stateField: string = '';
  let validUntilField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hashField = readBytes(reader);
        break;
      case 18:
        signerField = readAccount(reader);
        break;
      case 24:
        nonceField = readU64(reader);
        break;
      case 34:
        callField = readText(reader);
        break;
      case 42:
        stateField = readText(reader);
        break;
      case 48:
        validUntilField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('PoolEntry', 'hash', tag);
        if (tag >>> 3 === 2) throw wrongWireType('PoolEntry', 'signer', tag);
        if (tag >>> 3 === 3) throw wrongWireType('PoolEntry', 'nonce', tag);
        if (tag >>> 3 === 4) throw wrongWireType('PoolEntry', 'call', tag);
        if (tag >>> 3 === 5) throw wrongWireType('PoolEntry', 'state', tag);
        if (tag >>> 3 === 6) throw wrongWireType('PoolEntry', 'valid_until', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'PoolEntry');
  if (signerField === undefined) throw missing('PoolEntry', 'signer');
  return { hash: hashField, signer: signerField, nonce: nonceField, call: callField, state: stateField, validUntil: validUntilField };
}

export const PoolEntryCode: StaticCode<PoolEntry> = { write: writePoolEntry, read: readPoolEntry };

export const PoolEntry: MessageCodec<PoolEntry> = {
  schema: {
    name: 'PoolEntry',
    fields: [
      { name: 'hash', key: 'hash', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'signer', key: 'signer', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'nonce', key: 'nonce', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'call', key: 'call', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'state', key: 'state', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'valid_until', key: 'validUntil', number: 6, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(PoolEntryCode, message),
  decode: (bytes) => decodeWith('PoolEntry', PoolEntryCode, bytes),
};

export interface EncodeRequest {
  readonly call: Call;
  /** With these four set, the answer also has the bytes to sign and the hash of the extrinsic. */
  readonly signer?: Uint8Array | undefined;
  readonly scheme: string;
  readonly nonce: bigint;
  readonly validUntil: bigint;
}

function writeEncodeRequest(message: EncodeRequest, writer: WireWriter): void {
  writeMessage(writer, 10, CallCode, message.call);
  if (message.signer !== undefined) writeAccount(writer, 18, message.signer);
  if (message.scheme.length !== 0) writeText(writer, 26, message.scheme);
  if (message.nonce !== 0n) writeU64(writer, 32, message.nonce);
  if (message.validUntil !== 0n) writeU64(writer, 40, message.validUntil);
}

function readEncodeRequest(reader: WireReader, end: number, depth: number): EncodeRequest {
  let callField: Call | undefined;
  let signerField: Uint8Array | undefined;
  let schemeField: string = '';
  let nonceField: bigint = 0n;
  let validUntilField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (callField !== undefined) throw twice('EncodeRequest', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 18:
        signerField = readAccount(reader);
        break;
      case 26:
        schemeField = readText(reader);
        break;
      case 32:
        nonceField = readU64(reader);
        break;
      case 40:
        validUntilField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('EncodeRequest', 'call', tag);
        if (tag >>> 3 === 2) throw wrongWireType('EncodeRequest', 'signer', tag);
        if (tag >>> 3 === 3) throw wrongWireType('EncodeRequest', 'scheme', tag);
        if (tag >>> 3 === 4) throw wrongWireType('EncodeRequest', 'nonce', tag);
        if (tag >>> 3 === 5) throw wrongWireType('EncodeRequest', 'valid_until', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'EncodeRequest');
  if (callField === undefined) throw missing('EncodeRequest', 'call');
  return { call: callField, signer: signerField, scheme: schemeField, nonce: nonceField, validUntil: validUntilField };
}

export const EncodeRequestCode: StaticCode<EncodeRequest> = { write: writeEncodeRequest, read: readEncodeRequest };

export const EncodeRequest: MessageCodec<EncodeRequest> = {
  schema: {
    name: 'EncodeRequest',
    fields: [
      { name: 'call', key: 'call', number: 1, kind: 'message', cardinality: 'single', codec: () => Call },
      { name: 'signer', key: 'signer', number: 2, kind: 'account', cardinality: 'optional' },
      { name: 'scheme', key: 'scheme', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'nonce', key: 'nonce', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'valid_until', key: 'validUntil', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(EncodeRequestCode, message),
  decode: (bytes) => decodeWith('EncodeRequest', EncodeRequestCode, bytes),
};

export interface EncodeResponse {
  /** The canonical bytes of the call. */
  readonly call: Uint8Array;
  readonly callHash: Uint8Array;
  readonly signingPayload?: Uint8Array | undefined;
  readonly hash?: Uint8Array | undefined;
}

function writeEncodeResponse(message: EncodeResponse, writer: WireWriter): void {
  if (message.call.length !== 0) writer.uint32(10).bytes(message.call);
  if (message.callHash.length !== 0) writer.uint32(18).bytes(message.callHash);
  if (message.signingPayload !== undefined) writer.uint32(26).bytes(message.signingPayload);
  if (message.hash !== undefined) writer.uint32(34).bytes(message.hash);
}

function readEncodeResponse(reader: WireReader, end: number, _depth: number): EncodeResponse {
  let callField: Uint8Array = EMPTY_BYTES;
  let callHashField: Uint8Array = EMPTY_BYTES;
  let signingPayloadField: Uint8Array | undefined;
  let hashField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        callField = readBytes(reader);
        break;
      case 18:
        callHashField = readBytes(reader);
        break;
      case 26:
        signingPayloadField = readBytes(reader);
        break;
      case 34:
        hashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('EncodeResponse', 'call', tag);
        if (tag >>> 3 === 2) throw wrongWireType('EncodeResponse', 'call_hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('EncodeResponse', 'signing_payload', tag);
        if (tag >>> 3 === 4) throw wrongWireType('EncodeResponse', 'hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'EncodeResponse');
  return { call: callField, callHash: callHashField, signingPayload: signingPayloadField, hash: hashField };
}

export const EncodeResponseCode: StaticCode<EncodeResponse> = { write: writeEncodeResponse, read: readEncodeResponse };

export const EncodeResponse: MessageCodec<EncodeResponse> = {
  schema: {
    name: 'EncodeResponse',
    fields: [
      { name: 'call', key: 'call', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'call_hash', key: 'callHash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'signing_payload', key: 'signingPayload', number: 3, kind: 'bytes', cardinality: 'optional' },
      { name: 'hash', key: 'hash', number: 4, kind: 'bytes', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(EncodeResponseCode, message),
  decode: (bytes) => decodeWith('EncodeResponse', EncodeResponseCode, bytes),
};

export interface SimulateRequest {
  readonly signer: Uint8Array;
  readonly call: Call;
}

function writeSimulateRequest(message: SimulateRequest, writer: WireWriter): void {
  writeAccount(writer, 10, message.signer);
  writeMessage(writer, 18, CallCode, message.call);
}

function readSimulateRequest(reader: WireReader, end: number, depth: number): SimulateRequest {
  let signerField: Uint8Array | undefined;
  let callField: Call | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        signerField = readAccount(reader);
        break;
      case 18:
        if (callField !== undefined) throw twice('SimulateRequest', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SimulateRequest', 'signer', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SimulateRequest', 'call', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SimulateRequest');
  if (signerField === undefined) throw missing('SimulateRequest', 'signer');
  if (callField === undefined) throw missing('SimulateRequest', 'call');
  return { signer: signerField, call: callField };
}

export const SimulateRequestCode: StaticCode<SimulateRequest> = { write: writeSimulateRequest, read: readSimulateRequest };

export const SimulateRequest: MessageCodec<SimulateRequest> = {
  schema: {
    name: 'SimulateRequest',
    fields: [
      { name: 'signer', key: 'signer', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'call', key: 'call', number: 2, kind: 'message', cardinality: 'single', codec: () => Call },
    ],
  },
  encode: (message) => encodeWith(SimulateRequestCode, message),
  decode: (bytes) => decodeWith('SimulateRequest', SimulateRequestCode, bytes),
};

export interface SimulateResponse {
  readonly error?: ErrorInfo | undefined;
  readonly events: readonly Event[];
  readonly changes: readonly StorageChange[];
  /** The swaps of stake that the call does, in their order, against the prices before the call and after it. */
  readonly swaps: readonly SwapQuote[];
}

function writeSimulateResponse(message: SimulateResponse, writer: WireWriter): void {
  if (message.error !== undefined) writeMessage(writer, 10, ErrorInfoCode, message.error);
  for (const item of message.events) writeMessage(writer, 18, EventCode, item);
  for (const item of message.changes) writeMessage(writer, 26, StorageChangeCode, item);
  for (const item of message.swaps) writeMessage(writer, 34, SwapQuoteCode, item);
}

function readSimulateResponse(reader: WireReader, end: number, depth: number): SimulateResponse {
  let errorField: ErrorInfo | undefined;
  const eventsField: Event[] = [];
  const changesField: StorageChange[] = [];
  const swapsField: SwapQuote[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (errorField !== undefined) throw twice('SimulateResponse', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 18:
        eventsField.push(EventCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 26:
        changesField.push(StorageChangeCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        swapsField.push(SwapQuoteCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SimulateResponse', 'error', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SimulateResponse', 'events', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SimulateResponse', 'changes', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SimulateResponse', 'swaps', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SimulateResponse');
  return { error: errorField, events: eventsField, changes: changesField, swaps: swapsField };
}

export const SimulateResponseCode: StaticCode<SimulateResponse> = { write: writeSimulateResponse, read: readSimulateResponse };

export const SimulateResponse: MessageCodec<SimulateResponse> = {
  schema: {
    name: 'SimulateResponse',
    fields: [
      { name: 'error', key: 'error', number: 1, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo },
      { name: 'events', key: 'events', number: 2, kind: 'message', cardinality: 'repeated', codec: () => Event },
      { name: 'changes', key: 'changes', number: 3, kind: 'message', cardinality: 'repeated', codec: () => StorageChange },
      { name: 'swaps', key: 'swaps', number: 4, kind: 'message', cardinality: 'repeated', codec: () => SwapQuote },
    ],
  },
  encode: (message) => encodeWith(SimulateResponseCode, message),
  decode: (bytes) => decodeWith('SimulateResponse', SimulateResponseCode, bytes),
};

/** What a swap in a subnet's pool takes and gives, the reference's SimSwapResult and more. Amounts are rao. */
export interface SwapQuote {
  readonly netuid: number;
  readonly block: bigint;
  /** "buy": TAO is paid for alpha. "sell": alpha is paid for TAO. */
  readonly side: string;
  /** What enters the pool, without the fee, and what leaves it. */
  readonly taoAmount: bigint;
  readonly alphaAmount: bigint;
  /** On top of what enters, in the same currency: TAO for a buy, alpha for a sell. */
  readonly taoFee: bigint;
  readonly alphaFee: bigint;
  /** What is missing to the amount with its fee at the price before: TAO for a sell, alpha for a buy. */
  readonly taoSlippage: bigint;
  readonly alphaSlippage: bigint;
  /** Per whole alpha, before and after. */
  readonly priceRao: bigint;
  readonly priceAfterRao: bigint;
  /** What a limit leaves of the amount that was to be given. */
  readonly unusedAmount: bigint;
}

function writeSwapQuote(message: SwapQuote, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  if (message.side.length !== 0) writeText(writer, 26, message.side);
  if (message.taoAmount !== 0n) writeU64(writer, 32, message.taoAmount);
  if (message.alphaAmount !== 0n) writeU64(writer, 40, message.alphaAmount);
  if (message.taoFee !== 0n) writeU64(writer, 48, message.taoFee);
  if (message.alphaFee !== 0n) writeU64(writer, 56, message.alphaFee);
  if (message.taoSlippage !== 0n) writeU64(writer, 64, message.taoSlippage);
  if (message.alphaSlippage !== 0n) writeU64(writer, 72, message.alphaSlippage);
  if (message.priceRao !== 0n) writeU64(writer, 80, message.priceRao);
  if (message.priceAfterRao !== 0n) writeU64(writer, 88, message.priceAfterRao);
  if (message.unusedAmount !== 0n) writeU64(writer, 96, message.unusedAmount);
}

function readSwapQuote(reader: WireReader, end: number, _depth: number): SwapQuote {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  let sideField: string = '';
  let taoAmountField: bigint = 0n;
  let alphaAmountField: bigint = 0n;
  let taoFeeField: bigint = 0n;
  let alphaFeeField: bigint = 0n;
  let taoSlippageField: bigint = 0n;
  let alphaSlippageField: bigint = 0n;
  let priceRaoField: bigint = 0n;
  let priceAfterRaoField: bigint = 0n;
  let unusedAmountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        sideField = readText(reader);
        break;
      case 32:
        taoAmountField = readU64(reader);
        break;
      case 40:
        alphaAmountField = readU64(reader);
        break;
      case 48:
        taoFeeField = readU64(reader);
        break;
      case 56:
        alphaFeeField = readU64(reader);
        break;
      case 64:
        taoSlippageField = readU64(reader);
        break;
      case 72:
        alphaSlippageField = readU64(reader);
        break;
      case 80:
        priceRaoField = readU64(reader);
        break;
      case 88:
        priceAfterRaoField = readU64(reader);
        break;
      case 96:
        unusedAmountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SwapQuote', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SwapQuote', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SwapQuote', 'side', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SwapQuote', 'tao_amount', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SwapQuote', 'alpha_amount', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SwapQuote', 'tao_fee', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SwapQuote', 'alpha_fee', tag);
        if (tag >>> 3 === 8) throw wrongWireType('SwapQuote', 'tao_slippage', tag);
        if (tag >>> 3 === 9) throw wrongWireType('SwapQuote', 'alpha_slippage', tag);
        if (tag >>> 3 === 10) throw wrongWireType('SwapQuote', 'price_rao', tag);
        if (tag >>> 3 === 11) throw wrongWireType('SwapQuote', 'price_after_rao', tag);
        if (tag >>> 3 === 12) throw wrongWireType('SwapQuote', 'unused_amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SwapQuote');
  return { netuid: netuidField, block: blockField, side: sideField, taoAmount: taoAmountField, alphaAmount: alphaAmountField, taoFee: taoFeeField, alphaFee: alphaFeeField, taoSlippage: taoSlippageField, alphaSlippage: alphaSlippageField, priceRao: priceRaoField, priceAfterRao: priceAfterRaoField, unusedAmount: unusedAmountField };
}

export const SwapQuoteCode: StaticCode<SwapQuote> = { write: writeSwapQuote, read: readSwapQuote };

export const SwapQuote: MessageCodec<SwapQuote> = {
  schema: {
    name: 'SwapQuote',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'side', key: 'side', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'tao_amount', key: 'taoAmount', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_amount', key: 'alphaAmount', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'tao_fee', key: 'taoFee', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_fee', key: 'alphaFee', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'tao_slippage', key: 'taoSlippage', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_slippage', key: 'alphaSlippage', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'price_rao', key: 'priceRao', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'price_after_rao', key: 'priceAfterRao', number: 11, kind: 'u64', cardinality: 'single' },
      { name: 'unused_amount', key: 'unusedAmount', number: 12, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SwapQuoteCode, message),
  decode: (bytes) => decodeWith('SwapQuote', SwapQuoteCode, bytes),
};

/** Stake of an amount of TAO, forecast by running the chain ahead on a copy. */
export interface ForecastStakeRequest {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
  /** Who stakes, with its own TAO. Absent: a nominator that is new on the copy and has just the amount. */
  readonly coldkey?: Uint8Array | undefined;
  /** Rao of TAO, the fee included. */
  readonly amount: bigint;
  /** Epochs of the subnet to run, 1 to 100. */
  readonly tempos: number;
}

function writeForecastStakeRequest(message: ForecastStakeRequest, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
  if (message.coldkey !== undefined) writeAccount(writer, 26, message.coldkey);
  if (message.amount !== 0n) writeU64(writer, 32, message.amount);
  if (message.tempos !== 0) writeU32(writer, 40, message.tempos);
}

function readForecastStakeRequest(reader: WireReader, end: number, _depth: number): ForecastStakeRequest {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  let coldkeyField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  let temposField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 26:
        coldkeyField = readAccount(reader);
        break;
      case 32:
        amountField = readU64(reader);
        break;
      case 40:
        temposField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ForecastStakeRequest', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ForecastStakeRequest', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ForecastStakeRequest', 'coldkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ForecastStakeRequest', 'amount', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ForecastStakeRequest', 'tempos', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ForecastStakeRequest');
  if (hotkeyField === undefined) throw missing('ForecastStakeRequest', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField, coldkey: coldkeyField, amount: amountField, tempos: temposField };
}

export const ForecastStakeRequestCode: StaticCode<ForecastStakeRequest> = { write: writeForecastStakeRequest, read: readForecastStakeRequest };

export const ForecastStakeRequest: MessageCodec<ForecastStakeRequest> = {
  schema: {
    name: 'ForecastStakeRequest',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 3, kind: 'account', cardinality: 'optional' },
      { name: 'amount', key: 'amount', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'tempos', key: 'tempos', number: 5, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ForecastStakeRequestCode, message),
  decode: (bytes) => decodeWith('ForecastStakeRequest', ForecastStakeRequestCode, bytes),
};

/** Amounts are rao, prices rao of TAO per whole alpha. */
export interface ForecastStakeResponse {
  readonly netuid: number;
  /** The head that was copied; the stake is in the block after it. */
  readonly block: bigint;
  readonly hotkey: Uint8Array;
  readonly coldkey: Uint8Array;
  /** Why the chain refuses the stake; there is nothing else then. */
  readonly error?: ErrorInfo | undefined;
  /** Absent when the hotkey is no neuron of the subnet. */
  readonly uid?: number | undefined;
  /** True when the coldkey owns the hotkey: its stake then also gets the take. */
  readonly isOwner: boolean;
  /** What the hotkey keeps of the dividends of its stakers, u16. */
  readonly take: number;
  /** The entry: price before and after, fee and slippage. */
  readonly entry?: SwapQuote | undefined;
  /** What the coldkey had on the hotkey before; it earns too. */
  readonly alphaBefore: bigint;
  readonly alphaAfter: bigint;
  /** Since the entry. What the entry bought is a rao less as stake at times: shares are rounded down. */
  readonly alphaEarned: bigint;
  readonly priceAfterRao: bigint;
  /** alpha_after at that price, and what a sale of all of it would bring. */
  readonly taoValue: bigint;
  readonly taoIfSold: bigint;
  readonly tempos: readonly ForecastTempo[];
  /** "tempos" when all that were asked for ran; "time" or "blocks" when a bound came first. */
  readonly endedBy: string;
  /** The block on the copy that it ended with. */
  readonly endBlock: bigint;
}

function writeForecastStakeResponse(message: ForecastStakeResponse, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  writeAccount(writer, 26, message.hotkey);
  writeAccount(writer, 34, message.coldkey);
  if (message.error !== undefined) writeMessage(writer, 42, ErrorInfoCode, message.error);
  if (message.uid !== undefined) writeU32(writer, 48, message.uid);
  if (message.isOwner) writer.uint32(56).bool(message.isOwner);
  if (message.take !== 0) writeU32(writer, 64, message.take);
  if (message.entry !== undefined) writeMessage(writer, 74, SwapQuoteCode, message.entry);
  if (message.alphaBefore !== 0n) writeU64(writer, 80, message.alphaBefore);
  if (message.alphaAfter !== 0n) writeU64(writer, 88, message.alphaAfter);
  if (message.alphaEarned !== 0n) writeU64(writer, 96, message.alphaEarned);
  if (message.priceAfterRao !== 0n) writeU64(writer, 104, message.priceAfterRao);
  if (message.taoValue !== 0n) writeU64(writer, 112, message.taoValue);
  if (message.taoIfSold !== 0n) writeU64(writer, 120, message.taoIfSold);
  for (const item of message.tempos) writeMessage(writer, 130, ForecastTempoCode, item);
  if (message.endedBy.length !== 0) writeText(writer, 138, message.endedBy);
  if (message.endBlock !== 0n) writeU64(writer, 144, message.endBlock);
}

function readForecastStakeResponse(reader: WireReader, end: number, depth: number): ForecastStakeResponse {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  let hotkeyField: Uint8Array | undefined;
  let coldkeyField: Uint8Array | undefined;
  let errorField: ErrorInfo | undefined;
  let uidField: number | undefined;
  let isOwnerField: boolean = false;
  let takeField: number = 0;
  let entryField: SwapQuote | undefined;
  let alphaBeforeField: bigint = 0n;
  let alphaAfterField: bigint = 0n;
  let alphaEarnedField: bigint = 0n;
  let priceAfterRaoField: bigint = 0n;
  let taoValueField: bigint = 0n;
  let taoIfSoldField: bigint = 0n;
  const temposField: ForecastTempo[] = [];
  let endedByField: string = '';
  let endBlockField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        hotkeyField = readAccount(reader);
        break;
      case 34:
        coldkeyField = readAccount(reader);
        break;
      case 42:
        if (errorField !== undefined) throw twice('ForecastStakeResponse', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 48:
        uidField = readU32(reader);
        break;
      case 56:
        isOwnerField = reader.bool();
        break;
      case 64:
        takeField = readU32(reader);
        break;
      case 74:
        if (entryField !== undefined) throw twice('ForecastStakeResponse', 'entry');
        entryField = SwapQuoteCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 80:
        alphaBeforeField = readU64(reader);
        break;
      case 88:
        alphaAfterField = readU64(reader);
        break;
      case 96:
        alphaEarnedField = readU64(reader);
        break;
      case 104:
        priceAfterRaoField = readU64(reader);
        break;
      case 112:
        taoValueField = readU64(reader);
        break;
      case 120:
        taoIfSoldField = readU64(reader);
        break;
      case 130:
        temposField.push(ForecastTempoCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 138:
        endedByField = readText(reader);
        break;
      case 144:
        endBlockField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ForecastStakeResponse', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ForecastStakeResponse', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ForecastStakeResponse', 'hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ForecastStakeResponse', 'coldkey', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ForecastStakeResponse', 'error', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ForecastStakeResponse', 'uid', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ForecastStakeResponse', 'is_owner', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ForecastStakeResponse', 'take', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ForecastStakeResponse', 'entry', tag);
        if (tag >>> 3 === 10) throw wrongWireType('ForecastStakeResponse', 'alpha_before', tag);
        if (tag >>> 3 === 11) throw wrongWireType('ForecastStakeResponse', 'alpha_after', tag);
        if (tag >>> 3 === 12) throw wrongWireType('ForecastStakeResponse', 'alpha_earned', tag);
        if (tag >>> 3 === 13) throw wrongWireType('ForecastStakeResponse', 'price_after_rao', tag);
        if (tag >>> 3 === 14) throw wrongWireType('ForecastStakeResponse', 'tao_value', tag);
        if (tag >>> 3 === 15) throw wrongWireType('ForecastStakeResponse', 'tao_if_sold', tag);
        if (tag >>> 3 === 16) throw wrongWireType('ForecastStakeResponse', 'tempos', tag);
        if (tag >>> 3 === 17) throw wrongWireType('ForecastStakeResponse', 'ended_by', tag);
        if (tag >>> 3 === 18) throw wrongWireType('ForecastStakeResponse', 'end_block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ForecastStakeResponse');
  if (hotkeyField === undefined) throw missing('ForecastStakeResponse', 'hotkey');
  if (coldkeyField === undefined) throw missing('ForecastStakeResponse', 'coldkey');
  return { netuid: netuidField, block: blockField, hotkey: hotkeyField, coldkey: coldkeyField, error: errorField, uid: uidField, isOwner: isOwnerField, take: takeField, entry: entryField, alphaBefore: alphaBeforeField, alphaAfter: alphaAfterField, alphaEarned: alphaEarnedField, priceAfterRao: priceAfterRaoField, taoValue: taoValueField, taoIfSold: taoIfSoldField, tempos: temposField, endedBy: endedByField, endBlock: endBlockField };
}

export const ForecastStakeResponseCode: StaticCode<ForecastStakeResponse> = { write: writeForecastStakeResponse, read: readForecastStakeResponse };

export const ForecastStakeResponse: MessageCodec<ForecastStakeResponse> = {
  schema: {
    name: 'ForecastStakeResponse',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 4, kind: 'account', cardinality: 'single' },
      { name: 'error', key: 'error', number: 5, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo },
      { name: 'uid', key: 'uid', number: 6, kind: 'u32', cardinality: 'optional' },
      { name: 'is_owner', key: 'isOwner', number: 7, kind: 'bool', cardinality: 'single' },
      { name: 'take', key: 'take', number: 8, kind: 'u32', cardinality: 'single' },
      { name: 'entry', key: 'entry', number: 9, kind: 'message', cardinality: 'optional', codec: () => SwapQuote },
      { name: 'alpha_before', key: 'alphaBefore', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_after', key: 'alphaAfter', number: 11, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_earned', key: 'alphaEarned', number: 12, kind: 'u64', cardinality: 'single' },
      { name: 'price_after_rao', key: 'priceAfterRao', number: 13, kind: 'u64', cardinality: 'single' },
      { name: 'tao_value', key: 'taoValue', number: 14, kind: 'u64', cardinality: 'single' },
      { name: 'tao_if_sold', key: 'taoIfSold', number: 15, kind: 'u64', cardinality: 'single' },
      { name: 'tempos', key: 'tempos', number: 16, kind: 'message', cardinality: 'repeated', codec: () => ForecastTempo },
      { name: 'ended_by', key: 'endedBy', number: 17, kind: 'string', cardinality: 'single' },
      { name: 'end_block', key: 'endBlock', number: 18, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ForecastStakeResponseCode, message),
  decode: (bytes) => decodeWith('ForecastStakeResponse', ForecastStakeResponseCode, bytes),
};

/** One epoch of the subnet. */
export interface ForecastTempo {
  readonly block: bigint;
  readonly alpha: bigint;
  /** Since the epoch before or the entry. */
  readonly alphaEarned: bigint;
  /** Of the stake before it, billionths, floored. */
  readonly yieldPpb: bigint;
  readonly priceRao: bigint;
}

function writeForecastTempo(message: ForecastTempo, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  if (message.alpha !== 0n) writeU64(writer, 16, message.alpha);
  if (message.alphaEarned !== 0n) writeU64(writer, 24, message.alphaEarned);
  if (message.yieldPpb !== 0n) writeU64(writer, 32, message.yieldPpb);
  if (message.priceRao !== 0n) writeU64(writer, 40, message.priceRao);
}

function readForecastTempo(reader: WireReader, end: number, _depth: number): ForecastTempo {
  let blockField: bigint = 0n;
  let alphaField: bigint = 0n;
  let alphaEarnedField: bigint = 0n;
  let yieldPpbField: bigint = 0n;
  let priceRaoField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 16:
        alphaField = readU64(reader);
        break;
      case 24:
        alphaEarnedField = readU64(reader);
        break;
      case 32:
        yieldPpbField = readU64(reader);
        break;
      case 40:
        priceRaoField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ForecastTempo', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ForecastTempo', 'alpha', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ForecastTempo', 'alpha_earned', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ForecastTempo', 'yield_ppb', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ForecastTempo', 'price_rao', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ForecastTempo');
  return { block: blockField, alpha: alphaField, alphaEarned: alphaEarnedField, yieldPpb: yieldPpbField, priceRao: priceRaoField };
}

export const ForecastTempoCode: StaticCode<ForecastTempo> = { write: writeForecastTempo, read: readForecastTempo };

export const ForecastTempo: MessageCodec<ForecastTempo> = {
  schema: {
    name: 'ForecastTempo',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_earned', key: 'alphaEarned', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'yield_ppb', key: 'yieldPpb', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'price_rao', key: 'priceRao', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ForecastTempoCode, message),
  decode: (bytes) => decodeWith('ForecastTempo', ForecastTempoCode, bytes),
};

export interface StorageChange {
  readonly item: string;
  readonly key: readonly string[];
  /** JSON text of the new value; absent when removed. */
  readonly value?: string | undefined;
}

function writeStorageChange(message: StorageChange, writer: WireWriter): void {
  if (message.item.length !== 0) writeText(writer, 10, message.item);
  for (const item of message.key) writeText(writer, 18, item);
  if (message.value !== undefined) writeText(writer, 26, message.value);
}

function readStorageChange(reader: WireReader, end: number, _depth: number): StorageChange {
  let itemField: string = '';
  const keyField: string[] = [];
  let valueField: string | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        itemField = readText(reader);
        break;
      case 18:
        keyField.push(readText(reader));
        break;
      case 26:
        valueField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StorageChange', 'item', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StorageChange', 'key', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StorageChange', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StorageChange');
  return { item: itemField, key: keyField, value: valueField };
}

export const StorageChangeCode: StaticCode<StorageChange> = { write: writeStorageChange, read: readStorageChange };

export const StorageChange: MessageCodec<StorageChange> = {
  schema: {
    name: 'StorageChange',
    fields: [
      { name: 'item', key: 'item', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'key', key: 'key', number: 2, kind: 'string', cardinality: 'repeated' },
      { name: 'value', key: 'value', number: 3, kind: 'json', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(StorageChangeCode, message),
  decode: (bytes) => decodeWith('StorageChange', StorageChangeCode, bytes),
};

export interface SubnetSummary {
  readonly netuid: number;
  readonly ownerColdkey: Uint8Array;
  readonly ownerHotkey: Uint8Array;
  readonly numUids: number;
  readonly maxUids: number;
  readonly tempo: number;
  readonly burn: bigint;
  readonly started: boolean;
  readonly networkRegisteredAt: bigint;
  readonly lastEpochBlock: bigint;
  /** Absent when the subnet never runs (tempo 0). */
  readonly nextEpochBlock?: bigint | undefined;
  readonly subnetEpochIndex: bigint;
  readonly taoIn: bigint;
  readonly alphaIn: bigint;
  readonly alphaOut: bigint;
  /** TAO per alpha times 1e9, floored. */
  readonly priceRao: bigint;
  readonly alphaOutEmission: bigint;
  /** From here on the names of the reference's SubnetInfo_v2 and DynamicInfo; docs/reads.md says which are above already. */
  readonly subnetName: string;
  readonly tokenSymbol: string;
  /** Absent while the owner has set none; `subnet_identity` of DynamicInfo. */
  readonly identity?: SubnetIdentity | undefined;
  /** The account that holds the pool's TAO. */
  readonly subnetAccountId: Uint8Array;
  readonly lastStep: bigint;
  /** Blocks since `last_step`. */
  readonly blocksSinceLastStep: bigint;
  /** Always 0. */
  readonly emission: bigint;
  readonly alphaInEmission: bigint;
  readonly taoInEmission: bigint;
  /** For validators and miners. */
  readonly pendingAlphaEmission: bigint;
  /** Always 0. */
  readonly pendingRootEmission: bigint;
  /** Rao of TAO traded so far. */
  readonly subnetVolume: bigint;
  readonly movingPrice: Fixed;
  /** The same as owner_coldkey. */
  readonly owner: Uint8Array;
  readonly rho: number;
  readonly kappa: number;
  readonly difficulty: bigint;
  readonly immunityPeriod: number;
  readonly maxAllowedValidators: number;
  readonly minAllowedWeights: number;
  readonly maxWeightsLimit: number;
  readonly scalingLawPower: number;
  /** The same as num_uids. */
  readonly subnetworkN: number;
  /** The same as max_uids. */
  readonly maxAllowedUids: number;
  /** Always 0. */
  readonly networkModality: number;
  /** Always empty. */
  readonly networkConnect: readonly number[];
  /** Always 0. */
  readonly emissionValue: bigint;
}

function writeSubnetSummary(message: SubnetSummary, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.ownerColdkey);
  writeAccount(writer, 26, message.ownerHotkey);
  if (message.numUids !== 0) writeU32(writer, 32, message.numUids);
  if (message.maxUids !== 0) writeU32(writer, 40, message.maxUids);
  if (message.tempo !== 0) writeU32(writer, 48, message.tempo);
  if (message.burn !== 0n) writeU64(writer, 56, message.burn);
  if (message.started) writer.uint32(64).bool(message.started);
  if (message.networkRegisteredAt !== 0n) writeU64(writer, 72, message.networkRegisteredAt);
  if (message.lastEpochBlock !== 0n) writeU64(writer, 80, message.lastEpochBlock);
  if (message.nextEpochBlock !== undefined) writeU64(writer, 88, message.nextEpochBlock);
  if (message.subnetEpochIndex !== 0n) writeU64(writer, 96, message.subnetEpochIndex);
  if (message.taoIn !== 0n) writeU64(writer, 104, message.taoIn);
  if (message.alphaIn !== 0n) writeU64(writer, 112, message.alphaIn);
  if (message.alphaOut !== 0n) writeU64(writer, 120, message.alphaOut);
  if (message.priceRao !== 0n) writeU64(writer, 128, message.priceRao);
  if (message.alphaOutEmission !== 0n) writeU64(writer, 136, message.alphaOutEmission);
  if (message.subnetName.length !== 0) writeText(writer, 162, message.subnetName);
  if (message.tokenSymbol.length !== 0) writeText(writer, 170, message.tokenSymbol);
  if (message.identity !== undefined) writeMessage(writer, 178, SubnetIdentityCode, message.identity);
  writeAccount(writer, 186, message.subnetAccountId);
  if (message.lastStep !== 0n) writeU64(writer, 192, message.lastStep);
  if (message.blocksSinceLastStep !== 0n) writeU64(writer, 200, message.blocksSinceLastStep);
  if (message.emission !== 0n) writeU64(writer, 208, message.emission);
  if (message.alphaInEmission !== 0n) writeU64(writer, 216, message.alphaInEmission);
  if (message.taoInEmission !== 0n) writeU64(writer, 224, message.taoInEmission);
  if (message.pendingAlphaEmission !== 0n) writeU64(writer, 232, message.pendingAlphaEmission);
  if (message.pendingRootEmission !== 0n) writeU64(writer, 240, message.pendingRootEmission);
  if (message.subnetVolume !== 0n) writeU64(writer, 248, message.subnetVolume);
  writeMessage(writer, 258, FixedCode, message.movingPrice);
  writeAccount(writer, 266, message.owner);
  if (message.rho !== 0) writeU32(writer, 272, message.rho);
  if (message.kappa !== 0) writeU32(writer, 280, message.kappa);
  if (message.difficulty !== 0n) writeU64(writer, 288, message.difficulty);
  if (message.immunityPeriod !== 0) writeU32(writer, 296, message.immunityPeriod);
  if (message.maxAllowedValidators !== 0) writeU32(writer, 304, message.maxAllowedValidators);
  if (message.minAllowedWeights !== 0) writeU32(writer, 312, message.minAllowedWeights);
  if (message.maxWeightsLimit !== 0) writeU32(writer, 320, message.maxWeightsLimit);
  if (message.scalingLawPower !== 0) writeU32(writer, 328, message.scalingLawPower);
  if (message.subnetworkN !== 0) writeU32(writer, 336, message.subnetworkN);
  if (message.maxAllowedUids !== 0) writeU32(writer, 344, message.maxAllowedUids);
  if (message.networkModality !== 0) writeU32(writer, 352, message.networkModality);
  if (message.networkConnect.length !== 0) {
    writer.uint32(362).fork();
    for (const item of message.networkConnect) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.emissionValue !== 0n) writeU64(writer, 368, message.emissionValue);
}

function readSubnetSummary(reader: WireReader, end: number, depth: number): SubnetSummary {
  let netuidField: number = 0;
  let ownerColdkeyField: Uint8Array | undefined;
  let ownerHotkeyField: Uint8Array | undefined;
  let numUidsField: number = 0;
  let maxUidsField: number = 0;
  let tempoField: number = 0;
  let burnField: bigint = 0n;
  let startedField: boolean = false;
  let networkRegisteredAtField: bigint = 0n;
  let lastEpochBlockField: bigint = 0n;
  let nextEpochBlockField: bigint | undefined;
  let subnetEpochIndexField: bigint = 0n;
  let taoInField: bigint = 0n;
  let alphaInField: bigint = 0n;
  let alphaOutField: bigint = 0n;
  let priceRaoField: bigint = 0n;
  let alphaOutEmissionField: bigint = 0n;
  let subnetNameField: string = '';
  let tokenSymbolField: string = '';
  let identityField: SubnetIdentity | undefined;
  let subnetAccountIdField: Uint8Array | undefined;
  let lastStepField: bigint = 0n;
  let blocksSinceLastStepField: bigint = 0n;
  let emissionField: bigint = 0n;
  let alphaInEmissionField: bigint = 0n;
  let taoInEmissionField: bigint = 0n;
  let pendingAlphaEmissionField: bigint = 0n;
  let pendingRootEmissionField: bigint = 0n;
  let subnetVolumeField: bigint = 0n;
  let movingPriceField: Fixed | undefined;
  let ownerField: Uint8Array | undefined;
  let rhoField: number = 0;
  let kappaField: number = 0;
  let difficultyField: bigint = 0n;
  let immunityPeriodField: number = 0;
  let maxAllowedValidatorsField: number = 0;
  let minAllowedWeightsField: number = 0;
  let maxWeightsLimitField: number = 0;
  let scalingLawPowerField: number = 0;
  let subnetworkNField: number = 0;
  let maxAllowedUidsField: number = 0;
  let networkModalityField: number = 0;
  const networkConnectField: number[] = [];
  let emissionValueField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        ownerColdkeyField = readAccount(reader);
        break;
      case 26:
        ownerHotkeyField = readAccount(reader);
        break;
      case 32:
        numUidsField = readU32(reader);
        break;
      case 40:
        maxUidsField = readU32(reader);
        break;
      case 48:
        tempoField = readU32(reader);
        break;
      case 56:
        burnField = readU64(reader);
        break;
      case 64:
        startedField = reader.bool();
        break;
      case 72:
        networkRegisteredAtField = readU64(reader);
        break;
      case 80:
        lastEpochBlockField = readU64(reader);
        break;
      case 88:
        nextEpochBlockField = readU64(reader);
        break;
      case 96:
        subnetEpochIndexField = readU64(reader);
        break;
      case 104:
        taoInField = readU64(reader);
        break;
      case 112:
        alphaInField = readU64(reader);
        break;
      case 120:
        alphaOutField = readU64(reader);
        break;
      case 128:
        priceRaoField = readU64(reader);
        break;
      case 136:
        alphaOutEmissionField = readU64(reader);
        break;
      case 162:
        subnetNameField = readText(reader);
        break;
      case 170:
        tokenSymbolField = readText(reader);
        break;
      case 178:
        if (identityField !== undefined) throw twice('SubnetSummary', 'identity');
        identityField = SubnetIdentityCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 186:
        subnetAccountIdField = readAccount(reader);
        break;
      case 192:
        lastStepField = readU64(reader);
        break;
      case 200:
        blocksSinceLastStepField = readU64(reader);
        break;
      case 208:
        emissionField = readU64(reader);
        break;
      case 216:
        alphaInEmissionField = readU64(reader);
        break;
      case 224:
        taoInEmissionField = readU64(reader);
        break;
      case 232:
        pendingAlphaEmissionField = readU64(reader);
        break;
      case 240:
        pendingRootEmissionField = readU64(reader);
        break;
      case 248:
        subnetVolumeField = readU64(reader);
        break;
      case 258:
        if (movingPriceField !== undefined) throw twice('SubnetSummary', 'moving_price');
        movingPriceField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 266:
        ownerField = readAccount(reader);
        break;
      case 272:
        rhoField = readU32(reader);
        break;
      case 280:
        kappaField = readU32(reader);
        break;
      case 288:
        difficultyField = readU64(reader);
        break;
      case 296:
        immunityPeriodField = readU32(reader);
        break;
      case 304:
        maxAllowedValidatorsField = readU32(reader);
        break;
      case 312:
        minAllowedWeightsField = readU32(reader);
        break;
      case 320:
        maxWeightsLimitField = readU32(reader);
        break;
      case 328:
        scalingLawPowerField = readU32(reader);
        break;
      case 336:
        subnetworkNField = readU32(reader);
        break;
      case 344:
        maxAllowedUidsField = readU32(reader);
        break;
      case 352:
        networkModalityField = readU32(reader);
        break;
      case 362: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) networkConnectField.push(readU32(reader));
        expectEnd(reader, listEnd, 'network_connect');
        break;
      }
      case 360:
        networkConnectField.push(readU32(reader));
        break;
      case 368:
        emissionValueField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetSummary', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetSummary', 'owner_coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SubnetSummary', 'owner_hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SubnetSummary', 'num_uids', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SubnetSummary', 'max_uids', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SubnetSummary', 'tempo', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SubnetSummary', 'burn', tag);
        if (tag >>> 3 === 8) throw wrongWireType('SubnetSummary', 'started', tag);
        if (tag >>> 3 === 9) throw wrongWireType('SubnetSummary', 'network_registered_at', tag);
        if (tag >>> 3 === 10) throw wrongWireType('SubnetSummary', 'last_epoch_block', tag);
        if (tag >>> 3 === 11) throw wrongWireType('SubnetSummary', 'next_epoch_block', tag);
        if (tag >>> 3 === 12) throw wrongWireType('SubnetSummary', 'subnet_epoch_index', tag);
        if (tag >>> 3 === 13) throw wrongWireType('SubnetSummary', 'tao_in', tag);
        if (tag >>> 3 === 14) throw wrongWireType('SubnetSummary', 'alpha_in', tag);
        if (tag >>> 3 === 15) throw wrongWireType('SubnetSummary', 'alpha_out', tag);
        if (tag >>> 3 === 16) throw wrongWireType('SubnetSummary', 'price_rao', tag);
        if (tag >>> 3 === 17) throw wrongWireType('SubnetSummary', 'alpha_out_emission', tag);
        if (tag >>> 3 === 20) throw wrongWireType('SubnetSummary', 'subnet_name', tag);
        if (tag >>> 3 === 21) throw wrongWireType('SubnetSummary', 'token_symbol', tag);
        if (tag >>> 3 === 22) throw wrongWireType('SubnetSummary', 'identity', tag);
        if (tag >>> 3 === 23) throw wrongWireType('SubnetSummary', 'subnet_account_id', tag);
        if (tag >>> 3 === 24) throw wrongWireType('SubnetSummary', 'last_step', tag);
        if (tag >>> 3 === 25) throw wrongWireType('SubnetSummary', 'blocks_since_last_step', tag);
        if (tag >>> 3 === 26) throw wrongWireType('SubnetSummary', 'emission', tag);
        if (tag >>> 3 === 27) throw wrongWireType('SubnetSummary', 'alpha_in_emission', tag);
        if (tag >>> 3 === 28) throw wrongWireType('SubnetSummary', 'tao_in_emission', tag);
        if (tag >>> 3 === 29) throw wrongWireType('SubnetSummary', 'pending_alpha_emission', tag);
        if (tag >>> 3 === 30) throw wrongWireType('SubnetSummary', 'pending_root_emission', tag);
        if (tag >>> 3 === 31) throw wrongWireType('SubnetSummary', 'subnet_volume', tag);
        if (tag >>> 3 === 32) throw wrongWireType('SubnetSummary', 'moving_price', tag);
        if (tag >>> 3 === 33) throw wrongWireType('SubnetSummary', 'owner', tag);
        if (tag >>> 3 === 34) throw wrongWireType('SubnetSummary', 'rho', tag);
        if (tag >>> 3 === 35) throw wrongWireType('SubnetSummary', 'kappa', tag);
        if (tag >>> 3 === 36) throw wrongWireType('SubnetSummary', 'difficulty', tag);
        if (tag >>> 3 === 37) throw wrongWireType('SubnetSummary', 'immunity_period', tag);
        if (tag >>> 3 === 38) throw wrongWireType('SubnetSummary', 'max_allowed_validators', tag);
        if (tag >>> 3 === 39) throw wrongWireType('SubnetSummary', 'min_allowed_weights', tag);
        if (tag >>> 3 === 40) throw wrongWireType('SubnetSummary', 'max_weights_limit', tag);
        if (tag >>> 3 === 41) throw wrongWireType('SubnetSummary', 'scaling_law_power', tag);
        if (tag >>> 3 === 42) throw wrongWireType('SubnetSummary', 'subnetwork_n', tag);
        if (tag >>> 3 === 43) throw wrongWireType('SubnetSummary', 'max_allowed_uids', tag);
        if (tag >>> 3 === 44) throw wrongWireType('SubnetSummary', 'network_modality', tag);
        if (tag >>> 3 === 45) throw wrongWireType('SubnetSummary', 'network_connect', tag);
        if (tag >>> 3 === 46) throw wrongWireType('SubnetSummary', 'emission_value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetSummary');
  if (ownerColdkeyField === undefined) throw missing('SubnetSummary', 'owner_coldkey');
  if (ownerHotkeyField === undefined) throw missing('SubnetSummary', 'owner_hotkey');
  if (subnetAccountIdField === undefined) throw missing('SubnetSummary', 'subnet_account_id');
  if (movingPriceField === undefined) throw missing('SubnetSummary', 'moving_price');
  if (ownerField === undefined) throw missing('SubnetSummary', 'owner');
  return { netuid: netuidField, ownerColdkey: ownerColdkeyField, ownerHotkey: ownerHotkeyField, numUids: numUidsField, maxUids: maxUidsField, tempo: tempoField, burn: burnField, started: startedField, networkRegisteredAt: networkRegisteredAtField, lastEpochBlock: lastEpochBlockField, nextEpochBlock: nextEpochBlockField, subnetEpochIndex: subnetEpochIndexField, taoIn: taoInField, alphaIn: alphaInField, alphaOut: alphaOutField, priceRao: priceRaoField, alphaOutEmission: alphaOutEmissionField, subnetName: subnetNameField, tokenSymbol: tokenSymbolField, identity: identityField, subnetAccountId: subnetAccountIdField, lastStep: lastStepField, blocksSinceLastStep: blocksSinceLastStepField, emission: emissionField, alphaInEmission: alphaInEmissionField, taoInEmission: taoInEmissionField, pendingAlphaEmission: pendingAlphaEmissionField, pendingRootEmission: pendingRootEmissionField, subnetVolume: subnetVolumeField, movingPrice: movingPriceField, owner: ownerField, rho: rhoField, kappa: kappaField, difficulty: difficultyField, immunityPeriod: immunityPeriodField, maxAllowedValidators: maxAllowedValidatorsField, minAllowedWeights: minAllowedWeightsField, maxWeightsLimit: maxWeightsLimitField, scalingLawPower: scalingLawPowerField, subnetworkN: subnetworkNField, maxAllowedUids: maxAllowedUidsField, networkModality: networkModalityField, networkConnect: networkConnectField, emissionValue: emissionValueField };
}

export const SubnetSummaryCode: StaticCode<SubnetSummary> = { write: writeSubnetSummary, read: readSubnetSummary };

export const SubnetSummary: MessageCodec<SubnetSummary> = {
  schema: {
    name: 'SubnetSummary',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'owner_coldkey', key: 'ownerColdkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'owner_hotkey', key: 'ownerHotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'num_uids', key: 'numUids', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'max_uids', key: 'maxUids', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'tempo', key: 'tempo', number: 6, kind: 'u32', cardinality: 'single' },
      { name: 'burn', key: 'burn', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'started', key: 'started', number: 8, kind: 'bool', cardinality: 'single' },
      { name: 'network_registered_at', key: 'networkRegisteredAt', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'last_epoch_block', key: 'lastEpochBlock', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'next_epoch_block', key: 'nextEpochBlock', number: 11, kind: 'u64', cardinality: 'optional' },
      { name: 'subnet_epoch_index', key: 'subnetEpochIndex', number: 12, kind: 'u64', cardinality: 'single' },
      { name: 'tao_in', key: 'taoIn', number: 13, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_in', key: 'alphaIn', number: 14, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_out', key: 'alphaOut', number: 15, kind: 'u64', cardinality: 'single' },
      { name: 'price_rao', key: 'priceRao', number: 16, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_out_emission', key: 'alphaOutEmission', number: 17, kind: 'u64', cardinality: 'single' },
      { name: 'subnet_name', key: 'subnetName', number: 20, kind: 'string', cardinality: 'single' },
      { name: 'token_symbol', key: 'tokenSymbol', number: 21, kind: 'string', cardinality: 'single' },
      { name: 'identity', key: 'identity', number: 22, kind: 'message', cardinality: 'optional', codec: () => SubnetIdentity },
      { name: 'subnet_account_id', key: 'subnetAccountId', number: 23, kind: 'account', cardinality: 'single' },
      { name: 'last_step', key: 'lastStep', number: 24, kind: 'u64', cardinality: 'single' },
      { name: 'blocks_since_last_step', key: 'blocksSinceLastStep', number: 25, kind: 'u64', cardinality: 'single' },
      { name: 'emission', key: 'emission', number: 26, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_in_emission', key: 'alphaInEmission', number: 27, kind: 'u64', cardinality: 'single' },
      { name: 'tao_in_emission', key: 'taoInEmission', number: 28, kind: 'u64', cardinality: 'single' },
      { name: 'pending_alpha_emission', key: 'pendingAlphaEmission', number: 29, kind: 'u64', cardinality: 'single' },
      { name: 'pending_root_emission', key: 'pendingRootEmission', number: 30, kind: 'u64', cardinality: 'single' },
      { name: 'subnet_volume', key: 'subnetVolume', number: 31, kind: 'u64', cardinality: 'single' },
      { name: 'moving_price', key: 'movingPrice', number: 32, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'owner', key: 'owner', number: 33, kind: 'account', cardinality: 'single' },
      { name: 'rho', key: 'rho', number: 34, kind: 'u32', cardinality: 'single' },
      { name: 'kappa', key: 'kappa', number: 35, kind: 'u32', cardinality: 'single' },
      { name: 'difficulty', key: 'difficulty', number: 36, kind: 'u64', cardinality: 'single' },
      { name: 'immunity_period', key: 'immunityPeriod', number: 37, kind: 'u32', cardinality: 'single' },
      { name: 'max_allowed_validators', key: 'maxAllowedValidators', number: 38, kind: 'u32', cardinality: 'single' },
      { name: 'min_allowed_weights', key: 'minAllowedWeights', number: 39, kind: 'u32', cardinality: 'single' },
      { name: 'max_weights_limit', key: 'maxWeightsLimit', number: 40, kind: 'u32', cardinality: 'single' },
      { name: 'scaling_law_power', key: 'scalingLawPower', number: 41, kind: 'u32', cardinality: 'single' },
      { name: 'subnetwork_n', key: 'subnetworkN', number: 42, kind: 'u32', cardinality: 'single' },
      { name: 'max_allowed_uids', key: 'maxAllowedUids', number: 43, kind: 'u32', cardinality: 'single' },
      { name: 'network_modality', key: 'networkModality', number: 44, kind: 'u32', cardinality: 'single' },
      { name: 'network_connect', key: 'networkConnect', number: 45, kind: 'u32', cardinality: 'repeated' },
      { name: 'emission_value', key: 'emissionValue', number: 46, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetSummaryCode, message),
  decode: (bytes) => decodeWith('SubnetSummary', SubnetSummaryCode, bytes),
};

/** What the owner of a subnet says of it. */
export interface SubnetIdentity {
  readonly subnetName: string;
  readonly githubRepo: string;
  readonly subnetContact: string;
  readonly subnetUrl: string;
  readonly discord: string;
  readonly description: string;
  readonly logoUrl: string;
  readonly additional: string;
}

function writeSubnetIdentity(message: SubnetIdentity, writer: WireWriter): void {
  if (message.subnetName.length !== 0) writeText(writer, 10, message.subnetName);
  if (message.githubRepo.length !== 0) writeText(writer, 18, message.githubRepo);
  if (message.subnetContact.length !== 0) writeText(writer, 26, message.subnetContact);
  if (message.subnetUrl.length !== 0) writeText(writer, 34, message.subnetUrl);
  if (message.discord.length !== 0) writeText(writer, 42, message.discord);
  if (message.description.length !== 0) writeText(writer, 50, message.description);
  if (message.logoUrl.length !== 0) writeText(writer, 58, message.logoUrl);
  if (message.additional.length !== 0) writeText(writer, 66, message.additional);
}

function readSubnetIdentity(reader: WireReader, end: number, _depth: number): SubnetIdentity {
  let subnetNameField: string = '';
  let githubRepoField: string = '';
  let subnetContactField: string = '';
  let subnetUrlField: string = '';
  let discordField: string = '';
  let descriptionField: string = '';
  let logoUrlField: string = '';
  let additionalField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        subnetNameField = readText(reader);
        break;
      case 18:
        githubRepoField = readText(reader);
        break;
      case 26:
        subnetContactField = readText(reader);
        break;
      case 34:
        subnetUrlField = readText(reader);
        break;
      case 42:
        discordField = readText(reader);
        break;
      case 50:
        descriptionField = readText(reader);
        break;
      case 58:
        logoUrlField = readText(reader);
        break;
      case 66:
        additionalField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetIdentity', 'subnet_name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetIdentity', 'github_repo', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SubnetIdentity', 'subnet_contact', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SubnetIdentity', 'subnet_url', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SubnetIdentity', 'discord', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SubnetIdentity', 'description', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SubnetIdentity', 'logo_url', tag);
        if (tag >>> 3 === 8) throw wrongWireType('SubnetIdentity', 'additional', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetIdentity');
  return { subnetName: subnetNameField, githubRepo: githubRepoField, subnetContact: subnetContactField, subnetUrl: subnetUrlField, discord: discordField, description: descriptionField, logoUrl: logoUrlField, additional: additionalField };
}

export const SubnetIdentityCode: StaticCode<SubnetIdentity> = { write: writeSubnetIdentity, read: readSubnetIdentity };

export const SubnetIdentity: MessageCodec<SubnetIdentity> = {
  schema: {
    name: 'SubnetIdentity',
    fields: [
      { name: 'subnet_name', key: 'subnetName', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'github_repo', key: 'githubRepo', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'subnet_contact', key: 'subnetContact', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'subnet_url', key: 'subnetUrl', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'discord', key: 'discord', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'description', key: 'description', number: 6, kind: 'string', cardinality: 'single' },
      { name: 'logo_url', key: 'logoUrl', number: 7, kind: 'string', cardinality: 'single' },
      { name: 'additional', key: 'additional', number: 8, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetIdentityCode, message),
  decode: (bytes) => decodeWith('SubnetIdentity', SubnetIdentityCode, bytes),
};

/** What a coldkey says of itself. */
export interface AccountIdentity {
  readonly name: string;
  readonly url: string;
  readonly githubRepo: string;
  readonly image: string;
  readonly discord: string;
  readonly description: string;
  readonly additional: string;
}

function writeAccountIdentity(message: AccountIdentity, writer: WireWriter): void {
  if (message.name.length !== 0) writeText(writer, 10, message.name);
  if (message.url.length !== 0) writeText(writer, 18, message.url);
  if (message.githubRepo.length !== 0) writeText(writer, 26, message.githubRepo);
  if (message.image.length !== 0) writeText(writer, 34, message.image);
  if (message.discord.length !== 0) writeText(writer, 42, message.discord);
  if (message.description.length !== 0) writeText(writer, 50, message.description);
  if (message.additional.length !== 0) writeText(writer, 58, message.additional);
}

function readAccountIdentity(reader: WireReader, end: number, _depth: number): AccountIdentity {
  let nameField: string = '';
  let urlField: string = '';
  let githubRepoField: string = '';
  let imageField: string = '';
  let discordField: string = '';
  let descriptionField: string = '';
  let additionalField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        nameField = readText(reader);
        break;
      case 18:
        urlField = readText(reader);
        break;
      case 26:
        githubRepoField = readText(reader);
        break;
      case 34:
        imageField = readText(reader);
        break;
      case 42:
        discordField = readText(reader);
        break;
      case 50:
        descriptionField = readText(reader);
        break;
      case 58:
        additionalField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AccountIdentity', 'name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AccountIdentity', 'url', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AccountIdentity', 'github_repo', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AccountIdentity', 'image', tag);
        if (tag >>> 3 === 5) throw wrongWireType('AccountIdentity', 'discord', tag);
        if (tag >>> 3 === 6) throw wrongWireType('AccountIdentity', 'description', tag);
        if (tag >>> 3 === 7) throw wrongWireType('AccountIdentity', 'additional', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AccountIdentity');
  return { name: nameField, url: urlField, githubRepo: githubRepoField, image: imageField, discord: discordField, description: descriptionField, additional: additionalField };
}

export const AccountIdentityCode: StaticCode<AccountIdentity> = { write: writeAccountIdentity, read: readAccountIdentity };

export const AccountIdentity: MessageCodec<AccountIdentity> = {
  schema: {
    name: 'AccountIdentity',
    fields: [
      { name: 'name', key: 'name', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'url', key: 'url', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'github_repo', key: 'githubRepo', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'image', key: 'image', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'discord', key: 'discord', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'description', key: 'description', number: 6, kind: 'string', cardinality: 'single' },
      { name: 'additional', key: 'additional', number: 7, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AccountIdentityCode, message),
  decode: (bytes) => decodeWith('AccountIdentity', AccountIdentityCode, bytes),
};

export interface SubnetList {
  readonly block: bigint;
  readonly subnets: readonly SubnetSummary[];
}

function writeSubnetList(message: SubnetList, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  for (const item of message.subnets) writeMessage(writer, 18, SubnetSummaryCode, item);
}

function readSubnetList(reader: WireReader, end: number, depth: number): SubnetList {
  let blockField: bigint = 0n;
  const subnetsField: SubnetSummary[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 18:
        subnetsField.push(SubnetSummaryCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetList', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetList', 'subnets', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetList');
  return { block: blockField, subnets: subnetsField };
}

export const SubnetListCode: StaticCode<SubnetList> = { write: writeSubnetList, read: readSubnetList };

export const SubnetList: MessageCodec<SubnetList> = {
  schema: {
    name: 'SubnetList',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'subnets', key: 'subnets', number: 2, kind: 'message', cardinality: 'repeated', codec: () => SubnetSummary },
    ],
  },
  encode: (message) => encodeWith(SubnetListCode, message),
  decode: (bytes) => decodeWith('SubnetList', SubnetListCode, bytes),
};

/** TAO as an index of its subnets, as of a block. Amounts are rao; root is none of the subnets. */
export interface TaoIndex {
  readonly block: bigint;
  readonly totalIssuance: bigint;
  /** What the next block mints. */
  readonly blockEmission: bigint;
  /** In the order of their netuids. */
  readonly subnets: readonly IndexSubnet[];
  /** Sums over the subnets. */
  readonly priceRao: bigint;
  readonly movingPrice: Fixed;
  readonly taoIn: bigint;
  readonly marketValue: bigint;
  /** What the next block gives all subnets together; the rest of its TAO leaves existence again. */
  readonly taoEmission: bigint;
}

function writeTaoIndex(message: TaoIndex, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  if (message.totalIssuance !== 0n) writeU64(writer, 16, message.totalIssuance);
  if (message.blockEmission !== 0n) writeU64(writer, 24, message.blockEmission);
  for (const item of message.subnets) writeMessage(writer, 34, IndexSubnetCode, item);
  if (message.priceRao !== 0n) writeU64(writer, 40, message.priceRao);
  writeMessage(writer, 50, FixedCode, message.movingPrice);
  if (message.taoIn !== 0n) writeU64(writer, 56, message.taoIn);
  if (message.marketValue !== 0n) writeU64(writer, 64, message.marketValue);
  if (message.taoEmission !== 0n) writeU64(writer, 72, message.taoEmission);
}

function readTaoIndex(reader: WireReader, end: number, depth: number): TaoIndex {
  let blockField: bigint = 0n;
  let totalIssuanceField: bigint = 0n;
  let blockEmissionField: bigint = 0n;
  const subnetsField: IndexSubnet[] = [];
  let priceRaoField: bigint = 0n;
  let movingPriceField: Fixed | undefined;
  let taoInField: bigint = 0n;
  let marketValueField: bigint = 0n;
  let taoEmissionField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 16:
        totalIssuanceField = readU64(reader);
        break;
      case 24:
        blockEmissionField = readU64(reader);
        break;
      case 34:
        subnetsField.push(IndexSubnetCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 40:
        priceRaoField = readU64(reader);
        break;
      case 50:
        if (movingPriceField !== undefined) throw twice('TaoIndex', 'moving_price');
        movingPriceField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 56:
        taoInField = readU64(reader);
        break;
      case 64:
        marketValueField = readU64(reader);
        break;
      case 72:
        taoEmissionField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('TaoIndex', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('TaoIndex', 'total_issuance', tag);
        if (tag >>> 3 === 3) throw wrongWireType('TaoIndex', 'block_emission', tag);
        if (tag >>> 3 === 4) throw wrongWireType('TaoIndex', 'subnets', tag);
        if (tag >>> 3 === 5) throw wrongWireType('TaoIndex', 'price_rao', tag);
        if (tag >>> 3 === 6) throw wrongWireType('TaoIndex', 'moving_price', tag);
        if (tag >>> 3 === 7) throw wrongWireType('TaoIndex', 'tao_in', tag);
        if (tag >>> 3 === 8) throw wrongWireType('TaoIndex', 'market_value', tag);
        if (tag >>> 3 === 9) throw wrongWireType('TaoIndex', 'tao_emission', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'TaoIndex');
  if (movingPriceField === undefined) throw missing('TaoIndex', 'moving_price');
  return { block: blockField, totalIssuance: totalIssuanceField, blockEmission: blockEmissionField, subnets: subnetsField, priceRao: priceRaoField, movingPrice: movingPriceField, taoIn: taoInField, marketValue: marketValueField, taoEmission: taoEmissionField };
}

export const TaoIndexCode: StaticCode<TaoIndex> = { write: writeTaoIndex, read: readTaoIndex };

export const TaoIndex: MessageCodec<TaoIndex> = {
  schema: {
    name: 'TaoIndex',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'total_issuance', key: 'totalIssuance', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'block_emission', key: 'blockEmission', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'subnets', key: 'subnets', number: 4, kind: 'message', cardinality: 'repeated', codec: () => IndexSubnet },
      { name: 'price_rao', key: 'priceRao', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'moving_price', key: 'movingPrice', number: 6, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'tao_in', key: 'taoIn', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'market_value', key: 'marketValue', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'tao_emission', key: 'taoEmission', number: 9, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(TaoIndexCode, message),
  decode: (bytes) => decodeWith('TaoIndex', TaoIndexCode, bytes),
};

export interface IndexSubnet {
  readonly netuid: number;
  readonly subnetName: string;
  readonly tokenSymbol: string;
  /** Tells a subnet from an earlier one with the same netuid. */
  readonly networkRegisteredAt: bigint;
  /** TAO per alpha times 1e9, floored. */
  readonly priceRao: bigint;
  readonly movingPrice: Fixed;
  /** The pool's reserve of TAO. */
  readonly taoIn: bigint;
  /** All alpha there is, in the pool and outside of it. */
  readonly alphaIssuance: bigint;
  /** That at the price, floored. */
  readonly marketValue: bigint;
  /** What the next block gives the subnet of its TAO if nothing changes before; `block_emission` is all of it. */
  readonly taoEmission: bigint;
  /** Whether it is started, traded, open for registration and may get TAO: without this its share is 0. */
  readonly takesPart: boolean;
}

function writeIndexSubnet(message: IndexSubnet, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.subnetName.length !== 0) writeText(writer, 18, message.subnetName);
  if (message.tokenSymbol.length !== 0) writeText(writer, 26, message.tokenSymbol);
  if (message.networkRegisteredAt !== 0n) writeU64(writer, 32, message.networkRegisteredAt);
  if (message.priceRao !== 0n) writeU64(writer, 40, message.priceRao);
  writeMessage(writer, 50, FixedCode, message.movingPrice);
  if (message.taoIn !== 0n) writeU64(writer, 56, message.taoIn);
  if (message.alphaIssuance !== 0n) writeU64(writer, 64, message.alphaIssuance);
  if (message.marketValue !== 0n) writeU64(writer, 72, message.marketValue);
  if (message.taoEmission !== 0n) writeU64(writer, 80, message.taoEmission);
  if (message.takesPart) writer.uint32(88).bool(message.takesPart);
}

function readIndexSubnet(reader: WireReader, end: number, depth: number): IndexSubnet {
  let netuidField: number = 0;
  let subnetNameField: string = '';
  let tokenSymbolField: string = '';
  let networkRegisteredAtField: bigint = 0n;
  let priceRaoField: bigint = 0n;
  let movingPriceField: Fixed | undefined;
  let taoInField: bigint = 0n;
  let alphaIssuanceField: bigint = 0n;
  let marketValueField: bigint = 0n;
  let taoEmissionField: bigint = 0n;
  let takesPartField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        subnetNameField = readText(reader);
        break;
      case 26:
        tokenSymbolField = readText(reader);
        break;
      case 32:
        networkRegisteredAtField = readU64(reader);
        break;
      case 40:
        priceRaoField = readU64(reader);
        break;
      case 50:
        if (movingPriceField !== undefined) throw twice('IndexSubnet', 'moving_price');
        movingPriceField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 56:
        taoInField = readU64(reader);
        break;
      case 64:
        alphaIssuanceField = readU64(reader);
        break;
      case 72:
        marketValueField = readU64(reader);
        break;
      case 80:
        taoEmissionField = readU64(reader);
        break;
      case 88:
        takesPartField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('IndexSubnet', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('IndexSubnet', 'subnet_name', tag);
        if (tag >>> 3 === 3) throw wrongWireType('IndexSubnet', 'token_symbol', tag);
        if (tag >>> 3 === 4) throw wrongWireType('IndexSubnet', 'network_registered_at', tag);
        if (tag >>> 3 === 5) throw wrongWireType('IndexSubnet', 'price_rao', tag);
        if (tag >>> 3 === 6) throw wrongWireType('IndexSubnet', 'moving_price', tag);
        if (tag >>> 3 === 7) throw wrongWireType('IndexSubnet', 'tao_in', tag);
        if (tag >>> 3 === 8) throw wrongWireType('IndexSubnet', 'alpha_issuance', tag);
        if (tag >>> 3 === 9) throw wrongWireType('IndexSubnet', 'market_value', tag);
        if (tag >>> 3 === 10) throw wrongWireType('IndexSubnet', 'tao_emission', tag);
        if (tag >>> 3 === 11) throw wrongWireType('IndexSubnet', 'takes_part', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'IndexSubnet');
  if (movingPriceField === undefined) throw missing('IndexSubnet', 'moving_price');
  return { netuid: netuidField, subnetName: subnetNameField, tokenSymbol: tokenSymbolField, networkRegisteredAt: networkRegisteredAtField, priceRao: priceRaoField, movingPrice: movingPriceField, taoIn: taoInField, alphaIssuance: alphaIssuanceField, marketValue: marketValueField, taoEmission: taoEmissionField, takesPart: takesPartField };
}

export const IndexSubnetCode: StaticCode<IndexSubnet> = { write: writeIndexSubnet, read: readIndexSubnet };

export const IndexSubnet: MessageCodec<IndexSubnet> = {
  schema: {
    name: 'IndexSubnet',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'subnet_name', key: 'subnetName', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'token_symbol', key: 'tokenSymbol', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'network_registered_at', key: 'networkRegisteredAt', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'price_rao', key: 'priceRao', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'moving_price', key: 'movingPrice', number: 6, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'tao_in', key: 'taoIn', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_issuance', key: 'alphaIssuance', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'market_value', key: 'marketValue', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'tao_emission', key: 'taoEmission', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'takes_part', key: 'takesPart', number: 11, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(IndexSubnetCode, message),
  decode: (bytes) => decodeWith('IndexSubnet', IndexSubnetCode, bytes),
};

export interface SubnetResponse {
  readonly block: bigint;
  readonly subnet: SubnetSummary;
}

function writeSubnetResponse(message: SubnetResponse, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  writeMessage(writer, 18, SubnetSummaryCode, message.subnet);
}

function readSubnetResponse(reader: WireReader, end: number, depth: number): SubnetResponse {
  let blockField: bigint = 0n;
  let subnetField: SubnetSummary | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 18:
        if (subnetField !== undefined) throw twice('SubnetResponse', 'subnet');
        subnetField = SubnetSummaryCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetResponse', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetResponse', 'subnet', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetResponse');
  if (subnetField === undefined) throw missing('SubnetResponse', 'subnet');
  return { block: blockField, subnet: subnetField };
}

export const SubnetResponseCode: StaticCode<SubnetResponse> = { write: writeSubnetResponse, read: readSubnetResponse };

export const SubnetResponse: MessageCodec<SubnetResponse> = {
  schema: {
    name: 'SubnetResponse',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'subnet', key: 'subnet', number: 2, kind: 'message', cardinality: 'single', codec: () => SubnetSummary },
    ],
  },
  encode: (message) => encodeWith(SubnetResponseCode, message),
  decode: (bytes) => decodeWith('SubnetResponse', SubnetResponseCode, bytes),
};

/** What registrations cost as of a block. Amounts are rao. */
export interface RegistrationCost {
  readonly block: bigint;
  /** The lock for a new subnet. */
  readonly network: bigint;
  /** The price of a neuron, subnet by subnet. */
  readonly neurons: readonly SubnetBurn[];
  /** The subnet that would give way to a new one if there were too many; absent when none can. */
  readonly subnetToPrune?: number | undefined;
}

function writeRegistrationCost(message: RegistrationCost, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  if (message.network !== 0n) writeU64(writer, 16, message.network);
  for (const item of message.neurons) writeMessage(writer, 26, SubnetBurnCode, item);
  if (message.subnetToPrune !== undefined) writeU32(writer, 32, message.subnetToPrune);
}

function readRegistrationCost(reader: WireReader, end: number, depth: number): RegistrationCost {
  let blockField: bigint = 0n;
  let networkField: bigint = 0n;
  const neuronsField: SubnetBurn[] = [];
  let subnetToPruneField: number | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 16:
        networkField = readU64(reader);
        break;
      case 26:
        neuronsField.push(SubnetBurnCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 32:
        subnetToPruneField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RegistrationCost', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RegistrationCost', 'network', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RegistrationCost', 'neurons', tag);
        if (tag >>> 3 === 4) throw wrongWireType('RegistrationCost', 'subnet_to_prune', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RegistrationCost');
  return { block: blockField, network: networkField, neurons: neuronsField, subnetToPrune: subnetToPruneField };
}

export const RegistrationCostCode: StaticCode<RegistrationCost> = { write: writeRegistrationCost, read: readRegistrationCost };

export const RegistrationCost: MessageCodec<RegistrationCost> = {
  schema: {
    name: 'RegistrationCost',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'network', key: 'network', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'neurons', key: 'neurons', number: 3, kind: 'message', cardinality: 'repeated', codec: () => SubnetBurn },
      { name: 'subnet_to_prune', key: 'subnetToPrune', number: 4, kind: 'u32', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(RegistrationCostCode, message),
  decode: (bytes) => decodeWith('RegistrationCost', RegistrationCostCode, bytes),
};

export interface SubnetBurn {
  readonly netuid: number;
  readonly burn: bigint;
}

function writeSubnetBurn(message: SubnetBurn, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.burn !== 0n) writeU64(writer, 16, message.burn);
}

function readSubnetBurn(reader: WireReader, end: number, _depth: number): SubnetBurn {
  let netuidField: number = 0;
  let burnField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        burnField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetBurn', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetBurn', 'burn', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetBurn');
  return { netuid: netuidField, burn: burnField };
}

export const SubnetBurnCode: StaticCode<SubnetBurn> = { write: writeSubnetBurn, read: readSubnetBurn };

export const SubnetBurn: MessageCodec<SubnetBurn> = {
  schema: {
    name: 'SubnetBurn',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'burn', key: 'burn', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SubnetBurnCode, message),
  decode: (bytes) => decodeWith('SubnetBurn', SubnetBurnCode, bytes),
};

export interface AxonInfo {
  readonly block: bigint;
  readonly version: number;
  readonly ip: string;
  readonly port: number;
  readonly ipType: number;
  readonly protocol: number;
  readonly placeholder1: number;
  readonly placeholder2: number;
}

function writeAxonInfo(message: AxonInfo, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  if (message.version !== 0) writeU32(writer, 16, message.version);
  if (message.ip.length !== 0) writeText(writer, 26, message.ip);
  if (message.port !== 0) writeU32(writer, 32, message.port);
  if (message.ipType !== 0) writeU32(writer, 40, message.ipType);
  if (message.protocol !== 0) writeU32(writer, 48, message.protocol);
  if (message.placeholder1 !== 0) writeU32(writer, 56, message.placeholder1);
  if (message.placeholder2 !== 0) writeU32(writer, 64, message.placeholder2);
}

function readAxonInfo(reader: WireReader, end: number, _depth: number): AxonInfo {
  let blockField: bigint = 0n;
  let versionField: number = 0;
  let ipField: string = '';
  let portField: number = 0;
  let ipTypeField: number = 0;
  let protocolField: number = 0;
  let placeholder1Field: number = 0;
  let placeholder2Field: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 16:
        versionField = readU32(reader);
        break;
      case 26:
        ipField = readText(reader);
        break;
      case 32:
        portField = readU32(reader);
        break;
      case 40:
        ipTypeField = readU32(reader);
        break;
      case 48:
        protocolField = readU32(reader);
        break;
      case 56:
        placeholder1Field = readU32(reader);
        break;
      case 64:
        placeholder2Field = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AxonInfo', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AxonInfo', 'version', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AxonInfo', 'ip', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AxonInfo', 'port', tag);
        if (tag >>> 3 === 5) throw wrongWireType('AxonInfo', 'ip_type', tag);
        if (tag >>> 3 === 6) throw wrongWireType('AxonInfo', 'protocol', tag);
        if (tag >>> 3 === 7) throw wrongWireType('AxonInfo', 'placeholder1', tag);
        if (tag >>> 3 === 8) throw wrongWireType('AxonInfo', 'placeholder2', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AxonInfo');
  return { block: blockField, version: versionField, ip: ipField, port: portField, ipType: ipTypeField, protocol: protocolField, placeholder1: placeholder1Field, placeholder2: placeholder2Field };
}

export const AxonInfoCode: StaticCode<AxonInfo> = { write: writeAxonInfo, read: readAxonInfo };

export const AxonInfo: MessageCodec<AxonInfo> = {
  schema: {
    name: 'AxonInfo',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'version', key: 'version', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'ip', key: 'ip', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'port', key: 'port', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'ip_type', key: 'ipType', number: 5, kind: 'u32', cardinality: 'single' },
      { name: 'protocol', key: 'protocol', number: 6, kind: 'u32', cardinality: 'single' },
      { name: 'placeholder1', key: 'placeholder1', number: 7, kind: 'u32', cardinality: 'single' },
      { name: 'placeholder2', key: 'placeholder2', number: 8, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AxonInfoCode, message),
  decode: (bytes) => decodeWith('AxonInfo', AxonInfoCode, bytes),
};

/** A subnet with its neurons, in the order of the reference. A column has one entry per uid, in uid order. */
export interface Metagraph {
  readonly netuid: number;
  readonly name: string;
  readonly symbol: string;
  /** Absent while the owner has set none. */
  readonly identity?: SubnetIdentity | undefined;
  readonly networkRegisteredAt: bigint;
  readonly ownerHotkey: Uint8Array;
  readonly ownerColdkey: Uint8Array;
  readonly block: bigint;
  readonly tempo: number;
  readonly lastStep: bigint;
  readonly blocksSinceLastStep: bigint;
  /** Always 0. */
  readonly subnetEmission: bigint;
  readonly alphaIn: bigint;
  readonly alphaOut: bigint;
  readonly taoIn: bigint;
  readonly alphaOutEmission: bigint;
  readonly alphaInEmission: bigint;
  readonly taoInEmission: bigint;
  readonly pendingAlphaEmission: bigint;
  /** Always 0. */
  readonly pendingRootEmission: bigint;
  readonly subnetVolume: bigint;
  readonly movingPrice: Fixed;
  readonly rho: number;
  readonly kappa: number;
  readonly minAllowedWeights: number;
  readonly maxWeightsLimit: number;
  readonly weightsVersion: bigint;
  readonly weightsRateLimit: bigint;
  readonly activityCutoff: bigint;
  readonly maxValidators: number;
  readonly numUids: number;
  readonly maxUids: number;
  readonly burn: bigint;
  readonly difficulty: bigint;
  readonly registrationAllowed: boolean;
  readonly powRegistrationAllowed: boolean;
  readonly immunityPeriod: number;
  readonly minDifficulty: bigint;
  readonly maxDifficulty: bigint;
  readonly minBurn: bigint;
  readonly maxBurn: bigint;
  readonly adjustmentAlpha: bigint;
  readonly adjustmentInterval: number;
  readonly targetRegsPerInterval: number;
  readonly maxRegsPerBlock: number;
  readonly servingRateLimit: bigint;
  readonly commitRevealWeightsEnabled: boolean;
  readonly commitRevealPeriod: bigint;
  readonly liquidAlphaEnabled: boolean;
  readonly alphaHigh: number;
  readonly alphaLow: number;
  readonly bondsMovingAvg: bigint;
  readonly hotkeys: readonly Uint8Array[];
  readonly coldkeys: readonly Uint8Array[];
  readonly identities: readonly NeuronIdentity[];
  readonly axons: readonly AxonInfo[];
  readonly active: readonly boolean[];
  readonly validatorPermit: readonly boolean[];
  /** Always empty, as on the reference chain; so are trust and rank. */
  readonly pruningScore: readonly number[];
  readonly lastUpdate: readonly bigint[];
  readonly emission: readonly bigint[];
  readonly dividends: readonly number[];
  readonly incentives: readonly number[];
  readonly consensus: readonly number[];
  readonly trust: readonly number[];
  readonly rank: readonly number[];
  readonly blockAtRegistration: readonly bigint[];
  readonly alphaStake: readonly bigint[];
  readonly taoStake: readonly bigint[];
  readonly totalStake: readonly bigint[];
  /** Always 0. */
  readonly taoDividendsPerHotkey: readonly HotkeyAmount[];
  /** Alpha that the hotkey's stakers got from the last epoch. */
  readonly alphaDividendsPerHotkey: readonly HotkeyAmount[];
  /** Ours alone: the reference has it with each neuron. */
  readonly validatorTrust: readonly number[];
}

function writeMetagraph(message: Metagraph, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.networkRegisteredAt !== 0n) writeU64(writer, 16, message.networkRegisteredAt);
  writeAccount(writer, 26, message.ownerHotkey);
  writeAccount(writer, 34, message.ownerColdkey);
  if (message.block !== 0n) writeU64(writer, 40, message.block);
  if (message.tempo !== 0) writeU32(writer, 48, message.tempo);
  if (message.lastStep !== 0n) writeU64(writer, 56, message.lastStep);
  if (message.blocksSinceLastStep !== 0n) writeU64(writer, 64, message.blocksSinceLastStep);
  if (message.alphaIn !== 0n) writeU64(writer, 72, message.alphaIn);
  if (message.alphaOut !== 0n) writeU64(writer, 80, message.alphaOut);
  if (message.taoIn !== 0n) writeU64(writer, 88, message.taoIn);
  if (message.alphaOutEmission !== 0n) writeU64(writer, 96, message.alphaOutEmission);
  if (message.alphaInEmission !== 0n) writeU64(writer, 104, message.alphaInEmission);
  if (message.taoInEmission !== 0n) writeU64(writer, 112, message.taoInEmission);
  if (message.pendingAlphaEmission !== 0n) writeU64(writer, 120, message.pendingAlphaEmission);
  if (message.subnetVolume !== 0n) writeU64(writer, 128, message.subnetVolume);
  if (message.kappa !== 0) writeU32(writer, 136, message.kappa);
  if (message.rho !== 0) writeU32(writer, 144, message.rho);
  if (message.minAllowedWeights !== 0) writeU32(writer, 152, message.minAllowedWeights);
  if (message.maxWeightsLimit !== 0) writeU32(writer, 160, message.maxWeightsLimit);
  if (message.weightsVersion !== 0n) writeU64(writer, 168, message.weightsVersion);
  if (message.weightsRateLimit !== 0n) writeU64(writer, 176, message.weightsRateLimit);
  if (message.activityCutoff !== 0n) writeU64(writer, 184, message.activityCutoff);
  if (message.maxValidators !== 0) writeU32(writer, 192, message.maxValidators);
  if (message.numUids !== 0) writeU32(writer, 200, message.numUids);
  if (message.maxUids !== 0) writeU32(writer, 208, message.maxUids);
  if (message.burn !== 0n) writeU64(writer, 216, message.burn);
  if (message.registrationAllowed) writer.uint32(224).bool(message.registrationAllowed);
  if (message.immunityPeriod !== 0) writeU32(writer, 232, message.immunityPeriod);
  if (message.minBurn !== 0n) writeU64(writer, 240, message.minBurn);
  if (message.maxBurn !== 0n) writeU64(writer, 248, message.maxBurn);
  if (message.servingRateLimit !== 0n) writeU64(writer, 256, message.servingRateLimit);
  if (message.commitRevealWeightsEnabled) writer.uint32(264).bool(message.commitRevealWeightsEnabled);
  if (message.commitRevealPeriod !== 0n) writeU64(writer, 272, message.commitRevealPeriod);
  if (message.liquidAlphaEnabled) writer.uint32(280).bool(message.liquidAlphaEnabled);
  if (message.alphaHigh !== 0) writeU32(writer, 288, message.alphaHigh);
  if (message.alphaLow !== 0) writeU32(writer, 296, message.alphaLow);
  if (message.bondsMovingAvg !== 0n) writeU64(writer, 304, message.bondsMovingAvg);
  if (message.name.length !== 0) writeText(writer, 314, message.name);
  if (message.symbol.length !== 0) writeText(writer, 322, message.symbol);
  if (message.identity !== undefined) writeMessage(writer, 330, SubnetIdentityCode, message.identity);
  if (message.subnetEmission !== 0n) writeU64(writer, 336, message.subnetEmission);
  if (message.pendingRootEmission !== 0n) writeU64(writer, 344, message.pendingRootEmission);
  writeMessage(writer, 354, FixedCode, message.movingPrice);
  if (message.difficulty !== 0n) writeU64(writer, 360, message.difficulty);
  if (message.powRegistrationAllowed) writer.uint32(368).bool(message.powRegistrationAllowed);
  if (message.minDifficulty !== 0n) writeU64(writer, 376, message.minDifficulty);
  if (message.maxDifficulty !== 0n) writeU64(writer, 384, message.maxDifficulty);
  if (message.adjustmentAlpha !== 0n) writeU64(writer, 392, message.adjustmentAlpha);
  if (message.adjustmentInterval !== 0) writeU32(writer, 400, message.adjustmentInterval);
  if (message.targetRegsPerInterval !== 0) writeU32(writer, 408, message.targetRegsPerInterval);
  if (message.maxRegsPerBlock !== 0) writeU32(writer, 416, message.maxRegsPerBlock);
  for (const item of message.hotkeys) writeAccount(writer, 482, item);
  for (const item of message.coldkeys) writeAccount(writer, 490, item);
  for (const item of message.axons) writeMessage(writer, 498, AxonInfoCode, item);
  if (message.active.length !== 0) {
    writer.uint32(506).fork();
    for (const item of message.active) writer.bool(item);
    writer.ldelim();
  }
  if (message.validatorPermit.length !== 0) {
    writer.uint32(514).fork();
    for (const item of message.validatorPermit) writer.bool(item);
    writer.ldelim();
  }
  if (message.lastUpdate.length !== 0) {
    writer.uint32(522).fork();
    for (const item of message.lastUpdate) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.emission.length !== 0) {
    writer.uint32(530).fork();
    for (const item of message.emission) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.dividends.length !== 0) {
    writer.uint32(538).fork();
    for (const item of message.dividends) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.incentives.length !== 0) {
    writer.uint32(546).fork();
    for (const item of message.incentives) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.consensus.length !== 0) {
    writer.uint32(554).fork();
    for (const item of message.consensus) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.validatorTrust.length !== 0) {
    writer.uint32(562).fork();
    for (const item of message.validatorTrust) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.blockAtRegistration.length !== 0) {
    writer.uint32(570).fork();
    for (const item of message.blockAtRegistration) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.alphaStake.length !== 0) {
    writer.uint32(578).fork();
    for (const item of message.alphaStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.taoStake.length !== 0) {
    writer.uint32(586).fork();
    for (const item of message.taoStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.totalStake.length !== 0) {
    writer.uint32(594).fork();
    for (const item of message.totalStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.identities) writeMessage(writer, 602, NeuronIdentityCode, item);
  if (message.pruningScore.length !== 0) {
    writer.uint32(610).fork();
    for (const item of message.pruningScore) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.trust.length !== 0) {
    writer.uint32(618).fork();
    for (const item of message.trust) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.rank.length !== 0) {
    writer.uint32(626).fork();
    for (const item of message.rank) writeU32Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.taoDividendsPerHotkey) writeMessage(writer, 634, HotkeyAmountCode, item);
  for (const item of message.alphaDividendsPerHotkey) writeMessage(writer, 642, HotkeyAmountCode, item);
}

function readMetagraph(reader: WireReader, end: number, depth: number): Metagraph {
  let netuidField: number = 0;
  let nameField: string = '';
  let symbolField: string = '';
  let identityField: SubnetIdentity | undefined;
  let networkRegisteredAtField: bigint = 0n;
  let ownerHotkeyField: Uint8Array | undefined;
  let ownerColdkeyField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  let tempoField: number = 0;
  let lastStepField: bigint = 0n;
  let blocksSinceLastStepField: bigint = 0n;
  let subnetEmissionField: bigint = 0n;
  let alphaInField: bigint = 0n;
  let alphaOutField: bigint = 0n;
  let taoInField: bigint = 0n;
  let alphaOutEmissionField: bigint = 0n;
  let alphaInEmissionField: bigint = 0n;
  let taoInEmissionField: bigint = 0n;
  let pendingAlphaEmissionField: bigint = 0n;
  let pendingRootEmissionField: bigint = 0n;
  let subnetVolumeField: bigint = 0n;
  let movingPriceField: Fixed | undefined;
  let rhoField: number = 0;
  let kappaField: number = 0;
  let minAllowedWeightsField: number = 0;
  let maxWeightsLimitField: number = 0;
  let weightsVersionField: bigint = 0n;
  let weightsRateLimitField: bigint = 0n;
  let activityCutoffField: bigint = 0n;
  let maxValidatorsField: number = 0;
  let numUidsField: number = 0;
  let maxUidsField: number = 0;
  let burnField: bigint = 0n;
  let difficultyField: bigint = 0n;
  let registrationAllowedField: boolean = false;
  let powRegistrationAllowedField: boolean = false;
  let immunityPeriodField: number = 0;
  let minDifficultyField: bigint = 0n;
  let maxDifficultyField: bigint = 0n;
  let minBurnField: bigint = 0n;
  let maxBurnField: bigint = 0n;
  let adjustmentAlphaField: bigint = 0n;
  let adjustmentIntervalField: number = 0;
  let targetRegsPerIntervalField: number = 0;
  let maxRegsPerBlockField: number = 0;
  let servingRateLimitField: bigint = 0n;
  let commitRevealWeightsEnabledField: boolean = false;
  let commitRevealPeriodField: bigint = 0n;
  let liquidAlphaEnabledField: boolean = false;
  let alphaHighField: number = 0;
  let alphaLowField: number = 0;
  let bondsMovingAvgField: bigint = 0n;
  const hotkeysField: Uint8Array[] = [];
  const coldkeysField: Uint8Array[] = [];
  const identitiesField: NeuronIdentity[] = [];
  const axonsField: AxonInfo[] = [];
  const activeField: boolean[] = [];
  const validatorPermitField: boolean[] = [];
  const pruningScoreField: number[] = [];
  const lastUpdateField: bigint[] = [];
  const emissionField: bigint[] = [];
  const dividendsField: number[] = [];
  const incentivesField: number[] = [];
  const consensusField: number[] = [];
  const trustField: number[] = [];
  const rankField: number[] = [];
  const blockAtRegistrationField: bigint[] = [];
  const alphaStakeField: bigint[] = [];
  const taoStakeField: bigint[] = [];
  const totalStakeField: bigint[] = [];
  const taoDividendsPerHotkeyField: HotkeyAmount[] = [];
  const alphaDividendsPerHotkeyField: HotkeyAmount[] = [];
  const validatorTrustField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 314:
        nameField = readText(reader);
        break;
      case 322:
        symbolField = readText(reader);
        break;
      case 330:
        if (identityField !== undefined) throw twice('Metagraph', 'identity');
        identityField = SubnetIdentityCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 16:
        networkRegisteredAtField = readU64(reader);
        break;
      case 26:
        ownerHotkeyField = readAccount(reader);
        break;
      case 34:
        ownerColdkeyField = readAccount(reader);
        break;
      case 40:
        blockField = readU64(reader);
        break;
      case 48:
        tempoField = readU32(reader);
        break;
      case 56:
        lastStepField = readU64(reader);
        break;
      case 64:
        blocksSinceLastStepField = readU64(reader);
        break;
      case 336:
        subnetEmissionField = readU64(reader);
        break;
      case 72:
        alphaInField = readU64(reader);
        break;
      case 80:
        alphaOutField = readU64(reader);
        break;
      case 88:
        taoInField = readU64(reader);
        break;
      case 96:
        alphaOutEmissionField = readU64(reader);
        break;
      case 104:
        alphaInEmissionField = readU64(reader);
        break;
      case 112:
        taoInEmissionField = readU64(reader);
        break;
      case 120:
        pendingAlphaEmissionField = readU64(reader);
        break;
      case 344:
        pendingRootEmissionField = readU64(reader);
        break;
      case 128:
        subnetVolumeField = readU64(reader);
        break;
      case 354:
        if (movingPriceField !== undefined) throw twice('Metagraph', 'moving_price');
        movingPriceField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 144:
        rhoField = readU32(reader);
        break;
      case 136:
        kappaField = readU32(reader);
        break;
      case 152:
        minAllowedWeightsField = readU32(reader);
        break;
      case 160:
        maxWeightsLimitField = readU32(reader);
        break;
      case 168:
        weightsVersionField = readU64(reader);
        break;
      case 176:
        weightsRateLimitField = readU64(reader);
        break;
      case 184:
        activityCutoffField = readU64(reader);
        break;
      case 192:
        maxValidatorsField = readU32(reader);
        break;
      case 200:
        numUidsField = readU32(reader);
        break;
      case 208:
        maxUidsField = readU32(reader);
        break;
      case 216:
        burnField = readU64(reader);
        break;
      case 360:
        difficultyField = readU64(reader);
        break;
      case 224:
        registrationAllowedField = reader.bool();
        break;
      case 368:
        powRegistrationAllowedField = reader.bool();
        break;
      case 232:
        immunityPeriodField = readU32(reader);
        break;
      case 376:
        minDifficultyField = readU64(reader);
        break;
      case 384:
        maxDifficultyField = readU64(reader);
        break;
      case 240:
        minBurnField = readU64(reader);
        break;
      case 248:
        maxBurnField = readU64(reader);
        break;
      case 392:
        adjustmentAlphaField = readU64(reader);
        break;
      case 400:
        adjustmentIntervalField = readU32(reader);
        break;
      case 408:
        targetRegsPerIntervalField = readU32(reader);
        break;
      case 416:
        maxRegsPerBlockField = readU32(reader);
        break;
      case 256:
        servingRateLimitField = readU64(reader);
        break;
      case 264:
        commitRevealWeightsEnabledField = reader.bool();
        break;
      case 272:
        commitRevealPeriodField = readU64(reader);
        break;
      case 280:
        liquidAlphaEnabledField = reader.bool();
        break;
      case 288:
        alphaHighField = readU32(reader);
        break;
      case 296:
        alphaLowField = readU32(reader);
        break;
      case 304:
        bondsMovingAvgField = readU64(reader);
        break;
      case 482:
        hotkeysField.push(readAccount(reader));
        break;
      case 490:
        coldkeysField.push(readAccount(reader));
        break;
      case 602:
        identitiesField.push(NeuronIdentityCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 498:
        axonsField.push(AxonInfoCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 506: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) activeField.push(reader.bool());
        expectEnd(reader, listEnd, 'active');
        break;
      }
      case 504:
        activeField.push(reader.bool());
        break;
      case 514: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) validatorPermitField.push(reader.bool());
        expectEnd(reader, listEnd, 'validator_permit');
        break;
      }
      case 512:
        validatorPermitField.push(reader.bool());
        break;
      case 610: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) pruningScoreField.push(readU32(reader));
        expectEnd(reader, listEnd, 'pruning_score');
        break;
      }
      case 608:
        pruningScoreField.push(readU32(reader));
        break;
      case 522: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) lastUpdateField.push(readU64(reader));
        expectEnd(reader, listEnd, 'last_update');
        break;
      }
      case 520:
        lastUpdateField.push(readU64(reader));
        break;
      case 530: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) emissionField.push(readU64(reader));
        expectEnd(reader, listEnd, 'emission');
        break;
      }
      case 528:
        emissionField.push(readU64(reader));
        break;
      case 538: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) dividendsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'dividends');
        break;
      }
      case 536:
        dividendsField.push(readU32(reader));
        break;
      case 546: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) incentivesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'incentives');
        break;
      }
      case 544:
        incentivesField.push(readU32(reader));
        break;
      case 554: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) consensusField.push(readU32(reader));
        expectEnd(reader, listEnd, 'consensus');
        break;
      }
      case 552:
        consensusField.push(readU32(reader));
        break;
      case 618: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) trustField.push(readU32(reader));
        expectEnd(reader, listEnd, 'trust');
        break;
      }
      case 616:
        trustField.push(readU32(reader));
        break;
      case 626: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) rankField.push(readU32(reader));
        expectEnd(reader, listEnd, 'rank');
        break;
      }
      case 624:
        rankField.push(readU32(reader));
        break;
      case 570: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) blockAtRegistrationField.push(readU64(reader));
        expectEnd(reader, listEnd, 'block_at_registration');
        break;
      }
      case 568:
        blockAtRegistrationField.push(readU64(reader));
        break;
      case 578: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) alphaStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'alpha_stake');
        break;
      }
      case 576:
        alphaStakeField.push(readU64(reader));
        break;
      case 586: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) taoStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'tao_stake');
        break;
      }
      case 584:
        taoStakeField.push(readU64(reader));
        break;
      case 594: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) totalStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'total_stake');
        break;
      }
      case 592:
        totalStakeField.push(readU64(reader));
        break;
      case 634:
        taoDividendsPerHotkeyField.push(HotkeyAmountCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 642:
        alphaDividendsPerHotkeyField.push(HotkeyAmountCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 562: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) validatorTrustField.push(readU32(reader));
        expectEnd(reader, listEnd, 'validator_trust');
        break;
      }
      case 560:
        validatorTrustField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Metagraph', 'netuid', tag);
        if (tag >>> 3 === 39) throw wrongWireType('Metagraph', 'name', tag);
        if (tag >>> 3 === 40) throw wrongWireType('Metagraph', 'symbol', tag);
        if (tag >>> 3 === 41) throw wrongWireType('Metagraph', 'identity', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Metagraph', 'network_registered_at', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Metagraph', 'owner_hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Metagraph', 'owner_coldkey', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Metagraph', 'block', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Metagraph', 'tempo', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Metagraph', 'last_step', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Metagraph', 'blocks_since_last_step', tag);
        if (tag >>> 3 === 42) throw wrongWireType('Metagraph', 'subnet_emission', tag);
        if (tag >>> 3 === 9) throw wrongWireType('Metagraph', 'alpha_in', tag);
        if (tag >>> 3 === 10) throw wrongWireType('Metagraph', 'alpha_out', tag);
        if (tag >>> 3 === 11) throw wrongWireType('Metagraph', 'tao_in', tag);
        if (tag >>> 3 === 12) throw wrongWireType('Metagraph', 'alpha_out_emission', tag);
        if (tag >>> 3 === 13) throw wrongWireType('Metagraph', 'alpha_in_emission', tag);
        if (tag >>> 3 === 14) throw wrongWireType('Metagraph', 'tao_in_emission', tag);
        if (tag >>> 3 === 15) throw wrongWireType('Metagraph', 'pending_alpha_emission', tag);
        if (tag >>> 3 === 43) throw wrongWireType('Metagraph', 'pending_root_emission', tag);
        if (tag >>> 3 === 16) throw wrongWireType('Metagraph', 'subnet_volume', tag);
        if (tag >>> 3 === 44) throw wrongWireType('Metagraph', 'moving_price', tag);
        if (tag >>> 3 === 18) throw wrongWireType('Metagraph', 'rho', tag);
        if (tag >>> 3 === 17) throw wrongWireType('Metagraph', 'kappa', tag);
        if (tag >>> 3 === 19) throw wrongWireType('Metagraph', 'min_allowed_weights', tag);
        if (tag >>> 3 === 20) throw wrongWireType('Metagraph', 'max_weights_limit', tag);
        if (tag >>> 3 === 21) throw wrongWireType('Metagraph', 'weights_version', tag);
        if (tag >>> 3 === 22) throw wrongWireType('Metagraph', 'weights_rate_limit', tag);
        if (tag >>> 3 === 23) throw wrongWireType('Metagraph', 'activity_cutoff', tag);
        if (tag >>> 3 === 24) throw wrongWireType('Metagraph', 'max_validators', tag);
        if (tag >>> 3 === 25) throw wrongWireType('Metagraph', 'num_uids', tag);
        if (tag >>> 3 === 26) throw wrongWireType('Metagraph', 'max_uids', tag);
        if (tag >>> 3 === 27) throw wrongWireType('Metagraph', 'burn', tag);
        if (tag >>> 3 === 45) throw wrongWireType('Metagraph', 'difficulty', tag);
        if (tag >>> 3 === 28) throw wrongWireType('Metagraph', 'registration_allowed', tag);
        if (tag >>> 3 === 46) throw wrongWireType('Metagraph', 'pow_registration_allowed', tag);
        if (tag >>> 3 === 29) throw wrongWireType('Metagraph', 'immunity_period', tag);
        if (tag >>> 3 === 47) throw wrongWireType('Metagraph', 'min_difficulty', tag);
        if (tag >>> 3 === 48) throw wrongWireType('Metagraph', 'max_difficulty', tag);
        if (tag >>> 3 === 30) throw wrongWireType('Metagraph', 'min_burn', tag);
        if (tag >>> 3 === 31) throw wrongWireType('Metagraph', 'max_burn', tag);
        if (tag >>> 3 === 49) throw wrongWireType('Metagraph', 'adjustment_alpha', tag);
        if (tag >>> 3 === 50) throw wrongWireType('Metagraph', 'adjustment_interval', tag);
        if (tag >>> 3 === 51) throw wrongWireType('Metagraph', 'target_regs_per_interval', tag);
        if (tag >>> 3 === 52) throw wrongWireType('Metagraph', 'max_regs_per_block', tag);
        if (tag >>> 3 === 32) throw wrongWireType('Metagraph', 'serving_rate_limit', tag);
        if (tag >>> 3 === 33) throw wrongWireType('Metagraph', 'commit_reveal_weights_enabled', tag);
        if (tag >>> 3 === 34) throw wrongWireType('Metagraph', 'commit_reveal_period', tag);
        if (tag >>> 3 === 35) throw wrongWireType('Metagraph', 'liquid_alpha_enabled', tag);
        if (tag >>> 3 === 36) throw wrongWireType('Metagraph', 'alpha_high', tag);
        if (tag >>> 3 === 37) throw wrongWireType('Metagraph', 'alpha_low', tag);
        if (tag >>> 3 === 38) throw wrongWireType('Metagraph', 'bonds_moving_avg', tag);
        if (tag >>> 3 === 60) throw wrongWireType('Metagraph', 'hotkeys', tag);
        if (tag >>> 3 === 61) throw wrongWireType('Metagraph', 'coldkeys', tag);
        if (tag >>> 3 === 75) throw wrongWireType('Metagraph', 'identities', tag);
        if (tag >>> 3 === 62) throw wrongWireType('Metagraph', 'axons', tag);
        if (tag >>> 3 === 63) throw wrongWireType('Metagraph', 'active', tag);
        if (tag >>> 3 === 64) throw wrongWireType('Metagraph', 'validator_permit', tag);
        if (tag >>> 3 === 76) throw wrongWireType('Metagraph', 'pruning_score', tag);
        if (tag >>> 3 === 65) throw wrongWireType('Metagraph', 'last_update', tag);
        if (tag >>> 3 === 66) throw wrongWireType('Metagraph', 'emission', tag);
        if (tag >>> 3 === 67) throw wrongWireType('Metagraph', 'dividends', tag);
        if (tag >>> 3 === 68) throw wrongWireType('Metagraph', 'incentives', tag);
        if (tag >>> 3 === 69) throw wrongWireType('Metagraph', 'consensus', tag);
        if (tag >>> 3 === 77) throw wrongWireType('Metagraph', 'trust', tag);
        if (tag >>> 3 === 78) throw wrongWireType('Metagraph', 'rank', tag);
        if (tag >>> 3 === 71) throw wrongWireType('Metagraph', 'block_at_registration', tag);
        if (tag >>> 3 === 72) throw wrongWireType('Metagraph', 'alpha_stake', tag);
        if (tag >>> 3 === 73) throw wrongWireType('Metagraph', 'tao_stake', tag);
        if (tag >>> 3 === 74) throw wrongWireType('Metagraph', 'total_stake', tag);
        if (tag >>> 3 === 79) throw wrongWireType('Metagraph', 'tao_dividends_per_hotkey', tag);
        if (tag >>> 3 === 80) throw wrongWireType('Metagraph', 'alpha_dividends_per_hotkey', tag);
        if (tag >>> 3 === 70) throw wrongWireType('Metagraph', 'validator_trust', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Metagraph');
  if (ownerHotkeyField === undefined) throw missing('Metagraph', 'owner_hotkey');
  if (ownerColdkeyField === undefined) throw missing('Metagraph', 'owner_coldkey');
  if (movingPriceField === undefined) throw missing('Metagraph', 'moving_price');
  return { netuid: netuidField, name: nameField, symbol: symbolField, identity: identityField, networkRegisteredAt: networkRegisteredAtField, ownerHotkey: ownerHotkeyField, ownerColdkey: ownerColdkeyField, block: blockField, tempo: tempoField, lastStep: lastStepField, blocksSinceLastStep: blocksSinceLastStepField, subnetEmission: subnetEmissionField, alphaIn: alphaInField, alphaOut: alphaOutField, taoIn: taoInField, alphaOutEmission: alphaOutEmissionField, alphaInEmission: alphaInEmissionField, taoInEmission: taoInEmissionField, pendingAlphaEmission: pendingAlphaEmissionField, pendingRootEmission: pendingRootEmissionField, subnetVolume: subnetVolumeField, movingPrice: movingPriceField, rho: rhoField, kappa: kappaField, minAllowedWeights: minAllowedWeightsField, maxWeightsLimit: maxWeightsLimitField, weightsVersion: weightsVersionField, weightsRateLimit: weightsRateLimitField, activityCutoff: activityCutoffField, maxValidators: maxValidatorsField, numUids: numUidsField, maxUids: maxUidsField, burn: burnField, difficulty: difficultyField, registrationAllowed: registrationAllowedField, powRegistrationAllowed: powRegistrationAllowedField, immunityPeriod: immunityPeriodField, minDifficulty: minDifficultyField, maxDifficulty: maxDifficultyField, minBurn: minBurnField, maxBurn: maxBurnField, adjustmentAlpha: adjustmentAlphaField, adjustmentInterval: adjustmentIntervalField, targetRegsPerInterval: targetRegsPerIntervalField, maxRegsPerBlock: maxRegsPerBlockField, servingRateLimit: servingRateLimitField, commitRevealWeightsEnabled: commitRevealWeightsEnabledField, commitRevealPeriod: commitRevealPeriodField, liquidAlphaEnabled: liquidAlphaEnabledField, alphaHigh: alphaHighField, alphaLow: alphaLowField, bondsMovingAvg: bondsMovingAvgField, hotkeys: hotkeysField, coldkeys: coldkeysField, identities: identitiesField, axons: axonsField, active: activeField, validatorPermit: validatorPermitField, pruningScore: pruningScoreField, lastUpdate: lastUpdateField, emission: emissionField, dividends: dividendsField, incentives: incentivesField, consensus: consensusField, trust: trustField, rank: rankField, blockAtRegistration: blockAtRegistrationField, alphaStake: alphaStakeField, taoStake: taoStakeField, totalStake: totalStakeField, taoDividendsPerHotkey: taoDividendsPerHotkeyField, alphaDividendsPerHotkey: alphaDividendsPerHotkeyField, validatorTrust: validatorTrustField };
}

export const MetagraphCode: StaticCode<Metagraph> = { write: writeMetagraph, read: readMetagraph };

export const Metagraph: MessageCodec<Metagraph> = {
  schema: {
    name: 'Metagraph',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'name', key: 'name', number: 39, kind: 'string', cardinality: 'single' },
      { name: 'symbol', key: 'symbol', number: 40, kind: 'string', cardinality: 'single' },
      { name: 'identity', key: 'identity', number: 41, kind: 'message', cardinality: 'optional', codec: () => SubnetIdentity },
      { name: 'network_registered_at', key: 'networkRegisteredAt', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'owner_hotkey', key: 'ownerHotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'owner_coldkey', key: 'ownerColdkey', number: 4, kind: 'account', cardinality: 'single' },
      { name: 'block', key: 'block', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'tempo', key: 'tempo', number: 6, kind: 'u32', cardinality: 'single' },
      { name: 'last_step', key: 'lastStep', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'blocks_since_last_step', key: 'blocksSinceLastStep', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'subnet_emission', key: 'subnetEmission', number: 42, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_in', key: 'alphaIn', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_out', key: 'alphaOut', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'tao_in', key: 'taoIn', number: 11, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_out_emission', key: 'alphaOutEmission', number: 12, kind: 'u64', cardinality: 'single' },
      { name: 'alpha_in_emission', key: 'alphaInEmission', number: 13, kind: 'u64', cardinality: 'single' },
      { name: 'tao_in_emission', key: 'taoInEmission', number: 14, kind: 'u64', cardinality: 'single' },
      { name: 'pending_alpha_emission', key: 'pendingAlphaEmission', number: 15, kind: 'u64', cardinality: 'single' },
      { name: 'pending_root_emission', key: 'pendingRootEmission', number: 43, kind: 'u64', cardinality: 'single' },
      { name: 'subnet_volume', key: 'subnetVolume', number: 16, kind: 'u64', cardinality: 'single' },
      { name: 'moving_price', key: 'movingPrice', number: 44, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'rho', key: 'rho', number: 18, kind: 'u32', cardinality: 'single' },
      { name: 'kappa', key: 'kappa', number: 17, kind: 'u32', cardinality: 'single' },
      { name: 'min_allowed_weights', key: 'minAllowedWeights', number: 19, kind: 'u32', cardinality: 'single' },
      { name: 'max_weights_limit', key: 'maxWeightsLimit', number: 20, kind: 'u32', cardinality: 'single' },
      { name: 'weights_version', key: 'weightsVersion', number: 21, kind: 'u64', cardinality: 'single' },
      { name: 'weights_rate_limit', key: 'weightsRateLimit', number: 22, kind: 'u64', cardinality: 'single' },
      { name: 'activity_cutoff', key: 'activityCutoff', number: 23, kind: 'u64', cardinality: 'single' },
      { name: 'max_validators', key: 'maxValidators', number: 24, kind: 'u32', cardinality: 'single' },
      { name: 'num_uids', key: 'numUids', number: 25, kind: 'u32', cardinality: 'single' },
      { name: 'max_uids', key: 'maxUids', number: 26, kind: 'u32', cardinality: 'single' },
      { name: 'burn', key: 'burn', number: 27, kind: 'u64', cardinality: 'single' },
      { name: 'difficulty', key: 'difficulty', number: 45, kind: 'u64', cardinality: 'single' },
      { name: 'registration_allowed', key: 'registrationAllowed', number: 28, kind: 'bool', cardinality: 'single' },
      { name: 'pow_registration_allowed', key: 'powRegistrationAllowed', number: 46, kind: 'bool', cardinality: 'single' },
      { name: 'immunity_period', key: 'immunityPeriod', number: 29, kind: 'u32', cardinality: 'single' },
      { name: 'min_difficulty', key: 'minDifficulty', number: 47, kind: 'u64', cardinality: 'single' },
      { name: 'max_difficulty', key: 'maxDifficulty', number: 48, kind: 'u64', cardinality: 'single' },
      { name: 'min_burn', key: 'minBurn', number: 30, kind: 'u64', cardinality: 'single' },
      { name: 'max_burn', key: 'maxBurn', number: 31, kind: 'u64', cardinality: 'single' },
      { name: 'adjustment_alpha', key: 'adjustmentAlpha', number: 49, kind: 'u64', cardinality: 'single' },
      { name: 'adjustment_interval', key: 'adjustmentInterval', number: 50, kind: 'u32', cardinality: 'single' },
      { name: 'target_regs_per_interval', key: 'targetRegsPerInterval', number: 51, kind: 'u32', cardinality: 'single' },
      { name: 'max_regs_per_block', key: 'maxRegsPerBlock', number: 52, kind: 'u32', cardinality: 'single' },
      { name: 'serving_rate_limit', key: 'servingRateLimit', number: 32, kind: 'u64', cardinality: 'single' },
      { name: 'commit_reveal_weights_enabled', key: 'commitRevealWeightsEnabled', number: 33, kind: 'bool', cardinality: 'single' },
      { name: 'commit_reveal_period', key: 'commitRevealPeriod', number: 34, kind: 'u64', cardinality: 'single' },
      { name: 'liquid_alpha_enabled', key: 'liquidAlphaEnabled', number: 35, kind: 'bool', cardinality: 'single' },
      { name: 'alpha_high', key: 'alphaHigh', number: 36, kind: 'u32', cardinality: 'single' },
      { name: 'alpha_low', key: 'alphaLow', number: 37, kind: 'u32', cardinality: 'single' },
      { name: 'bonds_moving_avg', key: 'bondsMovingAvg', number: 38, kind: 'u64', cardinality: 'single' },
      { name: 'hotkeys', key: 'hotkeys', number: 60, kind: 'account', cardinality: 'repeated' },
      { name: 'coldkeys', key: 'coldkeys', number: 61, kind: 'account', cardinality: 'repeated' },
      { name: 'identities', key: 'identities', number: 75, kind: 'message', cardinality: 'repeated', codec: () => NeuronIdentity },
      { name: 'axons', key: 'axons', number: 62, kind: 'message', cardinality: 'repeated', codec: () => AxonInfo },
      { name: 'active', key: 'active', number: 63, kind: 'bool', cardinality: 'repeated' },
      { name: 'validator_permit', key: 'validatorPermit', number: 64, kind: 'bool', cardinality: 'repeated' },
      { name: 'pruning_score', key: 'pruningScore', number: 76, kind: 'u32', cardinality: 'repeated' },
      { name: 'last_update', key: 'lastUpdate', number: 65, kind: 'u64', cardinality: 'repeated' },
      { name: 'emission', key: 'emission', number: 66, kind: 'u64', cardinality: 'repeated' },
      { name: 'dividends', key: 'dividends', number: 67, kind: 'u32', cardinality: 'repeated' },
      { name: 'incentives', key: 'incentives', number: 68, kind: 'u32', cardinality: 'repeated' },
      { name: 'consensus', key: 'consensus', number: 69, kind: 'u32', cardinality: 'repeated' },
      { name: 'trust', key: 'trust', number: 77, kind: 'u32', cardinality: 'repeated' },
      { name: 'rank', key: 'rank', number: 78, kind: 'u32', cardinality: 'repeated' },
      { name: 'block_at_registration', key: 'blockAtRegistration', number: 71, kind: 'u64', cardinality: 'repeated' },
      { name: 'alpha_stake', key: 'alphaStake', number: 72, kind: 'u64', cardinality: 'repeated' },
      { name: 'tao_stake', key: 'taoStake', number: 73, kind: 'u64', cardinality: 'repeated' },
      { name: 'total_stake', key: 'totalStake', number: 74, kind: 'u64', cardinality: 'repeated' },
      { name: 'tao_dividends_per_hotkey', key: 'taoDividendsPerHotkey', number: 79, kind: 'message', cardinality: 'repeated', codec: () => HotkeyAmount },
      { name: 'alpha_dividends_per_hotkey', key: 'alphaDividendsPerHotkey', number: 80, kind: 'message', cardinality: 'repeated', codec: () => HotkeyAmount },
      { name: 'validator_trust', key: 'validatorTrust', number: 70, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(MetagraphCode, message),
  decode: (bytes) => decodeWith('Metagraph', MetagraphCode, bytes),
};

/** The fields of a metagraph that were asked for, under the same numbers; a list without entries is left out of JSON. */
export interface SelectiveMetagraph {
  readonly netuid: number;
  readonly name?: string | undefined;
  readonly symbol?: string | undefined;
  readonly identity?: SubnetIdentity | undefined;
  readonly networkRegisteredAt?: bigint | undefined;
  readonly ownerHotkey?: Uint8Array | undefined;
  readonly ownerColdkey?: Uint8Array | undefined;
  readonly block?: bigint | undefined;
  readonly tempo?: number | undefined;
  readonly lastStep?: bigint | undefined;
  readonly blocksSinceLastStep?: bigint | undefined;
  readonly subnetEmission?: bigint | undefined;
  readonly alphaIn?: bigint | undefined;
  readonly alphaOut?: bigint | undefined;
  readonly taoIn?: bigint | undefined;
  readonly alphaOutEmission?: bigint | undefined;
  readonly alphaInEmission?: bigint | undefined;
  readonly taoInEmission?: bigint | undefined;
  readonly pendingAlphaEmission?: bigint | undefined;
  readonly pendingRootEmission?: bigint | undefined;
  readonly subnetVolume?: bigint | undefined;
  readonly movingPrice?: Fixed | undefined;
  readonly rho?: number | undefined;
  readonly kappa?: number | undefined;
  readonly minAllowedWeights?: number | undefined;
  readonly maxWeightsLimit?: number | undefined;
  readonly weightsVersion?: bigint | undefined;
  readonly weightsRateLimit?: bigint | undefined;
  readonly activityCutoff?: bigint | undefined;
  readonly maxValidators?: number | undefined;
  readonly numUids?: number | undefined;
  readonly maxUids?: number | undefined;
  readonly burn?: bigint | undefined;
  readonly difficulty?: bigint | undefined;
  readonly registrationAllowed?: boolean | undefined;
  readonly powRegistrationAllowed?: boolean | undefined;
  readonly immunityPeriod?: number | undefined;
  readonly minDifficulty?: bigint | undefined;
  readonly maxDifficulty?: bigint | undefined;
  readonly minBurn?: bigint | undefined;
  readonly maxBurn?: bigint | undefined;
  readonly adjustmentAlpha?: bigint | undefined;
  readonly adjustmentInterval?: number | undefined;
  readonly targetRegsPerInterval?: number | undefined;
  readonly maxRegsPerBlock?: number | undefined;
  readonly servingRateLimit?: bigint | undefined;
  readonly commitRevealWeightsEnabled?: boolean | undefined;
  readonly commitRevealPeriod?: bigint | undefined;
  readonly liquidAlphaEnabled?: boolean | undefined;
  readonly alphaHigh?: number | undefined;
  readonly alphaLow?: number | undefined;
  readonly bondsMovingAvg?: bigint | undefined;
  readonly hotkeys: readonly Uint8Array[];
  readonly coldkeys: readonly Uint8Array[];
  readonly identities: readonly NeuronIdentity[];
  readonly axons: readonly AxonInfo[];
  readonly active: readonly boolean[];
  readonly validatorPermit: readonly boolean[];
  readonly pruningScore: readonly number[];
  readonly lastUpdate: readonly bigint[];
  readonly emission: readonly bigint[];
  readonly dividends: readonly number[];
  readonly incentives: readonly number[];
  readonly consensus: readonly number[];
  readonly trust: readonly number[];
  readonly rank: readonly number[];
  readonly blockAtRegistration: readonly bigint[];
  readonly alphaStake: readonly bigint[];
  readonly taoStake: readonly bigint[];
  readonly totalStake: readonly bigint[];
  readonly taoDividendsPerHotkey: readonly HotkeyAmount[];
  readonly alphaDividendsPerHotkey: readonly HotkeyAmount[];
  /** Uids with a permit and more stake than the threshold, the smallest stake first. */
  readonly validators: readonly number[];
  readonly commitments: readonly HotkeyCommitment[];
  readonly validatorTrust: readonly number[];
}

function writeSelectiveMetagraph(message: SelectiveMetagraph, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.networkRegisteredAt !== undefined) writeU64(writer, 16, message.networkRegisteredAt);
  if (message.ownerHotkey !== undefined) writeAccount(writer, 26, message.ownerHotkey);
  if (message.ownerColdkey !== undefined) writeAccount(writer, 34, message.ownerColdkey);
  if (message.block !== undefined) writeU64(writer, 40, message.block);
  if (message.tempo !== undefined) writeU32(writer, 48, message.tempo);
  if (message.lastStep !== undefined) writeU64(writer, 56, message.lastStep);
  if (message.blocksSinceLastStep !== undefined) writeU64(writer, 64, message.blocksSinceLastStep);
  if (message.alphaIn !== undefined) writeU64(writer, 72, message.alphaIn);
  if (message.alphaOut !== undefined) writeU64(writer, 80, message.alphaOut);
  if (message.taoIn !== undefined) writeU64(writer, 88, message.taoIn);
  if (message.alphaOutEmission !== undefined) writeU64(writer, 96, message.alphaOutEmission);
  if (message.alphaInEmission !== undefined) writeU64(writer, 104, message.alphaInEmission);
  if (message.taoInEmission !== undefined) writeU64(writer, 112, message.taoInEmission);
  if (message.pendingAlphaEmission !== undefined) writeU64(writer, 120, message.pendingAlphaEmission);
  if (message.subnetVolume !== undefined) writeU64(writer, 128, message.subnetVolume);
  if (message.kappa !== undefined) writeU32(writer, 136, message.kappa);
  if (message.rho !== undefined) writeU32(writer, 144, message.rho);
  if (message.minAllowedWeights !== undefined) writeU32(writer, 152, message.minAllowedWeights);
  if (message.maxWeightsLimit !== undefined) writeU32(writer, 160, message.maxWeightsLimit);
  if (message.weightsVersion !== undefined) writeU64(writer, 168, message.weightsVersion);
  if (message.weightsRateLimit !== undefined) writeU64(writer, 176, message.weightsRateLimit);
  if (message.activityCutoff !== undefined) writeU64(writer, 184, message.activityCutoff);
  if (message.maxValidators !== undefined) writeU32(writer, 192, message.maxValidators);
  if (message.numUids !== undefined) writeU32(writer, 200, message.numUids);
  if (message.maxUids !== undefined) writeU32(writer, 208, message.maxUids);
  if (message.burn !== undefined) writeU64(writer, 216, message.burn);
  if (message.registrationAllowed !== undefined) writer.uint32(224).bool(message.registrationAllowed);
  if (message.immunityPeriod !== undefined) writeU32(writer, 232, message.immunityPeriod);
  if (message.minBurn !== undefined) writeU64(writer, 240, message.minBurn);
  if (message.maxBurn !== undefined) writeU64(writer, 248, message.maxBurn);
  if (message.servingRateLimit !== undefined) writeU64(writer, 256, message.servingRateLimit);
  if (message.commitRevealWeightsEnabled !== undefined) writer.uint32(264).bool(message.commitRevealWeightsEnabled);
  if (message.commitRevealPeriod !== undefined) writeU64(writer, 272, message.commitRevealPeriod);
  if (message.liquidAlphaEnabled !== undefined) writer.uint32(280).bool(message.liquidAlphaEnabled);
  if (message.alphaHigh !== undefined) writeU32(writer, 288, message.alphaHigh);
  if (message.alphaLow !== undefined) writeU32(writer, 296, message.alphaLow);
  if (message.bondsMovingAvg !== undefined) writeU64(writer, 304, message.bondsMovingAvg);
  if (message.name !== undefined) writeText(writer, 314, message.name);
  if (message.symbol !== undefined) writeText(writer, 322, message.symbol);
  if (message.identity !== undefined) writeMessage(writer, 330, SubnetIdentityCode, message.identity);
  if (message.subnetEmission !== undefined) writeU64(writer, 336, message.subnetEmission);
  if (message.pendingRootEmission !== undefined) writeU64(writer, 344, message.pendingRootEmission);
  if (message.movingPrice !== undefined) writeMessage(writer, 354, FixedCode, message.movingPrice);
  if (message.difficulty !== undefined) writeU64(writer, 360, message.difficulty);
  if (message.powRegistrationAllowed !== undefined) writer.uint32(368).bool(message.powRegistrationAllowed);
  if (message.minDifficulty !== undefined) writeU64(writer, 376, message.minDifficulty);
  if (message.maxDifficulty !== undefined) writeU64(writer, 384, message.maxDifficulty);
  if (message.adjustmentAlpha !== undefined) writeU64(writer, 392, message.adjustmentAlpha);
  if (message.adjustmentInterval !== undefined) writeU32(writer, 400, message.adjustmentInterval);
  if (message.targetRegsPerInterval !== undefined) writeU32(writer, 408, message.targetRegsPerInterval);
  if (message.maxRegsPerBlock !== undefined) writeU32(writer, 416, message.maxRegsPerBlock);
  for (const item of message.hotkeys) writeAccount(writer, 482, item);
  for (const item of message.coldkeys) writeAccount(writer, 490, item);
  for (const item of message.axons) writeMessage(writer, 498, AxonInfoCode, item);
  if (message.active.length !== 0) {
    writer.uint32(506).fork();
    for (const item of message.active) writer.bool(item);
    writer.ldelim();
  }
  if (message.validatorPermit.length !== 0) {
    writer.uint32(514).fork();
    for (const item of message.validatorPermit) writer.bool(item);
    writer.ldelim();
  }
  if (message.lastUpdate.length !== 0) {
    writer.uint32(522).fork();
    for (const item of message.lastUpdate) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.emission.length !== 0) {
    writer.uint32(530).fork();
    for (const item of message.emission) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.dividends.length !== 0) {
    writer.uint32(538).fork();
    for (const item of message.dividends) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.incentives.length !== 0) {
    writer.uint32(546).fork();
    for (const item of message.incentives) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.consensus.length !== 0) {
    writer.uint32(554).fork();
    for (const item of message.consensus) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.validatorTrust.length !== 0) {
    writer.uint32(562).fork();
    for (const item of message.validatorTrust) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.blockAtRegistration.length !== 0) {
    writer.uint32(570).fork();
    for (const item of message.blockAtRegistration) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.alphaStake.length !== 0) {
    writer.uint32(578).fork();
    for (const item of message.alphaStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.taoStake.length !== 0) {
    writer.uint32(586).fork();
    for (const item of message.taoStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.totalStake.length !== 0) {
    writer.uint32(594).fork();
    for (const item of message.totalStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.identities) writeMessage(writer, 602, NeuronIdentityCode, item);
  if (message.pruningScore.length !== 0) {
    writer.uint32(610).fork();
    for (const item of message.pruningScore) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.trust.length !== 0) {
    writer.uint32(618).fork();
    for (const item of message.trust) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.rank.length !== 0) {
    writer.uint32(626).fork();
    for (const item of message.rank) writeU32Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.taoDividendsPerHotkey) writeMessage(writer, 634, HotkeyAmountCode, item);
  for (const item of message.alphaDividendsPerHotkey) writeMessage(writer, 642, HotkeyAmountCode, item);
  if (message.validators.length !== 0) {
    writer.uint32(650).fork();
    for (const item of message.validators) writeU32Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.commitments) writeMessage(writer, 658, HotkeyCommitmentCode, item);
}

function readSelectiveMetagraph(reader: WireReader, end: number, depth: number): SelectiveMetagraph {
  let netuidField: number = 0;
  let nameField: string | undefined;
  let symbolField: string | undefined;
  let identityField: SubnetIdentity | undefined;
  let networkRegisteredAtField: bigint | undefined;
  let ownerHotkeyField: Uint8Array | undefined;
  let ownerColdkeyField: Uint8Array | undefined;
  let blockField: bigint | undefined;
  let tempoField: number | undefined;
  let lastStepField: bigint | undefined;
  let blocksSinceLastStepField: bigint | undefined;
  let subnetEmissionField: bigint | undefined;
  let alphaInField: bigint | undefined;
  let alphaOutField: bigint | undefined;
  let taoInField: bigint | undefined;
  let alphaOutEmissionField: bigint | undefined;
  let alphaInEmissionField: bigint | undefined;
  let taoInEmissionField: bigint | undefined;
  let pendingAlphaEmissionField: bigint | undefined;
  let pendingRootEmissionField: bigint | undefined;
  let subnetVolumeField: bigint | undefined;
  let movingPriceField: Fixed | undefined;
  let rhoField: number | undefined;
  let kappaField: number | undefined;
  let minAllowedWeightsField: number | undefined;
  let maxWeightsLimitField: number | undefined;
  let weightsVersionField: bigint | undefined;
  let weightsRateLimitField: bigint | undefined;
  let activityCutoffField: bigint | undefined;
  let maxValidatorsField: number | undefined;
  let numUidsField: number | undefined;
  let maxUidsField: number | undefined;
  let burnField: bigint | undefined;
  let difficultyField: bigint | undefined;
  let registrationAllowedField: boolean | undefined;
  let powRegistrationAllowedField: boolean | undefined;
  let immunityPeriodField: number | undefined;
  let minDifficultyField: bigint | undefined;
  let maxDifficultyField: bigint | undefined;
  let minBurnField: bigint | undefined;
  let maxBurnField: bigint | undefined;
  let adjustmentAlphaField: bigint | undefined;
  let adjustmentIntervalField: number | undefined;
  let targetRegsPerIntervalField: number | undefined;
  let maxRegsPerBlockField: number | undefined;
  let servingRateLimitField: bigint | undefined;
  let commitRevealWeightsEnabledField: boolean | undefined;
  let commitRevealPeriodField: bigint | undefined;
  let liquidAlphaEnabledField: boolean | undefined;
  let alphaHighField: number | undefined;
  let alphaLowField: number | undefined;
  let bondsMovingAvgField: bigint | undefined;
  const hotkeysField: Uint8Array[] = [];
  const coldkeysField: Uint8Array[] = [];
  const identitiesField: NeuronIdentity[] = [];
  const axonsField: AxonInfo[] = [];
  const activeField: boolean[] = [];
  const validatorPermitField: boolean[] = [];
  const pruningScoreField: number[] = [];
  const lastUpdateField: bigint[] = [];
  const emissionField: bigint[] = [];
  const dividendsField: number[] = [];
  const incentivesField: number[] = [];
  const consensusField: number[] = [];
  const trustField: number[] = [];
  const rankField: number[] = [];
  const blockAtRegistrationField: bigint[] = [];
  const alphaStakeField: bigint[] = [];
  const taoStakeField: bigint[] = [];
  const totalStakeField: bigint[] = [];
  const taoDividendsPerHotkeyField: HotkeyAmount[] = [];
  const alphaDividendsPerHotkeyField: HotkeyAmount[] = [];
  const validatorsField: number[] = [];
  const commitmentsField: HotkeyCommitment[] = [];
  const validatorTrustField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 314:
        nameField = readText(reader);
        break;
      case 322:
        symbolField = readText(reader);
        break;
      case 330:
        if (identityField !== undefined) throw twice('SelectiveMetagraph', 'identity');
        identityField = SubnetIdentityCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 16:
        networkRegisteredAtField = readU64(reader);
        break;
      case 26:
        ownerHotkeyField = readAccount(reader);
        break;
      case 34:
        ownerColdkeyField = readAccount(reader);
        break;
      case 40:
        blockField = readU64(reader);
        break;
      case 48:
        tempoField = readU32(reader);
        break;
      case 56:
        lastStepField = readU64(reader);
        break;
      case 64:
        blocksSinceLastStepField = readU64(reader);
        break;
      case 336:
        subnetEmissionField = readU64(reader);
        break;
      case 72:
        alphaInField = readU64(reader);
        break;
      case 80:
        alphaOutField = readU64(reader);
        break;
      case 88:
        taoInField = readU64(reader);
        break;
      case 96:
        alphaOutEmissionField = readU64(reader);
        break;
      case 104:
        alphaInEmissionField = readU64(reader);
        break;
      case 112:
        taoInEmissionField = readU64(reader);
        break;
      case 120:
        pendingAlphaEmissionField = readU64(reader);
        break;
      case 344:
        pendingRootEmissionField = readU64(reader);
        break;
      case 128:
        subnetVolumeField = readU64(reader);
        break;
      case 354:
        if (movingPriceField !== undefined) throw twice('SelectiveMetagraph', 'moving_price');
        movingPriceField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 144:
        rhoField = readU32(reader);
        break;
      case 136:
        kappaField = readU32(reader);
        break;
      case 152:
        minAllowedWeightsField = readU32(reader);
        break;
      case 160:
        maxWeightsLimitField = readU32(reader);
        break;
      case 168:
        weightsVersionField = readU64(reader);
        break;
      case 176:
        weightsRateLimitField = readU64(reader);
        break;
      case 184:
        activityCutoffField = readU64(reader);
        break;
      case 192:
        maxValidatorsField = readU32(reader);
        break;
      case 200:
        numUidsField = readU32(reader);
        break;
      case 208:
        maxUidsField = readU32(reader);
        break;
      case 216:
        burnField = readU64(reader);
        break;
      case 360:
        difficultyField = readU64(reader);
        break;
      case 224:
        registrationAllowedField = reader.bool();
        break;
      case 368:
        powRegistrationAllowedField = reader.bool();
        break;
      case 232:
        immunityPeriodField = readU32(reader);
        break;
      case 376:
        minDifficultyField = readU64(reader);
        break;
      case 384:
        maxDifficultyField = readU64(reader);
        break;
      case 240:
        minBurnField = readU64(reader);
        break;
      case 248:
        maxBurnField = readU64(reader);
        break;
      case 392:
        adjustmentAlphaField = readU64(reader);
        break;
      case 400:
        adjustmentIntervalField = readU32(reader);
        break;
      case 408:
        targetRegsPerIntervalField = readU32(reader);
        break;
      case 416:
        maxRegsPerBlockField = readU32(reader);
        break;
      case 256:
        servingRateLimitField = readU64(reader);
        break;
      case 264:
        commitRevealWeightsEnabledField = reader.bool();
        break;
      case 272:
        commitRevealPeriodField = readU64(reader);
        break;
      case 280:
        liquidAlphaEnabledField = reader.bool();
        break;
      case 288:
        alphaHighField = readU32(reader);
        break;
      case 296:
        alphaLowField = readU32(reader);
        break;
      case 304:
        bondsMovingAvgField = readU64(reader);
        break;
      case 482:
        hotkeysField.push(readAccount(reader));
        break;
      case 490:
        coldkeysField.push(readAccount(reader));
        break;
      case 602:
        identitiesField.push(NeuronIdentityCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 498:
        axonsField.push(AxonInfoCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 506: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) activeField.push(reader.bool());
        expectEnd(reader, listEnd, 'active');
        break;
      }
      case 504:
        activeField.push(reader.bool());
        break;
      case 514: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) validatorPermitField.push(reader.bool());
        expectEnd(reader, listEnd, 'validator_permit');
        break;
      }
      case 512:
        validatorPermitField.push(reader.bool());
        break;
      case 610: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) pruningScoreField.push(readU32(reader));
        expectEnd(reader, listEnd, 'pruning_score');
        break;
      }
      case 608:
        pruningScoreField.push(readU32(reader));
        break;
      case 522: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) lastUpdateField.push(readU64(reader));
        expectEnd(reader, listEnd, 'last_update');
        break;
      }
      case 520:
        lastUpdateField.push(readU64(reader));
        break;
      case 530: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) emissionField.push(readU64(reader));
        expectEnd(reader, listEnd, 'emission');
        break;
      }
      case 528:
        emissionField.push(readU64(reader));
        break;
      case 538: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) dividendsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'dividends');
        break;
      }
      case 536:
        dividendsField.push(readU32(reader));
        break;
      case 546: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) incentivesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'incentives');
        break;
      }
      case 544:
        incentivesField.push(readU32(reader));
        break;
      case 554: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) consensusField.push(readU32(reader));
        expectEnd(reader, listEnd, 'consensus');
        break;
      }
      case 552:
        consensusField.push(readU32(reader));
        break;
      case 618: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) trustField.push(readU32(reader));
        expectEnd(reader, listEnd, 'trust');
        break;
      }
      case 616:
        trustField.push(readU32(reader));
        break;
      case 626: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) rankField.push(readU32(reader));
        expectEnd(reader, listEnd, 'rank');
        break;
      }
      case 624:
        rankField.push(readU32(reader));
        break;
      case 570: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) blockAtRegistrationField.push(readU64(reader));
        expectEnd(reader, listEnd, 'block_at_registration');
        break;
      }
      case 568:
        blockAtRegistrationField.push(readU64(reader));
        break;
      case 578: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) alphaStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'alpha_stake');
        break;
      }
      case 576:
        alphaStakeField.push(readU64(reader));
        break;
      case 586: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) taoStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'tao_stake');
        break;
      }
      case 584:
        taoStakeField.push(readU64(reader));
        break;
      case 594: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) totalStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'total_stake');
        break;
      }
      case 592:
        totalStakeField.push(readU64(reader));
        break;
      case 634:
        taoDividendsPerHotkeyField.push(HotkeyAmountCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 642:
        alphaDividendsPerHotkeyField.push(HotkeyAmountCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 650: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) validatorsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'validators');
        break;
      }
      case 648:
        validatorsField.push(readU32(reader));
        break;
      case 658:
        commitmentsField.push(HotkeyCommitmentCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 562: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) validatorTrustField.push(readU32(reader));
        expectEnd(reader, listEnd, 'validator_trust');
        break;
      }
      case 560:
        validatorTrustField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SelectiveMetagraph', 'netuid', tag);
        if (tag >>> 3 === 39) throw wrongWireType('SelectiveMetagraph', 'name', tag);
        if (tag >>> 3 === 40) throw wrongWireType('SelectiveMetagraph', 'symbol', tag);
        if (tag >>> 3 === 41) throw wrongWireType('SelectiveMetagraph', 'identity', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SelectiveMetagraph', 'network_registered_at', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SelectiveMetagraph', 'owner_hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SelectiveMetagraph', 'owner_coldkey', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SelectiveMetagraph', 'block', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SelectiveMetagraph', 'tempo', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SelectiveMetagraph', 'last_step', tag);
        if (tag >>> 3 === 8) throw wrongWireType('SelectiveMetagraph', 'blocks_since_last_step', tag);
        if (tag >>> 3 === 42) throw wrongWireType('SelectiveMetagraph', 'subnet_emission', tag);
        if (tag >>> 3 === 9) throw wrongWireType('SelectiveMetagraph', 'alpha_in', tag);
        if (tag >>> 3 === 10) throw wrongWireType('SelectiveMetagraph', 'alpha_out', tag);
        if (tag >>> 3 === 11) throw wrongWireType('SelectiveMetagraph', 'tao_in', tag);
        if (tag >>> 3 === 12) throw wrongWireType('SelectiveMetagraph', 'alpha_out_emission', tag);
        if (tag >>> 3 === 13) throw wrongWireType('SelectiveMetagraph', 'alpha_in_emission', tag);
        if (tag >>> 3 === 14) throw wrongWireType('SelectiveMetagraph', 'tao_in_emission', tag);
        if (tag >>> 3 === 15) throw wrongWireType('SelectiveMetagraph', 'pending_alpha_emission', tag);
        if (tag >>> 3 === 43) throw wrongWireType('SelectiveMetagraph', 'pending_root_emission', tag);
        if (tag >>> 3 === 16) throw wrongWireType('SelectiveMetagraph', 'subnet_volume', tag);
        if (tag >>> 3 === 44) throw wrongWireType('SelectiveMetagraph', 'moving_price', tag);
        if (tag >>> 3 === 18) throw wrongWireType('SelectiveMetagraph', 'rho', tag);
        if (tag >>> 3 === 17) throw wrongWireType('SelectiveMetagraph', 'kappa', tag);
        if (tag >>> 3 === 19) throw wrongWireType('SelectiveMetagraph', 'min_allowed_weights', tag);
        if (tag >>> 3 === 20) throw wrongWireType('SelectiveMetagraph', 'max_weights_limit', tag);
        if (tag >>> 3 === 21) throw wrongWireType('SelectiveMetagraph', 'weights_version', tag);
        if (tag >>> 3 === 22) throw wrongWireType('SelectiveMetagraph', 'weights_rate_limit', tag);
        if (tag >>> 3 === 23) throw wrongWireType('SelectiveMetagraph', 'activity_cutoff', tag);
        if (tag >>> 3 === 24) throw wrongWireType('SelectiveMetagraph', 'max_validators', tag);
        if (tag >>> 3 === 25) throw wrongWireType('SelectiveMetagraph', 'num_uids', tag);
        if (tag >>> 3 === 26) throw wrongWireType('SelectiveMetagraph', 'max_uids', tag);
        if (tag >>> 3 === 27) throw wrongWireType('SelectiveMetagraph', 'burn', tag);
        if (tag >>> 3 === 45) throw wrongWireType('SelectiveMetagraph', 'difficulty', tag);
        if (tag >>> 3 === 28) throw wrongWireType('SelectiveMetagraph', 'registration_allowed', tag);
        if (tag >>> 3 === 46) throw wrongWireType('SelectiveMetagraph', 'pow_registration_allowed', tag);
        if (tag >>> 3 === 29) throw wrongWireType('SelectiveMetagraph', 'immunity_period', tag);
        if (tag >>> 3 === 47) throw wrongWireType('SelectiveMetagraph', 'min_difficulty', tag);
        if (tag >>> 3 === 48) throw wrongWireType('SelectiveMetagraph', 'max_difficulty', tag);
        if (tag >>> 3 === 30) throw wrongWireType('SelectiveMetagraph', 'min_burn', tag);
        if (tag >>> 3 === 31) throw wrongWireType('SelectiveMetagraph', 'max_burn', tag);
        if (tag >>> 3 === 49) throw wrongWireType('SelectiveMetagraph', 'adjustment_alpha', tag);
        if (tag >>> 3 === 50) throw wrongWireType('SelectiveMetagraph', 'adjustment_interval', tag);
        if (tag >>> 3 === 51) throw wrongWireType('SelectiveMetagraph', 'target_regs_per_interval', tag);
        if (tag >>> 3 === 52) throw wrongWireType('SelectiveMetagraph', 'max_regs_per_block', tag);
        if (tag >>> 3 === 32) throw wrongWireType('SelectiveMetagraph', 'serving_rate_limit', tag);
        if (tag >>> 3 === 33) throw wrongWireType('SelectiveMetagraph', 'commit_reveal_weights_enabled', tag);
        if (tag >>> 3 === 34) throw wrongWireType('SelectiveMetagraph', 'commit_reveal_period', tag);
        if (tag >>> 3 === 35) throw wrongWireType('SelectiveMetagraph', 'liquid_alpha_enabled', tag);
        if (tag >>> 3 === 36) throw wrongWireType('SelectiveMetagraph', 'alpha_high', tag);
        if (tag >>> 3 === 37) throw wrongWireType('SelectiveMetagraph', 'alpha_low', tag);
        if (tag >>> 3 === 38) throw wrongWireType('SelectiveMetagraph', 'bonds_moving_avg', tag);
        if (tag >>> 3 === 60) throw wrongWireType('SelectiveMetagraph', 'hotkeys', tag);
        if (tag >>> 3 === 61) throw wrongWireType('SelectiveMetagraph', 'coldkeys', tag);
        if (tag >>> 3 === 75) throw wrongWireType('SelectiveMetagraph', 'identities', tag);
        if (tag >>> 3 === 62) throw wrongWireType('SelectiveMetagraph', 'axons', tag);
        if (tag >>> 3 === 63) throw wrongWireType('SelectiveMetagraph', 'active', tag);
        if (tag >>> 3 === 64) throw wrongWireType('SelectiveMetagraph', 'validator_permit', tag);
        if (tag >>> 3 === 76) throw wrongWireType('SelectiveMetagraph', 'pruning_score', tag);
        if (tag >>> 3 === 65) throw wrongWireType('SelectiveMetagraph', 'last_update', tag);
        if (tag >>> 3 === 66) throw wrongWireType('SelectiveMetagraph', 'emission', tag);
        if (tag >>> 3 === 67) throw wrongWireType('SelectiveMetagraph', 'dividends', tag);
        if (tag >>> 3 === 68) throw wrongWireType('SelectiveMetagraph', 'incentives', tag);
        if (tag >>> 3 === 69) throw wrongWireType('SelectiveMetagraph', 'consensus', tag);
        if (tag >>> 3 === 77) throw wrongWireType('SelectiveMetagraph', 'trust', tag);
        if (tag >>> 3 === 78) throw wrongWireType('SelectiveMetagraph', 'rank', tag);
        if (tag >>> 3 === 71) throw wrongWireType('SelectiveMetagraph', 'block_at_registration', tag);
        if (tag >>> 3 === 72) throw wrongWireType('SelectiveMetagraph', 'alpha_stake', tag);
        if (tag >>> 3 === 73) throw wrongWireType('SelectiveMetagraph', 'tao_stake', tag);
        if (tag >>> 3 === 74) throw wrongWireType('SelectiveMetagraph', 'total_stake', tag);
        if (tag >>> 3 === 79) throw wrongWireType('SelectiveMetagraph', 'tao_dividends_per_hotkey', tag);
        if (tag >>> 3 === 80) throw wrongWireType('SelectiveMetagraph', 'alpha_dividends_per_hotkey', tag);
        if (tag >>> 3 === 81) throw wrongWireType('SelectiveMetagraph', 'validators', tag);
        if (tag >>> 3 === 82) throw wrongWireType('SelectiveMetagraph', 'commitments', tag);
        if (tag >>> 3 === 70) throw wrongWireType('SelectiveMetagraph', 'validator_trust', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SelectiveMetagraph');
  return { netuid: netuidField, name: nameField, symbol: symbolField, identity: identityField, networkRegisteredAt: networkRegisteredAtField, ownerHotkey: ownerHotkeyField, ownerColdkey: ownerColdkeyField, block: blockField, tempo: tempoField, lastStep: lastStepField, blocksSinceLastStep: blocksSinceLastStepField, subnetEmission: subnetEmissionField, alphaIn: alphaInField, alphaOut: alphaOutField, taoIn: taoInField, alphaOutEmission: alphaOutEmissionField, alphaInEmission: alphaInEmissionField, taoInEmission: taoInEmissionField, pendingAlphaEmission: pendingAlphaEmissionField, pendingRootEmission: pendingRootEmissionField, subnetVolume: subnetVolumeField, movingPrice: movingPriceField, rho: rhoField, kappa: kappaField, minAllowedWeights: minAllowedWeightsField, maxWeightsLimit: maxWeightsLimitField, weightsVersion: weightsVersionField, weightsRateLimit: weightsRateLimitField, activityCutoff: activityCutoffField, maxValidators: maxValidatorsField, numUids: numUidsField, maxUids: maxUidsField, burn: burnField, difficulty: difficultyField, registrationAllowed: registrationAllowedField, powRegistrationAllowed: powRegistrationAllowedField, immunityPeriod: immunityPeriodField, minDifficulty: minDifficultyField, maxDifficulty: maxDifficultyField, minBurn: minBurnField, maxBurn: maxBurnField, adjustmentAlpha: adjustmentAlphaField, adjustmentInterval: adjustmentIntervalField, targetRegsPerInterval: targetRegsPerIntervalField, maxRegsPerBlock: maxRegsPerBlockField, servingRateLimit: servingRateLimitField, commitRevealWeightsEnabled: commitRevealWeightsEnabledField, commitRevealPeriod: commitRevealPeriodField, liquidAlphaEnabled: liquidAlphaEnabledField, alphaHigh: alphaHighField, alphaLow: alphaLowField, bondsMovingAvg: bondsMovingAvgField, hotkeys: hotkeysField, coldkeys: coldkeysField, identities: identitiesField, axons: axonsField, active: activeField, validatorPermit: validatorPermitField, pruningScore: pruningScoreField, lastUpdate: lastUpdateField, emission: emissionField, dividends: dividendsField, incentives: incentivesField, consensus: consensusField, trust: trustField, rank: rankField, blockAtRegistration: blockAtRegistrationField, alphaStake: alphaStakeField, taoStake: taoStakeField, totalStake: totalStakeField, taoDividendsPerHotkey: taoDividendsPerHotkeyField, alphaDividendsPerHotkey: alphaDividendsPerHotkeyField, validators: validatorsField, commitments: commitmentsField, validatorTrust: validatorTrustField };
}

export const SelectiveMetagraphCode: StaticCode<SelectiveMetagraph> = { write: writeSelectiveMetagraph, read: readSelectiveMetagraph };

export const SelectiveMetagraph: MessageCodec<SelectiveMetagraph> = {
  schema: {
    name: 'SelectiveMetagraph',
    sparse: true,
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'name', key: 'name', number: 39, kind: 'string', cardinality: 'optional' },
      { name: 'symbol', key: 'symbol', number: 40, kind: 'string', cardinality: 'optional' },
      { name: 'identity', key: 'identity', number: 41, kind: 'message', cardinality: 'optional', codec: () => SubnetIdentity },
      { name: 'network_registered_at', key: 'networkRegisteredAt', number: 2, kind: 'u64', cardinality: 'optional' },
      { name: 'owner_hotkey', key: 'ownerHotkey', number: 3, kind: 'account', cardinality: 'optional' },
      { name: 'owner_coldkey', key: 'ownerColdkey', number: 4, kind: 'account', cardinality: 'optional' },
      { name: 'block', key: 'block', number: 5, kind: 'u64', cardinality: 'optional' },
      { name: 'tempo', key: 'tempo', number: 6, kind: 'u32', cardinality: 'optional' },
      { name: 'last_step', key: 'lastStep', number: 7, kind: 'u64', cardinality: 'optional' },
      { name: 'blocks_since_last_step', key: 'blocksSinceLastStep', number: 8, kind: 'u64', cardinality: 'optional' },
      { name: 'subnet_emission', key: 'subnetEmission', number: 42, kind: 'u64', cardinality: 'optional' },
      { name: 'alpha_in', key: 'alphaIn', number: 9, kind: 'u64', cardinality: 'optional' },
      { name: 'alpha_out', key: 'alphaOut', number: 10, kind: 'u64', cardinality: 'optional' },
      { name: 'tao_in', key: 'taoIn', number: 11, kind: 'u64', cardinality: 'optional' },
      { name: 'alpha_out_emission', key: 'alphaOutEmission', number: 12, kind: 'u64', cardinality: 'optional' },
      { name: 'alpha_in_emission', key: 'alphaInEmission', number: 13, kind: 'u64', cardinality: 'optional' },
      { name: 'tao_in_emission', key: 'taoInEmission', number: 14, kind: 'u64', cardinality: 'optional' },
      { name: 'pending_alpha_emission', key: 'pendingAlphaEmission', number: 15, kind: 'u64', cardinality: 'optional' },
      { name: 'pending_root_emission', key: 'pendingRootEmission', number: 43, kind: 'u64', cardinality: 'optional' },
      { name: 'subnet_volume', key: 'subnetVolume', number: 16, kind: 'u64', cardinality: 'optional' },
      { name: 'moving_price', key: 'movingPrice', number: 44, kind: 'message', cardinality: 'optional', codec: () => Fixed },
      { name: 'rho', key: 'rho', number: 18, kind: 'u32', cardinality: 'optional' },
      { name: 'kappa', key: 'kappa', number: 17, kind: 'u32', cardinality: 'optional' },
      { name: 'min_allowed_weights', key: 'minAllowedWeights', number: 19, kind: 'u32', cardinality: 'optional' },
      { name: 'max_weights_limit', key: 'maxWeightsLimit', number: 20, kind: 'u32', cardinality: 'optional' },
      { name: 'weights_version', key: 'weightsVersion', number: 21, kind: 'u64', cardinality: 'optional' },
      { name: 'weights_rate_limit', key: 'weightsRateLimit', number: 22, kind: 'u64', cardinality: 'optional' },
      { name: 'activity_cutoff', key: 'activityCutoff', number: 23, kind: 'u64', cardinality: 'optional' },
      { name: 'max_validators', key: 'maxValidators', number: 24, kind: 'u32', cardinality: 'optional' },
      { name: 'num_uids', key: 'numUids', number: 25, kind: 'u32', cardinality: 'optional' },
      { name: 'max_uids', key: 'maxUids', number: 26, kind: 'u32', cardinality: 'optional' },
      { name: 'burn', key: 'burn', number: 27, kind: 'u64', cardinality: 'optional' },
      { name: 'difficulty', key: 'difficulty', number: 45, kind: 'u64', cardinality: 'optional' },
      { name: 'registration_allowed', key: 'registrationAllowed', number: 28, kind: 'bool', cardinality: 'optional' },
      { name: 'pow_registration_allowed', key: 'powRegistrationAllowed', number: 46, kind: 'bool', cardinality: 'optional' },
      { name: 'immunity_period', key: 'immunityPeriod', number: 29, kind: 'u32', cardinality: 'optional' },
      { name: 'min_difficulty', key: 'minDifficulty', number: 47, kind: 'u64', cardinality: 'optional' },
      { name: 'max_difficulty', key: 'maxDifficulty', number: 48, kind: 'u64', cardinality: 'optional' },
      { name: 'min_burn', key: 'minBurn', number: 30, kind: 'u64', cardinality: 'optional' },
      { name: 'max_burn', key: 'maxBurn', number: 31, kind: 'u64', cardinality: 'optional' },
      { name: 'adjustment_alpha', key: 'adjustmentAlpha', number: 49, kind: 'u64', cardinality: 'optional' },
      { name: 'adjustment_interval', key: 'adjustmentInterval', number: 50, kind: 'u32', cardinality: 'optional' },
      { name: 'target_regs_per_interval', key: 'targetRegsPerInterval', number: 51, kind: 'u32', cardinality: 'optional' },
      { name: 'max_regs_per_block', key: 'maxRegsPerBlock', number: 52, kind: 'u32', cardinality: 'optional' },
      { name: 'serving_rate_limit', key: 'servingRateLimit', number: 32, kind: 'u64', cardinality: 'optional' },
      { name: 'commit_reveal_weights_enabled', key: 'commitRevealWeightsEnabled', number: 33, kind: 'bool', cardinality: 'optional' },
      { name: 'commit_reveal_period', key: 'commitRevealPeriod', number: 34, kind: 'u64', cardinality: 'optional' },
      { name: 'liquid_alpha_enabled', key: 'liquidAlphaEnabled', number: 35, kind: 'bool', cardinality: 'optional' },
      { name: 'alpha_high', key: 'alphaHigh', number: 36, kind: 'u32', cardinality: 'optional' },
      { name: 'alpha_low', key: 'alphaLow', number: 37, kind: 'u32', cardinality: 'optional' },
      { name: 'bonds_moving_avg', key: 'bondsMovingAvg', number: 38, kind: 'u64', cardinality: 'optional' },
      { name: 'hotkeys', key: 'hotkeys', number: 60, kind: 'account', cardinality: 'repeated' },
      { name: 'coldkeys', key: 'coldkeys', number: 61, kind: 'account', cardinality: 'repeated' },
      { name: 'identities', key: 'identities', number: 75, kind: 'message', cardinality: 'repeated', codec: () => NeuronIdentity },
      { name: 'axons', key: 'axons', number: 62, kind: 'message', cardinality: 'repeated', codec: () => AxonInfo },
      { name: 'active', key: 'active', number: 63, kind: 'bool', cardinality: 'repeated' },
      { name: 'validator_permit', key: 'validatorPermit', number: 64, kind: 'bool', cardinality: 'repeated' },
      { name: 'pruning_score', key: 'pruningScore', number: 76, kind: 'u32', cardinality: 'repeated' },
      { name: 'last_update', key: 'lastUpdate', number: 65, kind: 'u64', cardinality: 'repeated' },
      { name: 'emission', key: 'emission', number: 66, kind: 'u64', cardinality: 'repeated' },
      { name: 'dividends', key: 'dividends', number: 67, kind: 'u32', cardinality: 'repeated' },
      { name: 'incentives', key: 'incentives', number: 68, kind: 'u32', cardinality: 'repeated' },
      { name: 'consensus', key: 'consensus', number: 69, kind: 'u32', cardinality: 'repeated' },
      { name: 'trust', key: 'trust', number: 77, kind: 'u32', cardinality: 'repeated' },
      { name: 'rank', key: 'rank', number: 78, kind: 'u32', cardinality: 'repeated' },
      { name: 'block_at_registration', key: 'blockAtRegistration', number: 71, kind: 'u64', cardinality: 'repeated' },
      { name: 'alpha_stake', key: 'alphaStake', number: 72, kind: 'u64', cardinality: 'repeated' },
      { name: 'tao_stake', key: 'taoStake', number: 73, kind: 'u64', cardinality: 'repeated' },
      { name: 'total_stake', key: 'totalStake', number: 74, kind: 'u64', cardinality: 'repeated' },
      { name: 'tao_dividends_per_hotkey', key: 'taoDividendsPerHotkey', number: 79, kind: 'message', cardinality: 'repeated', codec: () => HotkeyAmount },
      { name: 'alpha_dividends_per_hotkey', key: 'alphaDividendsPerHotkey', number: 80, kind: 'message', cardinality: 'repeated', codec: () => HotkeyAmount },
      { name: 'validators', key: 'validators', number: 81, kind: 'u32', cardinality: 'repeated' },
      { name: 'commitments', key: 'commitments', number: 82, kind: 'message', cardinality: 'repeated', codec: () => HotkeyCommitment },
      { name: 'validator_trust', key: 'validatorTrust', number: 70, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(SelectiveMetagraphCode, message),
  decode: (bytes) => decodeWith('SelectiveMetagraph', SelectiveMetagraphCode, bytes),
};

/** Nothing when the coldkey has set none. */
export interface NeuronIdentity {
  readonly identity?: AccountIdentity | undefined;
}

function writeNeuronIdentity(message: NeuronIdentity, writer: WireWriter): void {
  if (message.identity !== undefined) writeMessage(writer, 10, AccountIdentityCode, message.identity);
}

function readNeuronIdentity(reader: WireReader, end: number, depth: number): NeuronIdentity {
  let identityField: AccountIdentity | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (identityField !== undefined) throw twice('NeuronIdentity', 'identity');
        identityField = AccountIdentityCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronIdentity', 'identity', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronIdentity');
  return { identity: identityField };
}

export const NeuronIdentityCode: StaticCode<NeuronIdentity> = { write: writeNeuronIdentity, read: readNeuronIdentity };

export const NeuronIdentity: MessageCodec<NeuronIdentity> = {
  schema: {
    name: 'NeuronIdentity',
    fields: [
      { name: 'identity', key: 'identity', number: 1, kind: 'message', cardinality: 'optional', codec: () => AccountIdentity },
    ],
  },
  encode: (message) => encodeWith(NeuronIdentityCode, message),
  decode: (bytes) => decodeWith('NeuronIdentity', NeuronIdentityCode, bytes),
};

export interface HotkeyAmount {
  readonly hotkey: Uint8Array;
  /** rao */
  readonly amount: bigint;
}

function writeHotkeyAmount(message: HotkeyAmount, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.amount !== 0n) writeU64(writer, 16, message.amount);
}

function readHotkeyAmount(reader: WireReader, end: number, _depth: number): HotkeyAmount {
  let hotkeyField: Uint8Array | undefined;
  let amountField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        amountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('HotkeyAmount', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('HotkeyAmount', 'amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'HotkeyAmount');
  if (hotkeyField === undefined) throw missing('HotkeyAmount', 'hotkey');
  return { hotkey: hotkeyField, amount: amountField };
}

export const HotkeyAmountCode: StaticCode<HotkeyAmount> = { write: writeHotkeyAmount, read: readHotkeyAmount };

export const HotkeyAmount: MessageCodec<HotkeyAmount> = {
  schema: {
    name: 'HotkeyAmount',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(HotkeyAmountCode, message),
  decode: (bytes) => decodeWith('HotkeyAmount', HotkeyAmountCode, bytes),
};

export interface HotkeyCommitment {
  readonly hotkey: Uint8Array;
  /** As the chain encodes it. */
  readonly commitment: Uint8Array;
}

function writeHotkeyCommitment(message: HotkeyCommitment, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.commitment.length !== 0) writer.uint32(18).bytes(message.commitment);
}

function readHotkeyCommitment(reader: WireReader, end: number, _depth: number): HotkeyCommitment {
  let hotkeyField: Uint8Array | undefined;
  let commitmentField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 18:
        commitmentField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('HotkeyCommitment', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('HotkeyCommitment', 'commitment', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'HotkeyCommitment');
  if (hotkeyField === undefined) throw missing('HotkeyCommitment', 'hotkey');
  return { hotkey: hotkeyField, commitment: commitmentField };
}

export const HotkeyCommitmentCode: StaticCode<HotkeyCommitment> = { write: writeHotkeyCommitment, read: readHotkeyCommitment };

export const HotkeyCommitment: MessageCodec<HotkeyCommitment> = {
  schema: {
    name: 'HotkeyCommitment',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'commitment', key: 'commitment', number: 2, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(HotkeyCommitmentCode, message),
  decode: (bytes) => decodeWith('HotkeyCommitment', HotkeyCommitmentCode, bytes),
};

export interface PrometheusInfo {
  readonly block: bigint;
  readonly version: number;
  readonly ip: string;
  readonly port: number;
  readonly ipType: number;
}

function writePrometheusInfo(message: PrometheusInfo, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  if (message.version !== 0) writeU32(writer, 16, message.version);
  if (message.ip.length !== 0) writeText(writer, 26, message.ip);
  if (message.port !== 0) writeU32(writer, 32, message.port);
  if (message.ipType !== 0) writeU32(writer, 40, message.ipType);
}

function readPrometheusInfo(reader: WireReader, end: number, _depth: number): PrometheusInfo {
  let blockField: bigint = 0n;
  let versionField: number = 0;
  let ipField: string = '';
  let portField: number = 0;
  let ipTypeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 16:
        versionField = readU32(reader);
        break;
      case 26:
        ipField = readText(reader);
        break;
      case 32:
        portField = readU32(reader);
        break;
      case 40:
        ipTypeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('PrometheusInfo', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('PrometheusInfo', 'version', tag);
        if (tag >>> 3 === 3) throw wrongWireType('PrometheusInfo', 'ip', tag);
        if (tag >>> 3 === 4) throw wrongWireType('PrometheusInfo', 'port', tag);
        if (tag >>> 3 === 5) throw wrongWireType('PrometheusInfo', 'ip_type', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'PrometheusInfo');
  return { block: blockField, version: versionField, ip: ipField, port: portField, ipType: ipTypeField };
}

export const PrometheusInfoCode: StaticCode<PrometheusInfo> = { write: writePrometheusInfo, read: readPrometheusInfo };

export const PrometheusInfo: MessageCodec<PrometheusInfo> = {
  schema: {
    name: 'PrometheusInfo',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'version', key: 'version', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'ip', key: 'ip', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'port', key: 'port', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'ip_type', key: 'ipType', number: 5, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(PrometheusInfoCode, message),
  decode: (bytes) => decodeWith('PrometheusInfo', PrometheusInfoCode, bytes),
};

export interface ColdkeyStake {
  readonly coldkey: Uint8Array;
  /** Rao of alpha. */
  readonly stake: bigint;
}

function writeColdkeyStake(message: ColdkeyStake, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  if (message.stake !== 0n) writeU64(writer, 16, message.stake);
}

function readColdkeyStake(reader: WireReader, end: number, _depth: number): ColdkeyStake {
  let coldkeyField: Uint8Array | undefined;
  let stakeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 16:
        stakeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ColdkeyStake', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ColdkeyStake', 'stake', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ColdkeyStake');
  if (coldkeyField === undefined) throw missing('ColdkeyStake', 'coldkey');
  return { coldkey: coldkeyField, stake: stakeField };
}

export const ColdkeyStakeCode: StaticCode<ColdkeyStake> = { write: writeColdkeyStake, read: readColdkeyStake };

export const ColdkeyStake: MessageCodec<ColdkeyStake> = {
  schema: {
    name: 'ColdkeyStake',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'stake', key: 'stake', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ColdkeyStakeCode, message),
  decode: (bytes) => decodeWith('ColdkeyStake', ColdkeyStakeCode, bytes),
};

export interface UidValue {
  readonly uid: number;
  readonly value: number;
}

function writeUidValue(message: UidValue, writer: WireWriter): void {
  if (message.uid !== 0) writeU32(writer, 8, message.uid);
  if (message.value !== 0) writeU32(writer, 16, message.value);
}

function readUidValue(reader: WireReader, end: number, _depth: number): UidValue {
  let uidField: number = 0;
  let valueField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        uidField = readU32(reader);
        break;
      case 16:
        valueField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('UidValue', 'uid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('UidValue', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'UidValue');
  return { uid: uidField, value: valueField };
}

export const UidValueCode: StaticCode<UidValue> = { write: writeUidValue, read: readUidValue };

export const UidValue: MessageCodec<UidValue> = {
  schema: {
    name: 'UidValue',
    fields: [
      { name: 'uid', key: 'uid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'value', key: 'value', number: 2, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(UidValueCode, message),
  decode: (bytes) => decodeWith('UidValue', UidValueCode, bytes),
};

/** One neuron. Shares are u16: 65,535 is 1. */
export interface NeuronInfoLite {
  readonly hotkey: Uint8Array;
  readonly coldkey: Uint8Array;
  readonly uid: number;
  readonly netuid: number;
  readonly active: boolean;
  readonly axonInfo: AxonInfo;
  readonly prometheusInfo: PrometheusInfo;
  /** The hotkey's owner with all stake on the hotkey, whoever it is of. */
  readonly stake: readonly ColdkeyStake[];
  /** Always 0, as on the reference chain; so is trust. */
  readonly rank: number;
  /** Rao of alpha of the last epoch. */
  readonly emission: bigint;
  readonly incentive: number;
  readonly consensus: number;
  readonly trust: number;
  readonly validatorTrust: number;
  readonly dividends: number;
  readonly lastUpdate: bigint;
  readonly validatorPermit: boolean;
  /** Always 65,535: nothing is computed of it any more. */
  readonly pruningScore: number;
}

function writeNeuronInfoLite(message: NeuronInfoLite, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  writeAccount(writer, 18, message.coldkey);
  if (message.uid !== 0) writeU32(writer, 24, message.uid);
  if (message.netuid !== 0) writeU32(writer, 32, message.netuid);
  if (message.active) writer.uint32(40).bool(message.active);
  writeMessage(writer, 50, AxonInfoCode, message.axonInfo);
  writeMessage(writer, 58, PrometheusInfoCode, message.prometheusInfo);
  for (const item of message.stake) writeMessage(writer, 66, ColdkeyStakeCode, item);
  if (message.rank !== 0) writeU32(writer, 72, message.rank);
  if (message.emission !== 0n) writeU64(writer, 80, message.emission);
  if (message.incentive !== 0) writeU32(writer, 88, message.incentive);
  if (message.consensus !== 0) writeU32(writer, 96, message.consensus);
  if (message.trust !== 0) writeU32(writer, 104, message.trust);
  if (message.validatorTrust !== 0) writeU32(writer, 112, message.validatorTrust);
  if (message.dividends !== 0) writeU32(writer, 120, message.dividends);
  if (message.lastUpdate !== 0n) writeU64(writer, 128, message.lastUpdate);
  if (message.validatorPermit) writer.uint32(136).bool(message.validatorPermit);
  if (message.pruningScore !== 0) writeU32(writer, 144, message.pruningScore);
}

function readNeuronInfoLite(reader: WireReader, end: number, depth: number): NeuronInfoLite {
  let hotkeyField: Uint8Array | undefined;
  let coldkeyField: Uint8Array | undefined;
  let uidField: number = 0;
  let netuidField: number = 0;
  let activeField: boolean = false;
  let axonInfoField: AxonInfo | undefined;
  let prometheusInfoField: PrometheusInfo | undefined;
  const stakeField: ColdkeyStake[] = [];
  let rankField: number = 0;
  let emissionField: bigint = 0n;
  let incentiveField: number = 0;
  let consensusField: number = 0;
  let trustField: number = 0;
  let validatorTrustField: number = 0;
  let dividendsField: number = 0;
  let lastUpdateField: bigint = 0n;
  let validatorPermitField: boolean = false;
  let pruningScoreField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 18:
        coldkeyField = readAccount(reader);
        break;
      case 24:
        uidField = readU32(reader);
        break;
      case 32:
        netuidField = readU32(reader);
        break;
      case 40:
        activeField = reader.bool();
        break;
      case 50:
        if (axonInfoField !== undefined) throw twice('NeuronInfoLite', 'axon_info');
        axonInfoField = AxonInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (prometheusInfoField !== undefined) throw twice('NeuronInfoLite', 'prometheus_info');
        prometheusInfoField = PrometheusInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 66:
        stakeField.push(ColdkeyStakeCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 72:
        rankField = readU32(reader);
        break;
      case 80:
        emissionField = readU64(reader);
        break;
      case 88:
        incentiveField = readU32(reader);
        break;
      case 96:
        consensusField = readU32(reader);
        break;
      case 104:
        trustField = readU32(reader);
        break;
      case 112:
        validatorTrustField = readU32(reader);
        break;
      case 120:
        dividendsField = readU32(reader);
        break;
      case 128:
        lastUpdateField = readU64(reader);
        break;
      case 136:
        validatorPermitField = reader.bool();
        break;
      case 144:
        pruningScoreField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronInfoLite', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NeuronInfoLite', 'coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('NeuronInfoLite', 'uid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('NeuronInfoLite', 'netuid', tag);
        if (tag >>> 3 === 5) throw wrongWireType('NeuronInfoLite', 'active', tag);
        if (tag >>> 3 === 6) throw wrongWireType('NeuronInfoLite', 'axon_info', tag);
        if (tag >>> 3 === 7) throw wrongWireType('NeuronInfoLite', 'prometheus_info', tag);
        if (tag >>> 3 === 8) throw wrongWireType('NeuronInfoLite', 'stake', tag);
        if (tag >>> 3 === 9) throw wrongWireType('NeuronInfoLite', 'rank', tag);
        if (tag >>> 3 === 10) throw wrongWireType('NeuronInfoLite', 'emission', tag);
        if (tag >>> 3 === 11) throw wrongWireType('NeuronInfoLite', 'incentive', tag);
        if (tag >>> 3 === 12) throw wrongWireType('NeuronInfoLite', 'consensus', tag);
        if (tag >>> 3 === 13) throw wrongWireType('NeuronInfoLite', 'trust', tag);
        if (tag >>> 3 === 14) throw wrongWireType('NeuronInfoLite', 'validator_trust', tag);
        if (tag >>> 3 === 15) throw wrongWireType('NeuronInfoLite', 'dividends', tag);
        if (tag >>> 3 === 16) throw wrongWireType('NeuronInfoLite', 'last_update', tag);
        if (tag >>> 3 === 17) throw wrongWireType('NeuronInfoLite', 'validator_permit', tag);
        if (tag >>> 3 === 18) throw wrongWireType('NeuronInfoLite', 'pruning_score', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronInfoLite');
  if (hotkeyField === undefined) throw missing('NeuronInfoLite', 'hotkey');
  if (coldkeyField === undefined) throw missing('NeuronInfoLite', 'coldkey');
  if (axonInfoField === undefined) throw missing('NeuronInfoLite', 'axon_info');
  if (prometheusInfoField === undefined) throw missing('NeuronInfoLite', 'prometheus_info');
  return { hotkey: hotkeyField, coldkey: coldkeyField, uid: uidField, netuid: netuidField, active: activeField, axonInfo: axonInfoField, prometheusInfo: prometheusInfoField, stake: stakeField, rank: rankField, emission: emissionField, incentive: incentiveField, consensus: consensusField, trust: trustField, validatorTrust: validatorTrustField, dividends: dividendsField, lastUpdate: lastUpdateField, validatorPermit: validatorPermitField, pruningScore: pruningScoreField };
}

export const NeuronInfoLiteCode: StaticCode<NeuronInfoLite> = { write: writeNeuronInfoLite, read: readNeuronInfoLite };

export const NeuronInfoLite: MessageCodec<NeuronInfoLite> = {
  schema: {
    name: 'NeuronInfoLite',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'uid', key: 'uid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'active', key: 'active', number: 5, kind: 'bool', cardinality: 'single' },
      { name: 'axon_info', key: 'axonInfo', number: 6, kind: 'message', cardinality: 'single', codec: () => AxonInfo },
      { name: 'prometheus_info', key: 'prometheusInfo', number: 7, kind: 'message', cardinality: 'single', codec: () => PrometheusInfo },
      { name: 'stake', key: 'stake', number: 8, kind: 'message', cardinality: 'repeated', codec: () => ColdkeyStake },
      { name: 'rank', key: 'rank', number: 9, kind: 'u32', cardinality: 'single' },
      { name: 'emission', key: 'emission', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'incentive', key: 'incentive', number: 11, kind: 'u32', cardinality: 'single' },
      { name: 'consensus', key: 'consensus', number: 12, kind: 'u32', cardinality: 'single' },
      { name: 'trust', key: 'trust', number: 13, kind: 'u32', cardinality: 'single' },
      { name: 'validator_trust', key: 'validatorTrust', number: 14, kind: 'u32', cardinality: 'single' },
      { name: 'dividends', key: 'dividends', number: 15, kind: 'u32', cardinality: 'single' },
      { name: 'last_update', key: 'lastUpdate', number: 16, kind: 'u64', cardinality: 'single' },
      { name: 'validator_permit', key: 'validatorPermit', number: 17, kind: 'bool', cardinality: 'single' },
      { name: 'pruning_score', key: 'pruningScore', number: 18, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NeuronInfoLiteCode, message),
  decode: (bytes) => decodeWith('NeuronInfoLite', NeuronInfoLiteCode, bytes),
};

/** One neuron with what it has set. */
export interface NeuronInfo {
  readonly hotkey: Uint8Array;
  readonly coldkey: Uint8Array;
  readonly uid: number;
  readonly netuid: number;
  readonly active: boolean;
  readonly axonInfo: AxonInfo;
  readonly prometheusInfo: PrometheusInfo;
  readonly stake: readonly ColdkeyStake[];
  readonly rank: number;
  readonly emission: bigint;
  readonly incentive: number;
  readonly consensus: number;
  readonly trust: number;
  readonly validatorTrust: number;
  readonly dividends: number;
  readonly lastUpdate: bigint;
  readonly validatorPermit: boolean;
  /** Of the main mechanism, without zeros. */
  readonly weights: readonly UidValue[];
  /** Of the main mechanism, without zeros. */
  readonly bonds: readonly UidValue[];
  readonly pruningScore: number;
}

function writeNeuronInfo(message: NeuronInfo, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  writeAccount(writer, 18, message.coldkey);
  if (message.uid !== 0) writeU32(writer, 24, message.uid);
  if (message.netuid !== 0) writeU32(writer, 32, message.netuid);
  if (message.active) writer.uint32(40).bool(message.active);
  writeMessage(writer, 50, AxonInfoCode, message.axonInfo);
  writeMessage(writer, 58, PrometheusInfoCode, message.prometheusInfo);
  for (const item of message.stake) writeMessage(writer, 66, ColdkeyStakeCode, item);
  if (message.rank !== 0) writeU32(writer, 72, message.rank);
  if (message.emission !== 0n) writeU64(writer, 80, message.emission);
  if (message.incentive !== 0) writeU32(writer, 88, message.incentive);
  if (message.consensus !== 0) writeU32(writer, 96, message.consensus);
  if (message.trust !== 0) writeU32(writer, 104, message.trust);
  if (message.validatorTrust !== 0) writeU32(writer, 112, message.validatorTrust);
  if (message.dividends !== 0) writeU32(writer, 120, message.dividends);
  if (message.lastUpdate !== 0n) writeU64(writer, 128, message.lastUpdate);
  if (message.validatorPermit) writer.uint32(136).bool(message.validatorPermit);
  if (message.pruningScore !== 0) writeU32(writer, 144, message.pruningScore);
  for (const item of message.weights) writeMessage(writer, 154, UidValueCode, item);
  for (const item of message.bonds) writeMessage(writer, 162, UidValueCode, item);
}

function readNeuronInfo(reader: WireReader, end: number, depth: number): NeuronInfo {
  let hotkeyField: Uint8Array | undefined;
  let coldkeyField: Uint8Array | undefined;
  let uidField: number = 0;
  let netuidField: number = 0;
  let activeField: boolean = false;
  let axonInfoField: AxonInfo | undefined;
  let prometheusInfoField: PrometheusInfo | undefined;
  const stakeField: ColdkeyStake[] = [];
  let rankField: number = 0;
  let emissionField: bigint = 0n;
  let incentiveField: number = 0;
  let consensusField: number = 0;
  let trustField: number = 0;
  let validatorTrustField: number = 0;
  let dividendsField: number = 0;
  let lastUpdateField: bigint = 0n;
  let validatorPermitField: boolean = false;
  const weightsField: UidValue[] = [];
  const bondsField: UidValue[] = [];
  let pruningScoreField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 18:
        coldkeyField = readAccount(reader);
        break;
      case 24:
        uidField = readU32(reader);
        break;
      case 32:
        netuidField = readU32(reader);
        break;
      case 40:
        activeField = reader.bool();
        break;
      case 50:
        if (axonInfoField !== undefined) throw twice('NeuronInfo', 'axon_info');
        axonInfoField = AxonInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (prometheusInfoField !== undefined) throw twice('NeuronInfo', 'prometheus_info');
        prometheusInfoField = PrometheusInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 66:
        stakeField.push(ColdkeyStakeCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 72:
        rankField = readU32(reader);
        break;
      case 80:
        emissionField = readU64(reader);
        break;
      case 88:
        incentiveField = readU32(reader);
        break;
      case 96:
        consensusField = readU32(reader);
        break;
      case 104:
        trustField = readU32(reader);
        break;
      case 112:
        validatorTrustField = readU32(reader);
        break;
      case 120:
        dividendsField = readU32(reader);
        break;
      case 128:
        lastUpdateField = readU64(reader);
        break;
      case 136:
        validatorPermitField = reader.bool();
        break;
      case 154:
        weightsField.push(UidValueCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 162:
        bondsField.push(UidValueCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 144:
        pruningScoreField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronInfo', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NeuronInfo', 'coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('NeuronInfo', 'uid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('NeuronInfo', 'netuid', tag);
        if (tag >>> 3 === 5) throw wrongWireType('NeuronInfo', 'active', tag);
        if (tag >>> 3 === 6) throw wrongWireType('NeuronInfo', 'axon_info', tag);
        if (tag >>> 3 === 7) throw wrongWireType('NeuronInfo', 'prometheus_info', tag);
        if (tag >>> 3 === 8) throw wrongWireType('NeuronInfo', 'stake', tag);
        if (tag >>> 3 === 9) throw wrongWireType('NeuronInfo', 'rank', tag);
        if (tag >>> 3 === 10) throw wrongWireType('NeuronInfo', 'emission', tag);
        if (tag >>> 3 === 11) throw wrongWireType('NeuronInfo', 'incentive', tag);
        if (tag >>> 3 === 12) throw wrongWireType('NeuronInfo', 'consensus', tag);
        if (tag >>> 3 === 13) throw wrongWireType('NeuronInfo', 'trust', tag);
        if (tag >>> 3 === 14) throw wrongWireType('NeuronInfo', 'validator_trust', tag);
        if (tag >>> 3 === 15) throw wrongWireType('NeuronInfo', 'dividends', tag);
        if (tag >>> 3 === 16) throw wrongWireType('NeuronInfo', 'last_update', tag);
        if (tag >>> 3 === 17) throw wrongWireType('NeuronInfo', 'validator_permit', tag);
        if (tag >>> 3 === 19) throw wrongWireType('NeuronInfo', 'weights', tag);
        if (tag >>> 3 === 20) throw wrongWireType('NeuronInfo', 'bonds', tag);
        if (tag >>> 3 === 18) throw wrongWireType('NeuronInfo', 'pruning_score', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronInfo');
  if (hotkeyField === undefined) throw missing('NeuronInfo', 'hotkey');
  if (coldkeyField === undefined) throw missing('NeuronInfo', 'coldkey');
  if (axonInfoField === undefined) throw missing('NeuronInfo', 'axon_info');
  if (prometheusInfoField === undefined) throw missing('NeuronInfo', 'prometheus_info');
  return { hotkey: hotkeyField, coldkey: coldkeyField, uid: uidField, netuid: netuidField, active: activeField, axonInfo: axonInfoField, prometheusInfo: prometheusInfoField, stake: stakeField, rank: rankField, emission: emissionField, incentive: incentiveField, consensus: consensusField, trust: trustField, validatorTrust: validatorTrustField, dividends: dividendsField, lastUpdate: lastUpdateField, validatorPermit: validatorPermitField, weights: weightsField, bonds: bondsField, pruningScore: pruningScoreField };
}

export const NeuronInfoCode: StaticCode<NeuronInfo> = { write: writeNeuronInfo, read: readNeuronInfo };

export const NeuronInfo: MessageCodec<NeuronInfo> = {
  schema: {
    name: 'NeuronInfo',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'uid', key: 'uid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'active', key: 'active', number: 5, kind: 'bool', cardinality: 'single' },
      { name: 'axon_info', key: 'axonInfo', number: 6, kind: 'message', cardinality: 'single', codec: () => AxonInfo },
      { name: 'prometheus_info', key: 'prometheusInfo', number: 7, kind: 'message', cardinality: 'single', codec: () => PrometheusInfo },
      { name: 'stake', key: 'stake', number: 8, kind: 'message', cardinality: 'repeated', codec: () => ColdkeyStake },
      { name: 'rank', key: 'rank', number: 9, kind: 'u32', cardinality: 'single' },
      { name: 'emission', key: 'emission', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'incentive', key: 'incentive', number: 11, kind: 'u32', cardinality: 'single' },
      { name: 'consensus', key: 'consensus', number: 12, kind: 'u32', cardinality: 'single' },
      { name: 'trust', key: 'trust', number: 13, kind: 'u32', cardinality: 'single' },
      { name: 'validator_trust', key: 'validatorTrust', number: 14, kind: 'u32', cardinality: 'single' },
      { name: 'dividends', key: 'dividends', number: 15, kind: 'u32', cardinality: 'single' },
      { name: 'last_update', key: 'lastUpdate', number: 16, kind: 'u64', cardinality: 'single' },
      { name: 'validator_permit', key: 'validatorPermit', number: 17, kind: 'bool', cardinality: 'single' },
      { name: 'weights', key: 'weights', number: 19, kind: 'message', cardinality: 'repeated', codec: () => UidValue },
      { name: 'bonds', key: 'bonds', number: 20, kind: 'message', cardinality: 'repeated', codec: () => UidValue },
      { name: 'pruning_score', key: 'pruningScore', number: 18, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NeuronInfoCode, message),
  decode: (bytes) => decodeWith('NeuronInfo', NeuronInfoCode, bytes),
};

export interface NeuronList {
  readonly netuid: number;
  readonly block: bigint;
  readonly neurons: readonly NeuronInfo[];
}

function writeNeuronList(message: NeuronList, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  for (const item of message.neurons) writeMessage(writer, 26, NeuronInfoCode, item);
}

function readNeuronList(reader: WireReader, end: number, depth: number): NeuronList {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  const neuronsField: NeuronInfo[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        neuronsField.push(NeuronInfoCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronList', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NeuronList', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('NeuronList', 'neurons', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronList');
  return { netuid: netuidField, block: blockField, neurons: neuronsField };
}

export const NeuronListCode: StaticCode<NeuronList> = { write: writeNeuronList, read: readNeuronList };

export const NeuronList: MessageCodec<NeuronList> = {
  schema: {
    name: 'NeuronList',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'neurons', key: 'neurons', number: 3, kind: 'message', cardinality: 'repeated', codec: () => NeuronInfo },
    ],
  },
  encode: (message) => encodeWith(NeuronListCode, message),
  decode: (bytes) => decodeWith('NeuronList', NeuronListCode, bytes),
};

export interface NeuronListLite {
  readonly netuid: number;
  readonly block: bigint;
  readonly neurons: readonly NeuronInfoLite[];
}

function writeNeuronListLite(message: NeuronListLite, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  for (const item of message.neurons) writeMessage(writer, 26, NeuronInfoLiteCode, item);
}

function readNeuronListLite(reader: WireReader, end: number, depth: number): NeuronListLite {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  const neuronsField: NeuronInfoLite[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        neuronsField.push(NeuronInfoLiteCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronListLite', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NeuronListLite', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('NeuronListLite', 'neurons', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronListLite');
  return { netuid: netuidField, block: blockField, neurons: neuronsField };
}

export const NeuronListLiteCode: StaticCode<NeuronListLite> = { write: writeNeuronListLite, read: readNeuronListLite };

export const NeuronListLite: MessageCodec<NeuronListLite> = {
  schema: {
    name: 'NeuronListLite',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'neurons', key: 'neurons', number: 3, kind: 'message', cardinality: 'repeated', codec: () => NeuronInfoLite },
    ],
  },
  encode: (message) => encodeWith(NeuronListLiteCode, message),
  decode: (bytes) => decodeWith('NeuronListLite', NeuronListLiteCode, bytes),
};

export interface NeuronResponse {
  readonly block: bigint;
  readonly neuron: NeuronInfo;
}

function writeNeuronResponse(message: NeuronResponse, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  writeMessage(writer, 18, NeuronInfoCode, message.neuron);
}

function readNeuronResponse(reader: WireReader, end: number, depth: number): NeuronResponse {
  let blockField: bigint = 0n;
  let neuronField: NeuronInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 18:
        if (neuronField !== undefined) throw twice('NeuronResponse', 'neuron');
        neuronField = NeuronInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronResponse', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NeuronResponse', 'neuron', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronResponse');
  if (neuronField === undefined) throw missing('NeuronResponse', 'neuron');
  return { block: blockField, neuron: neuronField };
}

export const NeuronResponseCode: StaticCode<NeuronResponse> = { write: writeNeuronResponse, read: readNeuronResponse };

export const NeuronResponse: MessageCodec<NeuronResponse> = {
  schema: {
    name: 'NeuronResponse',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'neuron', key: 'neuron', number: 2, kind: 'message', cardinality: 'single', codec: () => NeuronInfo },
    ],
  },
  encode: (message) => encodeWith(NeuronResponseCode, message),
  decode: (bytes) => decodeWith('NeuronResponse', NeuronResponseCode, bytes),
};

export interface NeuronResponseLite {
  readonly block: bigint;
  readonly neuron: NeuronInfoLite;
}

function writeNeuronResponseLite(message: NeuronResponseLite, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  writeMessage(writer, 18, NeuronInfoLiteCode, message.neuron);
}

function readNeuronResponseLite(reader: WireReader, end: number, depth: number): NeuronResponseLite {
  let blockField: bigint = 0n;
  let neuronField: NeuronInfoLite | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 18:
        if (neuronField !== undefined) throw twice('NeuronResponseLite', 'neuron');
        neuronField = NeuronInfoLiteCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NeuronResponseLite', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NeuronResponseLite', 'neuron', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NeuronResponseLite');
  if (neuronField === undefined) throw missing('NeuronResponseLite', 'neuron');
  return { block: blockField, neuron: neuronField };
}

export const NeuronResponseLiteCode: StaticCode<NeuronResponseLite> = { write: writeNeuronResponseLite, read: readNeuronResponseLite };

export const NeuronResponseLite: MessageCodec<NeuronResponseLite> = {
  schema: {
    name: 'NeuronResponseLite',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'neuron', key: 'neuron', number: 2, kind: 'message', cardinality: 'single', codec: () => NeuronInfoLite },
    ],
  },
  encode: (message) => encodeWith(NeuronResponseLiteCode, message),
  decode: (bytes) => decodeWith('NeuronResponseLite', NeuronResponseLiteCode, bytes),
};

/** The columns of a subnet, and what its hotkeys earned everywhere. */
export interface SubnetState {
  readonly netuid: number;
  readonly block: bigint;
  readonly hotkeys: readonly Uint8Array[];
  readonly coldkeys: readonly Uint8Array[];
  readonly active: readonly boolean[];
  readonly validatorPermit: readonly boolean[];
  /** Always empty, as on the reference chain; so are trust and rank. */
  readonly pruningScore: readonly number[];
  readonly lastUpdate: readonly bigint[];
  readonly emission: readonly bigint[];
  readonly dividends: readonly number[];
  readonly incentives: readonly number[];
  readonly consensus: readonly number[];
  readonly trust: readonly number[];
  readonly rank: readonly number[];
  readonly blockAtRegistration: readonly bigint[];
  readonly alphaStake: readonly bigint[];
  readonly taoStake: readonly bigint[];
  readonly totalStake: readonly bigint[];
  /** One entry per subnet, root included. */
  readonly emissionHistory: readonly SubnetEmissions[];
}

function writeSubnetState(message: SubnetState, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  for (const item of message.hotkeys) writeAccount(writer, 26, item);
  for (const item of message.coldkeys) writeAccount(writer, 34, item);
  if (message.active.length !== 0) {
    writer.uint32(42).fork();
    for (const item of message.active) writer.bool(item);
    writer.ldelim();
  }
  if (message.validatorPermit.length !== 0) {
    writer.uint32(50).fork();
    for (const item of message.validatorPermit) writer.bool(item);
    writer.ldelim();
  }
  if (message.pruningScore.length !== 0) {
    writer.uint32(58).fork();
    for (const item of message.pruningScore) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.lastUpdate.length !== 0) {
    writer.uint32(66).fork();
    for (const item of message.lastUpdate) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.emission.length !== 0) {
    writer.uint32(74).fork();
    for (const item of message.emission) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.dividends.length !== 0) {
    writer.uint32(82).fork();
    for (const item of message.dividends) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.incentives.length !== 0) {
    writer.uint32(90).fork();
    for (const item of message.incentives) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.consensus.length !== 0) {
    writer.uint32(98).fork();
    for (const item of message.consensus) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.trust.length !== 0) {
    writer.uint32(106).fork();
    for (const item of message.trust) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.rank.length !== 0) {
    writer.uint32(114).fork();
    for (const item of message.rank) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.blockAtRegistration.length !== 0) {
    writer.uint32(122).fork();
    for (const item of message.blockAtRegistration) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.alphaStake.length !== 0) {
    writer.uint32(130).fork();
    for (const item of message.alphaStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.taoStake.length !== 0) {
    writer.uint32(138).fork();
    for (const item of message.taoStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  if (message.totalStake.length !== 0) {
    writer.uint32(146).fork();
    for (const item of message.totalStake) writeU64Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.emissionHistory) writeMessage(writer, 154, SubnetEmissionsCode, item);
}

function readSubnetState(reader: WireReader, end: number, depth: number): SubnetState {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  const hotkeysField: Uint8Array[] = [];
  const coldkeysField: Uint8Array[] = [];
  const activeField: boolean[] = [];
  const validatorPermitField: boolean[] = [];
  const pruningScoreField: number[] = [];
  const lastUpdateField: bigint[] = [];
  const emissionField: bigint[] = [];
  const dividendsField: number[] = [];
  const incentivesField: number[] = [];
  const consensusField: number[] = [];
  const trustField: number[] = [];
  const rankField: number[] = [];
  const blockAtRegistrationField: bigint[] = [];
  const alphaStakeField: bigint[] = [];
  const taoStakeField: bigint[] = [];
  const totalStakeField: bigint[] = [];
  const emissionHistoryField: SubnetEmissions[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        hotkeysField.push(readAccount(reader));
        break;
      case 34:
        coldkeysField.push(readAccount(reader));
        break;
      case 42: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) activeField.push(reader.bool());
        expectEnd(reader, listEnd, 'active');
        break;
      }
      case 40:
        activeField.push(reader.bool());
        break;
      case 50: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) validatorPermitField.push(reader.bool());
        expectEnd(reader, listEnd, 'validator_permit');
        break;
      }
      case 48:
        validatorPermitField.push(reader.bool());
        break;
      case 58: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) pruningScoreField.push(readU32(reader));
        expectEnd(reader, listEnd, 'pruning_score');
        break;
      }
      case 56:
        pruningScoreField.push(readU32(reader));
        break;
      case 66: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) lastUpdateField.push(readU64(reader));
        expectEnd(reader, listEnd, 'last_update');
        break;
      }
      case 64:
        lastUpdateField.push(readU64(reader));
        break;
      case 74: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) emissionField.push(readU64(reader));
        expectEnd(reader, listEnd, 'emission');
        break;
      }
      case 72:
        emissionField.push(readU64(reader));
        break;
      case 82: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) dividendsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'dividends');
        break;
      }
      case 80:
        dividendsField.push(readU32(reader));
        break;
      case 90: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) incentivesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'incentives');
        break;
      }
      case 88:
        incentivesField.push(readU32(reader));
        break;
      case 98: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) consensusField.push(readU32(reader));
        expectEnd(reader, listEnd, 'consensus');
        break;
      }
      case 96:
        consensusField.push(readU32(reader));
        break;
      case 106: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) trustField.push(readU32(reader));
        expectEnd(reader, listEnd, 'trust');
        break;
      }
      case 104:
        trustField.push(readU32(reader));
        break;
      case 114: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) rankField.push(readU32(reader));
        expectEnd(reader, listEnd, 'rank');
        break;
      }
      case 112:
        rankField.push(readU32(reader));
        break;
      case 122: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) blockAtRegistrationField.push(readU64(reader));
        expectEnd(reader, listEnd, 'block_at_registration');
        break;
      }
      case 120:
        blockAtRegistrationField.push(readU64(reader));
        break;
      case 130: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) alphaStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'alpha_stake');
        break;
      }
      case 128:
        alphaStakeField.push(readU64(reader));
        break;
      case 138: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) taoStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'tao_stake');
        break;
      }
      case 136:
        taoStakeField.push(readU64(reader));
        break;
      case 146: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) totalStakeField.push(readU64(reader));
        expectEnd(reader, listEnd, 'total_stake');
        break;
      }
      case 144:
        totalStakeField.push(readU64(reader));
        break;
      case 154:
        emissionHistoryField.push(SubnetEmissionsCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetState', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetState', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SubnetState', 'hotkeys', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SubnetState', 'coldkeys', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SubnetState', 'active', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SubnetState', 'validator_permit', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SubnetState', 'pruning_score', tag);
        if (tag >>> 3 === 8) throw wrongWireType('SubnetState', 'last_update', tag);
        if (tag >>> 3 === 9) throw wrongWireType('SubnetState', 'emission', tag);
        if (tag >>> 3 === 10) throw wrongWireType('SubnetState', 'dividends', tag);
        if (tag >>> 3 === 11) throw wrongWireType('SubnetState', 'incentives', tag);
        if (tag >>> 3 === 12) throw wrongWireType('SubnetState', 'consensus', tag);
        if (tag >>> 3 === 13) throw wrongWireType('SubnetState', 'trust', tag);
        if (tag >>> 3 === 14) throw wrongWireType('SubnetState', 'rank', tag);
        if (tag >>> 3 === 15) throw wrongWireType('SubnetState', 'block_at_registration', tag);
        if (tag >>> 3 === 16) throw wrongWireType('SubnetState', 'alpha_stake', tag);
        if (tag >>> 3 === 17) throw wrongWireType('SubnetState', 'tao_stake', tag);
        if (tag >>> 3 === 18) throw wrongWireType('SubnetState', 'total_stake', tag);
        if (tag >>> 3 === 19) throw wrongWireType('SubnetState', 'emission_history', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetState');
  return { netuid: netuidField, block: blockField, hotkeys: hotkeysField, coldkeys: coldkeysField, active: activeField, validatorPermit: validatorPermitField, pruningScore: pruningScoreField, lastUpdate: lastUpdateField, emission: emissionField, dividends: dividendsField, incentives: incentivesField, consensus: consensusField, trust: trustField, rank: rankField, blockAtRegistration: blockAtRegistrationField, alphaStake: alphaStakeField, taoStake: taoStakeField, totalStake: totalStakeField, emissionHistory: emissionHistoryField };
}

export const SubnetStateCode: StaticCode<SubnetState> = { write: writeSubnetState, read: readSubnetState };

export const SubnetState: MessageCodec<SubnetState> = {
  schema: {
    name: 'SubnetState',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'hotkeys', key: 'hotkeys', number: 3, kind: 'account', cardinality: 'repeated' },
      { name: 'coldkeys', key: 'coldkeys', number: 4, kind: 'account', cardinality: 'repeated' },
      { name: 'active', key: 'active', number: 5, kind: 'bool', cardinality: 'repeated' },
      { name: 'validator_permit', key: 'validatorPermit', number: 6, kind: 'bool', cardinality: 'repeated' },
      { name: 'pruning_score', key: 'pruningScore', number: 7, kind: 'u32', cardinality: 'repeated' },
      { name: 'last_update', key: 'lastUpdate', number: 8, kind: 'u64', cardinality: 'repeated' },
      { name: 'emission', key: 'emission', number: 9, kind: 'u64', cardinality: 'repeated' },
      { name: 'dividends', key: 'dividends', number: 10, kind: 'u32', cardinality: 'repeated' },
      { name: 'incentives', key: 'incentives', number: 11, kind: 'u32', cardinality: 'repeated' },
      { name: 'consensus', key: 'consensus', number: 12, kind: 'u32', cardinality: 'repeated' },
      { name: 'trust', key: 'trust', number: 13, kind: 'u32', cardinality: 'repeated' },
      { name: 'rank', key: 'rank', number: 14, kind: 'u32', cardinality: 'repeated' },
      { name: 'block_at_registration', key: 'blockAtRegistration', number: 15, kind: 'u64', cardinality: 'repeated' },
      { name: 'alpha_stake', key: 'alphaStake', number: 16, kind: 'u64', cardinality: 'repeated' },
      { name: 'tao_stake', key: 'taoStake', number: 17, kind: 'u64', cardinality: 'repeated' },
      { name: 'total_stake', key: 'totalStake', number: 18, kind: 'u64', cardinality: 'repeated' },
      { name: 'emission_history', key: 'emissionHistory', number: 19, kind: 'message', cardinality: 'repeated', codec: () => SubnetEmissions },
    ],
  },
  encode: (message) => encodeWith(SubnetStateCode, message),
  decode: (bytes) => decodeWith('SubnetState', SubnetStateCode, bytes),
};

/** What the last epoch of a subnet gave each of some hotkeys, rao of alpha; 0 for one without a uid there. */
export interface SubnetEmissions {
  readonly netuid: number;
  readonly emission: readonly bigint[];
}

function writeSubnetEmissions(message: SubnetEmissions, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.emission.length !== 0) {
    writer.uint32(18).fork();
    for (const item of message.emission) writeU64Value(writer, item);
    writer.ldelim();
  }
}

function readSubnetEmissions(reader: WireReader, end: number, _depth: number): SubnetEmissions {
  let netuidField: number = 0;
  const emissionField: bigint[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) emissionField.push(readU64(reader));
        expectEnd(reader, listEnd, 'emission');
        break;
      }
      case 16:
        emissionField.push(readU64(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SubnetEmissions', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SubnetEmissions', 'emission', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SubnetEmissions');
  return { netuid: netuidField, emission: emissionField };
}

export const SubnetEmissionsCode: StaticCode<SubnetEmissions> = { write: writeSubnetEmissions, read: readSubnetEmissions };

export const SubnetEmissions: MessageCodec<SubnetEmissions> = {
  schema: {
    name: 'SubnetEmissions',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'emission', key: 'emission', number: 2, kind: 'u64', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(SubnetEmissionsCode, message),
  decode: (bytes) => decodeWith('SubnetEmissions', SubnetEmissionsCode, bytes),
};

export type HyperparameterValueCase =
  | { readonly case: 'number'; readonly value: bigint }
  | { readonly case: 'flag'; readonly value: boolean }
  | { readonly case: 'text'; readonly value: string };
/** A value and what there is to know of it. Texts are empty where there is nothing to say. */
export interface Hyperparameter {
  readonly name: string;
  /** What a new subnet of the reference chain has, as the text of the value would be. */
  readonly default: string;
  /** The storage item; empty for a constant. */
  readonly item: string;
  readonly type: string;
  /** Such as "blocks", "rao" or "u16 share"; "none" of what is no number. */
  readonly unit: string;
  readonly meaning: string;
  readonly range: string;
  readonly errors: readonly string[];
  /** "root", "both" (root and the subnet's owner) or "nobody". */
  readonly setBy: string;
  /** The call that sets it, and the field that the value goes to. */
  readonly call: string;
  readonly field: string;
  /** Where the owner has another call than root. */
  readonly ownerCall: string;
  readonly rateLimit: string;
  /** True when its owner at least, or whoever sets it, cannot change it in the last blocks before an epoch. */
  readonly frozenBeforeEpoch: boolean;
  /** Why the network was built with another value than the reference's default; empty once it has been changed. */
  readonly differsBecause: string;
  readonly value: HyperparameterValueCase;
}

function writeHyperparameter(message: Hyperparameter, writer: WireWriter): void {
  if (message.name.length !== 0) writeText(writer, 10, message.name);
  switch (message.value.case) {
    case 'number':
      writeU64(writer, 16, message.value.value);
      break;
    case 'flag':
      writer.uint32(24).bool(message.value.value);
      break;
    case 'text':
      writeText(writer, 34, message.value.value);
      break;
  }
  if (message.default.length !== 0) writeText(writer, 42, message.default);
  if (message.item.length !== 0) writeText(writer, 50, message.item);
  if (message.type.length !== 0) writeText(writer, 58, message.type);
  if (message.unit.length !== 0) writeText(writer, 66, message.unit);
  if (message.meaning.length !== 0) writeText(writer, 74, message.meaning);
  if (message.range.length !== 0) writeText(writer, 82, message.range);
  for (const item of message.errors) writeText(writer, 90, item);
  if (message.setBy.length !== 0) writeText(writer, 98, message.setBy);
  if (message.call.length !== 0) writeText(writer, 106, message.call);
  if (message.field.length !== 0) writeText(writer, 114, message.field);
  if (message.ownerCall.length !== 0) writeText(writer, 122, message.ownerCall);
  if (message.rateLimit.length !== 0) writeText(writer, 130, message.rateLimit);
  if (message.frozenBeforeEpoch) writer.uint32(136).bool(message.frozenBeforeEpoch);
  if (message.differsBecause.length !== 0) writeText(writer, 146, message.differsBecause);
}

function readHyperparameter(reader: WireReader, end: number, _depth: number): Hyperparameter {
  let nameField: string = '';
  let defaultField: string = '';
  let itemField: string = '';
  let typeField: string = '';
  let unitField: string = '';
  let meaningField: string = '';
  let rangeField: string = '';
  const errorsField: string[] = [];
  let setByField: string = '';
  let callField: string = '';
  let fieldField: string = '';
  let ownerCallField: string = '';
  let rateLimitField: string = '';
  let frozenBeforeEpochField: boolean = false;
  let differsBecauseField: string = '';
  let valueField: Hyperparameter['value'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        nameField = readText(reader);
        break;
      case 16:
        if (valueField !== undefined) throw twice('Hyperparameter', 'value');
        valueField = { case: 'number', value: readU64(reader) };
        break;
      case 24:
        if (valueField !== undefined) throw twice('Hyperparameter', 'value');
        valueField = { case: 'flag', value: reader.bool() };
        break;
      case 34:
        if (valueField !== undefined) throw twice('Hyperparameter', 'value');
        valueField = { case: 'text', value: readText(reader) };
        break;
      case 42:
        defaultField = readText(reader);
        break;
      case 50:
        itemField = readText(reader);
        break;
      case 58:
        typeField = readText(reader);
        break;
      case 66:
        unitField = readText(reader);
        break;
      case 74:
        meaningField = readText(reader);
        break;
      case 82:
        rangeField = readText(reader);
        break;
      case 90:
        errorsField.push(readText(reader));
        break;
      case 98:
        setByField = readText(reader);
        break;
      case 106:
        callField = readText(reader);
        break;
      case 114:
        fieldField = readText(reader);
        break;
      case 122:
        ownerCallField = readText(reader);
        break;
      case 130:
        rateLimitField = readText(reader);
        break;
      case 136:
        frozenBeforeEpochField = reader.bool();
        break;
      case 146:
        differsBecauseField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Hyperparameter', 'name', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Hyperparameter', 'number', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Hyperparameter', 'flag', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Hyperparameter', 'text', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Hyperparameter', 'default', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Hyperparameter', 'item', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Hyperparameter', 'type', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Hyperparameter', 'unit', tag);
        if (tag >>> 3 === 9) throw wrongWireType('Hyperparameter', 'meaning', tag);
        if (tag >>> 3 === 10) throw wrongWireType('Hyperparameter', 'range', tag);
        if (tag >>> 3 === 11) throw wrongWireType('Hyperparameter', 'errors', tag);
        if (tag >>> 3 === 12) throw wrongWireType('Hyperparameter', 'set_by', tag);
        if (tag >>> 3 === 13) throw wrongWireType('Hyperparameter', 'call', tag);
        if (tag >>> 3 === 14) throw wrongWireType('Hyperparameter', 'field', tag);
        if (tag >>> 3 === 15) throw wrongWireType('Hyperparameter', 'owner_call', tag);
        if (tag >>> 3 === 16) throw wrongWireType('Hyperparameter', 'rate_limit', tag);
        if (tag >>> 3 === 17) throw wrongWireType('Hyperparameter', 'frozen_before_epoch', tag);
        if (tag >>> 3 === 18) throw wrongWireType('Hyperparameter', 'differs_because', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Hyperparameter');
  if (valueField === undefined) throw missing('Hyperparameter', 'value');
  return { name: nameField, default: defaultField, item: itemField, type: typeField, unit: unitField, meaning: meaningField, range: rangeField, errors: errorsField, setBy: setByField, call: callField, field: fieldField, ownerCall: ownerCallField, rateLimit: rateLimitField, frozenBeforeEpoch: frozenBeforeEpochField, differsBecause: differsBecauseField, value: valueField };
}

export const HyperparameterCode: StaticCode<Hyperparameter> = { write: writeHyperparameter, read: readHyperparameter };

export const Hyperparameter: MessageCodec<Hyperparameter> = {
  schema: {
    name: 'Hyperparameter',
    fields: [
      { name: 'name', key: 'name', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'number', key: 'number', number: 2, kind: 'u64', cardinality: 'single', oneof: 'value' },
      { name: 'flag', key: 'flag', number: 3, kind: 'bool', cardinality: 'single', oneof: 'value' },
      { name: 'text', key: 'text', number: 4, kind: 'string', cardinality: 'single', oneof: 'value' },
      { name: 'default', key: 'default', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'item', key: 'item', number: 6, kind: 'string', cardinality: 'single' },
      { name: 'type', key: 'type', number: 7, kind: 'string', cardinality: 'single' },
      { name: 'unit', key: 'unit', number: 8, kind: 'string', cardinality: 'single' },
      { name: 'meaning', key: 'meaning', number: 9, kind: 'string', cardinality: 'single' },
      { name: 'range', key: 'range', number: 10, kind: 'string', cardinality: 'single' },
      { name: 'errors', key: 'errors', number: 11, kind: 'string', cardinality: 'repeated' },
      { name: 'set_by', key: 'setBy', number: 12, kind: 'string', cardinality: 'single' },
      { name: 'call', key: 'call', number: 13, kind: 'string', cardinality: 'single' },
      { name: 'field', key: 'field', number: 14, kind: 'string', cardinality: 'single' },
      { name: 'owner_call', key: 'ownerCall', number: 15, kind: 'string', cardinality: 'single' },
      { name: 'rate_limit', key: 'rateLimit', number: 16, kind: 'string', cardinality: 'single' },
      { name: 'frozen_before_epoch', key: 'frozenBeforeEpoch', number: 17, kind: 'bool', cardinality: 'single' },
      { name: 'differs_because', key: 'differsBecause', number: 18, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(HyperparameterCode, message),
  decode: (bytes) => decodeWith('Hyperparameter', HyperparameterCode, bytes),
};

export interface Hyperparameters {
  readonly netuid: number;
  readonly block: bigint;
  readonly hyperparameters: readonly Hyperparameter[];
  /** Parameters of the whole chain. */
  readonly chainHyperparameters: readonly Hyperparameter[];
}

function writeHyperparameters(message: Hyperparameters, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  for (const item of message.hyperparameters) writeMessage(writer, 26, HyperparameterCode, item);
  for (const item of message.chainHyperparameters) writeMessage(writer, 34, HyperparameterCode, item);
}

function readHyperparameters(reader: WireReader, end: number, depth: number): Hyperparameters {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  const hyperparametersField: Hyperparameter[] = [];
  const chainHyperparametersField: Hyperparameter[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        hyperparametersField.push(HyperparameterCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        chainHyperparametersField.push(HyperparameterCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Hyperparameters', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Hyperparameters', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Hyperparameters', 'hyperparameters', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Hyperparameters', 'chain_hyperparameters', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Hyperparameters');
  return { netuid: netuidField, block: blockField, hyperparameters: hyperparametersField, chainHyperparameters: chainHyperparametersField };
}

export const HyperparametersCode: StaticCode<Hyperparameters> = { write: writeHyperparameters, read: readHyperparameters };

export const Hyperparameters: MessageCodec<Hyperparameters> = {
  schema: {
    name: 'Hyperparameters',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'hyperparameters', key: 'hyperparameters', number: 3, kind: 'message', cardinality: 'repeated', codec: () => Hyperparameter },
      { name: 'chain_hyperparameters', key: 'chainHyperparameters', number: 4, kind: 'message', cardinality: 'repeated', codec: () => Hyperparameter },
    ],
  },
  encode: (message) => encodeWith(HyperparametersCode, message),
  decode: (bytes) => decodeWith('Hyperparameters', HyperparametersCode, bytes),
};

export interface UidRow {
  readonly uid: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
}

function writeUidRow(message: UidRow, writer: WireWriter): void {
  if (message.uid !== 0) writeU32(writer, 8, message.uid);
  if (message.uids.length !== 0) {
    writer.uint32(18).fork();
    for (const item of message.uids) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.values.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.values) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readUidRow(reader: WireReader, end: number, _depth: number): UidRow {
  let uidField: number = 0;
  const uidsField: number[] = [];
  const valuesField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        uidField = readU32(reader);
        break;
      case 18: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) uidsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'uids');
        break;
      }
      case 16:
        uidsField.push(readU32(reader));
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) valuesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'values');
        break;
      }
      case 24:
        valuesField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('UidRow', 'uid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('UidRow', 'uids', tag);
        if (tag >>> 3 === 3) throw wrongWireType('UidRow', 'values', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'UidRow');
  return { uid: uidField, uids: uidsField, values: valuesField };
}

export const UidRowCode: StaticCode<UidRow> = { write: writeUidRow, read: readUidRow };

export const UidRow: MessageCodec<UidRow> = {
  schema: {
    name: 'UidRow',
    fields: [
      { name: 'uid', key: 'uid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'uids', key: 'uids', number: 2, kind: 'u32', cardinality: 'repeated' },
      { name: 'values', key: 'values', number: 3, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(UidRowCode, message),
  decode: (bytes) => decodeWith('UidRow', UidRowCode, bytes),
};

/** Weights or bonds of one mechanism, one row per uid that has entries. */
export interface UidMatrix {
  readonly netuid: number;
  readonly mechid: number;
  readonly block: bigint;
  readonly rows: readonly UidRow[];
}

function writeUidMatrix(message: UidMatrix, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.mechid !== 0) writeU32(writer, 16, message.mechid);
  if (message.block !== 0n) writeU64(writer, 24, message.block);
  for (const item of message.rows) writeMessage(writer, 34, UidRowCode, item);
}

function readUidMatrix(reader: WireReader, end: number, depth: number): UidMatrix {
  let netuidField: number = 0;
  let mechidField: number = 0;
  let blockField: bigint = 0n;
  const rowsField: UidRow[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        mechidField = readU32(reader);
        break;
      case 24:
        blockField = readU64(reader);
        break;
      case 34:
        rowsField.push(UidRowCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('UidMatrix', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('UidMatrix', 'mechid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('UidMatrix', 'block', tag);
        if (tag >>> 3 === 4) throw wrongWireType('UidMatrix', 'rows', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'UidMatrix');
  return { netuid: netuidField, mechid: mechidField, block: blockField, rows: rowsField };
}

export const UidMatrixCode: StaticCode<UidMatrix> = { write: writeUidMatrix, read: readUidMatrix };

export const UidMatrix: MessageCodec<UidMatrix> = {
  schema: {
    name: 'UidMatrix',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'mechid', key: 'mechid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'rows', key: 'rows', number: 4, kind: 'message', cardinality: 'repeated', codec: () => UidRow },
    ],
  },
  encode: (message) => encodeWith(UidMatrixCode, message),
  decode: (bytes) => decodeWith('UidMatrix', UidMatrixCode, bytes),
};

export interface PoolInfo {
  readonly netuid: number;
  readonly block: bigint;
  readonly subnetTao: bigint;
  readonly subnetAlphaIn: bigint;
  readonly subnetAlphaOut: bigint;
  readonly priceRao: bigint;
  readonly feeRate: number;
  readonly subtokenEnabled: boolean;
}

function writePoolInfo(message: PoolInfo, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  if (message.subnetTao !== 0n) writeU64(writer, 24, message.subnetTao);
  if (message.subnetAlphaIn !== 0n) writeU64(writer, 32, message.subnetAlphaIn);
  if (message.subnetAlphaOut !== 0n) writeU64(writer, 40, message.subnetAlphaOut);
  if (message.priceRao !== 0n) writeU64(writer, 48, message.priceRao);
  if (message.feeRate !== 0) writeU32(writer, 56, message.feeRate);
  if (message.subtokenEnabled) writer.uint32(64).bool(message.subtokenEnabled);
}

function readPoolInfo(reader: WireReader, end: number, _depth: number): PoolInfo {
  let netuidField: number = 0;
  let blockField: bigint = 0n;
  let subnetTaoField: bigint = 0n;
  let subnetAlphaInField: bigint = 0n;
  let subnetAlphaOutField: bigint = 0n;
  let priceRaoField: bigint = 0n;
  let feeRateField: number = 0;
  let subtokenEnabledField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 24:
        subnetTaoField = readU64(reader);
        break;
      case 32:
        subnetAlphaInField = readU64(reader);
        break;
      case 40:
        subnetAlphaOutField = readU64(reader);
        break;
      case 48:
        priceRaoField = readU64(reader);
        break;
      case 56:
        feeRateField = readU32(reader);
        break;
      case 64:
        subtokenEnabledField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('PoolInfo', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('PoolInfo', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('PoolInfo', 'subnet_tao', tag);
        if (tag >>> 3 === 4) throw wrongWireType('PoolInfo', 'subnet_alpha_in', tag);
        if (tag >>> 3 === 5) throw wrongWireType('PoolInfo', 'subnet_alpha_out', tag);
        if (tag >>> 3 === 6) throw wrongWireType('PoolInfo', 'price_rao', tag);
        if (tag >>> 3 === 7) throw wrongWireType('PoolInfo', 'fee_rate', tag);
        if (tag >>> 3 === 8) throw wrongWireType('PoolInfo', 'subtoken_enabled', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'PoolInfo');
  return { netuid: netuidField, block: blockField, subnetTao: subnetTaoField, subnetAlphaIn: subnetAlphaInField, subnetAlphaOut: subnetAlphaOutField, priceRao: priceRaoField, feeRate: feeRateField, subtokenEnabled: subtokenEnabledField };
}

export const PoolInfoCode: StaticCode<PoolInfo> = { write: writePoolInfo, read: readPoolInfo };

export const PoolInfo: MessageCodec<PoolInfo> = {
  schema: {
    name: 'PoolInfo',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'subnet_tao', key: 'subnetTao', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'subnet_alpha_in', key: 'subnetAlphaIn', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'subnet_alpha_out', key: 'subnetAlphaOut', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'price_rao', key: 'priceRao', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'fee_rate', key: 'feeRate', number: 7, kind: 'u32', cardinality: 'single' },
      { name: 'subtoken_enabled', key: 'subtokenEnabled', number: 8, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(PoolInfoCode, message),
  decode: (bytes) => decodeWith('PoolInfo', PoolInfoCode, bytes),
};

export interface AccountInfo {
  readonly account: Uint8Array;
  readonly block: bigint;
  readonly free: bigint;
  readonly nonce: bigint;
  /** The coldkey that owns this account when it is a hotkey. */
  readonly owner?: Uint8Array | undefined;
  readonly ownedHotkeys: readonly Uint8Array[];
  /** As a coldkey: where the incentive of its miners is staked instead of on them. */
  readonly autoStakes: readonly AutoStake[];
  /** As a hotkey: its children and parents, on each subnet where it has some or will have children. */
  readonly relations: readonly KeyRelations[];
}

function writeAccountInfo(message: AccountInfo, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  if (message.free !== 0n) writeU64(writer, 24, message.free);
  if (message.nonce !== 0n) writeU64(writer, 32, message.nonce);
  if (message.owner !== undefined) writeAccount(writer, 42, message.owner);
  for (const item of message.ownedHotkeys) writeAccount(writer, 50, item);
  for (const item of message.autoStakes) writeMessage(writer, 58, AutoStakeCode, item);
  for (const item of message.relations) writeMessage(writer, 66, KeyRelationsCode, item);
}

function readAccountInfo(reader: WireReader, end: number, depth: number): AccountInfo {
  let accountField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  let freeField: bigint = 0n;
  let nonceField: bigint = 0n;
  let ownerField: Uint8Array | undefined;
  const ownedHotkeysField: Uint8Array[] = [];
  const autoStakesField: AutoStake[] = [];
  const relationsField: KeyRelations[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 24:
        freeField = readU64(reader);
        break;
      case 32:
        nonceField = readU64(reader);
        break;
      case 42:
        ownerField = readAccount(reader);
        break;
      case 50:
        ownedHotkeysField.push(readAccount(reader));
        break;
      case 58:
        autoStakesField.push(AutoStakeCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 66:
        relationsField.push(KeyRelationsCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AccountInfo', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AccountInfo', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AccountInfo', 'free', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AccountInfo', 'nonce', tag);
        if (tag >>> 3 === 5) throw wrongWireType('AccountInfo', 'owner', tag);
        if (tag >>> 3 === 6) throw wrongWireType('AccountInfo', 'owned_hotkeys', tag);
        if (tag >>> 3 === 7) throw wrongWireType('AccountInfo', 'auto_stakes', tag);
        if (tag >>> 3 === 8) throw wrongWireType('AccountInfo', 'relations', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AccountInfo');
  if (accountField === undefined) throw missing('AccountInfo', 'account');
  return { account: accountField, block: blockField, free: freeField, nonce: nonceField, owner: ownerField, ownedHotkeys: ownedHotkeysField, autoStakes: autoStakesField, relations: relationsField };
}

export const AccountInfoCode: StaticCode<AccountInfo> = { write: writeAccountInfo, read: readAccountInfo };

export const AccountInfo: MessageCodec<AccountInfo> = {
  schema: {
    name: 'AccountInfo',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'free', key: 'free', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'nonce', key: 'nonce', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'owner', key: 'owner', number: 5, kind: 'account', cardinality: 'optional' },
      { name: 'owned_hotkeys', key: 'ownedHotkeys', number: 6, kind: 'account', cardinality: 'repeated' },
      { name: 'auto_stakes', key: 'autoStakes', number: 7, kind: 'message', cardinality: 'repeated', codec: () => AutoStake },
      { name: 'relations', key: 'relations', number: 8, kind: 'message', cardinality: 'repeated', codec: () => KeyRelations },
    ],
  },
  encode: (message) => encodeWith(AccountInfoCode, message),
  decode: (bytes) => decodeWith('AccountInfo', AccountInfoCode, bytes),
};

export interface AutoStake {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
}

function writeAutoStake(message: AutoStake, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
}

function readAutoStake(reader: WireReader, end: number, _depth: number): AutoStake {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AutoStake', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AutoStake', 'hotkey', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AutoStake');
  if (hotkeyField === undefined) throw missing('AutoStake', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField };
}

export const AutoStakeCode: StaticCode<AutoStake> = { write: writeAutoStake, read: readAutoStake };

export const AutoStake: MessageCodec<AutoStake> = {
  schema: {
    name: 'AutoStake',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(AutoStakeCode, message),
  decode: (bytes) => decodeWith('AutoStake', AutoStakeCode, bytes),
};

/** Of a hotkey on a subnet. */
export interface KeyRelations {
  readonly netuid: number;
  readonly children: readonly ChildPart[];
  readonly parents: readonly ParentPart[];
  /** Children instead of those, from the first epoch after the block on; absent when none wait. */
  readonly pending?: PendingChildList | undefined;
  /** A u16 share: what it keeps of the dividends that it earns for its parents. */
  readonly childkeyTake: number;
}

function writeKeyRelations(message: KeyRelations, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  for (const item of message.children) writeMessage(writer, 18, ChildPartCode, item);
  for (const item of message.parents) writeMessage(writer, 26, ParentPartCode, item);
  if (message.pending !== undefined) writeMessage(writer, 34, PendingChildListCode, message.pending);
  if (message.childkeyTake !== 0) writeU32(writer, 40, message.childkeyTake);
}

function readKeyRelations(reader: WireReader, end: number, depth: number): KeyRelations {
  let netuidField: number = 0;
  const childrenField: ChildPart[] = [];
  const parentsField: ParentPart[] = [];
  let pendingField: PendingChildList | undefined;
  let childkeyTakeField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        childrenField.push(ChildPartCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 26:
        parentsField.push(ParentPartCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        if (pendingField !== undefined) throw twice('KeyRelations', 'pending');
        pendingField = PendingChildListCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 40:
        childkeyTakeField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('KeyRelations', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('KeyRelations', 'children', tag);
        if (tag >>> 3 === 3) throw wrongWireType('KeyRelations', 'parents', tag);
        if (tag >>> 3 === 4) throw wrongWireType('KeyRelations', 'pending', tag);
        if (tag >>> 3 === 5) throw wrongWireType('KeyRelations', 'childkey_take', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'KeyRelations');
  return { netuid: netuidField, children: childrenField, parents: parentsField, pending: pendingField, childkeyTake: childkeyTakeField };
}

export const KeyRelationsCode: StaticCode<KeyRelations> = { write: writeKeyRelations, read: readKeyRelations };

export const KeyRelations: MessageCodec<KeyRelations> = {
  schema: {
    name: 'KeyRelations',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'children', key: 'children', number: 2, kind: 'message', cardinality: 'repeated', codec: () => ChildPart },
      { name: 'parents', key: 'parents', number: 3, kind: 'message', cardinality: 'repeated', codec: () => ParentPart },
      { name: 'pending', key: 'pending', number: 4, kind: 'message', cardinality: 'optional', codec: () => PendingChildList },
      { name: 'childkey_take', key: 'childkeyTake', number: 5, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(KeyRelationsCode, message),
  decode: (bytes) => decodeWith('KeyRelations', KeyRelationsCode, bytes),
};

export interface PendingChildList {
  readonly cooldownBlock: bigint;
  readonly children: readonly ChildPart[];
}

function writePendingChildList(message: PendingChildList, writer: WireWriter): void {
  if (message.cooldownBlock !== 0n) writeU64(writer, 8, message.cooldownBlock);
  for (const item of message.children) writeMessage(writer, 18, ChildPartCode, item);
}

function readPendingChildList(reader: WireReader, end: number, depth: number): PendingChildList {
  let cooldownBlockField: bigint = 0n;
  const childrenField: ChildPart[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        cooldownBlockField = readU64(reader);
        break;
      case 18:
        childrenField.push(ChildPartCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('PendingChildList', 'cooldown_block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('PendingChildList', 'children', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'PendingChildList');
  return { cooldownBlock: cooldownBlockField, children: childrenField };
}

export const PendingChildListCode: StaticCode<PendingChildList> = { write: writePendingChildList, read: readPendingChildList };

export const PendingChildList: MessageCodec<PendingChildList> = {
  schema: {
    name: 'PendingChildList',
    fields: [
      { name: 'cooldown_block', key: 'cooldownBlock', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'children', key: 'children', number: 2, kind: 'message', cardinality: 'repeated', codec: () => ChildPart },
    ],
  },
  encode: (message) => encodeWith(PendingChildListCode, message),
  decode: (bytes) => decodeWith('PendingChildList', PendingChildListCode, bytes),
};

/** A hotkey that gives a part of its stake to another. */
export interface ParentPart {
  /** A u64 share: 2^64 - 1 is everything. */
  readonly proportion: bigint;
  readonly parent: Uint8Array;
}

function writeParentPart(message: ParentPart, writer: WireWriter): void {
  if (message.proportion !== 0n) writeU64(writer, 8, message.proportion);
  writeAccount(writer, 18, message.parent);
}

function readParentPart(reader: WireReader, end: number, _depth: number): ParentPart {
  let proportionField: bigint = 0n;
  let parentField: Uint8Array | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        proportionField = readU64(reader);
        break;
      case 18:
        parentField = readAccount(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ParentPart', 'proportion', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ParentPart', 'parent', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ParentPart');
  if (parentField === undefined) throw missing('ParentPart', 'parent');
  return { proportion: proportionField, parent: parentField };
}

export const ParentPartCode: StaticCode<ParentPart> = { write: writeParentPart, read: readParentPart };

export const ParentPart: MessageCodec<ParentPart> = {
  schema: {
    name: 'ParentPart',
    fields: [
      { name: 'proportion', key: 'proportion', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'parent', key: 'parent', number: 2, kind: 'account', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ParentPartCode, message),
  decode: (bytes) => decodeWith('ParentPart', ParentPartCode, bytes),
};

/** The reference's StakeInfo. Amounts are rao. */
export interface Stake {
  readonly hotkey: Uint8Array;
  readonly coldkey: Uint8Array;
  readonly netuid: number;
  /** The same as stake. */
  readonly alpha: bigint;
  readonly stake: bigint;
  /** Always 0. */
  readonly locked: bigint;
  /** Alpha that all stakers of the hotkey got from the last epoch. */
  readonly emission: bigint;
  /** Always 0. */
  readonly taoEmission: bigint;
  /** Always 0. */
  readonly drain: bigint;
  /** Whether the hotkey has a uid there. */
  readonly isRegistered: boolean;
}

function writeStake(message: Stake, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  writeAccount(writer, 18, message.coldkey);
  if (message.netuid !== 0) writeU32(writer, 24, message.netuid);
  if (message.alpha !== 0n) writeU64(writer, 32, message.alpha);
  if (message.stake !== 0n) writeU64(writer, 40, message.stake);
  if (message.locked !== 0n) writeU64(writer, 48, message.locked);
  if (message.emission !== 0n) writeU64(writer, 56, message.emission);
  if (message.taoEmission !== 0n) writeU64(writer, 64, message.taoEmission);
  if (message.drain !== 0n) writeU64(writer, 72, message.drain);
  if (message.isRegistered) writer.uint32(80).bool(message.isRegistered);
}

function readStake(reader: WireReader, end: number, _depth: number): Stake {
  let hotkeyField: Uint8Array | undefined;
  let coldkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let alphaField: bigint = 0n;
  let stakeField: bigint = 0n;
  let lockedField: bigint = 0n;
  let emissionField: bigint = 0n;
  let taoEmissionField: bigint = 0n;
  let drainField: bigint = 0n;
  let isRegisteredField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 18:
        coldkeyField = readAccount(reader);
        break;
      case 24:
        netuidField = readU32(reader);
        break;
      case 32:
        alphaField = readU64(reader);
        break;
      case 40:
        stakeField = readU64(reader);
        break;
      case 48:
        lockedField = readU64(reader);
        break;
      case 56:
        emissionField = readU64(reader);
        break;
      case 64:
        taoEmissionField = readU64(reader);
        break;
      case 72:
        drainField = readU64(reader);
        break;
      case 80:
        isRegisteredField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Stake', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Stake', 'coldkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Stake', 'netuid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Stake', 'alpha', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Stake', 'stake', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Stake', 'locked', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Stake', 'emission', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Stake', 'tao_emission', tag);
        if (tag >>> 3 === 9) throw wrongWireType('Stake', 'drain', tag);
        if (tag >>> 3 === 10) throw wrongWireType('Stake', 'is_registered', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Stake');
  if (hotkeyField === undefined) throw missing('Stake', 'hotkey');
  if (coldkeyField === undefined) throw missing('Stake', 'coldkey');
  return { hotkey: hotkeyField, coldkey: coldkeyField, netuid: netuidField, alpha: alphaField, stake: stakeField, locked: lockedField, emission: emissionField, taoEmission: taoEmissionField, drain: drainField, isRegistered: isRegisteredField };
}

export const StakeCode: StaticCode<Stake> = { write: writeStake, read: readStake };

export const Stake: MessageCodec<Stake> = {
  schema: {
    name: 'Stake',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'coldkey', key: 'coldkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'alpha', key: 'alpha', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'stake', key: 'stake', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'locked', key: 'locked', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'emission', key: 'emission', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'tao_emission', key: 'taoEmission', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'drain', key: 'drain', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'is_registered', key: 'isRegistered', number: 10, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StakeCode, message),
  decode: (bytes) => decodeWith('Stake', StakeCode, bytes),
};

export interface StakeList {
  readonly account: Uint8Array;
  readonly block: bigint;
  readonly stakes: readonly Stake[];
}

function writeStakeList(message: StakeList, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  for (const item of message.stakes) writeMessage(writer, 26, StakeCode, item);
}

function readStakeList(reader: WireReader, end: number, depth: number): StakeList {
  let accountField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  const stakesField: Stake[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        stakesField.push(StakeCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StakeList', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StakeList', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StakeList', 'stakes', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StakeList');
  if (accountField === undefined) throw missing('StakeList', 'account');
  return { account: accountField, block: blockField, stakes: stakesField };
}

export const StakeListCode: StaticCode<StakeList> = { write: writeStakeList, read: readStakeList };

export const StakeList: MessageCodec<StakeList> = {
  schema: {
    name: 'StakeList',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'stakes', key: 'stakes', number: 3, kind: 'message', cardinality: 'repeated', codec: () => Stake },
    ],
  },
  encode: (message) => encodeWith(StakeListCode, message),
  decode: (bytes) => decodeWith('StakeList', StakeListCode, bytes),
};

/** What an account's root stake on one hotkey has earned on one subnet. Amounts are rao of the subnet's alpha. */
export interface RootClaim {
  readonly hotkey: Uint8Array;
  readonly netuid: number;
  /** Rao of TAO that the account has on root on this hotkey. */
  readonly rootStake: bigint;
  /** What is still there to claim. */
  readonly claimable: bigint;
  /** What it has claimed, with what root stake that came later has no part in. Decimal digits: it may exceed u64. */
  readonly claimed: string;
  /** Less than this is not claimed. */
  readonly threshold: bigint;
  /** Whether a claim in this block would take it. */
  readonly isDue: boolean;
  /** What the claim becomes: "Swap" sells it and stakes the TAO on root, "Keep" stakes it as it is. */
  readonly becomes: string;
}

function writeRootClaim(message: RootClaim, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.netuid !== 0) writeU32(writer, 16, message.netuid);
  if (message.rootStake !== 0n) writeU64(writer, 24, message.rootStake);
  if (message.claimable !== 0n) writeU64(writer, 32, message.claimable);
  if (message.claimed.length !== 0) writeText(writer, 42, message.claimed);
  if (message.threshold !== 0n) writeU64(writer, 48, message.threshold);
  if (message.isDue) writer.uint32(56).bool(message.isDue);
  if (message.becomes.length !== 0) writeText(writer, 66, message.becomes);
}

function readRootClaim(reader: WireReader, end: number, _depth: number): RootClaim {
  let hotkeyField: Uint8Array | undefined;
  let netuidField: number = 0;
  let rootStakeField: bigint = 0n;
  let claimableField: bigint = 0n;
  let claimedField: string = '';
  let thresholdField: bigint = 0n;
  let isDueField: boolean = false;
  let becomesField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        netuidField = readU32(reader);
        break;
      case 24:
        rootStakeField = readU64(reader);
        break;
      case 32:
        claimableField = readU64(reader);
        break;
      case 42:
        claimedField = readText(reader);
        break;
      case 48:
        thresholdField = readU64(reader);
        break;
      case 56:
        isDueField = reader.bool();
        break;
      case 66:
        becomesField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RootClaim', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RootClaim', 'netuid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RootClaim', 'root_stake', tag);
        if (tag >>> 3 === 4) throw wrongWireType('RootClaim', 'claimable', tag);
        if (tag >>> 3 === 5) throw wrongWireType('RootClaim', 'claimed', tag);
        if (tag >>> 3 === 6) throw wrongWireType('RootClaim', 'threshold', tag);
        if (tag >>> 3 === 7) throw wrongWireType('RootClaim', 'is_due', tag);
        if (tag >>> 3 === 8) throw wrongWireType('RootClaim', 'becomes', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RootClaim');
  if (hotkeyField === undefined) throw missing('RootClaim', 'hotkey');
  return { hotkey: hotkeyField, netuid: netuidField, rootStake: rootStakeField, claimable: claimableField, claimed: claimedField, threshold: thresholdField, isDue: isDueField, becomes: becomesField };
}

export const RootClaimCode: StaticCode<RootClaim> = { write: writeRootClaim, read: readRootClaim };

export const RootClaim: MessageCodec<RootClaim> = {
  schema: {
    name: 'RootClaim',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'netuid', key: 'netuid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'root_stake', key: 'rootStake', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'claimable', key: 'claimable', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'claimed', key: 'claimed', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'threshold', key: 'threshold', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'is_due', key: 'isDue', number: 7, kind: 'bool', cardinality: 'single' },
      { name: 'becomes', key: 'becomes', number: 8, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RootClaimCode, message),
  decode: (bytes) => decodeWith('RootClaim', RootClaimCode, bytes),
};

export interface RootClaimList {
  readonly account: Uint8Array;
  readonly block: bigint;
  /** "Swap", "Keep" or "KeepSubnets". */
  readonly rootClaimType: string;
  /** The netuids of "KeepSubnets". */
  readonly subnets: readonly number[];
  readonly claims: readonly RootClaim[];
}

function writeRootClaimList(message: RootClaimList, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  if (message.rootClaimType.length !== 0) writeText(writer, 26, message.rootClaimType);
  if (message.subnets.length !== 0) {
    writer.uint32(34).fork();
    for (const item of message.subnets) writeU32Value(writer, item);
    writer.ldelim();
  }
  for (const item of message.claims) writeMessage(writer, 42, RootClaimCode, item);
}

function readRootClaimList(reader: WireReader, end: number, depth: number): RootClaimList {
  let accountField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  let rootClaimTypeField: string = '';
  const subnetsField: number[] = [];
  const claimsField: RootClaim[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        rootClaimTypeField = readText(reader);
        break;
      case 34: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) subnetsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'subnets');
        break;
      }
      case 32:
        subnetsField.push(readU32(reader));
        break;
      case 42:
        claimsField.push(RootClaimCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RootClaimList', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RootClaimList', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RootClaimList', 'root_claim_type', tag);
        if (tag >>> 3 === 4) throw wrongWireType('RootClaimList', 'subnets', tag);
        if (tag >>> 3 === 5) throw wrongWireType('RootClaimList', 'claims', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RootClaimList');
  if (accountField === undefined) throw missing('RootClaimList', 'account');
  return { account: accountField, block: blockField, rootClaimType: rootClaimTypeField, subnets: subnetsField, claims: claimsField };
}

export const RootClaimListCode: StaticCode<RootClaimList> = { write: writeRootClaimList, read: readRootClaimList };

export const RootClaimList: MessageCodec<RootClaimList> = {
  schema: {
    name: 'RootClaimList',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'root_claim_type', key: 'rootClaimType', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'subnets', key: 'subnets', number: 4, kind: 'u32', cardinality: 'repeated' },
      { name: 'claims', key: 'claims', number: 5, kind: 'message', cardinality: 'repeated', codec: () => RootClaim },
    ],
  },
  encode: (message) => encodeWith(RootClaimListCode, message),
  decode: (bytes) => decodeWith('RootClaimList', RootClaimListCode, bytes),
};

/** A hotkey that has declared its take, with who stakes to it. Amounts are rao. */
export interface DelegateInfo {
  readonly delegateSs58: Uint8Array;
  /** u16 share of dividends that it keeps. */
  readonly take: number;
  readonly nominators: readonly Nominator[];
  readonly ownerSs58: Uint8Array;
  /** Netuids in which it has a uid. */
  readonly registrations: readonly number[];
  /** Netuids in which it has a validator permit. */
  readonly validatorPermits: readonly number[];
  /** What 1,000 TAO staked to it on root would get of total_daily_return, less the take. */
  readonly returnPer1000: bigint;
  /** Its emissions in 7,200 blocks, a day of the reference chain. */
  readonly totalDailyReturn: bigint;
}

function writeDelegateInfo(message: DelegateInfo, writer: WireWriter): void {
  writeAccount(writer, 10, message.delegateSs58);
  if (message.take !== 0) writeU32(writer, 16, message.take);
  for (const item of message.nominators) writeMessage(writer, 26, NominatorCode, item);
  writeAccount(writer, 34, message.ownerSs58);
  if (message.registrations.length !== 0) {
    writer.uint32(42).fork();
    for (const item of message.registrations) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.validatorPermits.length !== 0) {
    writer.uint32(50).fork();
    for (const item of message.validatorPermits) writeU32Value(writer, item);
    writer.ldelim();
  }
  if (message.returnPer1000 !== 0n) writeU64(writer, 56, message.returnPer1000);
  if (message.totalDailyReturn !== 0n) writeU64(writer, 64, message.totalDailyReturn);
}

function readDelegateInfo(reader: WireReader, end: number, depth: number): DelegateInfo {
  let delegateSs58Field: Uint8Array | undefined;
  let takeField: number = 0;
  const nominatorsField: Nominator[] = [];
  let ownerSs58Field: Uint8Array | undefined;
  const registrationsField: number[] = [];
  const validatorPermitsField: number[] = [];
  let returnPer1000Field: bigint = 0n;
  let totalDailyReturnField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        delegateSs58Field = readAccount(reader);
        break;
      case 16:
        takeField = readU32(reader);
        break;
      case 26:
        nominatorsField.push(NominatorCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        ownerSs58Field = readAccount(reader);
        break;
      case 42: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) registrationsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'registrations');
        break;
      }
      case 40:
        registrationsField.push(readU32(reader));
        break;
      case 50: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) validatorPermitsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'validator_permits');
        break;
      }
      case 48:
        validatorPermitsField.push(readU32(reader));
        break;
      case 56:
        returnPer1000Field = readU64(reader);
        break;
      case 64:
        totalDailyReturnField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DelegateInfo', 'delegate_ss58', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DelegateInfo', 'take', tag);
        if (tag >>> 3 === 3) throw wrongWireType('DelegateInfo', 'nominators', tag);
        if (tag >>> 3 === 4) throw wrongWireType('DelegateInfo', 'owner_ss58', tag);
        if (tag >>> 3 === 5) throw wrongWireType('DelegateInfo', 'registrations', tag);
        if (tag >>> 3 === 6) throw wrongWireType('DelegateInfo', 'validator_permits', tag);
        if (tag >>> 3 === 7) throw wrongWireType('DelegateInfo', 'return_per_1000', tag);
        if (tag >>> 3 === 8) throw wrongWireType('DelegateInfo', 'total_daily_return', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DelegateInfo');
  if (delegateSs58Field === undefined) throw missing('DelegateInfo', 'delegate_ss58');
  if (ownerSs58Field === undefined) throw missing('DelegateInfo', 'owner_ss58');
  return { delegateSs58: delegateSs58Field, take: takeField, nominators: nominatorsField, ownerSs58: ownerSs58Field, registrations: registrationsField, validatorPermits: validatorPermitsField, returnPer1000: returnPer1000Field, totalDailyReturn: totalDailyReturnField };
}

export const DelegateInfoCode: StaticCode<DelegateInfo> = { write: writeDelegateInfo, read: readDelegateInfo };

export const DelegateInfo: MessageCodec<DelegateInfo> = {
  schema: {
    name: 'DelegateInfo',
    fields: [
      { name: 'delegate_ss58', key: 'delegateSs58', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'take', key: 'take', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'nominators', key: 'nominators', number: 3, kind: 'message', cardinality: 'repeated', codec: () => Nominator },
      { name: 'owner_ss58', key: 'ownerSs58', number: 4, kind: 'account', cardinality: 'single' },
      { name: 'registrations', key: 'registrations', number: 5, kind: 'u32', cardinality: 'repeated' },
      { name: 'validator_permits', key: 'validatorPermits', number: 6, kind: 'u32', cardinality: 'repeated' },
      { name: 'return_per_1000', key: 'returnPer1000', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'total_daily_return', key: 'totalDailyReturn', number: 8, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DelegateInfoCode, message),
  decode: (bytes) => decodeWith('DelegateInfo', DelegateInfoCode, bytes),
};

export interface Nominator {
  readonly coldkey: Uint8Array;
  readonly stakes: readonly NominatorStake[];
}

function writeNominator(message: Nominator, writer: WireWriter): void {
  writeAccount(writer, 10, message.coldkey);
  for (const item of message.stakes) writeMessage(writer, 18, NominatorStakeCode, item);
}

function readNominator(reader: WireReader, end: number, depth: number): Nominator {
  let coldkeyField: Uint8Array | undefined;
  const stakesField: NominatorStake[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        coldkeyField = readAccount(reader);
        break;
      case 18:
        stakesField.push(NominatorStakeCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Nominator', 'coldkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Nominator', 'stakes', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Nominator');
  if (coldkeyField === undefined) throw missing('Nominator', 'coldkey');
  return { coldkey: coldkeyField, stakes: stakesField };
}

export const NominatorCode: StaticCode<Nominator> = { write: writeNominator, read: readNominator };

export const Nominator: MessageCodec<Nominator> = {
  schema: {
    name: 'Nominator',
    fields: [
      { name: 'coldkey', key: 'coldkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'stakes', key: 'stakes', number: 2, kind: 'message', cardinality: 'repeated', codec: () => NominatorStake },
    ],
  },
  encode: (message) => encodeWith(NominatorCode, message),
  decode: (bytes) => decodeWith('Nominator', NominatorCode, bytes),
};

export interface NominatorStake {
  readonly netuid: number;
  /** Rao of alpha. */
  readonly stake: bigint;
}

function writeNominatorStake(message: NominatorStake, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.stake !== 0n) writeU64(writer, 16, message.stake);
}

function readNominatorStake(reader: WireReader, end: number, _depth: number): NominatorStake {
  let netuidField: number = 0;
  let stakeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        stakeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('NominatorStake', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('NominatorStake', 'stake', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'NominatorStake');
  return { netuid: netuidField, stake: stakeField };
}

export const NominatorStakeCode: StaticCode<NominatorStake> = { write: writeNominatorStake, read: readNominatorStake };

export const NominatorStake: MessageCodec<NominatorStake> = {
  schema: {
    name: 'NominatorStake',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'stake', key: 'stake', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(NominatorStakeCode, message),
  decode: (bytes) => decodeWith('NominatorStake', NominatorStakeCode, bytes),
};

export interface DelegateList {
  readonly block: bigint;
  readonly delegates: readonly DelegateInfo[];
}

function writeDelegateList(message: DelegateList, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  for (const item of message.delegates) writeMessage(writer, 18, DelegateInfoCode, item);
}

function readDelegateList(reader: WireReader, end: number, depth: number): DelegateList {
  let blockField: bigint = 0n;
  const delegatesField: DelegateInfo[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 18:
        delegatesField.push(DelegateInfoCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DelegateList', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DelegateList', 'delegates', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DelegateList');
  return { block: blockField, delegates: delegatesField };
}

export const DelegateListCode: StaticCode<DelegateList> = { write: writeDelegateList, read: readDelegateList };

export const DelegateList: MessageCodec<DelegateList> = {
  schema: {
    name: 'DelegateList',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'delegates', key: 'delegates', number: 2, kind: 'message', cardinality: 'repeated', codec: () => DelegateInfo },
    ],
  },
  encode: (message) => encodeWith(DelegateListCode, message),
  decode: (bytes) => decodeWith('DelegateList', DelegateListCode, bytes),
};

export interface DelegateResponse {
  readonly block: bigint;
  readonly delegate: DelegateInfo;
}

function writeDelegateResponse(message: DelegateResponse, writer: WireWriter): void {
  if (message.block !== 0n) writeU64(writer, 8, message.block);
  writeMessage(writer, 18, DelegateInfoCode, message.delegate);
}

function readDelegateResponse(reader: WireReader, end: number, depth: number): DelegateResponse {
  let blockField: bigint = 0n;
  let delegateField: DelegateInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blockField = readU64(reader);
        break;
      case 18:
        if (delegateField !== undefined) throw twice('DelegateResponse', 'delegate');
        delegateField = DelegateInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DelegateResponse', 'block', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DelegateResponse', 'delegate', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DelegateResponse');
  if (delegateField === undefined) throw missing('DelegateResponse', 'delegate');
  return { block: blockField, delegate: delegateField };
}

export const DelegateResponseCode: StaticCode<DelegateResponse> = { write: writeDelegateResponse, read: readDelegateResponse };

export const DelegateResponse: MessageCodec<DelegateResponse> = {
  schema: {
    name: 'DelegateResponse',
    fields: [
      { name: 'block', key: 'block', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'delegate', key: 'delegate', number: 2, kind: 'message', cardinality: 'single', codec: () => DelegateInfo },
    ],
  },
  encode: (message) => encodeWith(DelegateResponseCode, message),
  decode: (bytes) => decodeWith('DelegateResponse', DelegateResponseCode, bytes),
};

export interface StorageEntry {
  readonly key: readonly string[];
  /** JSON text of the value. */
  readonly value: string;
}

function writeStorageEntry(message: StorageEntry, writer: WireWriter): void {
  for (const item of message.key) writeText(writer, 10, item);
  if (message.value.length !== 0) writeText(writer, 18, message.value);
}

function readStorageEntry(reader: WireReader, end: number, _depth: number): StorageEntry {
  const keyField: string[] = [];
  let valueField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        keyField.push(readText(reader));
        break;
      case 18:
        valueField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StorageEntry', 'key', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StorageEntry', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StorageEntry');
  return { key: keyField, value: valueField };
}

export const StorageEntryCode: StaticCode<StorageEntry> = { write: writeStorageEntry, read: readStorageEntry };

export const StorageEntry: MessageCodec<StorageEntry> = {
  schema: {
    name: 'StorageEntry',
    fields: [
      { name: 'key', key: 'key', number: 1, kind: 'string', cardinality: 'repeated' },
      { name: 'value', key: 'value', number: 2, kind: 'json', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StorageEntryCode, message),
  decode: (bytes) => decodeWith('StorageEntry', StorageEntryCode, bytes),
};

export interface StorageResponse {
  readonly item: string;
  readonly block: bigint;
  readonly entries: readonly StorageEntry[];
  /** Ask again with ?after= this to go on; absent on the last page. */
  readonly next?: string | undefined;
}

function writeStorageResponse(message: StorageResponse, writer: WireWriter): void {
  if (message.item.length !== 0) writeText(writer, 10, message.item);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  for (const item of message.entries) writeMessage(writer, 26, StorageEntryCode, item);
  if (message.next !== undefined) writeText(writer, 34, message.next);
}

function readStorageResponse(reader: WireReader, end: number, depth: number): StorageResponse {
  let itemField: string = '';
  let blockField: bigint = 0n;
  const entriesField: StorageEntry[] = [];
  let nextField: string | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        itemField = readText(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        entriesField.push(StorageEntryCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        nextField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StorageResponse', 'item', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StorageResponse', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StorageResponse', 'entries', tag);
        if (tag >>> 3 === 4) throw wrongWireType('StorageResponse', 'next', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StorageResponse');
  return { item: itemField, block: blockField, entries: entriesField, next: nextField };
}

export const StorageResponseCode: StaticCode<StorageResponse> = { write: writeStorageResponse, read: readStorageResponse };

export const StorageResponse: MessageCodec<StorageResponse> = {
  schema: {
    name: 'StorageResponse',
    fields: [
      { name: 'item', key: 'item', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'entries', key: 'entries', number: 3, kind: 'message', cardinality: 'repeated', codec: () => StorageEntry },
      { name: 'next', key: 'next', number: 4, kind: 'string', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(StorageResponseCode, message),
  decode: (bytes) => decodeWith('StorageResponse', StorageResponseCode, bytes),
};

export interface MineRequest {
  /** How many blocks to seal; with `until`, at most so many. */
  readonly blocks: number;
  readonly until?: MineUntil | undefined;
}

function writeMineRequest(message: MineRequest, writer: WireWriter): void {
  if (message.blocks !== 0) writeU32(writer, 8, message.blocks);
  if (message.until !== undefined) writeMessage(writer, 18, MineUntilCode, message.until);
}

function readMineRequest(reader: WireReader, end: number, depth: number): MineRequest {
  let blocksField: number = 0;
  let untilField: MineUntil | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        blocksField = readU32(reader);
        break;
      case 18:
        if (untilField !== undefined) throw twice('MineRequest', 'until');
        untilField = MineUntilCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MineRequest', 'blocks', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MineRequest', 'until', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MineRequest');
  return { blocks: blocksField, until: untilField };
}

export const MineRequestCode: StaticCode<MineRequest> = { write: writeMineRequest, read: readMineRequest };

export const MineRequest: MessageCodec<MineRequest> = {
  schema: {
    name: 'MineRequest',
    fields: [
      { name: 'blocks', key: 'blocks', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'until', key: 'until', number: 2, kind: 'message', cardinality: 'optional', codec: () => MineUntil },
    ],
  },
  encode: (message) => encodeWith(MineRequestCode, message),
  decode: (bytes) => decodeWith('MineRequest', MineRequestCode, bytes),
};

export type MineUntilUntilCase =
  /** An epoch of a subnet ran in the block. */
  | { readonly case: 'epoch'; readonly value: MineUntilEpoch }
  /** The block has this number. */
  | { readonly case: 'block'; readonly value: bigint }
  /** The emission per block is lower than it was when sealing began. */
  | { readonly case: 'halving'; readonly value: MineUntilHalving }
  /** The comparison holds after the block. */
  | { readonly case: 'storage'; readonly value: StorageCondition }
  /** The emission per block is so many rao or less. */
  | { readonly case: 'emission'; readonly value: bigint };
/** Sealing ends after the first block that this holds for. */
export interface MineUntil {
  readonly until: MineUntilUntilCase;
}

function writeMineUntil(message: MineUntil, writer: WireWriter): void {
  switch (message.until.case) {
    case 'epoch':
      writeMessage(writer, 10, MineUntilEpochCode, message.until.value);
      break;
    case 'block':
      writeU64(writer, 16, message.until.value);
      break;
    case 'halving':
      writeMessage(writer, 26, MineUntilHalvingCode, message.until.value);
      break;
    case 'storage':
      writeMessage(writer, 34, StorageConditionCode, message.until.value);
      break;
    case 'emission':
      writeU64(writer, 40, message.until.value);
      break;
  }
}

function readMineUntil(reader: WireReader, end: number, depth: number): MineUntil {
  let untilField: MineUntil['until'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (untilField !== undefined) throw twice('MineUntil', 'until');
        untilField = { case: 'epoch', value: MineUntilEpochCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 16:
        if (untilField !== undefined) throw twice('MineUntil', 'until');
        untilField = { case: 'block', value: readU64(reader) };
        break;
      case 26:
        if (untilField !== undefined) throw twice('MineUntil', 'until');
        untilField = { case: 'halving', value: MineUntilHalvingCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 34:
        if (untilField !== undefined) throw twice('MineUntil', 'until');
        untilField = { case: 'storage', value: StorageConditionCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 40:
        if (untilField !== undefined) throw twice('MineUntil', 'until');
        untilField = { case: 'emission', value: readU64(reader) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MineUntil', 'epoch', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MineUntil', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('MineUntil', 'halving', tag);
        if (tag >>> 3 === 4) throw wrongWireType('MineUntil', 'storage', tag);
        if (tag >>> 3 === 5) throw wrongWireType('MineUntil', 'emission', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MineUntil');
  if (untilField === undefined) throw missing('MineUntil', 'until');
  return { until: untilField };
}

export const MineUntilCode: StaticCode<MineUntil> = { write: writeMineUntil, read: readMineUntil };

export const MineUntil: MessageCodec<MineUntil> = {
  schema: {
    name: 'MineUntil',
    fields: [
      { name: 'epoch', key: 'epoch', number: 1, kind: 'message', cardinality: 'single', oneof: 'until', codec: () => MineUntilEpoch },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single', oneof: 'until' },
      { name: 'halving', key: 'halving', number: 3, kind: 'message', cardinality: 'single', oneof: 'until', codec: () => MineUntilHalving },
      { name: 'storage', key: 'storage', number: 4, kind: 'message', cardinality: 'single', oneof: 'until', codec: () => StorageCondition },
      { name: 'emission', key: 'emission', number: 5, kind: 'u64', cardinality: 'single', oneof: 'until' },
    ],
  },
  encode: (message) => encodeWith(MineUntilCode, message),
  decode: (bytes) => decodeWith('MineUntil', MineUntilCode, bytes),
};

export interface MineUntilEpoch {
  /** Any subnet when absent. */
  readonly netuid?: number | undefined;
}

function writeMineUntilEpoch(message: MineUntilEpoch, writer: WireWriter): void {
  if (message.netuid !== undefined) writeU32(writer, 8, message.netuid);
}

function readMineUntilEpoch(reader: WireReader, end: number, _depth: number): MineUntilEpoch {
  let netuidField: number | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MineUntilEpoch', 'netuid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MineUntilEpoch');
  return { netuid: netuidField };
}

export const MineUntilEpochCode: StaticCode<MineUntilEpoch> = { write: writeMineUntilEpoch, read: readMineUntilEpoch };

export const MineUntilEpoch: MessageCodec<MineUntilEpoch> = {
  schema: {
    name: 'MineUntilEpoch',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(MineUntilEpochCode, message),
  decode: (bytes) => decodeWith('MineUntilEpoch', MineUntilEpochCode, bytes),
};

export interface MineUntilHalving {
}

function writeMineUntilHalving(_message: MineUntilHalving, _writer: WireWriter): void {
}

function readMineUntilHalving(reader: WireReader, end: number, _depth: number): MineUntilHalving {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MineUntilHalving');
  return {  };
}

export const MineUntilHalvingCode: StaticCode<MineUntilHalving> = { write: writeMineUntilHalving, read: readMineUntilHalving };

export const MineUntilHalving: MessageCodec<MineUntilHalving> = {
  schema: {
    name: 'MineUntilHalving',
    fields: [
    ],
  },
  encode: (message) => encodeWith(MineUntilHalvingCode, message),
  decode: (bytes) => decodeWith('MineUntilHalving', MineUntilHalvingCode, bytes),
};

/** A comparison of one entry of a storage item with a value. */
export interface StorageCondition {
  readonly item: string;
  readonly key: readonly string[];
  /** "==", "!=", "<", "<=", ">" or ">="; the last four compare numbers. */
  readonly operator: string;
  /** JSON text */
  readonly value: string;
}

function writeStorageCondition(message: StorageCondition, writer: WireWriter): void {
  if (message.item.length !== 0) writeText(writer, 10, message.item);
  for (const item of message.key) writeText(writer, 18, item);
  if (message.operator.length !== 0) writeText(writer, 26, message.operator);
  if (message.value.length !== 0) writeText(writer, 34, message.value);
}

function readStorageCondition(reader: WireReader, end: number, _depth: number): StorageCondition {
  let itemField: string = '';
  const keyField: string[] = [];
  let operatorField: string = '';
  let valueField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        itemField = readText(reader);
        break;
      case 18:
        keyField.push(readText(reader));
        break;
      case 26:
        operatorField = readText(reader);
        break;
      case 34:
        valueField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('StorageCondition', 'item', tag);
        if (tag >>> 3 === 2) throw wrongWireType('StorageCondition', 'key', tag);
        if (tag >>> 3 === 3) throw wrongWireType('StorageCondition', 'operator', tag);
        if (tag >>> 3 === 4) throw wrongWireType('StorageCondition', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'StorageCondition');
  return { item: itemField, key: keyField, operator: operatorField, value: valueField };
}

export const StorageConditionCode: StaticCode<StorageCondition> = { write: writeStorageCondition, read: readStorageCondition };

export const StorageCondition: MessageCodec<StorageCondition> = {
  schema: {
    name: 'StorageCondition',
    fields: [
      { name: 'item', key: 'item', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'key', key: 'key', number: 2, kind: 'string', cardinality: 'repeated' },
      { name: 'operator', key: 'operator', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'value', key: 'value', number: 4, kind: 'json', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(StorageConditionCode, message),
  decode: (bytes) => decodeWith('StorageCondition', StorageConditionCode, bytes),
};

export interface MineResponse {
  readonly head: bigint;
  readonly headHash: Uint8Array;
  readonly stateDigest: Uint8Array;
  /** Blocks that were sealed. */
  readonly blocks: number;
  /** With `until`: whether it came true within the blocks asked for. Without: always true. */
  readonly reached: boolean;
}

function writeMineResponse(message: MineResponse, writer: WireWriter): void {
  if (message.head !== 0n) writeU64(writer, 8, message.head);
  if (message.headHash.length !== 0) writer.uint32(18).bytes(message.headHash);
  if (message.stateDigest.length !== 0) writer.uint32(26).bytes(message.stateDigest);
  if (message.blocks !== 0) writeU32(writer, 32, message.blocks);
  if (message.reached) writer.uint32(40).bool(message.reached);
}

function readMineResponse(reader: WireReader, end: number, _depth: number): MineResponse {
  let headField: bigint = 0n;
  let headHashField: Uint8Array = EMPTY_BYTES;
  let stateDigestField: Uint8Array = EMPTY_BYTES;
  let blocksField: number = 0;
  let reachedField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        headField = readU64(reader);
        break;
      case 18:
        headHashField = readBytes(reader);
        break;
      case 26:
        stateDigestField = readBytes(reader);
        break;
      case 32:
        blocksField = readU32(reader);
        break;
      case 40:
        reachedField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('MineResponse', 'head', tag);
        if (tag >>> 3 === 2) throw wrongWireType('MineResponse', 'head_hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('MineResponse', 'state_digest', tag);
        if (tag >>> 3 === 4) throw wrongWireType('MineResponse', 'blocks', tag);
        if (tag >>> 3 === 5) throw wrongWireType('MineResponse', 'reached', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'MineResponse');
  return { head: headField, headHash: headHashField, stateDigest: stateDigestField, blocks: blocksField, reached: reachedField };
}

export const MineResponseCode: StaticCode<MineResponse> = { write: writeMineResponse, read: readMineResponse };

export const MineResponse: MessageCodec<MineResponse> = {
  schema: {
    name: 'MineResponse',
    fields: [
      { name: 'head', key: 'head', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'head_hash', key: 'headHash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'state_digest', key: 'stateDigest', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'blocks', key: 'blocks', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'reached', key: 'reached', number: 5, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(MineResponseCode, message),
  decode: (bytes) => decodeWith('MineResponse', MineResponseCode, bytes),
};

export interface SnapshotRequest {
  /** A name for it, which an earlier snapshot of this name loses: a letter, then letters, digits, ".", "_" and "-", 64 at most. */
  readonly name?: string | undefined;
}

function writeSnapshotRequest(message: SnapshotRequest, writer: WireWriter): void {
  if (message.name !== undefined) writeText(writer, 10, message.name);
}

function readSnapshotRequest(reader: WireReader, end: number, _depth: number): SnapshotRequest {
  let nameField: string | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        nameField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SnapshotRequest', 'name', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SnapshotRequest');
  return { name: nameField };
}

export const SnapshotRequestCode: StaticCode<SnapshotRequest> = { write: writeSnapshotRequest, read: readSnapshotRequest };

export const SnapshotRequest: MessageCodec<SnapshotRequest> = {
  schema: {
    name: 'SnapshotRequest',
    fields: [
      { name: 'name', key: 'name', number: 1, kind: 'string', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(SnapshotRequestCode, message),
  decode: (bytes) => decodeWith('SnapshotRequest', SnapshotRequestCode, bytes),
};

/** A point that the chain can be taken back to, any number of times. */
export interface SnapshotInfo {
  readonly id: bigint;
  readonly name?: string | undefined;
  readonly block: bigint;
  readonly blockHash: Uint8Array;
  /** Unix time in milliseconds of that block. */
  readonly timestampMs: bigint;
  /** Extrinsics that waited in the pool. */
  readonly poolEntries: number;
}

function writeSnapshotInfo(message: SnapshotInfo, writer: WireWriter): void {
  if (message.id !== 0n) writeU64(writer, 8, message.id);
  if (message.name !== undefined) writeText(writer, 18, message.name);
  if (message.block !== 0n) writeU64(writer, 24, message.block);
  if (message.blockHash.length !== 0) writer.uint32(34).bytes(message.blockHash);
  if (message.timestampMs !== 0n) writeU64(writer, 40, message.timestampMs);
  if (message.poolEntries !== 0) writeU32(writer, 48, message.poolEntries);
}

function readSnapshotInfo(reader: WireReader, end: number, _depth: number): SnapshotInfo {
  let idField: bigint = 0n;
  let nameField: string | undefined;
  let blockField: bigint = 0n;
  let blockHashField: Uint8Array = EMPTY_BYTES;
  let timestampMsField: bigint = 0n;
  let poolEntriesField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        idField = readU64(reader);
        break;
      case 18:
        nameField = readText(reader);
        break;
      case 24:
        blockField = readU64(reader);
        break;
      case 34:
        blockHashField = readBytes(reader);
        break;
      case 40:
        timestampMsField = readU64(reader);
        break;
      case 48:
        poolEntriesField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SnapshotInfo', 'id', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SnapshotInfo', 'name', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SnapshotInfo', 'block', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SnapshotInfo', 'block_hash', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SnapshotInfo', 'timestamp_ms', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SnapshotInfo', 'pool_entries', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SnapshotInfo');
  return { id: idField, name: nameField, block: blockField, blockHash: blockHashField, timestampMs: timestampMsField, poolEntries: poolEntriesField };
}

export const SnapshotInfoCode: StaticCode<SnapshotInfo> = { write: writeSnapshotInfo, read: readSnapshotInfo };

export const SnapshotInfo: MessageCodec<SnapshotInfo> = {
  schema: {
    name: 'SnapshotInfo',
    fields: [
      { name: 'id', key: 'id', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'name', key: 'name', number: 2, kind: 'string', cardinality: 'optional' },
      { name: 'block', key: 'block', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'block_hash', key: 'blockHash', number: 4, kind: 'bytes', cardinality: 'single' },
      { name: 'timestamp_ms', key: 'timestampMs', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'pool_entries', key: 'poolEntries', number: 6, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SnapshotInfoCode, message),
  decode: (bytes) => decodeWith('SnapshotInfo', SnapshotInfoCode, bytes),
};

export interface SnapshotList {
  /** The oldest first. */
  readonly snapshots: readonly SnapshotInfo[];
}

function writeSnapshotList(message: SnapshotList, writer: WireWriter): void {
  for (const item of message.snapshots) writeMessage(writer, 10, SnapshotInfoCode, item);
}

function readSnapshotList(reader: WireReader, end: number, depth: number): SnapshotList {
  const snapshotsField: SnapshotInfo[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        snapshotsField.push(SnapshotInfoCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SnapshotList', 'snapshots', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SnapshotList');
  return { snapshots: snapshotsField };
}

export const SnapshotListCode: StaticCode<SnapshotList> = { write: writeSnapshotList, read: readSnapshotList };

export const SnapshotList: MessageCodec<SnapshotList> = {
  schema: {
    name: 'SnapshotList',
    fields: [
      { name: 'snapshots', key: 'snapshots', number: 1, kind: 'message', cardinality: 'repeated', codec: () => SnapshotInfo },
    ],
  },
  encode: (message) => encodeWith(SnapshotListCode, message),
  decode: (bytes) => decodeWith('SnapshotList', SnapshotListCode, bytes),
};

export type SnapshotReferenceSnapshotCase =
  | { readonly case: 'id'; readonly value: bigint }
  | { readonly case: 'name'; readonly value: string };
/** A snapshot by its id or by its name. */
export interface SnapshotReference {
  readonly snapshot: SnapshotReferenceSnapshotCase;
}

function writeSnapshotReference(message: SnapshotReference, writer: WireWriter): void {
  switch (message.snapshot.case) {
    case 'id':
      writeU64(writer, 8, message.snapshot.value);
      break;
    case 'name':
      writeText(writer, 18, message.snapshot.value);
      break;
  }
}

function readSnapshotReference(reader: WireReader, end: number, _depth: number): SnapshotReference {
  let snapshotField: SnapshotReference['snapshot'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        if (snapshotField !== undefined) throw twice('SnapshotReference', 'snapshot');
        snapshotField = { case: 'id', value: readU64(reader) };
        break;
      case 18:
        if (snapshotField !== undefined) throw twice('SnapshotReference', 'snapshot');
        snapshotField = { case: 'name', value: readText(reader) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SnapshotReference', 'id', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SnapshotReference', 'name', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SnapshotReference');
  if (snapshotField === undefined) throw missing('SnapshotReference', 'snapshot');
  return { snapshot: snapshotField };
}

export const SnapshotReferenceCode: StaticCode<SnapshotReference> = { write: writeSnapshotReference, read: readSnapshotReference };

export const SnapshotReference: MessageCodec<SnapshotReference> = {
  schema: {
    name: 'SnapshotReference',
    fields: [
      { name: 'id', key: 'id', number: 1, kind: 'u64', cardinality: 'single', oneof: 'snapshot' },
      { name: 'name', key: 'name', number: 2, kind: 'string', cardinality: 'single', oneof: 'snapshot' },
    ],
  },
  encode: (message) => encodeWith(SnapshotReferenceCode, message),
  decode: (bytes) => decodeWith('SnapshotReference', SnapshotReferenceCode, bytes),
};

export type RevertRequestTargetCase =
  /** A snapshot by its id. */
  | { readonly case: 'id'; readonly value: bigint }
  /** A snapshot by its name. */
  | { readonly case: 'name'; readonly value: string }
  /** An earlier block of this chain; what waits in the pool stays there as far as it is still valid. */
  | { readonly case: 'block'; readonly value: bigint };
export interface RevertRequest {
  readonly target: RevertRequestTargetCase;
}

function writeRevertRequest(message: RevertRequest, writer: WireWriter): void {
  switch (message.target.case) {
    case 'id':
      writeU64(writer, 8, message.target.value);
      break;
    case 'name':
      writeText(writer, 18, message.target.value);
      break;
    case 'block':
      writeU64(writer, 24, message.target.value);
      break;
  }
}

function readRevertRequest(reader: WireReader, end: number, _depth: number): RevertRequest {
  let targetField: RevertRequest['target'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        if (targetField !== undefined) throw twice('RevertRequest', 'target');
        targetField = { case: 'id', value: readU64(reader) };
        break;
      case 18:
        if (targetField !== undefined) throw twice('RevertRequest', 'target');
        targetField = { case: 'name', value: readText(reader) };
        break;
      case 24:
        if (targetField !== undefined) throw twice('RevertRequest', 'target');
        targetField = { case: 'block', value: readU64(reader) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RevertRequest', 'id', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RevertRequest', 'name', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RevertRequest', 'block', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RevertRequest');
  if (targetField === undefined) throw missing('RevertRequest', 'target');
  return { target: targetField };
}

export const RevertRequestCode: StaticCode<RevertRequest> = { write: writeRevertRequest, read: readRevertRequest };

export const RevertRequest: MessageCodec<RevertRequest> = {
  schema: {
    name: 'RevertRequest',
    fields: [
      { name: 'id', key: 'id', number: 1, kind: 'u64', cardinality: 'single', oneof: 'target' },
      { name: 'name', key: 'name', number: 2, kind: 'string', cardinality: 'single', oneof: 'target' },
      { name: 'block', key: 'block', number: 3, kind: 'u64', cardinality: 'single', oneof: 'target' },
    ],
  },
  encode: (message) => encodeWith(RevertRequestCode, message),
  decode: (bytes) => decodeWith('RevertRequest', RevertRequestCode, bytes),
};

export interface RevertResponse {
  readonly head: bigint;
  readonly headHash: Uint8Array;
  readonly stateDigest: Uint8Array;
  /** Blocks that are no longer in the chain. */
  readonly droppedBlocks: bigint;
  /** Blocks that are in the chain again: the snapshot was younger than the head, or on another branch. */
  readonly restoredBlocks: bigint;
}

function writeRevertResponse(message: RevertResponse, writer: WireWriter): void {
  if (message.head !== 0n) writeU64(writer, 8, message.head);
  if (message.headHash.length !== 0) writer.uint32(18).bytes(message.headHash);
  if (message.stateDigest.length !== 0) writer.uint32(26).bytes(message.stateDigest);
  if (message.droppedBlocks !== 0n) writeU64(writer, 32, message.droppedBlocks);
  if (message.restoredBlocks !== 0n) writeU64(writer, 40, message.restoredBlocks);
}

function readRevertResponse(reader: WireReader, end: number, _depth: number): RevertResponse {
  let headField: bigint = 0n;
  let headHashField: Uint8Array = EMPTY_BYTES;
  let stateDigestField: Uint8Array = EMPTY_BYTES;
  let droppedBlocksField: bigint = 0n;
  let restoredBlocksField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        headField = readU64(reader);
        break;
      case 18:
        headHashField = readBytes(reader);
        break;
      case 26:
        stateDigestField = readBytes(reader);
        break;
      case 32:
        droppedBlocksField = readU64(reader);
        break;
      case 40:
        restoredBlocksField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RevertResponse', 'head', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RevertResponse', 'head_hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RevertResponse', 'state_digest', tag);
        if (tag >>> 3 === 4) throw wrongWireType('RevertResponse', 'dropped_blocks', tag);
        if (tag >>> 3 === 5) throw wrongWireType('RevertResponse', 'restored_blocks', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RevertResponse');
  return { head: headField, headHash: headHashField, stateDigest: stateDigestField, droppedBlocks: droppedBlocksField, restoredBlocks: restoredBlocksField };
}

export const RevertResponseCode: StaticCode<RevertResponse> = { write: writeRevertResponse, read: readRevertResponse };

export const RevertResponse: MessageCodec<RevertResponse> = {
  schema: {
    name: 'RevertResponse',
    fields: [
      { name: 'head', key: 'head', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'head_hash', key: 'headHash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'state_digest', key: 'stateDigest', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'dropped_blocks', key: 'droppedBlocks', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'restored_blocks', key: 'restoredBlocks', number: 5, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RevertResponseCode, message),
  decode: (bytes) => decodeWith('RevertResponse', RevertResponseCode, bytes),
};

export interface DumpRequest {
  /** Leaves the blocks out: the file is small, and nothing before its head can be read where it is loaded. */
  readonly withoutHistory: boolean;
}

function writeDumpRequest(message: DumpRequest, writer: WireWriter): void {
  if (message.withoutHistory) writer.uint32(8).bool(message.withoutHistory);
}

function readDumpRequest(reader: WireReader, end: number, _depth: number): DumpRequest {
  let withoutHistoryField: boolean = false;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        withoutHistoryField = reader.bool();
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DumpRequest', 'without_history', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DumpRequest');
  return { withoutHistory: withoutHistoryField };
}

export const DumpRequestCode: StaticCode<DumpRequest> = { write: writeDumpRequest, read: readDumpRequest };

export const DumpRequest: MessageCodec<DumpRequest> = {
  schema: {
    name: 'DumpRequest',
    fields: [
      { name: 'without_history', key: 'withoutHistory', number: 1, kind: 'bool', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DumpRequestCode, message),
  decode: (bytes) => decodeWith('DumpRequest', DumpRequestCode, bytes),
};

export interface RecordRequest {
}

function writeRecordRequest(_message: RecordRequest, _writer: WireWriter): void {
}

function readRecordRequest(reader: WireReader, end: number, _depth: number): RecordRequest {
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      default:
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RecordRequest');
  return {  };
}

export const RecordRequestCode: StaticCode<RecordRequest> = { write: writeRecordRequest, read: readRecordRequest };

export const RecordRequest: MessageCodec<RecordRequest> = {
  schema: {
    name: 'RecordRequest',
    fields: [
    ],
  },
  encode: (message) => encodeWith(RecordRequestCode, message),
  decode: (bytes) => decodeWith('RecordRequest', RecordRequestCode, bytes),
};

export interface LoadResponse {
  readonly head: bigint;
  readonly headHash: Uint8Array;
  readonly stateDigest: Uint8Array;
  readonly genesisHash: Uint8Array;
  /** Extrinsics of the dump's pool that wait again. */
  readonly poolEntries: number;
}

function writeLoadResponse(message: LoadResponse, writer: WireWriter): void {
  if (message.head !== 0n) writeU64(writer, 8, message.head);
  if (message.headHash.length !== 0) writer.uint32(18).bytes(message.headHash);
  if (message.stateDigest.length !== 0) writer.uint32(26).bytes(message.stateDigest);
  if (message.genesisHash.length !== 0) writer.uint32(34).bytes(message.genesisHash);
  if (message.poolEntries !== 0) writeU32(writer, 40, message.poolEntries);
}

function readLoadResponse(reader: WireReader, end: number, _depth: number): LoadResponse {
  let headField: bigint = 0n;
  let headHashField: Uint8Array = EMPTY_BYTES;
  let stateDigestField: Uint8Array = EMPTY_BYTES;
  let genesisHashField: Uint8Array = EMPTY_BYTES;
  let poolEntriesField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        headField = readU64(reader);
        break;
      case 18:
        headHashField = readBytes(reader);
        break;
      case 26:
        stateDigestField = readBytes(reader);
        break;
      case 34:
        genesisHashField = readBytes(reader);
        break;
      case 40:
        poolEntriesField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('LoadResponse', 'head', tag);
        if (tag >>> 3 === 2) throw wrongWireType('LoadResponse', 'head_hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('LoadResponse', 'state_digest', tag);
        if (tag >>> 3 === 4) throw wrongWireType('LoadResponse', 'genesis_hash', tag);
        if (tag >>> 3 === 5) throw wrongWireType('LoadResponse', 'pool_entries', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'LoadResponse');
  return { head: headField, headHash: headHashField, stateDigest: stateDigestField, genesisHash: genesisHashField, poolEntries: poolEntriesField };
}

export const LoadResponseCode: StaticCode<LoadResponse> = { write: writeLoadResponse, read: readLoadResponse };

export const LoadResponse: MessageCodec<LoadResponse> = {
  schema: {
    name: 'LoadResponse',
    fields: [
      { name: 'head', key: 'head', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'head_hash', key: 'headHash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'state_digest', key: 'stateDigest', number: 3, kind: 'bytes', cardinality: 'single' },
      { name: 'genesis_hash', key: 'genesisHash', number: 4, kind: 'bytes', cardinality: 'single' },
      { name: 'pool_entries', key: 'poolEntries', number: 5, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(LoadResponseCode, message),
  decode: (bytes) => decodeWith('LoadResponse', LoadResponseCode, bytes),
};

/** What the block stream sends when blocks were taken back, or another chain was loaded. */
export interface RevertNotice {
  /** The head from now on: later blocks that were told of are gone. */
  readonly to: bigint;
  readonly hash: Uint8Array;
  readonly genesisHash: Uint8Array;
}

function writeRevertNotice(message: RevertNotice, writer: WireWriter): void {
  if (message.to !== 0n) writeU64(writer, 8, message.to);
  if (message.hash.length !== 0) writer.uint32(18).bytes(message.hash);
  if (message.genesisHash.length !== 0) writer.uint32(26).bytes(message.genesisHash);
}

function readRevertNotice(reader: WireReader, end: number, _depth: number): RevertNotice {
  let toField: bigint = 0n;
  let hashField: Uint8Array = EMPTY_BYTES;
  let genesisHashField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        toField = readU64(reader);
        break;
      case 18:
        hashField = readBytes(reader);
        break;
      case 26:
        genesisHashField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('RevertNotice', 'to', tag);
        if (tag >>> 3 === 2) throw wrongWireType('RevertNotice', 'hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('RevertNotice', 'genesis_hash', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'RevertNotice');
  return { to: toField, hash: hashField, genesisHash: genesisHashField };
}

export const RevertNoticeCode: StaticCode<RevertNotice> = { write: writeRevertNotice, read: readRevertNotice };

export const RevertNotice: MessageCodec<RevertNotice> = {
  schema: {
    name: 'RevertNotice',
    fields: [
      { name: 'to', key: 'to', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'hash', key: 'hash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'genesis_hash', key: 'genesisHash', number: 3, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(RevertNoticeCode, message),
  decode: (bytes) => decodeWith('RevertNotice', RevertNoticeCode, bytes),
};

/** Where an extrinsic is in the chain. */
export interface ExtrinsicReference {
  readonly hash: Uint8Array;
  readonly block: bigint;
  /** Position in the block, from 0. */
  readonly index: number;
}

function writeExtrinsicReference(message: ExtrinsicReference, writer: WireWriter): void {
  if (message.hash.length !== 0) writer.uint32(10).bytes(message.hash);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  if (message.index !== 0) writeU32(writer, 24, message.index);
}

function readExtrinsicReference(reader: WireReader, end: number, _depth: number): ExtrinsicReference {
  let hashField: Uint8Array = EMPTY_BYTES;
  let blockField: bigint = 0n;
  let indexField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hashField = readBytes(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 24:
        indexField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExtrinsicReference', 'hash', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExtrinsicReference', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExtrinsicReference', 'index', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExtrinsicReference');
  return { hash: hashField, block: blockField, index: indexField };
}

export const ExtrinsicReferenceCode: StaticCode<ExtrinsicReference> = { write: writeExtrinsicReference, read: readExtrinsicReference };

export const ExtrinsicReference: MessageCodec<ExtrinsicReference> = {
  schema: {
    name: 'ExtrinsicReference',
    fields: [
      { name: 'hash', key: 'hash', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'index', key: 'index', number: 3, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ExtrinsicReferenceCode, message),
  decode: (bytes) => decodeWith('ExtrinsicReference', ExtrinsicReferenceCode, bytes),
};

/** The extrinsics that an account signed, or that a developer control ran for it, the newest first. */
export interface AccountExtrinsics {
  readonly account: Uint8Array;
  readonly block: bigint;
  readonly extrinsics: readonly ExtrinsicReference[];
  /** Ask again with ?before= this block to go on; absent on the last page. */
  readonly next?: bigint | undefined;
}

function writeAccountExtrinsics(message: AccountExtrinsics, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.block !== 0n) writeU64(writer, 16, message.block);
  for (const item of message.extrinsics) writeMessage(writer, 26, ExtrinsicReferenceCode, item);
  if (message.next !== undefined) writeU64(writer, 32, message.next);
}

function readAccountExtrinsics(reader: WireReader, end: number, depth: number): AccountExtrinsics {
  let accountField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  const extrinsicsField: ExtrinsicReference[] = [];
  let nextField: bigint | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        blockField = readU64(reader);
        break;
      case 26:
        extrinsicsField.push(ExtrinsicReferenceCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 32:
        nextField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('AccountExtrinsics', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('AccountExtrinsics', 'block', tag);
        if (tag >>> 3 === 3) throw wrongWireType('AccountExtrinsics', 'extrinsics', tag);
        if (tag >>> 3 === 4) throw wrongWireType('AccountExtrinsics', 'next', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'AccountExtrinsics');
  if (accountField === undefined) throw missing('AccountExtrinsics', 'account');
  return { account: accountField, block: blockField, extrinsics: extrinsicsField, next: nextField };
}

export const AccountExtrinsicsCode: StaticCode<AccountExtrinsics> = { write: writeAccountExtrinsics, read: readAccountExtrinsics };

export const AccountExtrinsics: MessageCodec<AccountExtrinsics> = {
  schema: {
    name: 'AccountExtrinsics',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'block', key: 'block', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'extrinsics', key: 'extrinsics', number: 3, kind: 'message', cardinality: 'repeated', codec: () => ExtrinsicReference },
      { name: 'next', key: 'next', number: 4, kind: 'u64', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(AccountExtrinsicsCode, message),
  decode: (bytes) => decodeWith('AccountExtrinsics', AccountExtrinsicsCode, bytes),
};

export interface SetBalanceRequest {
  readonly account: Uint8Array;
  /** rao */
  readonly free: bigint;
}

function writeSetBalanceRequest(message: SetBalanceRequest, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.free !== 0n) writeU64(writer, 16, message.free);
}

function readSetBalanceRequest(reader: WireReader, end: number, _depth: number): SetBalanceRequest {
  let accountField: Uint8Array | undefined;
  let freeField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        freeField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetBalanceRequest', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetBalanceRequest', 'free', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetBalanceRequest');
  if (accountField === undefined) throw missing('SetBalanceRequest', 'account');
  return { account: accountField, free: freeField };
}

export const SetBalanceRequestCode: StaticCode<SetBalanceRequest> = { write: writeSetBalanceRequest, read: readSetBalanceRequest };

export const SetBalanceRequest: MessageCodec<SetBalanceRequest> = {
  schema: {
    name: 'SetBalanceRequest',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'free', key: 'free', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SetBalanceRequestCode, message),
  decode: (bytes) => decodeWith('SetBalanceRequest', SetBalanceRequestCode, bytes),
};

export interface SetStorageRequest {
  readonly item: string;
  readonly key: readonly string[];
  /** JSON text; absent removes the entry. */
  readonly value?: string | undefined;
}

function writeSetStorageRequest(message: SetStorageRequest, writer: WireWriter): void {
  if (message.item.length !== 0) writeText(writer, 10, message.item);
  for (const item of message.key) writeText(writer, 18, item);
  if (message.value !== undefined) writeText(writer, 26, message.value);
}

function readSetStorageRequest(reader: WireReader, end: number, _depth: number): SetStorageRequest {
  let itemField: string = '';
  const keyField: string[] = [];
  let valueField: string | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        itemField = readText(reader);
        break;
      case 18:
        keyField.push(readText(reader));
        break;
      case 26:
        valueField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SetStorageRequest', 'item', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SetStorageRequest', 'key', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SetStorageRequest', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SetStorageRequest');
  return { item: itemField, key: keyField, value: valueField };
}

export const SetStorageRequestCode: StaticCode<SetStorageRequest> = { write: writeSetStorageRequest, read: readSetStorageRequest };

export const SetStorageRequest: MessageCodec<SetStorageRequest> = {
  schema: {
    name: 'SetStorageRequest',
    fields: [
      { name: 'item', key: 'item', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'key', key: 'key', number: 2, kind: 'string', cardinality: 'repeated' },
      { name: 'value', key: 'value', number: 3, kind: 'json', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(SetStorageRequestCode, message),
  decode: (bytes) => decodeWith('SetStorageRequest', SetStorageRequestCode, bytes),
};

export interface ImpersonateRequest {
  readonly account: Uint8Array;
  readonly call: Call;
}

function writeImpersonateRequest(message: ImpersonateRequest, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  writeMessage(writer, 18, CallCode, message.call);
}

function readImpersonateRequest(reader: WireReader, end: number, depth: number): ImpersonateRequest {
  let accountField: Uint8Array | undefined;
  let callField: Call | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 18:
        if (callField !== undefined) throw twice('ImpersonateRequest', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ImpersonateRequest', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ImpersonateRequest', 'call', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ImpersonateRequest');
  if (accountField === undefined) throw missing('ImpersonateRequest', 'account');
  if (callField === undefined) throw missing('ImpersonateRequest', 'call');
  return { account: accountField, call: callField };
}

export const ImpersonateRequestCode: StaticCode<ImpersonateRequest> = { write: writeImpersonateRequest, read: readImpersonateRequest };

export const ImpersonateRequest: MessageCodec<ImpersonateRequest> = {
  schema: {
    name: 'ImpersonateRequest',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'call', key: 'call', number: 2, kind: 'message', cardinality: 'single', codec: () => Call },
    ],
  },
  encode: (message) => encodeWith(ImpersonateRequestCode, message),
  decode: (bytes) => decodeWith('ImpersonateRequest', ImpersonateRequestCode, bytes),
};

export interface ClockRequest {
  /** Moves the clock of the chain ahead, from the block on that has this. */
  readonly offsetMs: bigint;
  /** From that block on every timestamp is so much after its parent's; 0 lets them follow the clock again. Absent changes nothing. */
  readonly fixedBlockTimeMs?: bigint | undefined;
}

function writeClockRequest(message: ClockRequest, writer: WireWriter): void {
  if (message.offsetMs !== 0n) writeU64(writer, 8, message.offsetMs);
  if (message.fixedBlockTimeMs !== undefined) writeU64(writer, 16, message.fixedBlockTimeMs);
}

function readClockRequest(reader: WireReader, end: number, _depth: number): ClockRequest {
  let offsetMsField: bigint = 0n;
  let fixedBlockTimeMsField: bigint | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        offsetMsField = readU64(reader);
        break;
      case 16:
        fixedBlockTimeMsField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ClockRequest', 'offset_ms', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ClockRequest', 'fixed_block_time_ms', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ClockRequest');
  return { offsetMs: offsetMsField, fixedBlockTimeMs: fixedBlockTimeMsField };
}

export const ClockRequestCode: StaticCode<ClockRequest> = { write: writeClockRequest, read: readClockRequest };

export const ClockRequest: MessageCodec<ClockRequest> = {
  schema: {
    name: 'ClockRequest',
    fields: [
      { name: 'offset_ms', key: 'offsetMs', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'fixed_block_time_ms', key: 'fixedBlockTimeMs', number: 2, kind: 'u64', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(ClockRequestCode, message),
  decode: (bytes) => decodeWith('ClockRequest', ClockRequestCode, bytes),
};

export interface FaucetRequest {
  readonly account: Uint8Array;
  /** rao; 1,000 TAO when absent */
  readonly amount?: bigint | undefined;
}

function writeFaucetRequest(message: FaucetRequest, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.amount !== undefined) writeU64(writer, 16, message.amount);
}

function readFaucetRequest(reader: WireReader, end: number, _depth: number): FaucetRequest {
  let accountField: Uint8Array | undefined;
  let amountField: bigint | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 16:
        amountField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('FaucetRequest', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('FaucetRequest', 'amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'FaucetRequest');
  if (accountField === undefined) throw missing('FaucetRequest', 'account');
  return { account: accountField, amount: amountField };
}

export const FaucetRequestCode: StaticCode<FaucetRequest> = { write: writeFaucetRequest, read: readFaucetRequest };

export const FaucetRequest: MessageCodec<FaucetRequest> = {
  schema: {
    name: 'FaucetRequest',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 2, kind: 'u64', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(FaucetRequestCode, message),
  decode: (bytes) => decodeWith('FaucetRequest', FaucetRequestCode, bytes),
};

export interface SudoRequest {
  readonly call: Call;
}

function writeSudoRequest(message: SudoRequest, writer: WireWriter): void {
  writeMessage(writer, 10, CallCode, message.call);
}

function readSudoRequest(reader: WireReader, end: number, depth: number): SudoRequest {
  let callField: Call | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (callField !== undefined) throw twice('SudoRequest', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SudoRequest', 'call', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SudoRequest');
  if (callField === undefined) throw missing('SudoRequest', 'call');
  return { call: callField };
}

export const SudoRequestCode: StaticCode<SudoRequest> = { write: writeSudoRequest, read: readSudoRequest };

export const SudoRequest: MessageCodec<SudoRequest> = {
  schema: {
    name: 'SudoRequest',
    fields: [
      { name: 'call', key: 'call', number: 1, kind: 'message', cardinality: 'single', codec: () => Call },
    ],
  },
  encode: (message) => encodeWith(SudoRequestCode, message),
  decode: (bytes) => decodeWith('SudoRequest', SudoRequestCode, bytes),
};

/** What the block stream sends with each block. */
export interface BlockNotice {
  readonly header: Header;
  readonly hash: Uint8Array;
  readonly extrinsicCount: number;
  readonly failedCount: number;
  /** Netuids whose epoch ran in this block. */
  readonly epochs: readonly number[];
}

function writeBlockNotice(message: BlockNotice, writer: WireWriter): void {
  writeMessage(writer, 10, HeaderCode, message.header);
  if (message.hash.length !== 0) writer.uint32(18).bytes(message.hash);
  if (message.extrinsicCount !== 0) writeU32(writer, 24, message.extrinsicCount);
  if (message.failedCount !== 0) writeU32(writer, 32, message.failedCount);
  if (message.epochs.length !== 0) {
    writer.uint32(42).fork();
    for (const item of message.epochs) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readBlockNotice(reader: WireReader, end: number, depth: number): BlockNotice {
  let headerField: Header | undefined;
  let hashField: Uint8Array = EMPTY_BYTES;
  let extrinsicCountField: number = 0;
  let failedCountField: number = 0;
  const epochsField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (headerField !== undefined) throw twice('BlockNotice', 'header');
        headerField = HeaderCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 18:
        hashField = readBytes(reader);
        break;
      case 24:
        extrinsicCountField = readU32(reader);
        break;
      case 32:
        failedCountField = readU32(reader);
        break;
      case 42: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) epochsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'epochs');
        break;
      }
      case 40:
        epochsField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('BlockNotice', 'header', tag);
        if (tag >>> 3 === 2) throw wrongWireType('BlockNotice', 'hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('BlockNotice', 'extrinsic_count', tag);
        if (tag >>> 3 === 4) throw wrongWireType('BlockNotice', 'failed_count', tag);
        if (tag >>> 3 === 5) throw wrongWireType('BlockNotice', 'epochs', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'BlockNotice');
  if (headerField === undefined) throw missing('BlockNotice', 'header');
  return { header: headerField, hash: hashField, extrinsicCount: extrinsicCountField, failedCount: failedCountField, epochs: epochsField };
}

export const BlockNoticeCode: StaticCode<BlockNotice> = { write: writeBlockNotice, read: readBlockNotice };

export const BlockNotice: MessageCodec<BlockNotice> = {
  schema: {
    name: 'BlockNotice',
    fields: [
      { name: 'header', key: 'header', number: 1, kind: 'message', cardinality: 'single', codec: () => Header },
      { name: 'hash', key: 'hash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'extrinsic_count', key: 'extrinsicCount', number: 3, kind: 'u32', cardinality: 'single' },
      { name: 'failed_count', key: 'failedCount', number: 4, kind: 'u32', cardinality: 'single' },
      { name: 'epochs', key: 'epochs', number: 5, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(BlockNoticeCode, message),
  decode: (bytes) => decodeWith('BlockNotice', BlockNoticeCode, bytes),
};
