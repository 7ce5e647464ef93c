import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { i32f32 } from '../../src/fixed/fixed-types.ts';
import { lintWeights } from '../../src/weights/lint-weights.ts';
import { maxUpscaleI32F32, maxUpscaleU16 } from '../../src/weights/max-upscale.ts';
import { quantiseWeights } from '../../src/weights/quantise-weights.ts';

describe('stored weights', () => {
  it('have 65535 as their largest, keep zeros and the order', () => {
    fc.assert(
      fc.property(fc.uint16Array({ minLength: 1 }), (weights) => {
        const scaled = maxUpscaleU16(weights);
        const max = Math.max(...weights);
        expect(Math.max(...scaled)).toBe(max === 0 ? 0 : 65_535);
        for (const [index, weight] of weights.entries()) {
          if (weight === 0) expect(scaled[index]).toBe(0);
          if (weight === max && max > 0) expect(scaled[index]).toBe(65_535);
        }
        expect(maxUpscaleU16(scaled)).toEqual(scaled);
      }),
    );
  });

  it('are what the fixed-point arithmetic of the reference makes of them', () => {
    const weights = fc.oneof(fc.uint16Array(), fc.uint16Array({ max: 40_000 }), fc.uint16Array({ max: 100 }));
    fc.assert(
      fc.property(weights, (row) => {
        const exact = maxUpscaleI32F32(Array.from(row, (weight) => i32f32.fromInteger(BigInt(weight))));
        expect([...maxUpscaleU16(row)]).toEqual(exact);
      }),
      { numRuns: 1_000 },
    );
  });

  it('from scores are within half a unit of the exact share, and list what vanished', () => {
    const score = fc.oneof(fc.bigInt({ min: 0n, max: 1n << 80n }), fc.bigInt({ min: 0n, max: 1_000_000n }));
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (scores) => {
        const { weights, vanished } = quantiseWeights(scores);
        const max = scores.reduce((largest, value) => (value > largest ? value : largest), 0n);
        for (const [index, value] of scores.entries()) {
          const doubledError = 2n * (BigInt(weights[index] ?? -1) * max - value * 65_535n);
          expect(doubledError <= max && doubledError >= -max).toBe(true);
          expect(vanished.includes(index)).toBe(value > 0n && weights[index] === 0);
        }
      }),
    );
  });

  it('after the conforming steps keep every positive score, clip only if one vanished, and no further than needed', () => {
    const score = fc.oneof(fc.bigInt({ min: 0n, max: 1n << 80n }), fc.bigInt({ min: 0n, max: 1_000_000n }));
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (scores) => {
        const { vanished, weights, conforming } = lintWeights(scores);
        expect(scores.map((value) => value > 0n)).toEqual(conforming.weights.map((weight) => weight > 0));
        expect(conforming.clipped.length > 0).toBe(vanished.length > 0);
        if (vanished.length === 0) {
          expect(conforming.weights).toEqual(weights);
          return;
        }
        const further = scores.map((value) => (value > conforming.clipAt ? conforming.clipAt + 1n : value));
        expect(lintWeights(further).vanished.length).toBeGreaterThan(0);
      }),
    );
  });
});
