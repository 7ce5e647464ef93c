/**
 * Pure: what quantiles are worth once the truth is there.
 *
 *   loss of a quantile q of level p, when x comes = (x - q) * p        where x is above q
 *                                                   (q - x) * (1 - p)  where it is below
 *   loss of a task = twice the mean over levels, steps and series, each series in units of its own mean deviation
 *   score = 1 - loss / 1.5, not below 0
 *
 * The loss of a level is smallest in expectation for the true quantile of that level and for nothing else (the pinball
 * loss is a proper rule), and the mean over evenly spaced levels comes close to the continuous ranked probability score.
 * The unit of a series follows from what the miner was shown, so nothing in the score but the loss depends on the truth;
 * and the score falls in a straight line with the loss. So a miner cannot gain by saying what it does not believe: neither
 * by quantiles closer together (overconfident) nor further apart (hedged). docs/subnets/forecasting.md goes through it.
 */
import type { Random } from '@yumanet/protocol';
import { FORECAST_STEPS, QUANTILE_LEVELS } from './shape.ts';

/** The loss at which a score is 0. Who forecasts every series by its own history alone, and honestly, has about 0.7. */
const WORTHLESS_LOSS = 1.5;

const PER_MILLE = 1_000;

/** A series as the validator knows it. */
export interface HiddenSeries {
  /** The mean deviation of the values shown, at least 1: the unit of its losses. */
  readonly scale: number;
  /** The next `steps` values, by randomness that nobody had when miners answered. */
  goOn(steps: number, truth: Random): readonly number[];
}

/** From 0 to 1; see above. `quantiles` are those of each series, step by step. */
export function scoreForecasts(
  hidden: readonly HiddenSeries[],
  quantiles: readonly (readonly number[])[],
  truth: Random,
): number {
  const losses = hidden.map(({ goOn, scale }, index) => {
    const values = goOn(FORECAST_STEPS, truth);
    return seriesLoss(values, quantiles[index] ?? []) / scale;
  });
  const loss = losses.reduce((sum, each) => sum + each, 0) / losses.length;
  return Math.max(0, 1 - loss / WORTHLESS_LOSS);
}

/** Twice the mean pinball loss over steps and levels, in units of the values. */
export function seriesLoss(values: readonly number[], quantiles: readonly number[]): number {
  let sum = 0;
  for (const [step, value] of values.entries()) {
    for (const [index, level] of QUANTILE_LEVELS.entries()) {
      sum += pinballLoss(value, quantiles[step * QUANTILE_LEVELS.length + index] ?? 0, level / PER_MILLE);
    }
  }
  return (2 * sum) / (values.length * QUANTILE_LEVELS.length);
}

/** The loss of one quantile; `share` is its level from 0 to 1. */
export function pinballLoss(value: number, quantile: number, share: number): number {
  return value >= quantile ? (value - quantile) * share : (quantile - value) * (1 - share);
}
