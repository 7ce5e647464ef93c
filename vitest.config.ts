/**
 * Three suites: `fast` (unit, property, cross-package) in parallel, `vectors` (recorded data, long files) beside it, and
 * `e2e` after both, one file at a time, because its tests start real processes. No retries anywhere: a test that fails
 * once has failed. `YUMANET_SEED` repeats the property tests of an earlier run.
 */
import { defineConfig } from 'vitest/config';
import { chooseSeed } from './test/reporter/choose-seed.ts';
import { RunReporter } from './test/reporter/run-reporter.ts';

const seed = chooseSeed(process.env['YUMANET_SEED']);

const FIXTURES = ['**/node_modules/**', '**/dist/**', '**/fixtures/**'];
const VECTORS = ['packages/*/test/vectors/**/*.test.ts', 'test/vectors/**/*.test.ts'];
const END_TO_END = ['packages/*/test/e2e/**/*.test.ts', 'test/e2e/**/*.test.ts'];

const UNIT_TIMEOUT_MS = 20_000;
const VECTORS_TIMEOUT_MS = 300_000;
const E2E_TIMEOUT_MS = 120_000;

function timeLimits(timeoutMs: number) {
  return { testTimeout: timeoutMs, hookTimeout: timeoutMs, teardownTimeout: 10_000 };
}

export default defineConfig({
  test: {
    reporters: ['default', new RunReporter(seed)],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...FIXTURES, ...VECTORS, ...END_TO_END],
          ...timeLimits(UNIT_TIMEOUT_MS),
        },
      },
      {
        extends: true,
        test: { name: 'vectors', include: VECTORS, exclude: FIXTURES, ...timeLimits(VECTORS_TIMEOUT_MS) },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: END_TO_END,
          exclude: FIXTURES,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          ...timeLimits(E2E_TIMEOUT_MS),
        },
      },
    ],
    retry: 0,
    setupFiles: ['./test/reporter/set-seed.ts'],
    env: { YUMANET_SEED: String(seed) },
    passWithNoTests: false,
    allowOnly: false,
    watch: false,
  },
});
