/** The share of a block's TAO of each emitting row: `src/emission/subnet-shares.ts` over columns. */

import { highProduct } from './fixed';
import * as at from './market-layout';
import { prepareDivisor, quotient, scaledProduct, upper, widened, wideSum } from './market-wide';

/** Flags, as in `src/market/market-table.ts`. */
export namespace Flag {
  export const Emits: u8 = 1;
  export const Dynamic: u8 = 2;
  export const Enabled: u8 = 4;
  export const OwnerCut: u8 = 8;
}

let sumHigh: u64 = 0;
let sumLow: u64 = 0;

function clearSum(): void {
  sumHigh = 0;
  sumLow = 0;
}

function addToSum(high: u64, low: u64): void {
  sumLow = wideSum(sumHigh, sumLow, high, low);
  sumHigh = upper;
}

/** Lists the rows that emit; returns how many. Root, row 0, never does. */
export function listEmitting(count: i32): i32 {
  let listed = 0;
  for (let row = 1; row < count; row++) {
    if ((load<u8>(at.flags + row) & Flag.Emits) == 0) continue;
    store<u32>(at.emittingRows + (listed << 2), row);
    listed++;
  }
  return listed;
}

// @ts-ignore: decorator
@inline
export function emittingRow(index: i32): i32 {
  return load<u32>(at.emittingRows + (index << 2)) as i32;
}

/** The moving price as shares see it, U64F64: 1 for a stable subnet, 0 for a negative one. */
export function effectivePrice(row: i32): u64 {
  if ((load<u8>(at.flags + row) & Flag.Dynamic) == 0) {
    upper = 1;
    return 0;
  }
  const high = load<i64>(at.movingPrice + (row << 4), 8);
  if (high < 0) {
    upper = 0;
    return 0;
  }
  return widened(high as u64, load<u64>(at.movingPrice + (row << 4)));
}

/** Fills the column of emissions of the listed rows. True when their moving prices sum to more than 1. */
export function shareTao(listed: i32, taoCredit: u64): bool {
  clearSum();
  for (let index = 0; index < listed; index++) {
    const low = effectivePrice(emittingRow(index));
    put(index, upper, low);
    addToSum(upper, low);
  }
  const isRootSellActive = sumHigh > 1 || (sumHigh == 1 && sumLow != 0);
  divideBySum(listed);
  withholdBurned(listed);
  redistribute(listed);
  for (let index = 0; index < listed; index++) {
    const low = load<u64>(at.shares + (index << 4));
    const isWhole = load<u64>(at.shares + (index << 4), 8) != 0;
    const high = isWhole ? taoCredit : highProduct(taoCredit, low);
    const rest = isWhole ? 0 : taoCredit * low;
    const emission = at.taoEmission + (emittingRow(index) << 4);
    store<u64>(emission, (high << 32) | (rest >> 32));
    store<u64>(emission, high >> 32, 8);
  }
  return isRootSellActive;
}

// @ts-ignore: decorator
@inline
function put(index: i32, high: u64, low: u64): void {
  store<u64>(at.shares + (index << 4), low);
  store<u64>(at.shares + (index << 4), high, 8);
}

/** Every share over their sum, 0 when that is 0. The sum is saturated and so never less than one of them. */
function divideBySum(listed: i32): void {
  const isNothing = (sumHigh | sumLow) == 0;
  if (!isNothing) prepareDivisor(sumHigh, sumLow);
  for (let index = 0; index < listed; index++) {
    const low = load<u64>(at.shares + (index << 4));
    const high = load<u64>(at.shares + (index << 4), 8);
    if (isNothing) put(index, 0, 0);
    else if (high == sumHigh && low == sumLow) put(index, 1, 0);
    else put(index, 0, quotient(high, low, 0));
  }
}

/** Weights shares by what was not withheld from miners; leaves them as they are when nothing would be left. */
function withholdBurned(listed: i32): void {
  clearSum();
  for (let index = 0; index < listed; index++) {
    const share = kept(index);
    addToSum(upper, share);
  }
  if ((sumHigh | sumLow) == 0) return;
  for (let index = 0; index < listed; index++) {
    const share = kept(index);
    put(index, upper, share);
  }
  divideBySum(listed);
}

/** share x (1 - burned). */
function kept(index: i32): u64 {
  const low = load<u64>(at.shares + (index << 4));
  const high = load<u64>(at.shares + (index << 4), 8);
  const burned = at.minerBurned + (emittingRow(index) << 4);
  const burnedLow = load<u64>(burned);
  const isAll = load<u64>(burned, 8) != 0 || burnedLow >> 32 != 0;
  if (isAll || burnedLow == 0) {
    upper = isAll ? 0 : high;
    return isAll ? 0 : low;
  }
  return scaledProduct(high, low, 0, 0 - (burnedLow << 32));
}

/** Gives enabled rows what disabled ones would get. */
function redistribute(listed: i32): void {
  let areAllEnabled = true;
  clearSum();
  for (let index = 0; index < listed; index++) {
    if ((load<u8>(at.flags + emittingRow(index)) & Flag.Enabled) == 0) {
      areAllEnabled = false;
      continue;
    }
    addToSum(load<u64>(at.shares + (index << 4), 8), load<u64>(at.shares + (index << 4)));
  }
  if (areAllEnabled) return;
  for (let index = 0; index < listed; index++) {
    if ((load<u8>(at.flags + emittingRow(index)) & Flag.Enabled) == 0) put(index, 0, 0);
  }
  divideBySum(listed);
}
