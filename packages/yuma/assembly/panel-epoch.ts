/** Steps 6 to 17 and 21 over panels, in their order. Source: docs/rules/epoch.md. */

import { ONE, u16ToProportion } from './fixed';
import * as at from './layout';
import { prepareSigmoid } from './liquid';
import { averagePanels, finishPanels, readPanelBonds } from './panel-bonds';
import { averagePanelsByEntry } from './panel-liquid';
import { findPanelConsensus } from './panel-median';
import { clipPanels, interpolatePanels, Left, multiplyByStake, readPanelWeights } from './panel-weights';
import { normalize, plainSum } from './stake';

/** False when the lists must do it, from step 6 on. */
export function runPanels(): bool {
  if (!readPanelWeights(at.commitReveal()) || !readPanelBonds()) return false;
  findPanelConsensus();
  const penalty = u16ToProportion(at.bondsPenalty());
  if (at.yuma3()) runYuma3(penalty);
  else runYuma2(penalty);
  return true;
}

/** With a full penalty the products of the ranks are those of the bonds. */
function runYuma2(penalty: i64): void {
  clipPanels(penalty == ONE ? Left.Products : Left.Weights);
  findIncentive();
  if (penalty > 0 && penalty < ONE) interpolatePanels(penalty as u32);
  if (penalty < ONE) multiplyByStake();
  averagePanels(false);
  finishPanels(false);
}

function runYuma3(penalty: i64): void {
  const isByEntry = prepareSigmoid();
  clipPanels(penalty == ONE && !isByEntry ? Left.Clipped : Left.Weights);
  findIncentive();
  if (penalty > 0 && penalty < ONE) interpolatePanels(penalty as u32);
  if (isByEntry) averagePanelsByEntry();
  else averagePanels(true);
  finishPanels(true);
}

function findIncentive(): void {
  const n = at.uidCount();
  normalize(at.ranks, n, plainSum(at.ranks, n), at.incentive);
}
