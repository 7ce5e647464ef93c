import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const VECTOR_FILE = /\.json(\.gz)?$/;

/**
 * The files of a path: itself when it is no folder (whatever its name, and also when it is not there: reading it tells),
 * otherwise every `.json` and `.json.gz` below, in an order that does not depend on the file system.
 */
export function listVectorFiles(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? filesBelow(path) : [path];
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return VECTOR_FILE.test(entry.name) ? [path] : [];
    });
}
