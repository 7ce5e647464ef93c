import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { bytesToHex } from '@yumanet/protocol';
import { Block, type KeptBlock, Snapshot, WaitingExtrinsics } from '@yumanet/protocol/messages';
import type { ChainHistory } from '../history/chain-history.ts';
import type { ChainBase } from './block-store.ts';
import type { BlockGraph } from './chain-line.ts';
import { bytesIn, identityIn, messageIn, type Row, textIn } from './kept-columns.ts';
import { openForReading } from './open-for-reading.ts';
import { CHAIN_FILE, expectSchema } from './sqlite-schema.ts';
import { guardMedium, storeFault } from './store-fault.ts';

/** A block as it is kept, before anybody believes it. */
export interface BlockRow {
  /** What its row says; the block may say otherwise. */
  readonly hash: Uint8Array;
  /** Throws `FaultError` `store_corrupt` when the row does not hold a block. */
  read(): KeptBlock;
}

/** One of the chain. */
export interface ChainBlockRow extends BlockRow {
  readonly number: bigint;
}

/** One that is not in the chain, and that a snapshot needs. */
export interface SetAsideRow extends BlockRow {
  readonly parent: Uint8Array;
}

/** A row of the extrinsics' index. */
export interface PlacedRow {
  readonly block: bigint;
  readonly index: number;
  readonly hash: Uint8Array;
  readonly account: Uint8Array | null;
}

/** A point that the chain can be taken back to. */
export interface PointRow {
  readonly id: bigint;
  readonly number: bigint;
  readonly hash: Uint8Array;
  /** Throws `FaultError` `store_corrupt` when what waited in the pool does not decode. */
  readPool(): WaitingExtrinsics;
}

/** A chain folder to look at; nothing is written into it. Reading throws `FaultError` where it is damaged. */
export interface SqliteReader {
  /** True when a coordinator runs on the folder: it is read as of when it was opened. */
  readonly isRunning: boolean;
  /** What SQLite itself finds wrong with the file; empty when it is whole. Cost: the whole file. */
  findFileProblems(): string[];
  /** Throws `FaultError` `store_missing` in a folder whose chain was never started. */
  readBase(): ChainBase;
  /** Milliseconds that the clock of the chain is behind that of the machine. */
  readClockLagMs(): bigint;
  /** The last block whose extrinsics are in the index. */
  readIndexedBlock(): bigint;
  /** In ascending order of their numbers. */
  blockRows(): Iterable<ChainBlockRow>;
  /** In ascending order of block and place. */
  indexRows(): Iterable<PlacedRow>;
  setAsideRows(): Iterable<SetAsideRow>;
  pointRows(): Iterable<PointRow>;
  readonly graph: BlockGraph;
  /** The state that was kept after a block, on the chain or beside it. */
  readCheckpointOf(hash: Uint8Array): Snapshot | undefined;
  /** Hashes of the states that are kept of no block that is. */
  listStrayCheckpoints(): Uint8Array[];
  /** The chain in it. Throws `FaultError` as `readBase` does. */
  history(): ChainHistory;
  /** Throws `FaultError` `store_changed` when somebody began to write meanwhile: forget what was read. */
  close(): void;
}

/**
 * Opens a chain folder without claiming it. Throws `FaultError`: `store_missing`, `store_foreign`, `store_newer`,
 * `store_older`, `store_corrupt`, `store_unreachable`.
 */
export function openSqliteReader(folder: string): SqliteReader {
  const file = join(folder, CHAIN_FILE);
  expectFile(folder, file);
  const { database, isRunning, close } = openForReading(folder, file);
  try {
    const statements = guardMedium(`read ${file}`, () => {
      // One transaction for everything: what a coordinator writes meanwhile is not seen.
      database.exec('BEGIN');
      expectSchema(database, file);
      return prepareStatements(database);
    });
    return { ...readerOn(statements, folder), isRunning, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Opens a chain folder, looks at it, and closes it again. */
export async function readFolder<T>(folder: string, look: (reader: SqliteReader) => Promise<T> | T): Promise<T> {
  const reader = openSqliteReader(folder);
  try {
    return await look(reader);
  } finally {
    reader.close();
  }
}

function expectFile(folder: string, file: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw storeFault('store_missing', `there is no folder ${folder}`);
  if (!found.isDirectory()) throw storeFault('store_unreachable', `${folder} is no folder`);
  if (!existsSync(file)) throw storeFault('store_missing', `there is no chain in ${folder}: it has no ${CHAIN_FILE}`);
  if (!statSync(file).isFile()) throw storeFault('store_unreachable', `${file} is no file`);
  if (statSync(file).size === 0) throw storeFault('store_corrupt', `${file} is empty`);
}

function readerOn(statements: Statements, folder: string): Omit<SqliteReader, 'isRunning' | 'close'> {
  const chainRow = () => guardMedium('read the first state', () => statements.chain.get());
  const readBase = () => {
    const row = chainRow();
    if (row === undefined) {
      throw storeFault('store_missing', `the chain in ${folder} was never started: it has no first state`);
    }
    return baseOf(row);
  };
  const graph = graphOn(statements);
  return {
    findFileProblems: () =>
      guardMedium('check the file', () =>
        statements.check.all().flatMap(({ integrity_check: found }) => (found === 'ok' ? [] : [String(found)])),
      ),
    readBase,
    readClockLagMs: () => {
      const row = chainRow();
      return row === undefined ? 0n : bigintIn(row, 'clock_lag_ms');
    },
    readIndexedBlock: () => {
      const row = chainRow();
      return row === undefined ? 0n : bigintIn(row, 'indexed_block');
    },
    blockRows: () =>
      mapRows('read the blocks', statements.blocks, (row) => ({ number: bigintIn(row, 'number'), ...blockRowOf(row) })),
    indexRows: () => mapRows('read the index', statements.extrinsics, placedRowOf),
    setAsideRows: () =>
      mapRows('read the blocks that were set aside', statements.setAside, (row) => ({
        parent: bytesIn(row, 'parent'),
        ...blockRowOf(row),
      })),
    pointRows: () => mapRows('read the snapshots', statements.points, pointRowOf),
    graph,
    readCheckpointOf: (hash) => snapshotIn(guardMedium('read a state', () => statements.checkpointOf.get(hash))),
    listStrayCheckpoints: () => [
      ...mapRows('read the states', statements.strayCheckpoints, (row) => bytesIn(row, 'hash')),
    ],
    history: () => historyOn(statements, folder, readBase()),
  };
}

function historyOn(statements: Statements, folder: string, { snapshot, identity }: ChainBase): ChainHistory {
  const { number: first } = snapshot.header;
  const { head, checkpoints } = guardMedium('read the chain', () => ({
    head: statements.head.get()?.['head'],
    checkpoints: statements.checkpoints.all().map((row) => bigintIn(row, 'number')),
  }));
  return {
    place: folder,
    identity,
    base: snapshot,
    head: typeof head === 'bigint' && head > first ? head : first,
    readBlock: (number) => {
      const row = guardMedium(`read block ${number}`, () => statements.block.get(number));
      if (row === undefined) throw storeFault('store_corrupt', `block ${number} is missing from the chain`);
      return blockRowOf(row).read();
    },
    checkpoints,
    readCheckpoint: (number) => {
      const state = snapshotIn(guardMedium('read a state', () => statements.checkpointAt.get(number)));
      if (state === undefined) throw storeFault('store_corrupt', `there is no checkpoint ${number}`);
      return state;
    },
  };
}

function graphOn(statements: Statements): BlockGraph {
  return {
    numberOf: (hash) => {
      const row = guardMedium('find a block', () => statements.numberOnChain.get(hash, hash));
      return row === undefined ? undefined : bigintIn(row, 'number');
    },
    parentOf: (hash) => {
      const row = guardMedium('find a block', () => statements.setAsideParent.get(hash));
      return row === undefined ? undefined : bytesIn(row, 'parent');
    },
  };
}

type Statements = ReturnType<typeof prepareStatements>;

/** Numbers are read as bigint: in a damaged file any number may stand. */
function prepareStatements(database: DatabaseSync) {
  const prepare = (sql: string): StatementSync => {
    const statement = database.prepare(sql);
    statement.setReadBigInts(true);
    return statement;
  };
  return {
    check: prepare('PRAGMA integrity_check'),
    chain: prepare('SELECT * FROM chain'),
    head: prepare('SELECT max(number) AS head FROM blocks'),
    block: prepare('SELECT hash, epochs, body FROM blocks WHERE number = ?'),
    blocks: prepare('SELECT number, hash, epochs, body FROM blocks ORDER BY number'),
    extrinsics: prepare('SELECT block, position, hash, account FROM extrinsics ORDER BY block, position'),
    checkpoints: prepare('SELECT blocks.number FROM checkpoints JOIN blocks USING (hash) ORDER BY blocks.number'),
    checkpointAt: prepare('SELECT checkpoints.body FROM checkpoints JOIN blocks USING (hash) WHERE blocks.number = ?'),
    checkpointOf: prepare('SELECT body FROM checkpoints WHERE hash = ?'),
    strayCheckpoints: prepare(
      'SELECT hash FROM checkpoints WHERE hash NOT IN (SELECT hash FROM blocks UNION ALL SELECT hash FROM set_aside)',
    ),
    setAside: prepare('SELECT hash, parent, epochs, body FROM set_aside'),
    points: prepare('SELECT id, number, hash, pool FROM restore_points ORDER BY id'),
    numberOnChain: prepare(
      'SELECT number FROM blocks WHERE hash = ? UNION ALL SELECT base_number AS number FROM chain WHERE base_hash = ?',
    ),
    setAsideParent: prepare('SELECT parent FROM set_aside WHERE hash = ?'),
  };
}

/** Row by row, so that a chain of any length fits. */
function* mapRows<T>(doing: string, statement: StatementSync, map: (row: Row) => T): Generator<T> {
  const rows = guardMedium(doing, () => statement.iterate());
  for (;;) {
    const next = guardMedium(doing, () => rows.next());
    if (next.done === true) return;
    yield map(next.value);
  }
}

/** The columns beside the body repeat what it says. */
function baseOf(row: Row): ChainBase {
  const snapshot = messageIn(Snapshot, row, 'base_body');
  const { number } = snapshot.header;
  const [named, named_hash] = [bigintIn(row, 'base_number'), bytesToHex(bytesIn(row, 'base_hash'))];
  if (named !== number || named_hash !== bytesToHex(snapshot.hash)) {
    throw storeFault(
      'store_corrupt',
      `the first state is listed as that of block ${named}, ${named_hash}; it is that of block ${number}, ${bytesToHex(snapshot.hash)}`,
    );
  }
  return { snapshot, identity: identityIn(row) };
}

function snapshotIn(row: Row | undefined): Snapshot | undefined {
  return row === undefined ? undefined : messageIn(Snapshot, row, 'body');
}

function blockRowOf(row: Row): BlockRow {
  return {
    hash: bytesIn(row, 'hash'),
    read: () => ({ block: messageIn(Block, row, 'body'), epochs: parseEpochs(textIn(row, 'epochs')) }),
  };
}

function placedRowOf(row: Row): PlacedRow {
  return {
    block: bigintIn(row, 'block'),
    index: Number(bigintIn(row, 'position')),
    hash: bytesIn(row, 'hash'),
    account: row['account'] === null ? null : bytesIn(row, 'account'),
  };
}

function pointRowOf(row: Row): PointRow {
  return {
    id: bigintIn(row, 'id'),
    number: bigintIn(row, 'number'),
    hash: bytesIn(row, 'hash'),
    readPool: () => messageIn(WaitingExtrinsics, row, 'pool'),
  };
}

function parseEpochs(text: string): number[] {
  if (text === '') return [];
  if (!/^\d{1,5}(,\d{1,5})*$/.test(text)) throw storeFault('store_corrupt', `"${text}" is no list of epochs`);
  return text.split(',').map(Number);
}

function bigintIn(row: Row, column: string): bigint {
  const value = row[column];
  if (typeof value === 'bigint') return value;
  throw storeFault('store_corrupt', `the chain file has ${String(value)} for the number ${column}`);
}
