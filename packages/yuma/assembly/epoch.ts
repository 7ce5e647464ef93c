/**
 * One epoch over flat memory: the steps of `src/epoch/run-epoch.ts` in their order, with the same bits. The host calls
 * `reserve`, writes the input, calls `run` and reads the output.
 */

import { fixedAlpha, sumWholeBonds, updateBonds } from './bonds';
import { ONE, Sane, Wild } from './fixed';
import { payOut } from './emission';
import { normalize, plainSum } from './stake';
import * as at from './layout';
import { findConsensus, readVotes } from './median';
import { choosePermits, readActiveStake, readActivity, readStake } from './stake';
import { choosePanels } from './panels';
import { runPanels } from './panel-epoch';
import { recordMaskedWeights, Traced } from './trace';
import { clipWeights, hasHugeScores, readCommits, readWeights } from './weights';

export { reserve } from './layout';
export { averageMarket, emitMarket, layOutMarket, marketCapacity } from './market';
export { layOutPools, payPools } from './pool-payments';

/** Runs the epoch whose input was written last. */
export function run(): void {
  const n = at.uidCount();
  const isTraced = at.isTraced();
  readActivity();
  readStake();
  choosePermits();
  readActiveStake();
  if (isTraced) {
    at.nameUids();
    recordMaskedWeights();
  }
  if (at.commitReveal()) readCommits();
  readVotes();
  if (!isTraced && choosePanels() && runPanels()) {
    payOut();
    return;
  }
  if (!isTraced) at.nameUids();
  readWeights(at.commitReveal());
  if (isTraced) at.record(Traced.WeightsNorm, n, at.wStarts, at.wUids, at.wValues);
  findConsensus();
  const areBondsExact = sumWholeBonds();
  if (areBondsExact && isSane(n)) finish<Sane>(n, isTraced);
  else finish<Wild>(n, isTraced);
  payOut();
}

function finish<M>(n: i32, isTraced: bool): void {
  clipWeights<M>();
  if (isTraced) at.record(Traced.ClippedWeights, n, at.cStarts, at.cUids, at.cValues);
  normalize(at.ranks, n, plainSum(at.ranks, n), at.incentive);
  updateBonds<M>();
}

/**
 * Whether everything that is multiplied from here on lies in 0 … 1: weights, active stakes, and both shares of the moving average.
 * Then so do, by the rules themselves, consensus and clipped weights, products, ranks over their sum, bonds over the sums or the
 * largest of their columns, and averages (at most the sum of their shares). A column's sum is at most 2^32 x the count of entries, which memory
 * bounds far below 2^29, and a dividend never exceeds the sum or maximum it is part of.
 */
function isSane(n: i32): bool {
  const alpha = fixedAlpha();
  if (hasHugeScores || alpha < 0 || alpha > ONE) return false;
  for (let uid = 0; uid < n; uid++) {
    if (load<u64>(at.activeStake + (uid << 3)) > (ONE as u64)) return false;
  }
  return true;
}
