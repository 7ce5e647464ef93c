import type { CliContext } from '../cli-context.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import { CliError, EXIT } from '../output/cli-error.ts';

/** More than twice what 256 neurons with full matrices of floats take; standard input is bounded alike. */
export const FILE_BYTES_MAX = 8 * 1_024 * 1_024;
const IMPORT_FILE = {
  bytesMax: FILE_BYTES_MAX,
  remedy: 'Name a file that exists, or - for standard input.',
  largest: 'A metagraph has at most 256 neurons: leave out what is not one.',
};

/** The text of a file, or of standard input for `-`. Throws as `readBoundedFile` does, and `FileNotText` (exit 1). */
export async function readImportFile({ folder, readStandardInput }: CliContext, path: string): Promise<string> {
  if (path === '-') return readStandardInput();
  const bytes = readBoundedFile(folder, path, IMPORT_FILE);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = `${path} is no UTF-8 text`;
    throw new CliError({ name: 'FileNotText', message, remedy: 'Export it as UTF-8.', exitCode: EXIT.failed });
  }
}
