import { createSeededRandom } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import type { MinerTarget } from '../../src/validator/pick-targets.ts';
import {
  askEveryone,
  askLongestWaiting,
  askRandom,
  type SampleInput,
  type SamplingStrategy,
} from '../../src/validator/sample-targets.ts';
import { testKey } from '../support/neurons.ts';

const targets: MinerTarget[] = Array.from({ length: 7 }, (_, uid) => {
  return { uid, hotkey: testKey(`//miner${uid}`).account, url: `http://127.0.0.1:${8_000 + uid}` };
});
const input = (seed: string, changes: Partial<SampleInput> = {}): SampleInput => {
  return { targets, random: createSeededRandom(seed), lastAsked: () => undefined, ...changes };
};
const uidsOf = (sample: readonly MinerTarget[]) => sample.map(({ uid }) => uid);

describe('askEveryone', () => {
  it('does', () => {
    expect(askEveryone(input('a'))).toEqual(targets);
  });
});

describe.each([
  ['askRandom', askRandom],
  ['askLongestWaiting', askLongestWaiting],
])('%s', (_name, strategy: (count: number) => SamplingStrategy) => {
  it('gives so many different ones in uid order, the same for the same seed', () => {
    const sample = uidsOf(strategy(3)(input('seed')));
    expect(new Set(sample).size).toBe(3);
    expect(sample).toEqual([...sample].sort((a, b) => a - b));
    expect(uidsOf(strategy(3)(input('seed')))).toEqual(sample);
  });

  it('gives everybody where there are fewer', () => {
    expect(strategy(7)(input('seed'))).toEqual(targets);
    expect(strategy(8)(input('seed'))).toEqual(targets);
    expect(strategy(1)(input('seed', { targets: [] }))).toEqual([]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %d', (count) => {
    expect(() => strategy(count)).toThrow(RangeError);
  });
});

describe('askRandom', () => {
  it('leaves nobody out for long', () => {
    const seen = new Set(
      Array.from({ length: 60 }, (_, round) => uidsOf(askRandom(2)(input(`round ${round}`)))).flat(),
    );
    expect(seen).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
  });
});

describe('askLongestWaiting', () => {
  it('gives everybody a turn in as few rounds as can be', () => {
    const asked = new Map<string, bigint>();
    const rounds = [1n, 2n, 3n, 4n].map((block) => {
      const sample = askLongestWaiting(2)(input(`round ${block}`, { lastAsked: (hotkey) => asked.get(hotkey) }));
      for (const { hotkey } of sample) asked.set(hotkey, block);
      return uidsOf(sample);
    });
    expect(new Set(rounds.flat()).size).toBe(7);
  });
});
