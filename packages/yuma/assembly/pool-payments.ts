/**
 * Payments into share pools: `src/shares/pool-payments.ts` over flat memory, with the same bits. It has an instance of the module,
 * and so a memory, to itself. The host calls `layOutPools`, writes the payments, calls `payPools` and reads them again.
 */

import { saturatingAddU64 } from './fixed';
import * as float from './safe-float';

/** Bytes of a payment, and where its parts are. A float is a mantissa in two words, the low one first, and an exponent. */
const PAYMENT_BYTES: usize = 72;
const DENOMINATOR: usize = 8;
const SHARE: usize = 32;
const OWN: usize = 56;
const ALL: usize = 64;

/** A payment that is left to the host is listed as an u32. */
const LISTED_BYTES: usize = 4;

const PAGE_SHIFT: u32 = 16;

/** Makes room for so many payments, behind which those are listed that are left; gives its address, 0 without memory. */
export function layOutPools(count: u32): usize {
  const payments = (__heap_base + 15) & ~15;
  const pages = (payments + (count as usize) * (PAYMENT_BYTES + LISTED_BYTES) + 0xffff) >> PAGE_SHIFT;
  const present = memory.size() as usize;
  if (pages > present && memory.grow((pages - present) as i32) < 0) return 0;
  return payments;
}

/** Pays into every pool. Returns how many payments are left to the host, as they were. Precondition: there is room for them. */
export function payPools(count: i32): i32 {
  const payments = (__heap_base + 15) & ~15;
  const listed = payments + (count as usize) * PAYMENT_BYTES;
  let left = 0;
  for (let index = 0; index < count; index++) {
    if (payPool(payments + (index as usize) * PAYMENT_BYTES)) continue;
    store<u32>(listed + ((left as usize) << 2), index);
    left++;
  }
  return left;
}

/** False, before anything is written, for floats that no payment leaves behind, and for shares without value. */
function payPool(at: usize): bool {
  const value = load<u64>(at);
  const own = load<u64>(at, OWN);
  const all = load<u64>(at, ALL);
  if (own != 0) {
    const isFirst = (load<u64>(at, DENOMINATOR) | load<u64>(at, DENOMINATOR + 8)) == 0;
    if (isFirst) {
      float.fromWhole(own);
      float.storeResult(at + DENOMINATOR);
      float.storeResult(at + SHARE);
    } else {
      if (value == 0 || !isOrdinary(at + DENOMINATOR) || !(isZero(at + SHARE) || isOrdinary(at + SHARE))) return false;
      addShares(at, value, own);
    }
  }
  store<u64>(at, saturatingAddU64(saturatingAddU64(value, own), all));
  return true;
}

/** Who had all of the shares has all of them again. */
function addShares(at: usize, value: u64, own: u64): void {
  const denominator = at + DENOMINATOR;
  const share = at + SHARE;
  const isSame = isSameFloat(denominator, share);
  float.fromWhole(value);
  // As long as nothing was paid to all who have shares, the shares of an amount are the amount itself.
  const isOneToOne = isResult(denominator);
  // Both are whole numbers, and what they are together is their sum's float: there is but one.
  if (isOneToOne && isSame && value + own >= value) {
    float.fromWhole(value + own);
    float.storeResult(denominator);
    float.storeResult(share);
    return;
  }
  if (isOneToOne) float.fromWhole(own);
  else float.multiplyDivide(denominator, own, value);
  float.addTo(denominator);
  if (isSame) memory.copy(share, denominator, SHARE - DENOMINATOR);
  else float.addTo(share);
}

// @ts-ignore: decorator
@inline
function isZero(at: usize): bool {
  return (load<u64>(at) | load<u64>(at, 8)) == 0;
}

// @ts-ignore: decorator
@inline
function isOrdinary(at: usize): bool {
  const exponent = load<i64>(at, 16);
  return float.isNormalised(load<u64>(at, 8), load<u64>(at)) && exponent == ((exponent as i32) as i64);
}

// @ts-ignore: decorator
@inline
function isSameFloat(a: usize, b: usize): bool {
  return load<u64>(a) == load<u64>(b) && load<u64>(a, 8) == load<u64>(b, 8) && load<i64>(a, 16) == load<i64>(b, 16);
}

/** Whether a float is the one that was computed last. */
// @ts-ignore: decorator
@inline
function isResult(at: usize): bool {
  return load<u64>(at) == float.low && load<u64>(at, 8) == float.high && load<i64>(at, 16) == float.exponent;
}
