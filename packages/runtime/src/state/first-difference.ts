/** Where two states differ. */
import type { ChainState } from './chain-state.ts';

/** The first entry, by item and key, that two states do not have in common. */
export interface StateDifference {
  readonly item: string;
  /** The parts of the key as text. */
  readonly key: readonly string[];
  /** JSON text of the value in the first state; undefined when it has no such entry. */
  readonly first: string | undefined;
  readonly second: string | undefined;
}

/** Undefined when both have the same entries. Cost grows with both states. */
export function firstDifference(first: ChainState, second: ChainState): StateDifference | undefined {
  const others = new Map(second.tablesByName());
  for (const [item, table] of first.tablesByName()) {
    const [mine, theirs] = [table, others.get(item)].map((one) => shownEntries(one?.shownEntries() ?? []));
    const keys = [...new Set([...(mine?.keys() ?? []), ...(theirs?.keys() ?? [])])].sort();
    const key = keys.find((one) => mine?.get(one) !== theirs?.get(one));
    if (key === undefined) continue;
    return { item, key: key === '' ? [] : key.split('/'), first: mine?.get(key), second: theirs?.get(key) };
  }
  return undefined;
}

function shownEntries(
  entries: readonly { readonly key: readonly string[]; readonly value: string }[],
): ReadonlyMap<string, string> {
  return new Map(entries.map(({ key, value }) => [key.join('/'), value]));
}
