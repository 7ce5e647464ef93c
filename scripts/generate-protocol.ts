/**
 * Generates the protocol's TypeScript from its .proto files: one file per .proto under `src/generated/`, with a type,
 * static encode and decode code and the schema of each message. protobufjs parses; this writes.
 *
 *   node scripts/generate-protocol.ts           writes the files
 *   node scripts/generate-protocol.ts --check   writes nothing; exits 1 when a file on disk differs
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import protobuf from 'protobufjs';
import { generateFile } from './generate-protocol/generate-file.ts';
import { generateIndex } from './generate-protocol/generate-index.ts';

const packageFolder = resolve(import.meta.dirname, '../packages/protocol');
const protoFolder = join(packageFolder, 'proto');
const outputFolder = join(packageFolder, 'src/generated');

/** The option declarations carry no message of ours. */
const FILES_WITHOUT_MESSAGES = new Set(['options.proto']);

function generateAll(): Map<string, string> {
  const files = readdirSync(join(protoFolder, 'yumanet/v1'))
    .filter((file) => file.endsWith('.proto') && !FILES_WITHOUT_MESSAGES.has(file))
    .sort();
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => {
    if (target.startsWith('google/protobuf/')) return resolve(import.meta.dirname, '../node_modules/protobufjs', target);
    return target.startsWith('/') ? target : join(protoFolder, target);
  };
  root.loadSync(
    files.map((file) => `yumanet/v1/${file}`),
    { keepCase: true, alternateCommentMode: true },
  );
  root.resolveAll();
  const outputs = new Map<string, string>();
  for (const file of files) outputs.set(`${basename(file, '.proto')}.ts`, generateFile(root, file));
  outputs.set('messages.ts', generateIndex(root, files));
  return outputs;
}

function check(outputs: ReadonlyMap<string, string>): string[] {
  const onDisk = new Set(readdirSync(outputFolder));
  const problems: string[] = [];
  for (const [file, text] of outputs) {
    if (!onDisk.delete(file)) problems.push(`${file} is missing`);
    else if (readFileSync(join(outputFolder, file), 'utf8') !== text) problems.push(`${file} differs`);
  }
  for (const file of onDisk) problems.push(`${file} belongs to no .proto file`);
  return problems;
}

const outputs = generateAll();
if (process.argv.includes('--check')) {
  const problems = check(outputs);
  for (const problem of problems) console.error(`generated/${problem}: run npm run generate`);
  console.error(`generated protocol code: ${outputs.size} files compared, ${problems.length} problems`);
  process.exitCode = problems.length === 0 && outputs.size > 1 ? 0 : 1;
} else {
  rmSync(outputFolder, { recursive: true, force: true });
  mkdirSync(outputFolder, { recursive: true });
  for (const [file, text] of outputs) writeFileSync(join(outputFolder, file), text);
  console.error(`generated protocol code: ${outputs.size} files written`);
}
