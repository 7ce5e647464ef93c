/** How miners misbehave that are started to see what a subnet makes of it: `yumanet up --with`, and tests. */

/** Each habit, and what it does; none of them earns. */
export const HOSTILE_HABITS = {
  slow: 'answers after the deadline',
  trickle: 'sends its right answer byte by byte',
  liar: 'sends the right answer to another task',
  bomb: 'answers with a body of a gigabyte',
  crash: 'dies in the middle of each answer',
  copier: 'asks another miner and would pass its answer on',
  duplicate: 'announces the address of another miner as its own',
} as const;

export type HostileHabit = keyof typeof HOSTILE_HABITS;

/** True for a name of `HOSTILE_HABITS`. */
export function isHostileHabit(name: string): name is HostileHabit {
  return Object.hasOwn(HOSTILE_HABITS, name);
}
