/** Writes the files of a project into a folder that is new or empty. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderUnusable, makeFolder } from '../network/make-folder.ts';
import { usageError } from '../output/cli-error.ts';

/** Texts by name. */
export type ProjectFiles = Readonly<Record<string, string>>;

/**
 * Writes every file and returns their names. A usage error when something is there: nothing of anybody is ever replaced.
 * Throws `FolderUnusable` (exit 3).
 */
export function writeProject(folder: string, files: ProjectFiles): readonly string[] {
  expectEmpty(folder);
  makeFolder(folder);
  const names = Object.keys(files);
  try {
    for (const name of names) writeFileSync(join(folder, name), files[name] ?? '', { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw folderUnusable(folder, error);
  }
  return names;
}

function expectEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  try {
    const [first] = readdirSync(folder);
    if (first === undefined) return;
    throw usageError(`${folder} is not empty: it has ${first}`, 'Name a folder that is new or empty.');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw folderUnusable(folder, error);
  }
}
