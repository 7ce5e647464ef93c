/** Steps 1 to 5: activity, stake and permits. Source: docs/rules/epoch.md steps 1 to 5. */

import { divideColumn, proportionToU16, reciprocal, saturatingAddU64 } from './fixed';
import * as at from './layout';
import { divideBySum, narrow, sumStakes } from './wide';

/** Step 1: who is active. A uid without a last update is not. */
export function readActivity(): void {
  const n = at.uidCount();
  const given = at.lastUpdateCount();
  const cutoff = at.activityCutoff();
  const now = at.currentBlock();
  for (let uid = 0; uid < n; uid++) {
    const isActive = uid < given && saturatingAddU64(load<u64>(at.lastUpdate + (uid << 3)), cutoff) >= now;
    store<u8>(at.activeOut + uid, isActive as u8);
  }
}

/** Step 2: stake in rao as it came in, and as shares of what the threshold leaves; the owner's always stays. */
export function readStake(): void {
  const n = at.uidCount();
  const threshold = at.stakeThreshold();
  const owner = at.ownerUid();
  for (let uid = 0; uid < n; uid++) {
    const offset = uid << 3;
    const whole = load<i64>(at.stakeHigh + offset);
    const rao: u64 = whole < 0 ? 0 : (whole as u64);
    store<u64>(at.stakeOut + offset, rao);
    if (rao < threshold && uid != owner) {
      store<u64>(at.stakeLow + offset, 0);
      store<i64>(at.stakeHigh + offset, 0);
    }
  }
  const isDivided = sumStakes(at.stakeLow, at.stakeHigh, n);
  for (let uid = 0; uid < n; uid++) {
    const offset = uid << 3;
    const high = load<i64>(at.stakeHigh + offset);
    const low = load<u64>(at.stakeLow + offset);
    const share = isDivided ? divideBySum(high, low) : narrow(high, low);
    store<i64>(at.stake + offset, share);
    store<u16>(at.stakeWeightOut + (uid << 1), proportionToU16(share) as u16);
  }
}

/** Steps 3 and 5: who may not validate, and the shares of those who may and are active. */
export function readActiveStake(): void {
  const n = at.uidCount();
  const owner = at.ownerUid();
  // The reference masks nothing with a mask of another length.
  const isActivityKnown = at.lastUpdateCount() == n;
  let sum: i64 = 0;
  for (let uid = 0; uid < n; uid++) {
    const isForbidden = load<u8>(at.storedPermit + uid) == 0 && uid != owner;
    store<u8>(at.forbidden + uid, isForbidden as u8);
    const isMasked = isForbidden || (isActivityKnown && load<u8>(at.activeOut + uid) == 0);
    const share = isMasked ? 0 : load<i64>(at.stake + (uid << 3));
    store<i64>(at.activeStake + (uid << 3), share);
    sum += share;
  }
  normalize(at.activeStake, n, sum, at.activeStake);
}

/** Each element divided (safely) by the sum, unchanged when that is 0. */
export function normalize(values: usize, n: i32, sum: i64, result: usize): void {
  const factor = reciprocal(sum);
  for (let uid = 0; uid < n; uid++) {
    const offset = uid << 3;
    store<i64>(result + offset, divideColumn(load<i64>(values + offset), sum, factor));
  }
}

/** The plain sum: additions that wrap. */
export function plainSum(values: usize, n: i32): i64 {
  let sum: i64 = 0;
  for (let uid = 0; uid < n; uid++) sum += load<i64>(values + (uid << 3));
  return sum;
}

/**
 * Step 4: the largest stakes get a permit, of equal ones the higher uids, and the owner always. The n - K smallest are
 * cleared; when no more than K stakes differ from 0 and none is negative, those are zeros, which have no permit anyway.
 */
export function choosePermits(): void {
  const n = at.uidCount();
  const k = at.maxAllowedValidators();
  let positive = 0;
  let negative = 0;
  for (let uid = 0; uid < n; uid++) {
    const share = load<i64>(at.stake + (uid << 3));
    store<u8>(at.permitOut + uid, (share != 0) as u8);
    positive += (share > 0) as i32;
    negative += (share < 0) as i32;
  }
  if (n >= k && (negative > 0 || positive > k)) {
    const order = sortByStake(n);
    for (let i = 0; i < n - k; i++) store<u8>(at.permitOut + load<u32>(order + (i << 2)), 0);
  }
  const owner = at.ownerUid();
  if (owner >= 0 && owner < n) store<u8>(at.permitOut + owner, 1);
}

/** The uids in ascending order of stake, equal ones in order of uid: a stable merge sort. */
function sortByStake(n: i32): usize {
  let from = at.sortOrder;
  let to = at.sortOther;
  for (let uid = 0; uid < n; uid++) store<u32>(from + (uid << 2), uid);
  for (let width = 1; width < n; width <<= 1) {
    for (let start = 0; start < n; start += width << 1) {
      merge(from, to, start, min(start + width, n), min(start + (width << 1), n));
    }
    const swap = from;
    from = to;
    to = swap;
  }
  return from;
}

function merge(from: usize, to: usize, start: i32, middle: i32, end: i32): void {
  let left = start;
  let right = middle;
  for (let out = start; out < end; out++) {
    const isLeft =
      right >= end ||
      (left < middle && stakeOf(load<u32>(from + (left << 2))) <= stakeOf(load<u32>(from + (right << 2))));
    store<u32>(to + (out << 2), load<u32>(from + ((isLeft ? left : right) << 2)));
    if (isLeft) left++;
    else right++;
  }
}

// @ts-ignore: decorator
@inline
function stakeOf(uid: u32): i64 {
  return load<i64>(at.stake + (uid << 3));
}
