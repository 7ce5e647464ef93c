import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { CliError, EXIT } from '../output/cli-error.ts';

const BYTES_PER_KIB = 1_024;
const BYTES_PER_MIB = 1_024 * BYTES_PER_KIB;

/** What a file of some kind may be. */
export interface FileKind {
  readonly bytesMax: number;
  /** What to do when it cannot be read. */
  readonly remedy: string;
  /** Why nobody needs one that is larger. */
  readonly largest: string;
}

/**
 * The bytes of a file, named as from `folder`. Never reads more than `bytesMax` and one, whatever the file is: a device has
 * no size to ask for. Throws `FileUnreadable` (exit 3) or `FileTooLarge` (exit 2).
 */
export function readBoundedFile(folder: string, path: string, { bytesMax, remedy, largest }: FileKind): Uint8Array {
  const bytes = readStart(resolve(folder, path), bytesMax + 1, (cause) => {
    const message = `${path} cannot be read`;
    return new CliError({ name: 'FileUnreadable', message, remedy, exitCode: EXIT.environment, cause });
  });
  if (bytes.length <= bytesMax) return bytes;
  const message = `${path} has more than ${sizeText(bytesMax)}`;
  throw new CliError({ name: 'FileTooLarge', message, remedy: largest, exitCode: EXIT.usage });
}

/** The whole file, or its first `bytesWanted`. */
function readStart(absolute: string, bytesWanted: number, unreadable: (cause: unknown) => CliError): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolute, 'r');
    const bytes = Buffer.alloc(bytesWanted);
    let size = 0;
    while (size < bytesWanted) {
      const count = readSync(descriptor, bytes, size, bytesWanted - size, null);
      if (count === 0) break;
      size += count;
    }
    return bytes.subarray(0, size);
  } catch (error) {
    throw unreadable(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function sizeText(bytes: number): string {
  return bytes < BYTES_PER_MIB ? `${bytes / BYTES_PER_KIB} KiB` : `${bytes / BYTES_PER_MIB} MiB`;
}
