/** Commits of a hotkey that wait, and for which block and round. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { Obstacle } from '@yumanet/protocol/messages';
import type { BlockView } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { firstBlockOfRound } from '../rules/beacon.ts';
import { epochWithLookahead, revealEpochOf } from '../rules/commit-epochs.ts';
import { nextEpochBlock } from '../rules/epoch-schedule.ts';
import { findCommits } from '../rules/weight-commits.ts';
import { MAIN_MECHANISM } from '../rules/weight-limits.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { Pulses } from '../state/items/beacon-items.ts';
import { Tempo } from '../state/items/hyperparameter-items.ts';
import { SubnetEpochIndex } from '../state/items/subnet-items.ts';
import { type TimelockedCommit, TimelockedWeightCommits, type WeightCommit } from '../state/items/weight-items.ts';
import { obstacle, refusalObstacle } from './obstacle.ts';

/** One for each commit to the main mechanism that is still there, by hash first; blocks are as planned now. */
export function revealObstacles(view: BlockView, netuid: Netuid, hotkey: Hotkey): Obstacle[] {
  const { state } = view;
  const hashed = findCommits(state, { netuid, mechid: MAIN_MECHANISM }, hotkey) ?? [];
  const index = storageIndexOf(netuid, MAIN_MECHANISM);
  const sealed = state.keysUnder(TimelockedWeightCommits, index).flatMap((epoch) =>
    state
      .get(TimelockedWeightCommits, index, epoch)
      .filter((commit) => commit.hotkey === hotkey)
      .map((commit) => sealedObstacle(view, { netuid, epoch, commit })),
  );
  return [...hashed.map((commit) => hashedObstacle(view, netuid, commit)), ...sealed];
}

function hashedObstacle(view: BlockView, netuid: Netuid, { epoch, block }: WeightCommit): Obstacle {
  const window = revealWindow(view, netuid, epoch);
  const facts = { commit_block: block, commit_epoch: epoch, reveal_epoch: window.epoch };
  if (epochWithLookahead(view, netuid) > window.epoch) {
    return refusalObstacle('reveal', refuseCall('ExpiredWeightCommit', facts));
  }
  return obstacle('reveal', 'CommitNotRevealed', { ...facts, ...blockFacts(window.first, window.last) });
}

interface PendingSeal {
  readonly netuid: Netuid;
  readonly epoch: bigint;
  readonly commit: TimelockedCommit;
}

/** Opened in the first block of its epoch, or in the later one that brings the pulse of its round. */
function sealedObstacle(view: BlockView, { netuid, epoch, commit }: PendingSeal): Obstacle {
  const { state, block } = view;
  const window = revealWindow(view, netuid, epoch);
  const hasPulse = state.has(Pulses, commit.round);
  const roundBlock = firstBlockOfRound(state, commit.round > 0n ? commit.round : 1n);
  const opens = hasPulse || roundBlock < block ? block : roundBlock;
  const isLate = window.last !== undefined && opens > window.last;
  const first = window.first !== undefined && opens > window.first ? opens : window.first;
  const facts = {
    commit_block: commit.block,
    commit_epoch: epoch,
    reveal_epoch: window.epoch,
    round: commit.round,
    round_block: roundBlock,
    pulse: hasPulse ? 'stored' : 'missing',
  };
  if (isLate) return obstacle('reveal', 'TimelockedCommitTooLate', { ...facts, ...blockFacts(undefined, window.last) });
  return obstacle('reveal', 'TimelockedCommitPending', { ...facts, ...blockFacts(first, window.last) });
}

/** Undefined blocks are those of a subnet that runs no epochs. */
interface RevealWindow {
  readonly epoch: bigint;
  readonly first: bigint | undefined;
  readonly last: bigint | undefined;
}

function revealWindow(view: BlockView, netuid: Netuid, commitEpoch: bigint): RevealWindow {
  const { state } = view;
  const epoch = revealEpochOf(state, netuid, commitEpoch);
  const first = beginOfEpoch(view, netuid, epoch);
  const end = beginOfEpoch(view, netuid, epoch + 1n);
  return { epoch, first, last: end === undefined ? undefined : end - 1n };
}

/** The block in which the epoch count gets to `epoch` if the schedule stays; the block of the view when it is there. */
function beginOfEpoch({ state, block }: BlockView, netuid: Netuid, epoch: bigint): bigint | undefined {
  const planned = nextEpochBlock(state, netuid);
  if (planned === undefined) return undefined;
  const ahead = epoch - state.get(SubnetEpochIndex, netuid) - 1n;
  const next = planned > block ? planned : block;
  return ahead < 0n ? block : next + ahead * tempoOf(state, netuid);
}

function tempoOf(state: ChainState, netuid: Netuid): bigint {
  return BigInt(state.get(Tempo, netuid));
}

function blockFacts(first: bigint | undefined, last: bigint | undefined) {
  return {
    ...(first === undefined ? {} : { reveal_block: first }),
    ...(last === undefined ? {} : { last_reveal_block: last }),
  };
}
