/** The value of `--with`: which hostile miners run beside the others, such as `slow:2,liar`. */
import { HOSTILE_HABITS, type HostileHabit, isHostileHabit } from '@yumanet/sdk/subnet';
import type { z } from 'zod';

/** So many of one habit, in each subnet. */
export interface HostileCount {
  readonly habit: HostileHabit;
  readonly count: number;
}

/** Of one habit. */
const COUNT_MAX = 20;
const ENTRY = /^([a-z]+)(?::(\d{1,2}))?$/;

/** Reads the list; a habit without a number is meant once. Tells what does not fit as an issue of the setting. */
export function readHostile(text: string, context: z.RefinementCtx): readonly HostileCount[] {
  const entries = text.split(',').filter((entry) => entry.trim() !== '');
  const counts: HostileCount[] = [];
  for (const entry of entries) {
    const [, habit = '', count = '1'] = ENTRY.exec(entry.trim()) ?? [];
    if (!isHostileHabit(habit) || Number(count) > COUNT_MAX || counts.some((known) => known.habit === habit)) {
      context.addIssue({ code: 'custom', message: problemOf(entry.trim()) });
      return [];
    }
    counts.push({ habit, count: Number(count) });
  }
  return counts;
}

function problemOf(entry: string): string {
  const habits = Object.keys(HOSTILE_HABITS).join(', ');
  return `has "${entry}": must be a list such as slow:2,liar:1, each of ${habits} once and at most ${COUNT_MAX} times`;
}
