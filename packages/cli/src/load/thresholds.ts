/** Pure: `--fail 'round_p99_ms>8000'`: a figure, a comparison and a number; a run whose figure compares so has failed. */
import { usageError } from '../output/cli-error.ts';

const EXPRESSION = /^\s*([a-z0-9_]+)\s*(>=|<=|>|<)\s*(-?\d{1,15}(?:\.\d{1,9})?)\s*$/;

type Operator = '>' | '>=' | '<' | '<=';

export interface Threshold {
  readonly expression: string;
  readonly figure: string;
  readonly operator: Operator;
  readonly limit: number;
}

/** A threshold after a run. `value` is null when the run gave none; it counts as crossed then, because nothing was shown. */
export interface CheckedThreshold {
  readonly expression: string;
  readonly value: number | null;
  readonly crossed: boolean;
}

/** Figures by name; those that a run could not measure are absent. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** Throws a usage error on an expression that is none, or about a figure that there is not. */
export function parseThreshold(expression: string, figures: readonly string[]): Threshold {
  const [, figure = '', operator = '', limit = ''] = EXPRESSION.exec(expression) ?? [];
  if (!isOperator(operator)) {
    throw usageError(
      `--fail "${expression}" is no threshold`,
      "Write it like 'round_p99_ms>8000', with >, >=, < or <=.",
    );
  }
  if (!figures.includes(figure)) {
    throw usageError(`--fail "${expression}": there is no figure "${figure}"`, `Figures are ${figures.join(', ')}.`);
  }
  return { expression, figure, operator, limit: Number(limit) };
}

function isOperator(text: string): text is Operator {
  return ['>', '>=', '<', '<='].includes(text);
}

/** All thresholds against the figures of a run. */
export function checkThresholds(thresholds: readonly Threshold[], figures: Figures): CheckedThreshold[] {
  return thresholds.map(({ expression, figure, operator, limit }) => {
    const value = figures[figure];
    const crossed = value === undefined || COMPARISONS[operator](value, limit);
    return { expression, value: value ?? null, crossed };
  });
}

const COMPARISONS: Readonly<Record<Operator, (value: number, limit: number) => boolean>> = {
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
};
