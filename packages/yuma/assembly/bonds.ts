/** Steps 13 to 16 and 21: bonds and the dividends they give. Source: docs/rules/epoch.md. */

import {
  addIn,
  divideColumn,
  divideIn,
  mul,
  mulIn,
  mulOrZero,
  ONE,
  proportionToU16,
  prepareDivisors,
  saturatingAdd,
  saturatingAddU64,
  saturatingSub,
  u16ToProportion,
} from './fixed';
import * as at from './layout';
import { alphaOf, alphasOfRow, prepareSigmoid } from './liquid';
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

/** Step 14: bonds on neurons that registered at or after this block are removed. */
export function boundOfBonds(): u64 {
  const last = at.lastMechanismStepBlock();
  const now = at.currentBlock();
  if (last != 0) return saturatingAddU64(last, 1);
  return now > at.tempo() ? now - at.tempo() : 0;
}

/** Fills `dividends` and the rows to store. */
export function updateBonds<M>(): void {
  lastTempoBlock = boundOfBonds();
  chooseWeightsForBonds();
  if (at.yuma3()) updateYuma3<M>();
  else updateYuma2<M>();
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
function updateYuma2<M>(): void {
  const n = at.uidCount();
  // v x 2^32 over s x 2^32 is floor(v x 2^32 / s).
  prepareDivisors<M>(at.bondSum, at.bondFactor, n);
  readBonds<M>(false);
  if (at.isTraced()) recordBonds(lastTempoBlock, at.bondSum);
  const sums = readDeltas<M>();
  if (at.isTraced()) at.record(Traced.BondsDelta, n, newStarts, newUids, newValues);
  divideColumns<M>(newStarts, newUids, newValues, sums);
  if (at.isTraced()) at.record(Traced.BondsDeltaNorm, n, newStarts, newUids, newValues);
  movingAverage<M>();
  finishYuma2<M>();
}

/**
 * Weights for bonds times active stake, and the sums of their columns. With a full penalty those are the products of step 12
 * and the ranks: the same factors, added in the same order.
 */
function readDeltas<M>(): usize {
  const n = at.uidCount();
  if (newValues == at.cValues) {
    newValues = at.dValues;
    memory.copy(at.columnSum, at.ranks, n << 3);
    return at.columnSum;
  }
  memory.fill(at.columnSum, 0, n << 3);
  for (let i = 0; i < n; i++) {
    const stake = load<i64>(at.activeStake + (i << 3));
    const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(newStarts + (i << 2)) as usize; k < end; k++) {
      const sum = at.columnSum + ((load<u16>(newUids + (k << 1)) as usize) << 3);
      const product = mulIn<M>(load<i64>(newValues + (k << 3)), stake);
      store<i64>(at.dValues + (k << 3), product);
      store<i64>(sum, addIn<M>(load<i64>(sum), product));
    }
  }
  newValues = at.dValues;
  return at.columnSum;
}

/** Sums up the columns of stored bonds as whole numbers; true when none saturates as I32F32. Removed columns do no harm: nobody reads their sums. */
export function sumWholeBonds(): bool {
  const n = at.uidCount();
  const uids = at.bondUids;
  const values = at.bondValues;
  const sums = at.bondSum;
  memory.fill(sums, 0, n << 3);
  const count = load<u32>(at.bondStarts + (n << 2)) as usize;
  for (let k: usize = 0; k < count; k++) {
    const j = load<u16>(uids + (k << 1)) as i32;
    if (j >= n) continue;
    const sum = sums + (j << 3);
    store<i64>(sum, load<i64>(sum) + (load<u16>(values + (k << 1)) as i64));
  }
  let isExact = true;
  for (let j = 0; j < n; j++) isExact = isExact && load<i64>(sums + (j << 3)) < WHOLE_SUM_END;
  return isExact;
}

/** Step 16: the entries of stored bonds that count, as shares (Yuma3) or over the sums of their columns. */
function readBonds<M>(isShare: bool): void {
  const n = at.uidCount();
  const registration = at.registration;
  const uids = at.oUids;
  const values = at.oValues;
  const storedUids = at.bondUids;
  const storedValues = at.bondValues;
  const sums = at.bondSum;
  const factors = at.bondFactor;
  const bound = lastTempoBlock;
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.oStarts + (i << 2), out as u32);
    let previous = -1;
    let isSorted: i32 = 1;
    let seenEnd: u32 = u32.MAX_VALUE;
    const end = load<u32>(at.bondStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.bondStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(storedUids + (k << 1)) as i32;
      if (j >= n) {
        // No mask removes it, so a cursor stands on it for good and sees none of the uids behind it.
        seenEnd = min(seenEnd, out as u32);
        previous = j;
        continue;
      }
      if (load<u64>(registration + (j << 3)) >= bound) continue;
      const whole = load<u16>(storedValues + (k << 1)) as i64;
      store<u16>(uids + (out << 1), j as u16);
      store<i64>(values + (out << 3), isShare ? u16ToProportion(whole) : wholeShare<M>(whole, sums + (j << 3), factors + (j << 3)));
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
function wholeShare<M>(whole: i64, sumAt: usize, factorAt: usize): i64 {
  const sum = load<i64>(sumAt);
  if (!isSigned<M>() && sum >= WHOLE_SUM_END) return divideColumn(whole << 32, i64.MAX_VALUE, 0.0);
  return divideIn<M>(whole, sum, load<f64>(factorAt));
}

/** Step 15: the share of the new, 1 - kept / 1,000,000. */
export function fixedAlpha(): i64 {
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
function movingAverage<M>(): void {
  const n = at.uidCount();
  const alpha = fixedAlpha();
  const kept = saturatingSub(ONE, alpha);
  memory.fill(at.columnSum, 0, n << 3);
  memory.fill(at.dense, 0, n << 3);
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.eStarts + (i << 2), out as u32);
    const isSorted = load<u8>(at.weightsSorted + i) != 0 && load<u8>(at.bondsSorted + i) != 0;
    out = isSorted ? averageSorted<M>(i, out, alpha, kept) : averageDense<M>(i, out, alpha, kept);
  }
  store<u32>(at.eStarts + (n << 2), out as u32);
}

function averageSorted<M>(i: i32, start: usize, alpha: i64, kept: i64): usize {
  let out = start;
  let k = load<u32>(newStarts + (i << 2)) as usize;
  const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
  let o = load<u32>(at.oStarts + (i << 2)) as usize;
  const oEnd = load<u32>(at.oStarts + ((i + 1) << 2)) as usize;
  const uids = newUids;
  const values = newValues;
  const oUids = at.oUids;
  const oValues = at.oValues;
  const uidsOut = at.eUids;
  const valuesOut = at.eValues;
  const sums = at.columnSum;
  let newUid: u32 = k < end ? load<u16>(uids + (k << 1)) : u32.MAX_VALUE;
  let oldUid: u32 = o < oEnd ? load<u16>(oUids + (o << 1)) : u32.MAX_VALUE;
  while ((newUid & oldUid) != u32.MAX_VALUE) {
    const j = min(newUid, oldUid);
    let sum: i64 = 0;
    if (newUid == j) {
      sum = mulIn<M>(alpha, load<i64>(values + (k << 3)));
      k++;
      newUid = k < end ? load<u16>(uids + (k << 1)) : u32.MAX_VALUE;
    }
    if (oldUid == j) {
      sum = addIn<M>(sum, mulIn<M>(kept, load<i64>(oValues + (o << 3))));
      o++;
      oldUid = o < oEnd ? load<u16>(oUids + (o << 1)) : u32.MAX_VALUE;
    }
    out = keepPositiveIn<M>(out, j, sum, uidsOut, valuesOut, sums);
  }
  return out;
}

function averageDense<M>(i: i32, start: usize, alpha: i64, kept: i64): usize {
  const n = at.uidCount();
  let out = start;
  const end = load<u32>(newStarts + ((i + 1) << 2)) as usize;
  for (let k = load<u32>(newStarts + (i << 2)) as usize; k < end; k++) {
    const sum = at.dense + ((load<u16>(newUids + (k << 1)) as usize) << 3);
    store<i64>(sum, addIn<M>(load<i64>(sum), mulIn<M>(alpha, load<i64>(newValues + (k << 3)))));
  }
  const oEnd = load<u32>(at.oStarts + ((i + 1) << 2)) as usize;
  for (let o = load<u32>(at.oStarts + (i << 2)) as usize; o < oEnd; o++) {
    const sum = at.dense + ((load<u16>(at.oUids + (o << 1)) as usize) << 3);
    store<i64>(sum, addIn<M>(load<i64>(sum), mulIn<M>(kept, load<i64>(at.oValues + (o << 3)))));
  }
  for (let j = 0; j < n; j++) out = keepPositive<M>(out, j, load<i64>(at.dense + (j << 3)));
  memory.fill(at.dense, 0, n << 3);
  return out;
}

/** Appends a bond if it is positive, and adds it to the sum of its column. */
// @ts-ignore: decorator
@inline
function keepPositive<M>(out: usize, j: u32, value: i64): usize {
  return keepPositiveIn<M>(out, j, value, at.eUids, at.eValues, at.columnSum);
}

// @ts-ignore: decorator
@inline
function keepPositiveIn<M>(out: usize, j: u32, value: i64, uids: usize, values: usize, sums: usize): usize {
  if (value <= 0) return out;
  store<u16>(uids + (out << 1), j as u16);
  store<i64>(values + (out << 3), value);
  const sum = sums + ((j as usize) << 3);
  store<i64>(sum, addIn<M>(load<i64>(sum), value));
  return out + 1;
}

/** Columns normalised, dividends, and for storage every column over its largest value. */
function finishYuma2<M>(): void {
  const n = at.uidCount();
  prepareDivisors<M>(at.columnSum, at.columnFactor, n);
  // The sums of the bonds' columns are not needed any more: now the largest values.
  const largest = at.bondSum;
  memory.fill(largest, 0, n << 3);
  const uids = at.eUids;
  const values = at.eValues;
  const sums = at.columnSum;
  const factors = at.columnFactor;
  const incentive = at.incentive;
  let start: usize = 0;
  for (let i = 0; i < n; i++) {
    let dividend: i64 = 0;
    const end = load<u32>(at.eStarts + ((i + 1) << 2)) as usize;
    for (let k = start; k < end; k++) {
      const j = (load<u16>(uids + (k << 1)) as usize) << 3;
      const value = values + (k << 3);
      const share = divideIn<M>(load<i64>(value), load<i64>(sums + j), load<f64>(factors + j));
      store<i64>(value, share);
      dividend = addIn<M>(dividend, mulIn<M>(load<i64>(incentive + j), share));
      store<i64>(largest + j, max(load<i64>(largest + j), share));
    }
    store<i64>(at.dividends + (i << 3), dividend);
    start = end;
  }
  if (at.isTraced()) at.record(Traced.EmaBondsNorm, n, at.eStarts, at.eUids, at.eValues);
  normalize(at.dividends, n, plainSum(at.dividends, n), at.dividends);
  prepareDivisors<M>(largest, at.columnFactor, n);
  storeRows<M>(largest);
}

/** Step 21: rows of new permits as u16, divided by the largest of their columns first where one is given. */
function storeRows<M>(largest: usize): void {
  const n = at.uidCount();
  const uids = at.eUids;
  const values = at.eValues;
  const factors = at.columnFactor;
  const uidsOut = at.bondUidsOut;
  const valuesOut = at.bondValuesOut;
  let out: usize = 0;
  memory.fill(at.bondUidFormsOut, 0, n);
  for (let i = 0; i < n; i++) {
    store<u32>(at.bondStartsOut + (i << 2), out as u32);
    if (load<u8>(at.permitOut + i) == 0) continue;
    const start = load<u32>(at.eStarts + (i << 2)) as usize;
    const end = load<u32>(at.eStarts + ((i + 1) << 2)) as usize;
    memory.copy(uidsOut + (out << 1), uids + (start << 1), (end - start) << 1);
    for (let k = start; k < end; k++) {
      let value = load<i64>(values + (k << 3));
      if (largest != 0) {
        const j = (load<u16>(uids + (k << 1)) as usize) << 3;
        value = divideIn<M>(value, load<i64>(largest + j), load<f64>(factors + j));
      }
      store<u16>(valuesOut + (out << 1), proportionToU16(value) as u16);
      out++;
    }
  }
  store<u32>(at.bondStartsOut + (n << 2), out as u32);
}

/** Step 16b. */
function updateYuma3<M>(): void {
  const n = at.uidCount();
  readBonds<M>(true);
  if (at.isTraced()) {
    recordBonds(lastTempoBlock, 0);
    at.record(Traced.WeightsForBonds, n, newStarts, newUids, newValues);
  }
  if (prepareSigmoid()) averageByEntry<M>();
  else movingAverage<M>();
  if (at.isTraced()) at.record(Traced.EmaBonds, n, at.eStarts, at.eUids, at.eValues);
  storeRows<M>(0);
  // Stored bonds are not normalised, so they are written first; then the columns are, in place.
  divideColumns<M>(at.eStarts, at.eUids, at.eValues, at.columnSum);
  if (at.isTraced()) at.record(Traced.EmaBondsNorm, n, at.eStarts, at.eUids, at.eValues);
  for (let i = 0; i < n; i++) {
    // Products of 0 are dropped by the rule, and change no sum.
    let total: i64 = 0;
    const end = load<u32>(at.eStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.eStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(at.eUids + (k << 1)) as usize;
      total += mulIn<M>(load<i64>(at.eValues + (k << 3)), load<i64>(at.incentive + (j << 3)));
    }
    store<i64>(at.totalBonds + (i << 3), total);
    store<i64>(at.dividends + (i << 3), mulOrZero(total, load<i64>(at.activeStake + (i << 3))));
  }
  normalize(at.dividends, n, plainSum(at.dividends, n), at.dividends);
}

/** The moving average with an own alpha per entry of the weights for bonds; other bonds vanish. */
function averageByEntry<M>(): void {
  const n = at.uidCount();
  memory.fill(at.columnSum, 0, n << 3);
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.eStarts + (i << 2), out as u32);
    const isSorted = load<u8>(at.weightsSorted + i) != 0 && load<u8>(at.bondsSorted + i) != 0;
    out = isSorted ? blendSorted<M>(i, out) : blendDense<M>(i, out);
  }
  store<u32>(at.eStarts + (n << 2), out as u32);
}

function blendSorted<M>(i: i32, start: usize): usize {
  let out = start;
  const first = load<u32>(newStarts + (i << 2)) as usize;
  const count = load<u32>(newStarts + ((i + 1) << 2)) - (first as u32);
  const uids = newUids + (first << 1);
  const values = newValues + (first << 3);
  const alphas = at.rowAlphas;
  const bonds = at.rowBonds;
  const oUids = at.oUids;
  const oValues = at.oValues;
  let o = load<u32>(at.oStarts + (i << 2)) as usize;
  const oEnd = load<u32>(at.oStarts + ((i + 1) << 2)) as usize;
  for (let k: u32 = 0; k < count; k++) {
    const j = load<u16>(uids + (k << 1)) as u32;
    while (o < oEnd && (load<u16>(oUids + (o << 1)) as u32) < j) o++;
    const bond = o < oEnd && (load<u16>(oUids + (o << 1)) as u32) == j ? load<i64>(oValues + (o << 3)) : 0;
    store<i64>(bonds + (k << 3), bond);
  }
  alphasOfRow(uids, values, count);
  if (at.isTraced()) memory.copy(at.tracedValues(Traced.Alphas) + (first << 3), alphas, count << 3);
  const uidsOut = at.eUids;
  const valuesOut = at.eValues;
  const sums = at.columnSum;
  for (let k: u32 = 0; k < count; k++) {
    const value = blend<M>(load<i64>(alphas + (k << 3)), load<i64>(values + (k << 3)), load<i64>(bonds + (k << 3)));
    out = keepPositiveIn<M>(out, load<u16>(uids + (k << 1)) as u32, value, uidsOut, valuesOut, sums);
  }
  return out;
}

/**
 * A row that is not sorted. The reference reads the alphas' weight and bond with a cursor that only moves forward: an entry that does not
 * lie beyond all entries before it is never seen and counts as 0. The average itself takes the last bond of a uid.
 */
function blendDense<M>(i: i32, start: usize): usize {
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
    out = keepPositive<M>(out, j, blend<M>(alpha, load<i64>(newValues + (k << 3)), load<i64>(lastBond + offset)));
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
export function blend<M>(alpha: i64, weight: i64, bond: i64): i64 {
  const sum = addIn<M>(mulIn<M>(ONE - alpha, bond), mulIn<M>(alpha, weight));
  return min(sum, ONE);
}
