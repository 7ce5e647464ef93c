/**
 * HTTP over undici behind the `Transport` port. One timer bounds the whole exchange (connect, headers and body); undici's
 * own timers restart with every read and would let a trickling server stretch it, so they are off. What is over is
 * destroyed with its socket: nothing goes on reading behind the caller's back.
 */
import type { Clock, Transport, TransportLimits, TransportRequest, TransportResult } from '@yumanet/protocol';
import { Agent, type Dispatcher } from 'undici';

/** A connection attempt outlives the exchange that asked for it by at most this long, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000;
/** Idle connections stay for the next round. */
const KEEP_ALIVE_MS = 30_000;

/** A transport that can be shut down. */
export interface ClosableTransport extends Transport {
  /** Ends open connections; exchanges under way become `unreachable`. */
  close(): Promise<void>;
}

/** An agent as all of this project's HTTP clients use it. */
export function createAgent(): Agent {
  return new Agent({
    allowH2: false,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
  });
}

/** A transport with its own connections. */
export function createTransport(clock: Clock): ClosableTransport {
  const agent = createAgent();
  return {
    request: (request, limits) => runExchange(agent, clock, request, limits),
    close: () => agent.destroy(),
  };
}

type FailureKind = Exclude<TransportResult['kind'], 'response'>;

function runExchange(
  agent: Agent,
  clock: Clock,
  request: TransportRequest,
  limits: TransportLimits,
): Promise<TransportResult> {
  return new Promise((resolve) => {
    const calledMs = clock.monotonicMs();
    const body = createBodyCollector(limits.responseBytesMax);
    let controller: Dispatcher.DispatchController | undefined;
    let firstByteMs = calledMs;
    let isOver = false;
    let head: { readonly status: number; readonly headers: Readonly<Record<string, string>> } | undefined;

    const cancelTimer = clock.startTimer(limits.timeoutMs, () => {
      fail('timeout', `not complete after ${limits.timeoutMs} ms`);
    });
    const onAbort = () => fail('aborted', 'the caller gave up');

    function finish(result: TransportResult): void {
      isOver = true;
      cancelTimer();
      limits.signal?.removeEventListener('abort', onAbort);
      resolve(result);
    }

    function fail(kind: FailureKind, message: string): void {
      if (isOver) return;
      finish({ kind, message, elapsedMs: clock.monotonicMs() - firstByteMs });
      controller?.abort(new Error(message));
    }

    if (limits.signal?.aborted) return onAbort();
    limits.signal?.addEventListener('abort', onAbort, { once: true });
    const target = readTarget(request.url);
    if (target === undefined) return fail('unreachable', `"${request.url}" is no http URL`);

    agent.dispatch(dispatchOptions(request, target), {
      onRequestStart(startedController) {
        // Called on a connected socket, right before the first byte is written.
        controller = startedController;
        if (isOver) controller.abort(new Error('over before it was sent'));
        else {
          firstByteMs = clock.monotonicMs();
          limits.onProgress?.('sent');
        }
      },
      onResponseStart(_controller, status, headers) {
        if (status < 200 || isOver) return;
        limits.onProgress?.('headers');
        head = { status, headers: plainHeaders(headers) };
        if (!body.accepts(head.headers['content-length'])) fail('too_large', body.message);
      },
      onResponseData(_controller, chunk) {
        if (!isOver && !body.add(chunk)) fail('too_large', body.message);
      },
      onResponseEnd() {
        if (isOver || head === undefined) return;
        finish({ kind: 'response', ...head, body: body.join(), elapsedMs: clock.monotonicMs() - firstByteMs });
      },
      onResponseError(_controller, error) {
        fail('unreachable', error.message === '' ? error.name : error.message);
      },
    });
  });
}

function readTarget(url: string): URL | undefined {
  const target = URL.parse(url);
  return target?.protocol === 'http:' || target?.protocol === 'https:' ? target : undefined;
}

function dispatchOptions(request: TransportRequest, target: URL): Agent.DispatchOptions {
  return {
    origin: target.origin,
    path: target.pathname + target.search,
    method: request.method,
    headers: { ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body }),
  };
}

/** Lower-case names; repeated headers joined as HTTP allows. */
function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}

interface BodyCollector {
  readonly message: string;
  /** False when an announced length is above the limit. */
  accepts(contentLength: string | undefined): boolean;
  /** False when the limit is passed; nothing more is kept then. */
  add(chunk: Uint8Array): boolean;
  join(): Uint8Array;
}

function createBodyCollector(bytesMax: number): BodyCollector {
  let chunks: Uint8Array[] = [];
  let size = 0;
  return {
    message: `the answer is larger than ${bytesMax} bytes`,
    accepts: (contentLength) => contentLength === undefined || !(Number(contentLength) > bytesMax),
    add(chunk) {
      size += chunk.length;
      if (size <= bytesMax) chunks.push(chunk);
      else chunks = [];
      return size <= bytesMax;
    },
    join() {
      const body = new Uint8Array(size);
      let offset = 0;
      for (const chunk of chunks) {
        body.set(chunk, offset);
        offset += chunk.length;
      }
      return body;
    },
  };
}
