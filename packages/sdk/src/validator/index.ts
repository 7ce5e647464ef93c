export type { Listen } from '../http/listen-on.ts';
export { type AskPorts, askMiner, type TaskResult } from './ask-miner.ts';
export { type ChosenWeights, chooseWeights } from './choose-weights.ts';
export type { MinerQuestion, MinerReply, TaskOutcome, TaskProtocol } from './miner-question.ts';
export { type AverageOptions, type Averages, MOVING_AVERAGE_ALPHA, updateAverages } from './moving-average.ts';
export { type MinerTarget, pickTargets, type Standing, standingOf } from './pick-targets.ts';
export { averagesOf, type ChainIdentity, type RoundPlace, type RoundStore, validatorRound } from './round-journal.ts';
export type { MinerRecord, RoundFacts, RoundRecord } from './round-record.ts';
export { ROUND_ATTEMPTS_MAX, ROUND_CONCURRENCY, type RoundInput, runRound } from './run-round.ts';
export {
  ROUND_INTERVAL_BLOCKS,
  ROUND_INTERVAL_MS_MIN,
  runValidator,
  type ValidatorOptions,
  type ValidatorSettings,
} from './run-validator.ts';
export {
  askEveryone,
  askLongestWaiting,
  askRandom,
  type SampleInput,
  type SamplingStrategy,
} from './sample-targets.ts';
export {
  createScoreBook,
  SCORE_HISTORY_SIZE,
  type ScoreBook,
  type ScoredRound,
  type ScoredTask,
} from './score-book.ts';
export { createStatusServer, type StatusServer } from './status-server.ts';
export { TASK_STAGES, type TaskObserver, type TaskStage } from './task-stages.ts';
export { createValidatorMetrics, type ValidatorMetrics } from './validator-metrics.ts';
export { clipToShare, WEIGHTS_POLICY, type WeightsPolicy } from './weights-policy.ts';
export { blocksUntilWeights, type WeightsStatus } from './weights-setter.ts';
