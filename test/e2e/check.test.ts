/** `up --check`: the smoke test of users and CI alike. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npm, yumanet } from './support/run-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const TIMEOUT_EXIT = 4;
const USAGE_EXIT = 2;

test('prints one JSON object and nothing else, and stops what it started', async () => {
  const folder = temporaryFolder();
  const check = npm(
    folder,
    'run',
    '--silent',
    'yumanet',
    '--',
    'up',
    '--check',
    '--ephemeral',
    '--port',
    '0',
    '--json',
  );
  const { code, out } = await check.result;
  const figures = JSON.parse(out);
  expect(Object.keys(figures)).toEqual([
    'first_block_ms',
    'first_incentive_ms',
    'miners',
    'validators',
    'blocks',
    'digest',
  ]);
  expect(figures).toMatchObject({
    miners: [
      { uid: 2, skill: 1 },
      { uid: 3, skill: 2 },
      { uid: 4, skill: 3 },
    ],
    validators: [{ uid: 0 }, { uid: 1 }],
    digest: expect.stringMatching(/^0x[0-9a-f]{64}$/),
  });
  const incentives = figures.miners.map(({ incentive }: { incentive: number }) => incentive);
  expect(incentives[0]).toBeGreaterThan(0);
  expect(incentives[1]).toBeGreaterThan(incentives[0]);
  expect(incentives[2]).toBeGreaterThan(incentives[1]);
  expect(figures.first_incentive_ms).toBeGreaterThan(figures.first_block_ms);
  expect(figures.blocks).toBeGreaterThanOrEqual(20);
  expect(code).toBe(0);
  const networkFolder = join(folder, '.yumanet/default');
  expect(existsSync(join(networkFolder, 'manifest.json'))).toBe(false);
  expect(existsSync(join(networkFolder, 'chain'))).toBe(false);
  expect(readdirSync(join(networkFolder, 'logs'))).toHaveLength(6);
});

test('ends with exit code 4 and says what is missing when the time is over', async () => {
  const check = yumanet(temporaryFolder(), 'up', '--check', '--ephemeral', '--port', '0', '--json', '--timeout', '5s');
  const { code, out } = await check.result;
  expect(code).toBe(TIMEOUT_EXIT);
  expect(JSON.parse(out)).toMatchObject({
    error: { name: 'CheckTimeout', facts: { miners_without_incentive: 'miner1_sn1, miner2_sn1, miner3_sn1' } },
  });
});

test('does not go with --detach', async () => {
  const { code, err } = await yumanet(temporaryFolder(), 'up', '--check', '--detach').result;
  expect(code).toBe(USAGE_EXIT);
  expect(err).toContain('--detach');
});
