/**
 * Writes the synthetic metagraphs that ship in `packages/cli/samples`: what `yumanet import metagraph` can be tried with
 * where no real export is at hand. Seeded: a test compares what is there with what this gives.
 *
 * Usage: node scripts/make-samples.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleFiles } from './samples/sample-files.ts';

const folder = fileURLToPath(new URL('../packages/cli/samples', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { name, text } of sampleFiles()) {
  writeFileSync(join(folder, name), text);
  process.stdout.write(`${name}: ${Buffer.byteLength(text)} bytes\n`);
}
