/**
 * Uids as one vector for all rows that name the same: every neuron in order, as the weights of a full network do, or every
 * neuron but the own one, as its bonds do. Nobody may change these vectors, as nobody changes a row.
 */

/** Longer vectors of all uids are made anew for each row. The digest of a block depends on it: a row of more uids is written in full. */
export const EVERY_UID_MAX = 4_096;

/** Neurons of a network whose rows of others are shared: what a subnet may have. Together they take at most 17 MB. */
export const OTHER_UIDS_MAX = 256;

const inOrder = countUp(EVERY_UID_MAX);
/** Parts of `inOrder` by their count: each is made when somebody needs it. */
const every: (Uint16Array | undefined)[] = new Array(EVERY_UID_MAX + 1).fill(undefined);

/** By uid, then by their count. */
const others: (Uint16Array | undefined)[][] = Array.from({ length: OTHER_UIDS_MAX }, () => []);

/** The uids 0 to `count` - 1: the same vector for the same count, up to `EVERY_UID_MAX`. */
export function uidsInOrder(count: number): Uint16Array {
  if (count > EVERY_UID_MAX) return countUp(count);
  const known = every[count];
  if (known !== undefined) return known;
  const made = inOrder.subarray(0, count);
  every[count] = made;
  return made;
}

/** The vector that `uidsInOrder` shares when `uids` are the same; undefined for all others. Cost: their count, unless they are that one. */
export function everyUid(uids: Uint16Array): Uint16Array | undefined {
  if (uids.length > EVERY_UID_MAX) return undefined;
  if (areInOrder(uids)) return uids;
  for (let index = 0; index < uids.length; index += 1) if (uids[index] !== index) return undefined;
  return uidsInOrder(uids.length);
}

/** The uids 0 to `count` without `uid`, which is at most `count`: the same vector for the same two, below `OTHER_UIDS_MAX`. */
export function otherUids(count: number, uid: number): Uint16Array {
  const known = knownOthers(count, uid);
  if (known !== undefined) return known;
  const made = countUp(count).map((index) => (index < uid ? index : index + 1));
  if (count >= OTHER_UIDS_MAX) return made;
  const ofUid = others[uid] ?? [];
  for (let length = ofUid.length; length < count; length += 1) ofUid.push(undefined);
  ofUid[count] = made;
  return made;
}

/** True for the vector that `uidsInOrder` shares. */
export function areInOrder(uids: Uint16Array): boolean {
  return uids === every[uids.length];
}

/** True for the vector that `otherUids` shares. */
export function areOthers(uids: Uint16Array, uid: number): boolean {
  return uids === knownOthers(uids.length, uid);
}

function knownOthers(count: number, uid: number): Uint16Array | undefined {
  return others[uid]?.[count];
}

function countUp(count: number): Uint16Array {
  return Uint16Array.from({ length: count }, (_, uid) => uid);
}
