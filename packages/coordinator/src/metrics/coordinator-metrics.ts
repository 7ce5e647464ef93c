import { neuronRoles } from '@yumanet/protocol';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What became of an extrinsic: the whole set, so that the label stays bounded. */
export type ExtrinsicOutcome = 'accepted' | 'rejected' | 'succeeded' | 'failed' | 'dropped';

/** Current figures, read when somebody looks at the metrics. */
export interface MetricsSources {
  readonly headNumber: () => bigint;
  readonly poolCounts: () => { readonly ready: number; readonly future: number };
  readonly streamClients: () => number;
  readonly leaseRoles: () => readonly string[];
}

export interface CoordinatorMetrics {
  readonly registry: Registry;
  countExtrinsic(outcome: ExtrinsicOutcome): void;
  observeBlock(elapsedMs: number): void;
  /** `route` is a path of the route table, never the path that was asked for. */
  observeRequest(route: string, method: string, status: number, elapsedMs: number): void;
}

const BLOCK_SECONDS_BUCKETS = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const REQUEST_SECONDS_BUCKETS = [0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];

const MS_PER_SECOND = 1_000;

/** Metrics with a registry of their own, so that two coordinators in one process do not mix. */
export function createCoordinatorMetrics(sources: MetricsSources): CoordinatorMetrics {
  const registry = new Registry();
  const registers = [registry];
  const blocks = new Counter({ name: 'yumanet_blocks_total', help: 'Blocks sealed by this process', registers });
  const blockSeconds = new Histogram({
    name: 'yumanet_block_seconds',
    help: 'Time to execute a block and make it durable',
    buckets: BLOCK_SECONDS_BUCKETS,
    registers,
  });
  const extrinsics = new Counter({
    name: 'yumanet_extrinsics_total',
    help: 'Extrinsics: accepted into or rejected by the pool, dropped from it, succeeded or failed in a block',
    labelNames: ['outcome'] as const,
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'yumanet_http_request_seconds',
    help: 'Time from the request to the last byte of its answer',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: REQUEST_SECONDS_BUCKETS,
    registers,
  });
  addGauges(registry, sources);
  return {
    registry,
    countExtrinsic: (outcome) => extrinsics.inc({ outcome }),
    observeBlock: (elapsedMs) => {
      blocks.inc();
      blockSeconds.observe(elapsedMs / MS_PER_SECOND);
    },
    observeRequest: (route, method, status, elapsedMs) =>
      requestSeconds.observe({ route, method, status: String(status) }, elapsedMs / MS_PER_SECOND),
  };
}

function addGauges(registry: Registry, sources: MetricsSources): void {
  const registers = [registry];
  new Gauge({
    name: 'yumanet_head_number',
    help: 'Number of the last durable block',
    registers,
    collect() {
      this.set(Number(sources.headNumber()));
    },
  });
  new Gauge({
    name: 'yumanet_pool_extrinsics',
    help: 'Extrinsics in the pool: ready for the next block, or waiting for an earlier nonce',
    labelNames: ['state'] as const,
    registers,
    collect() {
      const { ready, future } = sources.poolCounts();
      this.set({ state: 'ready' }, ready);
      this.set({ state: 'future' }, future);
    },
  });
  new Gauge({
    name: 'yumanet_stream_clients',
    help: 'Clients of the block stream',
    registers,
    collect() {
      this.set(sources.streamClients());
    },
  });
  new Gauge({
    name: 'yumanet_leases',
    help: 'Identities of neurons that are leased',
    labelNames: ['role'] as const,
    registers,
    collect() {
      const held = sources.leaseRoles();
      for (const role of neuronRoles) this.set({ role }, held.filter((each) => each === role).length);
    },
  });
}
