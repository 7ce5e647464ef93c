/**
 * Writes `docs/hyperparameters.md` from the tables of hyperparameters, and what of `docs/default-network.md` stands between
 * its markers from the presets.
 *
 *   node scripts/generate-parameter-docs.ts           writes the files
 *   node scripts/generate-parameter-docs.ts --check   writes nothing; exits 1 when a file on disk differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hyperparameterPage } from './parameter-docs/hyperparameter-page.ts';
import { withPresetTables } from './parameter-docs/preset-tables.ts';

const docs = resolve(import.meta.dirname, '../docs');
const networkPage = resolve(docs, 'default-network.md');

const pages = new Map([
  [resolve(docs, 'hyperparameters.md'), hyperparameterPage()],
  [networkPage, withPresetTables(readFileSync(networkPage, 'utf8'))],
]);

if (process.argv.includes('--check')) {
  const stale = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  for (const [path] of stale) console.error(`${path} differs from the tables: run npm run generate`);
  console.log(`${pages.size} pages compared`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of pages) writeFileSync(path, text);
}
