// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import { WireError } from '../wire/wire-error.ts';
import { decodeWith, descend, encodeWith, expectEnd, readEnd, readText, readU64, skipField, writeMessage, writeU64, wrongWireType, type StaticCode, type WireReader, type WireWriter } from '../wire/wire-format.ts';

/** A number or a word that a reader needs to act on a refusal. In JSON it is the bare value
 * (a number up to 2^53 - 1, otherwise a decimal string, or the text). */
export type FactValueCase =
  | { readonly case: 'number'; readonly value: bigint }
  | { readonly case: 'text'; readonly value: string };
export interface Fact {
  readonly value: FactValueCase;
}

function writeFact(message: Fact, writer: WireWriter): void {
  switch (message.value.case) {
    case 'number':
      writeU64(writer, 8, message.value.value);
      break;
    case 'text':
      writer.uint32(18).string(message.value.value);
      break;
  }
}

function readFact(reader: WireReader, end: number, _depth: number): Fact {
  let valueField: Fact['value'] | undefined;
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 8: {
        const value = readU64(reader);
        valueField = { case: 'number', value };
        break;
      }
      case 18: {
        const value = readText(reader);
        valueField = { case: 'text', value };
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Fact', 'number', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Fact', 'text', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Fact');
  if (valueField === undefined) throw new WireError('Fact.value', 'needs one of its members');
  return { value: valueField };
}

export const FactCode: StaticCode<Fact> = { write: writeFact, read: readFact };

export const Fact: MessageCodec<Fact> = {
  schema: {
    name: 'Fact',
    fields: [
      { name: 'number', key: 'number', number: 1, kind: 'u64', cardinality: 'single', oneof: 'value' },
      { name: 'text', key: 'text', number: 2, kind: 'string', cardinality: 'single', oneof: 'value' },
    ],
  },
  encode: (message) => encodeWith(FactCode, message),
  decode: (bytes) => decodeWith('Fact', FactCode, bytes),
};

export interface ErrorInfo {
  readonly stage: string;
  readonly code: string;
  readonly name: string;
  readonly message: string;
  readonly remedy: string;
  readonly docs: string;
  readonly facts: ReadonlyMap<string, Fact>;
}

function writeErrorInfo(message: ErrorInfo, writer: WireWriter): void {
  if (message.stage.length !== 0) writer.uint32(10).string(message.stage);
  if (message.code.length !== 0) writer.uint32(18).string(message.code);
  if (message.name.length !== 0) writer.uint32(26).string(message.name);
  if (message.message.length !== 0) writer.uint32(34).string(message.message);
  if (message.remedy.length !== 0) writer.uint32(42).string(message.remedy);
  if (message.docs.length !== 0) writer.uint32(50).string(message.docs);
  for (const [key, item] of [...message.facts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    writer.uint32(58).fork().uint32(10).string(key);
    writeMessage(writer, 18, FactCode, item);
    writer.ldelim();
  }
}

function readErrorInfo(reader: WireReader, end: number, depth: number): ErrorInfo {
  let stageField = '';
  let codeField = '';
  let nameField = '';
  let messageField = '';
  let remedyField = '';
  let docsField = '';
  const factsField = new Map<string, Fact>();
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const value = readText(reader);
        stageField = value;
        break;
      }
      case 18: {
        const value = readText(reader);
        codeField = value;
        break;
      }
      case 26: {
        const value = readText(reader);
        nameField = value;
        break;
      }
      case 34: {
        const value = readText(reader);
        messageField = value;
        break;
      }
      case 42: {
        const value = readText(reader);
        remedyField = value;
        break;
      }
      case 50: {
        const value = readText(reader);
        docsField = value;
        break;
      }
      case 58: {
        const entryEnd = readEnd(reader, end);
        let key = '';
        let item: Fact | undefined;
        while (reader.pos < entryEnd) {
          const entryTag = reader.uint32();
          if (entryTag === 10) key = readText(reader);
          else if (entryTag === 18) {
            const valueEnd = readEnd(reader, entryEnd);
            const value = FactCode.read(reader, valueEnd, descend(depth));
            item = value;
          } else skipField(reader, entryTag);
        }
        expectEnd(reader, entryEnd, 'facts');
        if (item === undefined) throw new WireError('facts', 'an entry has no value');
        factsField.set(key, item);
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ErrorInfo', 'stage', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ErrorInfo', 'code', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ErrorInfo', 'name', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ErrorInfo', 'message', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ErrorInfo', 'remedy', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ErrorInfo', 'docs', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ErrorInfo', 'facts', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ErrorInfo');
  return { stage: stageField, code: codeField, name: nameField, message: messageField, remedy: remedyField, docs: docsField, facts: factsField };
}

export const ErrorInfoCode: StaticCode<ErrorInfo> = { write: writeErrorInfo, read: readErrorInfo };

export const ErrorInfo: MessageCodec<ErrorInfo> = {
  schema: {
    name: 'ErrorInfo',
    fields: [
      { name: 'stage', key: 'stage', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'code', key: 'code', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'name', key: 'name', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'message', key: 'message', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'remedy', key: 'remedy', number: 5, kind: 'string', cardinality: 'single' },
      { name: 'docs', key: 'docs', number: 6, kind: 'string', cardinality: 'single' },
      { name: 'facts', key: 'facts', number: 7, kind: 'message', cardinality: 'map', codec: () => Fact as MessageCodec<object> },
    ],
  },
  encode: (message) => encodeWith(ErrorInfoCode, message),
  decode: (bytes) => decodeWith('ErrorInfo', ErrorInfoCode, bytes),
};

export interface ErrorResponse {
  readonly error: ErrorInfo;
}

function writeErrorResponse(message: ErrorResponse, writer: WireWriter): void {
  writeMessage(writer, 10, ErrorInfoCode, message.error);
}

function readErrorResponse(reader: WireReader, end: number, depth: number): ErrorResponse {
  let errorField: ErrorInfo | undefined;
  while (reader.pos < end) {
    const tag = reader.uint32();
    switch (tag) {
      case 10: {
        const valueEnd = readEnd(reader, end);
        const value = ErrorInfoCode.read(reader, valueEnd, descend(depth));
        errorField = value;
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ErrorResponse', 'error', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ErrorResponse');
  if (errorField === undefined) throw new WireError('ErrorResponse.error', 'is required');
  return { error: errorField };
}

export const ErrorResponseCode: StaticCode<ErrorResponse> = { write: writeErrorResponse, read: readErrorResponse };

export const ErrorResponse: MessageCodec<ErrorResponse> = {
  schema: {
    name: 'ErrorResponse',
    fields: [
      { name: 'error', key: 'error', number: 1, kind: 'message', cardinality: 'single', codec: () => ErrorInfo as MessageCodec<object> },
    ],
  },
  encode: (message) => encodeWith(ErrorResponseCode, message),
  decode: (bytes) => decodeWith('ErrorResponse', ErrorResponseCode, bytes),
};
