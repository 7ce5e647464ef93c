/** The machine's clock behind the `Clock` port. */
import { performance } from 'node:perf_hooks';
import type { Clock } from '@yumanet/protocol';

const NS_PER_MS = 1_000_000n;
/** setTimeout counts in a signed 32-bit integer; a longer delay would fire at once. */
const TIMER_MS_MAX = 2_147_483_647;

/** The real clock. Make it once per process: `nowNs` is unique only within one. */
export function createSystemClock(): Clock {
  let lastNs = 0n;
  return {
    nowMs: () => Date.now(),
    nowNs() {
      const nowNs = BigInt(Date.now()) * NS_PER_MS;
      lastNs = nowNs > lastNs ? nowNs : lastNs + 1n;
      return lastNs;
    },
    monotonicMs: () => performance.now(),
    startTimer(delayMs, callback) {
      const timer = setTimeout(callback, Math.min(Math.max(delayMs, 0), TIMER_MS_MAX));
      return () => clearTimeout(timer);
    },
  };
}
