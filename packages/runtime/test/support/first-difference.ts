/** Where two states differ: for tests that expect them to be the same. */
import type { ChainState } from '../../src/state/chain-state.ts';

/** The first entry, by item and key, that two states do not have in common, as text. */
export function firstDifference(first: ChainState, second: ChainState): string | undefined {
  const [mine, theirs] = [linesOf(first), linesOf(second)];
  const index = mine.findIndex((line, at) => line !== theirs[at]);
  if (index >= 0) return `${mine[index]} instead of ${theirs[index]}`;
  return mine.length < theirs.length ? `nothing instead of ${theirs[mine.length]}` : undefined;
}

function linesOf(state: ChainState): string[] {
  return state
    .tablesByName()
    .flatMap(([item, table]) => table.keysUnder([]).map((key) => `${item}[${key}] = ${table.show(key).value}`));
}
