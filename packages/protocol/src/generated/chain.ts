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
  writeU64,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';
import { Call, CallCode } from './call.ts';
import { ErrorInfo, ErrorInfoCode } from './error.ts';
import { Event, EventCode } from './event.ts';

/** A call with the signature of who sends it. The signed bytes are the UTF-8 texts "yumanet/1" and the scheme,
 * each ended by a zero byte, then genesis_hash (32), signer (32), nonce (u64 LE), valid_until (u64 LE), call.
 * Its hash is the blake2b-256 of those bytes. */
export interface SignedExtrinsic {
  readonly signer: Uint8Array;
  /** "sr25519" or "ed25519" */
  readonly scheme: string;
  readonly nonce: bigint;
  /** The last block that may include it. */
  readonly validUntil: bigint;
  readonly genesisHash: Uint8Array;
  /** An encoded Call; never re-encoded. */
  readonly call: Uint8Array;
  readonly signature: Uint8Array;
}

function writeSignedExtrinsic(message: SignedExtrinsic, writer: WireWriter): void {
  writeAccount(writer, 10, message.signer);
  if (message.scheme.length !== 0) writeText(writer, 18, message.scheme);
  if (message.nonce !== 0n) writeU64(writer, 24, message.nonce);
  if (message.validUntil !== 0n) writeU64(writer, 32, message.validUntil);
  if (message.genesisHash.length !== 0) writer.uint32(42).bytes(message.genesisHash);
  if (message.call.length !== 0) writer.uint32(50).bytes(message.call);
  if (message.signature.length !== 0) writer.uint32(58).bytes(message.signature);
}

function readSignedExtrinsic(reader: WireReader, end: number, _depth: number): SignedExtrinsic {
  let signerField: Uint8Array | undefined;
  let schemeField: string = '';
  let nonceField: bigint = 0n;
  let validUntilField: bigint = 0n;
  let genesisHashField: Uint8Array = EMPTY_BYTES;
  let callField: Uint8Array = EMPTY_BYTES;
  let signatureField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        signerField = readAccount(reader);
        break;
      case 18:
        schemeField = readText(reader);
        break;
      case 24:
        nonceField = readU64(reader);
        break;
      case 32:
        validUntilField = readU64(reader);
        break;
      case 42:
        genesisHashField = readBytes(reader);
        break;
      case 50:
        callField = readBytes(reader);
        break;
      case 58:
        signatureField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SignedExtrinsic', 'signer', tag);
        if (tag >>> 3 === 2) throw wrongWireType('SignedExtrinsic', 'scheme', tag);
        if (tag >>> 3 === 3) throw wrongWireType('SignedExtrinsic', 'nonce', tag);
        if (tag >>> 3 === 4) throw wrongWireType('SignedExtrinsic', 'valid_until', tag);
        if (tag >>> 3 === 5) throw wrongWireType('SignedExtrinsic', 'genesis_hash', tag);
        if (tag >>> 3 === 6) throw wrongWireType('SignedExtrinsic', 'call', tag);
        if (tag >>> 3 === 7) throw wrongWireType('SignedExtrinsic', 'signature', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SignedExtrinsic');
  if (signerField === undefined) throw missing('SignedExtrinsic', 'signer');
  return { signer: signerField, scheme: schemeField, nonce: nonceField, validUntil: validUntilField, genesisHash: genesisHashField, call: callField, signature: signatureField };
}

export const SignedExtrinsicCode: StaticCode<SignedExtrinsic> = { write: writeSignedExtrinsic, read: readSignedExtrinsic };

export const SignedExtrinsic: MessageCodec<SignedExtrinsic> = {
  schema: {
    name: 'SignedExtrinsic',
    fields: [
      { name: 'signer', key: 'signer', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'scheme', key: 'scheme', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'nonce', key: 'nonce', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'valid_until', key: 'validUntil', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'genesis_hash', key: 'genesisHash', number: 5, kind: 'bytes', cardinality: 'single' },
      { name: 'call', key: 'call', number: 6, kind: 'embedded', cardinality: 'single', codec: () => Call },
      { name: 'signature', key: 'signature', number: 7, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SignedExtrinsicCode, message),
  decode: (bytes) => decodeWith('SignedExtrinsic', SignedExtrinsicCode, bytes),
};

export type DevExtrinsicActionCase =
  | { readonly case: 'faucet'; readonly value: DevFaucet }
  | { readonly case: 'sudo'; readonly value: DevSudo }
  | { readonly case: 'setBalance'; readonly value: DevSetBalance }
  | { readonly case: 'setStorage'; readonly value: DevSetStorage }
  | { readonly case: 'impersonate'; readonly value: DevImpersonate }
  | { readonly case: 'clock'; readonly value: DevClock };
/** A developer control that changed state: recorded, so that replay reproduces it. */
export interface DevExtrinsic {
  readonly action: DevExtrinsicActionCase;
}

function writeDevExtrinsic(message: DevExtrinsic, writer: WireWriter): void {
  switch (message.action.case) {
    case 'faucet':
      writeMessage(writer, 10, DevFaucetCode, message.action.value);
      break;
    case 'sudo':
      writeMessage(writer, 18, DevSudoCode, message.action.value);
      break;
    case 'setBalance':
      writeMessage(writer, 26, DevSetBalanceCode, message.action.value);
      break;
    case 'setStorage':
      writeMessage(writer, 34, DevSetStorageCode, message.action.value);
      break;
    case 'impersonate':
      writeMessage(writer, 42, DevImpersonateCode, message.action.value);
      break;
    case 'clock':
      writeMessage(writer, 50, DevClockCode, message.action.value);
      break;
  }
}

function readDevExtrinsic(reader: WireReader, end: number, depth: number): DevExtrinsic {
  let actionField: DevExtrinsic['action'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (actionField !== undefined) throw twice('DevExtrinsic', 'action');
        actionField = { case: 'faucet', value: DevFaucetCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 18:
        if (actionField !== undefined) throw twice('DevExtrinsic', 'action');
        actionField = { case: 'sudo', value: DevSudoCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 26:
        if (actionField !== undefined) throw twice('DevExtrinsic', 'action');
        actionField = { case: 'setBalance', value: DevSetBalanceCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 34:
        if (actionField !== undefined) throw twice('DevExtrinsic', 'action');
        actionField = { case: 'setStorage', value: DevSetStorageCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 42:
        if (actionField !== undefined) throw twice('DevExtrinsic', 'action');
        actionField = { case: 'impersonate', value: DevImpersonateCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 50:
        if (actionField !== undefined) throw twice('DevExtrinsic', 'action');
        actionField = { case: 'clock', value: DevClockCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DevExtrinsic', 'faucet', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevExtrinsic', 'sudo', tag);
        if (tag >>> 3 === 3) throw wrongWireType('DevExtrinsic', 'set_balance', tag);
        if (tag >>> 3 === 4) throw wrongWireType('DevExtrinsic', 'set_storage', tag);
        if (tag >>> 3 === 5) throw wrongWireType('DevExtrinsic', 'impersonate', tag);
        if (tag >>> 3 === 6) throw wrongWireType('DevExtrinsic', 'clock', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevExtrinsic');
  if (actionField === undefined) throw missing('DevExtrinsic', 'action');
  return { action: actionField };
}

export const DevExtrinsicCode: StaticCode<DevExtrinsic> = { write: writeDevExtrinsic, read: readDevExtrinsic };

export const DevExtrinsic: MessageCodec<DevExtrinsic> = {
  schema: {
    name: 'DevExtrinsic',
    fields: [
      { name: 'faucet', key: 'faucet', number: 1, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevFaucet },
      { name: 'sudo', key: 'sudo', number: 2, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevSudo },
      { name: 'set_balance', key: 'setBalance', number: 3, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevSetBalance },
      { name: 'set_storage', key: 'setStorage', number: 4, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevSetStorage },
      { name: 'impersonate', key: 'impersonate', number: 5, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevImpersonate },
      { name: 'clock', key: 'clock', number: 6, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevClock },
    ],
  },
  encode: (message) => encodeWith(DevExtrinsicCode, message),
  decode: (bytes) => decodeWith('DevExtrinsic', DevExtrinsicCode, bytes),
};

export interface DevFaucet {
  readonly account: Uint8Array;
  readonly amount: bigint;
}

function writeDevFaucet(message: DevFaucet, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.amount !== 0n) writeU64(writer, 16, message.amount);
}

function readDevFaucet(reader: WireReader, end: number, _depth: number): DevFaucet {
  let accountField: Uint8Array | undefined;
  let amountField: bigint = 0n;
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
        if (tag >>> 3 === 1) throw wrongWireType('DevFaucet', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevFaucet', 'amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevFaucet');
  if (accountField === undefined) throw missing('DevFaucet', 'account');
  return { account: accountField, amount: amountField };
}

export const DevFaucetCode: StaticCode<DevFaucet> = { write: writeDevFaucet, read: readDevFaucet };

export const DevFaucet: MessageCodec<DevFaucet> = {
  schema: {
    name: 'DevFaucet',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'amount', key: 'amount', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DevFaucetCode, message),
  decode: (bytes) => decodeWith('DevFaucet', DevFaucetCode, bytes),
};

/** Runs a call as root without a signature. */
export interface DevSudo {
  readonly call: Call;
}

function writeDevSudo(message: DevSudo, writer: WireWriter): void {
  writeMessage(writer, 10, CallCode, message.call);
}

function readDevSudo(reader: WireReader, end: number, depth: number): DevSudo {
  let callField: Call | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (callField !== undefined) throw twice('DevSudo', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DevSudo', 'call', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevSudo');
  if (callField === undefined) throw missing('DevSudo', 'call');
  return { call: callField };
}

export const DevSudoCode: StaticCode<DevSudo> = { write: writeDevSudo, read: readDevSudo };

export const DevSudo: MessageCodec<DevSudo> = {
  schema: {
    name: 'DevSudo',
    fields: [
      { name: 'call', key: 'call', number: 1, kind: 'message', cardinality: 'single', codec: () => Call },
    ],
  },
  encode: (message) => encodeWith(DevSudoCode, message),
  decode: (bytes) => decodeWith('DevSudo', DevSudoCode, bytes),
};

/** Makes the free balance of an account what is given; TotalIssuance moves by the difference. */
export interface DevSetBalance {
  readonly account: Uint8Array;
  /** rao */
  readonly free: bigint;
}

function writeDevSetBalance(message: DevSetBalance, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  if (message.free !== 0n) writeU64(writer, 16, message.free);
}

function readDevSetBalance(reader: WireReader, end: number, _depth: number): DevSetBalance {
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
        if (tag >>> 3 === 1) throw wrongWireType('DevSetBalance', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevSetBalance', 'free', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevSetBalance');
  if (accountField === undefined) throw missing('DevSetBalance', 'account');
  return { account: accountField, free: freeField };
}

export const DevSetBalanceCode: StaticCode<DevSetBalance> = { write: writeDevSetBalance, read: readDevSetBalance };

export const DevSetBalance: MessageCodec<DevSetBalance> = {
  schema: {
    name: 'DevSetBalance',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'free', key: 'free', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(DevSetBalanceCode, message),
  decode: (bytes) => decodeWith('DevSetBalance', DevSetBalanceCode, bytes),
};

/** Writes one entry of a storage item, or removes it. */
export interface DevSetStorage {
  /** The storage item, such as "Burn". */
  readonly item: string;
  /** The parts of the key as text: numbers in decimal digits, accounts as ss58. */
  readonly key: readonly string[];
  /** JSON text of the value, in the form in which storage is read; absent removes the entry. */
  readonly value?: string | undefined;
}

function writeDevSetStorage(message: DevSetStorage, writer: WireWriter): void {
  if (message.item.length !== 0) writeText(writer, 10, message.item);
  for (const item of message.key) writeText(writer, 18, item);
  if (message.value !== undefined) writeText(writer, 26, message.value);
}

function readDevSetStorage(reader: WireReader, end: number, _depth: number): DevSetStorage {
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
        if (tag >>> 3 === 1) throw wrongWireType('DevSetStorage', 'item', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevSetStorage', 'key', tag);
        if (tag >>> 3 === 3) throw wrongWireType('DevSetStorage', 'value', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevSetStorage');
  return { item: itemField, key: keyField, value: valueField };
}

export const DevSetStorageCode: StaticCode<DevSetStorage> = { write: writeDevSetStorage, read: readDevSetStorage };

export const DevSetStorage: MessageCodec<DevSetStorage> = {
  schema: {
    name: 'DevSetStorage',
    fields: [
      { name: 'item', key: 'item', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'key', key: 'key', number: 2, kind: 'string', cardinality: 'repeated' },
      { name: 'value', key: 'value', number: 3, kind: 'json', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(DevSetStorageCode, message),
  decode: (bytes) => decodeWith('DevSetStorage', DevSetStorageCode, bytes),
};

/** Runs a call as an account, without its signature, nonce or fee. */
export interface DevImpersonate {
  readonly account: Uint8Array;
  readonly call: Call;
}

function writeDevImpersonate(message: DevImpersonate, writer: WireWriter): void {
  writeAccount(writer, 10, message.account);
  writeMessage(writer, 18, CallCode, message.call);
}

function readDevImpersonate(reader: WireReader, end: number, depth: number): DevImpersonate {
  let accountField: Uint8Array | undefined;
  let callField: Call | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        accountField = readAccount(reader);
        break;
      case 18:
        if (callField !== undefined) throw twice('DevImpersonate', 'call');
        callField = CallCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DevImpersonate', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevImpersonate', 'call', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevImpersonate');
  if (accountField === undefined) throw missing('DevImpersonate', 'account');
  if (callField === undefined) throw missing('DevImpersonate', 'call');
  return { account: accountField, call: callField };
}

export const DevImpersonateCode: StaticCode<DevImpersonate> = { write: writeDevImpersonate, read: readDevImpersonate };

export const DevImpersonate: MessageCodec<DevImpersonate> = {
  schema: {
    name: 'DevImpersonate',
    fields: [
      { name: 'account', key: 'account', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'call', key: 'call', number: 2, kind: 'message', cardinality: 'single', codec: () => Call },
    ],
  },
  encode: (message) => encodeWith(DevImpersonateCode, message),
  decode: (bytes) => decodeWith('DevImpersonate', DevImpersonateCode, bytes),
};

/** Moves the clock of the chain. It takes effect in the block that has it. */
export interface DevClock {
  /** Moves the clock of the chain ahead. */
  readonly offsetMs: bigint;
  /** Milliseconds from one timestamp to the next; 0 lets them follow the clock again. Absent changes nothing. */
  readonly fixedBlockTimeMs?: bigint | undefined;
}

function writeDevClock(message: DevClock, writer: WireWriter): void {
  if (message.offsetMs !== 0n) writeU64(writer, 8, message.offsetMs);
  if (message.fixedBlockTimeMs !== undefined) writeU64(writer, 16, message.fixedBlockTimeMs);
}

function readDevClock(reader: WireReader, end: number, _depth: number): DevClock {
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
        if (tag >>> 3 === 1) throw wrongWireType('DevClock', 'offset_ms', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevClock', 'fixed_block_time_ms', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevClock');
  return { offsetMs: offsetMsField, fixedBlockTimeMs: fixedBlockTimeMsField };
}

export const DevClockCode: StaticCode<DevClock> = { write: writeDevClock, read: readDevClock };

export const DevClock: MessageCodec<DevClock> = {
  schema: {
    name: 'DevClock',
    fields: [
      { name: 'offset_ms', key: 'offsetMs', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'fixed_block_time_ms', key: 'fixedBlockTimeMs', number: 2, kind: 'u64', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(DevClockCode, message),
  decode: (bytes) => decodeWith('DevClock', DevClockCode, bytes),
};

export type ExtrinsicExtrinsicCase =
  | { readonly case: 'signed'; readonly value: SignedExtrinsic }
  | { readonly case: 'dev'; readonly value: DevExtrinsic };
export interface Extrinsic {
  readonly extrinsic: ExtrinsicExtrinsicCase;
}

function writeExtrinsic(message: Extrinsic, writer: WireWriter): void {
  switch (message.extrinsic.case) {
    case 'signed':
      writeMessage(writer, 10, SignedExtrinsicCode, message.extrinsic.value);
      break;
    case 'dev':
      writeMessage(writer, 18, DevExtrinsicCode, message.extrinsic.value);
      break;
  }
}

function readExtrinsic(reader: WireReader, end: number, depth: number): Extrinsic {
  let extrinsicField: Extrinsic['extrinsic'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (extrinsicField !== undefined) throw twice('Extrinsic', 'extrinsic');
        extrinsicField = { case: 'signed', value: SignedExtrinsicCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      case 18:
        if (extrinsicField !== undefined) throw twice('Extrinsic', 'extrinsic');
        extrinsicField = { case: 'dev', value: DevExtrinsicCode.read(reader, readEnd(reader, end), descend(depth)) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Extrinsic', 'signed', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Extrinsic', 'dev', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Extrinsic');
  if (extrinsicField === undefined) throw missing('Extrinsic', 'extrinsic');
  return { extrinsic: extrinsicField };
}

export const ExtrinsicCode: StaticCode<Extrinsic> = { write: writeExtrinsic, read: readExtrinsic };

export const Extrinsic: MessageCodec<Extrinsic> = {
  schema: {
    name: 'Extrinsic',
    fields: [
      { name: 'signed', key: 'signed', number: 1, kind: 'message', cardinality: 'single', oneof: 'extrinsic', codec: () => SignedExtrinsic },
      { name: 'dev', key: 'dev', number: 2, kind: 'message', cardinality: 'single', oneof: 'extrinsic', codec: () => DevExtrinsic },
    ],
  },
  encode: (message) => encodeWith(ExtrinsicCode, message),
  decode: (bytes) => decodeWith('Extrinsic', ExtrinsicCode, bytes),
};

export interface Header {
  readonly number: bigint;
  readonly parent: Uint8Array;
  /** Unix time in milliseconds, an input of the block. */
  readonly timestampMs: bigint;
  /** "interval", "instant" or "manual" */
  readonly mode: string;
  /** BLAKE2b-256 of the newest pulse and the parent's state digest. */
  readonly randomness: Uint8Array;
  readonly extrinsicsRoot: Uint8Array;
  /** Chained over the ordered write set of every block so far. */
  readonly stateDigest: Uint8Array;
  /** The private half of the beacon's round that begins with this block; empty when none does. */
  readonly pulse: Uint8Array;
}

function writeHeader(message: Header, writer: WireWriter): void {
  if (message.number !== 0n) writeU64(writer, 8, message.number);
  if (message.parent.length !== 0) writer.uint32(18).bytes(message.parent);
  if (message.timestampMs !== 0n) writeU64(writer, 24, message.timestampMs);
  if (message.mode.length !== 0) writeText(writer, 34, message.mode);
  if (message.randomness.length !== 0) writer.uint32(42).bytes(message.randomness);
  if (message.extrinsicsRoot.length !== 0) writer.uint32(50).bytes(message.extrinsicsRoot);
  if (message.stateDigest.length !== 0) writer.uint32(58).bytes(message.stateDigest);
  if (message.pulse.length !== 0) writer.uint32(66).bytes(message.pulse);
}

function readHeader(reader: WireReader, end: number, _depth: number): Header {
  let numberField: bigint = 0n;
  let parentField: Uint8Array = EMPTY_BYTES;
  let timestampMsField: bigint = 0n;
  let modeField: string = '';
  let randomnessField: Uint8Array = EMPTY_BYTES;
  let extrinsicsRootField: Uint8Array = EMPTY_BYTES;
  let stateDigestField: Uint8Array = EMPTY_BYTES;
  let pulseField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        numberField = readU64(reader);
        break;
      case 18:
        parentField = readBytes(reader);
        break;
      case 24:
        timestampMsField = readU64(reader);
        break;
      case 34:
        modeField = readText(reader);
        break;
      case 42:
        randomnessField = readBytes(reader);
        break;
      case 50:
        extrinsicsRootField = readBytes(reader);
        break;
      case 58:
        stateDigestField = readBytes(reader);
        break;
      case 66:
        pulseField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Header', 'number', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Header', 'parent', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Header', 'timestamp_ms', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Header', 'mode', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Header', 'randomness', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Header', 'extrinsics_root', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Header', 'state_digest', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Header', 'pulse', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Header');
  return { number: numberField, parent: parentField, timestampMs: timestampMsField, mode: modeField, randomness: randomnessField, extrinsicsRoot: extrinsicsRootField, stateDigest: stateDigestField, pulse: pulseField };
}

export const HeaderCode: StaticCode<Header> = { write: writeHeader, read: readHeader };

export const Header: MessageCodec<Header> = {
  schema: {
    name: 'Header',
    fields: [
      { name: 'number', key: 'number', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'parent', key: 'parent', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'timestamp_ms', key: 'timestampMs', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'mode', key: 'mode', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'randomness', key: 'randomness', number: 5, kind: 'bytes', cardinality: 'single' },
      { name: 'extrinsics_root', key: 'extrinsicsRoot', number: 6, kind: 'bytes', cardinality: 'single' },
      { name: 'state_digest', key: 'stateDigest', number: 7, kind: 'bytes', cardinality: 'single' },
      { name: 'pulse', key: 'pulse', number: 8, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(HeaderCode, message),
  decode: (bytes) => decodeWith('Header', HeaderCode, bytes),
};

export interface Receipt {
  readonly index: number;
  readonly hash: Uint8Array;
  /** Absent when the call succeeded. */
  readonly error?: ErrorInfo | undefined;
  readonly events: readonly Event[];
}

function writeReceipt(message: Receipt, writer: WireWriter): void {
  if (message.index !== 0) writeU32(writer, 8, message.index);
  if (message.hash.length !== 0) writer.uint32(18).bytes(message.hash);
  if (message.error !== undefined) writeMessage(writer, 26, ErrorInfoCode, message.error);
  for (const item of message.events) writeMessage(writer, 34, EventCode, item);
}

function readReceipt(reader: WireReader, end: number, depth: number): Receipt {
  let indexField: number = 0;
  let hashField: Uint8Array = EMPTY_BYTES;
  let errorField: ErrorInfo | undefined;
  const eventsField: Event[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        indexField = readU32(reader);
        break;
      case 18:
        hashField = readBytes(reader);
        break;
      case 26:
        if (errorField !== undefined) throw twice('Receipt', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 34:
        eventsField.push(EventCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Receipt', 'index', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Receipt', 'hash', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Receipt', 'error', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Receipt', 'events', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Receipt');
  return { index: indexField, hash: hashField, error: errorField, events: eventsField };
}

export const ReceiptCode: StaticCode<Receipt> = { write: writeReceipt, read: readReceipt };

export const Receipt: MessageCodec<Receipt> = {
  schema: {
    name: 'Receipt',
    fields: [
      { name: 'index', key: 'index', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hash', key: 'hash', number: 2, kind: 'bytes', cardinality: 'single' },
      { name: 'error', key: 'error', number: 3, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo },
      { name: 'events', key: 'events', number: 4, kind: 'message', cardinality: 'repeated', codec: () => Event },
    ],
  },
  encode: (message) => encodeWith(ReceiptCode, message),
  decode: (bytes) => decodeWith('Receipt', ReceiptCode, bytes),
};

export interface Block {
  readonly hash: Uint8Array;
  readonly header: Header;
  readonly extrinsics: readonly Extrinsic[];
  readonly receipts: readonly Receipt[];
  /** Events of the block step, before any extrinsic. */
  readonly events: readonly Event[];
}

function writeBlock(message: Block, writer: WireWriter): void {
  if (message.hash.length !== 0) writer.uint32(10).bytes(message.hash);
  writeMessage(writer, 18, HeaderCode, message.header);
  for (const item of message.extrinsics) writeMessage(writer, 26, ExtrinsicCode, item);
  for (const item of message.receipts) writeMessage(writer, 34, ReceiptCode, item);
  for (const item of message.events) writeMessage(writer, 42, EventCode, item);
}

function readBlock(reader: WireReader, end: number, depth: number): Block {
  let hashField: Uint8Array = EMPTY_BYTES;
  let headerField: Header | undefined;
  const extrinsicsField: Extrinsic[] = [];
  const receiptsField: Receipt[] = [];
  const eventsField: Event[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hashField = readBytes(reader);
        break;
      case 18:
        if (headerField !== undefined) throw twice('Block', 'header');
        headerField = HeaderCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 26:
        extrinsicsField.push(ExtrinsicCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        receiptsField.push(ReceiptCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 42:
        eventsField.push(EventCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Block', 'hash', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Block', 'header', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Block', 'extrinsics', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Block', 'receipts', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Block', 'events', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Block');
  if (headerField === undefined) throw missing('Block', 'header');
  return { hash: hashField, header: headerField, extrinsics: extrinsicsField, receipts: receiptsField, events: eventsField };
}

export const BlockCode: StaticCode<Block> = { write: writeBlock, read: readBlock };

export const Block: MessageCodec<Block> = {
  schema: {
    name: 'Block',
    fields: [
      { name: 'hash', key: 'hash', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'header', key: 'header', number: 2, kind: 'message', cardinality: 'single', codec: () => Header },
      { name: 'extrinsics', key: 'extrinsics', number: 3, kind: 'message', cardinality: 'repeated', codec: () => Extrinsic },
      { name: 'receipts', key: 'receipts', number: 4, kind: 'message', cardinality: 'repeated', codec: () => Receipt },
      { name: 'events', key: 'events', number: 5, kind: 'message', cardinality: 'repeated', codec: () => Event },
    ],
  },
  encode: (message) => encodeWith(BlockCode, message),
  decode: (bytes) => decodeWith('Block', BlockCode, bytes),
};

/** Where an extrinsic is. state: "pool", "included", "refused" or "unknown". */
export interface ExtrinsicStatus {
  readonly hash: Uint8Array;
  readonly state: string;
  /** Set when included. */
  readonly block?: bigint | undefined;
  readonly blockHash?: Uint8Array | undefined;
  readonly receipt?: Receipt | undefined;
  /** Set when refused. */
  readonly error?: ErrorInfo | undefined;
}

function writeExtrinsicStatus(message: ExtrinsicStatus, writer: WireWriter): void {
  if (message.hash.length !== 0) writer.uint32(10).bytes(message.hash);
  if (message.state.length !== 0) writeText(writer, 18, message.state);
  if (message.block !== undefined) writeU64(writer, 24, message.block);
  if (message.blockHash !== undefined) writer.uint32(34).bytes(message.blockHash);
  if (message.receipt !== undefined) writeMessage(writer, 42, ReceiptCode, message.receipt);
  if (message.error !== undefined) writeMessage(writer, 50, ErrorInfoCode, message.error);
}

function readExtrinsicStatus(reader: WireReader, end: number, depth: number): ExtrinsicStatus {
  let hashField: Uint8Array = EMPTY_BYTES;
  let stateField: string = '';
  let blockField: bigint | undefined;
  let blockHashField: Uint8Array | undefined;
  let receiptField: Receipt | undefined;
  let errorField: ErrorInfo | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hashField = readBytes(reader);
        break;
      case 18:
        stateField = readText(reader);
        break;
      case 24:
        blockField = readU64(reader);
        break;
      case 34:
        blockHashField = readBytes(reader);
        break;
      case 42:
        if (receiptField !== undefined) throw twice('ExtrinsicStatus', 'receipt');
        receiptField = ReceiptCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 50:
        if (errorField !== undefined) throw twice('ExtrinsicStatus', 'error');
        errorField = ErrorInfoCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExtrinsicStatus', 'hash', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExtrinsicStatus', 'state', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExtrinsicStatus', 'block', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExtrinsicStatus', 'block_hash', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExtrinsicStatus', 'receipt', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ExtrinsicStatus', 'error', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExtrinsicStatus');
  return { hash: hashField, state: stateField, block: blockField, blockHash: blockHashField, receipt: receiptField, error: errorField };
}

export const ExtrinsicStatusCode: StaticCode<ExtrinsicStatus> = { write: writeExtrinsicStatus, read: readExtrinsicStatus };

export const ExtrinsicStatus: MessageCodec<ExtrinsicStatus> = {
  schema: {
    name: 'ExtrinsicStatus',
    fields: [
      { name: 'hash', key: 'hash', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'state', key: 'state', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'block', key: 'block', number: 3, kind: 'u64', cardinality: 'optional' },
      { name: 'block_hash', key: 'blockHash', number: 4, kind: 'bytes', cardinality: 'optional' },
      { name: 'receipt', key: 'receipt', number: 5, kind: 'message', cardinality: 'optional', codec: () => Receipt },
      { name: 'error', key: 'error', number: 6, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo },
    ],
  },
  encode: (message) => encodeWith(ExtrinsicStatusCode, message),
  decode: (bytes) => decodeWith('ExtrinsicStatus', ExtrinsicStatusCode, bytes),
};
