/**
 * A module to break: a text with choices, and arguments to call it with. A seed makes a module of it that nobody has seen:
 * names, numbers and turns of phrase are drawn.
 */
import type { Random } from '@yumanet/protocol';

/**
 * The text is TypeScript with four marks:
 *
 * - `$word` is a name, drawn from the pool of that word (`name-pools.ts`, or the module's own);
 * - `#word` is a number, drawn from the module's range of that word;
 * - `«one¦other»` is one of several ways to write the same;
 * - `‹: type›` is a type, which our own runs leave out.
 *
 * Loops have braces, functions do not nest, there are no template literals and no regular expressions, the one exported
 * function is `$main`, and whatever it is given it returns plain values.
 */
export interface CodeModule {
  readonly id: string;
  /** What it does in words, without its numbers. */
  readonly description: string;
  readonly text: string;
  /** Names for `$main` and for what else is only here. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Least and largest value of each number. */
  readonly numbers: Readonly<Record<string, readonly [number, number]>>;
  /** Arguments for one call; they should reach every branch, and both sides of every border. */
  call(random: Random, numbers: Readonly<Record<string, number>>): readonly unknown[];
}
