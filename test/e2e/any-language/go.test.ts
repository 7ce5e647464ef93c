import { test } from 'vitest';
import { earnFirstIncentive } from '../support/first-incentive.ts';

/** Modules are fetched and built before the first start. */
const TIMEOUT_MS = 240_000;

test('a miner in Go earns, from `init miner` on, without an edit', { timeout: TIMEOUT_MS }, async () => {
  await earnFirstIncentive({
    language: 'go',
    example: 'go-miner',
    hotkey: '//go1_sn1',
    prepare: [
      ['go', 'vet', './...'],
      ['go', 'build', '-o', 'miner', '.'],
    ],
    // `go run .` as a person types it would leave its child behind when it is killed.
    start: ['./miner'],
  });
});
