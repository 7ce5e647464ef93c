/**
 * The `yumanet` command from a clone (`npm start`, `npm run yumanet -- …`): makes sure that the bundles in `dist` are those
 * of the sources, then runs the command in this same process, so that signals and the exit code are its own. Compiled code
 * is kept beside the bundles, for the processes that the command starts, too.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBundles } from './bundle/ensure-bundles.ts';

const folder = await ensureBundles(fileURLToPath(new URL('..', import.meta.url)));
const cache = join(folder, 'compile-cache');
process.env['NODE_COMPILE_CACHE'] ??= cache;
enableCompileCache(cache);
await import(pathToFileURL(join(folder, 'cli.js')).href);
