import { bytesToHex, type Refusal } from '@yumanet/protocol';

/** How many refused extrinsics can still be asked for by hash. */
export const RECENT_REFUSALS_MAX = 4_096;

/** Why extrinsics were refused lately, by hash, for clients that got no answer. The oldest is forgotten first. */
export interface RecentRefusals {
  add(hash: Uint8Array, refusal: Refusal): void;
  find(hash: Uint8Array): Refusal | undefined;
}

export function createRecentRefusals(countMax: number = RECENT_REFUSALS_MAX): RecentRefusals {
  const refusals = new Map<string, Refusal>();
  return {
    add: (hash, refusal) => {
      const key = bytesToHex(hash);
      refusals.delete(key);
      refusals.set(key, refusal);
      for (const oldest of refusals.keys()) {
        if (refusals.size <= countMax) break;
        refusals.delete(oldest);
      }
    },
    find: (hash) => refusals.get(bytesToHex(hash)),
  };
}
