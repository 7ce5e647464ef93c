/** One generated TypeScript file: for each message its type, its static code and its codec with the schema. */
import type protobuf from 'protobufjs';
import { generateCodec } from './generate-codec.ts';
import { generateReader } from './generate-reader.ts';
import { generateType } from './generate-type.ts';
import { generateWriter } from './generate-writer.ts';
import { fileOfMessage, type MessageModel, messagesOfFile } from './message-model.ts';

/** The first line of every generated file. */
export const GENERATED_HEADER = '// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.';

/** What generated code may call of `wire-format.ts`; a file imports those it does call. */
const WIRE_FUNCTIONS = [
  'decodeWith',
  'descend',
  'EMPTY_BYTES',
  'encodeWith',
  'expectEnd',
  'missing',
  'readAccount',
  'readBytes',
  'readEnd',
  'readTag',
  'readText',
  'readU32',
  'readU64',
  'skipField',
  'sortedEntries',
  'twice',
  'writeAccount',
  'writeMessage',
  'writeText',
  'writeU32',
  'writeU32Value',
  'writeU64',
  'writeU64Value',
  'wrongWireType',
];

/** The text of the file for one .proto file. */
export function generateFile(root: protobuf.Root, file: string): string {
  const messages = messagesOfFile(root, file);
  const body = messages.map(generateMessage).join('\n');
  const called = WIRE_FUNCTIONS.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const wireNames = [...called, 'type StaticCode', 'type WireReader', 'type WireWriter'];
  const imports = [
    GENERATED_HEADER,
    "import type { MessageCodec } from '../wire/message-schema.ts';",
    `import {\n${wireNames.map((name) => `  ${name},\n`).join('')}} from '../wire/wire-format.ts';`,
    ...foreignImports(root, messages),
  ];
  return `${imports.join('\n')}\n\n${body}`;
}

function foreignImports(root: protobuf.Root, messages: readonly MessageModel[]): string[] {
  const byFile = new Map<string, Set<string>>();
  for (const { file: own, fields } of messages) {
    for (const { inner, kind } of fields) {
      const file = inner === undefined ? own : fileOfMessage(root, inner);
      if (inner === undefined || file === own) continue;
      const names = byFile.get(file) ?? new Set();
      names.add(inner);
      if (kind === 'message') names.add(`${inner}Code`);
      byFile.set(file, names);
    }
  }
  return [...byFile].sort().map(([file, names]) => `import { ${[...names].sort().join(', ')} } from './${file}.ts';`);
}

function generateMessage(message: MessageModel): string {
  const { name } = message;
  return [
    generateType(message),
    generateWriter(message),
    generateReader(message),
    `export const ${name}Code: StaticCode<${name}> = { write: write${name}, read: read${name} };`,
    '',
    generateCodec(message),
  ].join('\n');
}
