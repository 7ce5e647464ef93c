import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { CliError, EXIT } from '../output/cli-error.ts';

/** More than twice what 256 neurons with full matrices of floats take; standard input is bounded alike. */
export const FILE_BYTES_MAX = 8 * 1_024 * 1_024;
const BYTES_PER_MIB = 1_024 * 1_024;

/** The text of a file, or of standard input for `-`. Throws `FileUnreadable` (exit 3), or `FileTooLarge` and `FileNotText` (exit 1). */
export async function readImportFile({ folder, readStandardInput }: CliContext, path: string): Promise<string> {
  if (path === '-') return readStandardInput();
  const bytes = readBounded(resolve(folder, path), path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = `${path} is no UTF-8 text`;
    throw new CliError({ name: 'FileNotText', message, remedy: 'Export it as UTF-8.', exitCode: EXIT.failed });
  }
}

function readBounded(absolute: string, path: string): Uint8Array {
  try {
    const { size } = statSync(absolute);
    if (size <= FILE_BYTES_MAX) return readFileSync(absolute);
  } catch (error) {
    throw new CliError({
      name: 'FileUnreadable',
      message: `${path} cannot be read`,
      remedy: 'Name a file that exists, or - for standard input.',
      exitCode: EXIT.environment,
      cause: error,
    });
  }
  throw new CliError({
    name: 'FileTooLarge',
    message: `${path} has more than ${FILE_BYTES_MAX / BYTES_PER_MIB} MiB`,
    remedy: 'A metagraph has at most 256 neurons: leave out what is not one.',
    exitCode: EXIT.failed,
  });
}
