/** All generated files of a folder of .proto files. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import protobuf from 'protobufjs';
import { generateFile } from './generate-file.ts';
import { generateIndex } from './generate-index.ts';

const PROTO_PACKAGE = 'yumanet/v1';

/** It declares options only, which become no code. */
const OPTIONS_FILE = 'options.proto';

/** protobufjs ships Google's descriptor, which the options extend. */
const PROTOBUFJS_FOLDER = dirname(createRequire(import.meta.url).resolve('protobufjs/package.json'));

/** File name to text, for the .proto files at `yumanet/v1` below `protoFolder`. Throws when one does not parse. */
export function generateAll(protoFolder: string): Map<string, string> {
  const files = readdirSync(join(protoFolder, PROTO_PACKAGE))
    .filter((file) => file.endsWith('.proto') && file !== OPTIONS_FILE)
    .sort();
  const root = loadProtos(protoFolder, files);
  const outputs = new Map(files.map((file) => [file.replace(/\.proto$/, '.ts'), generateFile(root, file)]));
  return outputs.set('messages.ts', generateIndex(root, files));
}

function loadProtos(protoFolder: string, files: readonly string[]): protobuf.Root {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => {
    if (target.startsWith('google/protobuf/')) return join(PROTOBUFJS_FOLDER, target);
    return target.startsWith('/') ? target : join(protoFolder, target);
  };
  const paths = files.map((file) => `${PROTO_PACKAGE}/${file}`);
  root.loadSync(paths, { keepCase: true, alternateCommentMode: true });
  root.resolveAll();
  return root;
}
