/** Steps 6 to 17 and 21 over panels, in their order. */

import * as at from './layout';
import { normalize, plainSum } from './stake';
import { averagePanels, finishPanels, readPanelBonds } from './panel-bonds';
import { clipPanels, findPanelConsensus, interpolatePanels, Left, multiplyByStake, readPanelWeights } from './panel-weights';
import { ONE, u16ToProportion } from './fixed';

/** False when the lists must do it, from step 6 on. */
export function runPanels(): bool {
  const n = at.uidCount();
  if (!readPanelWeights(at.commitReveal()) || !readPanelBonds()) return false;
  findPanelConsensus();
  if (at.yuma3() && at.liquidAlpha() && plainSum(at.consensus, n) != 0) return false;
  if (at.yuma3()) runYuma3();
  else runYuma2();
  return true;
}

function runYuma2(): void {
  const penalty = u16ToProportion(at.bondsPenalty());
  if (penalty == ONE) clipPanels(Left.Products);
  else {
    clipPanels(Left.Weights);
    findIncentive();
    if (penalty > 0) interpolatePanels(penalty as u32);
    multiplyByStake();
    averagePanels(false);
    finishPanels(false);
    return;
  }
  findIncentive();
  averagePanels(false);
  finishPanels(false);
}

function runYuma3(): void {
  const penalty = u16ToProportion(at.bondsPenalty());
  clipPanels(penalty == ONE ? Left.Clipped : Left.Weights);
  findIncentive();
  if (penalty > 0 && penalty < ONE) interpolatePanels(penalty as u32);
  averagePanels(true);
  finishPanels(true);
}

function findIncentive(): void {
  const n = at.uidCount();
  normalize(at.ranks, n, plainSum(at.ranks, n), at.incentive);
}
