import { bytesToHex, type Refusal } from '@yumanet/protocol';

/** How many outcomes can still be asked for. */
const RECENT_OUTCOMES_MAX = 4_096;

/** What became of something that the chain's index does not know under this hash. */
export type RecentOutcome =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** A developer control came into a block under its own hash. */
  | { readonly kind: 'renamed'; readonly hash: Uint8Array };

/** What became of extrinsics lately, for clients that got no answer. The oldest is forgotten first. */
export interface RecentOutcomes {
  add(hash: Uint8Array, outcome: RecentOutcome): void;
  find(hash: Uint8Array): RecentOutcome | undefined;
}

export function createRecentOutcomes(countMax: number = RECENT_OUTCOMES_MAX): RecentOutcomes {
  const outcomes = new Map<string, RecentOutcome>();
  return {
    add: (hash, outcome) => {
      const key = bytesToHex(hash);
      outcomes.delete(key);
      outcomes.set(key, outcome);
      for (const oldest of outcomes.keys()) {
        if (outcomes.size <= countMax) break;
        outcomes.delete(oldest);
      }
    },
    find: (hash) => outcomes.get(bytesToHex(hash)),
  };
}
