/** Writes the bundles of all programs into a folder, for an image: `node scripts/bundle.ts FOLDER`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundles } from './bundle/build-bundles.ts';

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-') || more.length > 0) {
  process.stderr.write('Usage: node scripts/bundle.ts FOLDER\n');
  process.exit(2);
}
const output = resolve(folder);
mkdirSync(output, { recursive: true });
await buildBundles(fileURLToPath(new URL('..', import.meta.url)), output);
