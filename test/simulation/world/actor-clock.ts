/** The clock of one actor: its own idea of the time of day, and timers that die with it. */
import type { CancelTimer, Clock } from '@yumanet/protocol';
import type { Life } from './life.ts';

const NS_PER_MS = 1_000_000n;

export interface ActorClockParts {
  /** The time that really passes. */
  readonly clock: Clock;
  readonly life: Life;
  /** How far the actor's time of day is ahead now, in whole milliseconds. */
  readonly skewMs: () => number;
  /** Asked when a timer fires; true when the actor crashed right there. */
  readonly crashes: (where: string) => boolean;
}

/** Only the time of day is skewed: measured time and timers run as they should, as on a real machine. */
export function createActorClock({ clock, life, skewMs, crashes }: ActorClockParts): Clock {
  let lastNs = -1n;
  const nowMs = () => clock.nowMs() + skewMs();

  function startTimer(delayMs: number, callback: () => void): CancelTimer {
    if (!life.isAlive()) return () => {};
    const stop = () => {
      cancelTimer();
      forget();
    };
    const cancelTimer = clock.startTimer(delayMs, () => {
      forget();
      if (!crashes('a timer')) callback();
    });
    const forget = life.onEnd(cancelTimer);
    return stop;
  }

  return {
    nowMs,
    nowNs: () => {
      const nowNs = BigInt(nowMs()) * NS_PER_MS;
      lastNs = nowNs > lastNs ? nowNs : lastNs + 1n;
      return lastNs;
    },
    monotonicMs: () => clock.monotonicMs(),
    startTimer,
  };
}
