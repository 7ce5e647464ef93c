import type { ReadResult } from '../../src/reads/read-result.ts';

/** The answer of a read that must not be refused. */
export function answerOf<T>(result: ReadResult<T>): T {
  if (!result.ok) throw new Error(result.refusal.name);
  return result.value;
}
