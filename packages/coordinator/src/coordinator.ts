import { bytesToHex, type Clock, type Crypto, FaultError, type Random, type Refusal } from '@yumanet/protocol';
import type { Lease } from '@yumanet/protocol/messages';
import type { KernelPorts } from '@yumanet/runtime';
import { buildGenesis, type ChainState, readBeacon, scenarioOf } from '@yumanet/runtime';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { createChainClock } from './chain/chain-clock.ts';
import { createLiveChain, type LiveChain } from './chain/live-chain.ts';
import { type NewlyOpenedChain, type OpenedChain, openChain } from './chain/open-chain.ts';
import { createPastStates, type PastStates } from './chain/past-states.ts';
import { createStakeForecasts } from './chain/stake-forecasts.ts';
import type { CoordinatorConfig } from './config/coordinator-config.ts';
import { genesisOptionsOf } from './config/genesis-options.ts';
import { newIdentity } from './config/new-identity.ts';
import { createChainControls, type MovedChain } from './control/chain-controls.ts';
import { createExtrinsicDesk, haltedRefusal, stoppingRefusal } from './desk/extrinsic-desk.ts';
import { createRecentOutcomes } from './desk/recent-outcomes.ts';
import { hostNamesOf } from './http/dev-guard.ts';
import { createLeaseGuard } from './http/lease-guard.ts';
import { openApiDocument } from './http/openapi.ts';
import { accountRoutes } from './http/routes/account-routes.ts';
import { beaconRoutes } from './http/routes/beacon-routes.ts';
import { chainRoutes } from './http/routes/chain-routes.ts';
import { controlRoutes } from './http/routes/control-routes.ts';
import { delegateRoutes } from './http/routes/delegate-routes.ts';
import { devRoutes } from './http/routes/dev-routes.ts';
import { explainRoutes } from './http/routes/explain-routes.ts';
import { extrinsicRoutes } from './http/routes/extrinsic-routes.ts';
import { leaseRoutes } from './http/routes/lease-routes.ts';
import { metagraphRoutes } from './http/routes/metagraph-routes.ts';
import { stakeRoutes } from './http/routes/stake-routes.ts';
import { subnetRoutes } from './http/routes/subnet-routes.ts';
import { type CreatedServer, createServer } from './http/server.ts';
import type { Services } from './http/services.ts';
import { createLeaseBook, type LeaseChange } from './leases/lease-book.ts';
import { type CoordinatorMetrics, createCoordinatorMetrics } from './metrics/coordinator-metrics.ts';
import { createExtrinsicPool, type ExtrinsicPool } from './pool/extrinsic-pool.ts';
import { POOL_LIMITS } from './pool/pool-limits.ts';
import { createBlockWatch } from './producer/block-watch.ts';
import { createProducer, type Producer } from './producer/producer.ts';
import { type SealedBlock, type SealedGroup, sealGroup } from './producer/sealer.ts';
import type { BlockStore, ChainBase } from './store/block-store.ts';
import { type BlockStream, createBlockStream } from './stream/block-stream.ts';
import { STREAM_LIMITS } from './stream/stream-limits.ts';
import { giveWay } from './system/give-way.ts';

/** Blocks from one checkpoint to the next: a start executes at most so many again, in well under a second. */
const CHECKPOINT_INTERVAL_BLOCKS = 1_024n;

/** In memory, where nothing starts again, only far reverts and reads need one; of a large network it takes megabytes. */
const MEMORY_CHECKPOINT_INTERVAL_BLOCKS = 8_192n;

/** How long requests that are under way have to end when the coordinator stops. */
const CLOSE_GRACE_MS = 3_000;

export interface CoordinatorParts {
  readonly config: CoordinatorConfig;
  readonly clock: Clock;
  /** For tickets, the ids of leases and the beacon's seed of a new chain, of which only the hash gets into the chain. */
  readonly random: Random;
  readonly crypto: Crypto;
  /** What computes epochs, the market and payments. */
  readonly kernels: KernelPorts;
  /** The coordinator closes it. */
  readonly store: BlockStore;
  readonly log: FastifyBaseLogger;
  /** Blocks from one checkpoint to the next, for who cannot wait for so many. */
  readonly checkpointIntervalBlocks?: bigint;
  /** Told when sealing failed: `FaultError` for the medium, anything else is a bug. */
  readonly onHalt?: (error: unknown) => void;
}

/** The chain of one network with everything around it, in this process. */
export interface Coordinator {
  /** Not listening before `start`; tests may `inject` into it. */
  readonly app: FastifyInstance;
  readonly chain: LiveChain;
  readonly pool: ExtrinsicPool;
  readonly producer: Producer;
  readonly metrics: Registry;
  /** Listens, and starts to make blocks. Answers with the address that it really has. */
  start(): Promise<{ readonly url: string }>;
  /** Ends after the block in hand: no further block, streams ended, connections closed, store closed. */
  close(): Promise<void>;
}

/**
 * Opens the chain of the store, or a new one, and wires pool, producer, stream and server to it.
 * Throws `FaultError` when the store cannot be opened or does not reproduce, `WireError` for a bad owner URI.
 */
export function createCoordinator(parts: CoordinatorParts): Coordinator {
  const { config, clock, random, crypto, kernels, store, log } = parts;
  const opened = openChain(store, { crypto, ...kernels }, () => {
    const made = newIdentity(config, { crypto, random });
    return { snapshot: buildGenesis(genesisOptionsOf(config, made, crypto), { crypto }), identity: made.identity };
  });
  logOpened(log, opened, config);
  const core = wireCore(parts, opened);
  const { chain, pool, producer, metrics } = core;
  const { app } = wireServer(parts, core);
  return {
    app,
    chain,
    pool,
    producer,
    metrics: metrics.registry,
    start: async () => {
      const url = await listen(app, config);
      producer.start();
      return { url };
    },
    close: async () => {
      producer.stop();
      core.pastStates.forget();
      core.desk.dismiss(stoppingRefusal());
      core.stream.close();
      core.leases.close();
      const cancel = clock.startTimer(CLOSE_GRACE_MS, () => app.server.closeAllConnections());
      await app.close();
      cancel();
      store.close();
    },
  };
}

/** A chain keeps what it was made with; who starts it with something else should know. */
function logOpened(
  log: FastifyBaseLogger,
  { state, base, replayedBlocks }: NewlyOpenedChain,
  config: CoordinatorConfig,
) {
  const { identity } = base;
  const numbers = { head: String(state.head.number), replayed: String(replayedBlocks) };
  const kept = { name: identity.name, preset: identity.preset };
  log.info({ event: 'opened', ...numbers, ...kept }, 'chain opened');
  const settings = ignoredSettings(base, state, config);
  if (settings.length === 0) return;
  log.warn(
    { event: 'settings_ignored', settings, kept },
    `the chain goes on with the settings it was made with, not with those of now: ${settings.join(', ')}`,
  );
}

/** Their names alone: whoever reads the log must not learn a seed. */
function ignoredSettings({ identity }: ChainBase, state: ChainState, config: CoordinatorConfig): string[] {
  const { scheme, periodBlocks } = readBeacon(state);
  const isIgnored = {
    name: config.name !== identity.name,
    preset: config.preset !== identity.preset,
    seed: config.seed !== undefined && config.seed !== identity.seed,
    beacon: config.beacon !== scheme,
    'beacon-period': BigInt(config.beaconPeriod) !== periodBlocks,
    scenario: config.scenario !== undefined && config.scenario !== scenarioOf(state),
  };
  return Object.entries(isIgnored).flatMap(([name, is]) => (is ? [name] : []));
}

interface Core extends Services {
  readonly stream: BlockStream;
  readonly metrics: CoordinatorMetrics;
  readonly pastStates: PastStates;
}

/** Chain, pool, producer, desk and stream: everything but HTTP. */
function wireCore(parts: CoordinatorParts, opened: OpenedChain): Core {
  const { config, clock, random, crypto, kernels, store, log } = parts;
  const ports = { crypto, ...kernels };
  const chainClock = createChainClock(clock, store.readClock());
  const pastStates = createPastStates({ clock, store, ports, giveWay });
  const chain = createLiveChain(opened, { ports, clock: chainClock, random, store, pastStates });
  const pool = createExtrinsicPool(chain, POOL_LIMITS);
  const headNotice = () => ({ to: chain.headNumber(), hash: chain.head().hash, genesisHash: chain.genesisHash() });
  const blockOf = (number: bigint) => store.readBlock(number);
  const { headNumber } = chain;
  const stream = createBlockStream({ clock, limits: STREAM_LIMITS, headNumber, headNotice, blockOf });
  const { leaseTermMs: termMs } = config;
  const onChange = (lease: Lease, change: LeaseChange) => logLease(log, lease, change);
  const leases = createLeaseBook({ clock, random, termMs, onChange });
  const metrics = createCoordinatorMetrics({
    headNumber,
    poolCounts: () => pool.counts(),
    streamClients: () => stream.clientCount(),
    leaseRoles: () => leases.list().map(({ role }) => role),
  });
  const usualInterval =
    config.dataFolder === undefined ? MEMORY_CHECKPOINT_INTERVAL_BLOCKS : CHECKPOINT_INTERVAL_BLOCKS;
  const checkpointInterval = parts.checkpointIntervalBlocks ?? usualInterval;
  const watch = config.checkInvariants ? createBlockWatch(chain) : undefined;
  const sealer = { machine: chain, pool, store, clock, crypto, checkpointInterval, watch };
  const producer: Producer = createProducer({
    clock,
    mode: { name: config.mode, intervalMs: config.blockTimeMs },
    seal: (mode, wish) => sealGroup(sealer, mode, wish),
    hasReady: () => pool.selectReady({ countMax: 1, bytesMax: Number.MAX_SAFE_INTEGER }).length > 0,
    onSealed: (group) => tell(parts, core, group),
    onHalt: (error) => tellHalt(parts, core, error),
    giveWay,
  });
  const desk = createExtrinsicDesk({ clock, pool, outcomes: createRecentOutcomes(), store, producer, metrics });
  const onMoved = (moved: MovedChain) => tellMoved(parts, core, moved);
  const moving = { chain, store, pool, producer, clock, chainClock, ports, giveWay, onMoved };
  const controls = createChainControls(moving);
  const forecasts = createStakeForecasts({ clock, chain, ports, giveWay });
  const isDev = config.dev;
  const base = { chain, store, pool, producer, desk, controls, leases, forecasts, crypto, isDev };
  const core: Core = { ...base, stream, metrics, pastStates };
  return core;
}

/** The chain is at another block: who waits for a place in it, who listens and who reads the log hears of it. */
function tellMoved({ log }: CoordinatorParts, { desk, stream }: Core, { notice, dropped }: MovedChain): void {
  log.warn({ event: 'reverted', to: Number(notice.to), hash: bytesToHex(notice.hash) }, 'the chain was taken back');
  desk.drop(dropped);
  stream.revert(notice);
}

/** Blocks are durable: who waits, who listens and who measures hears of it, in the order of the blocks. */
function tell({ log }: CoordinatorParts, { desk, metrics, stream }: Core, group: SealedGroup): void {
  desk.settle(group);
  for (const sealed of group.blocks) {
    metrics.observeBlock(sealed.elapsedMs);
    stream.publish(sealed);
    logBlock(log, sealed);
  }
}

function tellHalt({ log, onHalt }: CoordinatorParts, { chain, desk }: Core, error: unknown): void {
  log.fatal({ err: error, event: 'halt', head: String(chain.headNumber()) }, 'the chain has halted');
  desk.dismiss(haltedRefusal(error));
  onHalt?.(error);
}

function wireServer({ config, crypto, log }: CoordinatorParts, core: Core): CreatedServer {
  const routes = [
    ...chainRoutes(core),
    ...beaconRoutes(core),
    ...subnetRoutes(core),
    ...metagraphRoutes(core),
    ...explainRoutes(core),
    ...accountRoutes(core),
    ...delegateRoutes(core),
    ...stakeRoutes(core),
    ...extrinsicRoutes(core),
    ...leaseRoutes(core),
    ...devRoutes(core),
    ...controlRoutes(core),
  ];
  return createServer({
    log,
    routes,
    stream: core.stream,
    metrics: core.metrics,
    leaseGuard: createLeaseGuard(config.leaseSecret, crypto),
    devGuard: { isEnabled: config.dev, hosts: hostNamesOf(config.host, config.allowHosts) },
    openApi: openApiDocument(routes),
    headHash: () => core.chain.head().hash,
    refuseUnready: () => refuseUnready(core.producer),
  });
}

/** The address the server really has, with the port that was picked for port 0. */
async function listen(app: FastifyInstance, { host, port }: CoordinatorConfig): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenFault(error, host, port);
  }
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address');
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}

function listenFault(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    const text = `port ${port} on ${host} is in use: stop what listens there, choose another --port, or let --port 0 pick one`;
    return new FaultError('port_in_use', text, { cause: error });
  }
  if (code === 'EACCES')
    return new FaultError('address_unavailable', `port ${port} on ${host} is not allowed`, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new FaultError('address_unavailable', `this machine has no address ${host}`, { cause: error });
  }
  return error;
}

function refuseUnready(producer: Producer): Refusal | undefined {
  const reason = producer.haltReason();
  if (reason !== undefined) return haltedRefusal(reason);
  return producer.isStopped() ? stoppingRefusal() : undefined;
}

function logLease(log: FastifyBaseLogger, { role, netuid, index, holder }: Lease, change: LeaseChange): void {
  const facts = { event: 'lease', change, role, netuid, index, holder };
  log.info(facts, `lease of ${role}${index}_sn${netuid}: ${change}`);
}

function logBlock(log: FastifyBaseLogger, { block: { header, hash, extrinsics } }: SealedBlock): void {
  const facts = {
    event: 'block',
    number: Number(header.number),
    hash: bytesToHex(hash),
    digest: bytesToHex(header.stateDigest),
    extrinsics: extrinsics.length,
  };
  log.info(facts, 'block');
}
