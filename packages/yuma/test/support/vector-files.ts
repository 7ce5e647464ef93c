/** Reads the golden vectors of the package. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const VECTORS_FOLDER = join(import.meta.dirname, '../../vectors');

/** All files below a folder of the vectors, as paths from there, in order. */
export function listVectorFiles(folder: string): string[] {
  return readdirSync(join(VECTORS_FOLDER, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(VECTORS_FOLDER.length + 1))
    .sort();
}

/** The parsed content of a `.json` or `.json.gz` file; throws on any other. */
export function readVectorFile(path: string): unknown {
  const bytes = readFileSync(join(VECTORS_FOLDER, path));
  if (path.endsWith('.json.gz')) return JSON.parse(gunzipSync(bytes).toString('utf8'));
  if (path.endsWith('.json')) return JSON.parse(bytes.toString('utf8'));
  throw new Error(`${path} is no vector file`);
}
