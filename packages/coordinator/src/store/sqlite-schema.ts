import type { DatabaseSync } from 'node:sqlite';
import { storeFault } from './store-fault.ts';

/** The one file of a chain folder that has the chain. */
export const CHAIN_FILE = 'chain.sqlite';

/** Marks the file as ours: the bytes of "yuma". SQLite keeps it in the file's header. */
const APPLICATION_ID = 0x7975_6d61;

/** Raised with every change of the tables; a file of another version is refused, not guessed at. */
const SCHEMA_VERSION = 7;

/**
 * The `body` columns are encoded messages; the other columns repeat what is asked for often, so that any SQL tool can look
 * inside. `chain` has one row: what the chain is made of, its clock, and the last block whose extrinsics are in their index,
 * which may lag behind the head. `set_aside` has blocks that are not in the chain and that restore points need.
 */
const TABLES = `
  CREATE TABLE chain (
    name TEXT NOT NULL, preset TEXT NOT NULL, seed TEXT NOT NULL, beacon_seed BLOB NOT NULL,
    base_number INTEGER NOT NULL, base_hash BLOB NOT NULL, base_body BLOB NOT NULL,
    clock_lag_ms INTEGER NOT NULL, pinned_block INTEGER, pinned_now_ms INTEGER,
    indexed_block INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE blocks (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, epochs TEXT NOT NULL, body BLOB NOT NULL) STRICT;
  CREATE TABLE extrinsics (
    hash BLOB NOT NULL, block INTEGER NOT NULL, position INTEGER NOT NULL, account BLOB,
    PRIMARY KEY (hash, block, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX extrinsics_by_account ON extrinsics (account, block);
  CREATE TABLE checkpoints (hash BLOB PRIMARY KEY, number INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
  CREATE TABLE set_aside (hash BLOB PRIMARY KEY, parent BLOB NOT NULL, epochs TEXT NOT NULL, body BLOB NOT NULL) STRICT;
  CREATE TABLE restore_points (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, number INTEGER NOT NULL, hash BLOB NOT NULL,
    timestamp_ms INTEGER NOT NULL, now_ms INTEGER NOT NULL, next_timestamp_ms INTEGER, pool BLOB NOT NULL
  ) STRICT;
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
  expectSchema(database, file);
}

/** Checks that a file is ours and of this version. Throws `FaultError`. */
export function expectSchema(database: DatabaseSync, file: string): void {
  const applicationId = readPragma(database, 'application_id');
  const version = readPragma(database, 'user_version');
  if (applicationId !== APPLICATION_ID) {
    throw storeFault('store_foreign', `${file} is a database of another program: choose another --data`);
  }
  if (version === SCHEMA_VERSION) return;
  throw storeFault(
    version > SCHEMA_VERSION ? 'store_newer' : 'store_older',
    `${file} has schema version ${version}, this coordinator reads version ${SCHEMA_VERSION}: use the version that wrote it, or choose another --data`,
  );
}

function readPragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  const value = database.prepare(`PRAGMA ${name}`).get()?.[name];
  if (typeof value !== 'number') throw new Error(`PRAGMA ${name} gave ${String(value)}`);
  return value;
}
