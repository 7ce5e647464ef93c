import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource, type SourceFile } from './parse-source.ts';

/** Folders that hold no source of ours: installed, built or generated files, and the violations planted for our own tests. */
const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'dist',
  'generated',
  'fixtures',
  'assembly',
  '.git',
  '.yumanet',
  '.cache',
]);

/** Where sources live, from the repository root. Files directly in the root count too. */
const SOURCE_FOLDERS = ['packages', 'scripts', 'test', 'bench'];

const SOURCE_FILE = /\.[cm]?[jt]sx?$/;

/** Reads and parses every source file below a repository root, ordered by path. */
export function readSources(root: string): SourceFile[] {
  return listSources(root).map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/** Paths of all source files from the root, ordered. */
function listSources(root: string): string[] {
  const inRoot = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE_FILE.test(entry.name))
    .map((entry) => entry.name);
  return [
    ...inRoot,
    ...SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) => listBelow(root, folder)),
  ].sort();
}

function listBelow(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : listBelow(root, path);
    return entry.isFile() && SOURCE_FILE.test(entry.name) ? [path] : [];
  });
}
