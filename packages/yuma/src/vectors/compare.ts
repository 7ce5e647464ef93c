/** Compares what was computed with what a file expects. */

/** A computed value; a bigint stands for a decimal string or a whole number in the file. */
export type Computed =
  | bigint
  | number
  | boolean
  | string
  | null
  | readonly Computed[]
  | { readonly [key: string]: Computed };

/**
 * Where the two first differ, as text for a person; null when they are equal. Objects must have the same keys and
 * lists the same length.
 */
export function firstDifference(computed: Computed, expected: unknown, path: string): string | null {
  if (Array.isArray(computed)) return listDifference(computed, expected, path);
  if (typeof computed === 'object' && computed !== null) {
    return recordDifference(new Map(Object.entries(computed)), expected, path);
  }
  if (isSameScalar(computed, expected)) return null;
  return `${path}: expected ${shown(expected)}, computed ${String(computed)}`;
}

function isSameScalar(computed: unknown, expected: unknown): boolean {
  if (computed === expected) return true;
  const isInteger = typeof computed === 'bigint' || typeof computed === 'number';
  return (
    isInteger && (typeof expected === 'string' || typeof expected === 'number') && String(computed) === String(expected)
  );
}

function listDifference(computed: readonly Computed[], expected: unknown, path: string): string | null {
  if (!Array.isArray(expected)) return `${path}: expected ${shown(expected)}, computed a list`;
  if (expected.length !== computed.length) {
    return `${path}: expected ${expected.length} elements, computed ${computed.length}`;
  }
  for (const [index, item] of computed.entries()) {
    const difference = firstDifference(item, expected[index], `${path}[${index}]`);
    if (difference !== null) return difference;
  }
  return null;
}

function recordDifference(computed: ReadonlyMap<string, Computed>, expected: unknown, path: string): string | null {
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) {
    return `${path}: expected ${shown(expected)}, computed an object`;
  }
  const expectedFields = new Map<string, unknown>(Object.entries(expected));
  for (const key of expectedFields.keys()) {
    if (!computed.has(key)) return `${path}.${key} is not a known field`;
  }
  for (const [key, value] of computed) {
    if (!expectedFields.has(key)) return `${path}.${key} is missing`;
    const difference = firstDifference(value, expectedFields.get(key), `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

/** A value of the file as JSON; a bigint, which only another kernel's result has, as its digits. */
function shown(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
}
