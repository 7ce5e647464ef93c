import type { MessageCodec, Refusal } from '@yumanet/protocol';
import { decodeBody } from './decode-body.ts';
import { decodeParameters, type ParameterSet, type ParameterValues, type RawParameters } from './decode-parameters.ts';
import { encodeMessage } from './encode-message.ts';
import type { WireForm } from './wire-form.ts';

/** Statuses of success: the answer is final, or it was taken and is not done yet. */
export type SuccessStatus = 200 | 202;

/** What a handler says. It never chooses the status of a refusal: that follows from the refusal's class. */
export type Answer<T> =
  | { readonly kind: 'message'; readonly message: T; readonly status?: SuccessStatus }
  /** A message of another type, one of the route's `variants`. */
  | { readonly kind: 'variant'; readonly encode: (form: WireForm) => Buffer }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** An answer as bytes. */
export type EncodedAnswer =
  | { readonly kind: 'body'; readonly status: SuccessStatus; readonly body: Buffer }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

/** A request after fastify, before its parts are read. */
export interface RawRequest {
  readonly path: RawParameters;
  readonly query: RawParameters;
  readonly body: { readonly bytes: Uint8Array; readonly form: WireForm } | undefined;
  /** A signal that ends with the client's connection; made only for who asks. */
  clientGone(): AbortSignal;
}

/** What a handler gets. */
export interface RouteInput<P extends ParameterSet, Q extends ParameterSet, B> {
  readonly path: ParameterValues<P>;
  readonly query: ParameterValues<Q>;
  readonly body: B;
  clientGone(): AbortSignal;
}

/** A part of the documentation. */
export type RouteTag = 'chain' | 'subnets' | 'accounts' | 'extrinsics' | 'leases' | 'developer' | 'operations';

/** What a route is, apart from what it does. */
export interface RouteFacts {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With parameters in braces, such as `/v1/subnets/{netuid}`. */
  readonly path: string;
  readonly summary: string;
  readonly tag: RouteTag;
  /** A developer control: off unless enabled, and closed to web pages. */
  readonly isDev?: boolean;
  /** Off unless a lease secret is configured, and open to who sends it. */
  readonly needsLeaseSecret?: boolean;
  /**
   * The answer depends on nothing but the request and the head, and is encoded once per block, unless it has to be waited
   * for.
   */
  readonly isCached?: boolean;
  /** How large the body may be; `BODY_BYTES_MAX` unless given. */
  readonly bodyBytesMax?: number;
  /** What the answer may be instead of the response, depending on the query. */
  readonly variants?: readonly MessageCodec<object>[];
  /** The last path parameter holds several path parts. */
  readonly hasOpenEnd?: boolean;
  /** What the two successes mean here. */
  readonly success: Readonly<Partial<Record<SuccessStatus, string>>>;
}

/** One route of the API, with its types closed in: what the server and the documentation need. */
export interface Route extends RouteFacts {
  readonly pathParameters: ParameterSet;
  readonly queryParameters: ParameterSet;
  readonly request: MessageCodec<object> | undefined;
  readonly response: MessageCodec<object>;
  run(raw: RawRequest, form: WireForm): EncodedAnswer | Promise<EncodedAnswer>;
}

interface RouteWithBody<P extends ParameterSet, Q extends ParameterSet, B extends object, R extends object>
  extends RouteFacts {
  readonly pathParameters: P;
  readonly queryParameters: Q;
  readonly request: MessageCodec<B>;
  readonly response: MessageCodec<R>;
  answer(input: RouteInput<P, Q, B>): Answer<R> | Promise<Answer<R>>;
}

type RouteWithoutBody<P extends ParameterSet, Q extends ParameterSet, R extends object> = Omit<
  RouteWithBody<P, Q, object, R>,
  'request' | 'answer'
> & { answer(input: RouteInput<P, Q, undefined>): Answer<R> | Promise<Answer<R>> };

/** A route that reads no body. */
export function readRoute<P extends ParameterSet, Q extends ParameterSet, R extends object>(
  route: RouteWithoutBody<P, Q, R>,
): Route {
  const { answer, ...facts } = route;
  return {
    ...facts,
    request: undefined,
    run: (raw, form) => {
      const input = readInput(route, raw);
      if (input.kind === 'refusal') return input;
      return encodeAnswer(
        route.response,
        answer({ ...input.value, body: undefined, clientGone: raw.clientGone }),
        form,
      );
    },
  };
}

/** A route that reads a message. */
export function writeRoute<P extends ParameterSet, Q extends ParameterSet, B extends object, R extends object>(
  route: RouteWithBody<P, Q, B, R>,
): Route {
  const { answer, ...facts } = route;
  return {
    ...facts,
    run: (raw, form) => {
      const input = readInput(route, raw);
      if (input.kind === 'refusal') return input;
      if (raw.body === undefined) throw new Error('the server reads the body of a route that has one');
      const body = decodeBody(route.request, raw.body.bytes, raw.body.form);
      if (!body.ok) return { kind: 'refusal', refusal: body.refusal };
      return encodeAnswer(
        route.response,
        answer({ ...input.value, body: body.value, clientGone: raw.clientGone }),
        form,
      );
    },
  };
}

function readInput<P extends ParameterSet, Q extends ParameterSet>(
  route: { readonly pathParameters: P; readonly queryParameters: Q },
  raw: RawRequest,
) {
  const path = decodeParameters(route.pathParameters, raw.path);
  if (!path.ok) return { kind: 'refusal' as const, refusal: path.refusal };
  const query = decodeParameters(route.queryParameters, raw.query);
  if (!query.ok) return { kind: 'refusal' as const, refusal: query.refusal };
  return { kind: 'input' as const, value: { path: path.value, query: query.value } };
}

function encodeAnswer<R extends object>(
  codec: MessageCodec<R>,
  answer: Answer<R> | Promise<Answer<R>>,
  form: WireForm,
): EncodedAnswer | Promise<EncodedAnswer> {
  if (answer instanceof Promise) return answer.then((settled) => encodeSettled(codec, settled, form));
  return encodeSettled(codec, answer, form);
}

function encodeSettled<R extends object>(codec: MessageCodec<R>, answer: Answer<R>, form: WireForm): EncodedAnswer {
  if (answer.kind === 'refusal') return answer;
  if (answer.kind === 'variant') return { kind: 'body', status: 200, body: answer.encode(form) };
  return { kind: 'body', status: answer.status ?? 200, body: encodeMessage(codec, answer.message, form) };
}

/** An answer with a message. */
export function message<T>(value: T, status: SuccessStatus = 200): Answer<T> {
  return { kind: 'message', message: value, status };
}

/** An answer with a message of another type than the route's response. */
export function variant<T extends object>(codec: MessageCodec<T>, value: T): Answer<never> {
  return { kind: 'variant', encode: (form) => encodeMessage(codec, value, form) };
}

/** An answer with a refusal. */
export function refusal(reason: Refusal): { readonly kind: 'refusal'; readonly refusal: Refusal } {
  return { kind: 'refusal', refusal: reason };
}
