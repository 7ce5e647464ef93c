import type { Clock } from '@yumanet/protocol';
import type { Block } from '@yumanet/protocol/messages';
import type { AppliedBlock } from '@yumanet/runtime';
import type { ChainMachine } from '../chain/chain-machine.ts';
import type { Dropped, ExtrinsicPool } from '../pool/extrinsic-pool.ts';
import type { PoolEntry } from '../pool/pool-entry.ts';
import { BLOCK_BYTES_MAX, BLOCK_EXTRINSICS_MAX } from '../pool/pool-limits.ts';
import type { BlockStore } from '../store/block-store.ts';
import type { BlockTest } from './block-test.ts';
import type { BlockWatch } from './block-watch.ts';
import { extrinsicsPerBlock, type ModeName } from './production-mode.ts';

/** A block that is durable: from here on it may be told. */
export interface SealedBlock {
  readonly block: Block;
  readonly epochs: readonly number[];
  /** The pool entries it took, in block order. */
  readonly entries: readonly PoolEntry[];
  /** Time to execute it, and to keep it (shared evenly among the blocks of one transaction). */
  readonly elapsedMs: number;
}

/** What one turn of the sealer did. */
export interface SealedGroup {
  /** At least one, in order. */
  readonly blocks: readonly SealedBlock[];
  /** Entries that can no longer come in. */
  readonly dropped: readonly Dropped[];
  /** The last block is the one that was waited for. */
  readonly isReached: boolean;
}

/** How many blocks to seal, and after which one to stop before that. */
export interface SealWish {
  readonly countMax: number;
  readonly isLast?: BlockTest | undefined;
}

export interface SealerParts {
  readonly machine: ChainMachine;
  readonly pool: ExtrinsicPool;
  readonly store: BlockStore;
  readonly clock: Clock;
  /** Blocks from one checkpoint of the whole state to the next. */
  readonly checkpointInterval: bigint;
  /** Looks at each block before it is kept; undefined looks at none. */
  readonly watch?: BlockWatch | undefined;
}

/** Blocks that are kept in one transaction while nothing waits in the pool. */
const GROUP_BLOCKS_MAX = 32;

interface Executed {
  readonly applied: AppliedBlock;
  readonly entries: readonly PoolEntry[];
  readonly elapsedMs: number;
}

/**
 * Seals 1 to `countMax` blocks: executes them, keeps them in one transaction, and only then settles the pool. More than
 * one only while no extrinsic is ready, because an entry stays in the pool until its block is durable.
 * Throws what the store and the watch throw, with the state as it was and the pool untouched. Synchronous: blocks never overlap.
 */
export function sealGroup(parts: SealerParts, mode: ModeName, { countMax, isLast }: SealWish): SealedGroup {
  const executed: Executed[] = [];
  let isReached = false;
  try {
    do {
      parts.watch?.before();
      const one = executeNext(parts, mode);
      executed.push(one);
      parts.watch?.after(one.applied);
      isReached = isLast?.(one.applied) ?? false;
    } while (!isReached && executed.length < Math.min(countMax, GROUP_BLOCKS_MAX) && canGoOn(parts, executed));
    const keptMs = keep(parts, executed) / executed.length;
    const dropped = parts.pool.settle(executed.flatMap(({ entries }) => entries));
    return { blocks: executed.map((one) => sealedBlockOf(one, keptMs)), dropped, isReached };
  } catch (error) {
    for (const { applied } of executed.toReversed()) parts.machine.undo(applied);
    throw error;
  }
}

function sealedBlockOf({ applied, entries, elapsedMs }: Executed, keptMs: number): SealedBlock {
  return { block: applied.block, epochs: applied.epochs, entries, elapsedMs: elapsedMs + keptMs };
}

/** A group ends with a block that took extrinsics, and where a checkpoint is due. */
function canGoOn({ machine, checkpointInterval }: SealerParts, executed: readonly Executed[]): boolean {
  return executed.at(-1)?.entries.length === 0 && !isCheckpointDue(machine, checkpointInterval);
}

function isCheckpointDue(machine: ChainMachine, checkpointInterval: bigint): boolean {
  return machine.head().number % checkpointInterval === 0n;
}

function executeNext(parts: SealerParts, mode: ModeName): Executed {
  const { machine, pool, clock } = parts;
  const startMs = clock.monotonicMs();
  const entries = pool.selectReady({
    countMax: extrinsicsPerBlock(mode, BLOCK_EXTRINSICS_MAX),
    bytesMax: BLOCK_BYTES_MAX,
  });
  const extrinsics = entries.map(({ extrinsic }) => extrinsic);
  const applied = machine.apply({
    timestampMs: machine.nextTimestampMs(extrinsics),
    mode,
    pulse: machine.nextPulse(),
    extrinsics,
  });
  return { applied, entries, elapsedMs: clock.monotonicMs() - startMs };
}

/** Makes the blocks durable. Returns how long it took. */
function keep({ machine, store, clock, checkpointInterval }: SealerParts, executed: readonly Executed[]): number {
  const startMs = clock.monotonicMs();
  const blocks = executed.map(({ applied }) => ({ block: applied.block, epochs: applied.epochs }));
  const checkpoint = isCheckpointDue(machine, checkpointInterval) ? machine.snapshot() : undefined;
  const clocks = executed.flatMap(({ applied }) => machine.clockChangeWith(applied.block.header.number) ?? []);
  store.append(blocks, checkpoint, clocks.at(-1));
  return clock.monotonicMs() - startMs;
}
