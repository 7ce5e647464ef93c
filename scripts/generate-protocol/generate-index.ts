/** The generated entry that names every message of every file. */
import type protobuf from 'protobufjs';
import { basename } from 'node:path';
import { GENERATED_HEADER } from './generate-file.ts';
import { messagesOfFile } from './message-model.ts';

export function generateIndex(root: protobuf.Root, files: readonly string[]): string {
  const lines = [GENERATED_HEADER];
  for (const file of files) {
    const names = messagesOfFile(root, file).map((message) => message.name);
    lines.push(`export { ${names.join(', ')} } from './${basename(file, '.proto')}.ts';`);
  }
  return `${lines.join('\n')}\n`;
}
