/** Pure: which series are the next task, and what the validator keeps of them. */
import type { Random } from '@yumanet/protocol';
import type { ForecastingTask } from '@yumanet/protocol/messages';
import type { DeferredTask } from '@yumanet/sdk/subnet';
import { nextGeneratedSeries } from './generated-series.ts';
import { nextRecordedSeries } from './recorded-series.ts';
import type { HiddenSeries } from './score.ts';
import { FORECAST_STEPS, HISTORY_LENGTH, QUANTILE_LEVELS, SERIES_COUNT } from './shape.ts';

export const FORECASTING_KINDS = ['generated', 'recorded'] as const;

/** Series of one kind. No two miners get the same ones. */
export function nextForecastingTask(
  random: Random,
  own: Random,
): DeferredTask<ForecastingTask, readonly HiddenSeries[]> {
  const kind = FORECASTING_KINDS[random.below(FORECASTING_KINDS.length)] ?? 'generated';
  const series = Array.from({ length: SERIES_COUNT }, (_, index) =>
    kind === 'generated'
      ? nextGeneratedSeries(index, HISTORY_LENGTH, random, own)
      : nextRecordedSeries({ length: HISTORY_LENGTH, steps: FORECAST_STEPS }, own),
  );
  return {
    kind,
    task: {
      series: series.map(({ values }) => ({ values: [...values] })),
      steps: FORECAST_STEPS,
      levels: [...QUANTILE_LEVELS],
    },
    hidden: series.map(({ hidden }) => hidden),
  };
}
