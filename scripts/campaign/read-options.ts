/** The options of `npm run fuzz` and `npm run simulate`, as a person typed them. */
import { parseArgs } from 'node:util';

/** Seeds are below this: fast-check takes 32 bits with a sign. */
export const SEED_MAX = 2 ** 31;
const COUNT_MAX = 1_000_000_000;
/** A week. */
const MINUTES_MAX = 10_080;

/** What a script takes: options with a value, and switches. */
export interface OptionNames<T extends string, S extends string> {
  readonly texts: readonly T[];
  readonly switches: readonly S[];
}

/** What was given. Methods throw a `TypeError` that says what is wrong. */
export interface GivenOptions<T extends string, S extends string> {
  readonly isOn: (name: S) => boolean;
  readonly text: (name: T) => string | undefined;
  /** A whole number from 1 on. */
  readonly count: (name: T) => number | undefined;
  /** A whole number from 0 on, below `SEED_MAX`. */
  readonly seed: (name: T) => number | undefined;
  /** A number above 0, such as 0.5. */
  readonly minutes: (name: T) => number | undefined;
}

export type ReadOptions<W> =
  | { readonly kind: 'wish'; readonly wish: W }
  | { readonly kind: 'help' }
  | { readonly kind: 'usage'; readonly problem: string };

/** Every script has `--help`; `toWish` says what the other options mean. */
export function readOptions<T extends string, S extends string, W>(
  parameters: readonly string[],
  { texts, switches }: OptionNames<T, S>,
  toWish: (given: GivenOptions<T, S>) => W,
): ReadOptions<W> {
  const options: Record<string, { readonly type: 'string' | 'boolean' }> = { help: { type: 'boolean' } };
  for (const name of texts) options[name] = { type: 'string' };
  for (const name of switches) options[name] = { type: 'boolean' };
  try {
    const values: Readonly<Record<string, unknown>> = parseArgs({ args: [...parameters], options }).values;
    return values['help'] === true ? { kind: 'help' } : { kind: 'wish', wish: toWish(givenOptions(values)) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'usage', problem: error.message };
  }
}

function givenOptions<T extends string, S extends string>(
  values: Readonly<Record<string, unknown>>,
): GivenOptions<T, S> {
  const text = (name: T): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const whole = (name: T, minimum: number, maximum: number): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    const value = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new TypeError(`--${name}: "${given}" is no whole number from ${minimum} to ${maximum}`);
  };
  return {
    isOn: (name) => values[name] === true,
    text,
    count: (name) => whole(name, 1, COUNT_MAX),
    seed: (name) => whole(name, 0, SEED_MAX - 1),
    minutes(name) {
      const given = text(name);
      if (given === undefined) return undefined;
      const value = /^\d{1,5}(\.\d{1,3})?$/.test(given) ? Number(given) : Number.NaN;
      if (value > 0 && value <= MINUTES_MAX) return value;
      throw new TypeError(`--${name}: "${given}" is no number above 0, up to ${MINUTES_MAX}`);
    },
  };
}
