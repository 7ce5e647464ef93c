import type { DatabaseSync } from 'node:sqlite';
import { storeFault } from './store-fault.ts';

/** Marks the file as ours: the bytes of "yuma". SQLite keeps it in the file's header. */
const APPLICATION_ID = 0x7975_6d61;

/** Raised with every change of the tables; a file of a later version is refused, not guessed at. */
const SCHEMA_VERSION = 1;

/**
 * `blocks.body` and `snapshots.body` are encoded messages; the other columns repeat what is asked for often, so that
 * any SQL tool can look inside. The snapshot of block 0 is the genesis.
 */
const TABLES = `
  CREATE TABLE identity (name TEXT NOT NULL, preset TEXT NOT NULL, seed TEXT NOT NULL) STRICT;
  CREATE TABLE snapshots (number INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
  CREATE TABLE blocks (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, epochs TEXT NOT NULL, body BLOB NOT NULL) STRICT;
  CREATE TABLE extrinsics (
    hash BLOB NOT NULL, block INTEGER NOT NULL, position INTEGER NOT NULL, account BLOB,
    PRIMARY KEY (hash, block, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX extrinsics_by_account ON extrinsics (account, block);
`;

/** Makes the tables of a new file, or checks that an existing one is of this version. Throws `FaultError`. */
export function prepareSchema(database: DatabaseSync, file: string): void {
  const applicationId = readPragma(database, 'application_id');
  const version = readPragma(database, 'user_version');
  const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get();
  if (applicationId === 0 && version === 0 && tables?.['count'] === 0) {
    database.exec(`BEGIN IMMEDIATE; ${TABLES}
      PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
    return;
  }
  if (applicationId !== APPLICATION_ID) {
    throw storeFault('store_foreign', `${file} is a database of another program: choose another --data`);
  }
  if (version !== SCHEMA_VERSION) {
    throw storeFault(
      'store_newer',
      `${file} has schema version ${version}, this coordinator reads version ${SCHEMA_VERSION}: use the version that wrote it, or choose another --data`,
    );
  }
}

function readPragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  if (typeof value !== 'number') throw new Error(`PRAGMA ${name} gave ${String(value)}`);
  return value;
}
