import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CliError, EXIT } from '../output/cli-error.ts';
import { folderUnusable, makeFolder } from './make-folder.ts';
import type { NetworkFolder } from './network-folder.ts';

/** SQLite's result code for a file that someone else holds. */
const SQLITE_BUSY = 5;

/** Gives the folder back. */
export type ReleaseLock = () => void;

/**
 * Claims a network's folder for this process. The claim is SQLite's file lock: the operating system drops it when the
 * process ends in whatever way, so nothing stale is left and no process number is ever mistaken for ours.
 * Throws `NetworkRunning` (exit 3) while another process holds it, and `FolderUnusable` (exit 3) where nothing can be written.
 */
export function lockNetwork(folder: NetworkFolder, pid: number): ReleaseLock {
  makeFolder(folder.path);
  const database = claim(folder);
  if (database === undefined) throw networkRunning(folder, lockHolder(folder));
  writeFileSync(pidPath(folder), `${pid}\n`);
  return () => {
    rmSync(pidPath(folder), { force: true });
    database.close();
  };
}

/** The process that holds a network's folder; `undefined` when nobody does. */
export function lockHolder(folder: NetworkFolder): number | undefined {
  const pid = readPid(folder);
  if (pid === undefined || !existsSync(folder.lock)) return undefined;
  const database = tryLock(folder.lock);
  database?.close();
  return database === undefined ? pid : undefined;
}

/** The error of a folder in which a network runs; `pid` is the process that holds it. */
export function networkRunning(folder: NetworkFolder, pid: number | undefined): CliError {
  return new CliError({
    name: 'NetworkRunning',
    message: `a network already runs in ${folder.path}${pid === undefined ? '' : ` (process ${pid})`}`,
    remedy: 'See it with `yumanet status`, end it with `yumanet down`, or start another one with --name NAME --port 0.',
    facts: { folder: folder.path, ...(pid === undefined ? {} : { pid }) },
    exitCode: EXIT.environment,
  });
}

function claim(folder: NetworkFolder): DatabaseSync | undefined {
  try {
    return tryLock(folder.lock);
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error)) throw error;
    throw folderUnusable(folder.path, error);
  }
}

/** What the system says of a path that leads nowhere. */
const NO_SUCH_FILE: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** `undefined` where none is written, or no longer: the holder may give the folder back at any moment. */
function readPid(folder: NetworkFolder): number | undefined {
  try {
    const pid = Number(readFileSync(pidPath(folder), 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_SUCH_FILE.includes(error.code)) return undefined;
    throw error;
  }
}

function pidPath(folder: NetworkFolder): string {
  return join(folder.path, 'up.pid');
}

function tryLock(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}
