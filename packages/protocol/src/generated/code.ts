// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  encodeWith,
  expectEnd,
  readEnd,
  readTag,
  readText,
  readU32,
  skipField,
  writeMessage,
  writeText,
  writeU32,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';

export interface CodeTest {
  /** The arguments of the call, as a JSON array. */
  readonly arguments: string;
  /** What the correct module returns, as JSON. */
  readonly expected: string;
}

function writeCodeTest(message: CodeTest, writer: WireWriter): void {
  if (message.arguments.length !== 0) writeText(writer, 10, message.arguments);
  if (message.expected.length !== 0) writeText(writer, 18, message.expected);
}

function readCodeTest(reader: WireReader, end: number, _depth: number): CodeTest {
  let argumentsField: string = '';
  let expectedField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        argumentsField = readText(reader);
        break;
      case 18:
        expectedField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CodeTest', 'arguments', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CodeTest', 'expected', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CodeTest');
  return { arguments: argumentsField, expected: expectedField };
}

export const CodeTestCode: StaticCode<CodeTest> = { write: writeCodeTest, read: readCodeTest };

export const CodeTest: MessageCodec<CodeTest> = {
  schema: {
    name: 'CodeTest',
    fields: [
      { name: 'arguments', key: 'arguments', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'expected', key: 'expected', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CodeTestCode, message),
  decode: (bytes) => decodeWith('CodeTest', CodeTestCode, bytes),
};

export interface CodeTask {
  /** What the module is for, in words. */
  readonly description: string;
  /** The broken module: TypeScript whose types can be erased, one exported function, no imports. */
  readonly source: string;
  readonly functionName: string;
  /** Some of the tests; at least one fails. The validator judges by others. */
  readonly tests: readonly CodeTest[];
}

function writeCodeTask(message: CodeTask, writer: WireWriter): void {
  if (message.description.length !== 0) writeText(writer, 10, message.description);
  if (message.source.length !== 0) writeText(writer, 18, message.source);
  if (message.functionName.length !== 0) writeText(writer, 26, message.functionName);
  for (const item of message.tests) writeMessage(writer, 34, CodeTestCode, item);
}

function readCodeTask(reader: WireReader, end: number, depth: number): CodeTask {
  let descriptionField: string = '';
  let sourceField: string = '';
  let functionNameField: string = '';
  const testsField: CodeTest[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        descriptionField = readText(reader);
        break;
      case 18:
        sourceField = readText(reader);
        break;
      case 26:
        functionNameField = readText(reader);
        break;
      case 34:
        testsField.push(CodeTestCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CodeTask', 'description', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CodeTask', 'source', tag);
        if (tag >>> 3 === 3) throw wrongWireType('CodeTask', 'function_name', tag);
        if (tag >>> 3 === 4) throw wrongWireType('CodeTask', 'tests', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CodeTask');
  return { description: descriptionField, source: sourceField, functionName: functionNameField, tests: testsField };
}

export const CodeTaskCode: StaticCode<CodeTask> = { write: writeCodeTask, read: readCodeTask };

export const CodeTask: MessageCodec<CodeTask> = {
  schema: {
    name: 'CodeTask',
    fields: [
      { name: 'description', key: 'description', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'source', key: 'source', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'function_name', key: 'functionName', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'tests', key: 'tests', number: 4, kind: 'message', cardinality: 'repeated', codec: () => CodeTest },
    ],
  },
  encode: (message) => encodeWith(CodeTaskCode, message),
  decode: (bytes) => decodeWith('CodeTask', CodeTaskCode, bytes),
};

/** Lines of the source replaced by a text. */
export interface CodeEdit {
  /** From 1. */
  readonly firstLine: number;
  /** 0 inserts before the first line. */
  readonly removedCount: number;
  /** Whole lines, without the last line feed. Empty only deletes. */
  readonly text: string;
}

function writeCodeEdit(message: CodeEdit, writer: WireWriter): void {
  if (message.firstLine !== 0) writeU32(writer, 8, message.firstLine);
  if (message.removedCount !== 0) writeU32(writer, 16, message.removedCount);
  if (message.text.length !== 0) writeText(writer, 26, message.text);
}

function readCodeEdit(reader: WireReader, end: number, _depth: number): CodeEdit {
  let firstLineField: number = 0;
  let removedCountField: number = 0;
  let textField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        firstLineField = readU32(reader);
        break;
      case 16:
        removedCountField = readU32(reader);
        break;
      case 26:
        textField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CodeEdit', 'first_line', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CodeEdit', 'removed_count', tag);
        if (tag >>> 3 === 3) throw wrongWireType('CodeEdit', 'text', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CodeEdit');
  return { firstLine: firstLineField, removedCount: removedCountField, text: textField };
}

export const CodeEditCode: StaticCode<CodeEdit> = { write: writeCodeEdit, read: readCodeEdit };

export const CodeEdit: MessageCodec<CodeEdit> = {
  schema: {
    name: 'CodeEdit',
    fields: [
      { name: 'first_line', key: 'firstLine', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'removed_count', key: 'removedCount', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'text', key: 'text', number: 3, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CodeEditCode, message),
  decode: (bytes) => decodeWith('CodeEdit', CodeEditCode, bytes),
};

/** A patch. The edits are in the order of the lines and do not overlap. */
export interface CodeAnswer {
  readonly edits: readonly CodeEdit[];
}

function writeCodeAnswer(message: CodeAnswer, writer: WireWriter): void {
  for (const item of message.edits) writeMessage(writer, 10, CodeEditCode, item);
}

function readCodeAnswer(reader: WireReader, end: number, depth: number): CodeAnswer {
  const editsField: CodeEdit[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        editsField.push(CodeEditCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CodeAnswer', 'edits', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CodeAnswer');
  return { edits: editsField };
}

export const CodeAnswerCode: StaticCode<CodeAnswer> = { write: writeCodeAnswer, read: readCodeAnswer };

export const CodeAnswer: MessageCodec<CodeAnswer> = {
  schema: {
    name: 'CodeAnswer',
    fields: [
      { name: 'edits', key: 'edits', number: 1, kind: 'message', cardinality: 'repeated', codec: () => CodeEdit },
    ],
  },
  encode: (message) => encodeWith(CodeAnswerCode, message),
  decode: (bytes) => decodeWith('CodeAnswer', CodeAnswerCode, bytes),
};
