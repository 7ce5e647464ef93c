import { performance } from 'node:perf_hooks';
import type { Clock } from '@yumanet/protocol';

const NS_PER_MS = 1_000_000n;

/** The machine's time. */
export function createSystemClock(): Clock {
  let lastNs = 0n;
  return {
    nowMs: () => Date.now(),
    nowNs: () => {
      const nowNs = BigInt(Date.now()) * NS_PER_MS;
      lastNs = nowNs > lastNs ? nowNs : lastNs + 1n;
      return lastNs;
    },
    monotonicMs: () => performance.now(),
    startTimer: (delayMs, callback) => {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
  };
}
