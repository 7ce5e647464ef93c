/** Steps 14 to 16 and 21 over panels. Source: docs/rules/epoch.md. */

import { boundOfBonds, fixedAlpha } from './bonds';
import { divideIn, mulOrZero, ONE, proportionToU16, reciprocal, Sane, wholeFactor } from './fixed';
import * as at from './layout';
import { copyRow, spreadRow } from './panel-weights';
import { highDoubles, lowDoubles, panelBytes, panelCount, rowCount, rowOf, toU32 } from './panels';
import { normalize, plainSum } from './stake';

/** Fractions from here on may belong to the next whole number: see `areUnsure`. */
const FRACTION_END: f64 = 1.0 - 1.0 / 131072.0;

/** A little more than 1. */
const ABOVE_ONE: f64 = 1.0 + 1.0 / 1125899906842624.0;

/** The divisor of stored bonds as shares. */
const SHARE_DIVISOR: i64 = 65535;

/** Bonds as they are stored. False when a row is not in order. */
export function readPanelBonds(): bool {
  for (let row = 0; row < rowCount; row++) {
    const uid = load<u32>(at.panelUids + (row << 2)) as i32;
    const first = load<u32>(at.bondStarts + (uid << 2)) as usize;
    const end = load<u32>(at.bondStarts + ((uid + 1) << 2)) as usize;
    const count = (end - first) as i32;
    const values = at.bondValues + (first << 1);
    const form = load<u8>(at.bondUidForms + uid);
    if (form != at.UidForm.Written) copyRow(values, count, form == at.UidForm.Others ? uid : count, 0);
    else if (!spreadRow(at.bondUids + (first << 1), values, count, 0)) return false;
    for (let panel = 0; panel < panelCount; panel++) {
      const from = at.panelRow + (panel << 5);
      const to = bondsOf(panel, row);
      v128.store(to, v128.load(from));
      v128.store(to, v128.load(from, 16), 16);
    }
  }
  return true;
}

// @ts-ignore: decorator
@inline
export function bondsOf(panel: i32, row: i32): usize {
  return at.panelBonds + (panel as usize) * (panelBytes >> 1) + ((row as usize) << 5);
}

// @ts-ignore: decorator
@inline
export function averagesOf(panel: i32, row: i32): usize {
  return at.panelAverages + (panel as usize) * (panelBytes << 1) + ((row as usize) << 7);
}

/**
 * The factors of stored bonds: floor(bond x factor) is the bond over the sum of its column (Yuma2) or over 65535 (Yuma3), 0 where
 * it is removed.
 */
export function prepareBondFactors(isYuma3: bool): void {
  const n = at.uidCount();
  const bound = boundOfBonds();
  const share = wholeFactor(SHARE_DIVISOR);
  for (let panel = 0; panel < panelCount; panel++) {
    if (!isYuma3) sumBonds(panel);
    for (let lane = 0; lane < at.PANEL_WIDTH; lane++) {
      const j = panel * at.PANEL_WIDTH + lane;
      const factor = at.panelBondFactors + (j << 3);
      const isKept = j < n && load<u64>(at.registration + (j << 3)) < bound;
      if (!isKept) store<f64>(factor, 0);
      else if (isYuma3) store<f64>(factor, share);
      else store<f64>(factor, wholeFactor(load<i64>(factor)));
    }
  }
}

/** The sums of whole bonds of a panel's columns, in the places of their factors. */
function sumBonds(panel: i32): void {
  for (let k: usize = 0; k < 4; k++) {
    let sums = i32x4.splat(0);
    for (let row = 0; row < rowCount; row++) {
      sums = i32x4.add(sums, v128.load_ext<u16>(bondsOf(panel, row) + (k << 3)));
    }
    const to = at.panelBondFactors + (panel << 7) + (k << 5);
    v128.store(to, i64x2.extend_low_i32x4_u(sums));
    v128.store(to, i64x2.extend_high_i32x4_u(sums), 16);
  }
}

/** Estimates of 2^32 / divisor from below; divisors that are 0 become 1, their dividends are 0. */
function prepareDivisors(): void {
  for (let j = 0; j < panelCount * at.PANEL_WIDTH; j++) {
    const divisor = at.panelDivisors + (j << 3);
    const d = max(load<f64>(divisor), 1.0);
    store<f64>(divisor, d);
    store<f64>(at.panelFactors + (j << 3), reciprocal(d as i64));
  }
}

/**
 * Whether one of four quotients floor(a x factor) may be too low, by the fractions of the estimates.
 *
 * For whole doubles 0 <= a <= d < 2^53 and a factor of `reciprocal`, as in `divideColumn`, the estimate of a x 2^32 / d is never above the
 * quotient and below it by less than 2^-17. So its floor is the quotient, unless its fraction is within 2^-17 of 1: then the remainder
 * decides, by `correctQuotients`.
 */
// @ts-ignore: decorator
@inline
function areUnsure(fractions0: v128, fractions1: v128): bool {
  return v128.any_true(f64x2.ge(f64x2.pmax(fractions0, fractions1), f64x2.splat(FRACTION_END)));
}

// @ts-ignore: decorator
@inline
function correctQuotients(quotients: v128, a: v128, d: v128): v128 {
  const first = correct(f64x2.extract_lane(quotients, 0), f64x2.extract_lane(a, 0), f64x2.extract_lane(d, 0));
  const second = correct(f64x2.extract_lane(quotients, 1), f64x2.extract_lane(a, 1), f64x2.extract_lane(d, 1));
  return f64x2.replace_lane(f64x2.splat(first), 1, second);
}

// @ts-ignore: decorator
@inline
function correct(quotient: f64, a: f64, d: f64): f64 {
  const rest = ((a as i64) << 32) - (quotient as i64) * (d as i64);
  return quotient + (rest >= (d as i64) ? 1.0 : 0.0);
}

/** The upper 17 bits of a factor in 0 … 1, times 2^-16, and the lower 16 times 2^-16: for `multiplyDoubles`. */
// @ts-ignore: decorator
@inline
function upperPart(factor: i64): f64 {
  return ((factor >> 16) as f64) * (1.0 / 65536.0);
}

// @ts-ignore: decorator
@inline
function lowerPart(factor: i64): f64 {
  return ((factor & 0xffff) as f64) * (1.0 / 65536.0);
}

/**
 * floor(a x b / 2^32) of whole doubles up to 2^32, b in two parts: floor((a x upper + floor(a x lower / 2^16)) / 2^16), the floor of a
 * floor being one floor. No product has more than 49 bits, so all of them are exact.
 */
// @ts-ignore: decorator
@inline
function multiplyDoubles(a: v128, upper: v128, lower: v128): v128 {
  const low = f64x2.mul(f64x2.floor(f64x2.mul(a, lower)), f64x2.splat(1.0 / 65536.0));
  return f64x2.floor(f64x2.add(f64x2.mul(a, upper), low));
}

/** Steps 15 and 16: the averages, and the sums of their columns into `panelDivisors`. */
export function averagePanels(isYuma3: bool): void {
  prepareBondFactors(isYuma3);
  if (!isYuma3) {
    for (let j = 0; j < panelCount * at.PANEL_WIDTH; j++) {
      store<f64>(at.panelDivisors + (j << 3), load<u32>(at.panelRanks + (j << 2)) as f64);
    }
    prepareDivisors();
  }
  const alpha = fixedAlpha();
  for (let panel = 0; panel < panelCount; panel++) {
    for (let strip = 0; strip < 4; strip++) {
      if (isYuma3) averageStrip<i32>(panel, strip, alpha);
      else averageStrip<u32>(panel, strip, alpha);
    }
  }
}

/** Four columns of a panel. */
function averageStrip<Y>(panel: i32, strip: usize, alpha: i64): void {
  const column = ((panel as usize) << 7) + (strip << 5);
  const bondFactor0 = v128.load(at.panelBondFactors + column);
  const bondFactor1 = v128.load(at.panelBondFactors + column, 16);
  const divisor0 = v128.load(at.panelDivisors + column);
  const divisor1 = v128.load(at.panelDivisors + column, 16);
  const factor0 = v128.load(at.panelFactors + column);
  const factor1 = v128.load(at.panelFactors + column, 16);
  const kept = ONE - alpha;
  const alphaUpper = f64x2.splat(upperPart(alpha));
  const alphaLower = f64x2.splat(lowerPart(alpha));
  const keptUpper = f64x2.splat(upperPart(kept));
  const keptLower = f64x2.splat(lowerPart(kept));
  let sums0 = f64x2.splat(0);
  let sums1 = sums0;
  let weight = rowOf(at.panelWeights, panel, 0) + (strip << 4);
  let bond = bondsOf(panel, 0) + (strip << 3);
  let average = averagesOf(panel, 0) + (strip << 5);
  for (let row = 0; row < rowCount; row++, weight += 64, bond += 32, average += 128) {
    const weights = v128.load(weight);
    const bonds = v128.load_ext<u16>(bond);
    let new0 = lowDoubles(weights);
    let new1 = highDoubles(weights);
    if (!isSigned<Y>()) {
      const estimate0 = f64x2.mul(new0, factor0);
      const estimate1 = f64x2.mul(new1, factor1);
      let share0 = f64x2.floor(estimate0);
      let share1 = f64x2.floor(estimate1);
      if (areUnsure(f64x2.sub(estimate0, share0), f64x2.sub(estimate1, share1))) {
        share0 = correctQuotients(share0, new0, divisor0);
        share1 = correctQuotients(share1, new1, divisor1);
      }
      new0 = share0;
      new1 = share1;
    }
    const old0 = f64x2.floor(f64x2.mul(lowDoubles(bonds), bondFactor0));
    const old1 = f64x2.floor(f64x2.mul(highDoubles(bonds), bondFactor1));
    const average0 = f64x2.add(
      multiplyDoubles(new0, alphaUpper, alphaLower),
      multiplyDoubles(old0, keptUpper, keptLower),
    );
    const average1 = f64x2.add(
      multiplyDoubles(new1, alphaUpper, alphaLower),
      multiplyDoubles(old1, keptUpper, keptLower),
    );
    v128.store(average, average0);
    v128.store(average, average1, 16);
    sums0 = f64x2.add(sums0, average0);
    sums1 = f64x2.add(sums1, average1);
  }
  v128.store(at.panelDivisors + column, sums0);
  v128.store(at.panelDivisors + column, sums1, 16);
}

/** Dividends, and the rows to store. */
export function finishPanels(isYuma3: bool): void {
  if (isYuma3) storePanels<i32>();
  prepareDivisors();
  memory.fill(at.panelSums, 0, rowCount << 4);
  for (let panel = 0; panel < panelCount; panel++) {
    for (let strip = 0; strip < 4; strip++) {
      if (isYuma3) shareStrip<i32>(panel, strip);
      else shareStrip<u32>(panel, strip);
    }
  }
  const n = at.uidCount();
  memory.fill(at.dividends, 0, n << 3);
  for (let row = 0; row < rowCount; row++) {
    const uid = load<u32>(at.panelUids + (row << 2)) as usize;
    const total = (load<f64>(at.panelSums + (row << 4)) + load<f64>(at.panelSums + (row << 4), 8)) as i64;
    const dividend = isYuma3 ? mulOrZero(total, load<i64>(at.activeStake + (uid << 3))) : total;
    store<i64>(at.dividends + (uid << 3), dividend);
  }
  normalize(at.dividends, n, plainSum(at.dividends, n), at.dividends);
  if (!isYuma3) storePanels<u32>();
}

/** The columns of four averages over their sums, in place, times incentive; in Yuma2 their largest into `panelDivisors`. */
function shareStrip<Y>(panel: i32, strip: usize): void {
  const column = ((panel as usize) << 7) + (strip << 5);
  const n = at.uidCount();
  const j = panel * at.PANEL_WIDTH + ((strip as i32) << 2);
  const divisor0 = v128.load(at.panelDivisors + column);
  const divisor1 = v128.load(at.panelDivisors + column, 16);
  const factor0 = v128.load(at.panelFactors + column);
  const factor1 = v128.load(at.panelFactors + column, 16);
  const i0 = incentiveOf(j, n);
  const i1 = incentiveOf(j + 1, n);
  const i2 = incentiveOf(j + 2, n);
  const i3 = incentiveOf(j + 3, n);
  const upper0 = f64x2.replace_lane(f64x2.splat(upperPart(i0)), 1, upperPart(i1));
  const upper1 = f64x2.replace_lane(f64x2.splat(upperPart(i2)), 1, upperPart(i3));
  const lower0 = f64x2.replace_lane(f64x2.splat(lowerPart(i0)), 1, lowerPart(i1));
  const lower1 = f64x2.replace_lane(f64x2.splat(lowerPart(i2)), 1, lowerPart(i3));
  // In Yuma3 only the dividends read these shares.
  if (isSigned<Y>() && (i0 | i1 | i2 | i3) == 0) return;
  let largest0 = f64x2.splat(0);
  let largest1 = largest0;
  let average = averagesOf(panel, 0) + (strip << 5);
  let sum = at.panelSums;
  for (let row = 0; row < rowCount; row++, average += 128, sum += 16) {
    const average0 = v128.load(average);
    const average1 = v128.load(average, 16);
    const estimate0 = f64x2.mul(average0, factor0);
    const estimate1 = f64x2.mul(average1, factor1);
    let share0 = f64x2.floor(estimate0);
    let share1 = f64x2.floor(estimate1);
    if (areUnsure(f64x2.sub(estimate0, share0), f64x2.sub(estimate1, share1))) {
      share0 = correctQuotients(share0, average0, divisor0);
      share1 = correctQuotients(share1, average1, divisor1);
    }
    const products = f64x2.add(
      multiplyDoubles(share0, upper0, lower0),
      multiplyDoubles(share1, upper1, lower1),
    );
    v128.store(sum, f64x2.add(v128.load(sum), products));
    if (!isSigned<Y>()) {
      v128.store(average, share0);
      v128.store(average, share1, 16);
      largest0 = f64x2.pmax(largest0, share0);
      largest1 = f64x2.pmax(largest1, share1);
    }
  }
  if (!isSigned<Y>()) {
    v128.store(at.panelDivisors + column, largest0);
    v128.store(at.panelDivisors + column, largest1, 16);
  }
}

// @ts-ignore: decorator
@inline
function incentiveOf(j: i32, n: i32): i64 {
  return j < n ? load<i64>(at.incentive + (j << 3)) : 0;
}

/** Step 21: rows of new permits as u16, in Yuma2 divided by the largest of their columns. */
function storePanels<Y>(): void {
  const n = at.uidCount();
  if (!isSigned<Y>()) {
    for (let j = 0; j < panelCount * at.PANEL_WIDTH; j++) {
      const largest = max(load<f64>(at.panelDivisors + (j << 3)), 1.0);
      store<f64>(at.panelDivisors + (j << 3), largest);
      store<f64>(at.panelFactors + (j << 3), (65535.0 / largest) * ABOVE_ONE);
    }
  }
  let out: usize = 0;
  let row = 0;
  for (let uid = 0; uid < n; uid++) {
    store<u32>(at.bondStartsOut + (uid << 2), out as u32);
    if (row == rowCount || load<u32>(at.panelUids + (row << 2)) != uid) continue;
    if (load<u8>(at.permitOut + uid) != 0) {
      const end = storeRow<Y>(row, out);
      const form = formOfRow(uid, (end - out) as i32);
      store<u8>(at.bondUidFormsOut + uid, form);
      if (form == at.UidForm.Written) memory.copy(at.bondUidsOut + (out << 1), at.panelRow, (end - out) << 1);
      out = end;
    }
    row++;
  }
  store<u32>(at.bondStartsOut + (n << 2), out as u32);
}

/** How the rising uids in `panelRow` are given to the host. */
function formOfRow(uid: i32, count: i32): u8 {
  const n = at.uidCount();
  if (count == n) return at.UidForm.InOrder;
  const areBelow = uid == 0 || load<u16>(at.panelRow + ((uid - 1) << 1)) == uid - 1;
  const areAbove = uid == count || load<u16>(at.panelRow + (uid << 1)) == uid + 1;
  return count == n - 1 && areBelow && areAbove ? at.UidForm.Others : at.UidForm.Written;
}

/**
 * The values of a row to `bondValuesOut`, its uids to `panelRow`. Eight bonds at a time: all of them together, or one after the other
 * where one is missing or may be wrong.
 */
function storeRow<Y>(row: i32, start: usize): usize {
  const steps = i16x8(0, 1, 2, 3, 4, 5, 6, 7);
  let out = start;
  for (let half = 0; half < panelCount << 1; half++) {
    const bonds = averagesOf(half >> 1, row) + ((half & 1) << 6);
    const column = (half as usize) << 6;
    const j = half << 3;
    const share0 = shareOf<Y>(bonds, column, 0);
    const share1 = shareOf<Y>(bonds, column, 16);
    const share2 = shareOf<Y>(bonds, column, 32);
    const share3 = shareOf<Y>(bonds, column, 48);
    const whole0 = f64x2.floor(share0);
    const whole1 = f64x2.floor(share1);
    const whole2 = f64x2.floor(share2);
    const whole3 = f64x2.floor(share3);
    const areAllPlain = isSigned<Y>()
      ? arePositive(bonds)
      : areSure(
          f64x2.pmin(fractionOf(share0, whole0), fractionOf(share1, whole1)),
          f64x2.pmin(fractionOf(share2, whole2), fractionOf(share3, whole3)),
        );
    if (!areAllPlain) {
      out = storeSingly<Y>(bonds, column, j, out, at.panelRow + ((out - start) << 1));
      continue;
    }
    v128.store(at.panelRow + ((out - start) << 1), i16x8.add(i16x8.splat(j as i16), steps));
    v128.store(at.bondValuesOut + (out << 1), i16x8.narrow_i32x4_u(toU32(whole0, whole1), toU32(whole2, whole3)));
    out += 8;
  }
  return out;
}

/**
 * Two bonds x 65535. In Yuma3 the value to store is floor(bond x 65535 / 2^32), whose product has 48 bits.
 *
 * In Yuma2 it is floor(floor(bond x 2^32 / largest) x 65535 / 2^32). Let x be bond x 65535 / largest. The inner floor takes less than 2^-16
 * from it; the estimate is not below x and above it by less than 2^-33. So the floor of the estimate is the value, unless its
 * fraction is below 2^-16 + 2^-33. The largest itself gives 65535 or little more, and 65535 is right; no other gets there, because x
 * is at most 65535 - 65535 / 2^32.
 */
// @ts-ignore: decorator
@inline
function shareOf<Y>(bonds: usize, column: usize, offset: usize): v128 {
  const bond = v128.load(bonds + offset);
  if (isSigned<Y>()) return f64x2.mul(bond, f64x2.splat(65535.0 / 4294967296.0));
  return f64x2.mul(bond, v128.load(at.panelFactors + column + offset));
}

/** Of a missing bond 0, of the largest 1 or little more. */
// @ts-ignore: decorator
@inline
function fractionOf(share: v128, whole: v128): v128 {
  return f64x2.sub(share, f64x2.pmin(whole, f64x2.splat(65534.0)));
}

// @ts-ignore: decorator
@inline
function areSure(fractions0: v128, fractions1: v128): bool {
  return !v128.any_true(f64x2.lt(f64x2.pmin(fractions0, fractions1), f64x2.splat(1.0 / 32768.0)));
}

// @ts-ignore: decorator
@inline
function arePositive(bonds: usize): bool {
  const first = f64x2.pmin(v128.load(bonds), v128.load(bonds, 16));
  const second = f64x2.pmin(v128.load(bonds, 32), v128.load(bonds, 48));
  return !v128.any_true(f64x2.eq(f64x2.pmin(first, second), f64x2.splat(0)));
}

function storeSingly<Y>(bonds: usize, column: usize, j: i32, start: usize, uids: usize): usize {
  let out = start;
  let next = uids;
  for (let k = 0; k < 8; k++) {
    let bond = load<f64>(bonds + (k << 3)) as i64;
    if (bond == 0) continue;
    if (!isSigned<Y>()) {
      const largest = load<f64>(at.panelDivisors + column + (k << 3)) as i64;
      bond = divideIn<Sane>(bond, largest, reciprocal(largest));
    }
    store<u16>(next, (j + k) as u16);
    next += 2;
    store<u16>(at.bondValuesOut + (out << 1), proportionToU16(bond) as u16);
    out++;
  }
  return out;
}
