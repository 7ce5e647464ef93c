import { test } from 'vitest';
import { earnFirstIncentive } from '../support/first-incentive.ts';

/** Packages are installed before the first start. */
const TIMEOUT_MS = 240_000;

test('a miner in Python earns, from `init miner` on, without an edit', { timeout: TIMEOUT_MS }, async () => {
  await earnFirstIncentive({
    language: 'python',
    example: 'python-miner',
    hotkey: '//python1_sn1',
    prepare: [
      ['python3', '-m', 'venv', '.venv'],
      ['.venv/bin/pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'],
    ],
    start: ['.venv/bin/python', 'miner.py'],
  });
});
