import { constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { isFolderLocked } from './folder-lock.ts';
import { guardMedium, storeFault } from './store-fault.ts';

/** What a process that was killed leaves beside the file: transactions that are not in it yet. */
const JOURNAL_SUFFIXES = ['-wal', '-journal'] as const;

/** How long a read waits for a coordinator that is just opening its chain. */
const BUSY_TIMEOUT_MS = 2_000;

/** A database that was opened without writing a byte into its folder. */
export interface OpenedForReading {
  readonly database: DatabaseSync;
  /** True when a coordinator runs on the folder: reads see the chain as of when it was opened. */
  readonly isRunning: boolean;
  /** Closes it. Throws `FaultError` `store_changed` when somebody began to write after it was opened: forget what was read. */
  close(): void;
}

/**
 * Opens the file of a chain folder to look at it. SQLite would make files beside a database in WAL mode, even to read it;
 * so a file that nobody uses is opened as one that cannot change, and where a killed process left transactions behind, a
 * copy is opened, in which they count. A running coordinator has these files already and is read beside. Throws `FaultError`.
 */
export function openForReading(folder: string, file: string): OpenedForReading {
  if (isFolderLocked(folder)) return openRunning(file);
  const journals = JOURNAL_SUFFIXES.filter((suffix) => sizeOf(file + suffix) > 0);
  return journals.length === 0 ? openUnused(file) : openCopy(file, journals);
}

function openRunning(file: string): OpenedForReading {
  const open = () => new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  const database = guardMedium(`open ${file}`, open);
  return { database, isRunning: true, close: () => database.close() };
}

function openUnused(file: string): OpenedForReading {
  const before = stampOf(file);
  const url = pathToFileURL(file);
  url.search = '?immutable=1';
  const database = guardMedium(`open ${file}`, () => new DatabaseSync(url, { readOnly: true }));
  return {
    database,
    isRunning: false,
    close: () => {
      database.close();
      expectUnchanged(file, before);
    },
  };
}

function openCopy(file: string, journals: readonly string[]): OpenedForReading {
  const before = stampOf(file);
  const copyFolder = guardMedium('make a folder for a copy', () => mkdtempSync(join(tmpdir(), 'yumanet-copy-')));
  const remove = () => rmSync(copyFolder, { recursive: true, force: true });
  const copy = join(copyFolder, basename(file));
  try {
    guardMedium(`copy ${file} to ${copyFolder}`, () => {
      // Where the file system can, the copy shares the blocks of the original and costs nothing.
      for (const suffix of ['', ...journals]) copyFileSync(file + suffix, copy + suffix, constants.COPYFILE_FICLONE);
    });
    expectUnchanged(file, before);
    const database = guardMedium(`open ${copy}`, () => new DatabaseSync(copy));
    return {
      database,
      isRunning: false,
      close: () => {
        database.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** Changes with every transaction that reaches the file. */
function stampOf(file: string): string {
  return guardMedium(`open ${file}`, () => {
    const { mtimeMs, size, ino } = statSync(file);
    return [mtimeMs, size, ino].join();
  });
}

function expectUnchanged(file: string, before: string): void {
  if (existsSync(file) && stampOf(file) === before) return;
  throw storeFault('store_changed', `somebody wrote into ${file} while it was read: run this again`);
}
