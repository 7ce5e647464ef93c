/** The math files about single fixed-point values. */

import { alphaSigmoid } from '../epoch/liquid-alpha.ts';
import type { FixedType } from '../fixed/define-fixed.ts';
import { i32f32, i64f64, i96f32, u64f64, u96f32 } from '../fixed/fixed-types.ts';
import { saturateToU16, saturateToU64, U16_MAX_BIGINT } from '../fixed/integer-range.ts';
import { proportionToU16, u16ToProportion } from '../fixed/proportion.ts';
import { exp, expSafe, ln, log2, safeLn } from '../fixed/transcendental.ts';
import { clampValue } from '../matrix/vector.ts';
import type { CaseComputation } from './check-cases.ts';
import { asBigint, asU16, asU64 } from './decode-json.ts';

const FIXED_TYPES = { i32f32, i64f64, i96f32, u64f64, u96f32 };

function compareBits(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All binary operations and conversions of one type. */
function arithmetic(type: FixedType): CaseComputation {
  return (reader) => {
    const a = reader.read('a', asBigint);
    const b = reader.read('b', asBigint);
    return {
      a_floor: type.floor(a),
      a_round: type.checkedRound(a),
      a_to_i32f32: i32f32.fromFixed(a, type),
      a_to_i64f64: i64f64.fromFixed(a, type),
      a_to_i96f32: i96f32.fromFixed(a, type),
      a_to_u64f64: u64f64.fromFixed(a, type),
      a_to_u96f32: u96f32.fromFixed(a, type),
      a_to_u16: saturateToU16(type.toInteger(a)),
      a_to_u64: saturateToU64(type.toInteger(a)),
      checked_div: type.checkedDiv(a, b),
      checked_mul: type.checkedMul(a, b),
      cmp: compareBits(a, b),
      safe_div: type.safeDiv(a, b),
      saturating_add: type.saturatingAdd(a, b),
      saturating_div: b === 0n ? null : type.saturatingDiv(a, b),
      saturating_mul: type.saturatingMul(a, b),
      saturating_sub: type.saturatingSub(a, b),
    };
  };
}

const fromU64: CaseComputation = (reader) => {
  const x = reader.read('x', asU64);
  return Object.fromEntries(Object.entries(FIXED_TYPES).map(([name, type]) => [name, type.fromInteger(x)]));
};

const transcendental: CaseComputation = (reader) => {
  const x = reader.read('x', asBigint);
  const wide = reader.read('x_i96f32', asBigint);
  return {
    exp: exp(i32f32, x),
    ln: ln(i32f32, x),
    log2: log2(i32f32, x),
    log2_i96f32: log2(i96f32, wide),
    safe_ln: safeLn(i32f32, x),
  };
};

const expSafeCase: CaseComputation = (reader) => ({ out: expSafe(i32f32, reader.read('x', asBigint)) });

/** 1 / (1 + exp_safe(-rho x (x - kappa))). */
const sigmoidSafe: CaseComputation = (reader) => {
  const rho = reader.read('rho', asBigint);
  const offset = i32f32.saturatingSub(reader.read('x', asBigint), reader.read('kappa', asBigint));
  const exponent = i32f32.saturatingMul(i32f32.saturatingSub(0n, rho), offset);
  const denominator = i32f32.saturatingAdd(i32f32.one, expSafe(i32f32, exponent));
  return { out: i32f32.saturatingDiv(i32f32.one, denominator) };
};

const alphaSigmoidCase: CaseComputation = (reader) => {
  const shape = {
    low: reader.read('alpha_low', asBigint),
    high: reader.read('alpha_high', asBigint),
    steepness: reader.read('steepness', asBigint),
  };
  const consensus = reader.read('consensus', asBigint);
  return { out: alphaSigmoid(shape, consensus, reader.read('weight', asBigint), reader.read('bond', asBigint)) };
};

const clampValueCase: CaseComputation = (reader) => ({
  out: clampValue(reader.read('x', asBigint), reader.read('low', asBigint), reader.read('high', asBigint)),
});

const fixedProportionToU16: CaseComputation = (reader) => {
  const x = reader.read('x', asBigint);
  return {
    fixed_to_u16: saturateToU16(i32f32.toInteger(x)),
    fixed_to_u64: saturateToU64(i32f32.toInteger(x)),
    out: proportionToU16(x),
  };
};

const u16Proportion: CaseComputation = (reader) => {
  const x = reader.read('x', asU16);
  const fixed = i32f32.fromInteger(BigInt(x));
  return {
    back_to_u16: proportionToU16(u16ToProportion(x)),
    fixed,
    fixed_to_fixed_u16_proportion: i32f32.safeDiv(fixed, i32f32.fromInteger(U16_MAX_BIGINT)),
    proportion: u16ToProportion(x),
  };
};

/** Computations by `fn`. */
export const SCALAR_FUNCTIONS: ReadonlyMap<string, CaseComputation> = new Map([
  ...Object.entries(FIXED_TYPES).map(([name, type]): [string, CaseComputation] => [`arith_${name}`, arithmetic(type)]),
  ['from_u64', fromU64],
  ['transcendental', transcendental],
  ['exp_safe', expSafeCase],
  ['sigmoid_safe', sigmoidSafe],
  ['alpha_sigmoid', alphaSigmoidCase],
  ['clamp_value', clampValueCase],
  ['fixed_proportion_to_u16', fixedProportionToU16],
  ['u16_proportion', u16Proportion],
]);
