import { type Refusal, refuse } from '@yumanet/protocol';
import { type FastifyBaseLogger, type FastifyInstance, fastify, type HTTPMethods, LogController } from 'fastify';
import type { CoordinatorMetrics } from '../metrics/coordinator-metrics.ts';
import type { BlockStream } from '../stream/block-stream.ts';
import { createAnswerCache } from './answer-cache.ts';
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
  /** The document of `/openapi.json`. */
  readonly openApi: object;
  readonly headHash: () => Uint8Array;
  /** Why the chain does not take extrinsics; undefined when it does. */
  readonly refuseUnready: () => Refusal | undefined;
}

/** Label of requests that no route answered: their paths are not known beforehand, so they may not be a label. */
const UNMATCHED = 'unmatched';
const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The HTTP server with all its routes, not yet listening. */
export function createServer(parts: ServerParts): FastifyInstance {
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
    http: { headersTimeout: HEADERS_TIMEOUT_MS, maxHeaderSize: HEADER_BYTES_MAX },
    routerOptions: { maxParamLength: PATH_PARAMETER_LETTERS_MAX },
    forceCloseConnections: 'idle',
    frameworkErrors: handleError,
  });
  app.server.maxConnections = CONNECTIONS_MAX;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler(handleError);
  addHooks(app, parts);
  const cache = createAnswerCache(parts.headHash, ANSWER_CACHE_BYTES_MAX);
  for (const route of parts.routes) registerRoute(app, route, { cache, devGuard: parts.devGuard });
  registerStream(app, parts.stream);
  registerFixed(app, parts);
  refuseOtherMethods(app, parts.routes);
  return app;
}

/** Fastify's own remarks are left out: the coordinator says itself when it listens. Its warnings and our errors stay. */
function quietLogger(log: FastifyBaseLogger): FastifyBaseLogger {
  const isTalkative = log.level === 'trace' || log.level === 'debug' || log.level === 'info';
  return isTalkative ? log.child({}, { level: 'warn' }) : log;
}

function addHooks(app: FastifyInstance, { metrics, log }: ServerParts): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.is404) sendRefusal(request, reply, refuse('request', 'RouteNotFound'));
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
  const methodsByPath = new Map<string, HTTPMethods[]>();
  for (const route of routes) methodsByPath.set(fastifyPath(route), methodsOf(route.method));
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

function methodsOf(method: 'GET' | 'POST'): HTTPMethods[] {
  return method === 'GET' ? ['GET', 'HEAD'] : ['POST'];
}
