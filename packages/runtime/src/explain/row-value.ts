/** One entry of a row of weights or bonds. */

interface Row<T> {
  readonly uids: { lastIndexOf(uid: number): number };
  readonly values: { readonly [k: number]: T };
}

/** The value under a uid; undefined without an entry. Of several entries the last counts. Cost grows with the row. */
export function rowValue<T>(row: Row<T> | undefined, uid: number): T | undefined {
  const k = row?.uids.lastIndexOf(uid) ?? -1;
  return k < 0 ? undefined : row?.values[k];
}
