/** Steps 16b and 17 over panels, with an alpha per entry. Source: docs/rules/epoch.md. */

import { blend } from './bonds';
import { ONE, Sane, u16ToProportion } from './fixed';
import * as at from './layout';
import { alphasOfRow } from './liquid';
import { averagesOf, bondsOf, prepareBondFactors } from './panel-bonds';
import { spreadWeights } from './panel-weights';
import { panelCount, rowCount, rowOf } from './panels';
import { latestRegistration } from './weights';

/**
 * The averages, and the sums of their columns into `panelDivisors`. The panels still hold the weights, or those of a penalty between 0
 * and 1. What only this rule asks, whether an entry is there, is read from the stored rows again.
 */
export function averagePanelsByEntry(): void {
  const n = at.uidCount();
  const penalty = u16ToProportion(at.bondsPenalty());
  const latest = latestRegistration(n);
  prepareBondFactors(true);
  memory.fill(at.panelDivisors, 0, (panelCount * at.PANEL_WIDTH) << 3);
  for (let j = 0; j < n; j++) store<u16>(at.panelColumns + (j << 1), j as u16);
  for (let row = 0; row < rowCount; row++) {
    spreadWeights(load<u32>(at.panelUids + (row << 2)), n, latest, at.commitReveal(), 0xffff);
    readRow(row, n, penalty);
    alphasOfRow(at.panelColumns, at.dense, n);
    blendRow(row, n);
  }
}

/**
 * The weights for bonds of a row into `dense`, its bonds into `rowBonds`. A bond counts just where there is an entry: with a full penalty those
 * that vanish at a consensus of 0 are none, with a penalty below it those that are not positive.
 */
function readRow(row: i32, n: i32, penalty: i64): void {
  const isFull = penalty == ONE;
  const isBetween = penalty > 0 && !isFull;
  for (let j = 0; j < n; j++) {
    const panel = j >> 4;
    const lane = (j & 15) as usize;
    let weight = load<u32>(rowOf(at.panelWeights, panel, row) + (lane << 2)) as i64;
    let hasEntry = isBetween ? weight > 0 : load<u16>(at.panelRow + (j << 1)) != 0;
    if (isFull) {
      const consensus = load<i64>(at.consensus + (j << 3));
      hasEntry = hasEntry && (weight == 0 || consensus > 0);
      weight = min(weight, consensus);
    }
    const whole = load<u16>(bondsOf(panel, row) + (lane << 1)) as f64;
    const bond = (whole * load<f64>(at.panelBondFactors + (j << 3))) as i64;
    store<i64>(at.dense + (j << 3), weight);
    store<i64>(at.rowBonds + (j << 3), hasEntry ? bond : 0);
  }
}

function blendRow(row: i32, n: i32): void {
  // Columns beyond the last uid hold nothing.
  memory.fill(averagesOf(panelCount - 1, row), 0, at.PANEL_WIDTH << 3);
  for (let j = 0; j < n; j++) {
    const offset = (j as usize) << 3;
    const alpha = load<i64>(at.rowAlphas + offset);
    const average = blend<Sane>(alpha, load<i64>(at.dense + offset), load<i64>(at.rowBonds + offset)) as f64;
    store<f64>(averagesOf(j >> 4, row) + (((j & 15) as usize) << 3), average);
    store<f64>(at.panelDivisors + offset, load<f64>(at.panelDivisors + offset) + average);
  }
}
