/** Runs pieces of work one after the other, so that none sees the half of another. */
export interface OneAtATime {
  /** Undefined when too many wait already. Rejects when the work does. */
  run<T>(work: () => Promise<T>): Promise<T> | undefined;
}

export function createOneAtATime(waitingMax: number): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    run: (work) => {
      if (waiting >= waitingMax) return undefined;
      waiting += 1;
      const result = last.then(work).finally(() => {
        waiting -= 1;
      });
      last = result.catch(() => 'the next one does not care');
      return result;
    },
  };
}
