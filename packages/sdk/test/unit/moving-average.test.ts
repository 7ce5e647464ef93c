import { describe, expect, it } from 'vitest';
import { updateAverages } from '../../src/validator/moving-average.ts';
import { testKey } from '../support/neurons.ts';

const a = testKey('//a').account;
const b = testKey('//b').account;

describe('updateAverages', () => {
  it('takes a first score as it is', () => {
    expect(updateAverages(new Map(), new Map([[a, 0.8]]), { registered: [a] }).get(a)).toBe(0.8);
  });

  it('moves towards a later score by alpha', () => {
    expect(
      updateAverages(new Map([[a, 0.8]]), new Map([[a, 0.2]]), { registered: [a], alpha: 0.5 }).get(a),
    ).toBeCloseTo(0.5, 12);
    expect(updateAverages(new Map([[a, 0.8]]), new Map([[a, 0.2]]), { registered: [a], alpha: 1 }).get(a)).toBeCloseTo(
      0.2,
      12,
    );
  });

  it('recovers from zero', () => {
    expect(updateAverages(new Map([[a, 0]]), new Map([[a, 1]]), { registered: [a], alpha: 0.25 }).get(a)).toBe(0.25);
  });

  it('counts a registered miner that was not asked as zero', () => {
    expect(updateAverages(new Map([[a, 0.8]]), new Map(), { registered: [a], alpha: 0.5 }).get(a)).toBeCloseTo(0.4, 12);
  });

  it('leaves one that was spared as it was', () => {
    const options = { registered: [a, b], spared: new Set([a, b]), alpha: 0.5 };
    expect(updateAverages(new Map([[a, 0.8]]), new Map(), options)).toEqual(new Map([[a, 0.8]]));
  });

  it('gives no average to one never asked, and forgets one that left', () => {
    expect(updateAverages(new Map([[a, 0.8]]), new Map([[a, 0.8]]), { registered: [b] })).toEqual(new Map());
  });
});
