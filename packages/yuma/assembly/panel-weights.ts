/** Steps 6 to 13 over panels. Source: docs/rules/epoch.md. */

import { ONE, u16ToProportion } from './fixed';
import * as at from './layout';
import { highDoubles, lowDoubles, panelBytes, panelCount, rowCount, rowOf, toU32 } from './panels';
import { latestRegistration } from './weights';

const TWO_TO_32: f64 = 4294967296.0;

/** A little more than 1: see `wholeFactor`. */
const ABOVE_ONE: f64 = 1.0 + 1.0 / 2251799813685248.0;

/** What `clipPanels` leaves in the panels of weights. */
export namespace Left {
  export const Weights: i32 = 0;
  export const Clipped: i32 = 1;
  export const Products: i32 = 2;
}

/**
 * The factor f with which floor(v x f) is floor(v x 2^32 / sum), for whole v of at most 16 bits and v <= sum < 2^31.
 *
 * The fraction of the true quotient is at most 1 - 1/sum. The factor was raised by 2^-51 of itself, three roundings of 2^-53 do not make
 * up for that, so v x f is not below the quotient; and above it by less than v x 2^32 / sum x 2^-50 <= 1 / (4 x sum). Between
 * the two there is no whole number.
 */
// @ts-ignore: decorator
@inline
export function wholeFactor(sum: i64): f64 {
  return sum == 0 ? 0 : (TWO_TO_32 / (sum as f64)) * ABOVE_ONE;
}

/** Steps 6 to 8. False when a row is not in order, or a weight is 1. */
export function readPanelWeights(isCommitMasked: bool): bool {
  const n = at.uidCount();
  const latest = latestRegistration(n);
  for (let row = 0; row < rowCount; row++) {
    const uid = load<u32>(at.panelUids + (row << 2)) as i32;
    let sum: i64 = 0;
    if (spreadWeights(uid, n, latest, isCommitMasked)) {
      sum = sumOfRow();
      if (sum < 0) return false;
    } else if (!isRowMissing) return false;
    writeRow(row, wholeFactor(sum));
  }
  return true;
}

/** Why `spreadWeights` gave no row: none counts, or it is not in order. */
let isRowMissing: bool = false;

/** A row of weights into `panelRow`, without what the masks remove. */
function spreadWeights(uid: i32, n: i32, latest: u64, isCommitMasked: bool): bool {
  const updated = load<u64>(at.lastUpdate + (uid << 3));
  isRowMissing = load<u8>(at.forbidden + uid) != 0 || uid >= at.lastUpdateCount() || updated == 0;
  if (isRowMissing) return false;
  const first = load<u32>(at.weightStarts + (uid << 2)) as usize;
  const end = load<u32>(at.weightStarts + ((uid + 1) << 2)) as usize;
  if (!spreadRow(at.weightUids + (first << 1), at.weightValues + (first << 1), (end - first) as i32)) return false;
  if (uid != at.ownerUid()) store<u16>(at.panelRow + (uid << 1), 0);
  let limit = updated - 1;
  if (isCommitMasked) limit = min(limit, load<u64>(at.commitBlock + (uid << 3)));
  if (latest <= limit) return true;
  for (let j = 0; j < n; j++) {
    if (load<u64>(at.registration + (j << 3)) > limit) store<u16>(at.panelRow + (j << 1), 0);
  }
  return true;
}

/** Writes a stored row into `panelRow`, without uids that do not exist. False when the uids do not rise. */
export function spreadRow(uids: usize, values: usize, count: i32): bool {
  const n = at.uidCount();
  const row = at.panelRow;
  const steps = i16x8(0, 1, 2, 3, 4, 5, 6, 7);
  memory.fill(row, 0, (panelCount * at.PANEL_WIDTH) << 1);
  let previous = -1;
  let k = 0;
  while (k < count) {
    const j = load<u16>(uids + (k << 1)) as i32;
    if (j <= previous) return false;
    // Eight neighbours, of which none is beyond n, go at once.
    if (k + 8 <= count && j + 8 <= n) {
      const expected = i16x8.add(i16x8.splat(j as i16), steps);
      if (v128.all_true<i16>(i16x8.eq(v128.load(uids + (k << 1)), expected))) {
        v128.store(row + (j << 1), v128.load(values + (k << 1)));
        previous = j + 7;
        k += 8;
        continue;
      }
    }
    if (j < n) store<u16>(row + (j << 1), load<u16>(values + (k << 1)));
    previous = j;
    k++;
  }
  return true;
}

/** The sum of `panelRow`, or -1 when one value is all of it. */
function sumOfRow(): i64 {
  const end = at.panelRow + ((panelCount * at.PANEL_WIDTH) << 1);
  let sums = i32x4.splat(0);
  let largest = i32x4.splat(0);
  for (let value = at.panelRow; value < end; value += 16) {
    const values = v128.load(value);
    sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(values));
    largest = i16x8.max_u(largest, values);
  }
  const sum = addLanes(sums);
  const lows = i32x4.max_u(i32x4.extend_low_i16x8_u(largest), i32x4.extend_high_i16x8_u(largest));
  const isOneAll = sum > 0 && v128.any_true(i32x4.eq(lows, i32x4.splat(sum as i32)));
  return isOneAll ? -1 : sum;
}

// @ts-ignore: decorator
@inline
function addLanes(sums: v128): i64 {
  return (
    (i32x4.extract_lane(sums, 0) as u32 as i64) +
    (i32x4.extract_lane(sums, 1) as u32 as i64) +
    (i32x4.extract_lane(sums, 2) as u32 as i64) +
    (i32x4.extract_lane(sums, 3) as u32 as i64)
  );
}

/** Floors of the values of `panelRow` times a factor, into the panels. */
function writeRow(row: i32, factor: f64): void {
  const factors = f64x2.splat(factor);
  for (let panel = 0; panel < panelCount; panel++) {
    const from = at.panelRow + (panel << 5);
    const to = rowOf(at.panelWeights, panel, row);
    for (let k: usize = 0; k < 4; k++) {
      const values = v128.load_ext<u16>(from + (k << 3));
      const low = f64x2.floor(f64x2.mul(lowDoubles(values), factors));
      const high = f64x2.floor(f64x2.mul(highDoubles(values), factors));
      v128.store(to + (k << 4), toU32(low, high));
    }
  }
}

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
 * The medians of 16 columns by halving. Let atLeast(t) be the votes for scores of t or more. For 0 <= minority the median is the largest score
 * v with below(v) <= minority (see `median.ts`), and below(t) = votes - atLeast(t), votes - minority = kappa: it is the largest score
 * with atLeast(v) >= kappa. Between two scores atLeast does not change, so the largest whole number t, from the smallest to the largest
 * score, with atLeast(t) >= kappa is that score itself.
 *
 * Sums fit a u32: a t above the smallest score leaves out one vote of at least 1, and all votes are at most 2^32.
 */
function searchPanel(scores: usize, kappa: u32, result: usize): void {
  const votes = at.panelVotes;
  const end = votes + (rowCount << 2);
  const need = i32x4.splat(kappa as i32);
  const one = i32x4.splat(1);
  let lo0 = i32x4.splat(-1);
  let lo1 = lo0;
  let lo2 = lo0;
  let lo3 = lo0;
  let hi0 = i32x4.splat(0);
  let hi1 = hi0;
  let hi2 = hi0;
  let hi3 = hi0;
  let row = scores;
  for (let vote = votes; vote < end; vote += 4, row += 64) {
    if (load<u32>(vote) == 0) continue;
    const x0 = v128.load(row);
    const x1 = v128.load(row, 16);
    const x2 = v128.load(row, 32);
    const x3 = v128.load(row, 48);
    lo0 = i32x4.min_u(lo0, x0);
    lo1 = i32x4.min_u(lo1, x1);
    lo2 = i32x4.min_u(lo2, x2);
    lo3 = i32x4.min_u(lo3, x3);
    hi0 = i32x4.max_u(hi0, x0);
    hi1 = i32x4.max_u(hi1, x1);
    hi2 = i32x4.max_u(hi2, x2);
    hi3 = i32x4.max_u(hi3, x3);
  }
  while (
    v128.any_true(
      v128.or(v128.or(v128.xor(lo0, hi0), v128.xor(lo1, hi1)), v128.or(v128.xor(lo2, hi2), v128.xor(lo3, hi3))),
    )
  ) {
    // The upper middle: above lo unless lo = hi.
    const t0 = i32x4.sub(hi0, i32x4.shr_u(i32x4.sub(hi0, lo0), 1));
    const t1 = i32x4.sub(hi1, i32x4.shr_u(i32x4.sub(hi1, lo1), 1));
    const t2 = i32x4.sub(hi2, i32x4.shr_u(i32x4.sub(hi2, lo2), 1));
    const t3 = i32x4.sub(hi3, i32x4.shr_u(i32x4.sub(hi3, lo3), 1));
    let s0 = i32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    row = scores;
    for (let vote = votes; vote < end; vote += 4, row += 64) {
      const weight = v128.load_splat<u32>(vote);
      s0 = i32x4.add(s0, v128.and(weight, i32x4.ge_u(v128.load(row), t0)));
      s1 = i32x4.add(s1, v128.and(weight, i32x4.ge_u(v128.load(row, 16), t1)));
      s2 = i32x4.add(s2, v128.and(weight, i32x4.ge_u(v128.load(row, 32), t2)));
      s3 = i32x4.add(s3, v128.and(weight, i32x4.ge_u(v128.load(row, 48), t3)));
    }
    const p0 = i32x4.ge_u(s0, need);
    const p1 = i32x4.ge_u(s1, need);
    const p2 = i32x4.ge_u(s2, need);
    const p3 = i32x4.ge_u(s3, need);
    // A column that is found (lo = hi = t) stays.
    hi0 = v128.bitselect(hi0, i32x4.sub(t0, one), v128.or(p0, i32x4.eq(t0, lo0)));
    hi1 = v128.bitselect(hi1, i32x4.sub(t1, one), v128.or(p1, i32x4.eq(t1, lo1)));
    hi2 = v128.bitselect(hi2, i32x4.sub(t2, one), v128.or(p2, i32x4.eq(t2, lo2)));
    hi3 = v128.bitselect(hi3, i32x4.sub(t3, one), v128.or(p3, i32x4.eq(t3, lo3)));
    lo0 = v128.bitselect(t0, lo0, p0);
    lo1 = v128.bitselect(t1, lo1, p1);
    lo2 = v128.bitselect(t2, lo2, p2);
    lo3 = v128.bitselect(t3, lo3, p3);
  }
  v128.store(result, lo0);
  v128.store(result, lo1, 16);
  v128.store(result, lo2, 32);
  v128.store(result, lo3, 48);
}

/** Steps 10 to 12: validator trust and ranks. Leaves in the panels of weights what bonds need next. */
export function clipPanels(left: i32): void {
  const n = at.uidCount();
  memory.fill(at.panelSums, 0, rowCount << 4);
  for (let panel = 0; panel < panelCount; panel++) {
    const base = at.panelWeights + (panel as usize) * panelBytes;
    for (let k: usize = 0; k < 64; k += 16) clipColumns(base + k, ((panel as usize) << 6) + k, left);
  }
  memory.fill(at.trust, 0, n << 3);
  for (let row = 0; row < rowCount; row++) {
    const sum = load<i64>(at.panelSums + (row << 4)) + load<i64>(at.panelSums + (row << 4), 8);
    store<i64>(at.trust + ((load<u32>(at.panelUids + (row << 2)) as usize) << 3), sum);
  }
  for (let j = 0; j < n; j++) store<i64>(at.ranks + (j << 3), load<u32>(at.panelRanks + (j << 2)) as i64);
}

/** Four columns. A rank is at most the consensus, because the stakes sum up to 1 at most: it fits a u32. */
// @ts-ignore: decorator
@inline
function clipColumns(base: usize, columns: usize, left: i32): void {
  const consensus = v128.load(at.panelConsensus + columns);
  const mask = i64x2.splat(0xffffffff);
  let ranks = i32x4.splat(0);
  let row = base;
  let sum = at.panelSums;
  const end = at.panelStakes + (rowCount << 2);
  for (let stake = at.panelStakes; stake < end; stake += 4, row += 64, sum += 16) {
    const clipped = i32x4.min_u(v128.load(row), consensus);
    const product = productOf(clipped, v128.load_splat<u32>(stake));
    ranks = i32x4.add(ranks, product);
    const pairs = i64x2.add(v128.and(clipped, mask), i64x2.shr_u(clipped, 32));
    v128.store(sum, i64x2.add(v128.load(sum), pairs));
    if (left == Left.Products) v128.store(row, product);
    else if (left == Left.Clipped) v128.store(row, clipped);
  }
  v128.store(at.panelRanks + columns, ranks);
}

/** floor(a x b / 2^32) of four pairs below 2^32. */
// @ts-ignore: decorator
@inline
function productOf(a: v128, b: v128): v128 {
  return v128.shuffle<i32>(i64x2.extmul_low_i32x4_u(a, b), i64x2.extmul_high_i32x4_u(a, b), 1, 3, 5, 7);
}

/** Step 13 for a penalty between 0 and 1: w + penalty x (clipped - w), that is w less the product rounded up. */
export function interpolatePanels(penalty: u32): void {
  const factor = i32x4.splat(penalty as i32);
  const roundUp = i64x2.splat(0xffffffff);
  for (let panel = 0; panel < panelCount; panel++) {
    for (let row = 0; row < rowCount; row++) {
      const weights = rowOf(at.panelWeights, panel, row);
      for (let k: usize = 0; k < 64; k += 16) {
        const weight = v128.load(weights + k);
        const clipped = i32x4.min_u(weight, v128.load(at.panelConsensus + (panel << 6) + k));
        const excess = i32x4.sub(weight, clipped);
        const low = i64x2.add(i64x2.extmul_low_i32x4_u(excess, factor), roundUp);
        const high = i64x2.add(i64x2.extmul_high_i32x4_u(excess, factor), roundUp);
        v128.store(weights + k, i32x4.sub(weight, v128.shuffle<i32>(low, high, 1, 3, 5, 7)));
      }
    }
  }
}

/** Weights for bonds times active stake in place, and the sums of their columns into `panelRanks`: at most 2^32 x the stakes. */
export function multiplyByStake(): void {
  for (let panel = 0; panel < panelCount; panel++) {
    for (let k: usize = 0; k < 64; k += 16) {
      let sums = i32x4.splat(0);
      for (let row = 0; row < rowCount; row++) {
        const weights = rowOf(at.panelWeights, panel, row) + k;
        const product = productOf(v128.load(weights), v128.load_splat<u32>(at.panelStakes + (row << 2)));
        sums = i32x4.add(sums, product);
        v128.store(weights, product);
      }
      v128.store(at.panelRanks + (panel << 6) + k, sums);
    }
  }
}
