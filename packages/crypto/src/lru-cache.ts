/** A memory of at most `capacity` answers; the one that was asked for least recently makes room. */
export interface LruCache<K, V> {
  readonly size: number;
  /** The remembered value, or the made one, which is remembered. */
  getOrAdd(key: K, make: () => V): V;
}

/** An empty memory. Both hit and miss cost the same, whatever the capacity. */
export function createLruCache<K, V extends object | boolean>(capacity: number): LruCache<K, V> {
  const values = new Map<K, V>();
  return {
    get size() {
      return values.size;
    },
    getOrAdd(key, make) {
      const known = values.get(key);
      if (known !== undefined) {
        values.delete(key);
        values.set(key, known);
        return known;
      }
      const made = make();
      if (values.size >= capacity) {
        const [oldest] = values.keys();
        if (oldest !== undefined) values.delete(oldest);
      }
      values.set(key, made);
      return made;
    },
  };
}
