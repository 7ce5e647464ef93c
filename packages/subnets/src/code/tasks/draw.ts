/** Pure: drawing values for calls. */
import type { Random } from '@yumanet/protocol';

/** An integer from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + random.below(high - low + 1);
}

/** One of them. */
export function pick<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[random.below(choices.length)] ?? choices[0];
}

/** So many of what `make` makes. */
export function listOf<T>(random: Random, [low, high]: readonly [number, number], make: () => T): T[] {
  return Array.from({ length: between(random, low, high) }, make);
}

/** The same values in another order. */
export function shuffled<T>(random: Random, values: readonly T[]): T[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(random.below(rest.length), 1));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A lower-case word of some of the first letters of the alphabet. */
export function wordOf(
  random: Random,
  length: readonly [number, number],
  letterCount: number = LETTERS.length,
): string {
  return listOf(random, length, () => LETTERS[random.below(letterCount)] ?? 'a').join('');
}
