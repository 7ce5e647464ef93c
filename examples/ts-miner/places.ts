/** A bounded number of workers, and of tasks that wait for one. */

export interface Places {
  /** Does the work when there is a worker, or never when the signal aborts before; `full` when too many wait. */
  run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> | 'full';
}

export function createPlaces(workers: number, waitingMax: number): Places {
  let active = 0;
  const waiting: (() => void)[] = [];

  async function runInPlace<T>(work: () => Promise<T>): Promise<T> {
    active += 1;
    try {
      return await work();
    } finally {
      active -= 1;
      waiting.shift()?.();
    }
  }

  return {
    run(work, signal) {
      if (active < workers) return runInPlace(work);
      if (waiting.length >= waitingMax) return 'full';
      return new Promise((resolve, reject) => {
        const start = (): void => {
          signal.removeEventListener('abort', leave);
          runInPlace(work).then(resolve, reject);
        };
        const leave = (): void => {
          waiting.splice(waiting.indexOf(start), 1);
        };
        waiting.push(start);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
