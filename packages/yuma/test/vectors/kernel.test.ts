import { describe, expect, it } from 'vitest';
import { runEpoch } from '../../src/epoch/run-epoch.ts';
import { expectAllPassed } from '../support/expect-all-passed.ts';
import { loadKernel } from '../support/load-kernel.ts';
import { listVectorFiles } from '../support/vector-files.ts';

/** Cases recorded from the reference, and inputs for timing. */
const CASE_COUNT = 2948 + 7;

describe('epoch vectors with the compiled kernel', () => {
  // One instance for all, so that every epoch finds the memory that others left behind.
  const kernel = loadKernel();
  const counts = new Map<string, number>();

  it.each([...listVectorFiles('epoch'), ...listVectorFiles('bench')])('%s', (path) => {
    counts.set(path, expectAllPassed(path, [kernel.runEpoch, runEpoch]));
  });

  it('holds every case that was recorded', () => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBe(CASE_COUNT);
  });
});
