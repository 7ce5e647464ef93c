/** Steps 13 to 16 and 21: bonds and the dividends they give. Source: docs/rules/epoch.md. */

import {
  divideColumn,
  mul,
  mulOrZero,
  ONE,
  proportionToU16,
  reciprocal,
  saturatingAdd,
  saturatingAddU64,
  saturatingSub,
  u16ToProportion,
} from './fixed';
import * as at from './layout';
import { alphaOf, prepareSigmoid } from './liquid';
import { normalize, plainSum } from './stake';
import { recordBonds, Traced } from './trace';
import { divideColumns } from './weights';

/** A column sum of whole bonds from here on saturates as I32F32. */
const WHOLE_SUM_END: i64 = 1 << 31;

/** The weights for bonds: columns and values, and the matrix they lie in. */
let newStarts: usize = 0;
let newUids: usize = 0;
let newValues: usize = 0;

/** Bonds on neurons that registered at or after this block are removed. */
let lastTempoBlock: u64 = 0;

/** Fills `dividends` and the rows to store. */
export function updateBonds(): void {
  const last = at.lastMechanismStepBlock();
  const now = at.currentBlock();
  if (last != 0) lastTempoBlock = saturatingAddU64(last, 1);
  else lastTempoBlock = now > at.tempo() ? now - at.tempo() : 0;
  chooseWeightsForBonds();
  if (at.yuma3()) updateYuma3();
  else updateYuma2();
}

/** Step 13: weights, clipped weights, or between them. */
function chooseWeightsForBonds(): void {
  const penalty = u16ToProportion(at.bondsPenalty());
  if (penalty == ONE) {
    newStarts = at.cStarts;
    newUids = at.cUids;
    newValues = at.cValues;
  } else if (penalty == 0) {
    newStarts = at.wStarts;
    newUids = at.wUids;
    newValues = at.wValues;
  } else {
    interpolate(penalty);
    newStarts = at.dStarts;
    newUids = at.dUids;
    newValues = at.dValues;
  }
}

/**
 * Per column w + penalty x (clipped - w), positive values in order of uid. Columns without an entry in either give 0 and are
 * not visited in sorted rows; the uids of the clipped row are among those of the row.
 */
function interpolate(penalty: i64): void {
  const n = at.uidCount();
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.dStarts + (i << 2), out as u32);
    const first = load<u32>(at.wStarts + (i << 2)) as usize;
    const end = load<u32>(at.wStarts + ((i + 1) << 2)) as usize;
    let clipped = load<u32>(at.cStarts + (i << 2)) as usize;
    const clippedEnd = load<u32>(at.cStarts + ((i + 1) << 2)) as usize;
    if (load<u8>(at.weightsSorted + i) != 0) {
      for (let k = first; k < end; k++) {
        const j = load<u16>(at.wUids + (k << 1));
        let to: i64 = 0;
        if (clipped < clippedEnd && load<u16>(at.cUids + (clipped << 1)) == j) {
          to = load<i64>(at.cValues + (clipped << 3));
          clipped++;
        }
        out = keepBetween(out, j, load<i64>(at.wValues + (k << 3)), to, penalty);
      }
      continue;
    }
    memory.fill(at.dense, 0, n << 3);
    memory.fill(at.denseOther, 0, n << 3);
    spread(at.wUids, at.wValues, first, end, at.dense);
    spread(at.cUids, at.cValues, clipped, clippedEnd, at.denseOther);
    for (let j = 0; j < n; j++) {
      const from = load<i64>(at.dense + (j << 3));
      out = keepBetween(out, j as u16, from, load<i64>(at.denseOther + (j << 3)), penalty);
    }
    store<u8>(at.weightsSorted + i, 1);
  }
  store<u32>(at.dStarts + (n << 2), out as u32);
}

// @ts-ignore: decorator
@inline
function keepBetween(out: usize, j: u16, from: i64, to: i64, penalty: i64): usize {
  const value = saturatingAdd(from, mul(penalty, saturatingSub(to, from)));
  if (value <= 0) return out;
  store<u16>(at.dUids + (out << 1), j);
  store<i64>(at.dValues + (out << 3), value);
  return out + 1;
}

/** Writes entries into a dense row; of several for one uid the last counts. */
function spread(uids: usize, values: usize, first: usize, end: usize, dense: usize): void {
  for (let k = first; k < end; k++) {
    store<i64>(dense + ((load<u16>(uids + (k << 1)) as usize) << 3), load<i64>(values + (k << 3)));
  }
}

/** Step 16a. */
function updateYuma2(): void {
  const n = at.uidCount();
  readWholeBonds();
  const sums = readDeltas();
  if (at.isTraced()) at.record(Traced.BondsDelta, n, newStarts, newUids, newValues);
  divideColumns(newStarts, newUids, newValues, sums, at.columnFactor);
  if (at.isTraced()) at.record(Traced.BondsDeltaNorm, n, newStarts, newUids, newValues);
  movingAverage();
  finishYuma2();
}

/**
 * Weights for bonds times active stake, and the sums of their columns. With a full penalty those are the products of step 12
 * and the ranks: the same factors, added in the same order.
 */
function readDeltas(): usize {
  const n = at.uidCount();
  if (newValues == at.cValues) {
    newValues = at.dValues;
    return at.ranks;
  }
  memory.fill(at.columnSum, 0, n << 3);
  for (let i = 0; i < n; i++) {
    const stake = load<i64>(at.activeStake + (i << 3));
    const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(newStarts + (i << 2)) as usize; k < end; k++) {
      const sum = at.columnSum + ((load<u16>(newUids + (k << 1)) as usize) << 3);
      const product = mul(load<i64>(newValues + (k << 3)), stake);
      store<i64>(at.dValues + (k << 3), product);
      store<i64>(sum, saturatingAdd(load<i64>(sum), product));
    }
  }
  newValues = at.dValues;
  return at.columnSum;
}

/**
 * Stored bonds as whole numbers over the sums of their columns, without those on new neurons.
 * v x 2^32 over s x 2^32 is floor(v x 2^32 / s), unless the sum saturates.
 */
function readWholeBonds(): void {
  const n = at.uidCount();
  memory.fill(at.bondSum, 0, n << 3);
  const count = load<u32>(at.bondStarts + (n << 2)) as usize;
  for (let k: usize = 0; k < count; k++) {
    const j = load<u16>(at.bondUids + (k << 1)) as i32;
    if (j >= n) continue;
    const sum = at.bondSum + (j << 3);
    store<i64>(sum, load<i64>(sum) + (load<u16>(at.bondValues + (k << 1)) as i64));
  }
  for (let j = 0; j < n; j++) {
    store<f64>(at.bondFactor + (j << 3), reciprocal(load<i64>(at.bondSum + (j << 3))));
  }
  readBonds(false);
  if (at.isTraced()) recordBonds(lastTempoBlock, at.bondSum);
}

/** Step 16: the entries of stored bonds that count, as shares (Yuma3) or over the sums of their columns. */
function readBonds(isShare: bool): void {
  const n = at.uidCount();
  const registration = at.registration;
  const uids = at.oUids;
  const values = at.oValues;
  const bound = lastTempoBlock;
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.oStarts + (i << 2), out as u32);
    let previous = -1;
    let isSorted: i32 = 1;
    let seenEnd: u32 = u32.MAX_VALUE;
    const end = load<u32>(at.bondStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.bondStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(at.bondUids + (k << 1)) as i32;
      if (j >= n) {
        // No mask removes it, so a cursor stands on it for good and sees none of the uids behind it.
        seenEnd = min(seenEnd, out as u32);
        previous = j;
        continue;
      }
      if (load<u64>(registration + (j << 3)) >= bound) continue;
      const whole = load<u16>(at.bondValues + (k << 1)) as i64;
      store<u16>(uids + (out << 1), j as u16);
      store<i64>(values + (out << 3), isShare ? u16ToProportion(whole) : wholeShare(whole, j));
      isSorted &= (j > previous) as i32;
      previous = j;
      out++;
    }
    store<u8>(at.bondsSorted + i, isSorted as u8);
    store<u32>(at.bondsSeenEnd + (i << 2), min(seenEnd, out as u32));
  }
  store<u32>(at.oStarts + (n << 2), out as u32);
}

// @ts-ignore: decorator
@inline
function wholeShare(whole: i64, j: i32): i64 {
  const sum = load<i64>(at.bondSum + (j << 3));
  if (sum >= WHOLE_SUM_END) return divideColumn(whole << 32, i64.MAX_VALUE, 0.0);
  return divideColumn(whole, sum, load<f64>(at.bondFactor + (j << 3)));
}

/** Step 15: the share of the new, 1 - kept / 1,000,000. */
function fixedAlpha(): i64 {
  const kept = at.bondsMovingAvg();
  const whole = kept / 1000000;
  // The share of the old, floored, saturates from 2^31 on.
  if (whole >= 1 << 31) return saturatingSub(ONE, i64.MAX_VALUE);
  const share = (whole << 32) + ((kept % 1000000) << 32) / 1000000;
  return saturatingSub(ONE, share as i64);
}

/**
 * alpha x new + (1 - alpha) x old, positive values in order of uid, into `eStarts` …, and the sums of their columns. Rows that are
 * both sorted are merged: a uid that only one of them has gets one product, added to 0.
 */
function movingAverage(): void {
  const n = at.uidCount();
  const alpha = fixedAlpha();
  const kept = saturatingSub(ONE, alpha);
  memory.fill(at.columnSum, 0, n << 3);
  memory.fill(at.dense, 0, n << 3);
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.eStarts + (i << 2), out as u32);
    const isSorted = load<u8>(at.weightsSorted + i) != 0 && load<u8>(at.bondsSorted + i) != 0;
    out = isSorted ? averageSorted(i, out, alpha, kept) : averageDense(i, out, alpha, kept);
  }
  store<u32>(at.eStarts + (n << 2), out as u32);
}

function averageSorted(i: i32, start: usize, alpha: i64, kept: i64): usize {
  let out = start;
  let k = load<u32>(newStarts + (i << 2)) as usize;
  const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
  let o = load<u32>(at.oStarts + (i << 2)) as usize;
  const oEnd = load<u32>(at.oStarts + ((i + 1) << 2)) as usize;
  const uids = newUids;
  const values = newValues;
  const oUids = at.oUids;
  const oValues = at.oValues;
  let newUid: u32 = k < end ? load<u16>(uids + (k << 1)) : u32.MAX_VALUE;
  let oldUid: u32 = o < oEnd ? load<u16>(oUids + (o << 1)) : u32.MAX_VALUE;
  while ((newUid & oldUid) != u32.MAX_VALUE) {
    const j = min(newUid, oldUid);
    let sum: i64 = 0;
    if (newUid == j) {
      sum = mul(alpha, load<i64>(values + (k << 3)));
      k++;
      newUid = k < end ? load<u16>(uids + (k << 1)) : u32.MAX_VALUE;
    }
    if (oldUid == j) {
      sum = saturatingAdd(sum, mul(kept, load<i64>(oValues + (o << 3))));
      o++;
      oldUid = o < oEnd ? load<u16>(oUids + (o << 1)) : u32.MAX_VALUE;
    }
    out = keepPositive(out, j, sum);
  }
  return out;
}

function averageDense(i: i32, start: usize, alpha: i64, kept: i64): usize {
  const n = at.uidCount();
  let out = start;
  const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
  for (let k = load<u32>(newStarts + (i << 2)) as usize; k < end; k++) {
    const sum = at.dense + ((load<u16>(newUids + (k << 1)) as usize) << 3);
    store<i64>(sum, saturatingAdd(load<i64>(sum), mul(alpha, load<i64>(newValues + (k << 3)))));
  }
  const oEnd = load<u32>(at.oStarts + ((i + 1) << 2)) as usize;
  for (let o = load<u32>(at.oStarts + (i << 2)) as usize; o < oEnd; o++) {
    const sum = at.dense + ((load<u16>(at.oUids + (o << 1)) as usize) << 3);
    store<i64>(sum, saturatingAdd(load<i64>(sum), mul(kept, load<i64>(at.oValues + (o << 3)))));
  }
  for (let j = 0; j < n; j++) out = keepPositive(out, j, load<i64>(at.dense + (j << 3)));
  memory.fill(at.dense, 0, n << 3);
  return out;
}

/** Appends a bond if it is positive, and adds it to the sum of its column. */
// @ts-ignore: decorator
@inline
function keepPositive(out: usize, j: u32, value: i64): usize {
  if (value <= 0) return out;
  store<u16>(at.eUids + (out << 1), j as u16);
  store<i64>(at.eValues + (out << 3), value);
  const sum = at.columnSum + ((j as usize) << 3);
  store<i64>(sum, saturatingAdd(load<i64>(sum), value));
  return out + 1;
}

/** Columns normalised, dividends, and for storage every column over its largest value. */
function finishYuma2(): void {
  const n = at.uidCount();
  for (let j = 0; j < n; j++) {
    store<f64>(at.columnFactor + (j << 3), reciprocal(load<i64>(at.columnSum + (j << 3))));
  }
  // The sums of the bonds' columns are not needed any more: now the largest values.
  const largest = at.bondSum;
  memory.fill(largest, 0, n << 3);
  let start = 0;
  for (let i = 0; i < n; i++) {
    let dividend: i64 = 0;
    const end = load<u32>(at.eStarts + ((i + 1) << 2)) as i32;
    for (let k = start; k < end; k++) {
      const j = (load<u16>(at.eUids + (k << 1)) as usize) << 3;
      const sum = load<i64>(at.columnSum + j);
      const share = divideColumn(load<i64>(at.eValues + (k << 3)), sum, load<f64>(at.columnFactor + j));
      store<i64>(at.eValues + (k << 3), share);
      dividend = saturatingAdd(dividend, mul(load<i64>(at.incentive + j), share));
      store<i64>(largest + j, max(load<i64>(largest + j), share));
    }
    store<i64>(at.dividends + (i << 3), dividend);
    start = end;
  }
  if (at.isTraced()) at.record(Traced.EmaBondsNorm, n, at.eStarts, at.eUids, at.eValues);
  normalize(at.dividends, n, plainSum(at.dividends, n), at.dividends);
  for (let j = 0; j < n; j++) {
    store<f64>(at.columnFactor + (j << 3), reciprocal(load<i64>(largest + (j << 3))));
  }
  storeRows(largest);
}

/** Step 21: rows of new permits as u16, divided by the largest of their columns first where one is given. */
function storeRows(largest: usize): void {
  const n = at.uidCount();
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.bondStartsOut + (i << 2), out as u32);
    if (load<u8>(at.permitOut + i) == 0) continue;
    const end = load<u32>(at.eStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.eStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(at.eUids + (k << 1)) as usize;
      let value = load<i64>(at.eValues + (k << 3));
      if (largest != 0) {
        value = divideColumn(value, load<i64>(largest + (j << 3)), load<f64>(at.columnFactor + (j << 3)));
      }
      store<u16>(at.bondUidsOut + (out << 1), j as u16);
      store<u16>(at.bondValuesOut + (out << 1), proportionToU16(value) as u16);
      out++;
    }
  }
  store<u32>(at.bondStartsOut + (n << 2), out as u32);
}

/** Step 16b. */
function updateYuma3(): void {
  const n = at.uidCount();
  readBonds(true);
  if (at.isTraced()) {
    recordBonds(lastTempoBlock, 0);
    at.record(Traced.WeightsForBonds, n, newStarts, newUids, newValues);
  }
  if (prepareSigmoid()) averageByEntry();
  else movingAverage();
  if (at.isTraced()) at.record(Traced.EmaBonds, n, at.eStarts, at.eUids, at.eValues);
  storeRows(0);
  // Stored bonds are not normalised, so they are written first; then the columns are, in place.
  divideColumns(at.eStarts, at.eUids, at.eValues, at.columnSum, at.columnFactor);
  if (at.isTraced()) at.record(Traced.EmaBondsNorm, n, at.eStarts, at.eUids, at.eValues);
  for (let i = 0; i < n; i++) {
    // Products of 0 are dropped by the rule, and change no sum.
    let total: i64 = 0;
    const end = load<u32>(at.eStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.eStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(at.eUids + (k << 1)) as usize;
      total += mul(load<i64>(at.eValues + (k << 3)), load<i64>(at.incentive + (j << 3)));
    }
    store<i64>(at.totalBonds + (i << 3), total);
    store<i64>(at.dividends + (i << 3), mulOrZero(total, load<i64>(at.activeStake + (i << 3))));
  }
  normalize(at.dividends, n, plainSum(at.dividends, n), at.dividends);
}

/** The moving average with an own alpha per entry of the weights for bonds; other bonds vanish. */
function averageByEntry(): void {
  const n = at.uidCount();
  memory.fill(at.columnSum, 0, n << 3);
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.eStarts + (i << 2), out as u32);
    const isSorted = load<u8>(at.weightsSorted + i) != 0 && load<u8>(at.bondsSorted + i) != 0;
    out = isSorted ? blendSorted(i, out) : blendDense(i, out);
  }
  store<u32>(at.eStarts + (n << 2), out as u32);
}

function blendSorted(i: i32, start: usize): usize {
  let out = start;
  const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
  let o = load<u32>(at.oStarts + (i << 2)) as usize;
  const oEnd = load<u32>(at.oStarts + ((i + 1) << 2)) as usize;
  for (let k = load<u32>(newStarts + (i << 2)) as usize; k < end; k++) {
    const j = load<u16>(newUids + (k << 1)) as u32;
    const weight = load<i64>(newValues + (k << 3));
    while (o < oEnd && (load<u16>(at.oUids + (o << 1)) as u32) < j) o++;
    const bond = o < oEnd && (load<u16>(at.oUids + (o << 1)) as u32) == j ? load<i64>(at.oValues + (o << 3)) : 0;
    const alpha = alphaOf(load<i64>(at.consensus + ((j as usize) << 3)), weight, bond);
    if (at.isTraced()) store<i64>(at.tracedValues(Traced.Alphas) + (k << 3), alpha);
    out = keepPositive(out, j, blend(alpha, weight, bond));
  }
  return out;
}

/**
 * A row that is not sorted. The reference reads the alphas' weight and bond with a cursor that only moves forward: an entry that does not
 * lie beyond all entries before it is never seen and counts as 0. The average itself takes the last bond of a uid.
 */
function blendDense(i: i32, start: usize): usize {
  const n = at.uidCount();
  let out = start;
  const first = load<u32>(newStarts + (i << 2)) as usize;
  const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
  const o = load<u32>(at.oStarts + (i << 2)) as usize;
  const oEnd = load<u32>(at.oStarts + ((i + 1) << 2)) as usize;
  const lastBond = at.dense;
  const seenBond = at.denseOther;
  const seenWeight = at.columnFactor;
  memory.fill(lastBond, 0, n << 3);
  memory.fill(seenBond, 0, n << 3);
  memory.fill(seenWeight, 0, n << 3);
  spread(at.oUids, at.oValues, o, oEnd, lastBond);
  spreadForward(at.oUids, at.oValues, o, load<u32>(at.bondsSeenEnd + (i << 2)), seenBond);
  spreadForward(newUids, newValues, first, end, seenWeight);
  for (let k = first; k < end; k++) {
    const j = load<u16>(newUids + (k << 1)) as u32;
    const offset = (j as usize) << 3;
    const alpha = alphaOf(
      load<i64>(at.consensus + offset),
      load<i64>(seenWeight + offset),
      load<i64>(seenBond + offset),
    );
    if (at.isTraced()) store<i64>(at.tracedValues(Traced.Alphas) + (k << 3), alpha);
    out = keepPositive(out, j, blend(alpha, load<i64>(newValues + (k << 3)), load<i64>(lastBond + offset)));
  }
  memory.fill(lastBond, 0, n << 3);
  return out;
}

function spreadForward(uids: usize, values: usize, first: usize, end: usize, dense: usize): void {
  let furthest = -1;
  for (let k = first; k < end; k++) {
    const j = load<u16>(uids + (k << 1)) as i32;
    if (j <= furthest) continue;
    furthest = j;
    store<i64>(dense + (j << 3), load<i64>(values + (k << 3)));
  }
}

/** (1 - alpha) x bond + alpha x weight, at most 1. The second product is never negative: alpha and weights are not. */
// @ts-ignore: decorator
@inline
function blend(alpha: i64, weight: i64, bond: i64): i64 {
  const sum = saturatingAdd(mul(ONE - alpha, bond), mul(alpha, weight));
  return min(sum, ONE);
}
