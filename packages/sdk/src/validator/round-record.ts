/** Pure: what one round was, as one structured log line. */
import { ss58Encode } from '@yumanet/protocol';
import type { TaskResult } from './ask-miner.ts';
import type { ChosenWeights } from './choose-weights.ts';
import type { TaskOutcome } from './miner-question.ts';
import type { Averages } from './moving-average.ts';
import type { OpenRound } from './open-rounds.ts';
import type { WeightsStatus } from './weights-setter.ts';

/** A miner in a round. */
export interface MinerRecord {
  readonly uid: number;
  readonly hotkey: string;
  readonly outcome: TaskOutcome;
  readonly reason?: string;
  /** 0 while the answer waits for its truth; a `round_settled` record tells it then. */
  readonly score: number;
  readonly average: number;
  readonly elapsed_ms: number;
  /** Where it was asked more than once. */
  readonly attempts?: number;
}

/** Names as in logs: snake_case, units last. */
export interface RoundRecord {
  readonly event: 'round';
  readonly netuid: number;
  /** Head when the round began. */
  readonly block: number;
  readonly duration_ms: number;
  readonly miners: readonly MinerRecord[];
  readonly outcomes: Readonly<Partial<Record<TaskOutcome, number>>>;
  readonly weights: {
    readonly status: WeightsStatus['kind'];
    readonly blocks_to_wait?: number;
    /** Of a commit: the round it is sealed to, and the block whose epoch opens and counts it. */
    readonly round?: number;
    readonly epoch_block?: number;
    readonly error?: string;
    readonly uids: readonly number[];
    readonly values: readonly number[];
    readonly vanished: readonly number[];
  };
}

/** Everything a record is made of. */
export interface RoundFacts {
  readonly netuid: number;
  readonly block: bigint;
  readonly durationMs: number;
  readonly results: readonly TaskResult[];
  readonly averages: Averages;
  readonly chosen: ChosenWeights | undefined;
  readonly status: WeightsStatus;
}

const SCORE_DIGITS = 6;
const TIME_DIGITS = 1;

/** The record of a round. */
export function roundRecord(facts: RoundFacts): RoundRecord {
  const { averages, chosen, results, status } = facts;
  const outcomes: Partial<Record<TaskOutcome, number>> = {};
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    event: 'round',
    netuid: facts.netuid,
    block: Number(facts.block),
    duration_ms: rounded(facts.durationMs, TIME_DIGITS),
    miners: results.map((result) => ({
      uid: result.target.uid,
      hotkey: ss58Encode(result.target.hotkey),
      outcome: result.outcome,
      ...(result.reason === undefined ? {} : { reason: result.reason }),
      score: rounded(result.score, SCORE_DIGITS),
      average: rounded(averages.get(result.target.hotkey) ?? 0, SCORE_DIGITS),
      elapsed_ms: rounded(result.elapsedMs, TIME_DIGITS),
      ...(result.attempts === 1 ? {} : { attempts: result.attempts }),
    })),
    outcomes,
    weights: {
      status: status.kind,
      ...('blocksToWait' in status ? { blocks_to_wait: Number(status.blocksToWait) } : {}),
      ...(status.kind === 'committed' ? { round: Number(status.round), epoch_block: Number(status.epochBlock) } : {}),
      ...('error' in status ? { error: status.error } : {}),
      uids: chosen?.dests ?? [],
      values: chosen?.weights ?? [],
      vanished: chosen?.vanished ?? [],
    },
  };
}

/** What came of a round whose truth came later, as one structured log line. */
export interface SettledRecord {
  readonly event: 'round_settled';
  readonly netuid: number;
  /** Head when the round began. */
  readonly block: number;
  /** The block whose pulse made the truth. */
  readonly truth_block: number;
  readonly miners: readonly { readonly uid: number; readonly hotkey: string; readonly score: number }[];
}

/** The record of a round that was judged. */
export function settledRecord(netuid: number, { block, truthBlock, results }: OpenRound): SettledRecord {
  return {
    event: 'round_settled',
    netuid,
    block: Number(block),
    truth_block: Number(truthBlock),
    miners: results.map(({ score, target: { hotkey, uid } }) => ({
      uid,
      hotkey: ss58Encode(hotkey),
      score: rounded(score, SCORE_DIGITS),
    })),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
