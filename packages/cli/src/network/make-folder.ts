import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CliError, EXIT } from '../output/cli-error.ts';

/**
 * Makes an absolute folder and what is missing above it, one folder after the other: `mkdirSync` with `recursive` never
 * returns where the system answers ENOENT for an existing parent, as it does below /proc. Throws `FolderUnusable` (exit 3)
 * and takes back what it made.
 */
export function makeFolder(path: string): void {
  const made: string[] = [];
  try {
    for (const folder of missingFolders(path)) if (makeOne(folder)) made.push(folder);
  } catch (error) {
    for (const folder of made.reverse()) if (readdirSync(folder).length === 0) rmdirSync(folder);
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw folderUnusable(path, error);
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

/** The error of a folder that cannot be made or written. */
export function folderUnusable(path: string, cause: Error): CliError {
  return new CliError({
    name: 'FolderUnusable',
    message: `the folder ${path} cannot be used: ${cause.message}`,
    remedy: 'Choose a folder that you can write with --data, or see what stands in its way with `yumanet doctor`.',
    facts: { folder: path },
    exitCode: EXIT.environment,
    cause,
  });
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
