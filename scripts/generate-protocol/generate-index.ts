/** The generated entry that names every message of every file. */
import type protobuf from 'protobufjs';
import { GENERATED_HEADER } from './generate-file.ts';
import { messagesOfFile } from './message-model.ts';

/** The text of `messages.ts`. `files` are names of .proto files. */
export function generateIndex(root: protobuf.Root, files: readonly string[]): string {
  const lines = files.flatMap((file) => [
    'export {',
    ...messagesOfFile(root, file).map((message) => `  ${message.name},`),
    `} from './${file.replace(/\.proto$/, '.ts')}';`,
  ]);
  return `${[GENERATED_HEADER, ...lines].join('\n')}\n`;
}
