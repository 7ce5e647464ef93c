/** Dividing an amount in proportion to weights without losing a rao. Source: docs/rules/economics.md section 6.3. */

/**
 * One part per weight: `floor(pot x weight / sum)`, and one rao more for the largest remainders, until nothing is left; of
 * equal remainders the first weight is served first. Parts sum to `pot`, or are all 0 when all weights are.
 */
export function splitByLargestRemainder(pot: bigint, weights: readonly bigint[]): bigint[] {
  const total = sum(weights);
  if (total === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (pot * weight) / total);
  const leftover = Number(pot - sum(parts));
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (pot * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1));
  const served = new Set(byRemainder.slice(0, leftover).map(({ index }) => index));
  return parts.map((part, index) => (served.has(index) ? part + 1n : part));
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
