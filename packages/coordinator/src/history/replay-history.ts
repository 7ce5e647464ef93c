import type { BrokenInvariant, RuntimePorts, StorageDifference } from '@yumanet/runtime';
import type { ChainHistory } from './chain-history.ts';
import { HistoryReplay, type InvariantCheck } from './history-replay.ts';

export interface ReplayOptions extends InvariantCheck {
  readonly ports: RuntimePorts;
  /** The last block to execute; the history's own last one when absent or above it. */
  readonly until?: bigint;
  /** Called after each block and awaited: shows progress, lets others run, or ends it all by throwing. */
  readonly onBlock?: (number: bigint, last: bigint) => Promise<void> | void;
}

/** The first block at which a history does not come out as what it is compared with. */
export interface HistoryDifference {
  readonly block: bigint;
  /** See `differingParts`; `checkpoint` for a state that was kept and is another one. */
  readonly parts: readonly string[];
  /** What it is compared with, in words. */
  readonly against: string;
  /** The first block after which the states are not the same; absent while they are. */
  readonly stateBlock?: bigint;
  /** The first entry that differs, and after which block it was looked at; absent when there is no state to compare with. */
  readonly storage?: StorageDifference & { readonly block: bigint };
}

/** The first block after which invariants do not hold, and which. */
export interface BrokenBlock {
  readonly block: bigint;
  readonly invariants: readonly BrokenInvariant[];
}

/** What a replay came to. */
export interface Replayed {
  /** The last block that was executed. */
  readonly blocks: bigint;
  /** The state digest after it, as it came out here. */
  readonly digest: Uint8Array;
  readonly difference?: HistoryDifference | undefined;
  readonly broken?: BrokenBlock | undefined;
}

/**
 * Executes a history from its base and compares every block, and every state that was kept, with what comes out. Ends at
 * the first block that differs, or that breaks an invariant when those are looked at. Cost: one execution per block, and
 * one look at the whole state when asked.
 */
export function replayHistory(history: ChainHistory, options: ReplayOptions): Promise<Replayed> {
  return finishReplay(new HistoryReplay(history, options.ports, options), options);
}

/** The same for a replay that is under way. */
export async function finishReplay(replay: HistoryReplay, options: ReplayOptions): Promise<Replayed> {
  const last = lastBlock([replay.history], options.until);
  while (replay.number < last) {
    const { number, parts, broken } = replay.next();
    const difference = ownDifference(replay, parts);
    if (difference !== undefined) {
      const reached = replayedTo(replay);
      return { ...reached, difference: await withStorage(replay, difference, options) };
    }
    if (broken.length > 0) return { ...replayedTo(replay), broken: { block: number, invariants: broken } };
    await options.onBlock?.(number, last);
  }
  return replayedTo(replay);
}

/** The last block that all of these histories have, and that somebody wants. */
export function lastBlock(histories: readonly ChainHistory[], until: bigint | undefined): bigint {
  const ends = histories.map(({ head }) => head);
  return [...ends, ...(until === undefined ? [] : [until])].reduce((one, other) => (other < one ? other : one));
}

/** Where a replay is. */
export function replayedTo({ number, state }: HistoryReplay): Replayed {
  return { blocks: number, digest: state.head.header.stateDigest };
}

/** How the newest block of a replay differs from what its own history kept of it, in `parts` or in a checkpoint. */
export function ownDifference(replay: HistoryReplay, parts: readonly string[]): HistoryDifference | undefined {
  const block = replay.number;
  const { place } = replay.history;
  if (parts.length > 0) {
    const difference = { block, parts, against: `what ${place} kept` };
    return parts.includes('state_digest') ? { ...difference, stateBlock: block } : difference;
  }
  const checkpoint = replay.findCheckpointDifference();
  if (checkpoint === undefined) return undefined;
  const { storage } = checkpoint;
  const difference = { block, parts: ['checkpoint'], against: `the checkpoint that ${place} kept` };
  return storage === undefined ? difference : { ...difference, stateBlock: block, storage: { ...storage, block } };
}

/**
 * Names the storage entry behind another digest: a block keeps no values, but the next checkpoint of the history was taken
 * from the state that had them. Executes the blocks up to it.
 */
export async function withStorage(
  replay: HistoryReplay,
  difference: HistoryDifference,
  { onBlock }: ReplayOptions,
): Promise<HistoryDifference> {
  if (difference.storage !== undefined || difference.stateBlock === undefined) return difference;
  const checkpoint = replay.history.checkpoints.find((number) => number >= replay.number);
  if (checkpoint === undefined) return difference;
  while (replay.number < checkpoint) {
    const { number } = replay.next();
    await onBlock?.(number, checkpoint);
  }
  const storage = replay.findCheckpointDifference()?.storage;
  return storage === undefined ? difference : { ...difference, storage: { ...storage, block: checkpoint } };
}
