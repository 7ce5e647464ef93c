/** Time that moves only when a test moves it. */
import type { CancelTimer, Clock } from '@yumanet/protocol';

export interface VirtualClock extends Clock {
  /** Timers that wait. */
  readonly timerCount: number;
  /** When the next timer falls due, in milliseconds of `monotonicMs`; undefined when none waits. */
  readonly nextTimerMs: number | undefined;
  /**
   * Moves the time ahead and calls every timer that falls due, in order of its time and then of its start, each at its own
   * time. Timers started on the way run too when they fall due. Throws when more than 100,000 would run.
   */
  advance(ms: number): void;
  /**
   * Moves the time ahead to the next timer and calls that one alone, so that whoever it woke can run before the next.
   * False when no timer waits; then no time passes.
   */
  step(): boolean;
}

interface Timer {
  readonly dueMs: number;
  readonly order: number;
  readonly callback: () => void;
}

const TIMERS_PER_ADVANCE_MAX = 100_000;
const NS_PER_MS = 1_000_000n;

/** A clock that shows `startMs`, Unix time in milliseconds, until it is advanced. Whole milliseconds only. */
export function createVirtualClock(startMs: number): VirtualClock {
  const start = wholeMs(startMs);
  const timers = new Set<Timer>();
  let now = start;
  let lastNs = -1n;
  let started = 0;

  function nextDue(endMs: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.dueMs <= endMs && (next === undefined || isEarlier(timer, next))) next = timer;
    }
    return next;
  }

  function startTimer(delayMs: number, callback: () => void): CancelTimer {
    const timer = { dueMs: now + Math.max(0, wholeMs(delayMs)), order: started, callback };
    started += 1;
    timers.add(timer);
    return () => {
      timers.delete(timer);
    };
  }

  function advance(ms: number): void {
    const endMs = now + wholeMs(ms);
    if (endMs < now) throw new RangeError('time does not go back');
    for (let count = 0, timer = nextDue(endMs); timer !== undefined; timer = nextDue(endMs)) {
      count += 1;
      if (count > TIMERS_PER_ADVANCE_MAX) throw new Error(`more than ${TIMERS_PER_ADVANCE_MAX} timers in one advance`);
      timers.delete(timer);
      now = timer.dueMs;
      timer.callback();
    }
    now = endMs;
  }

  function step(): boolean {
    const timer = nextDue(Number.POSITIVE_INFINITY);
    if (timer === undefined) return false;
    timers.delete(timer);
    now = timer.dueMs;
    timer.callback();
    return true;
  }

  return {
    nowMs: () => now,
    nowNs() {
      const ns = BigInt(now) * NS_PER_MS;
      lastNs = ns > lastNs ? ns : lastNs + 1n;
      return lastNs;
    },
    monotonicMs: () => now - start,
    startTimer,
    advance,
    step,
    get nextTimerMs() {
      const next = nextDue(Number.POSITIVE_INFINITY);
      return next === undefined ? undefined : next.dueMs - start;
    },
    get timerCount() {
      return timers.size;
    },
  };
}

function isEarlier(a: Timer, b: Timer): boolean {
  return a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order);
}

function wholeMs(ms: number): number {
  if (!Number.isSafeInteger(ms)) throw new RangeError(`${ms} is no whole number of milliseconds`);
  return ms;
}
