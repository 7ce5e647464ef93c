/** A whole miner from one call, without sockets: it listens where the port says, and the coordinator is away. */

import { createMemoryTransport, createVirtualClock } from '@yumanet/testkit';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { StreamTransport } from '../../src/client/stream-transport.ts';
import { type MinerSetup, serve, versionNumber } from '../../src/miner/serve.ts';
import { NOW_NS, validator } from '../support/miner-under-test.ts';
import { fakeCrypto, silentLog, testKey } from '../support/neurons.ts';
import { settled } from '../support/settled.ts';
import { signedTask } from '../support/signed-task.ts';

const NO_STREAM: StreamTransport = { open: () => () => undefined };

async function setUp(changes: Partial<MinerSetup> = {}) {
  const clock = createVirtualClock(Number(NOW_NS / 1_000_000n));
  const stop = new AbortController();
  const listening = Promise.withResolvers<FastifyInstance>();
  const setup: MinerSetup = {
    coordinator: 'http://127.0.0.1:9955',
    netuid: 1,
    hotkey: '//miner',
    subnet: 'echo',
    kinds: ['bytes'],
    solve: async ({ payload }) => ({ payload: payload.toReversed() }),
    version: '1.2.3',
    ...changes,
  };
  const done = serve(
    setup,
    {
      clock,
      crypto: fakeCrypto,
      transport: createMemoryTransport({}),
      streams: NO_STREAM,
      log: silentLog,
      async listen(app) {
        listening.resolve(app);
        return { url: 'http://127.0.0.1:8091', port: 8_091 };
      },
    },
    stop.signal,
  );
  const app = await Promise.race([listening.promise, done.then(() => expect.fail('it ended'))]);
  const signing = { keyPair: validator.pair, receiver: testKey('//miner').account, nonceNs: NOW_NS };
  return { app, clock, done, stop, task: () => app.inject(signedTask(signing)) };
}

describe('serve', () => {
  it('answers with the function it was given, and tells who it is', async () => {
    const { app, clock, done, stop, task } = await setUp({ rules: { allow: new Set([validator.account]) } });
    const answer = await task();
    expect(answer.statusCode).toBe(200);
    expect(Buffer.from(answer.rawPayload).includes(Buffer.from([7, 7, 1]))).toBe(true);
    expect((await app.inject('/v1/info')).json()).toMatchObject({ subnet: 'echo', netuid: 1, version: '1.2.3' });
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await app.inject('/metrics')).payload).toContain('yumanet_miner_tasks_total{status="200"} 1');
    stop.abort();
    await done;
    expect(clock.timerCount).toBe(0);
  });

  it('knows nobody before it has read the metagraph', async () => {
    const { done, stop, task } = await setUp();
    expect((await task()).statusCode).toBe(503);
    stop.abort();
    await done;
  });

  it('gives back what it holds when the port is busy', async () => {
    const busy = new Error('busy');
    const clock = createVirtualClock(0);
    const setup = { coordinator: 'http://127.0.0.1:9955', netuid: 1, hotkey: '//miner', subnet: 'echo', kinds: [] };
    const ports = {
      clock,
      crypto: fakeCrypto,
      transport: createMemoryTransport({}),
      streams: NO_STREAM,
      log: silentLog,
      listen: () => Promise.reject(busy),
    };
    const solve = () => Promise.reject(busy);
    await expect(serve({ ...setup, solve }, ports, new AbortController().signal)).rejects.toBe(busy);
    await settled();
    expect(clock.timerCount).toBe(0);
  });
});

describe('versionNumber', () => {
  it.each([
    ['10.2.0', 10_002_000],
    ['0.1.0', 1_000],
    ['1.2.3-beta.1', 1_002_003],
  ])('%s is %i', (version, expected) => {
    expect(versionNumber(version)).toBe(expected);
  });
});
