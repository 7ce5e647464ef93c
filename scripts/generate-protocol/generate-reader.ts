/** Static decode code of one message: wrong wire types, missing messages and overruns are refused. */
import { valueType } from './generate-file.ts';
import { tagOf } from './generate-writer.ts';
import type { FieldModel, MessageModel } from './message-model.ts';

export function generateReader(message: MessageModel): string {
  const lines = [
    `function read${message.name}(reader: WireReader, end: number, ${usesDepth(message) ? 'depth' : '_depth'}: number): ${message.name} {`,
  ];
  for (const field of message.fields) if (field.oneof === undefined) lines.push(`  ${declare(field)}`);
  for (const oneof of message.oneofs) lines.push(`  let ${oneof}Field: ${message.name}['${oneof}'] | undefined;`);
  lines.push('  while (reader.pos < end) {', '    const tag = reader.uint32();', '    switch (tag) {');
  for (const field of message.fields) lines.push(...readField(field));
  lines.push('      default:');
  for (const field of message.fields) {
    lines.push(
      `        if (tag >>> 3 === ${field.number}) throw wrongWireType('${message.name}', '${field.name}', tag);`,
    );
  }
  lines.push('        skipField(reader, tag);', '    }', '  }', `  expectEnd(reader, end, '${message.name}');`);
  lines.push(...requireMessages(message));
  const names = [...message.fields.filter((field) => field.oneof === undefined).map((field) => field.key), ...message.oneofs];
  lines.push(`  return { ${names.map((name) => `${name}: ${name}Field`).join(', ')} };`, '}', '');
  return lines.join('\n');
}

function usesDepth(message: MessageModel): boolean {
  return message.fields.some((field) => field.kind === 'message');
}

function declare(field: FieldModel): string {
  const type = valueType(field);
  if (field.cardinality === 'repeated') return `const ${field.key}Field: ${type}[] = [];`;
  if (field.cardinality === 'map') return `const ${field.key}Field = new Map<string, ${type}>();`;
  if (field.cardinality === 'optional' || field.kind === 'message') return `let ${field.key}Field: ${type} | undefined;`;
  const initial = { u32: '0', u64: '0n', bool: 'false', string: "''", bytes: '', account: '', embedded: '', message: '' };
  if (initial[field.kind] === '') return `let ${field.key}Field: Uint8Array = new Uint8Array(0);`;
  return `let ${field.key}Field = ${initial[field.kind]};`;
}

function requireMessages(message: MessageModel): string[] {
  const lines: string[] = [];
  for (const field of message.fields) {
    if (field.kind !== 'message' || field.cardinality !== 'single' || field.oneof !== undefined) continue;
    lines.push(`  if (${field.key}Field === undefined) throw new WireError('${message.name}.${field.name}', 'is required');`);
  }
  for (const oneof of message.oneofs) {
    lines.push(`  if (${oneof}Field === undefined) throw new WireError('${message.name}.${oneof}', 'needs one of its members');`);
  }
  return lines;
}

function readField(field: FieldModel): string[] {
  if (field.cardinality === 'map') return readMap(field);
  if (field.cardinality === 'repeated' && (field.kind === 'u32' || field.kind === 'u64' || field.kind === 'bool')) {
    return readPacked(field);
  }
  const assign = assignment(field);
  return [
    `      case ${tagOf({ ...field, cardinality: 'single' })}: {`,
    ...valueLines(field, '        '),
    `        ${assign}`,
    '        break;',
    '      }',
  ];
}

function assignment(field: FieldModel): string {
  if (field.cardinality === 'repeated') return `${field.key}Field.push(value);`;
  if (field.oneof !== undefined) return `${field.oneof}Field = { case: '${field.key}', value };`;
  return `${field.key}Field = value;`;
}

function valueLines(field: FieldModel, indent: string): string[] {
  if (field.kind === 'message') {
    return [
      `${indent}const valueEnd = readEnd(reader, end);`,
      `${indent}const value = ${field.inner}Code.read(reader, valueEnd, descend(depth));`,
    ];
  }
  const read = { u32: 'readU32(reader)', u64: 'readU64(reader)', bool: 'reader.bool()', string: 'readText(reader)' };
  const call = field.kind in read ? read[field.kind as keyof typeof read] : 'readBytes(reader)';
  return [`${indent}const value = ${call};`];
}

function readPacked(field: FieldModel): string[] {
  const packedTag = tagOf(field);
  const plainTag = tagOf({ ...field, cardinality: 'single' });
  const [line] = valueLines(field, '');
  const value = line?.replace('const value = ', '').replace(';', '');
  return [
    `      case ${packedTag}: {`,
    '        const listEnd = readEnd(reader, end);',
    `        while (reader.pos < listEnd) ${field.key}Field.push(${value});`,
    `        expectEnd(reader, listEnd, '${field.name}');`,
    '        break;',
    '      }',
    `      case ${plainTag}: {`,
    `        ${field.key}Field.push(${value});`,
    '        break;',
    '      }',
  ];
}

function readMap(field: FieldModel): string[] {
  const inner: FieldModel = { ...field, number: 2, cardinality: 'single' };
  const missing = { u32: '0', u64: '0n', bool: 'false', string: "''", bytes: '', account: '', embedded: '', message: '' }[field.kind];
  const fallback = missing === '' ? undefined : missing;
  return [
    `      case ${tagOf(field)}: {`,
    '        const entryEnd = readEnd(reader, end);',
    "        let key = '';",
    `        let item: ${valueType(field)} | undefined${fallback === undefined ? '' : ` = ${fallback}`};`,
    '        while (reader.pos < entryEnd) {',
    '          const entryTag = reader.uint32();',
    '          if (entryTag === 10) key = readText(reader);',
    `          else if (entryTag === ${tagOf(inner)}) {`,
    ...valueLines(inner, '            ').map((line) => line.replace('readEnd(reader, end)', 'readEnd(reader, entryEnd)')),
    '            item = value;',
    '          } else skipField(reader, entryTag);',
    '        }',
    `        expectEnd(reader, entryEnd, '${field.name}');`,
    ...(fallback === undefined
      ? [`        if (item === undefined) throw new WireError('${field.name}', 'an entry has no value');`]
      : []),
    `        ${field.key}Field.set(key, item);`,
    '        break;',
    '      }',
  ];
}
