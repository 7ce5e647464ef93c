/** One generated TypeScript file: for each message its type, its static code and its codec with the schema. */
import type protobuf from 'protobufjs';
import { type FieldModel, fileOfMessage, type MessageModel, messagesOfFile } from './message-model.ts';
import { generateReader } from './generate-reader.ts';
import { generateWriter } from './generate-writer.ts';

export const GENERATED_HEADER = '// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.';

export function generateFile(root: protobuf.Root, file: string): string {
  const messages = messagesOfFile(root, file);
  const body = messages.map(generateMessage).join('\n');
  const wireNames = [
    'decodeWith', 'descend', 'encodeWith', 'expectEnd', 'readBytes', 'readEnd', 'readText', 'readU32', 'readU64', 'skipField',
    'writeMessage', 'writeU32', 'writeU32Value', 'writeU64', 'writeU64Value', 'wrongWireType',
  ].filter((name) => body.includes(`${name}(`)); // prettier-ignore
  const imports = [
    GENERATED_HEADER,
    "import type { MessageCodec } from '../wire/message-schema.ts';",
    ...(body.includes('new WireError') ? ["import { WireError } from '../wire/wire-error.ts';"] : []),
    `import { ${[...wireNames, 'type StaticCode', 'type WireReader', 'type WireWriter'].join(', ')} } from '../wire/wire-format.ts';`,
    ...foreignImports(root, messages),
  ];
  return `${imports.join('\n')}\n\n${body}`;
}

function foreignImports(root: protobuf.Root, messages: readonly MessageModel[]): string[] {
  const own = messages[0]?.file;
  const byFile = new Map<string, Set<string>>();
  for (const message of messages) {
    for (const { inner, kind } of message.fields) {
      if (inner === undefined) continue;
      const file = fileOfMessage(root, inner);
      if (file === own) continue;
      const names = byFile.get(file) ?? new Set();
      names.add(inner);
      if (kind === 'message') names.add(`${inner}Code`);
      byFile.set(file, names);
    }
  }
  return [...byFile].sort().map(([file, names]) => `import { ${[...names].sort().join(', ')} } from './${file}.ts';`);
}

function generateMessage(message: MessageModel): string {
  return [
    generateType(message),
    generateWriter(message),
    generateReader(message),
    `export const ${message.name}Code: StaticCode<${message.name}> = { write: write${message.name}, read: read${message.name} };`,
    '',
    generateCodec(message),
  ].join('\n');
}

function generateType(message: MessageModel): string {
  const lines = message.comment === undefined ? [] : [`/** ${message.comment.replaceAll('\n', '\n * ')} */`];
  for (const oneof of message.oneofs) {
    const members = message.fields.filter((field) => field.oneof === oneof);
    lines.push(`export type ${message.name}${capital(oneof)}Case =`);
    for (const member of members) {
      lines.push(`  | { readonly case: '${member.key}'; readonly value: ${valueType(member)} }`);
    }
    lines[lines.length - 1] += ';';
  }
  lines.push(`export interface ${message.name} {`);
  for (const field of message.fields) {
    if (field.oneof === undefined) lines.push(`  readonly ${propertyOf(field)};`);
  }
  for (const oneof of message.oneofs) lines.push(`  readonly ${oneof}: ${message.name}${capital(oneof)}Case;`);
  lines.push('}', '');
  return lines.join('\n');
}

function propertyOf(field: FieldModel): string {
  const type = valueType(field);
  if (field.cardinality === 'repeated') return `${field.key}: readonly ${type}[]`;
  if (field.cardinality === 'map') return `${field.key}: ReadonlyMap<string, ${type}>`;
  if (field.cardinality === 'optional') return `${field.key}?: ${type} | undefined`;
  return `${field.key}: ${type}`;
}

/** The TypeScript type of one value of a field. */
export function valueType(field: FieldModel): string {
  switch (field.kind) {
    case 'u32':
      return 'number';
    case 'u64':
      return 'bigint';
    case 'bool':
      return 'boolean';
    case 'string':
      return 'string';
    case 'message':
      return field.inner ?? '';
    default:
      return 'Uint8Array';
  }
}

function generateCodec(message: MessageModel): string {
  const { name } = message;
  return [
    `export const ${name}: MessageCodec<${name}> = {`,
    `  schema: {`,
    `    name: '${name}',`,
    `    fields: [`,
    ...message.fields.map((field) => `      ${schemaOf(field)},`),
    `    ],`,
    `  },`,
    `  encode: (message) => encodeWith(${name}Code, message),`,
    `  decode: (bytes) => decodeWith('${name}', ${name}Code, bytes),`,
    `};`,
    '',
  ].join('\n');
}

function schemaOf(field: FieldModel): string {
  const parts = [
    `name: '${field.name}'`,
    `key: '${field.key}'`,
    `number: ${field.number}`,
    `kind: '${field.kind}'`,
    `cardinality: '${field.cardinality}'`,
  ];
  if (field.oneof !== undefined) parts.push(`oneof: '${field.oneof}'`);
  if (field.inner !== undefined) parts.push(`codec: () => ${field.inner} as MessageCodec<object>`);
  return `{ ${parts.join(', ')} }`;
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
