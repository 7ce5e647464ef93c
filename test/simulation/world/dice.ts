/** Decisions of a run, each kind from a stream of its own, so that one more decision of one kind moves no other. */
import type { Random } from '@yumanet/protocol';
import { createSeededRandom } from '@yumanet/testkit';

export interface Dice extends Random {
  /** True in so many of a million cases. */
  chance(perMillion: number): boolean;
  /** An integer from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Dice of their own, fixed by these and the name. */
  fork(name: string): Dice;
}

const MILLION = 1_000_000;

export function createDice(seed: string): Dice {
  const random = createSeededRandom(seed);
  const between = (min: number, max: number) => min + random.below(max - min + 1);
  return {
    ...random,
    chance: (perMillion) => perMillion > 0 && random.below(MILLION) < perMillion,
    between,
    pick: (list) => {
      const chosen = list[random.below(list.length)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
    fork: (name) => createDice(`${seed}/${name}`),
  };
}
