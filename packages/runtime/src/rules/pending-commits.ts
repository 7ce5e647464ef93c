/** Commits that wait for their reveal, as an epoch reads them. Source: docs/rules/epoch.md step 7. */
import type { Netuid } from '@yumanet/protocol';
import type { CommitBucketV4, CommitQueueV2, EpochInput } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import type { StorageIndex } from '../state/decode-storage-index.ts';
import { CommitRevealWeightsEnabled } from '../state/items/hyperparameter-items.ts';
import { type TimelockedCommit, TimelockedWeightCommits, WeightCommits } from '../state/items/weight-items.ts';
import { isOpenBy } from './beacon.ts';
import { revealEpochOf } from './commit-epochs.ts';
import { uidOf } from './owner-neurons.ts';

/** Commits of registered hotkeys, expired ones included; none while commit-reveal is off, when the epoch asks for none. */
export function readPendingCommits(
  state: ChainState,
  netuid: Netuid,
  index: StorageIndex,
): Pick<EpochInput, 'commitsV2' | 'commitsV4'> {
  if (!state.get(CommitRevealWeightsEnabled, netuid)) return { commitsV2: [], commitsV4: [] };
  const commitsV2 = state.keysUnder(WeightCommits, index).flatMap((hotkey): CommitQueueV2[] => {
    const uid = uidOf(state, netuid, hotkey);
    const commits = state.get(WeightCommits, index, hotkey);
    return uid === undefined ? [] : [[uid, commits.map(({ epoch, block }) => [epoch, block] as const)]];
  });
  const commitsV4 = state
    .keysUnder(TimelockedWeightCommits, index)
    .map((epoch) => bucketOf(state, netuid, [epoch, state.get(TimelockedWeightCommits, index, epoch)]));
  return { commitsV2, commitsV4 };
}

/** An epoch to come, by the count that it runs with. */
export interface ComingEpoch {
  readonly block: bigint;
  readonly epoch: bigint;
}

/**
 * The timelocked commits that an epoch finds if nothing changes until then: those that are revealed just before it, or are
 * expired by then, are gone. Source: docs/rules/subnets.md section 3.7.
 */
export function readCommitsBefore(
  state: ChainState,
  netuid: Netuid,
  index: StorageIndex,
  { block, epoch: coming }: ComingEpoch,
): readonly CommitBucketV4[] {
  if (!state.get(CommitRevealWeightsEnabled, netuid)) return [];
  return state.keysUnder(TimelockedWeightCommits, index).flatMap((epoch): CommitBucketV4[] => {
    const revealEpoch = revealEpochOf(state, netuid, epoch);
    if (revealEpoch < coming) return [];
    const bucket = state.get(TimelockedWeightCommits, index, epoch);
    const waiting = revealEpoch > coming ? bucket : bucket.filter(({ round }) => !isOpenBy(state, round, block));
    return waiting.length === 0 ? [] : [bucketOf(state, netuid, [epoch, waiting])];
  });
}

function bucketOf(
  state: ChainState,
  netuid: Netuid,
  [epoch, commits]: readonly [bigint, readonly TimelockedCommit[]],
): CommitBucketV4 {
  const ofUids = commits.flatMap(({ hotkey, block }) => {
    const uid = uidOf(state, netuid, hotkey);
    return uid === undefined ? [] : [[uid, block] as const];
  });
  return [epoch, ofUids];
}
