import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { type MessageCodec, WireError } from '@yumanet/protocol';
import { Block, Snapshot } from '@yumanet/protocol/messages';
import type { BlockStore, ExtrinsicPlace, StoredBlock, StoredGenesis } from './block-store.ts';
import { expectNext } from './expect-next.ts';
import { lockFolder, type ReleaseFolder } from './folder-lock.ts';
import { indexRowsOf } from './index-rows.ts';
import { prepareSchema } from './sqlite-schema.ts';
import { guardMedium, storeFault } from './store-fault.ts';

const CHAIN_FILE = 'chain.sqlite';

/** How long a write waits for another program that writes into the file, which nobody should do. */
const BUSY_TIMEOUT_MS = 2_000;

export interface SqliteStoreOptions {
  /** A quota: the file may have this many pages of 4 KiB; a block that needs more is a `store_full` fault. */
  readonly pageCountMax?: number;
}

/**
 * Opens the chain in a folder, or makes an empty one there. One durable transaction per append: write-ahead log, and
 * synchronous FULL, so that a block is on the disk and not only with the operating system when `append` returns.
 * Throws `FaultError`: `store_locked`, `store_foreign`, `store_newer`, `store_read_only`, `store_full`, `store_corrupt`,
 * `store_unreachable`.
 */
export function openSqliteStore(folder: string, options: SqliteStoreOptions = {}): BlockStore {
  guardMedium(`make the folder ${folder}`, () => mkdirSync(folder, { recursive: true }));
  const release = lockFolder(folder);
  try {
    return openLocked(join(folder, CHAIN_FILE), release, options);
  } catch (error) {
    release();
    throw error;
  }
}

function openLocked(file: string, release: ReleaseFolder, options: SqliteStoreOptions): BlockStore {
  const database = guardMedium(`open ${file}`, () => new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS }));
  try {
    guardMedium(`read ${file}`, () => {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      prepareSchema(database, file);
      if (options.pageCountMax !== undefined) database.exec(`PRAGMA max_page_count = ${options.pageCountMax}`);
    });
    return guardMedium(`read ${file}`, () => storeOn(database, release));
  } catch (error) {
    database.close();
    throw error;
  }
}

function storeOn(database: DatabaseSync, release: ReleaseFolder): BlockStore {
  const statements = prepareStatements(database);
  let head = BigInt(asNumber(statements.head.get()?.['head'] ?? 0));
  return {
    readGenesis: () => guardMedium('read the genesis', () => readGenesis(statements)),
    writeGenesis: ({ snapshot, identity }) =>
      inTransaction(database, 'write the genesis', () => {
        statements.addIdentity.run(identity.name, identity.preset, identity.seed);
        statements.addSnapshot.run(0, Snapshot.encode(snapshot));
      }),
    readHeadNumber: () => head,
    append: (blocks, checkpoint) => {
      expectNext(head, blocks);
      inTransaction(database, `write block ${head + 1n}`, () => {
        for (const stored of blocks) addBlock(statements, stored);
        if (checkpoint !== undefined) statements.addSnapshot.run(checkpoint.header.number, Snapshot.encode(checkpoint));
      });
      head += BigInt(blocks.length);
    },
    readBlock: (number) => (isStored(number, head) ? readBlock(statements, number) : undefined),
    readBlockBytes: (number) =>
      isStored(number, head)
        ? guardMedium(`read block ${number}`, () => bodyOf(statements.block.get(number)))
        : undefined,
    findBlockNumber: (hash) =>
      guardMedium('find a block', () => {
        const number = statements.blockNumber.get(hash)?.['number'];
        return number === undefined ? undefined : BigInt(asNumber(number));
      }),
    findExtrinsic: (hash) => guardMedium('find an extrinsic', () => placeOf(statements.extrinsic.get(hash))),
    readCheckpoint: (number) =>
      guardMedium('read a checkpoint', () => {
        const body = bodyOf(statements.checkpoint.get(number > head ? head : number));
        return body === undefined ? undefined : decodeKept(Snapshot, body);
      }),
    close: () => {
      database.close();
      release();
    },
  };
}

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(database: DatabaseSync) {
  return {
    head: database.prepare('SELECT max(number) AS head FROM blocks'),
    identity: database.prepare('SELECT name, preset, seed FROM identity'),
    addIdentity: database.prepare('INSERT INTO identity (name, preset, seed) VALUES (?, ?, ?)'),
    snapshot: database.prepare('SELECT body FROM snapshots WHERE number = ?'),
    addSnapshot: database.prepare('INSERT INTO snapshots (number, body) VALUES (?, ?)'),
    checkpoint: database.prepare(
      'SELECT body FROM snapshots WHERE number > 0 AND number <= ? ORDER BY number DESC LIMIT 1',
    ),
    block: database.prepare('SELECT epochs, body FROM blocks WHERE number = ?'),
    blockNumber: database.prepare('SELECT number FROM blocks WHERE hash = ?'),
    addBlock: database.prepare('INSERT INTO blocks (number, hash, epochs, body) VALUES (?, ?, ?, ?)'),
    extrinsic: database.prepare(
      'SELECT block, position FROM extrinsics WHERE hash = ? ORDER BY block DESC, position DESC LIMIT 1',
    ),
    addExtrinsic: database.prepare('INSERT INTO extrinsics (hash, block, position, account) VALUES (?, ?, ?, ?)'),
  };
}

function readGenesis(statements: Statements): StoredGenesis | undefined {
  const identity = statements.identity.get();
  const body = bodyOf(statements.snapshot.get(0));
  if (identity === undefined || body === undefined) return undefined;
  return {
    snapshot: decodeKept(Snapshot, body),
    identity: { name: asText(identity['name']), preset: asText(identity['preset']), seed: asText(identity['seed']) },
  };
}

function addBlock(statements: Statements, { block, epochs }: StoredBlock): void {
  const { number } = block.header;
  statements.addBlock.run(number, block.hash, epochs.join(','), Block.encode(block));
  for (const row of indexRowsOf(block)) statements.addExtrinsic.run(row.hash, number, row.index, row.account);
}

function readBlock(statements: Statements, number: bigint): StoredBlock | undefined {
  const row = guardMedium(`read block ${number}`, () => statements.block.get(number));
  const body = bodyOf(row);
  if (row === undefined || body === undefined) return undefined;
  const epochs = asText(row['epochs']);
  return { block: decodeKept(Block, body), epochs: epochs === '' ? [] : epochs.split(',').map(Number) };
}

/** Block numbers are u64 on the wire and i64 in SQLite: what was never stored is not asked for. */
function isStored(number: bigint, head: bigint): boolean {
  return number >= 1n && number <= head;
}

function inTransaction(database: DatabaseSync, doing: string, write: () => void): void {
  guardMedium(doing, () => {
    database.exec('BEGIN IMMEDIATE');
    try {
      write();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  });
}

type Row = Record<string, SQLOutputValue> | undefined;

function placeOf(row: Row): ExtrinsicPlace | undefined {
  return row === undefined ? undefined : { block: BigInt(asNumber(row['block'])), index: asNumber(row['position']) };
}

function bodyOf(row: Row): Uint8Array | undefined {
  if (row === undefined) return undefined;
  const body = row['body'];
  if (!(body instanceof Uint8Array)) throw storeFault('store_corrupt', 'a body in the chain file is no blob');
  return body;
}

/** What was kept decodes; when it does not, the file was damaged. */
function decodeKept<T extends object>(codec: MessageCodec<T>, body: Uint8Array): T {
  try {
    return codec.decode(body);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    throw storeFault('store_corrupt', `a ${codec.schema.name} in the chain file is damaged: ${error.message}`, error);
  }
}

function asNumber(value: SQLOutputValue | undefined): number {
  if (typeof value !== 'number') throw storeFault('store_corrupt', `the chain file has ${String(value)} for a number`);
  return value;
}

function asText(value: SQLOutputValue | undefined): string {
  if (typeof value !== 'string') throw storeFault('store_corrupt', `the chain file has ${String(value)} for a text`);
  return value;
}
