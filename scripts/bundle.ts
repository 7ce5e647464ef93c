/**
 * Writes the programs into a folder that needs nothing else of the repository, for an image: `node scripts/bundle.ts FOLDER`.
 * The bundles, and beside them the one file that they look up by its package: the epoch kernel.
 */
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundles } from './bundle/build-bundles.ts';

const KERNEL_PACKAGE = 'packages/yuma';
const KERNEL_FILES: readonly string[] = ['package.json', 'kernel/epoch.wasm'];

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-') || more.length > 0) {
  process.stderr.write('Usage: node scripts/bundle.ts FOLDER\n');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const output = resolve(folder);
await buildBundles(root, output);
for (const file of KERNEL_FILES) {
  cpSync(join(root, KERNEL_PACKAGE, file), join(output, 'node_modules/@yumanet/yuma', file));
}
