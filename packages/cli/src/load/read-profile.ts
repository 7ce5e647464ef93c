import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { CliError, EXIT, usageError } from '../output/cli-error.ts';
import { type LoadProfile, PROFILE_DEFAULT, parseProfile } from './profile.ts';

/** Far more than 64 groups need. */
const PROFILE_BYTES_MAX = 65_536;

/** The profile in a file, YAML or JSON (which is YAML); the default one without a path. */
export function readProfile(folder: string, path: string | undefined): LoadProfile {
  if (path === undefined) return PROFILE_DEFAULT;
  return parseProfile(parseYaml(readBounded(resolve(folder, path), path), path), path);
}

/** YAML that names what it does not have, or unfolds without end, is an error of another kind to the parser, and none to us. */
function parseYaml(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw usageError(`${path} cannot be read as YAML: ${error.message}`, 'docs/load-testing.md has an example.');
  }
}

function readBounded(absolute: string, path: string): string {
  try {
    const { size } = statSync(absolute);
    if (size <= PROFILE_BYTES_MAX) return readFileSync(absolute, 'utf8');
  } catch (error) {
    throw new CliError({
      name: 'FileUnreadable',
      message: `${path} cannot be read`,
      remedy: 'Name a profile that exists, or leave out --profile.',
      exitCode: EXIT.environment,
      cause: error,
    });
  }
  throw usageError(`${path} has more than ${PROFILE_BYTES_MAX} bytes`, 'A profile has 64 groups at most.');
}
