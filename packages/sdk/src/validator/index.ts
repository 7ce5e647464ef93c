export type { Listen } from '../http/listen-on.ts';
export { type AskPorts, askMiner, type TaskResult } from './ask-miner.ts';
export { type ChosenWeights, chooseWeights } from './choose-weights.ts';
export type { MinerQuestion, MinerReply, TaskOutcome } from './miner-question.ts';
export { type Averages, MOVING_AVERAGE_ALPHA, updateAverages } from './moving-average.ts';
export { type MinerTarget, pickTargets, type Standing, standingOf } from './pick-targets.ts';
export type { MinerRecord, RoundRecord } from './round-record.ts';
export { ROUND_CONCURRENCY, type RoundInput, runRound } from './run-round.ts';
export {
  ROUND_INTERVAL_BLOCKS,
  ROUND_INTERVAL_MS_MIN,
  runValidator,
  type ValidatorOptions,
  type ValidatorSettings,
} from './run-validator.ts';
export { createStatusServer, type StatusServer } from './status-server.ts';
export { createValidatorMetrics, type ValidatorMetrics } from './validator-metrics.ts';
export { blocksUntilWeights, type WeightsStatus } from './weights-setter.ts';
