import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FixedType } from '../../src/fixed/define-fixed.ts';
import { i32f32, i64f64, i96f32, u64f64, u96f32 } from '../../src/fixed/fixed-types.ts';
import { proportionToU16, u16ToProportion } from '../../src/fixed/proportion.ts';
import { exp, log2 } from '../../src/fixed/transcendental.ts';

const TYPES: readonly (readonly [string, FixedType])[] = Object.entries({ i32f32, i64f64, i96f32, u64f64, u96f32 });

/** Raw bits of a type: anything in range, with its ends and small values often. */
function bitsOf(type: FixedType): fc.Arbitrary<bigint> {
  const wide = fc.bigInt({ min: type.min, max: type.max });
  const small = fc.bigInt({ min: type.min < 0n ? -2n * type.one : 0n, max: 2n * type.one });
  return fc.oneof(wide, small, fc.constantFrom(type.min, type.max, 0n, 1n, type.one));
}

/** The largest integer not above numerator / denominator, by rationals. */
function floorOf(numerator: bigint, denominator: bigint): bigint {
  const [top, bottom] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const quotient = top / bottom;
  return quotient * bottom > top ? quotient - 1n : quotient;
}

describe.each(TYPES)('%s', (_, type) => {
  const bits = bitsOf(type);
  const scale = 1n << type.fractionBits;

  it('multiplies as rationals do, floored and saturated', () => {
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        const exact = floorOf(a * b, scale);
        expect(type.saturatingMul(a, b)).toBe(exact > type.max ? type.max : exact < type.min ? type.min : exact);
        expect(type.checkedMul(a, b)).toBe(exact > type.max || exact < type.min ? null : exact);
      }),
    );
  });

  it('divides as rationals do, truncated, with 0 for what does not fit', () => {
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        const magnitude = b === 0n ? type.max + 1n : floorOf((a < 0n ? -a : a) * scale, b < 0n ? -b : b);
        const exact = a < 0n !== b < 0n ? -magnitude : magnitude;
        const fits = b !== 0n && exact <= type.max && exact >= type.min;
        expect(type.safeDiv(a, b)).toBe(fits ? exact : 0n);
      }),
    );
  });

  it('stays in range and is monotone when it converts', () => {
    fc.assert(
      fc.property(bits, bits, fc.constantFrom(...TYPES.map(([, other]) => other)), (a, b, target) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const converted = [low, high].map((value) => target.fromFixed(value, type));
        for (const value of converted) expect(value >= target.min && value <= target.max).toBe(true);
        expect((converted[0] ?? 0n) <= (converted[1] ?? 0n)).toBe(true);
      }),
    );
  });

  it('adds and subtracts back what fits', () => {
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        const sum = type.checkedAdd(a, b);
        if (sum !== null) expect(type.saturatingSub(sum, b)).toBe(a);
      }),
    );
  });
});

describe('u16 shares', () => {
  it('come back from I32F32 at most one lower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (share) => {
        const back = proportionToU16(u16ToProportion(share));
        expect(back === share || back === share - 1).toBe(true);
      }),
    );
  });
});

describe('log2 and exp', () => {
  it('make a sum of a product, within rounding', () => {
    const value = fc.bigInt({ min: i96f32.one, max: i96f32.one << 20n });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const sum = (log2(i96f32, a) ?? 0n) + (log2(i96f32, b) ?? 0n);
        const ofProduct = log2(i96f32, i96f32.saturatingMul(a, b)) ?? 0n;
        const difference = sum > ofProduct ? sum - ofProduct : ofProduct - sum;
        expect(difference < 1n << 10n).toBe(true);
      }),
    );
  });

  it('rise with their argument where the series of exp has converged', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n * i32f32.one, max: 8n * i32f32.one }), (x) => {
        const lower = exp(i32f32, x) ?? 0n;
        const upper = exp(i32f32, x + (1n << 20n)) ?? 0n;
        expect(lower < upper).toBe(true);
      }),
    );
  });
});
