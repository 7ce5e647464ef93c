/** Turns a stream of events into "something happened since you last looked", so that a loop reads the chain at its own pace. */
import type { Clock } from '@yumanet/protocol';
import type { BlockStream } from './block-stream.ts';

/**
 * A loop looks at the chain at the latest after so long, whatever the stream says: a connection that is open and dead
 * stops nobody. In milliseconds.
 */
export const QUIET_CHECK_MS = 10_000;

/** Why a wait ended. */
export type WakeReason = 'chain' | 'timer' | 'stopped';

/** A loop's alarm. Events between two waits are not lost: the next wait returns at once. */
export interface BlockAlarm {
  /**
   * Waits for a block, a revert or a new connection, at most `delayMs`. With `isPause`, as after a fault, only a new
   * connection ends it early.
   */
  wait(options: { readonly delayMs: number; readonly isPause?: boolean }): Promise<WakeReason>;
}

/** An alarm that lives until the signal aborts. */
export function createBlockAlarm(stream: BlockStream, clock: Clock, signal: AbortSignal): BlockAlarm {
  let hasNews = false;
  let isPausing = false;
  let wake: ((reason: WakeReason) => void) | undefined;
  const unsubscribe = stream.subscribe((event) => {
    if (event.kind === 'disconnected') return;
    hasNews = true;
    if (!isPausing || event.kind === 'connected') wake?.('chain');
  });
  signal.addEventListener(
    'abort',
    () => {
      unsubscribe();
      wake?.('stopped');
    },
    { once: true },
  );

  return {
    wait({ delayMs, isPause = false }) {
      if (signal.aborted) return Promise.resolve('stopped');
      if (hasNews && !isPause) {
        hasNews = false;
        return Promise.resolve('chain');
      }
      isPausing = isPause;
      return new Promise((resolve) => {
        const cancelTimer = clock.startTimer(delayMs, () => wake?.('timer'));
        wake = (reason) => {
          wake = undefined;
          cancelTimer();
          if (reason === 'chain') hasNews = false;
          resolve(reason);
        };
      });
    },
  };
}
