/** The three skills are in order on every seed, by more than time could ever move a score. */
import { createCrypto } from '@yumanet/crypto';
import { createSeededRandom } from '@yumanet/sdk/subnet';
import { describe, expect, it } from 'vitest';
import { createCompressionSubnet } from '../../src/compression/compression-subnet.ts';
import { loadCorpus } from '../../src/compression/corpus.ts';
import { SLICE_BYTES_MAX, SLICE_BYTES_MIN } from '../../src/compression/tasks.ts';

const SEED_COUNT = 24;
const crypto = createCrypto();
const subnet = createCompressionSubnet(loadCorpus());
const signal = new AbortController().signal;
const base = process.env['YUMANET_SEED'] ?? '0';
const seeds = Array.from({ length: SEED_COUNT }, (_, index) => `${base}/${index}`);

async function scoreOf(seed: string, skill: number, elapsedMs: number): Promise<number> {
  const { kind, task } = subnet.tasks(createSeededRandom(crypto, seed));
  const inspection = await subnet.inspect(task, await subnet.solve(task, { kind, skill, signal }), signal);
  if (inspection.kind === 'rejected') throw new Error(inspection.reason);
  return subnet.score(task, inspection.finding, elapsedMs);
}

describe('the three skills', () => {
  it.each(seeds)('are in order with seed %s, whatever the time', async (seed) => {
    const { deadlineMs } = subnet.limits;
    // The better one takes the whole deadline, the worse one no time at all: the order still holds.
    const [poor, balancedSoon, balancedLate, best] = await Promise.all([
      scoreOf(seed, 1, 0),
      scoreOf(seed, 2, 0),
      scoreOf(seed, 2, deadlineMs),
      scoreOf(seed, 3, deadlineMs),
    ]);
    expect(balancedLate).toBeGreaterThan(poor * 1.02);
    expect(best).toBeGreaterThan(balancedSoon * 1.02);
    expect(poor).toBeGreaterThan(0.05);
  });

  it('get the same task from the same seed, and another from another', () => {
    const tasks = seeds.map((seed) => subnet.tasks(createSeededRandom(crypto, seed)));
    const again = seeds.map((seed) => subnet.tasks(createSeededRandom(crypto, seed)));
    expect(again).toEqual(tasks);
    const texts = new Set(tasks.map(({ task }) => Buffer.from(task.data).toString('hex')));
    expect(texts.size).toBe(SEED_COUNT);
    for (const { task } of tasks) {
      expect(task.data.length).toBeGreaterThanOrEqual(SLICE_BYTES_MIN);
      expect(task.data.length).toBeLessThanOrEqual(SLICE_BYTES_MAX);
    }
  });
});
