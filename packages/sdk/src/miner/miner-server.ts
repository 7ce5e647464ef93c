/** A miner's HTTP server. */
import { type AccountId, type Clock, type Crypto, ss58Encode, toJson } from '@yumanet/protocol';
import { MinerInfo } from '@yumanet/protocol/messages';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { addClassicRoutes, type ClassicOptions } from '../classic/classic-routes.ts';
import { type Listen, type ListenAddress, listenOn } from '../http/listen-on.ts';
import type { PaymentGuard } from '../payment/require-payment.ts';
import { createCallerBudget } from './caller-budget.ts';
import type { CallerPolicy } from './caller-policy.ts';
import { MINER_LIMITS, type MinerLimits } from './miner-limits.ts';
import { createMinerMetrics } from './miner-metrics.ts';
import { nameHttpError } from './name-http-error.ts';
import { refuseRequest, sendMessage } from './refuse-request.ts';
import { createRequestsUnderWay } from './requests-under-way.ts';
import { addTaskRoute } from './task-route.ts';
import type { TaskSolver } from './task-solver.ts';
import { createWorkSlots } from './work-slots.ts';

/** What a server is made of. */
export interface MinerServerOptions {
  /** The hotkey requests must be signed for. */
  readonly hotkey: AccountId;
  readonly netuid: number;
  readonly solver: TaskSolver;
  /** Shown by GET /v1/info. */
  readonly skill: number;
  readonly version: string;
  readonly callers: CallerPolicy;
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly log: Logger;
  /** What a task costs; nothing when absent. */
  readonly payments?: PaymentGuard | undefined;
  /** Whether and how it serves dendrites of the ecosystem's SDK up to version 10; not at all when absent. */
  readonly classic?: ClassicOptions | undefined;
  readonly limits?: Partial<MinerLimits>;
  /** A socket when absent. */
  readonly listen?: Listen | undefined;
}

/** A server that may listen. */
export interface MinerServer {
  readonly app: FastifyInstance;
  /** Starts listening; port 0 picks a free one. Throws `FaultError` with code `port_in_use` on a busy port. */
  listen(address: ListenAddress): Promise<{ readonly url: string; readonly port: number }>;
  /** Refuses new tasks, waits `drainMsMax` for those under way, ends what is left, closes connections. */
  close(): Promise<void>;
}

/** The server, not yet listening. */
export function createMinerServer(options: MinerServerOptions): MinerServer {
  const limits = { ...MINER_LIMITS, ...options.limits };
  const slots = createWorkSlots(limits.concurrency, limits.queueSize);
  const metrics = createMinerMetrics(slots);
  const underWay = createRequestsUnderWay();
  const closing = new AbortController();
  const stop = new AbortController();
  const loggerInstance: FastifyBaseLogger = options.log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: limits.requestMsMax,
    forceCloseConnections: true,
  });
  app.server.maxConnections = limits.connectionsMax;
  app.setErrorHandler((error, request, reply) => {
    const refusal = nameHttpError(error, limits.bodyBytesMax);
    if (refusal.name === 'InternalError') request.log.error({ err: error }, 'request failed');
    return refuseRequest(request, reply, refusal);
  });
  app.setNotFoundHandler((request, reply) => refuseRequest(request, reply, { name: 'RouteNotFound' }));
  const budget = createCallerBudget(limits.callerBurst, limits.callerPerSecond);
  const signals = { closing: closing.signal, stopping: stop.signal };
  const shared = { ...options, limits, slots, metrics, budget, underWay, ...signals };
  addTaskRoute(app, shared);
  if (options.classic !== undefined) addClassicRoutes(app, shared, options.classic);
  addReadRoutes(app, options, metrics.registry);
  return {
    app,
    listen: (address) => (options.listen ?? listenOn)(app, address),
    async close() {
      closing.abort();
      await inTime(options.clock, limits.drainMsMax, underWay.untilNone());
      stop.abort();
      await app.close();
    },
  };
}

/** Waits for `done`, but no longer than `delayMs`. */
function inTime(clock: Clock, delayMs: number, done: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const cancelTimer = clock.startTimer(delayMs, resolve);
    void done.then(() => {
      cancelTimer();
      resolve();
    });
  });
}

type MetricsSource = { readonly contentType: string; metrics(): Promise<string> };

function addReadRoutes(app: FastifyInstance, options: MinerServerOptions, registry: MetricsSource): void {
  const info: MinerInfo = {
    hotkey: ss58Encode(options.hotkey),
    netuid: options.netuid,
    subnet: options.solver.subnet,
    skill: options.skill,
    version: options.version,
    kinds: [...options.solver.kinds],
  };
  app.get('/v1/info', async (request, reply) =>
    sendMessage(request, reply, { protobuf: () => MinerInfo.encode(info), json: () => toJson(MinerInfo, info) }),
  );
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
