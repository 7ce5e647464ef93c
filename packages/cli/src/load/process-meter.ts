/**
 * How busy a process was: its processor, its memory, and how late its event loop ran timers. A process that is late measures
 * its own lateness into everything else, so these figures say how far the others can be trusted.
 */
import type { Clock } from '@yumanet/protocol';
import type { ProcessUsage } from '../cli-context.ts';
import { createDurationHistogram, type DurationSummary } from '../system/duration-histogram.ts';

/** From one look at the event loop to the next, in milliseconds. */
export const LAG_PROBE_MS = 20;
const BYTES_PER_MB = 1_000_000;

/** Of the time since the meter began. */
export interface ProcessFigures {
  /** Processor time by elapsed time: 1 is one processor, all of the time. */
  readonly cpu_share: number;
  /** The part of the time in which the event loop's thread worked, from 0 to 1. */
  readonly loop_share: number;
  /** How late timers were; null before the first one. */
  readonly loop_lag: DurationSummary | null;
  readonly rss_mb: number;
}

export interface ProcessMeter {
  read(): ProcessFigures;
  /** No more timers. */
  stop(): void;
}

/** Measures from now on. */
export function startProcessMeter(clock: Clock, usage: () => ProcessUsage): ProcessMeter {
  const lag = createDurationHistogram();
  const before = usage();
  const startMs = clock.monotonicMs();
  let cancel = probe();

  function probe(): () => void {
    const dueMs = clock.monotonicMs() + LAG_PROBE_MS;
    return clock.startTimer(LAG_PROBE_MS, () => {
      lag.record(Math.max(clock.monotonicMs() - dueMs, 0));
      cancel = probe();
    });
  }

  return {
    read() {
      const now = usage();
      const elapsedMs = clock.monotonicMs() - startMs;
      const activeMs = now.loopActiveMs - before.loopActiveMs;
      const loopMs = activeMs + now.loopIdleMs - before.loopIdleMs;
      return {
        cpu_share: shareOf(now.cpuMs - before.cpuMs, elapsedMs),
        loop_share: shareOf(activeMs, loopMs),
        loop_lag: lag.summary() ?? null,
        rss_mb: now.rssBytes / BYTES_PER_MB,
      };
    },
    stop: () => cancel(),
  };
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
