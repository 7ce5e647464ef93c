/** Static decode code of one message: wrong wire types, missing messages, second members and overruns are refused. */
import { codeOf, isPacked, lengthTag, mapValueOf, valueTag } from './field-code.ts';
import type { FieldModel, MessageModel } from './message-model.ts';

export function generateReader(message: MessageModel): string {
  const { name, fields, oneofs } = message;
  const usesDepth = fields.some((field) => field.kind === 'message');
  const plainFields = fields.filter((field) => field.oneof === undefined);
  return [
    `function read${name}(reader: WireReader, end: number, ${usesDepth ? '' : '_'}depth: number): ${name} {`,
    ...plainFields.map((field) => `  ${declare(field)}`),
    ...oneofs.map((oneof) => `  let ${oneof}Field: ${name}['${oneof}'] | undefined;`),
    '  while (reader.pos < end) {',
    '    const tag = readTag(reader);',
    '    switch (tag) {',
    ...fields.flatMap((field) => readField(message, field)),
    '      default:',
    ...fields.map(
      (field) => `        if (tag >>> 3 === ${field.number}) throw wrongWireType('${name}', '${field.name}', tag);`,
    ),
    '        skipField(reader, tag);',
    '    }',
    '  }',
    `  expectEnd(reader, end, '${name}');`,
    ...plainFields.filter(isMandatory).map((field) => requireField(message, field.key, field.name)),
    ...oneofs.map((oneof) => requireField(message, oneof, oneof)),
    `  return { ${[...plainFields.map((field) => field.key), ...oneofs].map((key) => `${key}: ${key}Field`).join(', ')} };`,
    '}',
    '',
  ].join('\n');
}

/** A field without which the message means nothing: it has no value that stands for its absence. */
function isMandatory(field: FieldModel): boolean {
  return field.cardinality === 'single' && codeOf(field).absent === undefined;
}

function requireField(message: MessageModel, key: string, name: string): string {
  return `  if (${key}Field === undefined) throw missing('${message.name}', '${name}');`;
}

function declare(field: FieldModel): string {
  const { type, absent } = codeOf(field);
  switch (field.cardinality) {
    case 'repeated':
      return `const ${field.key}Field: ${type}[] = [];`;
    case 'map':
      return `const ${field.key}Field = new Map<string, ${type}>();`;
    case 'optional':
      return `let ${field.key}Field: ${type} | undefined;`;
    case 'single':
      return absent === undefined
        ? `let ${field.key}Field: ${type} | undefined;`
        : `let ${field.key}Field: ${type} = ${absent};`;
  }
}

function readField(message: MessageModel, field: FieldModel): string[] {
  if (field.cardinality === 'map') return readMap(message, field);
  const lines = readCase(valueTag(field), assign(message, field));
  return field.cardinality === 'repeated' && isPacked(field) ? [...readPacked(field), ...lines] : lines;
}

function readCase(tag: number, lines: readonly string[]): string[] {
  return [`      case ${tag}:`, ...lines.map((line) => `        ${line}`), '        break;'];
}

/** A scalar that comes twice has its last value, as protobuf says; a message or a choice may come once only. */
function assign(message: MessageModel, field: FieldModel): string[] {
  const { read } = codeOf(field);
  if (field.cardinality === 'repeated') return [`${field.key}Field.push(${read});`];
  const target = `${field.oneof ?? field.key}Field`;
  const once = `if (${target} !== undefined) throw twice('${message.name}', '${field.oneof ?? field.name}');`;
  if (field.oneof !== undefined) return [once, `${target} = { case: '${field.key}', value: ${read} };`];
  return [...(field.kind === 'message' ? [once] : []), `${target} = ${read};`];
}

function readPacked(field: FieldModel): string[] {
  return [
    `      case ${lengthTag(field)}: {`,
    '        const listEnd = readEnd(reader, end);',
    `        while (reader.pos < listEnd) ${field.key}Field.push(${codeOf(field).read});`,
    `        expectEnd(reader, listEnd, '${field.name}');`,
    '        break;',
    '      }',
  ];
}

/** An entry without a key or value has the absent one, as protobuf says; a message must be there. */
function readMap(message: MessageModel, field: FieldModel): string[] {
  const value = mapValueOf(field);
  const { type, absent, read } = codeOf(value);
  const required =
    absent === undefined ? [`        if (item === undefined) throw missing('${message.name}', '${field.name}');`] : [];
  return [
    `      case ${lengthTag(field)}: {`,
    '        const entryEnd = readEnd(reader, end);',
    "        let key = '';",
    `        let item: ${type}${absent === undefined ? ' | undefined' : ` = ${absent}`};`,
    '        while (reader.pos < entryEnd) {',
    '          const entryTag = readTag(reader);',
    '          if (entryTag === 10) key = readText(reader);',
    `          else if (entryTag === ${valueTag(value)}) item = ${read.replace('reader, end', 'reader, entryEnd')};`,
    '          else skipField(reader, entryTag);',
    '        }',
    `        expectEnd(reader, entryEnd, '${field.name}');`,
    ...required,
    `        ${field.key}Field.set(key, item);`,
    '        break;',
    '      }',
  ];
}
