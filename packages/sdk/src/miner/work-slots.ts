/** A bounded number of workers with a bounded queue before them. */

/** Gives the place back; calling it twice has no effect. */
export type ReleaseSlot = () => void;

/** Places to work in. */
export interface WorkSlots {
  /** How many are at work. */
  readonly active: number;
  /** How many wait. */
  readonly waiting: number;
  /** A place, at once or after waiting; `full` when the queue is, `gone` when the signal aborted while waiting. */
  acquire(signal: AbortSignal): Promise<ReleaseSlot | 'full' | 'gone'>;
}

/** Slots for `concurrency` workers; first come, first served. */
export function createWorkSlots(concurrency: number, queueSize: number): WorkSlots {
  let active = 0;
  const queue: (() => void)[] = [];

  function take(): ReleaseSlot {
    active += 1;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      active -= 1;
      queue.shift()?.();
    };
  }

  return {
    get active() {
      return active;
    },
    get waiting() {
      return queue.length;
    },
    async acquire(signal) {
      if (signal.aborted) return 'gone';
      if (active < concurrency) return take();
      if (queue.length >= queueSize) return 'full';
      return new Promise((resolve) => {
        const start = (): void => {
          signal.removeEventListener('abort', leave);
          resolve(take());
        };
        const leave = (): void => {
          queue.splice(queue.indexOf(start), 1);
          resolve('gone');
        };
        queue.push(start);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
