/** Static encode code of one message. Fields are written in field-number order; proto3 defaults are left out. */
import { codeOf, isPacked, lengthTag, mapValueOf, valueTag } from './field-code.ts';
import type { FieldModel, MessageModel } from './message-model.ts';

export function generateWriter(message: MessageModel): string {
  const isUsed = message.fields.length > 0 ? '' : '_';
  const lines = [
    `function write${message.name}(${isUsed}message: ${message.name}, ${isUsed}writer: WireWriter): void {`,
  ];
  const seen = new Set<string>();
  for (const field of [...message.fields].sort((a, b) => a.number - b.number)) {
    if (field.oneof === undefined) lines.push(...writeField(field));
    else if (!seen.has(field.oneof)) {
      seen.add(field.oneof);
      lines.push(...writeOneof(message, field.oneof));
    }
  }
  return [...lines, '}', ''].join('\n');
}

function writeOneof(message: MessageModel, oneof: string): string[] {
  const members = message.fields.filter((field) => field.oneof === oneof);
  return [
    `  switch (message.${oneof}.case) {`,
    ...members.flatMap((field) => [
      `    case '${field.key}':`,
      `      ${writeValue(field, `message.${oneof}.value`)};`,
      '      break;',
    ]),
    '  }',
  ];
}

function writeField(field: FieldModel): string[] {
  const value = `message.${field.key}`;
  switch (field.cardinality) {
    case 'map':
      return writeMap(field, value);
    case 'repeated':
      return isPacked(field)
        ? writePacked(field, value)
        : [`  for (const item of ${value}) ${writeValue(field, 'item')};`];
    case 'optional':
      return [`  if (${value} !== undefined) ${writeValue(field, value)};`];
    case 'single': {
      const { absent, isSet } = codeOf(field);
      return [
        absent === undefined ? `  ${writeValue(field, value)};` : `  if (${isSet(value)}) ${writeValue(field, value)};`,
      ];
    }
  }
}

function writeValue(field: FieldModel, value: string): string {
  return codeOf(field).write(valueTag(field), value);
}

function writePacked(field: FieldModel, value: string): string[] {
  const item = field.kind === 'bool' ? 'writer.bool(item)' : `write${field.kind.toUpperCase()}Value(writer, item)`;
  return [
    `  if (${value}.length !== 0) {`,
    `    writer.uint32(${lengthTag(field)}).fork();`,
    `    for (const item of ${value}) ${item};`,
    '    writer.ldelim();',
    '  }',
  ];
}

/** Entries are sorted by key, so that equal maps have equal bytes. */
function writeMap(field: FieldModel, value: string): string[] {
  return [
    `  for (const [key, item] of sortedEntries(${value})) {`,
    `    writer.uint32(${lengthTag(field)}).fork();`,
    '    writeText(writer, 10, key);',
    `    ${writeValue(mapValueOf(field), 'item')};`,
    '    writer.ldelim();',
    '  }',
  ];
}
