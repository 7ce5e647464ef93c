/** Step 9 over panels: the consensus of 16 columns at once. Source: docs/rules/epoch.md step 9. */

import { u16ToProportion } from './fixed';
import * as at from './layout';
import { panelBytes, panelCount, rowCount } from './panels';

/** Halvings before the ends go to the scores next to them for the first time, and between any two such times. Only speed hangs on them. */
const FIRST_SNAP: i32 = 6;
const NEXT_SNAP: i32 = 2;

/** The ends of the ranges of 16 columns, u32 each. */
const LOWS: usize = memory.data(64, 16);
const HIGHS: usize = memory.data(64, 16);

/** Step 9, into `panelConsensus`. */
export function findPanelConsensus(): void {
  const kappa = u16ToProportion(at.kappa()) as u32;
  for (let panel = 0; panel < panelCount; panel++) {
    searchPanel(at.panelWeights + (panel as usize) * panelBytes, kappa, at.panelConsensus + (panel << 6));
  }
  const n = at.uidCount();
  for (let j = 0; j < n; j++) {
    store<i64>(at.consensus + (j << 3), load<u32>(at.panelConsensus + (j << 2)) as i64);
  }
}

/**
 * The medians of 16 columns. Let atLeast(t) be the votes for scores of t or more. For 0 <= minority the median is the largest score v with
 * below(v) <= minority (see `median.ts`); below(t) = votes - atLeast(t) and votes - minority = kappa, so it is the largest score with
 * atLeast(v) >= kappa. From one score to the next atLeast does not change: the largest whole number t, from the smallest to the largest
 * score, with atLeast(t) >= kappa is the median itself. It is found by halving; in between both ends go to the scores next to them,
 * which ends the search as soon as one is left.
 */
function searchPanel(scores: usize, kappa: u32, result: usize): void {
  const end = at.panelVotes + (rowCount << 2);
  boundScores(scores, end);
  let untilSnap = FIRST_SNAP;
  while (areAnyOpen()) {
    if (untilSnap > 0) halveRange(scores, end, kappa);
    else snapRange(scores, end);
    untilSnap = untilSnap > 0 ? untilSnap - 1 : NEXT_SNAP;
  }
  memory.copy(result, LOWS, 64);
}

function areAnyOpen(): bool {
  let differences = i32x4.splat(0);
  for (let k: usize = 0; k < 64; k += 16) {
    differences = v128.or(differences, v128.xor(v128.load(LOWS + k), v128.load(HIGHS + k)));
  }
  return v128.any_true(differences);
}

/** The smallest and the largest score of every column, of rows that vote. */
function boundScores(scores: usize, end: usize): void {
  let low0 = i32x4.splat(-1);
  let low1 = low0;
  let low2 = low0;
  let low3 = low0;
  let high0 = i32x4.splat(0);
  let high1 = high0;
  let high2 = high0;
  let high3 = high0;
  let row = scores;
  for (let vote = at.panelVotes; vote < end; vote += 4, row += 64) {
    if (load<u32>(vote) == 0) continue;
    const score0 = v128.load(row);
    const score1 = v128.load(row, 16);
    const score2 = v128.load(row, 32);
    const score3 = v128.load(row, 48);
    low0 = i32x4.min_u(low0, score0);
    low1 = i32x4.min_u(low1, score1);
    low2 = i32x4.min_u(low2, score2);
    low3 = i32x4.min_u(low3, score3);
    high0 = i32x4.max_u(high0, score0);
    high1 = i32x4.max_u(high1, score1);
    high2 = i32x4.max_u(high2, score2);
    high3 = i32x4.max_u(high3, score3);
  }
  v128.store(LOWS, low0);
  v128.store(LOWS, low1, 16);
  v128.store(LOWS, low2, 32);
  v128.store(LOWS, low3, 48);
  v128.store(HIGHS, high0);
  v128.store(HIGHS, high1, 16);
  v128.store(HIGHS, high2, 32);
  v128.store(HIGHS, high3, 48);
}

/**
 * Asks for the upper middle t of each column. Sums fit a u32: a t above the smallest score leaves out one vote of at least 1, and all
 * votes are at most 2^32.
 */
function halveRange(scores: usize, end: usize, kappa: u32): void {
  const middle0 = upperMiddle(0);
  const middle1 = upperMiddle(16);
  const middle2 = upperMiddle(32);
  const middle3 = upperMiddle(48);
  let sum0 = i32x4.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let row = scores;
  for (let vote = at.panelVotes; vote < end; vote += 4, row += 64) {
    const votes = v128.load_splat<u32>(vote);
    sum0 = i32x4.add(sum0, v128.and(votes, i32x4.ge_u(v128.load(row), middle0)));
    sum1 = i32x4.add(sum1, v128.and(votes, i32x4.ge_u(v128.load(row, 16), middle1)));
    sum2 = i32x4.add(sum2, v128.and(votes, i32x4.ge_u(v128.load(row, 32), middle2)));
    sum3 = i32x4.add(sum3, v128.and(votes, i32x4.ge_u(v128.load(row, 48), middle3)));
  }
  const need = i32x4.splat(kappa as i32);
  chooseHalf(0, middle0, i32x4.ge_u(sum0, need));
  chooseHalf(16, middle1, i32x4.ge_u(sum1, need));
  chooseHalf(32, middle2, i32x4.ge_u(sum2, need));
  chooseHalf(48, middle3, i32x4.ge_u(sum3, need));
}

/** Above the low end, unless the ends are equal. */
// @ts-ignore: decorator
@inline
function upperMiddle(columns: usize): v128 {
  const high = v128.load(HIGHS + columns);
  return i32x4.sub(high, i32x4.shr_u(i32x4.sub(high, v128.load(LOWS + columns)), 1));
}

/** The half from the middle on where that has votes enough, else the one below it. A column whose ends are equal stays. */
// @ts-ignore: decorator
@inline
function chooseHalf(columns: usize, middle: v128, isEnough: v128): void {
  const low = v128.load(LOWS + columns);
  const high = v128.load(HIGHS + columns);
  const isUpper = v128.or(isEnough, i32x4.eq(middle, low));
  v128.store(LOWS + columns, v128.bitselect(middle, low, isUpper));
  v128.store(HIGHS + columns, v128.bitselect(high, i32x4.sub(middle, i32x4.splat(1)), isUpper));
}

/**
 * Both ends to the scores next to them. The differences to scores beyond an end wrap, and are larger than the one to the median, which
 * lies between the ends.
 */
function snapRange(scores: usize, end: usize): void {
  for (let k: usize = 0; k < 64; k += 32) {
    const low0 = v128.load(LOWS + k);
    const low1 = v128.load(LOWS + k, 16);
    const high0 = v128.load(HIGHS + k);
    const high1 = v128.load(HIGHS + k, 16);
    let up0 = i32x4.splat(-1);
    let up1 = up0;
    let down0 = up0;
    let down1 = up0;
    let row = scores + k;
    for (let vote = at.panelVotes; vote < end; vote += 4, row += 64) {
      const score0 = v128.load(row);
      const score1 = v128.load(row, 16);
      up0 = i32x4.min_u(up0, i32x4.sub(score0, low0));
      up1 = i32x4.min_u(up1, i32x4.sub(score1, low1));
      down0 = i32x4.min_u(down0, i32x4.sub(high0, score0));
      down1 = i32x4.min_u(down1, i32x4.sub(high1, score1));
    }
    v128.store(LOWS + k, i32x4.add(low0, up0));
    v128.store(LOWS + k, i32x4.add(low1, up1), 16);
    v128.store(HIGHS + k, i32x4.sub(high0, down0));
    v128.store(HIGHS + k, i32x4.sub(high1, down1), 16);
  }
}
