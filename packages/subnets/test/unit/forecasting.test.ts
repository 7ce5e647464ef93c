import { readFileSync } from 'node:fs';
import { createCrypto } from '@yumanet/crypto';
import { ForecastingAnswer } from '@yumanet/protocol/messages';
import { createSeededRandom } from '@yumanet/sdk/subnet';
import { describe, expect, it } from 'vitest';
import { fitAutoregression, spreadsOf } from '../../src/forecasting/autoregression.ts';
import { createForecastingSubnet, FORECASTING_LIMITS } from '../../src/forecasting/forecasting-subnet.ts';
import { createShocks, drawNormal, NORMAL_QUANTILES } from '../../src/forecasting/normal.ts';
import { pinballLoss, scoreForecasts, seriesLoss } from '../../src/forecasting/score.ts';
import { FORECAST_STEPS, HISTORY_LENGTH, QUANTILE_LEVELS, SERIES_COUNT } from '../../src/forecasting/shape.ts';
import { solveForecasting } from '../../src/forecasting/solve.ts';
import { SUNSPOTS_TENTHS } from '../../src/forecasting/sunspots.ts';
import { FORECASTING_KINDS } from '../../src/forecasting/tasks.ts';
import { VALUE_MAX } from '../../src/forecasting/values.ts';

const crypto = createCrypto();
const subnet = createForecastingSubnet();
const signal = new AbortController().signal;
const random = (seed: string) => createSeededRandom(crypto, seed);
const taskOf = (seed: string, miner = 'one') => subnet.tasks(random(seed), random(`${seed}/${miner}`));

describe('the recorded series', () => {
  it('is the file of the series folder', () => {
    const text = readFileSync(new URL('../../series/sunspots-yearly.csv', import.meta.url), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(rows.map(([, value]) => Math.round(Number(value) * 10))).toEqual(SUNSPOTS_TENTHS);
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['1700', '2008']);
  });
});

describe('a task', () => {
  const seeds = Array.from({ length: 12 }, (_, index) => `task ${index}`);

  it('follows from its seeds, is another for every miner, and comes in every kind', () => {
    const tasks = seeds.map((seed) => taskOf(seed));
    expect(seeds.map((seed) => taskOf(seed).task)).toEqual(tasks.map(({ task }) => task));
    expect(seeds.map((seed) => taskOf(seed, 'two').kind)).toEqual(tasks.map(({ kind }) => kind));
    for (const [index, seed] of seeds.entries()) expect(taskOf(seed, 'two').task).not.toEqual(tasks[index]?.task);
    expect(new Set(tasks.map(({ kind }) => kind))).toEqual(new Set(FORECASTING_KINDS));
  });

  it('has the series, steps and levels it says, in whole numbers of the range', () => {
    for (const { task, hidden } of seeds.map((seed) => taskOf(seed))) {
      expect(task.series).toHaveLength(SERIES_COUNT);
      expect(hidden).toHaveLength(SERIES_COUNT);
      expect([task.steps, task.levels]).toEqual([FORECAST_STEPS, QUANTILE_LEVELS]);
      for (const { values } of task.series) {
        expect(values).toHaveLength(HISTORY_LENGTH);
        expect(values.every((value) => Number.isInteger(value) && value >= 0 && value <= VALUE_MAX)).toBe(true);
        expect(new Set(values).size).toBeGreaterThan(HISTORY_LENGTH / 4);
      }
    }
  });

  it('goes on as the pulse says, and in many ways', () => {
    for (const seed of seeds) {
      const { hidden } = taskOf(seed);
      const futures = Array.from({ length: 40 }, (_, pulse) =>
        hidden[0]?.goOn(FORECAST_STEPS, random(`pulse ${pulse}`)),
      );
      expect(futures[0]).toEqual(hidden[0]?.goOn(FORECAST_STEPS, random('pulse 0')));
      expect(new Set(futures.map(String)).size).toBeGreaterThan(8);
    }
  });
});

describe('an answer', () => {
  const { task } = taskOf('answers');
  const right = solveForecasting(task, 3);
  const first = right.forecasts[0]?.quantiles ?? [];
  const withFirst = (quantiles: number[]): ForecastingAnswer => ({
    forecasts: [{ quantiles }, ...right.forecasts.slice(1)],
  });

  it.each([1, 2, 3])('of skill %i is taken and fits its limit', async (skill) => {
    const answer = solveForecasting(task, skill);
    expect((await subnet.inspect(task, answer, signal)).kind).toBe('accepted');
    expect(ForecastingAnswer.encode(answer).length).toBeLessThan(FORECASTING_LIMITS.answerBytesMax / 2);
  });

  it.each([
    ['no forecasts', { forecasts: [] }, 'wrong_series_count'],
    ['one forecast too few', { forecasts: right.forecasts.slice(1) }, 'wrong_series_count'],
    ['one forecast too many', { forecasts: [...right.forecasts, { quantiles: first }] }, 'wrong_series_count'],
    ['one quantile too few', withFirst(first.slice(1)), 'wrong_quantile_count'],
    ['one quantile too many', withFirst([...first, VALUE_MAX]), 'wrong_quantile_count'],
    ['a quantile beyond the range', withFirst(first.with(-1, VALUE_MAX + 1)), 'out_of_range'],
    ['quantiles that fall', withFirst(first.with(0, (first[1] ?? 0) + 1)), 'quantiles_fall'],
  ])('is refused for %s', async (_name, answer, reason) => {
    expect(await subnet.inspect(task, answer, signal)).toEqual({ kind: 'rejected', reason });
  });

  it('may have equal quantiles, and lower ones in the next step', async () => {
    const flat = withFirst(first.map((_, index) => (index < QUANTILE_LEVELS.length ? VALUE_MAX : 0)));
    expect((await subnet.inspect(task, flat, signal)).kind).toBe('accepted');
  });
});

describe('the loss', () => {
  it('of one quantile weighs misses by its level', () => {
    expect(pinballLoss(10, 4, 0.9)).toBeCloseTo(5.4, 12);
    expect(pinballLoss(4, 10, 0.9)).toBeCloseTo(0.6, 12);
    expect(pinballLoss(4, 4, 0.9)).toBe(0);
  });

  it('of a series is the distance where all quantiles are one number', () => {
    const quantiles = Array.from({ length: 2 * QUANTILE_LEVELS.length }, () => 100);
    expect(seriesLoss([130, 80], quantiles)).toBeCloseTo(25, 9);
  });

  it('is 0, and the score 1, for who knows the truth; nothing for who is far off', () => {
    const { hidden } = taskOf('loss');
    const known = random('pulse');
    const truths = hidden.map(({ goOn }) => goOn(FORECAST_STEPS, known));
    const knowing = truths.map((values) => values.flatMap((value) => QUANTILE_LEVELS.map(() => value)));
    expect(scoreForecasts(hidden, knowing, random('pulse'))).toBe(1);
    expect(scoreForecasts(hidden, knowing, random('another pulse'))).toBeLessThan(0.8);
    const far = knowing.map((quantiles) => quantiles.map(() => VALUE_MAX));
    expect(scoreForecasts(hidden, far, random('pulse'))).toBe(0);
  });
});

describe('the arithmetic', () => {
  it('draws shocks of mean 0 and variance 1, by both generators', () => {
    const count = 4_000;
    const shown = createShocks(crypto.sha256(new Uint8Array(1)).subarray(0, 16));
    const truth = random('shocks');
    for (const draws of [
      Array.from({ length: count }, shown),
      Array.from({ length: count }, () => drawNormal(truth)),
    ]) {
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / count;
      const variance = draws.reduce((sum, draw) => sum + draw * draw, 0) / count;
      expect(Math.abs(mean)).toBeLessThan(0.06);
      expect(Math.abs(variance - 1)).toBeLessThan(0.08);
      const below = NORMAL_QUANTILES.map((z) => draws.filter((draw) => draw < z).length / count);
      for (const [index, level] of QUANTILE_LEVELS.entries()) {
        expect(Math.abs((below[index] ?? 0) - level / 1_000)).toBeLessThan(0.03);
      }
    }
  });

  it('finds the weights of a series that follows them, and says so of one that cannot be fitted', () => {
    const path = [50_000, 40_000];
    while (path.length < 60) path.push(1.2 * (path.at(-1) ?? 0) - 0.9 * (path.at(-2) ?? 0));
    const fit = fitAutoregression(path, 2);
    expect(fit?.weights[0]).toBeCloseTo(1.2, 1);
    expect(fit?.weights[1]).toBeCloseTo(-0.9, 1);
    expect(
      fitAutoregression(
        Array.from({ length: 60 }, () => 7),
        2,
      ),
    ).toBeUndefined();
    expect(fitAutoregression([1, 2, 3, 4], 2)).toBeUndefined();
    expect(spreadsOf({ mean: 0, weights: [1], deviation: 2 }, 4)).toEqual([2, 2 * Math.sqrt(2), 2 * Math.sqrt(3), 4]);
  });

  it('gives a series at rest the spread of its window instead', () => {
    const task = {
      series: [{ values: Array.from({ length: 64 }, () => 500) }],
      steps: 2,
      levels: [...QUANTILE_LEVELS],
    };
    expect(new Set(solveForecasting(task, 3).forecasts[0]?.quantiles)).toEqual(new Set([500]));
  });
});
