/** Commits by hash that wait for their reveal. Source: docs/rules/subnets.md section 3.6. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { BlockView, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { CommitRevealWeightsEnabled } from '../state/items/hyperparameter-items.ts';
import { type WeightCommit, WeightCommits } from '../state/items/weight-items.ts';
import { epochWithLookahead, revealEpochOf } from './commit-epochs.ts';
import { type Mechanism, mechanismExists } from './weight-limits.ts';

/** Commits of a hotkey that may wait at once, by hash in all and timelocked in each epoch. */
const UNREVEALED_COMMITS_MAX = 10;

/** A queue without the expired commits at its front, and those. */
export interface SplitQueue {
  readonly expired: readonly WeightCommit[];
  readonly live: readonly WeightCommit[];
}

export function checkCommitsAllowed(state: ChainState, netuid: Netuid): CallOutcome {
  if (state.get(CommitRevealWeightsEnabled, netuid)) return undefined;
  return refuseCall('CommitRevealDisabled', { netuid: BigInt(netuid) });
}

/** A hotkey's commits, the oldest first; undefined without any. */
export function findCommits(
  state: ChainState,
  mechanism: Mechanism,
  hotkey: Hotkey,
): readonly WeightCommit[] | undefined {
  if (!mechanismExists(state, mechanism)) return undefined;
  return state.find(WeightCommits, storageIndexOf(mechanism.netuid, mechanism.mechid), hotkey);
}

/** Replaces a hotkey's commits. Precondition: the mechanism exists. */
export function storeCommits(
  state: ChainState,
  { netuid, mechid }: Mechanism,
  hotkey: Hotkey,
  commits: readonly WeightCommit[],
): void {
  const index = storageIndexOf(netuid, mechid);
  if (commits.length === 0) state.remove(WeightCommits, index, hotkey);
  else state.set(WeightCommits, commits, index, hotkey);
}

/** Takes the expired commits off the front; one behind a commit that is live stays. */
export function splitExpired(view: BlockView, netuid: Netuid, commits: readonly WeightCommit[]): SplitQueue {
  const now = epochWithLookahead(view, netuid);
  const firstLive = commits.findIndex(({ epoch }) => now <= revealEpochOf(view.state, netuid, epoch));
  const count = firstLive === -1 ? commits.length : firstLive;
  return { expired: commits.slice(0, count), live: commits.slice(count) };
}

/** `RevealTooEarly` in every epoch but the one, later ones included, as on the reference chain. */
export function checkRevealEpoch(view: BlockView, netuid: Netuid, commit: WeightCommit): CallOutcome {
  const epoch = epochWithLookahead(view, netuid);
  const revealEpoch = revealEpochOf(view.state, netuid, commit.epoch);
  return epoch === revealEpoch ? undefined : refuseCall('RevealTooEarly', { epoch, reveal_epoch: revealEpoch });
}

/** `TooManyUnrevealedCommits` for one more than a hotkey may have waiting. */
export function checkRoom(waitingCount: number): CallOutcome {
  if (waitingCount < UNREVEALED_COMMITS_MAX) return undefined;
  return refuseCall('TooManyUnrevealedCommits', { limit: BigInt(UNREVEALED_COMMITS_MAX) });
}
