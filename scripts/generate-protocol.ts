/**
 * Generates the protocol's TypeScript from its .proto files: one file per .proto under `src/generated/`, with a type,
 * static encode and decode code and the schema of each message. protobufjs parses; this writes.
 *
 *   node scripts/generate-protocol.ts [PACKAGE_FOLDER]           writes the files
 *   node scripts/generate-protocol.ts --check [PACKAGE_FOLDER]   writes nothing; exits 1 when a file on disk differs
 *
 * The package folder is `packages/protocol` unless given.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles } from './generate-protocol/compare-files.ts';
import { generateAll } from './generate-protocol/generate-all.ts';

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const packageFolder = resolve(positionals[0] ?? join(import.meta.dirname, '../packages/protocol'));
const outputFolder = join(packageFolder, 'src/generated');
const outputs = generateAll(join(packageFolder, 'proto'));

if (values.check === true) {
  const problems = compareFiles(outputFolder, outputs);
  for (const problem of problems) console.error(`generated/${problem}: run npm run generate`);
  console.error(`generated protocol code: ${outputs.size} files compared, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  rmSync(outputFolder, { recursive: true, force: true });
  mkdirSync(outputFolder, { recursive: true });
  for (const [file, text] of outputs) writeFileSync(join(outputFolder, file), text);
  console.error(`generated protocol code: ${outputs.size} files written`);
}
