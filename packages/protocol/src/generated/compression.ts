// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  EMPTY_BYTES,
  encodeWith,
  expectEnd,
  readBytes,
  readTag,
  readText,
  skipField,
  writeText,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';

export interface CompressionTask {
  readonly data: Uint8Array;
  /** Codecs that the validator can undo: "deflate", "gzip", "brotli", "zstd". */
  readonly codecs: readonly string[];
}

function writeCompressionTask(message: CompressionTask, writer: WireWriter): void {
  if (message.data.length !== 0) writer.uint32(10).bytes(message.data);
  for (const item of message.codecs) writeText(writer, 18, item);
}

function readCompressionTask(reader: WireReader, end: number, _depth: number): CompressionTask {
  let dataField: Uint8Array = EMPTY_BYTES;
  const codecsField: string[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        dataField = readBytes(reader);
        break;
      case 18:
        codecsField.push(readText(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CompressionTask', 'data', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CompressionTask', 'codecs', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CompressionTask');
  return { data: dataField, codecs: codecsField };
}

export const CompressionTaskCode: StaticCode<CompressionTask> = { write: writeCompressionTask, read: readCompressionTask };

export const CompressionTask: MessageCodec<CompressionTask> = {
  schema: {
    name: 'CompressionTask',
    fields: [
      { name: 'data', key: 'data', number: 1, kind: 'bytes', cardinality: 'single' },
      { name: 'codecs', key: 'codecs', number: 2, kind: 'string', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(CompressionTaskCode, message),
  decode: (bytes) => decodeWith('CompressionTask', CompressionTaskCode, bytes),
};

export interface CompressionAnswer {
  readonly codec: string;
  readonly data: Uint8Array;
}

function writeCompressionAnswer(message: CompressionAnswer, writer: WireWriter): void {
  if (message.codec.length !== 0) writeText(writer, 10, message.codec);
  if (message.data.length !== 0) writer.uint32(18).bytes(message.data);
}

function readCompressionAnswer(reader: WireReader, end: number, _depth: number): CompressionAnswer {
  let codecField: string = '';
  let dataField: Uint8Array = EMPTY_BYTES;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        codecField = readText(reader);
        break;
      case 18:
        dataField = readBytes(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('CompressionAnswer', 'codec', tag);
        if (tag >>> 3 === 2) throw wrongWireType('CompressionAnswer', 'data', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'CompressionAnswer');
  return { codec: codecField, data: dataField };
}

export const CompressionAnswerCode: StaticCode<CompressionAnswer> = { write: writeCompressionAnswer, read: readCompressionAnswer };

export const CompressionAnswer: MessageCodec<CompressionAnswer> = {
  schema: {
    name: 'CompressionAnswer',
    fields: [
      { name: 'codec', key: 'codec', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'data', key: 'data', number: 2, kind: 'bytes', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(CompressionAnswerCode, message),
  decode: (bytes) => decodeWith('CompressionAnswer', CompressionAnswerCode, bytes),
};
