/** HTTP without a network: requests go to functions by the origin of their URL. */
import type { Transport, TransportLimits, TransportRequest, TransportResult } from '@yumanet/protocol';

/** What a handler answers. Header names are given in lower case. */
export interface MemoryResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** How long the exchange takes. With `timeoutMs` or more the caller sees a timeout; no time passes either way. */
  readonly elapsedMs?: number;
}

/** Serves one origin, such as `http://127.0.0.1:8091`. */
export type MemoryHandler = (request: TransportRequest) => MemoryResponse | Promise<MemoryResponse>;

/** A transport for these origins; any other is unreachable. It keeps the limits of each exchange like a real one. */
export function createMemoryTransport(handlers: Readonly<Record<string, MemoryHandler>>): Transport {
  return {
    async request(request, limits) {
      if (limits.signal?.aborted === true) return failed('aborted', 'the caller gave up', 0);
      const { origin } = new URL(request.url);
      const handler = Object.hasOwn(handlers, origin) ? handlers[origin] : undefined;
      if (handler === undefined) return failed('unreachable', `nobody listens at ${origin}`, 0);
      limits.onProgress?.('sent');
      return resultOf(await handler(request), limits);
    },
  };
}

function resultOf(response: MemoryResponse, limits: TransportLimits): TransportResult {
  const { status, headers = {}, body = new Uint8Array(0), elapsedMs = 0 } = response;
  if (limits.signal?.aborted === true) return failed('aborted', 'the caller gave up', elapsedMs);
  if (elapsedMs >= limits.timeoutMs) return failed('timeout', `no answer in ${limits.timeoutMs} ms`, limits.timeoutMs);
  if (body.length > limits.responseBytesMax) {
    limits.onProgress?.('headers');
    return failed('too_large', `more than ${limits.responseBytesMax} bytes`, elapsedMs);
  }
  limits.onProgress?.('headers');
  return { kind: 'response', status, headers, body, elapsedMs };
}

function failed(
  kind: 'timeout' | 'too_large' | 'unreachable' | 'aborted',
  message: string,
  elapsedMs: number,
): TransportResult {
  return { kind, message, elapsedMs };
}
