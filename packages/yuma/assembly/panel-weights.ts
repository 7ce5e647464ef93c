/** Steps 6 to 13 over panels. Source: docs/rules/epoch.md. */

import { wholeFactor } from './fixed';
import * as at from './layout';
import { highDoubles, lowDoubles, panelBytes, panelCount, rowCount, rowOf, toU32 } from './panels';
import { latestRegistration } from './weights';

/** What `clipPanels` leaves in the panels of weights. */
export namespace Left {
  export const Weights: i32 = 0;
  export const Clipped: i32 = 1;
  export const Products: i32 = 2;
}

/** Steps 6 to 8. False when a row is not in order, or a weight is 1. */
export function readPanelWeights(isCommitMasked: bool): bool {
  const n = at.uidCount();
  const latest = latestRegistration(n);
  for (let row = 0; row < rowCount; row++) {
    const uid = load<u32>(at.panelUids + (row << 2)) as i32;
    if (!spreadWeights(uid, n, latest, isCommitMasked, 0)) return false;
    const sum = sumOfRow();
    if (sum < 0) return false;
    writeRow(row, wholeFactor(sum));
  }
  return true;
}

/** A row of weights into `panelRow`, without what the masks remove; `mark` is set in all entries that are there. False when it is not in order. */
export function spreadWeights(uid: i32, n: i32, latest: u64, isCommitMasked: bool, mark: u16): bool {
  const updated = load<u64>(at.lastUpdate + (uid << 3));
  // Without a last update, or with one at block 0, every registration is later.
  if (load<u8>(at.forbidden + uid) != 0 || uid >= at.lastUpdateCount() || updated == 0) return spreadRow(0, 0, 0, 0);
  const first = load<u32>(at.weightStarts + (uid << 2)) as usize;
  const end = load<u32>(at.weightStarts + ((uid + 1) << 2)) as usize;
  const count = (end - first) as i32;
  const values = at.weightValues + (first << 1);
  const form = load<u8>(at.weightUidForms + uid);
  if (form != at.UidForm.Written) copyRow(values, count, form == at.UidForm.Others ? uid : count, mark);
  else if (!spreadRow(at.weightUids + (first << 1), values, count, mark)) return false;
  if (uid != at.ownerUid()) store<u16>(at.panelRow + (uid << 1), 0);
  let limit = updated - 1;
  if (isCommitMasked) limit = min(limit, load<u64>(at.commitBlock + (uid << 3)));
  if (latest <= limit) return true;
  for (let j = 0; j < n; j++) {
    if (load<u64>(at.registration + (j << 3)) > limit) store<u16>(at.panelRow + (j << 1), 0);
  }
  return true;
}

/** Writes a stored row into `panelRow`, with a mark, without uids that do not exist. False when the uids do not rise. */
export function spreadRow(uids: usize, values: usize, count: i32, mark: u16): bool {
  const n = at.uidCount();
  const row = at.panelRow;
  const steps = i16x8(0, 1, 2, 3, 4, 5, 6, 7);
  const marks = i16x8.splat(mark as i16);
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
        v128.store(row + (j << 1), v128.or(v128.load(values + (k << 1)), marks));
        previous = j + 7;
        k += 8;
        continue;
      }
    }
    if (j < n) store<u16>(row + (j << 1), load<u16>(values + (k << 1)) | mark);
    previous = j;
    k++;
  }
  return true;
}

/** `spreadRow` of a row whose uids are 0, 1, 2, … without `left`; with all of them where `left` is their count. */
export function copyRow(values: usize, count: i32, left: i32, mark: u16): void {
  const n = at.uidCount();
  const row = at.panelRow;
  memory.fill(row, 0, (panelCount * at.PANEL_WIDTH) << 1);
  memory.copy(row, values, min(left, n) << 1);
  if (left < count) memory.copy(row + ((left + 1) << 1), values + (left << 1), (min(count, n - 1) - left) << 1);
  if (mark == 0) return;
  const end = min(count + ((left < count) as i32), n);
  for (let j = 0; j < end; j++) if (j != left) store<u16>(row + (j << 1), load<u16>(row + (j << 1)) | mark);
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
