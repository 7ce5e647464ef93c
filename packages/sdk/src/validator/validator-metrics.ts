/** What a validator counts. Each has a registry of its own, so that several can live in one process. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { TaskResult } from './ask-miner.ts';
import type { ChosenWeights } from './choose-weights.ts';
import type { WeightsStatus } from './weights-setter.ts';

/** The counters and their registry. */
export interface ValidatorMetrics {
  readonly registry: Registry;
  countRound(durationMs: number, results: readonly TaskResult[]): void;
  countWeights(status: WeightsStatus, chosen: ChosenWeights | undefined): void;
  /** The block that stored this validator's last row or commit. */
  weightsStored(block: bigint): void;
}

const SECONDS_BUCKETS = [0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Metrics of one validator. */
export function createValidatorMetrics(): ValidatorMetrics {
  const registry = new Registry();
  const registers = [registry];
  const rounds = new Counter({ name: 'yumanet_validator_rounds_total', help: 'Rounds finished.', registers });
  const roundSeconds = new Histogram({
    name: 'yumanet_validator_round_seconds',
    help: 'Time from the first task signed to the last answer judged.',
    buckets: SECONDS_BUCKETS,
    registers,
  });
  const tasks = new Counter({
    name: 'yumanet_validator_tasks_total',
    help: 'Tasks by how they ended.',
    labelNames: ['outcome'],
    registers,
  });
  const taskSeconds = new Histogram({
    name: 'yumanet_validator_task_seconds',
    help: 'Time of answered tasks from the first byte sent to the last received.',
    buckets: SECONDS_BUCKETS,
    registers,
  });
  const weights = new Counter({
    name: 'yumanet_validator_weights_total',
    help: 'What became of the weights of each round.',
    labelNames: ['status'],
    registers,
  });
  const vanished = new Gauge({
    name: 'yumanet_validator_vanished_weights',
    help: 'Miners with a positive score whose u16 weight was 0 in the last round.',
    registers,
  });
  const lastBlock = new Gauge({
    name: 'yumanet_validator_last_weights_block',
    help: 'The block that stored the last weights, set or committed; 0 before the first.',
    registers,
  });
  return {
    registry,
    countRound(durationMs, results) {
      rounds.inc();
      roundSeconds.observe(durationMs / 1_000);
      for (const { outcome, elapsedMs } of results) {
        tasks.inc({ outcome });
        if (outcome === 'ok') taskSeconds.observe(elapsedMs / 1_000);
      }
    },
    countWeights(status, chosen) {
      weights.inc({ status: status.kind });
      vanished.set(chosen?.vanished.length ?? 0);
    },
    weightsStored: (block) => lastBlock.set(Number(block)),
  };
}
