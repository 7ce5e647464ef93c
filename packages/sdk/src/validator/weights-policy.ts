/** Pure: what is done to averages before they become u16 weights. Integers throughout, so the same on every machine. */

/** Every field has a default that changes nothing. */
export interface WeightsPolicy {
  /** Averages below it count as 0. From 0 to 1. */
  readonly averageMin: number;
  /**
   * No uid gets more than this part of all weight, from 0 to 1: larger scores are clipped. Where fewer uids scored than it
   * takes to keep it, they share equally.
   */
  readonly shareMax: number;
  /** Clips the largest scores so far that no positive one vanishes as a u16. */
  readonly keepsSmallScores: boolean;
}

export const WEIGHTS_POLICY: WeightsPolicy = { averageMin: 0, shareMax: 1, keepsSmallScores: false };

/** Shares become integers of this scale, 2^32 = 1.0. */
const SHARE_SCALE = 1n << 32n;

/**
 * Clips scores at the largest value for which nobody has more than the share of their sum. Rounded down.
 * Throws a RangeError on a share outside 0..1. Costs a sort.
 */
export function clipToShare(scores: readonly bigint[], shareMax: number): bigint[] {
  if (!(shareMax >= 0 && shareMax <= 1)) throw new RangeError(`${shareMax} is no share from 0 to 1`);
  const cap = capForShare(scores, BigInt(Math.round(shareMax * Number(SHARE_SCALE))));
  return scores.map((score) => (score > cap ? cap : score));
}

/** With the k largest at the cap c and the others summing to r, c = share * (k * c + r): solved for the least such k. */
function capForShare(scores: readonly bigint[], share: bigint): bigint {
  const falling = scores.filter((score) => score > 0n).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  let rest = falling.reduce((sum, score) => sum + score, 0n);
  for (const [capped, score] of falling.entries()) {
    const free = SHARE_SCALE - BigInt(capped) * share;
    if (free <= 0n) break;
    // Nobody from here on is above the cap that the ones before were given.
    const cap = (share * rest) / free;
    if (score <= cap) return cap;
    rest -= score;
  }
  // The share cannot be kept: everybody is cut to the smallest.
  return falling.at(-1) ?? 0n;
}
