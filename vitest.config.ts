/**
 * Four suites: `fast` (unit, property, cross-package) in parallel, `vectors` (recorded data, long files) beside it, `e2e`
 * after both, two files at a time, because its tests start real processes and mostly wait for blocks, and `docker` after that, one file at a
 * time, where there is an engine. No retries anywhere: a test that fails once has failed. `YUMANET_SEED` repeats the
 * property tests of an earlier run, `YUMANET_TEST_DOCKER=1` says that there is an engine; what is left out without it is told.
 */
import { defineConfig } from 'vitest/config';
import { chooseSeed } from './test/reporter/choose-seed.ts';
import { DOCKER_TESTS, leftOutTests, PYTHON_TESTS } from './test/reporter/left-out-tests.ts';
import { RunReporter } from './test/reporter/run-reporter.ts';

const seed = chooseSeed(process.env['YUMANET_SEED']);
const leftOut = leftOutTests(process.env);

const NOT_HERE = ['**/node_modules/**', '**/dist/**', '**/fixtures/**', ...leftOut.map(({ pattern }) => pattern)];
const VECTORS = ['packages/*/test/vectors/**/*.test.ts', 'test/vectors/**/*.test.ts'];
const END_TO_END = ['packages/*/test/e2e/**/*.test.ts', 'test/e2e/**/*.test.ts', PYTHON_TESTS];

const UNIT_TIMEOUT_MS = 20_000;
const VECTORS_TIMEOUT_MS = 300_000;
const E2E_TIMEOUT_MS = 120_000;
/** Every wait of these tests is for containers; the longest holds a build and an epoch. */
const DOCKER_TIMEOUT_MS = 150_000;

function timeLimits(timeoutMs: number) {
  return { testTimeout: timeoutMs, hookTimeout: timeoutMs, teardownTimeout: 10_000 };
}

export default defineConfig({
  test: {
    reporters: ['default', new RunReporter(seed, leftOut)],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...NOT_HERE, ...VECTORS, ...END_TO_END, DOCKER_TESTS],
          ...timeLimits(UNIT_TIMEOUT_MS),
        },
      },
      {
        extends: true,
        test: { name: 'vectors', include: VECTORS, exclude: NOT_HERE, ...timeLimits(VECTORS_TIMEOUT_MS) },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: END_TO_END,
          exclude: NOT_HERE,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...timeLimits(E2E_TIMEOUT_MS),
        },
      },
      {
        extends: true,
        test: {
          name: 'docker',
          include: [DOCKER_TESTS],
          exclude: NOT_HERE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...timeLimits(DOCKER_TIMEOUT_MS),
        },
      },
    ],
    retry: 0,
    // The default leaves one core to the runner, which needs next to nothing: with two cores that is half the machine.
    maxWorkers: '100%',
    setupFiles: ['./test/reporter/set-seed.ts'],
    env: { YUMANET_SEED: String(seed) },
    passWithNoTests: false,
    allowOnly: false,
    watch: false,
  },
});
