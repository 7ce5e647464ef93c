/** Pure: one number per miner out of many rounds. Kept by hotkey, so that a new owner of a uid inherits nothing. */
import type { AccountId } from '@yumanet/protocol';

/**
 * The weight of the newest round. With 0.3, ten rounds forget 97 % of the past: a miner that improves is seen within an
 * epoch or two, and one lost packet does not cost it an epoch.
 */
export const MOVING_AVERAGE_ALPHA = 0.3;

/** Scores from 0 to 1 by hotkey. */
export type Averages = ReadonlyMap<AccountId, number>;

/** Who else there is, and how fast averages move. */
export interface AverageOptions {
  /** The hotkeys of the subnet now: others are forgotten. */
  readonly registered: readonly AccountId[];
  /** Those that served and were left out of the round's sample: they keep their average. */
  readonly spared?: ReadonlySet<AccountId>;
  readonly alpha?: number;
}

/**
 * The averages after a round. A registered miner without a score that was not spared (it stopped serving) counts as 0; one
 * never asked stays without an average. A first score is taken as it is.
 */
export function updateAverages(
  previous: Averages,
  scores: Averages,
  { registered, spared = new Set(), alpha = MOVING_AVERAGE_ALPHA }: AverageOptions,
): Averages {
  const next = new Map<AccountId, number>();
  for (const hotkey of registered) {
    const before = previous.get(hotkey);
    const score = scores.get(hotkey) ?? (spared.has(hotkey) ? before : undefined);
    if (before !== undefined) next.set(hotkey, before + alpha * ((score ?? 0) - before));
    else if (score !== undefined) next.set(hotkey, score);
  }
  return next;
}
