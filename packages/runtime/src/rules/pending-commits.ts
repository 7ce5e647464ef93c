/** Commits that wait for their reveal, as an epoch reads them. Source: docs/rules/epoch.md step 7. */
import type { Netuid } from '@yumanet/protocol';
import type { CommitBucketV4, CommitQueueV2, EpochInput } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import type { StorageIndex } from '../state/decode-storage-index.ts';
import { CommitRevealWeightsEnabled } from '../state/items/hyperparameter-items.ts';
import { TimelockedWeightCommits, WeightCommits } from '../state/items/weight-items.ts';
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
  const commitsV4 = state.keysUnder(TimelockedWeightCommits, index).map((epoch): CommitBucketV4 => {
    const commits = state.get(TimelockedWeightCommits, index, epoch).flatMap(({ hotkey, block }) => {
      const uid = uidOf(state, netuid, hotkey);
      return uid === undefined ? [] : [[uid, block] as const];
    });
    return [epoch, commits];
  });
  return { commitsV2, commitsV4 };
}
