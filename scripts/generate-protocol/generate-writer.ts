/** Static encode code of one message. Fields are written in field-number order; proto3 defaults are left out. */
import type { FieldModel, MessageModel } from './message-model.ts';

const WIRE_VARINT = 0;
const WIRE_BYTES = 2;

/** The tag that comes before a value of this field; packed lists are length-delimited. */
export function tagOf(field: FieldModel): number {
  const varint = field.kind === 'u32' || field.kind === 'u64' || field.kind === 'bool';
  const packed = varint && field.cardinality === 'repeated';
  return (field.number << 3) | (varint && !packed ? WIRE_VARINT : WIRE_BYTES);
}

export function generateWriter(message: MessageModel): string {
  const used = message.fields.length > 0;
  const lines = [
    `function write${message.name}(${used ? 'message' : '_message'}: ${message.name}, ${used ? 'writer' : '_writer'}: WireWriter): void {`,
  ];
  const byNumber = [...message.fields].sort((a, b) => a.number - b.number);
  const seen = new Set<string>();
  for (const field of byNumber) {
    if (field.oneof === undefined) lines.push(...writeField(field));
    else if (!seen.has(field.oneof)) {
      seen.add(field.oneof);
      lines.push(...writeOneof(message, field.oneof));
    }
  }
  lines.push('}', '');
  return lines.join('\n');
}

function writeOneof(message: MessageModel, oneof: string): string[] {
  const lines = [`  switch (message.${oneof}.case) {`];
  for (const field of message.fields.filter((candidate) => candidate.oneof === oneof)) {
    lines.push(`    case '${field.key}':`, `      ${writeValue(field, `message.${oneof}.value`)}`, '      break;');
  }
  lines.push('  }');
  return lines;
}

function writeField(field: FieldModel): string[] {
  const value = `message.${field.key}`;
  if (field.cardinality === 'map') return writeMap(field, value);
  if (field.cardinality === 'repeated') return writeRepeated(field, value);
  if (field.cardinality === 'optional') return [`  if (${value} !== undefined) ${writeValue(field, value)}`];
  if (field.kind === 'message') return [`  ${writeValue(field, value)}`];
  return [`  if (${isSet(field, value)}) ${writeValue(field, value)}`];
}

function isSet(field: FieldModel, value: string): string {
  if (field.kind === 'u32') return `${value} !== 0`;
  if (field.kind === 'u64') return `${value} !== 0n`;
  if (field.kind === 'bool') return value;
  return `${value}.length !== 0`;
}

function writeValue(field: FieldModel, value: string): string {
  const tag = (field.number << 3) | (tagOf({ ...field, cardinality: 'single' }) & 7);
  if (field.kind === 'u32') return `writeU32(writer, ${tag}, ${value});`;
  if (field.kind === 'u64') return `writeU64(writer, ${tag}, ${value});`;
  if (field.kind === 'bool') return `writer.uint32(${tag}).bool(${value});`;
  if (field.kind === 'string') return `writer.uint32(${tag}).string(${value});`;
  if (field.kind === 'message') return `writeMessage(writer, ${tag}, ${field.inner}Code, ${value});`;
  return `writer.uint32(${tag}).bytes(${value});`;
}

function writeRepeated(field: FieldModel, value: string): string[] {
  if (field.kind !== 'u32' && field.kind !== 'u64' && field.kind !== 'bool') {
    return [`  for (const item of ${value}) ${writeValue({ ...field, cardinality: 'single' }, 'item')}`];
  }
  const item = { u32: 'writeU32Value(writer, item)', u64: 'writeU64Value(writer, item)', bool: 'writer.bool(item)' }[field.kind];
  return [
    `  if (${value}.length !== 0) {`,
    `    writer.uint32(${tagOf(field)}).fork();`,
    `    for (const item of ${value}) ${item};`,
    `    writer.ldelim();`,
    `  }`,
  ];
}

/** Entries are sorted by key, so that equal maps have equal bytes. */
function writeMap(field: FieldModel, value: string): string[] {
  const inner: FieldModel = { ...field, number: 2, cardinality: 'single' };
  return [
    `  for (const [key, item] of [...${value}].sort(([a], [b]) => (a < b ? -1 : 1))) {`,
    `    writer.uint32(${tagOf(field)}).fork().uint32(10).string(key);`,
    `    ${writeValue(inner, 'item')}`,
    `    writer.ldelim();`,
    `  }`,
  ];
}
