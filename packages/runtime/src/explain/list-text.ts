/** Uids in a sentence: `validator 3`, `validators 0 and 1`, `validators 0, 1, 2 and 9 more`. */

const NAMED_MAX = 6;

/** Precondition: at least one uid. Names a few, counts the rest. */
export function uidList(noun: string, uids: readonly number[]): string {
  const named = uids.length > NAMED_MAX ? uids.slice(0, NAMED_MAX - 1) : uids;
  const parts = named.length < uids.length ? [...named.map(String), `${uids.length - named.length} more`] : named;
  const last = String(parts.at(-1) ?? '');
  return parts.length === 1 ? `${noun} ${last}` : `${noun}s ${parts.slice(0, -1).join(', ')} and ${last}`;
}
