/** One request and its answer over the simulated network, under the limits that a real transport keeps. */
import type { TransportLimits, TransportRequest, TransportResult } from '@yumanet/protocol';
import type { Arrival } from '../plan/faults.ts';
import { type Life, never } from '../world/life.ts';
import { cutBytes } from './cut-bytes.ts';
import type { InjectedAnswer, InjectedCall } from './injected-app.ts';
import type { Endpoint, NetworkContext } from './network-context.ts';

type FailureKind = Exclude<TransportResult['kind'], 'response'>;

/** The caller's side of an exchange. */
interface Caller {
  readonly life: Life;
  readonly request: TransportRequest;
  readonly limits: TransportLimits;
  /** Names it in the trace. */
  readonly what: string;
  isOver(): boolean;
  answer(answer: InjectedAnswer): void;
  fail(kind: FailureKind, message: string): void;
  /** Calls back when the exchange is over, however it ended. */
  onOver(listener: () => void): void;
}

/** Never answers a caller that died meanwhile. */
export function runExchange(
  context: NetworkContext,
  life: Life,
  request: TransportRequest,
  limits: TransportLimits,
): Promise<TransportResult> {
  if (!life.isAlive() || context.faults.crashes(life, 'a request')) return never();
  return new Promise((resolve) => {
    const caller = createCaller(context, { life, request, limits }, resolve);
    if (limits.signal?.aborted === true) {
      caller.fail('aborted', 'the caller gave up');
      return;
    }
    context.witness.onRequest(life, request);
    sendRequest(context, caller);
  });
}

function createCaller(
  { clock, faults, note, nameAt }: NetworkContext,
  { life, request, limits }: Pick<Caller, 'life' | 'request' | 'limits'>,
  resolve: (result: TransportResult) => void,
): Caller {
  const { origin, pathname, search } = new URL(request.url);
  const what = `${life.name} -> ${nameAt(origin)} ${request.method} ${pathname}${search}`;
  const startedMs = clock.monotonicMs();
  const listeners: (() => void)[] = [];
  let isOver = false;
  note(`${what} ${request.body?.length ?? 0} bytes`);

  function end(): void {
    isOver = true;
    cancelDeadline();
    forgetLife();
    limits.signal?.removeEventListener('abort', onAbort);
    for (const listener of listeners) listener();
  }

  function finish(result: TransportResult, outcome: string): void {
    if (isOver) return;
    end();
    if (faults.crashes(life, 'an answer')) return;
    note(`${what} = ${outcome}`);
    resolve(result);
  }

  const fail = (kind: FailureKind, message: string) =>
    finish({ kind, message, elapsedMs: clock.monotonicMs() - startedMs }, `${kind} (${message})`);
  const onAbort = () => fail('aborted', 'the caller gave up');
  const forgetLife = life.onEnd(end);
  const cancelDeadline = clock.startTimer(limits.timeoutMs, () => fail('timeout', `${limits.timeoutMs} ms`));
  limits.signal?.addEventListener('abort', onAbort, { once: true });
  return {
    life,
    request,
    limits,
    what,
    isOver: () => isOver,
    answer: ({ status, headers, body }) => {
      if (body.length > limits.responseBytesMax) return fail('too_large', `${body.length} bytes`);
      const elapsedMs = clock.monotonicMs() - startedMs;
      finish({ kind: 'response', status, headers, body, elapsedMs }, `${status}, ${body.length} bytes`);
    },
    fail,
    onOver: (listener) => listeners.push(listener),
  };
}

function sendRequest(context: NetworkContext, caller: Caller): void {
  const { clock, faults, nameAt } = context;
  const { origin } = new URL(caller.request.url);
  const { arrivals, isReset } = faults.message(caller.life.name, nameAt(origin));
  if (isReset) loseConnection(context, caller);
  for (const arrival of arrivals) clock.startTimer(arrival.delayMs, () => arrive(context, caller, arrival));
}

/** A copy of the request reaches the address. */
function arrive(context: NetworkContext, caller: Caller, { cut }: Arrival): void {
  const { url, body } = caller.request;
  const endpoint = context.endpointAt(new URL(url).origin);
  const isHeard =
    endpoint !== undefined && !context.faults.crashes(endpoint.life, 'a request') && cut?.isNoticed !== true;
  if (!isHeard) {
    loseConnection(context, caller);
    return;
  }
  const kept = body === undefined || cut === undefined ? {} : { body: cutBytes(body, cut.keptPermille) };
  serve(context, caller, endpoint, { ...caller.request, ...kept });
}

/** The caller hears that nobody listens or that the connection broke, if the network lets it. */
function loseConnection({ clock, faults, nameAt }: NetworkContext, caller: Caller): void {
  const { origin } = new URL(caller.request.url);
  const [arrival] = faults.message(nameAt(origin), caller.life.name).arrivals;
  if (arrival !== undefined) clock.startTimer(arrival.delayMs, () => caller.fail('unreachable', 'no connection'));
}

function serve(context: NetworkContext, caller: Caller, endpoint: Endpoint, request: TransportRequest): void {
  const { clock, faults, note, onBug, witness } = context;
  const call = endpoint.app.request(request);
  const forgetLife = endpoint.life.onEnd(() => loseConnection(context, caller));
  hangUpWhenOver(context, caller, endpoint, call);
  const answer = (answered: InjectedAnswer | undefined) => {
    forgetLife();
    if (answered === undefined || !endpoint.life.isAlive()) return;
    note(`${caller.what} @ ${answered.status}`);
    witness.onAnswer(endpoint, request, answered);
    const { arrivals, isReset } = faults.message(endpoint.life.name, caller.life.name);
    if (isReset) loseConnection(context, caller);
    for (const arrival of arrivals) clock.startTimer(arrival.delayMs, () => deliver(caller, answered, arrival));
  };
  call.answer.then(answer).catch(onBug);
}

function deliver(caller: Caller, answer: InjectedAnswer, { cut }: Arrival): void {
  if (cut === undefined) caller.answer(answer);
  else if (cut.isNoticed) caller.fail('unreachable', 'the connection broke within the answer');
  else caller.answer({ ...answer, body: cutBytes(answer.body, cut.keptPermille) });
}

/** A caller that gave up closes its connection, and the other side learns of it a little later. */
function hangUpWhenOver(
  { clock, faults }: NetworkContext,
  caller: Caller,
  endpoint: Endpoint,
  call: InjectedCall<InjectedAnswer>,
): void {
  const hangUp = () => {
    const [arrival] = faults.message(caller.life.name, endpoint.life.name).arrivals;
    if (arrival === undefined) return;
    clock.startTimer(arrival.delayMs, () => {
      if (endpoint.life.isAlive()) call.hangUp();
    });
  };
  if (caller.isOver()) hangUp();
  else caller.onOver(hangUp);
}
