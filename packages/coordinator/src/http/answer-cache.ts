/** Encoded answers of the present head: a metagraph that everybody reads is encoded once per block and form. */
export interface AnswerCache {
  find(key: string): Buffer | undefined;
  add(key: string, body: Buffer): void;
}

/**
 * A cache that forgets everything as soon as the head is another one. When it is full it keeps what it has: the next
 * block empties it.
 */
export function createAnswerCache(headOf: () => Uint8Array, bytesMax: number): AnswerCache {
  const bodies = new Map<string, Buffer>();
  let head: Uint8Array | undefined;
  let bytes = 0;
  const forgetOld = () => {
    const now = headOf();
    if (now === head) return;
    head = now;
    bytes = 0;
    bodies.clear();
  };
  return {
    find: (key) => {
      forgetOld();
      return bodies.get(key);
    },
    add: (key, body) => {
      forgetOld();
      if (bytes + body.length > bytesMax) return;
      bytes += body.length;
      bodies.set(key, body);
    },
  };
}
