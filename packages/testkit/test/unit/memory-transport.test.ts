import { createMemoryTransport } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';

const ORIGIN = 'http://127.0.0.1:8091';
const REQUEST = { method: 'POST', url: `${ORIGIN}/v1/task`, headers: {} } as const;
const LIMITS = { timeoutMs: 100, responseBytesMax: 4 };

describe('the memory transport', () => {
  it('brings a request to its handler and the answer back', async () => {
    const transport = createMemoryTransport({
      [ORIGIN]: ({ url, body }) => ({
        status: 200,
        headers: { 'x-url': url },
        ...(body === undefined ? {} : { body }),
      }),
    });
    const result = await transport.request({ ...REQUEST, body: Uint8Array.of(1) }, LIMITS);
    expect(result).toEqual({
      kind: 'response',
      status: 200,
      headers: { 'x-url': REQUEST.url },
      body: Uint8Array.of(1),
      elapsedMs: 0,
    });
  });

  it.each([
    ['unreachable', { url: 'http://127.0.0.1:1/' }, { elapsedMs: 0, size: 0 }],
    ['timeout', {}, { elapsedMs: 100, size: 0 }],
    ['too_large', {}, { elapsedMs: 99, size: 5 }],
    ['response', {}, { elapsedMs: 99, size: 4 }],
  ])('answers %s', async (kind, change, { elapsedMs, size }) => {
    const transport = createMemoryTransport({
      [ORIGIN]: () => ({ status: 200, elapsedMs, body: new Uint8Array(size) }),
    });
    expect(await transport.request({ ...REQUEST, ...change }, LIMITS)).toMatchObject({ kind, elapsedMs });
  });

  it('knows that the caller gave up, before or meanwhile', async () => {
    const controller = new AbortController();
    const limits = { ...LIMITS, signal: controller.signal };
    const transport = createMemoryTransport({
      [ORIGIN]: () => {
        controller.abort();
        return { status: 200 };
      },
    });
    expect(await transport.request(REQUEST, limits)).toMatchObject({ kind: 'aborted' });
    expect(await transport.request(REQUEST, limits)).toMatchObject({ kind: 'aborted' });
  });
});
