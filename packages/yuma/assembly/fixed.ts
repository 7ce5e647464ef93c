/**
 * I32F32 arithmetic over raw 64-bit integers, bit for bit that of `src/fixed/define-fixed.ts`: multiplication floors,
 * division truncates toward zero, sums and products saturate.
 */

/** 1 as I32F32. */
export const ONE: i64 = 1 << 32;

/** Exact remainders below need twice the divisor to fit an i64. */
const FAST_DIVISOR_END: u64 = 1 << 61;

/** A little less than 1, by more than all roundings of an estimate together: see `divideColumn`. */
const BELOW_ONE: f64 = 1.0 - 1.0 / 1125899906842624.0;

/** A little more than 1: see `wholeFactor`. */
const ABOVE_ONE: f64 = 1.0 + 1.0 / 2251799813685248.0;

const TWO_TO_32: f64 = 4294967296.0;

// @ts-ignore: decorator
@inline
export function saturatingAdd(a: i64, b: i64): i64 {
  const sum = a + b;
  if (((a ^ sum) & (b ^ sum)) < 0) return a < 0 ? i64.MIN_VALUE : i64.MAX_VALUE;
  return sum;
}

// @ts-ignore: decorator
@inline
export function saturatingSub(a: i64, b: i64): i64 {
  const difference = a - b;
  if (((a ^ b) & (a ^ difference)) < 0) return a < 0 ? i64.MIN_VALUE : i64.MAX_VALUE;
  return difference;
}

/** Upper half of the unsigned 128-bit product. */
export function highProduct(a: u64, b: u64): u64 {
  const a0 = a & 0xffffffff;
  const a1 = a >> 32;
  const b0 = b & 0xffffffff;
  const b1 = b >> 32;
  const t = a1 * b0 + ((a0 * b0) >> 32);
  const w = a0 * b1 + (t & 0xffffffff);
  return a1 * b1 + (t >> 32) + (w >> 32);
}

/** Upper half of the signed 128-bit product. */
function signedHighProduct(a: i64, b: i64): i64 {
  return (highProduct(a as u64, b as u64) as i64) - (a < 0 ? b : 0) - (b < 0 ? a : 0);
}

/**
 * floor(a x b / 2^32), saturated. Both below 2^32 and not negative: the product fits a u64, and a logical shift is the
 * floor.
 */
// @ts-ignore: decorator
@inline
export function mul(a: i64, b: i64): i64 {
  if (((a | b) as u64) >> 32 == 0) return (((a as u64) * (b as u64)) >> 32) as i64;
  return mulWide(a, b);
}

function mulWide(a: i64, b: i64): i64 {
  const high = signedHighProduct(a, b);
  const fill = high >> 31;
  if (fill != 0 && fill != -1) return high < 0 ? i64.MIN_VALUE : i64.MAX_VALUE;
  return (high << 32) | ((((a * b) as u64) >> 32) as i64);
}

/** floor(a x b / 2^32), 0 on overflow. */
export function mulOrZero(a: i64, b: i64): i64 {
  const high = signedHighProduct(a, b);
  const fill = high >> 31;
  if (fill != 0 && fill != -1) return 0;
  return (high << 32) | ((((a * b) as u64) >> 32) as i64);
}

// @ts-ignore: decorator
@inline
export function magnitude(a: i64): u64 {
  return (a < 0 ? 0 - a : a) as u64;
}

/** The quotient of (high x 2^64 + low) / divisor for high < divisor: schoolbook division by two 32-bit digits. */
export function divide128(high: u64, low: u64, divisor: u64): u64 {
  const shift = clz(divisor);
  const d = divisor << shift;
  const d1 = d >> 32;
  const d0 = d & 0xffffffff;
  const n32 = shift == 0 ? high : (high << shift) | (low >> (64 - shift));
  const n10 = low << shift;
  const n1 = n10 >> 32;
  const n0 = n10 & 0xffffffff;
  let q1 = n32 / d1;
  let rest = n32 - q1 * d1;
  while (q1 >= 0x100000000 || q1 * d0 > ((rest << 32) | n1)) {
    q1--;
    rest += d1;
    if (rest >= 0x100000000) break;
  }
  const n21 = ((n32 << 32) | n1) - q1 * d;
  let q0 = n21 / d1;
  rest = n21 - q0 * d1;
  while (q0 >= 0x100000000 || q0 * d0 > ((rest << 32) | n0)) {
    q0--;
    rest += d1;
    if (rest >= 0x100000000) break;
  }
  return (q1 << 32) + q0;
}

/** trunc(a x 2^32 / b); 0 on overflow or b = 0. */
export function safeDiv(a: i64, b: i64): i64 {
  if (b == 0) return 0;
  const dividend = magnitude(a);
  const divisor = magnitude(b);
  const high = dividend >> 32;
  if (high >= divisor) return 0;
  const quotient = high == 0 ? (dividend << 32) / divisor : divide128(high, dividend << 32, divisor);
  if ((a ^ b) < 0) return quotient <= 0x8000000000000000 ? ((0 - quotient) as i64) : 0;
  return quotient <= (i64.MAX_VALUE as u64) ? (quotient as i64) : 0;
}

/** An estimate of 2^32 / d from below, for `divideColumn`; any number when d is not positive. */
// @ts-ignore: decorator
@inline
export function reciprocal(d: i64): f64 {
  return (TWO_TO_32 / (d as f64)) * BELOW_ONE;
}

/**
 * `safeDiv(a, d)`, or `a` unchanged when d = 0, by the reciprocal of d.
 *
 * For 0 <= a <= d the quotient q is at most 2^32. The estimate a x reciprocal(d) is never above the true quotient: five
 * roundings of at most 2^-53 each are less than the 2^-50 that the reciprocal was lowered by. It is below by less than
 * 2^32 x 2^-49. So its floor is q or q - 1, the remainder a x 2^32 - estimate x d lies in [0, 2d) and is exact modulo 2^64
 * for d < 2^61, and one comparison corrects it.
 */
// @ts-ignore: decorator
@inline
export function divideColumn(a: i64, d: i64, reciprocalOfD: f64): i64 {
  if ((a as u64) <= (d as u64) && ((d - 1) as u64) < FAST_DIVISOR_END) {
    const estimate = ((a as f64) * reciprocalOfD) as i64;
    return estimate + ((((a << 32) - estimate * d) >= d) as i64);
  }
  return d == 0 ? a : safeDiv(a, d);
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

/** The I32F32 of share / 65535, truncated: 2^32 = 65535 x 65537 + 1, so only 65535 gains one more. */
// @ts-ignore: decorator
@inline
export function u16ToProportion(share: i64): i64 {
  return share * 65537 + ((share == 65535) as i64);
}

/** floor(value x 65535) brought into 0 … 65535. Saturation of the product does not show: it is above either end. */
// @ts-ignore: decorator
@inline
export function proportionToU16(value: i64): u32 {
  if ((value as u64) < (ONE as u64)) return ((value * 65535) >> 32) as u32;
  return value < 0 ? 0 : 65535;
}

/** a + b brought into u64. */
// @ts-ignore: decorator
@inline
export function saturatingAddU64(a: u64, b: u64): u64 {
  const sum = a + b;
  return sum < a ? u64.MAX_VALUE : sum;
}

/**
 * Hot loops exist twice, compiled from one source. `Sane`: every factor and dividend is in 0 … 1, every divisor is the sum or the
 * largest of its dividends, and sums stay far below 2^61 (see `isSane` in `epoch.ts`). There the general operations come down to few
 * instructions, without calls or saturation. `Wild` is everything else that the types allow.
 */
export type Sane = i32;
export type Wild = u32;

/** `mul`. Sane: with a = 1 the product is b; else a is below 2^32, so that the product fits a u64. */
// @ts-ignore: decorator
@inline
export function mulIn<M>(a: i64, b: i64): i64 {
  if (!isSigned<M>()) return mul(a, b);
  return select<i64>(b, (((a as u64) * (b as u64)) >> 32) as i64, a == ONE);
}

/** `saturatingAdd`. */
// @ts-ignore: decorator
@inline
export function addIn<M>(a: i64, b: i64): i64 {
  return isSigned<M>() ? a + b : saturatingAdd(a, b);
}

/** `divideColumn`; the divisor came through `divisorIn`. */
// @ts-ignore: decorator
@inline
export function divideIn<M>(a: i64, d: i64, reciprocalOfD: f64): i64 {
  if (!isSigned<M>()) return divideColumn(a, d, reciprocalOfD);
  const estimate = ((a as f64) * reciprocalOfD) as i64;
  return estimate + ((((a << 32) - estimate * d) >= d) as i64);
}

/** Replaces the divisors that are 0 by 1, for `Sane`: their dividends are 0, and stay so. Then the reciprocals of all. */
export function prepareDivisors<M>(divisors: usize, factors: usize, n: i32): void {
  for (let j = 0; j < n; j++) {
    let d = load<i64>(divisors + (j << 3));
    if (isSigned<M>() && d == 0) {
      d = 1;
      store<i64>(divisors + (j << 3), d);
    }
    store<f64>(factors + (j << 3), reciprocal(d));
  }
}
