/** What `npm run fuzz` and `npm run simulate` share: how they read their options, and how they end. */
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../scripts/campaign/exit-code.ts';
import { readOptions, SEED_MAX } from '../../scripts/campaign/read-options.ts';

const NAMES = { texts: ['calls', 'minutes', 'seed', 'out'], switches: ['json'] } as const;

const read = (...words: readonly string[]) =>
  readOptions(words, NAMES, ({ count, isOn, minutes, seed, text }) => ({
    calls: count('calls'),
    minutes: minutes('minutes'),
    seed: seed('seed'),
    out: text('out'),
    isJson: isOn('json'),
  }));

describe('options', () => {
  test('are read as what they are', () => {
    expect(read('--calls', '1', '--minutes', '0.5', '--seed', '0', '--out', 'x', '--json')).toEqual({
      kind: 'wish',
      wish: { calls: 1, minutes: 0.5, seed: 0, out: 'x', isJson: true },
    });
    expect(read()).toEqual({ kind: 'wish', wish: { isJson: false } });
    expect(read('--seed', String(SEED_MAX - 1))).toMatchObject({ wish: { seed: SEED_MAX - 1 } });
  });

  test('ask for help', () => expect(read('--help', '--calls', '0')).toEqual({ kind: 'help' }));

  test.each([
    ['--calls', '0'],
    ['--calls', '1.5'],
    ['--calls', 'many'],
    ['--calls', '-1'],
    ['--calls', '1000000001'],
    ['--calls', ''],
    ['--seed', String(SEED_MAX)],
    ['--seed', '1e3'],
    ['--minutes', '0'],
    ['--minutes', 'Infinity'],
    ['--minutes', '10081'],
    ['--fast', ''],
    ['--out'],
  ])('%s "%s" is told by its name', (...words) => {
    expect(read(...words)).toEqual({
      kind: 'usage',
      problem: expect.stringContaining(words[0] ?? ''),
    });
  });
});

test.each([
  [{ hasFailed: false, isInterrupted: false, hasCanary: false }, 0],
  [{ hasFailed: true, isInterrupted: false, hasCanary: false }, 1],
  [{ hasFailed: true, isInterrupted: true, hasCanary: true }, 1],
  [{ hasFailed: false, isInterrupted: true, hasCanary: false }, 130],
  [{ hasFailed: false, isInterrupted: true, hasCanary: true }, 130],
  [{ hasFailed: false, isInterrupted: false, hasCanary: true }, 1],
])('%j ends with %d', (end, code) => expect(exitCodeOf(end)).toBe(code));
