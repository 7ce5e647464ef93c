/** Decides single faults and remembers how often each kind struck, so that a run can tell what it went through. */
import type { Dice } from '../world/dice.ts';

export interface FaultCounter {
  /** True in so many of a million cases. */
  strikes(kind: string, dice: Dice, perMillion: number): boolean;
  counts(): Readonly<Record<string, number>>;
}

export function createFaultCounter(): FaultCounter {
  const counts = new Map<string, number>();
  return {
    strikes: (kind, dice, perMillion) => {
      if (!dice.chance(perMillion)) return false;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return true;
    },
    counts: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
