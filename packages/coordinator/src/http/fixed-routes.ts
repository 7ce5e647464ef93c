/** A route whose answer is no message of the protocol: what it is, for the server and the documentation. */
export interface FixedRoute {
  readonly path: string;
  readonly summary: string;
  readonly contentType: string;
  /** What a success means. */
  readonly success: string;
  /** Refusals it may answer with, by status. */
  readonly refusals: Readonly<Partial<Record<number, string>>>;
}

export const HEALTH_ROUTE: FixedRoute = {
  path: '/healthz',
  summary: 'Whether the process answers',
  contentType: 'application/json',
  success: 'It does',
  refusals: {},
};

export const READY_ROUTE: FixedRoute = {
  path: '/readyz',
  summary: 'Whether the chain takes extrinsics and makes blocks',
  contentType: 'application/json',
  success: 'It does',
  refusals: { 500: 'The chain has halted', 503: 'The coordinator is stopping' },
};

export const METRICS_ROUTE: FixedRoute = {
  path: '/metrics',
  summary: 'Figures for Prometheus',
  contentType: 'text/plain; version=0.0.4; charset=utf-8',
  success: 'The figures',
  refusals: {},
};

export const OPENAPI_ROUTE: FixedRoute = {
  path: '/openapi.json',
  summary: 'This document',
  contentType: 'application/json',
  success: 'The document',
  refusals: {},
};

export const STREAM_ROUTE: FixedRoute = {
  path: '/v1/blocks/stream',
  summary:
    'Server-sent events: `block` with a BlockNotice per block, its number as id; `gap`, `dropped` and `end` say why blocks are missing. Last-Event-ID resumes after that block.',
  contentType: 'text/event-stream',
  success: 'The stream',
  refusals: { 400: 'Last-Event-ID is no block number', 406: 'The client does not accept it', 503: 'Too many clients' },
};
