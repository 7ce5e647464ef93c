/** Pure: the reference miners, three skills that differ in what they take from the past. */
import type { ForecastingAnswer, ForecastingTask } from '@yumanet/protocol/messages';
import { fitAutoregression, spreadsOf } from './autoregression.ts';
import { NORMAL_QUANTILES } from './normal.ts';
import { meanOf, toValue } from './values.ts';

/** What the poor miner takes for the deviation of any series: it does not look. */
const FIXED_DEVIATION = 20_000;
/** The balanced miner looks back so far. */
const WINDOW_LENGTH = 32;
/** The best miner follows so many values. */
const ORDER = 3;

/** One step: a middle and a standard deviation. */
interface StepForecast {
  readonly middle: number;
  readonly deviation: number;
}

/** Answers tasks of the levels that the mechanism asks for. */
export function solveForecasting(task: ForecastingTask, skill: number): ForecastingAnswer {
  const forecast = skill <= 1 ? lastValue : skill === 2 ? movingMean : autoregression;
  return {
    forecasts: task.series.map(({ values }) => ({
      quantiles: forecast(values, task.steps).flatMap(({ middle, deviation }) =>
        NORMAL_QUANTILES.map((z) => toValue(middle + z * deviation)),
      ),
    })),
  };
}

/** 1: the last value, and the same deviation always. */
function lastValue(values: readonly number[], steps: number): StepForecast[] {
  return repeat({ middle: values.at(-1) ?? 0, deviation: FIXED_DEVIATION }, steps);
}

/** 2: the mean and the standard deviation of the last values. */
function movingMean(values: readonly number[], steps: number): StepForecast[] {
  const recent = values.slice(-WINDOW_LENGTH);
  const middle = meanOf(recent);
  const variance = meanOf(recent.map((value) => (value - middle) ** 2));
  return repeat({ middle, deviation: Math.sqrt(variance) }, steps);
}

/** 3: a regression of each value on those before it; the spread grows with the steps as the regression says. */
function autoregression(values: readonly number[], steps: number): StepForecast[] {
  const fit = fitAutoregression(values, ORDER);
  if (fit === undefined) return movingMean(values, steps);
  const spreads = spreadsOf(fit, steps);
  const path = [...values];
  for (let step = 0; step < steps; step += 1) {
    path.push(
      fit.mean + fit.weights.reduce((sum, weight, lag) => sum + weight * ((path.at(-1 - lag) ?? 0) - fit.mean), 0),
    );
  }
  return spreads.map((deviation, step) => ({ middle: path[values.length + step] ?? 0, deviation }));
}

function repeat(forecast: StepForecast, steps: number): StepForecast[] {
  return Array.from({ length: steps }, () => forecast);
}
