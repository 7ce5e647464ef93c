import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWeights } from '../../src/validator/choose-weights.ts';
import { clipToShare, WEIGHTS_POLICY } from '../../src/validator/weights-policy.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { testKey } from '../support/neurons.ts';

describe('clipToShare', () => {
  it.each([
    { scores: [60, 20, 20], shareMax: 0.5, expected: [40, 20, 20] },
    { scores: [60, 40], shareMax: 1, expected: [60, 40] },
    { scores: [90, 80, 10], shareMax: 0.45, expected: [45, 45, 10] },
    { scores: [7, 0, 5], shareMax: 0.1, expected: [5, 0, 5] },
    { scores: [9], shareMax: 0.5, expected: [9] },
    { scores: [0, 0], shareMax: 0.5, expected: [0, 0] },
    { scores: [], shareMax: 0.5, expected: [] },
  ])('cuts $scores at $shareMax to $expected', ({ scores, shareMax, expected }) => {
    // In millions, so that one step of the scale of shares does not show.
    const clipped = clipToShare(
      scores.map((score) => BigInt(score) * 1_000_000n),
      shareMax,
    );
    expect(clipped.map((score) => Math.round(Number(score) / 1_000_000))).toEqual(expected);
  });

  it('keeps the share wherever it can be kept, the order, and everybody who scored', () => {
    const score = fc.bigInt({ min: 1n, max: 1n << 40n });
    const input = fc.tuple(fc.array(score, { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 1_000 }));
    fc.assert(
      fc.property(input, ([scores, permille]) => {
        const clipped = clipToShare(scores, permille / 1_000);
        const sum = clipped.reduce((total, one) => total + one, 0n);
        const largest = clipped.reduce((most, one) => (one > most ? one : most), 0n);
        expect(clipped.every((one, index) => one > 0n && one <= (scores[index] ?? 0n))).toBe(true);
        for (const [index, one] of clipped.entries()) expect(one === scores[index] || one === largest).toBe(true);
        const isEqual = clipped.every((one) => one === largest);
        // Beyond the share, one step of its scale, which is far less than a millionth, and one of the rounding.
        const allowed = (sum * (BigInt(permille) * 1_000n + 1n)) / 1_000_000n + 1n;
        expect(isEqual || largest <= allowed).toBe(true);
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the share %d', (share) => {
    expect(() => clipToShare([1n], share)).toThrow(RangeError);
  });
});

describe('chooseWeights under a policy', () => {
  const hotkeys = ['//v', '//a', '//b', '//c'].map((uri) => testKey(uri).account);
  const metagraph = metagraphOf(hotkeys.map((hotkey) => ({ hotkey })));
  const choose = (values: readonly number[], policy: Partial<typeof WEIGHTS_POLICY>) => {
    const averages = new Map(hotkeys.slice(1).map((hotkey, index) => [hotkey, values[index] ?? 0]));
    return chooseWeights(metagraph, averages, 0, { ...WEIGHTS_POLICY, ...policy });
  };

  it('leaves out averages below the least, and not the least itself', () => {
    expect(choose([0.8, 0.2, 0.199], { averageMin: 0.2 })).toMatchObject({ dests: [1, 2], weights: [65_535, 16_384] });
    expect(choose([0.1], { averageMin: 0.2 })).toBeUndefined();
  });

  it('gives nobody more than the share', () => {
    expect(choose([0.6, 0.2, 0.2], { shareMax: 0.5 })).toMatchObject({
      dests: [1, 2, 3],
      weights: [65_535, 32_768, 32_768],
    });
  });

  it('keeps small scores when told so', () => {
    const values = [1, 1 / 200_000, 0.5];
    expect(choose(values, {})).toMatchObject({ dests: [1, 3], vanished: [2] });
    const kept = choose(values, { keepsSmallScores: true });
    expect(kept).toMatchObject({ dests: [1, 2, 3], vanished: [] });
    expect(kept?.weights[1]).toBe(1);
  });
});
