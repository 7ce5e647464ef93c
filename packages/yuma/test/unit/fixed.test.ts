import { describe, expect, it } from 'vitest';
import { i32f32, i64f64, u64f64, u96f32 } from '../../src/fixed/fixed-types.ts';
import { saturateToU16, saturateToU64, U64_MAX } from '../../src/fixed/integer-range.ts';
import { proportionToU16, u16ToProportion } from '../../src/fixed/proportion.ts';
import { exp, expSafe, ln, log2, safeLn } from '../../src/fixed/transcendental.ts';

const ONE = 1n << 32n;

describe('fixed-point arithmetic', () => {
  it('floors products, also negative ones', () => {
    expect(i32f32.saturatingMul(1n, ONE / 2n)).toBe(0n);
    expect(i32f32.saturatingMul(-1n, ONE / 2n)).toBe(-1n);
  });

  it('truncates quotients toward zero', () => {
    expect(i32f32.safeDiv(-ONE, 3n * ONE)).toBe(-(ONE / 3n));
  });

  it.each([i32f32, i64f64, u96f32, u64f64])('saturates sums and products at the ends of its range', (type) => {
    expect(type.saturatingAdd(type.max, 1n)).toBe(type.max);
    expect(type.saturatingSub(type.min, 1n)).toBe(type.min);
    expect(type.saturatingMul(type.max, type.fromInteger(2n))).toBe(type.max);
    expect(type.checkedAdd(type.max, 1n)).toBeNull();
    expect(type.checkedAdd(type.max, 0n)).toBe(type.max);
    expect(type.checkedMul(type.max, type.fromInteger(2n))).toBeNull();
    expect(type.checkedMul(type.max, type.one)).toBe(type.max);
  });

  it('gives 0 from a safe division that overflows or divides by 0, the maximum only from a saturating one', () => {
    expect(i32f32.safeDiv(i32f32.max, 1n)).toBe(0n);
    expect(i32f32.safeDiv(ONE, 0n)).toBe(0n);
    expect(i32f32.saturatingDiv(i32f32.max, 1n)).toBe(i32f32.max);
    expect(() => i32f32.saturatingDiv(ONE, 0n)).toThrow(RangeError);
  });

  it('floors and rounds half away from zero', () => {
    expect(i32f32.floor(-1n)).toBe(-ONE);
    expect(i32f32.checkedRound(ONE / 2n)).toBe(ONE);
    expect(i32f32.checkedRound(ONE / 2n - 1n)).toBe(0n);
    expect(i32f32.checkedRound(-ONE / 2n)).toBe(-ONE);
    expect(i32f32.checkedRound(-ONE / 2n + 1n)).toBe(0n);
    expect(i32f32.checkedRound(i32f32.max)).toBeNull();
  });

  it('floors and saturates when it changes the type', () => {
    expect(i32f32.fromFixed(-1n, i64f64)).toBe(-1n);
    expect(i32f32.fromFixed(i64f64.max, i64f64)).toBe(i32f32.max);
    expect(u64f64.fromFixed(-ONE, i32f32)).toBe(0n);
    expect(u64f64.fromFixed(ONE, i32f32)).toBe(u64f64.one);
    expect(i32f32.fromInteger(1n << 40n)).toBe(i32f32.max);
    expect(i32f32.toInteger(-1n)).toBe(-1n);
  });

  it('brings integers into u16 and u64', () => {
    expect([-1n, 0n, 65_535n, 65_536n].map(saturateToU16)).toEqual([0, 0, 65_535, 65_535]);
    expect([-1n, U64_MAX, U64_MAX + 1n].map(saturateToU64)).toEqual([0n, U64_MAX, U64_MAX]);
  });
});

describe('u16 shares', () => {
  it('are exactly 1 at 65535 and below one half at 32767', () => {
    expect(u16ToProportion(65_535)).toBe(ONE);
    expect(u16ToProportion(32_767)).toBe(0x7fff_7fffn);
    expect(u16ToProportion(0)).toBe(0n);
  });

  it('are floored, never rounded, and clamped', () => {
    expect(proportionToU16(ONE)).toBe(65_535);
    expect(proportionToU16(ONE - 1n)).toBe(65_534);
    expect(proportionToU16(2n * ONE)).toBe(65_535);
    expect(proportionToU16(-1n)).toBe(0);
  });
});

describe('exp, log2 and ln', () => {
  it('has e with 23 fraction bits at exactly 1, off the curve around it', () => {
    expect(exp(i32f32, ONE)).toBe(22_802_600n << 9n);
    expect(exp(i32f32, ONE - 1n)).toBeGreaterThan(22_802_600n << 9n);
  });

  it('takes the series for -1 as for any other argument', () => {
    expect(exp(i32f32, -ONE)).toBe(1_580_030_169n);
    expect(exp(i32f32, 0n)).toBe(ONE);
  });

  it('has no value on overflow, where exp_safe has clamped before', () => {
    expect(exp(i32f32, 22n * ONE)).toBeNull();
    expect(expSafe(i32f32, 22n * ONE)).toBe(exp(i32f32, 20n * ONE));
    expect(expSafe(i32f32, -22n * ONE)).toBe(exp(i32f32, -20n * ONE));
  });

  it('has no logarithm where the argument is not positive or its inverse overflows', () => {
    expect(log2(i32f32, 0n)).toBeNull();
    expect(log2(i32f32, -ONE)).toBeNull();
    expect(log2(i32f32, 2n)).toBeNull();
    expect(log2(i32f32, 4n)).toBe(-30n * ONE);
    // Its square is exactly 2 after flooring, which counts as a full bit.
    expect(log2(i32f32, 6_074_001_000n)).toBe(ONE / 2n);
    expect(ln(i32f32, 0n)).toBeNull();
    expect(safeLn(i32f32, 0n)).toBe(0n);
    expect(safeLn(i32f32, 2n * ONE)).toBe(2_977_044_511n);
  });
});
