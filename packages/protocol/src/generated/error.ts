// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  encodeWith,
  expectEnd,
  missing,
  readEnd,
  readTag,
  readText,
  readU64,
  skipField,
  sortedEntries,
  twice,
  writeMessage,
  writeText,
  writeU64,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';

export type FactValueCase =
  | { readonly case: 'number'; readonly value: bigint }
  | { readonly case: 'text'; readonly value: string };
/** A number or a word that a reader needs to act on a refusal. In JSON it is the bare value
 * (a number up to 2^53 - 1, otherwise a decimal string, or the text). */
export interface Fact {
  readonly value: FactValueCase;
}

function writeFact(message: Fact, writer: WireWriter): void {
  switch (message.value.case) {
    case 'number':
      writeU64(writer, 8, message.value.value);
      break;
    case 'text':
      writeText(writer, 18, message.value.value);
      break;
  }
}

function readFact(reader: WireReader, end: number, _depth: number): Fact {
  let valueField: Fact['value'] | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        if (valueField !== undefined) throw twice('Fact', 'value');
        valueField = { case: 'number', value: readU64(reader) };
        break;
      case 18:
        if (valueField !== undefined) throw twice('Fact', 'value');
        valueField = { case: 'text', value: readText(reader) };
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Fact', 'number', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Fact', 'text', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Fact');
  if (valueField === undefined) throw missing('Fact', 'value');
  return { value: valueField };
}

export const FactCode: StaticCode<Fact> = { write: writeFact, read: readFact };

export const Fact: MessageCodec<Fact> = {
  schema: {
    name: 'Fact',
    bare: true,
    fields: [
      { name: 'number', key: 'number', number: 1, kind: 'u64', cardinality: 'single', oneof: 'value' },
      { name: 'text', key: 'text', number: 2, kind: 'string', cardinality: 'single', oneof: 'value' },
    ],
  },
  encode: (message) => encodeWith(FactCode, message),
  decode: (bytes) => decodeWith('Fact', FactCode, bytes),
};

export interface ErrorInfo {
  /** Where the refusal happened: "pool", "dispatch" or "request". */
  readonly stage: string;
  /** The class to branch on, such as "rate_limited" or "not_registered". */
  readonly code: string;
  /** The reference chain's error name, such as "SettingWeightsTooFast". */
  readonly name: string;
  /** One sentence for a person. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Where to read more. */
  readonly docs: string;
  /** The numbers, such as {"blocks_to_wait": 37}. */
  readonly facts: ReadonlyMap<string, Fact>;
}

function writeErrorInfo(message: ErrorInfo, writer: WireWriter): void {
  if (message.stage.length !== 0) writeText(writer, 10, message.stage);
  if (message.code.length !== 0) writeText(writer, 18, message.code);
  if (message.name.length !== 0) writeText(writer, 26, message.name);
  if (message.message.length !== 0) writeText(writer, 34, message.message);
  if (message.remedy.length !== 0) writeText(writer, 42, message.remedy);
  if (message.docs.length !== 0) writeText(writer, 50, message.docs);
  for (const [key, item] of sortedEntries(message.facts)) {
    writer.uint32(58).fork();
    writeText(writer, 10, key);
    writeMessage(writer, 18, FactCode, item);
    writer.ldelim();
  }
}

function readErrorInfo(reader: WireReader, end: number, depth: number): ErrorInfo {
  let stageField: string = '';
  let codeField: string = '';
  let nameField: string = '';
  let messageField: string = '';
  let remedyField: string = '';
  let docsField: string = '';
  const factsField = new Map<string, Fact>();
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        stageField = readText(reader);
        break;
      case 18:
        codeField = readText(reader);
        break;
      case 26:
        nameField = readText(reader);
        break;
      case 34:
        messageField = readText(reader);
        break;
      case 42:
        remedyField = readText(reader);
        break;
      case 50:
        docsField = readText(reader);
        break;
      case 58: {
        const entryEnd = readEnd(reader, end);
        let key = '';
        let item: Fact | undefined;
        while (reader.pos < entryEnd) {
          const entryTag = readTag(reader);
          if (entryTag === 10) key = readText(reader);
          else if (entryTag === 18) item = FactCode.read(reader, readEnd(reader, entryEnd), descend(depth));
          else skipField(reader, entryTag);
        }
        expectEnd(reader, entryEnd, 'facts');
        if (item === undefined) throw missing('ErrorInfo', 'facts');
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
      { name: 'facts', key: 'facts', number: 7, kind: 'message', cardinality: 'map', codec: () => Fact },
    ],
  },
  encode: (message) => encodeWith(ErrorInfoCode, message),
  decode: (bytes) => decodeWith('ErrorInfo', ErrorInfoCode, bytes),
};
