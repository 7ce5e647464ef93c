/**
 * The `yumanet` command from a clone (`npm start`, `npm run yumanet -- …`): makes sure that the bundles in `dist` are those
 * of the sources, then runs the command in this same process, so that signals and the exit code are its own.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
enableCompileCache(join(root, 'dist', 'compile-cache'));

const { ensureBundles } = await import('./bundle/ensure-bundles.ts');
const folder = await ensureBundles(root);
await import(pathToFileURL(join(folder, 'cli.js')).href);
