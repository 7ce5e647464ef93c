/** What every Transport promises, asked of undici on loopback and of the one in memory. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport, TransportRequest } from '@yumanet/protocol';
import { createMemoryTransport } from '@yumanet/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystemClock } from '../../src/system/system-clock.ts';
import { createTransport } from '../../src/system/undici-transport.ts';

/** The paths of the server that both transports talk to. */
const ECHO = '/echo?x=1';
const EMPTY = '/empty';
const BYTES_100 = '/bytes-100';
const SILENT = '/silent';

const LIMITS = { timeoutMs: 10_000, responseBytesMax: 1_000 };
const SHORT = { ...LIMITS, timeoutMs: 100 };

interface Subject {
  readonly transport: Transport;
  readonly origin: string;
  /** An address at which nobody listens. */
  readonly nobody: string;
  close(): Promise<void>;
}

async function undiciSubject(): Promise<Subject> {
  const server = createServer(answer);
  const gone = createServer();
  const [port, goneport] = await Promise.all([listen(server), listen(gone)]);
  await new Promise((resolve) => gone.close(resolve));
  const transport = createTransport(createSystemClock());
  return {
    transport,
    origin: `http://127.0.0.1:${port}`,
    nobody: `http://127.0.0.1:${goneport}`,
    async close() {
      await transport.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    switch (request.url) {
      case ECHO:
        response.writeHead(418, { 'X-Method': request.method ?? '', 'X-Sent': String(request.headers['x-sent']) });
        response.end(Buffer.concat(chunks));
        break;
      case EMPTY:
        response.writeHead(204).end();
        break;
      case BYTES_100:
        // Without a length, so that only counting can tell.
        response.write(new Uint8Array(50));
        response.end(new Uint8Array(50));
        break;
      default:
        break;
    }
  });
}

async function memorySubject(): Promise<Subject> {
  const origin = 'http://memory';
  const transport = createMemoryTransport({
    [origin]: (request: TransportRequest) => {
      const path = request.url.slice(origin.length);
      if (path === ECHO) {
        const headers = { 'x-method': request.method, 'x-sent': request.headers['x-sent'] ?? '' };
        return { status: 418, headers, body: request.body ?? new Uint8Array(0) };
      }
      if (path === EMPTY) return { status: 204 };
      if (path === BYTES_100) return { status: 200, body: new Uint8Array(100) };
      return { status: 200, elapsedMs: Number.POSITIVE_INFINITY };
    },
  });
  return { transport, origin, nobody: 'http://nobody', close: async () => undefined };
}

describe.each([
  ['undici on loopback', undiciSubject],
  ['memory', memorySubject],
])('a transport: %s', (_name, start) => {
  let subject: Subject;

  beforeAll(async () => {
    subject = await start();
  });
  afterAll(() => subject.close());

  it('carries method, path, headers and body both ways', async () => {
    const body = Uint8Array.of(0, 1, 255);
    const result = await subject.transport.request(
      { method: 'POST', url: subject.origin + ECHO, headers: { 'x-sent': 'yes' }, body },
      LIMITS,
    );
    expect(result).toMatchObject({ kind: 'response', status: 418 });
    if (result.kind !== 'response') return;
    expect(result.headers).toMatchObject({ 'x-method': 'POST', 'x-sent': 'yes' });
    expect([...result.body]).toEqual([...body]);
    expect(result.elapsedMs).toBeGreaterThanOrEqual(0);
  });

  it('has an empty body for an empty answer', async () => {
    const result = await subject.transport.request({ method: 'GET', url: subject.origin + EMPTY, headers: {} }, LIMITS);
    expect(result).toMatchObject({ kind: 'response', status: 204, body: new Uint8Array(0) });
  });

  it('takes a body of exactly the limit and not one byte more', async () => {
    const request = { method: 'GET', url: subject.origin + BYTES_100, headers: {} } as const;
    const exact = await subject.transport.request(request, { ...LIMITS, responseBytesMax: 100 });
    expect(exact.kind === 'response' && exact.body.length).toBe(100);
    const less = await subject.transport.request(request, { ...LIMITS, responseBytesMax: 99 });
    expect(less.kind).toBe('too_large');
  });

  it('ends at the deadline', async () => {
    const request = { method: 'GET', url: subject.origin + SILENT, headers: {} } as const;
    const result = await subject.transport.request(request, SHORT);
    expect(result.kind).toBe('timeout');
    expect(result.elapsedMs).toBeGreaterThan(0);
  });

  it('says when nobody is there', async () => {
    const result = await subject.transport.request({ method: 'GET', url: subject.nobody, headers: {} }, LIMITS);
    expect(result.kind).toBe('unreachable');
  });

  it('tells how far it is, each step once and in order', async () => {
    const stepsOf = async (url: string, limits = LIMITS) => {
      const steps: string[] = [];
      const onProgress = (step: string) => steps.push(step);
      await subject.transport.request({ method: 'GET', url, headers: {} }, { ...limits, onProgress });
      return steps;
    };
    expect(await stepsOf(subject.origin + EMPTY)).toEqual(['sent', 'headers']);
    expect(await stepsOf(subject.origin + BYTES_100, { ...LIMITS, responseBytesMax: 99 })).toEqual(['sent', 'headers']);
    expect(await stepsOf(subject.origin + SILENT, SHORT)).toEqual(['sent']);
    expect(await stepsOf(subject.nobody)).toEqual([]);
  });

  it('does not begin after its signal', async () => {
    const request = { method: 'GET', url: subject.origin + EMPTY, headers: {} } as const;
    const result = await subject.transport.request(request, { ...LIMITS, signal: AbortSignal.abort() });
    expect(result.kind).toBe('aborted');
  });
});
