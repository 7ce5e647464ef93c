import { test } from 'vitest';
import { earnFirstIncentive } from '../support/first-incentive.ts';

/** Packages are installed before the first start. */
const TIMEOUT_MS = 240_000;

test('a miner in TypeScript earns, from `init miner` on, without an edit', { timeout: TIMEOUT_MS }, async () => {
  await earnFirstIncentive({
    language: 'ts',
    example: 'ts-miner',
    hotkey: '//typescript1_sn1',
    prepare: [['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund']],
    start: ['node', 'miner.ts'],
  });
});
