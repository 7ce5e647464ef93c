import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { createVirtualClock } from '@yumanet/testkit';
import { fastify } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerStream } from '../../src/http/stream-route.ts';
import type { StoredBlock } from '../../src/store/block-store.ts';
import { createBlockStream } from '../../src/stream/block-stream.ts';
import { startUnderTest, type UnderTest } from '../fixture/coordinator-under-test.ts';
import { fakeBlock, fakeHeadNotice } from '../fixture/fake-blocks.ts';

let chain: UnderTest;
let url: string;

beforeEach(async () => {
  chain = startUnderTest();
  ({ url } = await chain.start());
});

afterEach(() => chain.close());

/** Reads server-sent events one by one, as they arrive. */
class EventReader {
  readonly response: IncomingMessage;
  readonly #chunks: AsyncIterator<Buffer>;
  #text = '';

  constructor(response: IncomingMessage) {
    this.response = response;
    this.#chunks = response[Symbol.asyncIterator]();
  }

  /** `block 3`, or the name of another event; undefined at the end. */
  async next(): Promise<string | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const event = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        const name = /^event: (\w+)/.exec(event)?.[1] ?? 'heartbeat';
        const id = /^id: (\d+)$/m.exec(event)?.[1];
        return id === undefined ? name : `${name} ${id}`;
      }
      const chunk = await this.#chunks.next();
      if (chunk.done === true) return undefined;
      this.#text += chunk.value.toString();
    }
  }

  async take(count: number): Promise<(string | undefined)[]> {
    const events: (string | undefined)[] = [];
    while (events.length < count) events.push(await this.next());
    return events;
  }
}

async function responseOf(client: ClientRequest): Promise<IncomingMessage> {
  const [response] = (await once(client, 'response')) as [IncomingMessage];
  return response;
}

function openStream(headers: Record<string, string> = {}): Promise<EventReader> {
  return openStreamAt(url, headers);
}

async function openStreamAt(base: string, headers: Record<string, string> = {}): Promise<EventReader> {
  const client = request(`${base}/v1/blocks/stream`, { headers, agent: false });
  client.end();
  return new EventReader(await responseOf(client));
}

describe('the block stream over HTTP', () => {
  it('sends blocks as they come', async () => {
    const reader = await openStream();
    expect(reader.response.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    expect(await reader.next()).toBe('open');
    await chain.producer.mine(3);
    expect(await reader.take(3)).toEqual(['block 1', 'block 2', 'block 3']);
    chain.clock.advance(15_000);
    expect(await reader.next()).toBe('heartbeat');
    reader.response.destroy();
  });

  it('resumes after Last-Event-ID', async () => {
    await chain.producer.mine(5);
    const reader = await openStream({ 'last-event-id': '3', accept: 'text/event-stream' });
    expect(await reader.take(3)).toEqual(['open', 'block 4', 'block 5']);
    reader.response.destroy();
  });

  it('ends with an event when the coordinator stops', async () => {
    const reader = await openStream();
    await reader.next();
    const closing = chain.close();
    expect(await reader.take(2)).toEqual(['end', undefined]);
    await closing;
    chain = startUnderTest();
  });

  it('forgets a client that went away', async () => {
    const reader = await openStream();
    await reader.next();
    reader.response.destroy();
    while ((await chain.metrics.getSingleMetricAsString('yumanet_stream_clients')).includes('clients 1')) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await chain.producer.mine(1);
  });

  it.each([
    [{ 'last-event-id': 'x' }, 400],
    [{ 'last-event-id': '-1' }, 400],
    [{ accept: 'application/json' }, 406],
  ])('refuses %j', async (headers, status) => {
    const client = request(`${url}/v1/blocks/stream`, { headers, agent: false });
    client.end();
    const response = await responseOf(client);
    expect(response.statusCode).toBe(status);
    response.resume();
  });

  it('answers HEAD without a stream', async () => {
    const client = request(`${url}/v1/blocks/stream`, { method: 'HEAD', agent: false });
    client.end();
    const response = await responseOf(client);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/event-stream']);
    response.resume();
  });
});

describe('a body that is too large, over a real connection', () => {
  it.each([
    ['announced', { 'content-length': String(10 * 1024 * 1024) }],
    ['sent in chunks', { 'transfer-encoding': 'chunked' }],
  ])('is refused when %s', async (_how, headers) => {
    const client = request(`${url}/v1/extrinsics`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      agent: false,
    });
    client.on('error', (error) => expect(error).toHaveProperty('code', expect.stringMatching(/ECONNRESET|EPIPE/)));
    client.write(Buffer.alloc(2 * 1024 * 1024, '['));
    const response = await responseOf(client);
    expect(response.statusCode).toBe(413);
    response.resume();
    client.destroy();
    await once(client, 'close');
    expect(chain.chain.headNumber()).toBe(0n);
  });
});

describe('a client that goes away while it waits for its block', () => {
  it('is forgotten, and its extrinsic stays', async () => {
    const { SignedExtrinsic } = await import('@yumanet/protocol/messages');
    const call = { call: { case: 'startCall', value: { netuid: 1 } } } as const;
    const client = request(`${url}/v1/extrinsics?wait=included`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-protobuf' },
      agent: false,
    });
    client.on('error', (error) => expect(error).toHaveProperty('code', 'ECONNRESET'));
    client.end(SignedExtrinsic.encode(chain.sign(call)));
    while (chain.clock.timerCount === 0) await new Promise((resolve) => setImmediate(resolve));
    client.destroy();
    while (chain.clock.timerCount > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(chain.pool.counts()).toEqual({ ready: 1, future: 0 });
  });
});

describe('a client that does not read', () => {
  it('is dropped with an event that says so', async () => {
    const blocks: StoredBlock[] = [];
    const stream = createBlockStream({
      clock: createVirtualClock(0),
      limits: { clientsMax: 1, lagBlocksMax: 8n, heartbeatMs: 1_000, farewellMs: 1_000 },
      headNumber: () => BigInt(blocks.length),
      headNotice: () => fakeHeadNotice(blocks.length),
      blockOf: (number) => blocks[Number(number) - 1],
    });
    const app = fastify();
    registerStream(app, stream);
    const reader = await openStreamAt(await app.listen({ port: 0 }));
    expect(await reader.next()).toBe('open');
    while (stream.clientCount() === 1) {
      blocks.push(fakeBlock(blocks.length + 1, [], FRAME_BYTES));
      stream.publish(fakeBlock(blocks.length, [], FRAME_BYTES));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const events: string[] = [];
    for (let event = await reader.next(); event !== undefined; event = await reader.next()) events.push(event);
    expect(events.at(-1)).toBe('dropped');
    expect(events.slice(0, -1)).toEqual(events.slice(0, -1).map((_, index) => `block ${index + 1}`));
    expect(events.length).toBeLessThan(blocks.length);
    await app.close();
  });
});

const FRAME_BYTES = 256 * 1024;
