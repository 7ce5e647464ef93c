import { type Refusal, refuse } from '@yumanet/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache } from './answer-cache.ts';
import { type DevGuardOptions, refuseDevRequest } from './dev-guard.ts';
import { BODY_BYTES_MAX } from './http-limits.ts';
import type { LeaseGuard } from './lease-guard.ts';
import { negotiateForm } from './negotiate.ts';
import type { EncodedAnswer, RawRequest, Route } from './route.ts';
import { sendBody, sendRefusal } from './send-answer.ts';
import { formOfContentType, type WireForm } from './wire-form.ts';

export interface RegisterOptions {
  readonly cache: AnswerCache;
  readonly devGuard: DevGuardOptions;
  readonly leaseGuard: LeaseGuard;
}

/**
 * Puts one route of the table on the server. Everything that headers can decide is decided before the body is read:
 * who may call, which form the answer has, which form the body has.
 */
export function registerRoute(app: FastifyInstance, route: Route, options: RegisterOptions): void {
  app.route({
    method: route.method,
    url: fastifyPath(route),
    bodyLimit: route.bodyBytesMax ?? BODY_BYTES_MAX,
    onRequest: (request, reply, done) => {
      const refusal = refuseHeaders(route, options, request);
      if (refusal === undefined) return done();
      // RFC 9110 section 11.6.1: a 401 says how to do better.
      if (refusal.name === 'WrongLeaseSecret') reply.header('www-authenticate', 'Bearer');
      sendRefusal(request, reply, refusal);
    },
    handler: route.isCached === true ? cachedHandler(route, options.cache) : plainHandler(route),
  });
}

/** `/v1/subnets/{netuid}` as fastify writes it; an open end becomes its wildcard. */
export function fastifyPath({ path, hasOpenEnd }: Pick<Route, 'path' | 'hasOpenEnd'>): string {
  const closed = hasOpenEnd === true ? path.replace(/\{[a-z0-9_]+\}$/, '*') : path;
  return closed.replaceAll(/\{([a-z0-9_]+)\}/g, ':$1');
}

function refuseHeaders(route: Route, guards: RegisterOptions, request: FastifyRequest): Refusal | undefined {
  const { devGuard, leaseGuard } = guards;
  const devRefusal = route.isDev === true ? refuseDevRequest(devGuard, request.headers) : undefined;
  if (devRefusal !== undefined) return devRefusal;
  const leaseRefusal = route.needsLeaseSecret === true ? leaseGuard(request.headers.authorization) : undefined;
  if (leaseRefusal !== undefined) return leaseRefusal;
  if (negotiateForm(request.headers.accept) === undefined) return refuse('request', 'NotAcceptable');
  if (route.request === undefined) return undefined;
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return refuse('request', 'UnsupportedMediaType', { content_encoding: encoding }, 'Compressed bodies are not read.');
  }
  const type = request.headers['content-type'];
  if (formOfContentType(type) !== undefined) return undefined;
  return refuse('request', 'UnsupportedMediaType', { content_type: type ?? '' });
}

function plainHandler(route: Route) {
  return (request: FastifyRequest, reply: FastifyReply) => {
    const form = formOfRequest(request);
    const answer = route.run(rawRequest(route, request, reply), form);
    if (answer instanceof Promise) return answer.then((settled) => sendAnswer(request, reply, settled, form));
    return sendAnswer(request, reply, answer, form);
  };
}

function cachedHandler(route: Route, cache: AnswerCache) {
  return (request: FastifyRequest, reply: FastifyReply) => {
    const form = formOfRequest(request);
    const key = `${form} ${request.url}`;
    const known = cache.find(key);
    if (known !== undefined) return sendBody(reply, 200, form, known);
    const answer = route.run(rawRequest(route, request, reply), form);
    if (answer instanceof Promise) return answer.then((settled) => sendAnswer(request, reply, settled, form));
    if (answer.kind === 'body') cache.add(key, answer.body);
    return sendAnswer(request, reply, answer, form);
  };
}

function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: EncodedAnswer, form: WireForm): FastifyReply {
  if (answer.kind === 'refusal') return sendRefusal(request, reply, answer.refusal);
  return sendBody(reply, answer.status, form, answer.body);
}

/** `refuseHeaders` has made sure that there is one. */
function formOfRequest(request: FastifyRequest): WireForm {
  return negotiateForm(request.headers.accept) ?? 'json';
}

function rawRequest(route: Route, request: FastifyRequest, reply: FastifyReply): RawRequest {
  const form = formOfContentType(request.headers['content-type']);
  const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array(0);
  return {
    path: pathOf(route, recordOf(request.params)),
    query: recordOf(request.query),
    body: route.request === undefined || form === undefined ? undefined : { bytes, form },
    clientGone: () => {
      const controller = new AbortController();
      reply.raw.once('close', () => controller.abort());
      return controller.signal;
    },
  };
}

/** Gives the wildcard its name back. */
function pathOf(route: Route, params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const name = route.hasOpenEnd === true ? /\{([a-z0-9_]+)\}$/.exec(route.path)?.[1] : undefined;
  if (name === undefined) return params;
  const { '*': rest, ...named } = params;
  return { ...named, [name]: rest };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
