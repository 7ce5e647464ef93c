import { type Refusal, refuse } from '@yumanet/protocol';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  fastify,
  type HTTPMethods,
  LogController,
} from 'fastify';
import type { CoordinatorMetrics } from '../metrics/coordinator-metrics.ts';
import type { BlockStream } from '../stream/block-stream.ts';
import { NODE_METHODS } from '../system/http-vocabulary.ts';
import { createAnswerCache } from './answer-cache.ts';
import { type Connections, trackConnections } from './connections.ts';
import type { DevGuardOptions } from './dev-guard.ts';
import { handleError } from './error-handler.ts';
import { HEALTH_ROUTE, METRICS_ROUTE, OPENAPI_ROUTE, READY_ROUTE } from './fixed-routes.ts';
import {
  ANSWER_CACHE_BYTES_MAX,
  CONNECTIONS_MAX,
  HEADER_BYTES_MAX,
  HEADERS_TIMEOUT_MS,
  KEEP_ALIVE_TIMEOUT_MS,
  PATH_PARAMETER_LETTERS_MAX,
  REQUEST_TIMEOUT_MS,
} from './http-limits.ts';
import type { LeaseGuard } from './lease-guard.ts';
import { refuseSpecialRequests, refuseUnreadable } from './refuse-connection.ts';
import { fastifyPath, registerRoute } from './register-route.ts';
import type { Route } from './route.ts';
import { sendRefusal } from './send-answer.ts';
import { registerStream } from './stream-route.ts';

export interface ServerParts {
  readonly log: FastifyBaseLogger;
  readonly routes: readonly Route[];
  readonly stream: BlockStream;
  readonly metrics: CoordinatorMetrics;
  readonly devGuard: DevGuardOptions;
  readonly leaseGuard: LeaseGuard;
  /** The document of `/openapi.json`. */
  readonly openApi: object;
  readonly headHash: () => Uint8Array;
  /** Why the chain does not take extrinsics; undefined when it does. */
  readonly refuseUnready: () => Refusal | undefined;
}

/** Label of requests that no route answered: their paths are not known beforehand, so they may not be a label. */
const UNMATCHED = 'unmatched';

/** Every method that node reads as an ordinary request, but OPTIONS, which each path answers. */
const METHODS: readonly HTTPMethods[] = NODE_METHODS.filter((method) => method !== 'CONNECT' && method !== 'OPTIONS');

export interface CreatedServer {
  /** Not yet listening. */
  readonly app: FastifyInstance;
  readonly connections: Connections;
}

/** The HTTP server with all its routes. */
export function createServer(parts: ServerParts): CreatedServer {
  let requestCount = 0;
  const app = fastify({
    loggerInstance: quietLogger(parts.log),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => {
      requestCount += 1;
      return `req-${requestCount}`;
    },
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    http: { headersTimeout: HEADERS_TIMEOUT_MS, maxHeaderSize: HEADER_BYTES_MAX, requireHostHeader: false },
    routerOptions: { maxParamLength: PATH_PARAMETER_LETTERS_MAX },
    forceCloseConnections: 'idle',
    frameworkErrors: handleError,
    clientErrorHandler: (error, socket) => refuseUnreadable(error, socket, connections),
  });
  const connections = trackConnections(app.server);
  refuseSpecialRequests(app.server);
  app.server.maxConnections = CONNECTIONS_MAX;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler(handleError);
  addHooks(app, parts);
  const cache = createAnswerCache(parts.headHash, ANSWER_CACHE_BYTES_MAX);
  const { devGuard, leaseGuard } = parts;
  for (const route of parts.routes) registerRoute(app, route, { cache, devGuard, leaseGuard });
  registerStream(app, parts.stream);
  registerFixed(app, parts);
  refuseOtherMethods(app, parts.routes);
  return { app, connections };
}

/** Fastify's own remarks are left out: the coordinator says itself when it listens. Its warnings and our errors stay. */
function quietLogger(log: FastifyBaseLogger): FastifyBaseLogger {
  const isTalkative = log.level === 'trace' || log.level === 'debug' || log.level === 'info';
  return isTalkative ? log.child({}, { level: 'warn' }) : log;
}

function addHooks(app: FastifyInstance, { metrics, log }: ServerParts): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (lacksHost(request)) sendRefusal(request, reply.header('connection', 'close'), hostRefusal());
    else if (request.is404) sendRefusal(request, reply, refuse('request', 'RouteNotFound'));
    else done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    const method = url === undefined ? 'any' : request.method;
    metrics.observeRequest(url ?? UNMATCHED, method, reply.statusCode, reply.elapsedTime);
    log.debug({ event: 'request', method: request.method, url: request.url, status: reply.statusCode }, 'request');
    done();
  });
}

/** HTTP/1.1 wants a Host in every request (RFC 9112 section 3.2); node's own check would answer without a body. */
function lacksHost({ headers, raw }: FastifyRequest): boolean {
  return headers.host === undefined && raw.httpVersion === '1.1';
}

function hostRefusal(): Refusal {
  return refuse('request', 'InvalidParameter', { header: 'host' }, 'HTTP/1.1 wants a Host header.');
}

function registerFixed(app: FastifyInstance, { openApi, metrics, refuseUnready }: ServerParts): void {
  const document = JSON.stringify(openApi);
  app.get(HEALTH_ROUTE.path, (_request, reply) => reply.type(HEALTH_ROUTE.contentType).send('{"status":"ok"}'));
  app.get(READY_ROUTE.path, (request, reply) => {
    const refusal = refuseUnready();
    if (refusal !== undefined) return sendRefusal(request, reply, refusal);
    return reply.type(READY_ROUTE.contentType).send('{"status":"ready"}');
  });
  app.get(OPENAPI_ROUTE.path, (_request, reply) => reply.type(OPENAPI_ROUTE.contentType).send(document));
  app.get(METRICS_ROUTE.path, async (_request, reply) =>
    reply.type(METRICS_ROUTE.contentType).send(await metrics.registry.metrics()),
  );
}

/** A known path with a method it does not have is a 405 that names those it has; OPTIONS just names them. */
function refuseOtherMethods(app: FastifyInstance, routes: readonly Route[]): void {
  for (const method of METHODS) if (!app.supportedMethods.includes(method)) app.addHttpMethod(method);
  const methodsByPath = new Map<string, HTTPMethods[]>();
  for (const route of routes) {
    const path = fastifyPath(route);
    methodsByPath.set(path, [...(methodsByPath.get(path) ?? []), ...methodsOf(route.method)]);
  }
  for (const { path } of [HEALTH_ROUTE, READY_ROUTE, METRICS_ROUTE, OPENAPI_ROUTE])
    methodsByPath.set(path, methodsOf('GET'));
  methodsByPath.set('/v1/blocks/stream', methodsOf('GET'));
  for (const [url, own] of methodsByPath) {
    const allow = [...own, 'OPTIONS'].join(', ');
    app.options(url, (_request, reply) => reply.code(204).header('allow', allow).send());
    app.route({
      method: METHODS.filter((method) => !own.includes(method)),
      url,
      onRequest: (request, reply) => {
        sendRefusal(request, reply.header('allow', allow), refuse('request', 'MethodNotAllowed', { allow }));
      },
      handler: () => {
        throw new Error('refused before the handler');
      },
    });
  }
}

function methodsOf(method: Route['method']): HTTPMethods[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method];
}
