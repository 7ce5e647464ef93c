import { UidMatrix } from '@yumanet/protocol/messages';
import { describe, expect, test } from 'vitest';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const rows = [
  { uid: 0, uids: [2, 3], values: [65_535, 7] },
  { uid: 1, uids: [2], values: [65_535] },
];
const ports = answering({
  '/v1/subnets/1/weights?mechid=0': UidMatrix.encode({ netuid: 1, mechid: 0, block: 30n, rows: [] }),
  '/v1/subnets/2/weights?mechid=1': UidMatrix.encode({ netuid: 2, mechid: 1, block: 30n, rows }),
});

describe('yumanet weights', () => {
  test('prints a row per validator of the mechanism that is asked for', async () => {
    const { code, out } = await runBoxed(temporaryFolder(), ['weights', '--netuid', '2', '--mechid', '1'], ports);
    expect(code).toBe(0);
    expect(out).toContain('Weights of subnet 2, mechanism 1, at block 30: 2 validators\n');
    const lines = out.split('\n').map((line) => line.trim().split(/\s+/).join(' '));
    expect(lines).toContain('0 2:65535 3:7');
    expect(lines).toContain('1 2:65535');
  });

  test('prints pairs as JSON', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['weights', '--netuid=2', '--mechid=1', '--json'], ports);
    expect(JSON.parse(out)).toEqual({
      netuid: 2,
      mechid: 1,
      block: 30,
      rows: [
        {
          uid: 0,
          weights: [
            [2, 65_535],
            [3, 7],
          ],
        },
        { uid: 1, weights: [[2, 65_535]] },
      ],
    });
  });

  test('says that there are none, of the main mechanism of subnet 1 unless told otherwise', async () => {
    const { code, out } = await runBoxed(temporaryFolder(), ['weights'], ports);
    expect([code, out]).toEqual([0, 'Weights of subnet 1, mechanism 0, at block 30: none\n']);
  });

  test('refuses a mechanism that there cannot be, and words that are no command', async () => {
    expect((await runBoxed(temporaryFolder(), ['weights', '--mechid', '16'], ports)).code).toBe(2);
    expect((await runBoxed(temporaryFolder(), ['weights', 'chek'], ports)).code).toBe(2);
  });
});
