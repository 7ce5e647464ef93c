import type { Block, Snapshot } from '@yumanet/protocol/messages';

/**
 * What a chain is made of besides its genesis state. Chosen at the first start, kept with the chain, and stronger than
 * the flags of a later start.
 */
export interface ChainIdentity {
  readonly name: string;
  /** `fast` or `mainnet`. */
  readonly preset: string;
  /** Text that all randomness of the chain comes from. */
  readonly seed: string;
}

/** The first state of a chain and what it was made from. */
export interface StoredGenesis {
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

/**
 * The truth of a chain: its genesis, its blocks in order, and a checkpoint of the whole state now and then.
 *
 * Every write is one transaction: all of it is durable when the call returns, and nothing of it is there when the call
 * throws. All functions are synchronous and throw `FaultError` when the medium fails.
 */
export interface BlockStore {
  /** Undefined before the first start. */
  readGenesis(): StoredGenesis | undefined;
  /** Precondition: the store is empty. */
  writeGenesis(genesis: StoredGenesis): void;
  /** Number of the last block; 0 when there is only the genesis. */
  readHeadNumber(): bigint;
  /**
   * Appends blocks in order. Precondition: the first one follows the head, each other one its predecessor. A checkpoint
   * is the state after the last of them.
   */
  append(blocks: readonly StoredBlock[], checkpoint?: Snapshot): void;
  readBlock(number: bigint): StoredBlock | undefined;
  /** The encoded `Block` as it was kept: cheaper than `readBlock` for who only passes it on. */
  readBlockBytes(number: bigint): Uint8Array | undefined;
  findBlockNumber(hash: Uint8Array): bigint | undefined;
  /** The last place of an extrinsic; a developer extrinsic may come more than once with the same hash. */
  findExtrinsic(hash: Uint8Array): ExtrinsicPlace | undefined;
  /** The youngest checkpoint that is not above `number`; undefined when only the genesis comes before it. */
  readCheckpoint(number: bigint): Snapshot | undefined;
  /** Releases the medium; nothing may be called afterwards. */
  close(): void;
}
