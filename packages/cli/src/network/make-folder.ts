import { makeFolder as makeAnyFolder } from '@yumanet/coordinator/history';
import { CliError, EXIT } from '../output/cli-error.ts';

/** Makes an absolute folder and what is missing above it. Throws `FolderUnusable` (exit 3), and leaves nothing then. */
export function makeFolder(path: string): void {
  try {
    makeAnyFolder(path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw folderUnusable(path, error);
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
