/** Scores of any size as u16 weights, and a warning for those that vanish in it. */

import { U16_MAX_BIGINT } from '../fixed/integer-range.ts';

/** u16 weights in the order of the scores, and the indexes of positive scores that became 0. */
export interface QuantisedWeights {
  readonly weights: readonly number[];
  readonly vanished: readonly number[];
}

/**
 * Scales non-negative integer scores so that the largest becomes 65535, rounding half up. A positive score below
 * 1/131070 of the largest becomes 0 and is listed in `vanished`. Throws a RangeError on a negative score.
 */
export function quantiseWeights(scores: readonly bigint[]): QuantisedWeights {
  const max = scores.reduce((largest, score) => (score > largest ? score : largest), 0n);
  if (scores.some((score) => score < 0n)) throw new RangeError('A score is negative.');
  const weights = scores.map((score) => (max === 0n ? 0 : Number((2n * score * U16_MAX_BIGINT + max) / (2n * max))));
  const vanished = weights.flatMap((weight, index) => (weight === 0 && scores[index] !== 0n ? [index] : []));
  return { weights, vanished };
}
