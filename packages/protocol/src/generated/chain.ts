// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import { WireError } from '../wire/wire-error.ts';
import { decodeWith, descend, encodeWith, expectEnd, readBytes, readEnd, readText, readU32, readU64, skipField, writeMessage, writeU32, writeU64, wrongWireType, type StaticCode, type WireReader, type WireWriter } from '../wire/wire-format.ts';
import { Call, CallCode } from './call.ts';
import { ErrorInfo, ErrorInfoCode } from './error.ts';
import { Event, EventCode } from './event.ts';

/** A call with the signature of who sends it. The signed bytes are the UTF-8 texts "yumanet/1" and the scheme,
 * each ended by a zero byte, then genesis_hash (32), signer (32), nonce (u64 LE), valid_until (u64 LE), call.
 * Its hash is the blake2b-256 of those bytes. */
export interface SignedExtrinsic {
  readonly signer: Uint8Array;
  readonly scheme: string;
  readonly nonce: bigint;
  readonly validUntil: bigint;
  readonly genesisHash: Uint8Array;
  readonly call: Uint8Array;
  readonly signature: Uint8Array;
}

function writeSignedExtrinsic(message: SignedExtrinsic, writer: WireWriter): void {
  if (message.signer.length !== 0) writer.uint32(10).bytes(message.signer);
  if (message.scheme.length !== 0) writer.uint32(18).string(message.scheme);
  if (message.nonce !== 0n) writeU64(writer, 24, message.nonce);
  if (message.validUntil !== 0n) writeU64(writer, 32, message.validUntil);
  if (message.genesisHash.length !== 0) writer.uint32(42).bytes(message.genesisHash);
  if (message.call.length !== 0) writer.uint32(50).bytes(message.call);
  if (message.signature.length !== 0) writer.uint32(58).bytes(message.signature);
}

function readSignedExtrinsic(reader: WireReader, end: number, _depth: number): SignedExtrinsic {
  let signerField: Uint8Array = new Uint8Array(0);
  let schemeField = '';
  let nonceField = 0n;
  let validUntilField = 0n;
  let genesisHashField: Uint8Array = new Uint8Array(0);
  let callField: Uint8Array = new Uint8Array(0);
  let signatureField: Uint8Array = new Uint8Array(0);
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readBytes(reader);
        signerField = value;
        break;
      }
      case 18: {
        const value = readText(reader);
        schemeField = value;
        break;
      }
      case 24: {
        const value = readU64(reader);
        nonceField = value;
        break;
      }
      case 32: {
        const value = readU64(reader);
        validUntilField = value;
        break;
      }
      case 42: {
        const value = readBytes(reader);
        genesisHashField = value;
        break;
      }
      case 50: {
        const value = readBytes(reader);
        callField = value;
        break;
      }
      case 58: {
        const value = readBytes(reader);
        signatureField = value;
        break;
      }
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
      { name: 'call', key: 'call', number: 6, kind: 'embedded', cardinality: 'single', codec: () => Call as MessageCodec<object> },
      { name: 'signature', key: 'signature', number: 7, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(SignedExtrinsicCode, message),
  decode: (bytes) => decodeWith('SignedExtrinsic', SignedExtrinsicCode, bytes),
};

/** A developer control that changed state: recorded, so that replay reproduces it. */
export type DevExtrinsicActionCase =
  | { readonly case: 'faucet'; readonly value: DevFaucet }
  | { readonly case: 'sudo'; readonly value: DevSudo };
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
  }
}

function readDevExtrinsic(reader: WireReader, end: number, depth: number): DevExtrinsic {
  let actionField: DevExtrinsic['action'] | undefined;
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const valueEnd = readEnd(reader, end);
        const value = DevFaucetCode.read(reader, valueEnd, descend(depth));
        actionField = { case: 'faucet', value };
        break;
      }
      case 18: {
        const valueEnd = readEnd(reader, end);
        const value = DevSudoCode.read(reader, valueEnd, descend(depth));
        actionField = { case: 'sudo', value };
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DevExtrinsic', 'faucet', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevExtrinsic', 'sudo', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevExtrinsic');
  if (actionField === undefined) throw new WireError('DevExtrinsic.action', 'needs one of its members');
  return { action: actionField };
}

export const DevExtrinsicCode: StaticCode<DevExtrinsic> = { write: writeDevExtrinsic, read: readDevExtrinsic };

export const DevExtrinsic: MessageCodec<DevExtrinsic> = {
  schema: {
    name: 'DevExtrinsic',
    fields: [
      { name: 'faucet', key: 'faucet', number: 1, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevFaucet as MessageCodec<object> },
      { name: 'sudo', key: 'sudo', number: 2, kind: 'message', cardinality: 'single', oneof: 'action', codec: () => DevSudo as MessageCodec<object> },
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
  if (message.account.length !== 0) writer.uint32(10).bytes(message.account);
  if (message.amount !== 0n) writeU64(writer, 16, message.amount);
}

function readDevFaucet(reader: WireReader, end: number, _depth: number): DevFaucet {
  let accountField: Uint8Array = new Uint8Array(0);
  let amountField = 0n;
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readBytes(reader);
        accountField = value;
        break;
      }
      case 16: {
        const value = readU64(reader);
        amountField = value;
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DevFaucet', 'account', tag);
        if (tag >>> 3 === 2) throw wrongWireType('DevFaucet', 'amount', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevFaucet');
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
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const valueEnd = readEnd(reader, end);
        const value = CallCode.read(reader, valueEnd, descend(depth));
        callField = value;
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('DevSudo', 'call', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'DevSudo');
  if (callField === undefined) throw new WireError('DevSudo.call', 'is required');
  return { call: callField };
}

export const DevSudoCode: StaticCode<DevSudo> = { write: writeDevSudo, read: readDevSudo };

export const DevSudo: MessageCodec<DevSudo> = {
  schema: {
    name: 'DevSudo',
    fields: [
      { name: 'call', key: 'call', number: 1, kind: 'message', cardinality: 'single', codec: () => Call as MessageCodec<object> },
    ],
  },
  encode: (message) => encodeWith(DevSudoCode, message),
  decode: (bytes) => decodeWith('DevSudo', DevSudoCode, bytes),
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
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const valueEnd = readEnd(reader, end);
        const value = SignedExtrinsicCode.read(reader, valueEnd, descend(depth));
        extrinsicField = { case: 'signed', value };
        break;
      }
      case 18: {
        const valueEnd = readEnd(reader, end);
        const value = DevExtrinsicCode.read(reader, valueEnd, descend(depth));
        extrinsicField = { case: 'dev', value };
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Extrinsic', 'signed', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Extrinsic', 'dev', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Extrinsic');
  if (extrinsicField === undefined) throw new WireError('Extrinsic.extrinsic', 'needs one of its members');
  return { extrinsic: extrinsicField };
}

export const ExtrinsicCode: StaticCode<Extrinsic> = { write: writeExtrinsic, read: readExtrinsic };

export const Extrinsic: MessageCodec<Extrinsic> = {
  schema: {
    name: 'Extrinsic',
    fields: [
      { name: 'signed', key: 'signed', number: 1, kind: 'message', cardinality: 'single', oneof: 'extrinsic', codec: () => SignedExtrinsic as MessageCodec<object> },
      { name: 'dev', key: 'dev', number: 2, kind: 'message', cardinality: 'single', oneof: 'extrinsic', codec: () => DevExtrinsic as MessageCodec<object> },
    ],
  },
  encode: (message) => encodeWith(ExtrinsicCode, message),
  decode: (bytes) => decodeWith('Extrinsic', ExtrinsicCode, bytes),
};

export interface Header {
  readonly number: bigint;
  readonly parent: Uint8Array;
  readonly timestampMs: bigint;
  readonly mode: string;
  readonly randomness: Uint8Array;
  readonly extrinsicsRoot: Uint8Array;
  readonly stateDigest: Uint8Array;
}

function writeHeader(message: Header, writer: WireWriter): void {
  if (message.number !== 0n) writeU64(writer, 8, message.number);
  if (message.parent.length !== 0) writer.uint32(18).bytes(message.parent);
  if (message.timestampMs !== 0n) writeU64(writer, 24, message.timestampMs);
  if (message.mode.length !== 0) writer.uint32(34).string(message.mode);
  if (message.randomness.length !== 0) writer.uint32(42).bytes(message.randomness);
  if (message.extrinsicsRoot.length !== 0) writer.uint32(50).bytes(message.extrinsicsRoot);
  if (message.stateDigest.length !== 0) writer.uint32(58).bytes(message.stateDigest);
}

function readHeader(reader: WireReader, end: number, _depth: number): Header {
  let numberField = 0n;
  let parentField: Uint8Array = new Uint8Array(0);
  let timestampMsField = 0n;
  let modeField = '';
  let randomnessField: Uint8Array = new Uint8Array(0);
  let extrinsicsRootField: Uint8Array = new Uint8Array(0);
  let stateDigestField: Uint8Array = new Uint8Array(0);
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 8: {
        const value = readU64(reader);
        numberField = value;
        break;
      }
      case 18: {
        const value = readBytes(reader);
        parentField = value;
        break;
      }
      case 24: {
        const value = readU64(reader);
        timestampMsField = value;
        break;
      }
      case 34: {
        const value = readText(reader);
        modeField = value;
        break;
      }
      case 42: {
        const value = readBytes(reader);
        randomnessField = value;
        break;
      }
      case 50: {
        const value = readBytes(reader);
        extrinsicsRootField = value;
        break;
      }
      case 58: {
        const value = readBytes(reader);
        stateDigestField = value;
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Header', 'number', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Header', 'parent', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Header', 'timestamp_ms', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Header', 'mode', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Header', 'randomness', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Header', 'extrinsics_root', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Header', 'state_digest', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Header');
  return { number: numberField, parent: parentField, timestampMs: timestampMsField, mode: modeField, randomness: randomnessField, extrinsicsRoot: extrinsicsRootField, stateDigest: stateDigestField };
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
    ],
  },
  encode: (message) => encodeWith(HeaderCode, message),
  decode: (bytes) => decodeWith('Header', HeaderCode, bytes),
};

export interface Receipt {
  readonly index: number;
  readonly hash: Uint8Array;
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
  let indexField = 0;
  let hashField: Uint8Array = new Uint8Array(0);
  let errorField: ErrorInfo | undefined;
  const eventsField: Event[] = [];
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 8: {
        const value = readU32(reader);
        indexField = value;
        break;
      }
      case 18: {
        const value = readBytes(reader);
        hashField = value;
        break;
      }
      case 26: {
        const valueEnd = readEnd(reader, end);
        const value = ErrorInfoCode.read(reader, valueEnd, descend(depth));
        errorField = value;
        break;
      }
      case 34: {
        const valueEnd = readEnd(reader, end);
        const value = EventCode.read(reader, valueEnd, descend(depth));
        eventsField.push(value);
        break;
      }
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
      { name: 'error', key: 'error', number: 3, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo as MessageCodec<object> },
      { name: 'events', key: 'events', number: 4, kind: 'message', cardinality: 'repeated', codec: () => Event as MessageCodec<object> },
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
  let hashField: Uint8Array = new Uint8Array(0);
  let headerField: Header | undefined;
  const extrinsicsField: Extrinsic[] = [];
  const receiptsField: Receipt[] = [];
  const eventsField: Event[] = [];
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readBytes(reader);
        hashField = value;
        break;
      }
      case 18: {
        const valueEnd = readEnd(reader, end);
        const value = HeaderCode.read(reader, valueEnd, descend(depth));
        headerField = value;
        break;
      }
      case 26: {
        const valueEnd = readEnd(reader, end);
        const value = ExtrinsicCode.read(reader, valueEnd, descend(depth));
        extrinsicsField.push(value);
        break;
      }
      case 34: {
        const valueEnd = readEnd(reader, end);
        const value = ReceiptCode.read(reader, valueEnd, descend(depth));
        receiptsField.push(value);
        break;
      }
      case 42: {
        const valueEnd = readEnd(reader, end);
        const value = EventCode.read(reader, valueEnd, descend(depth));
        eventsField.push(value);
        break;
      }
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
  if (headerField === undefined) throw new WireError('Block.header', 'is required');
  return { hash: hashField, header: headerField, extrinsics: extrinsicsField, receipts: receiptsField, events: eventsField };
}

export const BlockCode: StaticCode<Block> = { write: writeBlock, read: readBlock };

export const Block: MessageCodec<Block> = {
  schema: {
    name: 'Block',
    fields: [
      { name: 'hash', key: 'hash', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'header', key: 'header', number: 2, kind: 'message', cardinality: 'single', codec: () => Header as MessageCodec<object> },
      { name: 'extrinsics', key: 'extrinsics', number: 3, kind: 'message', cardinality: 'repeated', codec: () => Extrinsic as MessageCodec<object> },
      { name: 'receipts', key: 'receipts', number: 4, kind: 'message', cardinality: 'repeated', codec: () => Receipt as MessageCodec<object> },
      { name: 'events', key: 'events', number: 5, kind: 'message', cardinality: 'repeated', codec: () => Event as MessageCodec<object> },
    ],
  },
  encode: (message) => encodeWith(BlockCode, message),
  decode: (bytes) => decodeWith('Block', BlockCode, bytes),
};

/** Where an extrinsic is. state: "pool", "included", "refused" or "unknown". */
export interface ExtrinsicStatus {
  readonly hash: Uint8Array;
  readonly state: string;
  readonly block?: bigint | undefined;
  readonly blockHash?: Uint8Array | undefined;
  readonly receipt?: Receipt | undefined;
  readonly error?: ErrorInfo | undefined;
}

function writeExtrinsicStatus(message: ExtrinsicStatus, writer: WireWriter): void {
  if (message.hash.length !== 0) writer.uint32(10).bytes(message.hash);
  if (message.state.length !== 0) writer.uint32(18).string(message.state);
  if (message.block !== undefined) writeU64(writer, 24, message.block);
  if (message.blockHash !== undefined) writer.uint32(34).bytes(message.blockHash);
  if (message.receipt !== undefined) writeMessage(writer, 42, ReceiptCode, message.receipt);
  if (message.error !== undefined) writeMessage(writer, 50, ErrorInfoCode, message.error);
}

function readExtrinsicStatus(reader: WireReader, end: number, depth: number): ExtrinsicStatus {
  let hashField: Uint8Array = new Uint8Array(0);
  let stateField = '';
  let blockField: bigint | undefined;
  let blockHashField: Uint8Array | undefined;
  let receiptField: Receipt | undefined;
  let errorField: ErrorInfo | undefined;
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readBytes(reader);
        hashField = value;
        break;
      }
      case 18: {
        const value = readText(reader);
        stateField = value;
        break;
      }
      case 24: {
        const value = readU64(reader);
        blockField = value;
        break;
      }
      case 34: {
        const value = readBytes(reader);
        blockHashField = value;
        break;
      }
      case 42: {
        const valueEnd = readEnd(reader, end);
        const value = ReceiptCode.read(reader, valueEnd, descend(depth));
        receiptField = value;
        break;
      }
      case 50: {
        const valueEnd = readEnd(reader, end);
        const value = ErrorInfoCode.read(reader, valueEnd, descend(depth));
        errorField = value;
        break;
      }
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
      { name: 'receipt', key: 'receipt', number: 5, kind: 'message', cardinality: 'optional', codec: () => Receipt as MessageCodec<object> },
      { name: 'error', key: 'error', number: 6, kind: 'message', cardinality: 'optional', codec: () => ErrorInfo as MessageCodec<object> },
    ],
  },
  encode: (message) => encodeWith(ExtrinsicStatusCode, message),
  decode: (bytes) => decodeWith('ExtrinsicStatus', ExtrinsicStatusCode, bytes),
};
