/**
 * Many durations in little memory: the HDR histogram that Node has built in (`createHistogram` of `node:perf_hooks`), from
 * 1 µs to an hour with three significant figures, so that a percentile is at most 0.1 % off.
 */
import { createHistogram } from 'node:perf_hooks';

const US_PER_MS = 1_000;
const HIGHEST_US = 3_600_000_000;
const SIGNIFICANT_FIGURES = 3;

/** What is told of a histogram; all in milliseconds. */
export interface DurationSummary {
  readonly count: number;
  readonly mean_ms: number;
  readonly p50_ms: number;
  readonly p90_ms: number;
  readonly p99_ms: number;
  readonly p999_ms: number;
  readonly max_ms: number;
}

export interface DurationHistogram {
  /** Shorter than 1 µs counts as 1 µs, longer than an hour as an hour. */
  record(durationMs: number): void;
  readonly count: number;
  /** Undefined as long as nothing was recorded. */
  summary(): DurationSummary | undefined;
}

/** An empty histogram. */
export function createDurationHistogram(): DurationHistogram {
  const histogram = createHistogram({ lowest: 1, highest: HIGHEST_US, figures: SIGNIFICANT_FIGURES });
  let sumUs = 0;
  let maxUs = 0;

  /**
   * The nearest rank: of few values a high percentile is the largest, where the histogram alone would round the rank down. It
   * answers with the upper end of a bucket, which may lie above all that was recorded.
   */
  function percentileMs(percentile: number): number {
    const rank = Math.ceil((histogram.count * percentile) / 100);
    return Math.min(histogram.percentile((rank / histogram.count) * 100), maxUs) / US_PER_MS;
  }

  return {
    get count() {
      return histogram.count;
    },
    record(durationMs) {
      const us = Math.min(Math.max(Math.round(durationMs * US_PER_MS), 1), HIGHEST_US);
      histogram.record(us);
      sumUs += us;
      maxUs = Math.max(maxUs, us);
    },
    summary() {
      const { count } = histogram;
      if (count === 0) return undefined;
      return {
        count,
        mean_ms: sumUs / count / US_PER_MS,
        p50_ms: percentileMs(50),
        p90_ms: percentileMs(90),
        p99_ms: percentileMs(99),
        p999_ms: percentileMs(99.9),
        max_ms: maxUs / US_PER_MS,
      };
    },
  };
}
