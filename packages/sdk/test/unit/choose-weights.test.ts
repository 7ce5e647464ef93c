import { describe, expect, it } from 'vitest';
import { chooseWeights } from '../../src/validator/choose-weights.ts';
import { metagraphOf } from '../support/metagraph.ts';
import { testKey } from '../support/neurons.ts';

const validator = testKey('//v').account;
const a = testKey('//a').account;
const b = testKey('//b').account;
const c = testKey('//c').account;
const neurons = [validator, a, b, c].map((hotkey) => ({ hotkey }));

describe('chooseWeights', () => {
  it('scales the best to 65535 and leaves zeros out', () => {
    const averages = new Map([
      [a, 0.2],
      [b, 0.4],
    ]);
    expect(chooseWeights(metagraphOf(neurons), averages, 0)).toEqual({
      dests: [1, 2],
      weights: [32_768, 65_535],
      vanished: [],
    });
  });

  it('sends nothing when nobody scored', () => {
    expect(chooseWeights(metagraphOf(neurons), new Map(), 0)).toBeUndefined();
    expect(chooseWeights(metagraphOf(neurons), new Map([[a, 0]]), 0)).toBeUndefined();
    expect(chooseWeights(metagraphOf([]), new Map([[a, 1]]), 0)).toBeUndefined();
  });

  it('names the uids whose positive score vanishes, right at the border', () => {
    // Half a step of the u16 scale rounds up to 1; anything less becomes 0.
    const just = 1 / 131_070;
    const averages = new Map([
      [a, 1],
      [b, just * 1.000_1],
      [c, just * 0.999_9],
    ]);
    expect(chooseWeights(metagraphOf(neurons), averages, 0)).toEqual({
      dests: [1, 2],
      weights: [65_535, 1],
      vanished: [3],
    });
  });

  it('names a score too small for any integer', () => {
    const averages = new Map([
      [a, 1],
      [b, 1e-30],
    ]);
    expect(chooseWeights(metagraphOf(neurons), averages, 0)?.vanished).toEqual([2]);
  });

  it('fills up with zeros to the minimum length, never beyond the subnet', () => {
    const averages = new Map([[b, 1]]);
    const row = (minAllowedWeights: number) => chooseWeights(metagraphOf(neurons, { minAllowedWeights }), averages, 0);
    expect(row(1)).toEqual({ dests: [2], weights: [65_535], vanished: [] });
    expect(row(2)).toEqual({ dests: [0, 2], weights: [0, 65_535], vanished: [] });
    expect(row(100)?.dests).toEqual([0, 1, 2, 3]);
  });

  it('never weighs itself', () => {
    const averages = new Map([
      [validator, 1],
      [a, 0.5],
    ]);
    expect(chooseWeights(metagraphOf(neurons), averages, 0)).toEqual({ dests: [1], weights: [65_535], vanished: [] });
  });
});
