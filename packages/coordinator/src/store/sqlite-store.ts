import { accessSync, constants, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bytesToHex } from '@yumanet/protocol';
import { Block, Snapshot, WaitingExtrinsics } from '@yumanet/protocol/messages';
import type {
  AccountExtrinsic,
  BlockStore,
  ChainBase,
  ChainMove,
  ClockSetting,
  ExtrinsicPlace,
  NewRestorePoint,
  RestorePoint,
  StoredBlock,
  StoreOptions,
  WholeChain,
} from './block-store.ts';
import { type BlockGraph, branchesOf, type ChainLine, findLine, trunksOf } from './chain-line.ts';
import { expectNext } from './expect-next.ts';
import { lockFolder, type ReleaseFolder } from './folder-lock.ts';
import {
  bytesIn,
  identityIn,
  integerIn,
  messageIn,
  numberIn,
  optionalIntegerIn,
  type Row,
  textIn,
} from './kept-columns.ts';
import { makeFolder } from './make-folder.ts';
import { CHAIN_FILE, prepareSchema } from './sqlite-schema.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';
import { guardMedium, storeFault } from './store-fault.ts';
import { superfluousCheckpoints } from './superfluous-checkpoints.ts';
import { findInBlocks, listInBlocks, type UnindexedBlock, unindexedBlockOf } from './unindexed-blocks.ts';

/** Whatever is read or reverted to in the last 16,384 blocks is at most 1,024 blocks away from a checkpoint. */
export const CHECKPOINTS_KEPT_DEFAULT = 16;

/** How long a write waits for another program that writes into the file, which nobody should do. */
const BUSY_TIMEOUT_MS = 2_000;

/**
 * Index rows are written for so many blocks at once, and until then kept in memory: one by one they would cost more than the
 * blocks, because each hash belongs to another page of the file. Opening reads the blocks that are not indexed yet.
 */
const INDEX_LAG_BLOCKS_DEFAULT = 256;
/** And before that when so many rows wait: about 4 MB. */
const INDEX_LAG_ROWS_MAX = 16_384;

export interface SqliteStoreOptions extends StoreOptions {
  /** A quota: the file may have this many pages of 4 KiB; a block that needs more is a `store_full` fault. */
  readonly pageCountMax?: number;
  /** Blocks for which index rows are written at once; 256 unless given. */
  readonly indexLagBlocksMax?: number;
}

/**
 * Opens the chain in a folder, or makes an empty one there. One durable transaction per append: write-ahead log, and
 * synchronous FULL, so that a block is on the disk and not only with the operating system when `append` returns.
 * Throws `FaultError`: `store_locked`, `store_foreign`, `store_newer`, `store_older`, `store_read_only`, `store_full`,
 * `store_corrupt`, `store_unreachable`.
 */
export function openSqliteStore(folder: string, options: SqliteStoreOptions = {}): BlockStore {
  guardMedium(`make the folder ${folder}`, () => makeFolder(resolve(folder)));
  const release = lockFolder(folder);
  try {
    return openLocked(join(folder, CHAIN_FILE), release, options);
  } catch (error) {
    release();
    throw error;
  }
}

function openLocked(file: string, release: ReleaseFolder, options: SqliteStoreOptions): BlockStore {
  // SQLite opens what it cannot write, and would say so at the first block.
  if (existsSync(file)) guardMedium(`write ${file}`, () => accessSync(file, constants.W_OK));
  const database = guardMedium(`open ${file}`, () => new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS }));
  try {
    guardMedium(`read ${file}`, () => {
      database.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      prepareSchema(database, file);
      // It is written into the file: a file that is not ours must not get it.
      database.exec('PRAGMA journal_mode = WAL');
      if (options.pageCountMax !== undefined) database.exec(`PRAGMA max_page_count = ${options.pageCountMax}`);
    });
    return guardMedium(`read ${file}`, () => new SqliteStore(database, release, options));
  } catch (error) {
    database.close();
    throw error;
  }
}

class SqliteStore implements BlockStore {
  readonly #database: DatabaseSync;
  readonly #release: ReleaseFolder;
  readonly #checkpointsKept: number;
  readonly #indexLagBlocksMax: number;
  readonly #run: Statements;
  #head: bigint;
  /** Blocks after the last indexed one, in order. */
  #unindexed: readonly UnindexedBlock[] = [];
  /** Where the restore points' lines leave the chain, until the chain or the points are others. */
  #anchors: readonly bigint[] | undefined;

  constructor(database: DatabaseSync, release: ReleaseFolder, options: SqliteStoreOptions) {
    this.#database = database;
    this.#release = release;
    this.#checkpointsKept = options.checkpointsKept ?? CHECKPOINTS_KEPT_DEFAULT;
    this.#indexLagBlocksMax = options.indexLagBlocksMax ?? INDEX_LAG_BLOCKS_DEFAULT;
    this.#run = prepareStatements(database);
    this.#head = this.#storedHead();
    this.#readUnindexed();
  }

  readBase(): ChainBase | undefined {
    return guardMedium('read the first state', () => {
      const row = this.#run.chain.get();
      if (row === undefined) return undefined;
      return { snapshot: messageIn(Snapshot, row, 'base_body'), identity: identityIn(row) };
    });
  }

  writeBase(base: ChainBase): void {
    this.#transact('write the first state', () => {
      if (this.#run.chain.get() !== undefined) throw new Error('the store already has a base');
      this.#addBase(base, CLOCK_AT_FIRST);
    });
    this.#head = base.snapshot.header.number;
  }

  readHeadNumber(): bigint {
    return this.#head;
  }

  append(blocks: readonly StoredBlock[], checkpoint?: Snapshot, clock?: ClockSetting): void {
    expectNext(this.#head, blocks);
    const unindexed = [...this.#unindexed, ...blocks.map(({ block }) => unindexedBlockOf(block))];
    const rowCount = unindexed.reduce((sum, { rows }) => sum + rows.length, 0);
    const isIndexDue = unindexed.length >= this.#indexLagBlocksMax || rowCount >= INDEX_LAG_ROWS_MAX;
    this.#transact(`write block ${this.#head + 1n}`, () => {
      for (const stored of blocks) this.#addBlock(stored);
      if (isIndexDue) this.#addIndex(unindexed);
      if (clock !== undefined) this.#setClock(clock);
      if (checkpoint === undefined) return;
      this.#addCheckpoint(checkpoint);
      this.#pruneCheckpoints();
    });
    this.#head += BigInt(blocks.length);
    this.#unindexed = isIndexDue ? [] : unindexed;
  }

  readBlock(number: bigint): StoredBlock | undefined {
    if (!this.#isInRange(number)) return undefined;
    return guardMedium(`read block ${number}`, () => storedBlockOf(this.#run.block.get(number)));
  }

  readBlockBytes(number: bigint): Uint8Array | undefined {
    if (!this.#isInRange(number)) return undefined;
    return guardMedium(`read block ${number}`, () => {
      const row = this.#run.block.get(number);
      return row === undefined ? undefined : bytesIn(row, 'body');
    });
  }

  findBlockNumber(hash: Uint8Array): bigint | undefined {
    return guardMedium('find a block', () => {
      const row = this.#run.blockNumber.get(hash);
      return row === undefined ? undefined : integerIn(row, 'number');
    });
  }

  findExtrinsic(hash: Uint8Array): ExtrinsicPlace | undefined {
    const recent = findInBlocks(this.#unindexed, hash);
    if (recent !== undefined) return recent;
    return guardMedium('find an extrinsic', () => {
      const row = this.#run.extrinsic.get(hash);
      return row === undefined ? undefined : { block: integerIn(row, 'block'), index: numberIn(row, 'position') };
    });
  }

  listExtrinsics(account: Uint8Array, before: bigint, countMin: number): AccountExtrinsic[] {
    const recent = listInBlocks(this.#unindexed, account, { before, countMin });
    if (recent.length >= countMin) return recent;
    const end = before > this.#head ? this.#head + 1n : before;
    return guardMedium('list the extrinsics of an account', () => {
      const last = this.#run.nthExtrinsicOf.get(account, end, countMin - recent.length - 1);
      const from = last === undefined ? 0n : integerIn(last, 'block');
      const older = this.#run.extrinsicsOf.all(account, end, from).map((row) => ({
        hash: bytesIn(row, 'hash'),
        block: integerIn(row, 'block'),
        index: numberIn(row, 'position'),
      }));
      return [...recent, ...older];
    });
  }

  readCheckpoint({ trunk, branch }: ChainLine): Snapshot | undefined {
    return guardMedium('read a checkpoint', () => {
      for (const hash of branch.toReversed()) {
        const row = this.#run.checkpointOf.get(hash);
        if (row !== undefined) return messageIn(Snapshot, row, 'body');
      }
      const row = this.#run.checkpoint.get(trunk > this.#head ? this.#head : trunk);
      return row === undefined ? undefined : messageIn(Snapshot, row, 'body');
    });
  }

  readRestorePoints(): RestorePoint[] {
    return guardMedium('read the snapshots', () => this.#run.points.all().map(restorePointOf));
  }

  addRestorePoint(point: NewRestorePoint): RestorePoint {
    const pool = WaitingExtrinsics.encode({ extrinsics: point.pool });
    const id = this.#transact('keep a snapshot', () => {
      if (point.name !== undefined) this.#run.unnamePoint.run(point.name);
      const { name = null, block, hash, timestampMs, nowMs } = point;
      return this.#run.addPoint.run(name, block, hash, timestampMs, nowMs, pool).lastInsertRowid;
    });
    this.#anchors = undefined;
    return { ...point, id: BigInt(id), nextTimestampMs: undefined };
  }

  removeRestorePoint(id: bigint): void {
    this.#transact('remove a snapshot', () => {
      this.#run.removePoint.run(id);
      this.#anchors = undefined;
      const needed = branchesOf(this.#graph(), this.#pointHashes());
      for (const row of this.#run.setAsideHashes.all()) {
        const hash = bytesIn(row, 'hash');
        if (!needed.has(bytesToHex(hash))) this.#run.removeSetAside.run(hash);
      }
      this.#pruneCheckpoints();
    });
  }

  findLine(hash: Uint8Array): ChainLine | undefined {
    return guardMedium('find a block', () => findLine(this.#graph(), hash));
  }

  readSetAside(hash: Uint8Array): StoredBlock | undefined {
    return guardMedium('read a block that was set aside', () => storedBlockOf(this.#run.setAside.get(hash)));
  }

  moveHead({ line: { trunk, branch }, clock, nextTimestampsMs }: ChainMove): void {
    this.#transact(`take the chain back to block ${trunk}`, () => {
      this.#addIndex(this.#unindexed);
      for (const [id, timestampMs] of nextTimestampsMs) this.#run.setNextTimestamp.run(timestampMs, id);
      const neededMax = trunksOf(this.#graph(), this.#pointHashes()).reduce((a, b) => (a > b ? a : b), trunk);
      this.#run.putAside.run(trunk, neededMax);
      this.#run.dropExtrinsics.run(trunk);
      this.#run.dropBlocks.run(trunk);
      for (const hash of branch) this.#addIndex([unindexedBlockOf(this.#takeBack(hash))]);
      this.#run.setIndexed.run(trunk + BigInt(branch.length));
      this.#setClock(clock);
      this.#anchors = undefined;
      this.#pruneCheckpoints();
    });
    this.#head = trunk + BigInt(branch.length);
    this.#unindexed = [];
    this.#anchors = undefined;
  }

  replaceChain({ base, blocks, checkpoint, clock }: WholeChain): void {
    expectNext(base.snapshot.header.number, blocks, 0);
    this.#transact('write the chain that was loaded', () => {
      for (const clear of this.#run.clearAll) clear.run();
      this.#addBase(base, clock);
      for (const stored of blocks) this.#addBlock(stored);
      this.#addIndex(blocks.map(({ block }) => unindexedBlockOf(block)));
      if (checkpoint !== undefined) this.#addCheckpoint(checkpoint);
    });
    this.#head = base.snapshot.header.number + BigInt(blocks.length);
    this.#unindexed = [];
    this.#anchors = undefined;
  }

  readClock(): ClockSetting {
    return guardMedium('read the clock', () => {
      const row = this.#run.chain.get();
      if (row === undefined) return CLOCK_AT_FIRST;
      const block = optionalIntegerIn(row, 'pinned_block');
      const nowMs = optionalIntegerIn(row, 'pinned_now_ms');
      const pinned = block === undefined || nowMs === undefined ? undefined : { block, nowMs };
      return { lagMs: integerIn(row, 'clock_lag_ms'), pinned };
    });
  }

  close(): void {
    this.#database.close();
    this.#release();
  }

  #addBase(
    { snapshot, identity: { name, preset, seed, beaconSeed } }: ChainBase,
    { lagMs, pinned }: ClockSetting,
  ): void {
    const { number } = snapshot.header;
    const base = [number, snapshot.hash, Snapshot.encode(snapshot)] as const;
    const clock = [lagMs, pinned?.block ?? null, pinned?.nowMs ?? null] as const;
    this.#run.addChain.run(name, preset, seed, beaconSeed, ...base, ...clock, number);
  }

  #addBlock({ block, epochs }: StoredBlock): void {
    this.#run.addBlock.run(block.header.number, block.hash, epochs.join(','), Block.encode(block));
  }

  /** The rows of the blocks after the last indexed one. */
  #addIndex(blocks: readonly UnindexedBlock[]): void {
    for (const { number, rows } of blocks) {
      for (const row of rows) this.#run.addExtrinsic.run(row.hash, number, row.index, row.account);
    }
    const last = blocks.at(-1);
    if (last !== undefined) this.#run.setIndexed.run(last.number);
  }

  #readUnindexed(): void {
    const row = this.#run.chain.get();
    if (row === undefined) return;
    for (let number = integerIn(row, 'indexed_block') + 1n; number <= this.#head; number += 1n) {
      const stored = this.readBlock(number);
      if (stored === undefined) throw storeFault('store_corrupt', `block ${number} is missing from the chain`);
      this.#unindexed = [...this.#unindexed, unindexedBlockOf(stored.block)];
    }
  }

  #takeBack(hash: Uint8Array): Block {
    const row = this.#run.setAside.get(hash);
    if (row === undefined) throw new Error('a line leads over blocks that are set aside');
    const block = messageIn(Block, row, 'body');
    this.#run.addBlock.run(block.header.number, hash, textIn(row, 'epochs'), bytesIn(row, 'body'));
    this.#run.removeSetAside.run(hash);
    return block;
  }

  #setClock({ lagMs, pinned }: ClockSetting): void {
    this.#run.setClock.run(lagMs, pinned?.block ?? null, pinned?.nowMs ?? null);
  }

  #addCheckpoint(state: Snapshot): void {
    this.#run.addCheckpoint.run(state.hash, state.header.number, Snapshot.encode(state));
  }

  #pruneCheckpoints(): void {
    this.#run.dropStrayCheckpoints.run();
    const numbers = this.#run.chainCheckpoints.all().map((row) => integerIn(row, 'number'));
    this.#anchors ??= trunksOf(this.#graph(), this.#pointHashes());
    for (const number of superfluousCheckpoints(numbers, this.#checkpointsKept, this.#anchors)) {
      this.#run.dropCheckpoint.run(number);
    }
  }

  #graph(): BlockGraph {
    return {
      numberOf: (hash) => {
        const row = this.#run.numberOnChain.get(hash, hash);
        return row === undefined ? undefined : integerIn(row, 'number');
      },
      parentOf: (hash) => {
        const row = this.#run.setAsideParent.get(hash);
        return row === undefined ? undefined : bytesIn(row, 'parent');
      },
    };
  }

  #pointHashes(): Uint8Array[] {
    return this.#run.pointHashes.all().map((row) => bytesIn(row, 'hash'));
  }

  #storedHead(): bigint {
    const row = this.#run.head.get();
    return row === undefined ? 0n : integerIn(row, 'head');
  }

  /** Block numbers are u64 on the wire and i64 in SQLite: what was never stored is not asked for. */
  #isInRange(number: bigint): boolean {
    return number >= 1n && number <= this.#head;
  }

  #transact<T>(doing: string, write: () => T): T {
    return guardMedium(doing, () => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = write();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }
}

const CLOCK_AT_FIRST: ClockSetting = { lagMs: 0n, pinned: undefined };

function storedBlockOf(row: Row | undefined): StoredBlock | undefined {
  if (row === undefined) return undefined;
  const epochs = textIn(row, 'epochs');
  return { block: messageIn(Block, row, 'body'), epochs: epochs === '' ? [] : epochs.split(',').map(Number) };
}

function restorePointOf(row: Row): RestorePoint {
  return {
    id: integerIn(row, 'id'),
    name: row['name'] === null ? undefined : textIn(row, 'name'),
    block: integerIn(row, 'number'),
    hash: bytesIn(row, 'hash'),
    timestampMs: integerIn(row, 'timestamp_ms'),
    nowMs: integerIn(row, 'now_ms'),
    nextTimestampMs: optionalIntegerIn(row, 'next_timestamp_ms'),
    pool: messageIn(WaitingExtrinsics, row, 'pool').extrinsics,
  };
}
