import { describe, expect, it } from 'vitest';
import { scoreCompression, TIME_SHARE_MAX } from '../../src/compression/score.ts';

const half = { originalSize: 1_000, compressedSize: 500 };

describe('scoreCompression', () => {
  it('is the cube of what was saved, at once', () => {
    expect(scoreCompression(half, 0, 4_000)).toBeCloseTo(0.125, 12);
    expect(scoreCompression({ originalSize: 1_000, compressedSize: 100 }, 0, 4_000)).toBeCloseTo(0.729, 12);
  });

  it.each([1_000, 1_001, 5_000])('is zero for %i bytes of 1000', (compressedSize) => {
    expect(scoreCompression({ originalSize: 1_000, compressedSize }, 0, 4_000)).toBe(0);
  });

  it('is positive for one byte saved', () => {
    expect(scoreCompression({ originalSize: 1_000, compressedSize: 999 }, 0, 4_000)).toBeGreaterThan(0);
  });

  it('loses to time at most its small share, also beyond the deadline', () => {
    const soon = scoreCompression(half, 0, 4_000);
    expect(scoreCompression(half, 2_000, 4_000)).toBeCloseTo(soon * (1 - TIME_SHARE_MAX / 2), 12);
    expect(scoreCompression(half, 4_000, 4_000)).toBeCloseTo(soon * (1 - TIME_SHARE_MAX), 12);
    expect(scoreCompression(half, 400_000, 4_000)).toBe(scoreCompression(half, 4_000, 4_000));
  });
});
