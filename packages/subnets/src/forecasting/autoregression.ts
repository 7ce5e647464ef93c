/** Pure: least squares of a series on its own past. */
import { meanOf } from './values.ts';

/** value(t) - mean = sum of weights[lag] * (value(t - 1 - lag) - mean) + a shock of this standard deviation. */
export interface Autoregression {
  readonly mean: number;
  readonly weights: readonly number[];
  readonly deviation: number;
}

/** Undefined for a series that is too short or does not move. */
export function fitAutoregression(values: readonly number[], order: number): Autoregression | undefined {
  const mean = meanOf(values);
  const centred = values.map((value) => value - mean);
  const rows = centred.slice(order).map((target, index) => ({
    target,
    past: Array.from({ length: order }, (_, lag) => centred[index + order - 1 - lag] ?? 0),
  }));
  if (rows.length <= 2 * order) return undefined;
  const products = (pick: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + pick(row), 0);
  const lags = Array.from({ length: order }, (_, lag) => lag);
  const matrix = lags.map((i) => [
    ...lags.map((j) => products(({ past }) => (past[i] ?? 0) * (past[j] ?? 0))),
    products(({ past, target }) => (past[i] ?? 0) * target),
  ]);
  const weights = solveLinear(matrix);
  if (weights === undefined) return undefined;
  const residuals = rows.map(({ past, target }) => target - past.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0));
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  return { mean, weights, deviation: Math.sqrt(squares / (rows.length - order)) };
}

/** The standard deviation of what is to come, by step: each step's shock goes on as the weights carry it. */
export function spreadsOf({ weights, deviation }: Autoregression, steps: number): readonly number[] {
  const carried = [1];
  while (carried.length < steps) {
    carried.push(weights.reduce((sum, weight, lag) => sum + weight * (carried.at(-1 - lag) ?? 0), 0));
  }
  let squares = 0;
  return carried.map((part) => {
    squares += part * part;
    return deviation * Math.sqrt(squares);
  });
}

/** Gauss with pivots, over rows that end with their right side; undefined when the rows depend on each other. */
function solveLinear(rows: readonly (readonly number[])[]): readonly number[] | undefined {
  const matrix = rows.map((row) => [...row]);
  for (let column = 0; column < matrix.length; column += 1) {
    const below = matrix.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    matrix.splice(column, below.length, ...below);
    const pivot = matrix[column] ?? [];
    const head = pivot[column] ?? 0;
    if (Math.abs(head) < SMALLEST_PIVOT) return undefined;
    for (const row of matrix) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / head;
      for (const [index, value] of pivot.entries()) row[index] = (row[index] ?? 0) - factor * value;
    }
  }
  return matrix.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

/** Values are whole numbers of up to a million: squares that sum up to less than this are those of a series at rest. */
const SMALLEST_PIVOT = 1e-3;
