import { bytesToHex, FaultError } from '@yumanet/protocol';
import { type RuntimePorts, snapshotOf } from '@yumanet/runtime';
import type { SqliteReader } from '../store/sqlite-reader.ts';
import { checkSnapshots, historyOfBranch, type SnapshotsChecked } from './check-snapshots.ts';
import { describeDifference } from './describe-difference.ts';
import { type FolderFinding, fine, SAVE_BLOCKS, saveUntil, wrong } from './folder-finding.ts';
import { HistoryReplay } from './history-replay.ts';
import { type HistoryDifference, ownDifference, withStorage } from './replay-history.ts';

export interface ExecutionCheck {
  readonly ports: RuntimePorts;
  /** The last block that is whole. */
  readonly last: bigint;
  /** Called after each block and awaited. */
  readonly onBlock: (number: bigint) => Promise<void> | void;
}

/** What was found so far. */
interface Notes {
  readonly checkpoints: string[];
  checkpointCount: number;
  readonly snapshots: string[];
}

/**
 * Executes every block from the base, and those beside the chain that lead to snapshots: each must come out as it was
 * kept, and each checkpoint must be the state that comes out. Ends at the first block of the chain that does not; every
 * wrong checkpoint and snapshot before it is named.
 */
export async function checkExecution(reader: SqliteReader, check: ExecutionCheck): Promise<FolderFinding[]> {
  const snapshots = checkSnapshots(reader, check.ports.crypto);
  const notes: Notes = { checkpoints: [], checkpointCount: 0, snapshots: [...snapshots.problems] };
  const replay = new HistoryReplay(reader.history(), check.ports);
  let difference: HistoryDifference | undefined;
  for (;;) {
    await executeBranches(reader, replay, snapshots, { check, notes });
    if (replay.number >= check.last) break;
    const { number, parts } = replay.next();
    if (parts.length > 0) {
      difference = await named(replay, parts, check);
      break;
    }
    noteCheckpoint(replay, notes);
    await check.onBlock(number);
  }
  for (const hash of reader.listStrayCheckpoints()) {
    notes.checkpoints.push(`a state is kept of block ${bytesToHex(hash)}, which is not there`);
  }
  const first = replay.history.base.header.number + 1n;
  const execution =
    difference === undefined
      ? fine(
          'execution',
          check.last < first
            ? 'there is no block to execute'
            : `blocks ${first} to ${check.last} come out as they were kept`,
        )
      : wrong('execution', describeDifference(difference), saveUntil(difference.block - 1n));
  return [execution, checkpointFinding(notes), snapshotFinding(notes, snapshots)];
}

function checkpointFinding({ checkpoints, checkpointCount }: Notes): FolderFinding {
  if (checkpoints.length > 0) return wrong('checkpoints', checkpoints.join('; '), SAVE_BLOCKS);
  if (checkpointCount === 0) return fine('checkpoints', 'there are none yet');
  const all =
    checkpointCount === 1
      ? 'the only one is the state of its block'
      : `all ${checkpointCount} are the states of their blocks`;
  return fine('checkpoints', all);
}

function snapshotFinding(notes: Notes, { count }: SnapshotsChecked): FolderFinding {
  if (notes.snapshots.length > 0) return wrong('snapshots', notes.snapshots.join('; '), SAVE_BLOCKS);
  return fine('snapshots', count === 0 ? 'there are none' : `there is a way to each of ${count}`);
}

/** Notes the complaint about the checkpoint of the newest block, if it has one and it is wrong. */
function noteCheckpoint(replay: HistoryReplay, notes: Notes): void {
  if (!replay.hasCheckpoint) return;
  notes.checkpointCount += 1;
  try {
    const difference = ownDifference(replay, []);
    if (difference !== undefined) notes.checkpoints.push(describeDifference(difference));
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    notes.checkpoints.push(`the checkpoint of block ${replay.number} cannot be read: ${error.message}`);
  }
}

/** Executes what leaves the chain at this block. */
async function executeBranches(
  reader: SqliteReader,
  replay: HistoryReplay,
  { branches }: SnapshotsChecked,
  { check, notes }: { readonly check: ExecutionCheck; readonly notes: Notes },
): Promise<void> {
  for (const branch of branches.filter(({ trunk }) => trunk === replay.number)) {
    try {
      const history = historyOfBranch(branch, replay.history, snapshotOf(replay.state), reader);
      const beside = new HistoryReplay(history, check.ports);
      while (beside.number < history.head) {
        const difference = ownDifference(beside, beside.next().parts);
        if (difference !== undefined) {
          notes.snapshots.push(describeDifference(difference));
          break;
        }
        await check.onBlock(beside.number);
      }
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      notes.snapshots.push(`${branch.name}: ${error.message}`);
    }
  }
}

/** With the storage entry behind it, as far as later blocks and checkpoints can be read. */
async function named(
  replay: HistoryReplay,
  parts: readonly string[],
  { ports }: ExecutionCheck,
): Promise<HistoryDifference> {
  const difference = ownDifference(replay, parts) ?? { block: replay.number, parts, against: replay.history.place };
  try {
    return await withStorage(replay, difference, { ports });
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return difference;
  }
}
