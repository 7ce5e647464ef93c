/** Which scores survive as u16 weights, and what would let all of them survive. */

import { elementAt } from '../matrix/element-at.ts';
import { quantiseWeights } from './quantise-weights.ts';

/** A positive score below the largest divided by this becomes 0: less than half a step of the u16 scale. */
const SCALE_STEPS = 131_070n;

/** What becomes of each score, in their order. */
export interface WeightsLint {
  /** The weight of each score; the largest is 65535. */
  readonly weights: readonly number[];
  /** Indexes of positive scores whose weight is 0: on chain they look as if they had earned nothing. */
  readonly vanished: readonly number[];
  /** The steps that keep every positive score: clip, normalise, quantise. */
  readonly conforming: ConformingSteps;
}

/** Clip every score at `clipAt`, divide by the largest that is left, which is `clipAt`, and multiply with 65535. */
export interface ConformingSteps {
  /** The largest score beside which the smallest positive one still gets weight 1; the largest score if none vanishes. */
  readonly clipAt: bigint;
  /** Indexes of the scores above it. */
  readonly clipped: readonly number[];
  /** The weights of the clipped scores: none of a positive score is 0. */
  readonly weights: readonly number[];
}

/** Lints non-negative integer scores. Throws a RangeError on a negative score. */
export function lintWeights(scores: readonly bigint[]): WeightsLint {
  const { weights, vanished } = quantiseWeights(scores);
  const positive = scores.filter((score) => score > 0n);
  const smallest = positive.reduce((least, score) => (score < least ? score : least), elementOrZero(positive));
  const largest = positive.reduce((most, score) => (score > most ? score : most), 0n);
  const survivable = smallest * SCALE_STEPS;
  const clipAt = largest < survivable ? largest : survivable;
  const clippedScores = scores.map((score) => (score > clipAt ? clipAt : score));
  const clipped = scores.flatMap((score, index) => (score > clipAt ? [index] : []));
  return { weights, vanished, conforming: { clipAt, clipped, weights: quantiseWeights(clippedScores).weights } };
}

function elementOrZero(values: readonly bigint[]): bigint {
  return values.length === 0 ? 0n : elementAt(values, 0);
}
