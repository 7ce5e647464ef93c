/** Flags that load tests share. */

import { type CommandOption, type Invocation, textFlag, typedFlag } from '../command-definition.ts';
import { usageError } from '../output/cli-error.ts';
import { duration } from '../settings/settings.ts';
import { parseThreshold, type Threshold } from './thresholds.ts';

/** A load test ends after an hour at the latest. */
export const LOAD_DURATION_MS_MAX = 3_600_000;
const RATE_MAX = 10_000;
const RATE_SHAPE = /^\d{1,5}(\.\d{1,3})?$/;
const THRESHOLDS_MAX = 64;

export const FAIL_OPTION: CommandOption = {
  flags: '--fail <threshold...>',
  description: "exit 99 when a figure compares so, such as 'round_p99_ms>8000'; may be repeated",
};

/** A time such as `250ms`, `4s` or `2m`, or undefined without the flag. */
export function timeFlag(invocation: Invocation, name: string, minimumMs: number): number | undefined {
  const text = textFlag(invocation, name);
  if (text === undefined) return undefined;
  const parsed = duration(minimumMs, LOAD_DURATION_MS_MAX).safeParse(text);
  if (parsed.success) return parsed.data;
  throw usageError(
    `${typedFlag(name)} "${text}" is no time from ${minimumMs} ms to ${LOAD_DURATION_MS_MAX} ms`,
    'Write it like 250ms, 30s or 2m.',
  );
}

/** The `--rate` per second, or undefined, which is as fast as it goes. */
export function rateOf(invocation: Invocation): number | undefined {
  const text = textFlag(invocation, 'rate');
  if (text === undefined) return undefined;
  const rate = RATE_SHAPE.test(text) ? Number(text) : Number.NaN;
  if (rate > 0 && rate <= RATE_MAX) return rate;
  throw usageError(
    `--rate "${text}" is no rate`,
    `Write how many begin in a second: a number up to ${RATE_MAX} such as 0.5.`,
  );
}

/** Every `--fail`. */
export function thresholdsOf({ flags }: Invocation, figures: readonly string[]): Threshold[] {
  const { fail } = flags;
  if (!Array.isArray(fail)) return [];
  if (fail.length > THRESHOLDS_MAX) throw usageError('there are too many of --fail', `Give ${THRESHOLDS_MAX} at most.`);
  return fail.map((expression) => parseThreshold(String(expression), figures));
}
