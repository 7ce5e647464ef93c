/** What a proper rule promises, over rounds of a printed seed: skill pays, and saying what one does not believe does not. */
import { createCrypto } from '@yumanet/crypto';
import { createSeededRandom } from '@yumanet/sdk/subnet';
import { expect, it } from 'vitest';
import { createForecastingSubnet } from '../../src/forecasting/forecasting-subnet.ts';
import { QUANTILE_LEVELS } from '../../src/forecasting/shape.ts';
import { solveForecasting } from '../../src/forecasting/solve.ts';
import { toValue } from '../../src/forecasting/values.ts';

const ROUND_COUNT = 24;
const crypto = createCrypto();
const subnet = createForecastingSubnet();
const base = process.env['YUMANET_SEED'] ?? '0';
const seeds = Array.from({ length: ROUND_COUNT }, (_, index) => `${base}/${index}`);

/** The mean score of skill 3 with its quantiles moved towards the middle of each step, or away from it. */
function meanScore(skill: number, factor = 1): number {
  const scores = seeds.map((seed) => {
    const own = createSeededRandom(crypto, `${seed}/miner`);
    const { hidden, task } = subnet.tasks(createSeededRandom(crypto, seed), own);
    const quantiles = solveForecasting(task, skill).forecasts.map((forecast) => stretched(forecast.quantiles, factor));
    return subnet.score(hidden, quantiles, createSeededRandom(crypto, `${seed}/pulse`));
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function stretched(quantiles: readonly number[], factor: number): number[] {
  const levels = QUANTILE_LEVELS.length;
  return quantiles.map((value, index) => {
    const start = index - (index % levels);
    const middle = ((quantiles[start + levels / 2 - 1] ?? 0) + (quantiles[start + levels / 2] ?? 0)) / 2;
    return toValue(middle + factor * (value - middle));
  });
}

it('skill pays, by more than luck', () => {
  const [poor, balanced, best] = [1, 2, 3].map((skill) => meanScore(skill)) as [number, number, number];
  expect(balanced).toBeGreaterThan(poor + 0.05);
  expect(best).toBeGreaterThan(balanced + 0.05);
  expect(poor).toBeGreaterThan(0.1);
});

it.each([0, 0.25, 0.5, 2, 4])('quantiles stretched by %f earn less than honest ones', (factor) => {
  expect(meanScore(3, factor)).toBeLessThan(meanScore(3));
});
