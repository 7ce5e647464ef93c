/** One run of an actor, from its start to its crash. Whatever still runs of a dead one must not touch the world. */

export interface Life {
  /** The actor, such as `validator1`. */
  readonly name: string;
  /** Counts the actor's runs from 1. */
  readonly run: number;
  isAlive(): boolean;
  /** Ends it at once, as `kill -9` does: nothing of the actor gets a chance to tidy up. */
  end(reason: string): void;
  /** Calls back when it ends, in the order of the calls; returns how to take that back. */
  onEnd(listener: (reason: string) => void): () => void;
}

export function createLife(name: string, run: number): Life {
  const listeners = new Set<(reason: string) => void>();
  let isAlive = true;
  return {
    name,
    run,
    isAlive: () => isAlive,
    end: (reason) => {
      if (!isAlive) return;
      isAlive = false;
      for (const listener of listeners) listener(reason);
      listeners.clear();
    },
    onEnd: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a dead actor waits for. */
export function never<T>(): Promise<T> {
  return new Promise(() => {});
}
