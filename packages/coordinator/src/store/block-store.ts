import type { Block, Extrinsic, Snapshot } from '@yumanet/protocol/messages';
import type { ChainLine } from './chain-line.ts';

/**
 * What a chain is made of besides its first state. Chosen at the first start, kept with the chain, and stronger than the
 * flags of a later start.
 */
export interface ChainIdentity {
  readonly name: string;
  /** `fast` or `mainnet`. */
  readonly preset: string;
  /** Text that all randomness of the chain comes from, but for its beacon's. */
  readonly seed: string;
  /** What every round of the beacon comes from, 32 bytes: told to nobody who may only read the chain. */
  readonly beaconSeed: Uint8Array;
}

/** The first state that is kept of a chain, and what it was made from. */
export interface ChainBase {
  /** The genesis; the state at a later block when a dump without its history was loaded. */
  readonly snapshot: Snapshot;
  readonly identity: ChainIdentity;
}

/** One sealed block as it is kept. */
export interface StoredBlock {
  readonly block: Block;
  /** Netuids whose epoch ran in it; the block stream tells them and the block alone does not. */
  readonly epochs: readonly number[];
}

/** Where an extrinsic is in the chain. */
export interface ExtrinsicPlace {
  readonly block: bigint;
  /** Position in the block, from 0. */
  readonly index: number;
}

/** An extrinsic of an account. */
export interface AccountExtrinsic extends ExtrinsicPlace {
  readonly hash: Uint8Array;
}

/** How the clock of the chain follows that of the machine. */
export interface ClockSetting {
  /** Milliseconds that it is behind: the time that reverts took back. Negative when it is ahead. */
  readonly lagMs: bigint;
  /** What it shows to one block, whenever that is sealed: the block after a revert has the time that it had. */
  readonly pinned: { readonly block: bigint; readonly nowMs: bigint } | undefined;
}

/** A point that the chain can be taken back to: a block, and everything that is not in its state. */
export interface NewRestorePoint {
  readonly name: string | undefined;
  readonly block: bigint;
  readonly hash: Uint8Array;
  /** Unix time in milliseconds of that block. */
  readonly timestampMs: bigint;
  /** What the clock of the chain showed when it was taken: Unix time in milliseconds. */
  readonly nowMs: bigint;
  /** What waited in the pool, in order of arrival. */
  readonly pool: readonly Extrinsic[];
}

export interface RestorePoint extends NewRestorePoint {
  readonly id: bigint;
  /** The time of the block after it, without what clock controls in it added; known once that block was taken back. */
  readonly nextTimestampMs: bigint | undefined;
}

/** A move of the head to another block. */
export interface ChainMove {
  /** Where to: the end of this line. */
  readonly line: ChainLine;
  readonly clock: ClockSetting;
  /** `RestorePoint.nextTimestampMs` by id, of those whose next block is taken back. */
  readonly nextTimestampsMs: ReadonlyMap<bigint, bigint>;
}

/** A chain that takes the place of another. */
export interface WholeChain {
  readonly base: ChainBase;
  /** In order, the first follows the base. */
  readonly blocks: readonly StoredBlock[];
  /** The state after the last of the blocks; undefined when there are none. */
  readonly checkpoint: Snapshot | undefined;
  readonly clock: ClockSetting;
}

export interface StoreOptions {
  /** Checkpoints of the chain besides its base and those that restore points start from; at least 1. */
  readonly checkpointsKept?: number;
}

/**
 * The truth of a chain: its base, its blocks in order, and a checkpoint of the whole state now and then; also the
 * restore points, with the blocks that only they still need, set aside.
 *
 * Every write is one transaction: all of it is durable when the call returns, and nothing of it is there when the call
 * throws. All functions are synchronous and throw `FaultError` when the medium fails.
 */
export interface BlockStore {
  /** Undefined before the first start. */
  readBase(): ChainBase | undefined;
  /** Precondition: the store is empty. */
  writeBase(base: ChainBase): void;
  /** Number of the last block; that of the base when there is none. */
  readHeadNumber(): bigint;
  /**
   * Appends blocks in order. Precondition: the first one follows the head, each other one its predecessor. A checkpoint
   * is the state after the last of them; the oldest ones go for it. The clock stays as it is unless one is given.
   */
  append(blocks: readonly StoredBlock[], checkpoint?: Snapshot, clock?: ClockSetting): void;
  readBlock(number: bigint): StoredBlock | undefined;
  /** The encoded `Block` as it was kept: cheaper than `readBlock` for who only passes it on. */
  readBlockBytes(number: bigint): Uint8Array | undefined;
  findBlockNumber(hash: Uint8Array): bigint | undefined;
  /** The last place of an extrinsic; a developer extrinsic may come more than once with the same hash. */
  findExtrinsic(hash: Uint8Array): ExtrinsicPlace | undefined;
  /** The newest extrinsics of an account before a block, at least so many if there are, never a part of a block. */
  listExtrinsics(account: Uint8Array, before: bigint, countMin: number): AccountExtrinsic[];
  /** The youngest checkpoint of a line, its end included; undefined when only the base comes before it. */
  readCheckpoint(line: ChainLine): Snapshot | undefined;

  /** The oldest first. */
  readRestorePoints(): RestorePoint[];
  /** Ids rise and never come again. An earlier one of this name loses its name. */
  addRestorePoint(point: NewRestorePoint): RestorePoint;
  /** With the blocks that were set aside for it alone. */
  removeRestorePoint(id: bigint): void;
  /** How the chain gets to a block: one of its own, or one that was set aside. */
  findLine(hash: Uint8Array): ChainLine | undefined;
  readSetAside(hash: Uint8Array): StoredBlock | undefined;
  /** Makes the end of a line the head. What a restore point still needs of the blocks after it is set aside, the rest is gone. */
  moveHead(move: ChainMove): void;
  /** Leaves nothing of the chain that was, restore points included. */
  replaceChain(chain: WholeChain): void;
  readClock(): ClockSetting;
  close(): void;
}
