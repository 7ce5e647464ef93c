/** Pure: the whole numbers in which series and quantiles are written. */

/** The largest value of a series or a quantile; the smallest is 0. */
export const VALUE_MAX = 1_000_000;

/** The nearest value that can be written. */
export function toValue(value: number): number {
  return Math.min(Math.max(Math.round(value), 0), VALUE_MAX);
}

/** 0 for no values. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far values lie from their mean on average. */
export function meanDeviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map((value) => Math.abs(value - mean)));
}
