/**
 * Which checkpoints of a chain may go: all but the youngest `keptMax`, and the last one at or before each anchor, from
 * which a restore point is reached. The base is none of them and always stays.
 */
export function superfluousCheckpoints(
  numbers: readonly bigint[],
  keptMax: number,
  anchors: readonly bigint[],
): bigint[] {
  const ascending = numbers.toSorted((a, b) => (a < b ? -1 : 1));
  const kept = new Set(ascending.slice(-keptMax));
  for (const anchor of anchors) {
    const start = ascending.findLast((number) => number <= anchor);
    if (start !== undefined) kept.add(start);
  }
  return ascending.filter((number) => !kept.has(number));
}
