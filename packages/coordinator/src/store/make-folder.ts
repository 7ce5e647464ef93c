import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes an absolute folder and what is missing above it, one folder after the other: `mkdirSync` with `recursive` never
 * returns where the system answers ENOENT for an existing parent, as it does below /proc. Throws what the system says, and
 * takes back what it made.
 */
export function makeFolder(path: string): void {
  const made: string[] = [];
  try {
    for (const folder of missingFolders(path)) if (makeOne(folder)) made.push(folder);
  } catch (error) {
    for (const folder of made.reverse()) if (readdirSync(folder).length === 0) rmdirSync(folder);
    throw error;
  }
}

/** False when another start, at the same time, was quicker. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (isFolder(folder)) return false;
    throw error;
  }
}

/** The outermost first. Bounded by the depth of the path: the root exists. */
function missingFolders(path: string): readonly string[] {
  const missing: string[] = [];
  let folder = path;
  while (!isFolder(folder) && dirname(folder) !== folder) {
    missing.unshift(folder);
    folder = dirname(folder);
  }
  return missing;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
