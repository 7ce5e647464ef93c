import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { usageError } from '../output/cli-error.ts';

const FILE_NAME = 'yumanet.yaml';

/** The settings file of a folder, parsed; `undefined` when there is none. Throws a usage error when it is no file or no YAML. */
export function readSettingsFile(folder: string): { readonly path: string; readonly content: unknown } | undefined {
  const path = join(folder, FILE_NAME);
  if (!existsSync(path)) return undefined;
  try {
    return { path, content: parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw usageError(
      `${path} cannot be read as YAML: ${error.message}`,
      'Correct the file; one `name: value` per line is enough.',
    );
  }
}
