/** The uids 0, 1, 2, … as one vector for all rows that name every neuron in order, as the rows of a full network do. */

/** Of longer vectors each row keeps its own. */
export const EVERY_UID_COUNT_MAX = 4_096;

const inOrder = Uint16Array.from({ length: EVERY_UID_COUNT_MAX }, (_, uid) => uid);

/** Parts of `inOrder` by their length: each is made when somebody needs it. */
const shared: (Uint16Array | undefined)[] = new Array(EVERY_UID_COUNT_MAX + 1).fill(undefined);

/**
 * The vector to share when `uids` are 0 to n - 1 in order, with n at most `EVERY_UID_COUNT_MAX`; undefined for all others.
 * Nobody changes it, as nobody changes any vector of the state. Cost: n, unless it is the shared one already.
 */
export function everyUid(uids: Uint16Array): Uint16Array | undefined {
  const count = uids.length;
  if (count > EVERY_UID_COUNT_MAX) return undefined;
  const known = shared[count];
  if (known === uids) return known;
  for (let index = 0; index < count; index += 1) if (uids[index] !== index) return undefined;
  const made = known ?? inOrder.subarray(0, count);
  shared[count] = made;
  return made;
}
