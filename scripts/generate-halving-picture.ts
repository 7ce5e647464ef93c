/**
 * Writes `docs/halving.svg` from the first 200 blocks of the halving scenario, which it makes.
 *
 *   node scripts/generate-halving-picture.ts           writes the file
 *   node scripts/generate-halving-picture.ts --check   writes nothing; exits 1 when the file on disk differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawHalving } from './halving-picture/draw-halving.ts';
import { measureHalving } from './halving-picture/measure-halving.ts';

const BLOCKS = 200;
const file = resolve(import.meta.dirname, '../docs/halving.svg');
const text = drawHalving(measureHalving(BLOCKS));

if (process.argv.includes('--check')) {
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isCurrent) console.error('docs/halving.svg differs from what the blocks are: run npm run generate');
  console.log(`${BLOCKS} blocks measured`);
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(file, text);
}
