import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSeed } from './choose-seed.ts';

describe('chooseSeed', () => {
  it('keeps a wanted seed', () => {
    expect(chooseSeed('0')).toBe(0);
    expect(chooseSeed('2147483647')).toBe(2147483647);
  });

  it('refuses what is no seed', () => {
    for (const wanted of ['2147483648', '-1', '1.5', 'x', ' 1']) {
      expect(() => chooseSeed(wanted)).toThrow(RangeError);
    }
  });

  it('makes a fresh seed when none is wanted', () => {
    expect(chooseSeed(undefined)).toBeGreaterThanOrEqual(0);
    expect(chooseSeed('')).toBeLessThanOrEqual(2147483647);
  });

  it('is the seed that property tests run under', () => {
    expect(fc.readConfigureGlobal().seed).toBe(chooseSeed(process.env['YUMANET_SEED']));
  });
});
