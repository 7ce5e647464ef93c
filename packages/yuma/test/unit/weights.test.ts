import { describe, expect, it } from 'vitest';
import { lintWeights } from '../../src/weights/lint-weights.ts';
import { maxUpscaleU16 } from '../../src/weights/max-upscale.ts';
import { quantiseWeights } from '../../src/weights/quantise-weights.ts';

describe('maxUpscaleU16', () => {
  it.each([
    [
      [1, 2, 3],
      [21_845, 43_690, 65_535],
    ],
    [
      [65_535, 32_768],
      [65_535, 32_768],
    ],
    [
      [40_000, 50_000],
      [52_428, 65_535],
    ],
    [
      [32_768, 1],
      [65_535, 2],
    ],
    [
      [33_000, 33_000, 16_500],
      [65_535, 65_535, 32_767],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])('%j becomes %j', (weights, expected) => {
    expect([...maxUpscaleU16(Uint16Array.from(weights))]).toEqual(expected);
  });
});

describe('quantiseWeights', () => {
  it('scales the largest to 65535 and rounds half up', () => {
    expect(quantiseWeights([2n, 1n, 0n])).toEqual({ weights: [65_535, 32_768, 0], vanished: [] });
    expect(quantiseWeights([10n ** 30n, 10n ** 29n])).toEqual({ weights: [65_535, 6_554], vanished: [] });
  });

  it('lists the positive scores that became 0, and only those', () => {
    expect(quantiseWeights([131_070n, 1n, 0n])).toEqual({ weights: [65_535, 1, 0], vanished: [] });
    expect(quantiseWeights([131_071n, 1n, 0n])).toEqual({ weights: [65_535, 0, 0], vanished: [1] });
  });

  it('keeps zeros and nothing as they are, and refuses negative scores', () => {
    expect(quantiseWeights([0n, 0n])).toEqual({ weights: [0, 0], vanished: [] });
    expect(quantiseWeights([])).toEqual({ weights: [], vanished: [] });
    expect(() => quantiseWeights([1n, -1n])).toThrow(RangeError);
  });
});

describe('lintWeights', () => {
  it('finds nothing to clip while every positive score survives, right at the border', () => {
    expect(lintWeights([131_070n, 1n, 0n])).toEqual({
      weights: [65_535, 1, 0],
      vanished: [],
      conforming: { clipAt: 131_070n, clipped: [], weights: [65_535, 1, 0] },
    });
  });

  it('clips the largest so far that the smallest survives', () => {
    expect(lintWeights([131_071n, 1n, 0n, 200_000n])).toEqual({
      weights: [42_949, 0, 0, 65_535],
      vanished: [1],
      conforming: { clipAt: 131_070n, clipped: [0, 3], weights: [65_535, 1, 0, 65_535] },
    });
  });

  it('has nothing to say about nothing, and refuses negative scores', () => {
    const conforming = { clipAt: 0n, clipped: [], weights: [0] };
    expect(lintWeights([0n])).toEqual({ weights: [0], vanished: [], conforming });
    expect(lintWeights([]).vanished).toEqual([]);
    expect(() => lintWeights([-1n])).toThrow(RangeError);
  });
});
