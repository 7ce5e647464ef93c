/** Steps 6 to 8 and 10 to 12: the weights that count, clipped, and what they rank. Source: docs/rules/epoch.md. */

import { addIn, divideIn, mulIn, prepareDivisors, saturatingAddU64 } from './fixed';
import * as at from './layout';

/** The mark of the first commit of a queue, beside the uid. */
const QUEUE_START: i64 = 0x10000;
/** The mark of a commit that belongs to a queue, in which only the first live one counts. */
const QUEUED: i64 = 0x20000;

const BELOW_ONE: f64 = 1.0 - 1.0 / 1125899906842624.0;

/** True when a row's values may exceed 1, which a sane input never gives. */
export let hasHugeScores: bool = false;

/** Step 7: per uid the block of its oldest unexpired commit, the largest u64 without one. */
export function readCommits(): void {
  const n = at.uidCount();
  memory.fill(at.commitBlock, 0xff, n << 3);
  const now = at.currentEpoch();
  const period = at.revealPeriod();
  let isDone = false;
  const count = at.commitCount();
  for (let i = 0; i < count; i++) {
    const record = at.commits + i * 24;
    const mark = load<i64>(record);
    const isQueued = (mark & QUEUED) != 0;
    if ((mark & QUEUE_START) != 0) isDone = false;
    if (isQueued && isDone) continue;
    if (now > saturatingAddU64(load<u64>(record, 8), period)) continue;
    if (isQueued) isDone = true;
    const uid = (mark & 0xffff) as i32;
    if (uid >= n) continue;
    const oldest = at.commitBlock + (uid << 3);
    store<u64>(oldest, min(load<u64>(oldest), load<u64>(record, 16)));
  }
}

/** The latest registration of all. */
export function latestRegistration(n: i32): u64 {
  let latest: u64 = 0;
  for (let uid = 0; uid < n; uid++) latest = max(latest, load<u64>(at.registration + (uid << 3)));
  return latest;
}

/**
 * Steps 6 to 8, after `readVotes`: rows of validators with a permit, without the diagonal (the owner's excepted), without entries for whoever
 * registered at or after the last update or after the oldest commit, divided by their sum.
 *
 * Values are whole numbers v x 2^32, so the quotient by their sum s x 2^32 is floor(v x 2^32 / s). The reference's sum of a row
 * wraps at 64 bits, that is s at 32.
 */
export function readWeights(isCommitMasked: bool): void {
  const n = at.uidCount();
  const given = at.lastUpdateCount();
  const owner = at.ownerUid();
  const latest = latestRegistration(n);
  hasHugeScores = false;
  memory.fill(at.columnSum, 0, n << 3);
  memory.fill(at.columnCount, 0, n << 2);
  const uids = at.wUids;
  const values = at.wValues;
  const storedUids = at.weightUids;
  const storedValues = at.weightValues;
  const registration = at.registration;
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.wStarts + (i << 2), out as u32);
    store<u8>(at.weightsSorted + i, 1);
    if (load<u8>(at.forbidden + i) != 0 || i >= given) continue;
    const updated = load<u64>(at.lastUpdate + (i << 3));
    // updated <= registered holds for every registration.
    if (updated == 0) continue;
    let limit = updated - 1;
    if (isCommitMasked) limit = min(limit, load<u64>(at.commitBlock + (i << 3)));
    const first = out;
    const isRegistrationChecked = latest > limit;
    const self = i == owner ? -1 : i;
    let sum: i64 = 0;
    let previous = -1;
    let isSorted: i32 = 1;
    const end = load<u32>(at.weightStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.weightStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(storedUids + (k << 1)) as i32;
      if (j >= n || j == self) continue;
      if (isRegistrationChecked && load<u64>(registration + (j << 3)) > limit) continue;
      const value = load<u16>(storedValues + (k << 1)) as i64;
      store<u16>(uids + (out << 1), j as u16);
      store<i64>(values + (out << 3), value);
      sum += value;
      isSorted &= (j > previous) as i32;
      previous = j;
      out++;
    }
    store<u8>(at.weightsSorted + i, isSorted as u8);
    divideRow(i, first, out, sum);
  }
  store<u32>(at.wStarts + (n << 2), out as u32);
}

/** Divides a row by its sum, and adds its vote to the columns that it gives something. */
function divideRow(i: i32, first: usize, end: usize, exactSum: i64): void {
  const sum = (exactSum as i32) as i64;
  const values = at.wValues;
  if (sum == exactSum && sum > 0) {
    // As in `divideColumn`: every value is at most the sum.
    const factor = (4294967296.0 / (sum as f64)) * BELOW_ONE;
    const isCounted = load<i64>(at.activeStake + (i << 3)) > 0 && load<u8>(at.weightsSorted + i) != 0;
    if (isCounted) divideAndCount(first, end, sum, factor, load<i64>(at.votes + (i << 3)));
    else {
      for (let k = first; k < end; k++) {
        const value = values + (k << 3);
        store<i64>(value, quotient(load<i64>(value), sum, factor));
      }
    }
    return;
  }
  if (exactSum != 0) hasHugeScores = true;
  for (let k = first; k < end; k++) {
    const whole = load<i64>(values + (k << 3)) << 32;
    store<i64>(values + (k << 3), sum > 0 ? whole / sum : whole);
  }
}

// @ts-ignore: decorator
@inline
function quotient(value: i64, sum: i64, factor: f64): i64 {
  const estimate = ((value as f64) * factor) as i64;
  return estimate + (((value << 32) - estimate * sum >= sum) as i64);
}

/** A score is positive just when the whole value is: the sum is below 2^31. */
function divideAndCount(first: usize, end: usize, sum: i64, factor: f64, vote: i64): void {
  const uids = at.wUids;
  const values = at.wValues;
  const sums = at.columnSum;
  const counts = at.columnCount;
  for (let k = first; k < end; k++) {
    const value = load<i64>(values + (k << 3));
    if (value == 0) continue;
    store<i64>(values + (k << 3), quotient(value, sum, factor));
    const j = load<u16>(uids + (k << 1)) as usize;
    store<i64>(sums + (j << 3), load<i64>(sums + (j << 3)) + vote);
    store<u32>(counts + (j << 2), load<u32>(counts + (j << 2)) + 1);
  }
}

/**
 * Steps 10 to 12: weights above the consensus become it, or vanish where it is not positive; the sums of rows (validator
 * trust), and the ranks. Keeps each product of stake and clipped weight in `dValues`: with a full bonds penalty they are the bonds
 * deltas of step 16a, and the ranks the sums of their columns.
 */
export function clipWeights<M>(): void {
  const n = at.uidCount();
  memory.fill(at.ranks, 0, n << 3);
  const consensus = at.consensus;
  const ranks = at.ranks;
  const uids = at.cUids;
  const values = at.cValues;
  const products = at.dValues;
  const allUids = at.wUids;
  const allValues = at.wValues;
  let out: usize = 0;
  for (let i = 0; i < n; i++) {
    store<u32>(at.cStarts + (i << 2), out as u32);
    const stake = load<i64>(at.activeStake + (i << 3));
    let sum: i64 = 0;
    const end = load<u32>(at.wStarts + ((i + 1) << 2)) as usize;
    for (let k = load<u32>(at.wStarts + (i << 2)) as usize; k < end; k++) {
      const j = load<u16>(allUids + (k << 1)) as usize;
      const weight = load<i64>(allValues + (k << 3));
      const threshold = load<i64>(consensus + (j << 3));
      const value = min(weight, threshold);
      if (weight > threshold && threshold <= 0) continue;
      store<u16>(uids + (out << 1), j as u16);
      store<i64>(values + (out << 3), value);
      sum += value;
      const product = mulIn<M>(stake, value);
      store<i64>(products + (out << 3), product);
      const rank = ranks + (j << 3);
      store<i64>(rank, addIn<M>(load<i64>(rank), product));
      out++;
    }
    store<i64>(at.trust + (i << 3), sum);
  }
  store<u32>(at.cStarts + (n << 2), out as u32);
}

/** Each column divided (safely) by its element of `sums`, in place. */
export function divideColumns<M>(starts: usize, uids: usize, values: usize, sums: usize): void {
  const n = at.uidCount();
  const factors = at.columnFactor;
  prepareDivisors<M>(sums, factors, n);
  const end = load<u32>(starts + (n << 2)) as usize;
  for (let k: usize = 0; k < end; k++) {
    const j = (load<u16>(uids + (k << 1)) as usize) << 3;
    const value = values + (k << 3);
    store<i64>(value, divideIn<M>(load<i64>(value), load<i64>(sums + j), load<f64>(factors + j)));
  }
}
