/** What a miner counts. Each server has a registry of its own, so that several can live in one process. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { WorkSlots } from './work-slots.ts';

/** The counters and their registry. */
export interface MinerMetrics {
  readonly registry: Registry;
  /** A finished request of the task route, by HTTP status. */
  countTask(status: number): void;
  /** How long the solver worked. */
  observeSolve(elapsedMs: number): void;
}

const SOLVE_SECONDS_BUCKETS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** Metrics of one server. */
export function createMinerMetrics(slots: WorkSlots): MinerMetrics {
  const registry = new Registry();
  const registers = [registry];
  const tasks = new Counter({
    name: 'yumanet_miner_tasks_total',
    help: 'Requests of the task route by HTTP status.',
    labelNames: ['status'],
    registers,
  });
  const solve = new Histogram({
    name: 'yumanet_miner_solve_seconds',
    help: 'Time the solver worked on a task.',
    buckets: SOLVE_SECONDS_BUCKETS,
    registers,
  });
  new Gauge({
    name: 'yumanet_miner_tasks_active',
    help: 'Tasks being worked on.',
    registers,
    collect() {
      this.set(slots.active);
    },
  });
  new Gauge({
    name: 'yumanet_miner_tasks_waiting',
    help: 'Tasks waiting for a place.',
    registers,
    collect() {
      this.set(slots.waiting);
    },
  });
  return {
    registry,
    countTask: (status) => tasks.inc({ status: String(status) }),
    observeSolve: (elapsedMs) => solve.observe(elapsedMs / 1_000),
  };
}
