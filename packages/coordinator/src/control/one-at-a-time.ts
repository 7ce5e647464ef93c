/** Runs pieces of work one after the other, so that none sees the half of another. */
export interface OneAtATime {
  /** Undefined when there are too many already. Rejects when the work does. */
  run<T>(work: () => Promise<T>): Promise<T> | undefined;
}

export function createOneAtATime(countMax: number): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  return {
    run: (work) => {
      if (count >= countMax) return undefined;
      count += 1;
      const result = last.then(work).finally(() => {
        count -= 1;
      });
      last = result.catch(() => 'the next one does not care');
      return result;
    },
  };
}
