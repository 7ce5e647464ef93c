import type { SnapshotReference } from '@yumanet/protocol/messages';

/** A snapshot by its id, all digits, or its name. */
export function snapshotKey(text: string): SnapshotReference['snapshot'] {
  return /^[0-9]{1,19}$/.test(text) ? { case: 'id', value: BigInt(text) } : { case: 'name', value: text };
}
