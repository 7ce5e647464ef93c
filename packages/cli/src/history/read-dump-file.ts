import { readFileSync } from 'node:fs';
import { type Crypto, WireError } from '@yumanet/protocol';
import type { Dump } from '@yumanet/protocol/messages';
import { readDump } from '@yumanet/runtime';
import { CliError, EXIT } from '../output/cli-error.ts';

/** Throws `InvalidDump` (exit 3), which says what is wrong with the file. */
export function readDumpFile(path: string, crypto: Crypto): Dump {
  try {
    return readDump(readFileSync(path), crypto);
  } catch (error) {
    if (!(error instanceof WireError) && !isFileError(error)) throw error;
    throw new CliError({
      name: 'InvalidDump',
      message: `${path} cannot be read as a chain: ${error.message}`,
      remedy: 'Name a file that `yumanet record` or `yumanet dump` of this version wrote.',
      facts: { path },
      exitCode: EXIT.environment,
      cause: error,
    });
  }
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
