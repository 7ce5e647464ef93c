/**
 * When the next piece of work should begin. With a rate that is a fixed plan: whoever comes late measures from the planned
 * moment, so that a stall counts for everybody it kept waiting and not once ("coordinated omission").
 */
import type { Clock } from '@yumanet/protocol';
import { pause } from '@yumanet/sdk/client';

const MS_PER_S = 1_000;

export interface Pacer {
  /** Waits for the next planned moment and returns it, in `monotonicMs`; without a rate it is now. */
  next(signal: AbortSignal): Promise<number>;
  /** Planned moments before `untilMs` of which nothing came when only `begun` of them led to work; `countMax` at most. */
  overdue(begun: number, untilMs: number, countMax: number): number[];
}

/** A plan that begins now. `ratePerS` is how many begin in a second; undefined is as fast as they go. */
export function createPacer(clock: Clock, ratePerS: number | undefined): Pacer {
  const startMs = clock.monotonicMs();
  let taken = 0;
  if (ratePerS === undefined) return { next: async () => clock.monotonicMs(), overdue: () => [] };
  const plannedMs = (index: number): number => startMs + (index * MS_PER_S) / ratePerS;
  return {
    async next(signal) {
      const intendedMs = plannedMs(taken);
      taken += 1;
      const waitMs = Math.ceil(intendedMs - clock.monotonicMs());
      if (waitMs > 0) await pause(clock, waitMs, signal);
      return intendedMs;
    },
    overdue(begun, untilMs, countMax) {
      const moments: number[] = [];
      for (let index = begun; moments.length < countMax && plannedMs(index) < untilMs; index += 1) {
        moments.push(plannedMs(index));
      }
      return moments;
    },
  };
}
