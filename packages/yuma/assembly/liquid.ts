/** Step 17: the alpha of one bond. Source: docs/rules/epoch.md step 17, and "exp, ln, log2". */

import { mul, ONE, saturatingAdd, saturatingSub, u16ToProportion } from './fixed';
import * as at from './layout';

const HALF: i64 = 1 << 31;

/** e with 23 fraction bits: what the reference gives for exactly 1. */
const E: i64 = 22802600 << 9;

const EXP_LIMIT: i64 = 20 << 32;

/** Up to here every product of the series fits a u64 when one factor is split at 16 bits. */
const SHORT_PRODUCT_END: i64 = 10 << 32;

/** Terms of the series: i = 2 … 31. */
const TERM_END: i32 = 32;

/** How many exponents run through the series at once. */
const LANES: i32 = 8;

/** The sums of a batch, and how close to the next whole number any of its terms came. */
const SUMS: usize = memory.data(8 * 8, 16);
const CLOSEST: usize = memory.data(8 * 8, 16);

/** 1/i, lowered by 2^-50 of itself, for the terms of a batch. */
const FACTORS: usize = memory.data(8 * 32, 16);

const BELOW_ONE: f64 = 1.0 - 1.0 / 1125899906842624.0;

let low: i64 = 0;
let high: i64 = 0;
let range: i64 = 0;
let slope: i64 = 0;
/** The alpha of every entry whose distance is 0, which is most of those that rose above their bond. */
let alphaAtZero: i64 = 0;

/** Exponents beyond this do not go through a batch; 0 when none does. */
let batchEnd: i64 = 0;
/** A fraction above this may belong to the next whole number. */
let fractionEnd: f64 = 0;

/**
 * With terms up to T (in units of 2^-32) an estimate is below the true value by at most T x 12 x 2^-53 (the factor was lowered by 8 of them,
 * and four roundings give one each): for |x| <= 5.5 (T < 2^37.5) that is less than 2^-11, for |x| <= 8 (T < 2^40.8) less than 2^-8. The
 * exponents of an epoch are at most half the slope.
 */
function prepareBatches(): void {
  const largest = (slope < 0 ? -slope : slope) >> 1;
  batchEnd = 0;
  if (largest <= 11 << 31) {
    batchEnd = 11 << 31;
    fractionEnd = 1.0 - 1.0 / 2048.0;
  } else if (largest <= 8 << 32) {
    batchEnd = 8 << 32;
    fractionEnd = 1.0 - 1.0 / 256.0;
  }
  for (let i = 2; i < TERM_END; i++) store<f64>(FACTORS + (i << 3), (1.0 / (i as f64)) * BELOW_ONE);
}

/** Prepares the sigmoid; true when liquid alpha acts: on, and any consensus. */
export function prepareSigmoid(): bool {
  if (!at.liquidAlpha()) return false;
  const n = at.uidCount();
  let any: i64 = 0;
  for (let j = 0; j < n; j++) any |= load<i64>(at.consensus + (j << 3));
  if (any == 0) return false;
  low = u16ToProportion(at.alphaLow());
  high = u16ToProportion(at.alphaHigh());
  range = saturatingSub(high, low);
  // steepness / -100 in I32F32: an i16 times 2^32, truncated by the division.
  slope = (at.steepness() << 32) / -100;
  alphaAtZero = sigmoid(0);
  prepareBatches();
  return true;
}

/** Alpha between low and high: the further a weight moves from consensus or bond, the higher. */
// @ts-ignore: decorator
@inline
export function alphaOf(consensus: i64, weight: i64, bond: i64): i64 {
  // None is negative here, so no difference overflows.
  const distance = weight >= bond ? weight - consensus : bond - weight;
  return distance <= 0 ? alphaAtZero : sigmoid(min(distance, ONE));
}

/**
 * The alphas of one row into `rowAlphas`, as `alphaOf` gives them; bonds stand in `rowBonds`. Exponents of ordinary size
 * wait, and go through the series eight at a time.
 */
export function alphasOfRow(uids: usize, values: usize, count: i32): void {
  const consensus = at.consensus;
  const bonds = at.rowBonds;
  const alphas = at.rowAlphas;
  const exponents = at.exponents;
  const waiting = at.waiting;
  const end = batchEnd;
  let queued = 0;
  for (let k = 0; k < count; k++) {
    const weight = load<i64>(values + (k << 3));
    const bond = load<i64>(bonds + (k << 3));
    const from = weight >= bond ? load<i64>(consensus + ((load<u16>(uids + (k << 1)) as usize) << 3)) : weight;
    const distance = max(weight, bond) - from;
    store<i64>(alphas + (k << 3), alphaAtZero);
    if (distance <= 0) continue;
    const exponent = exponentOf(min(distance, ONE));
    const size = exponent < 0 ? -exponent : exponent;
    if (size == 0 || size > end || exponent == ONE) {
      store<i64>(alphas + (k << 3), alphaFrom(inverse(ONE + exp(exponent))));
      continue;
    }
    store<i64>(exponents + (queued << 3), exponent);
    store<u32>(waiting + (queued << 2), k);
    queued++;
  }
  for (let first = 0; first < queued; first += LANES) finishBatch(first, min(queued - first, LANES));
}

function finishBatch(first: i32, count: i32): void {
  const exponents = at.exponents + (first << 3);
  for (let lane = count; lane < LANES; lane++) store<i64>(exponents + (lane << 3), 1);
  sumSeries(exponents);
  for (let lane = 0; lane < count; lane++) {
    const exponent = load<i64>(exponents + (lane << 3));
    const isSure = load<f64>(CLOSEST + (lane << 3)) <= fractionEnd;
    const size = exponent < 0 ? -exponent : exponent;
    const sum = isSure ? (load<f64>(SUMS + (lane << 3)) as i64) : shortSeries(size);
    const power = exponent > 0 ? sum : inverse(sum);
    const k = load<u32>(at.waiting + ((first + lane) << 2));
    store<i64>(at.rowAlphas + (k << 3), alphaFrom(inverse(ONE + power)));
  }
}

/**
 * The series of eight exponents in doubles that hold whole numbers below 2^53, counted in 2^-32. A term is floor(previous x size / i): the
 * two floors of the rule are one, floor(floor(p) / i) = floor(p / i). Its estimate is never above the true value, because the
 * factor 1/i was lowered by 2^-50 and four roundings of 2^-53 do not make up for it, and it is close below. So its floor is the term, unless the
 * fraction reaches `fractionEnd`; the largest fraction is kept, and such a lane is computed by `shortSeries`.
 */
function sumSeries(exponents: usize): void {
  const scale = f64x2.splat(1.0 / 4294967296.0);
  const one = f64x2.splat(4294967296.0);
  let t0 = sizes(exponents, 0);
  let t1 = sizes(exponents, 16);
  let t2 = sizes(exponents, 32);
  let t3 = sizes(exponents, 48);
  const x0 = f64x2.mul(t0, scale);
  const x1 = f64x2.mul(t1, scale);
  const x2 = f64x2.mul(t2, scale);
  const x3 = f64x2.mul(t3, scale);
  let s0 = f64x2.add(t0, one);
  let s1 = f64x2.add(t1, one);
  let s2 = f64x2.add(t2, one);
  let s3 = f64x2.add(t3, one);
  let c0 = f64x2.splat(0);
  let c1 = c0;
  let c2 = c0;
  let c3 = c0;
  for (let i = 2; i < TERM_END; i++) {
    const factor = v128.load64_splat(FACTORS + (i << 3));
    const v0 = f64x2.mul(t0, f64x2.mul(x0, factor));
    const v1 = f64x2.mul(t1, f64x2.mul(x1, factor));
    const v2 = f64x2.mul(t2, f64x2.mul(x2, factor));
    const v3 = f64x2.mul(t3, f64x2.mul(x3, factor));
    t0 = f64x2.floor(v0);
    t1 = f64x2.floor(v1);
    t2 = f64x2.floor(v2);
    t3 = f64x2.floor(v3);
    c0 = f64x2.pmax(c0, f64x2.sub(v0, t0));
    c1 = f64x2.pmax(c1, f64x2.sub(v1, t1));
    c2 = f64x2.pmax(c2, f64x2.sub(v2, t2));
    c3 = f64x2.pmax(c3, f64x2.sub(v3, t3));
    s0 = f64x2.add(s0, t0);
    s1 = f64x2.add(s1, t1);
    s2 = f64x2.add(s2, t2);
    s3 = f64x2.add(s3, t3);
    // All terms are 0: so are the rest.
    if (!v128.any_true(v128.or(v128.or(t0, t1), v128.or(t2, t3)))) break;
  }
  v128.store(SUMS, s0);
  v128.store(SUMS, s1, 16);
  v128.store(SUMS, s2, 32);
  v128.store(SUMS, s3, 48);
  v128.store(CLOSEST, c0);
  v128.store(CLOSEST, c1, 16);
  v128.store(CLOSEST, c2, 32);
  v128.store(CLOSEST, c3, 48);
}

/** The sizes of two exponents, which lie below 2^36, as doubles. */
// @ts-ignore: decorator
@inline
function sizes(exponents: usize, offset: usize): v128 {
  const first = load<i64>(exponents + offset) as f64;
  const second = load<i64>(exponents + offset, 8) as f64;
  return f64x2.abs(f64x2.replace_lane(f64x2.splat(first), 1, second));
}

function sigmoid(distance: i64): i64 {
  return alphaFrom(inverse(ONE + exp(exponentOf(distance))));
}

/**
 * floor(slope x (distance - 1/2) / 2^32). The slope is below 2^41 and is split at 16 bits, so that no product of an i64 overflows; the floor
 * of a floor is one floor.
 */
// @ts-ignore: decorator
@inline
function exponentOf(distance: i64): i64 {
  const offset = distance - HALF;
  return (offset * (slope >> 16) + ((offset * (slope & 0xffff)) >> 16)) >> 16;
}

function alphaFrom(share: i64): i64 {
  const alpha = saturatingAdd(low, mul(share, range));
  return max(min(alpha, high), low);
}

/** floor(2^64 / d) for 2^32 <= d < 2^62: an estimate of the quotient, which is at most 2^32, corrected by its remainder. */
// @ts-ignore: decorator
@inline
function inverse(d: i64): i64 {
  const quotient = (18446744073709551616.0 / (d as f64)) as i64;
  // 2^64 - quotient x d, modulo 2^64, lies in -d … 2d.
  const rest = 0 - quotient * d;
  return quotient - ((rest < 0) as i64) + ((rest >= d) as i64);
}

/** exp of x brought into -20 … 20. */
function exp(x: i64): i64 {
  const clamped = max(min(x, EXP_LIMIT), -EXP_LIMIT);
  if (clamped == 0) return ONE;
  if (clamped == ONE) return E;
  const size = clamped < 0 ? -clamped : clamped;
  const sum = size <= SHORT_PRODUCT_END ? shortSeries(size) : longSeries(size);
  return clamped > 0 ? sum : inverse(sum);
}

/**
 * 1 + x + x^2/2! + …, every term floor(floor(term x x) / i). The series ends when a term is 0: all later ones are 0 too.
 *
 * For x <= 10 a term is below 2^43.5 (10^10/10! x 2^32) and x / 2^16 below 2^19.4: the partial products fit a u64.
 */
function shortSeries(x: i64): i64 {
  const xHigh = (x >> 16) as u64;
  const xLow = (x & 0xffff) as u64;
  let term = x as u64;
  let sum = x + ONE;
  for (let i = 2; i < TERM_END; i++) {
    term = (term * xHigh + ((term * xLow) >> 16)) >> 16;
    term = term / (i as u64);
    if (term == 0) break;
    sum += term as i64;
  }
  return sum;
}

/** The same for larger x: terms reach 2^58, products 2^95. */
function longSeries(x: i64): i64 {
  let term = x;
  let sum = x + ONE;
  for (let i = 2; i < TERM_END; i++) {
    term = mul(term, x) / (i as i64);
    if (term == 0) break;
    sum += term;
  }
  return sum;
}
