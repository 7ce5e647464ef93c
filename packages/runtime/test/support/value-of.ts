import type { ReadResult } from '../../src/reads/read-result.ts';

/** The value of a read that must not be refused. */
export function valueOf<T>(result: ReadResult<T>): T {
  if (!result.ok) throw new Error(result.refusal.name);
  return result.value;
}
