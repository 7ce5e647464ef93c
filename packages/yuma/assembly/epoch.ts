/**
 * One epoch over flat memory: the steps of `src/epoch/run-epoch.ts` in their order, with the same bits. The host calls
 * `reserve`, writes the input, calls `run` and reads the output.
 */

import { updateBonds } from './bonds';
import { payOut } from './emission';
import { normalize, plainSum } from './stake';
import * as at from './layout';
import { findConsensus } from './median';
import { choosePermits, readActiveStake, readActivity, readStake } from './stake';
import { recordMaskedWeights, Traced } from './trace';
import { clipWeights, readCommits, readWeights } from './weights';

export { reserve } from './layout';

/** Runs the epoch whose input was written last. */
export function run(): void {
  const n = at.uidCount();
  const isTraced = at.isTraced();
  readActivity();
  readStake();
  choosePermits();
  readActiveStake();
  if (isTraced) recordMaskedWeights();
  if (at.commitReveal()) readCommits();
  readWeights(at.commitReveal());
  if (isTraced) at.record(Traced.WeightsNorm, n, at.wStarts, at.wUids, at.wValues);
  findConsensus();
  clipWeights();
  if (isTraced) at.record(Traced.ClippedWeights, n, at.cStarts, at.cUids, at.cValues);
  normalize(at.ranks, n, plainSum(at.ranks, n), at.incentive);
  updateBonds();
  payOut();
}
