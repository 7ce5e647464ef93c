import { describe, expect, it } from 'vitest';
import { u16ToProportion } from '../../src/fixed/proportion.ts';
import { weightedMedian, weightedMedianOfColumns } from '../../src/matrix/weighted-median.ts';

const ONE = 1n << 32n;
const HALF = ONE / 2n;

describe('weightedMedian', () => {
  const equal = { stake: [HALF, HALF], score: [10n, 20n], high: ONE };

  it('takes the upper score when the minority reaches the lower stake, the lower one when it falls short', () => {
    expect(weightedMedian({ ...equal, minority: HALF - 1n })).toBe(10n);
    expect(weightedMedian({ ...equal, minority: HALF })).toBe(20n);
  });

  it('is the only score of one row and 0 without rows', () => {
    expect(weightedMedian({ stake: [ONE], score: [7n], minority: HALF, high: ONE })).toBe(7n);
    expect(weightedMedian({ stake: [], score: [], minority: 0n, high: 0n })).toBe(0n);
  });

  it('is the common score of equal rows', () => {
    const stake = [ONE / 4n, ONE / 4n, HALF];
    expect(weightedMedian({ stake, score: [5n, 5n, 5n], minority: HALF, high: ONE })).toBe(5n);
  });
});

describe('weightedMedianOfColumns', () => {
  const rows = [
    { uids: [0], values: [10n] },
    { uids: [0, 1], values: [20n, 30n] },
  ];

  it('with equal stakes and kappa 32767 gives what half of the stake supports', () => {
    expect(weightedMedianOfColumns([HALF, HALF], rows, 3, u16ToProportion(32_767))).toEqual([20n, 30n, 0n]);
    expect(weightedMedianOfColumns([HALF, HALF], rows, 3, u16ToProportion(32_768))).toEqual([10n, 0n, 0n]);
  });

  it('gives rows without stake no voice', () => {
    expect(weightedMedianOfColumns([ONE, 0n], rows, 3, HALF)).toEqual([10n, 0n, 0n]);
    expect(weightedMedianOfColumns([0n, 0n], rows, 3, HALF)).toEqual([0n, 0n, 0n]);
  });
});
