import { FaultError } from '@yumanet/protocol';
import { findRecordDifference, findWriteDifference, storageRecords } from '@yumanet/runtime';
import type { ChainHistory } from './chain-history.ts';
import { differingParts } from './differing-parts.ts';
import { HistoryReplay, type ReplayedBlock } from './history-replay.ts';
import {
  finishReplay,
  type HistoryDifference,
  lastBlock,
  ownDifference,
  type Replayed,
  type ReplayOptions,
  replayedTo,
  withStorage,
} from './replay-history.ts';

/** What comparing two histories came to; the other figures are those of the first one. */
export interface Compared extends Replayed {
  /** The last block that was executed in both. */
  readonly compared: bigint;
}

/** Two replays at the same block. */
interface Pair {
  readonly here: HistoryReplay;
  readonly there: HistoryReplay;
}

interface Found {
  readonly difference: HistoryDifference;
  /** The one that does not agree with its own history; undefined when both do, and differ from each other. */
  readonly replay?: HistoryReplay;
}

/**
 * Executes two histories side by side, and what the first one has beyond the second one alone. The difference is of the
 * first block that is not the same in both, or not what its own history kept; when states differ only from a later block
 * on, `stateBlock` and `storage` are of that block. Throws `FaultError` `no_common_block` when one ends before the other
 * begins. Cost: two executions per block.
 */
export async function compareHistories(
  hereHistory: ChainHistory,
  thereHistory: ChainHistory,
  options: ReplayOptions,
): Promise<Compared> {
  const { ports } = options;
  const pair: Pair = { here: new HistoryReplay(hereHistory, ports), there: new HistoryReplay(thereHistory, ports) };
  const last = lastBlock([hereHistory, thereHistory], options.until);
  let found = (await alignBases(pair, last, options)) ?? baseDifference(pair);
  /** The first block that is not the same although the states are. */
  let remark: HistoryDifference | undefined;
  while (!isFinal(found) && pair.here.number < last) {
    remark ??= found?.difference;
    found = stepBoth(pair);
    await options.onBlock?.(pair.here.number, last);
  }
  const compared = pair.here.number;
  if (found === undefined || !isFinal(found)) {
    const rest = await finishReplay(pair.here, options);
    return { ...rest, compared, difference: remark ?? found?.difference ?? rest.difference };
  }
  const reached = replayedTo(pair.here);
  if (found.replay !== undefined) {
    return { ...reached, compared, difference: await withStorage(found.replay, found.difference, options) };
  }
  const { block, parts, against } = remark ?? found.difference;
  return { ...reached, compared, difference: { ...found.difference, block, parts, against } };
}

/** Nothing is learned from going on: one history does not reproduce, or the states have parted. */
function isFinal(found: Found | undefined): boolean {
  return found !== undefined && (found.replay !== undefined || found.difference.stateBlock !== undefined);
}

/** Executes the history with the earlier base up to the base of the other one. */
async function alignBases({ here, there }: Pair, last: bigint, options: ReplayOptions): Promise<Found | undefined> {
  const [behind, ahead] = here.number <= there.number ? [here, there] : [there, here];
  const start = ahead.number;
  if (start > last) throw noCommonBlock(here.history, there.history);
  while (behind.number < start) {
    const { number, parts } = behind.next();
    const difference = ownDifference(behind, parts);
    if (difference !== undefined) return { difference, replay: behind };
    await options.onBlock?.(number, start);
  }
  return undefined;
}

function noCommonBlock(one: ChainHistory, other: ChainHistory): FaultError {
  const [mine, theirs] = [one, other].map(
    ({ place, base, head }) => `${place} has the states of blocks ${base.header.number} to ${head}`,
  );
  return new FaultError('no_common_block', `${mine}, ${theirs}: no block that is asked for is in both`);
}

/** Both are at the block where the comparison starts: what came before it cannot be told apart. */
function baseDifference({ here, there }: Pair): Found | undefined {
  const storage = findRecordDifference(storageRecords(here.state), storageRecords(there.state), here.state);
  const parts = differingParts(headOf(here), headOf(there));
  if (parts.length === 0 && storage === undefined) return undefined;
  const block = here.number;
  const difference = { block, parts, against: there.history.place };
  if (storage === undefined) return { difference };
  return { difference: { ...difference, stateBlock: block, storage: { ...storage, block } } };
}

function headOf({ state: { head } }: HistoryReplay) {
  const { hash, header } = head;
  return { block: { hash, header, extrinsics: [], receipts: [], events: [] }, epochs: [] };
}

function stepBoth({ here, there }: Pair): Found | undefined {
  const [mine, theirs] = [here.next(), there.next()];
  const block = mine.number;
  const parts = differingParts(mine.kept, theirs.kept);
  const difference = { block, parts, against: there.history.place };
  const storage = parts.length === 0 ? undefined : writeDifference({ here, there }, mine, theirs);
  if (storage !== undefined) {
    return { difference: { ...difference, stateBlock: block, storage: { ...storage, block } } };
  }
  const own = foundIn(here, mine) ?? foundIn(there, theirs);
  return own ?? (parts.length === 0 ? undefined : { difference });
}

function foundIn(replay: HistoryReplay, { parts }: ReplayedBlock): Found | undefined {
  const difference = ownDifference(replay, parts);
  return difference === undefined ? undefined : { difference, replay };
}

function writeDifference({ here, there }: Pair, mine: ReplayedBlock, theirs: ReplayedBlock) {
  return findWriteDifference(
    { state: here.state, writeSet: mine.applied.undo.writeSet },
    { state: there.state, writeSet: theirs.applied.undo.writeSet },
  );
}
