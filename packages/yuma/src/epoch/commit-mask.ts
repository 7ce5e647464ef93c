/** Step 7: weights that an unrevealed commit makes out of date. Source: docs/rules/epoch.md step 7. */

import { saturateToU64, U64_MAX } from '../fixed/integer-range.ts';
import { elementAt } from '../matrix/element-at.ts';
import { maskByVectors } from '../matrix/sparse-mask.ts';
import type { SparseMatrix } from '../matrix/sparse-matrix.ts';
import type { EpochInput } from './epoch-types.ts';

/** With commit-reveal on: without weights for neurons that registered after the validator's oldest live commit. */
export function maskByCommits(weights: SparseMatrix, input: EpochInput): SparseMatrix {
  if (!input.commitReveal) return weights;
  return maskByVectors(
    weights,
    oldestCommitBlocks(input),
    input.blockAtRegistration,
    (committed, registered) => committed < registered,
  );
}

/** Per uid the block of its oldest unexpired commit, the largest u64 without one. Unknown uids are ignored. */
function oldestCommitBlocks({ n, currentEpoch, revealPeriod, commitsV2, commitsV4 }: EpochInput): bigint[] {
  const oldest = new Array<bigint>(n).fill(U64_MAX);
  const isLive = (commitEpoch: bigint): boolean => currentEpoch <= saturateToU64(commitEpoch + revealPeriod);
  const lower = (uid: number, block: bigint): void => {
    if (uid < n && block < elementAt(oldest, uid)) oldest[uid] = block;
  };
  for (const [uid, queue] of commitsV2) {
    // The first live commit in queue order counts, even if a later one has an earlier block.
    const firstLive = queue.find(([commitEpoch]) => isLive(commitEpoch));
    if (firstLive !== undefined) lower(uid, firstLive[1]);
  }
  for (const [commitEpoch, commits] of commitsV4) {
    if (!isLive(commitEpoch)) continue;
    for (const [uid, block] of commits) lower(uid, block);
  }
  return oldest;
}
