/** A bounded number of workers with a bounded queue before them. */

/** Gives the place back; calling it twice has no effect. */
export type ReleaseSlot = () => void;

/** Places to work in. */
export interface WorkSlots {
  /** How many are at work. */
  readonly active: number;
  /** How many wait. */
  readonly waiting: number;
  /**
   * A place, at once or after waiting; `gone` when the signal aborted while waiting. `full` when the queue is: for the
   * newcomer, or for the last of those who wait with a lower priority, whose place in the queue the newcomer takes.
   */
  acquire(signal: AbortSignal, priority?: bigint): Promise<ReleaseSlot | 'full' | 'gone'>;
}

interface Waiting {
  readonly priority: bigint;
  readonly start: () => void;
  readonly displace: () => void;
}

/** Slots for `concurrency` workers; the highest priority goes first, equal ones as they came. */
export function createWorkSlots(concurrency: number, queueSize: number): WorkSlots {
  let active = 0;
  /** The next one first. */
  const queue: Waiting[] = [];

  function take(): ReleaseSlot {
    active += 1;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      active -= 1;
      queue.shift()?.start();
    };
  }

  /** False when nobody who waits may be sent away for this one. */
  function makeRoom(priority: bigint): boolean {
    if (queue.length < queueSize) return true;
    const last = queue.at(-1);
    if (last === undefined || last.priority >= priority) return false;
    last.displace();
    return true;
  }

  function join(signal: AbortSignal, priority: bigint): Promise<ReleaseSlot | 'full' | 'gone'> {
    return new Promise((resolve) => {
      const leave = (how: 'full' | 'gone'): void => {
        signal.removeEventListener('abort', onAbort);
        queue.splice(queue.indexOf(waiting), 1);
        resolve(how);
      };
      const onAbort = (): void => leave('gone');
      const waiting: Waiting = {
        priority,
        start() {
          signal.removeEventListener('abort', onAbort);
          resolve(take());
        },
        displace: () => leave('full'),
      };
      const behind = queue.findIndex((other) => other.priority < priority);
      queue.splice(behind === -1 ? queue.length : behind, 0, waiting);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  return {
    get active() {
      return active;
    },
    get waiting() {
      return queue.length;
    },
    async acquire(signal, priority = 0n) {
      if (signal.aborted) return 'gone';
      if (active < concurrency) return take();
      return makeRoom(priority) ? join(signal, priority) : 'full';
    },
  };
}
