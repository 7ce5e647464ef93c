/** The edge: is an answer a set of quantiles for this task? */
import type { ForecastingAnswer, ForecastingTask } from '@yumanet/protocol/messages';
import type { Inspection } from '@yumanet/sdk/subnet';
import { VALUE_MAX } from './values.ts';

/** Quantiles of each series, step by step. */
export type ForecastingFinding = readonly (readonly number[])[];

/** Looks at every number once. Never throws for what a miner sent. */
export function inspectForecasts(task: ForecastingTask, answer: ForecastingAnswer): Inspection<ForecastingFinding> {
  const count = task.steps * task.levels.length;
  const finding = answer.forecasts.map(({ quantiles }) => quantiles);
  if (finding.length !== task.series.length) return rejected('wrong_series_count');
  if (finding.some((quantiles) => quantiles.length !== count)) return rejected('wrong_quantile_count');
  if (finding.some((quantiles) => quantiles.some((value) => value > VALUE_MAX))) return rejected('out_of_range');
  if (finding.some((quantiles) => fallWithinStep(quantiles, task.levels.length))) return rejected('quantiles_fall');
  return { kind: 'accepted', finding };
}

function rejected(reason: string): Inspection<never> {
  return { kind: 'rejected', reason };
}

function fallWithinStep(quantiles: readonly number[], levels: number): boolean {
  return quantiles.some((value, index) => index % levels !== 0 && value < (quantiles[index - 1] ?? 0));
}
