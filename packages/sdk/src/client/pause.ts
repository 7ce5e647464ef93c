import type { Clock } from '@yumanet/protocol';

/** Waits so long, or until the signal aborts. */
export function pause(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.startTimer(delayMs, end);
    signal.addEventListener('abort', end, { once: true });
  });
}
