/** Choosing the largest elements. Source: docs/rules/epoch.md step 4. */

import { elementAt } from './element-at.ts';

/** True for non-zero elements among the `k` largest; of equal elements the one with the higher index stays. */
export function isTopKNonZero(values: readonly bigint[], k: number): boolean[] {
  return clearAllButTopK(
    values,
    values.map((value) => value !== 0n),
    k,
  );
}

/** Clears `flags` of all but the `k` largest elements. */
export function clearAllButTopK(values: readonly bigint[], flags: readonly boolean[], k: number): boolean[] {
  const result = [...flags];
  if (values.length < k) return result;
  const ascending = values.map((_, index) => index);
  // The sort is stable: of equal elements the lower index comes first and is cleared first.
  ascending.sort((left, right) => compare(elementAt(values, left), elementAt(values, right)));
  for (const index of ascending.slice(0, values.length - k)) result[index] = false;
  return result;
}

function compare(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
