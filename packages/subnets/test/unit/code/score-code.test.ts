import { describe, expect, it } from 'vitest';
import { type CodeFinding, scoreCode } from '../../../src/code/score.ts';

const DEADLINE_MS = 6_000;
const whole: CodeFinding = { passCount: 20, brokenPassCount: 8, testCount: 20, patchChars: 50, referenceChars: 50 };
const scoreOf = (changes: Partial<CodeFinding>, elapsedMs = 0) =>
  scoreCode({ ...whole, ...changes }, elapsedMs, DEADLINE_MS);

describe('scoreCode', () => {
  it('is 1 for a whole repair as short as the reference, at once', () => {
    expect(scoreOf({})).toBe(1);
    expect(scoreOf({ patchChars: 20 })).toBe(1);
  });

  it('is the square of the part that was repaired', () => {
    expect(scoreOf({ passCount: 14 })).toBeCloseTo(0.25, 12);
    expect(scoreOf({ passCount: 19 })).toBeCloseTo((11 / 12) ** 2, 12);
  });

  it.each([0, 7, 8])('is 0 when %i tests pass and 8 passed before', (passCount) => {
    expect(scoreOf({ passCount, patchChars: 0 })).toBe(0);
  });

  it('counts the tests alone when the broken module passes none', () => {
    expect(scoreOf({ brokenPassCount: 0, passCount: 10 })).toBeCloseTo(0.25, 12);
  });

  it('loses a tenth at most to length', () => {
    expect(scoreOf({ patchChars: 100 })).toBeCloseTo(0.95, 12);
    expect(scoreOf({ patchChars: 16_000 })).toBeGreaterThan(0.9);
  });

  it('loses a twentieth at most to time, also beyond the deadline', () => {
    expect(scoreOf({}, 3_000)).toBeCloseTo(0.975, 12);
    expect(scoreOf({}, 600_000)).toBeCloseTo(0.95, 12);
  });

  it('pays a whole repair, long and late, more than one that misses two tests of twelve', () => {
    expect(scoreOf({ patchChars: 16_000 }, DEADLINE_MS)).toBeGreaterThan(scoreOf({ passCount: 18 }));
  });
});
