/**
 * A bounded number of seeds, from the one that the test run printed: `YUMANET_SEED` repeats them. `npm run simulate` runs as
 * many as there is time for.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeFailure } from './describe-failure.ts';
import { findCommit } from './find-commit.ts';
import { simulate } from './simulate.ts';

const SEED_COUNT = 20;

const firstSeed = Number(process.env['YUMANET_SEED']);
const seeds = Array.from({ length: SEED_COUNT }, (_, index) => firstSeed + index);
const commit = findCommit(fileURLToPath(new URL('../..', import.meta.url)));

describe('a whole network in one process', () => {
  it.each(seeds)('keeps its promises through the storm of seed %i, and resumes after it', async (seed) => {
    const result = await simulate(seed);
    expect(result.violation, describeFailure(result, commit)).toBeUndefined();
    expect(result.blocks).toBeGreaterThan(0);
  });

  it('works when nothing goes wrong', async () => {
    const result = await simulate(firstSeed, { isCalm: true });
    expect(result.violation, describeFailure(result, commit)).toBeUndefined();
    expect(result.faults).toEqual({});
    expect(result.crashes).toBe(0);
  });
});
