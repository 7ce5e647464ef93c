/** Forecasting: say how likely what is to come is. Judged when it has come. */
import { ForecastingAnswer, ForecastingTask } from '@yumanet/protocol/messages';
import type { DeferredSubnetModule, SubnetLimits } from '@yumanet/sdk/subnet';
import { type ForecastingFinding, inspectForecasts } from './inspect.ts';
import { type HiddenSeries, scoreForecasts } from './score.ts';
import { solveForecasting } from './solve.ts';
import { FORECASTING_KINDS, nextForecastingTask } from './tasks.ts';

/**
 * The best solver needs some milliseconds; 2 s leave room for a machine on which every neuron of the network works at
 * once. An answer is 1,440 numbers of three bytes at most.
 */
export const FORECASTING_LIMITS: SubnetLimits = { deadlineMs: 2_000, answerBytesMax: 16_384 };

/** Blocks until the truth: longer than the deadline wherever a block takes more than 0.2 s. */
const TRUTH_DELAY_BLOCKS = 10n;

/** The mechanism. */
export function createForecastingSubnet(): DeferredSubnetModule<
  ForecastingTask,
  ForecastingAnswer,
  ForecastingFinding,
  readonly HiddenSeries[]
> {
  return {
    name: 'forecasting',
    kinds: FORECASTING_KINDS,
    limits: FORECASTING_LIMITS,
    truthDelayBlocks: TRUTH_DELAY_BLOCKS,
    taskCodec: ForecastingTask,
    answerCodec: ForecastingAnswer,
    tasks: (random, own = random) => nextForecastingTask(random, own),
    inspect: async (task, answer) => inspectForecasts(task, answer),
    score: scoreForecasts,
    solve: async (task, { skill }) => solveForecasting(task, skill),
  };
}
