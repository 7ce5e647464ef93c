/** Pure: averages as the u16 weights the chain takes. */
import { accountFromBytes } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import { lintWeights } from '@yumanet/yuma';
import type { Averages } from './moving-average.ts';
import { clipToShare, WEIGHTS_POLICY, type WeightsPolicy } from './weights-policy.ts';

/** A row to set or to commit. */
export interface ChosenWeights {
  readonly dests: readonly number[];
  /** The largest is 65535. */
  readonly weights: readonly number[];
  /** Uids with a positive score whose weight is 0: on chain they look as if they had earned nothing. */
  readonly vanished: readonly number[];
}

/** Scores become integers of this scale, 2^40 = 1.0, before any weight is computed: exact, and the same on every machine. */
const SCORE_SCALE = 2 ** 40;

/**
 * The row for the averages under a policy (which by default changes nothing), or `undefined` when nobody scored: then nothing is sent, and the last row stays. Zero weights
 * are left out unless the subnet asks for a minimum number of entries, for which zeros count.
 * Source: docs/rules/subnets.md section 3.2 step 14 and section 3.3.
 */
export function chooseWeights(
  metagraph: Metagraph,
  averages: Averages,
  ownUid: number,
  policy: WeightsPolicy = WEIGHTS_POLICY,
): ChosenWeights | undefined {
  const averageOf = (uid: number): number => {
    const key = metagraph.hotkeys[uid];
    return key === undefined || uid === ownUid ? 0 : (averages.get(accountFromBytes(key)) ?? 0);
  };
  const uids = metagraph.hotkeys.map((_, uid) => uid);
  const scores = uids.map(averageOf).map((average) => (average < policy.averageMin ? 0n : toInteger(average)));
  const { conforming, ...linted } = lintWeights(clipToShare(scores, policy.shareMax));
  const weights = policy.keepsSmallScores ? conforming.weights : linted.weights;
  const vanished = policy.keepsSmallScores ? [] : linted.vanished;
  const weightOf = (uid: number): number => weights[uid] ?? 0;
  const positive = uids.filter((uid) => weightOf(uid) > 0);
  if (positive.length === 0) return undefined;
  const dests = padded(positive, uids, Math.min(metagraph.minAllowedWeights, uids.length));
  return { dests, weights: dests.map(weightOf), vanished };
}

/** A positive score stays positive, so that the lint sees it vanish. */
function toInteger(score: number): bigint {
  return score > 0 ? BigInt(Math.max(1, Math.round(score * SCORE_SCALE))) : 0n;
}

function padded(positive: readonly number[], uids: readonly number[], lengthMin: number): number[] {
  const missing = Math.max(lengthMin - positive.length, 0);
  const fillers = uids.filter((uid) => !positive.includes(uid)).slice(0, missing);
  return [...positive, ...fillers].sort((a, b) => a - b);
}
