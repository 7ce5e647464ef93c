/** Vectors with one element per uid: new ones take the place of old ones, which stay as they were. */

/** The vector with one more element. */
export function appendU16(vector: Uint16Array, value: number): Uint16Array {
  const longer = new Uint16Array(vector.length + 1);
  longer.set(vector);
  longer[vector.length] = value;
  return longer;
}

/** The vector with another element at `uid`; unchanged when it has none there. */
export function replaceU16(vector: Uint16Array, uid: number, value: number): Uint16Array {
  if (uid >= vector.length || vector[uid] === value) return vector;
  const changed = vector.slice();
  changed[uid] = value;
  return changed;
}

/** The list with another element at `uid`; unchanged when it has none there. */
export function replaceElement<V>(list: readonly V[], uid: number, value: V): readonly V[] {
  return uid >= list.length || list[uid] === value ? list : list.with(uid, value);
}
