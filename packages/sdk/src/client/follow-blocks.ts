/** Turns a stream of events into "something happened since you last looked", so that a loop reads the chain at its own pace. */
import type { Clock } from '@yumanet/protocol';
import type { BlockStream } from './block-stream.ts';

/** Why a wait ended. */
export type WakeReason = 'chain' | 'timer' | 'stopped';

/** A loop's alarm. Events between two waits are not lost: the next wait returns at once. */
export interface BlockAlarm {
  /**
   * Waits for a block, a revert or a new connection. With `delayMs` a timer ends the wait too; `ignoreChain` makes it a
   * plain pause, as after a fault.
   */
  wait(options?: { readonly delayMs?: number; readonly ignoreChain?: boolean }): Promise<WakeReason>;
}

/** An alarm that lives until the signal aborts. */
export function createBlockAlarm(stream: BlockStream, clock: Clock, signal: AbortSignal): BlockAlarm {
  let hasNews = false;
  let wake: ((reason: WakeReason) => void) | undefined;
  const unsubscribe = stream.subscribe((event) => {
    if (event.kind === 'disconnected') return;
    hasNews = true;
    wake?.('chain');
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
    wait({ delayMs, ignoreChain = false } = {}) {
      if (signal.aborted) return Promise.resolve('stopped');
      if (hasNews && !ignoreChain) {
        hasNews = false;
        return Promise.resolve('chain');
      }
      return new Promise((resolve) => {
        const cancelTimer = delayMs === undefined ? undefined : clock.startTimer(delayMs, () => wake?.('timer'));
        wake = (reason) => {
          if (reason === 'chain' && ignoreChain) return;
          wake = undefined;
          cancelTimer?.();
          if (reason === 'chain') hasNews = false;
          resolve(reason);
        };
      });
    },
  };
}
