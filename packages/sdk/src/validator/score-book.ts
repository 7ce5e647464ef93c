/** What a validator remembers of miners, by hotkey: the moving average and the last tasks of each. */
import type { AccountId } from '@yumanet/protocol';
import type { TaskResult } from './ask-miner.ts';
import type { TaskOutcome } from './miner-question.ts';
import { type Averages, MOVING_AVERAGE_ALPHA, updateAverages } from './moving-average.ts';

/** Tasks remembered of each miner. */
export const SCORE_HISTORY_SIZE = 32;

/** A task in a miner's history. */
export interface ScoredTask {
  /** Head when its round began. */
  readonly block: bigint;
  readonly taskId: string;
  readonly kind: string;
  readonly outcome: TaskOutcome;
  readonly score: number;
  readonly elapsedMs: number;
}

/** A round as far as scores go. */
export interface ScoredRound {
  readonly block: bigint;
  readonly results: readonly TaskResult[];
  /** The hotkeys of the subnet now: others are forgotten. */
  readonly registered: readonly AccountId[];
  /** Those that served and were not asked. */
  readonly spared: ReadonlySet<AccountId>;
}

/** The memory. It holds registered hotkeys alone, so it is as large as the subnet. */
export interface ScoreBook {
  averages(): Averages;
  /** The newest last; at most `SCORE_HISTORY_SIZE` unless chosen. */
  history(hotkey: AccountId): readonly ScoredTask[];
  /** The block of the last round in which a miner was asked. */
  lastAsked(hotkey: AccountId): bigint | undefined;
  add(round: ScoredRound): void;
  /** Goes on with the averages of an earlier process. */
  restore(averages: Averages): void;
}

/** An empty book. */
export function createScoreBook(
  alpha: number = MOVING_AVERAGE_ALPHA,
  historySize: number = SCORE_HISTORY_SIZE,
): ScoreBook {
  let averages: Averages = new Map();
  let histories: ReadonlyMap<AccountId, readonly ScoredTask[]> = new Map();

  return {
    averages: () => averages,
    history: (hotkey) => histories.get(hotkey) ?? [],
    lastAsked: (hotkey) => histories.get(hotkey)?.at(-1)?.block,
    add({ block, results, registered, spared }) {
      const scores = new Map(results.map(({ target, score }) => [target.hotkey, score]));
      averages = updateAverages(averages, scores, { registered, spared, alpha });
      const known = new Map(registered.map((hotkey) => [hotkey, histories.get(hotkey) ?? []]));
      for (const { target, taskId, kind, outcome, score, elapsedMs } of results) {
        const before = known.get(target.hotkey);
        const task: ScoredTask = { block, taskId, kind, outcome, score, elapsedMs };
        if (before !== undefined) known.set(target.hotkey, [...before, task].slice(-historySize));
      }
      histories = known;
    },
    restore(restored) {
      averages = restored;
    },
  };
}
