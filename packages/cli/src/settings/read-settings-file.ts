import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYamlFile } from '../files/read-yaml-file.ts';

const FILE_NAME = 'yumanet.yaml';
const SETTINGS_FILE = {
  /** Far more than every setting needs. */
  bytesMax: 65_536,
  remedy: 'It is read wherever you stand: make it a readable file, or move it away.',
  largest: 'One `name: value` per line is enough.',
  example: 'Correct the file; one `name: value` per line is enough.',
};

/** The settings file of a folder, parsed; `undefined` when there is none. Throws as `readYamlFile` does. */
export function readSettingsFile(folder: string): { readonly path: string; readonly content: unknown } | undefined {
  const path = join(folder, FILE_NAME);
  return existsSync(path) ? { path, content: readYamlFile(folder, path, SETTINGS_FILE) } : undefined;
}
