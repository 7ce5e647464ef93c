import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FaultError } from '@yumanet/protocol';
import { guardMedium, storeFault } from './store-fault.ts';

const LOCK_FILE = 'chain.lock';

/** Gives the folder back. */
export type ReleaseFolder = () => void;

/**
 * Claims a chain folder for this process. The claim is SQLite's own file lock on a file beside the chain: the operating
 * system drops it when the process ends in whatever way, so no stale lock is ever left, and the chain's file stays
 * readable for other tools. Throws `FaultError` `store_locked` while another coordinator (or another store of this
 * process) holds it.
 */
export function lockFolder(folder: string): ReleaseFolder {
  const file = join(folder, LOCK_FILE);
  const database = guardMedium(`open ${file}`, () => new DatabaseSync(file, { timeout: 0 }));
  try {
    guardMedium(`lock ${file}`, () => database.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE'));
  } catch (error) {
    database.close();
    if (!(error instanceof FaultError) || error.code !== 'store_locked') throw error;
    throw storeFault(
      'store_locked',
      `another coordinator is running on ${folder}: stop it, or choose another --data`,
      error,
    );
  }
  return () => {
    database.exec('ROLLBACK');
    database.close();
  };
}

/** True while a coordinator, or a store of this process, holds the folder. Looks only: it claims and writes nothing. */
export function isFolderLocked(folder: string): boolean {
  const file = join(folder, LOCK_FILE);
  if (!existsSync(file)) return false;
  const database = guardMedium(`open ${file}`, () => new DatabaseSync(file, { readOnly: true, timeout: 0 }));
  try {
    guardMedium(`read ${file}`, () => database.exec('SELECT count(*) FROM sqlite_schema'));
    return false;
  } catch (error) {
    if (error instanceof FaultError && error.code === 'store_locked') return true;
    throw error;
  } finally {
    database.close();
  }
}
