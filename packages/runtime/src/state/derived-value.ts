/** What follows from columns alone, kept for as long as nobody writes them. */
import type { ChainState } from './chain-state.ts';
import type { ColumnTable, ColumnVersion } from './column-table.ts';

type Versioned = Pick<ColumnTable<never, never>, 'version'>;

/** Of one state. */
interface KnownValue<T> {
  readonly columns: readonly Versioned[];
  version: ColumnVersion;
  value: T;
}

/** `derive`, which reads nothing of a state but these columns, and is called again only after one of them was written. */
export function derivedFrom<T>(
  columnsOf: (state: ChainState) => readonly Versioned[],
  derive: (state: ChainState) => T,
): (state: ChainState) => T {
  const byState = new WeakMap<ChainState, KnownValue<T>>();
  return (state) => {
    const known = byState.get(state);
    if (known === undefined) {
      const columns = columnsOf(state);
      const value = derive(state);
      byState.set(state, { columns, version: newestOf(columns), value });
      return value;
    }
    const version = newestOf(known.columns);
    if (version !== known.version) {
      known.value = derive(state);
      known.version = version;
    }
    return known.value;
  };
}

/** The largest version: it says of all of them together which content they have. */
function newestOf(columns: readonly Versioned[]): ColumnVersion {
  let newest = 0;
  for (const { version } of columns) if (version > newest) newest = version;
  return newest;
}
