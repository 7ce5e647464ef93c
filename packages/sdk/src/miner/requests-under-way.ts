/** Counts the requests of a server, so that it can stop when the last one is answered. */

/** Requests that were begun and not yet answered. */
export interface RequestsUnderWay {
  readonly count: number;
  begin(): void;
  end(): void;
  /** Resolves when none is left: at once when there is none. */
  untilNone(): Promise<void>;
}

/** None yet. */
export function createRequestsUnderWay(): RequestsUnderWay {
  let count = 0;
  let onNone: (() => void)[] = [];
  return {
    get count() {
      return count;
    },
    begin() {
      count += 1;
    },
    end() {
      count -= 1;
      if (count > 0) return;
      for (const resolve of onNone) resolve();
      onNone = [];
    },
    untilNone() {
      if (count === 0) return Promise.resolve();
      return new Promise((resolve) => onNone.push(resolve));
    },
  };
}
