import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { CliError, EXIT, usageError } from '../output/cli-error.ts';

/** Throws a usage error when a file is there and nobody said that it may go. */
export function expectNew(path: string, isForced: boolean): void {
  if (isForced || !existsSync(path)) return;
  throw usageError(`${path} is there already`, 'Choose another file, or replace it with --force.');
}

/** Writes a file so that it is there whole or not at all. Throws `FileUnwritable` (exit 3). */
export function writeNewFile(path: string, bytes: Uint8Array, pid: number): void {
  const unfinished = `${path}.unfinished-${pid}`;
  try {
    writeFileSync(unfinished, bytes, { flush: true });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new CliError({
      name: 'FileUnwritable',
      message: `${path} cannot be written: ${error.message}`,
      remedy: 'Choose another file, or make room.',
      facts: { path },
      exitCode: EXIT.environment,
      cause: error,
    });
  }
}
