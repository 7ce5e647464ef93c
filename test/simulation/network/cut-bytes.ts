/** The first thousandths of some bytes, and at least one byte less than all of them. */
export function cutBytes(bytes: Uint8Array, keptPermille: number): Uint8Array {
  const kept = Math.floor((bytes.length * keptPermille) / 1_000);
  return bytes.slice(0, Math.min(kept, Math.max(bytes.length - 1, 0)));
}
