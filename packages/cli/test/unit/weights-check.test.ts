import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decimalText } from '../../src/weights/decimal-text.ts';
import { parseScores } from '../../src/weights/parse-scores.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

function check(text: string, ...flags: string[]) {
  return runBoxed(temporaryFolder(), ['weights', 'check', ...flags], { readStandardInput: async () => text });
}

describe('parseScores', () => {
  test('reads decimals exactly, as a list or by uid', () => {
    const { uids, scaled, exponent } = parseScores('[1, 0.1, 2.5e-3, 30E1]');
    expect([uids, scaled, exponent]).toEqual([[0, 1, 2, 3], [10_000n, 1_000n, 25n, 3_000_000n], -4]);
    expect(parseScores('uid,score\n4,0.3\n\n2, .5\r\n')).toMatchObject({
      uids: [4, 2],
      scaled: [3n, 5n],
      exponent: -1,
    });
    expect(parseScores('7,1e2')).toMatchObject({ uids: [7], scaled: [100n], exponent: 0 });
  });

  test('keeps every digit that a float would lose', () => {
    expect(parseScores('[0.1000000000000000000001]').scaled).toEqual([1_000_000_000_000_000_000_001n]);
    expect(parseScores(`[${'9'.repeat(40)}.${'1'.repeat(40)}]`).scaled).toEqual([
      BigInt('9'.repeat(40) + '1'.repeat(40)),
    ]);
  });

  test.each([
    [''],
    ['[]'],
    ['[1'],
    ['[1,]'],
    ['[-1]'],
    ['[null]'],
    ['["1"]'],
    ['[1e100]'],
    ['[NaN]'],
    ['[.]'],
    [`[${'9'.repeat(41)}]`],
    [`[0.${'9'.repeat(41)}]`],
    ['1'],
    ['1,2,3'],
    ['65536,1'],
    ['1,1\n1,2'],
    ['1,2\nuid,score'],
    ['0.5,1'],
  ])('refuses %j', async (text) => {
    const { code, out, err } = await check(text);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('UsageError');
  });
});

test('decimalText writes every digit', () => {
  expect([decimalText(13_107n, -5), decimalText(10n, -1), decimalText(5n, 2), decimalText(0n, -3)]).toEqual([
    '0.13107',
    '1',
    '500',
    '0',
  ]);
});

describe('yumanet weights check', () => {
  test('shows what vanishes and the steps that keep it, and exits 1', async () => {
    const { code, out } = await check('[1, 0.4, 0.000001, 0]');
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.trim().split(/\s+/).join(' '))).toEqual([
      'UID SCORE SHARE U16 CLIPPED U16',
      '0 1 0.714285 65535 65535',
      '1 0.4 0.285714 26214 65535',
      '2 0.000001 0.000000 0 vanishes 1',
      '3 0 0.000000 0 0',
      '',
      '1 of 3 positive scores vanishes: it is below 1/131070 of the largest.',
      'To keep every positive score:',
      '1. clip: lower every score above 0.13107 to that (2 of them)',
      '2. normalise: divide by the largest, 0.13107',
      '3. quantise: times 65535, rounded (column CLIPPED U16)',
      '',
    ]);
  });

  test('is content right at the border, and not one digit below', async () => {
    const { code, out } = await check('[131070, 1]');
    expect(code).toBe(0);
    expect(out).toContain('No positive score vanishes.\n');
    expect(out).not.toContain('CLIPPED');
    expect((await check('[131070, 0.9999999999]')).code).toBe(1);
  });

  test('prints JSON in which nothing is rounded', async () => {
    const { code, out } = await check('9,0.5\n3,1e-9', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      scores: [
        { uid: 9, score: '0.5', share: '0.999999', u16: 65_535, vanishes: false, conforming_u16: 65_535 },
        { uid: 3, score: '1e-9', share: '0.000000', u16: 0, vanishes: true, conforming_u16: 1 },
      ],
      vanished: [3],
      conforming: { clip_at: '0.00013107', clipped: [9], normalise_by: '0.00013107', quantise_by: 65_535 },
    });
  });

  test('reads a file, and says when it cannot', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'scores.csv'), 'uid,score\n0,1\n');
    expect((await runBoxed(folder, ['weights', 'check', 'scores.csv'])).code).toBe(0);
    const { code, err } = await runBoxed(folder, ['weights', 'check', 'nothing.csv']);
    expect(code).toBe(3);
    expect(err).toContain('FileUnreadable');
  });
});
