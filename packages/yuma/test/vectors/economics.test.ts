import { describe, expect, it } from 'vitest';
import { expectAllPassed } from '../support/expect-all-passed.ts';
import { listVectorFiles } from '../support/vector-files.ts';

/** Cases recorded from the reference in this folder. */
const CASE_COUNT = 200;

describe('economics vectors', () => {
  const files = listVectorFiles('economics');
  const counts = new Map<string, number>();

  it.each(files)('%s', (path) => {
    counts.set(path, expectAllPassed(path));
  });

  it('holds every case that was recorded', () => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBe(CASE_COUNT);
  });
});
