/** The order in which a miner refuses, on requests injected without a socket. */
import { WireError } from '@yumanet/protocol';
import { ErrorInfo, MinerInfo, TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import type { CallerPolicy } from '../../src/miner/caller-policy.ts';
import type { MinerTask } from '../../src/miner/task-solver.ts';
import { NOW_NS, startMiner, validator } from '../support/miner-under-test.ts';
import { testKey } from '../support/neurons.ts';
import { taskRequest } from '../support/signed-task.ts';

const SECOND_NS = 1_000_000_000n;

type Answer = { readonly statusCode: number; readonly rawPayload: Buffer };

function refusal({ statusCode, rawPayload }: Answer): string {
  const error = ErrorInfo.decode(rawPayload);
  expect(error.stage).toBe('request');
  return `${statusCode} ${error.name}`;
}

describe('a task that is in order', () => {
  it('is solved and answered', async () => {
    const { app, asked, request } = startMiner();
    const answer = await app.inject(request());
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/x-protobuf');
    const response = TaskResponse.decode(answer.rawPayload);
    expect(response).toEqual({ taskId: 't1', payload: Uint8Array.of(1, 7, 7), info: new Map([['by', 'test']]) });
    expect(asked[0]).toMatchObject({ caller: validator.account, taskId: 't1', kind: 'bytes', block: 5n });
  });

  it('is answered in JSON to those who ask for it', async () => {
    const { app, request } = startMiner();
    const signed = request();
    const answer = await app.inject({ ...signed, headers: { ...signed.headers, accept: 'application/json' } });
    expect(answer.json()).toEqual({ task_id: 't1', payload: '0x010707', info: { by: 'test' } });
  });
});

describe('401: whoever cannot prove who they are', () => {
  const { app, asked, request } = startMiner({ welcome: { kind: 'unwelcome', reason: 'no_permit' } });
  const garbage = Buffer.from('no protobuf at all');

  it.each([
    ['X-Bittensor-Version', undefined],
    ['X-Bittensor-Version', '2'],
    ['X-Bittensor-Hotkey', undefined],
    ['X-Bittensor-Hotkey', 'nobody'],
    ['X-Bittensor-Nonce', undefined],
    ['X-Bittensor-Nonce', '-1'],
    ['X-Bittensor-Signature', undefined],
    ['X-Bittensor-Signature', '0x12'],
    ['X-Bittensor-Crypto', 'ecdsa'],
  ])('%s: %s is malformed, whatever the body is', async (name, value) => {
    const signed = request();
    const { [name]: _old, ...others } = signed.headers;
    const headers = value === undefined ? others : { ...others, [name]: value };
    expect(refusal(await app.inject({ ...signed, headers, payload: garbage }))).toBe('401 MalformedAuth');
  });

  it.each([
    ['10 s old', -10n * SECOND_NS - 1_000_000n, '401 StaleRequest'],
    ['2 s ahead', 2n * SECOND_NS + 1_000_000n, '401 StaleRequest'],
  ])('a nonce just more than %s is stale', async (_name, offset, expected) => {
    expect(refusal(await app.inject(request({ nonceNs: NOW_NS + offset })))).toBe(expected);
  });

  it('a request for another receiver, or for nobody', async () => {
    expect(refusal(await app.inject(request({ receiver: testKey('//other').account })))).toBe('401 WrongReceiver');
    const signed = request();
    const { 'X-Bittensor-Receiver': _receiver, ...headers } = signed.headers;
    expect(refusal(await app.inject({ ...signed, headers }))).toBe('401 WrongReceiver');
  });

  it('a changed body, path or query', async () => {
    const signed = request();
    const body = Buffer.from(TaskRequest.encode(taskRequest({ taskId: 't2' })));
    expect(refusal(await app.inject({ ...signed, payload: body }))).toBe('401 BadSignature');
    expect(refusal(await app.inject({ ...request(), payload: garbage }))).toBe('401 BadSignature');
    expect(refusal(await app.inject({ ...request(), url: '/v1/task?x=1' }))).toBe('401 BadSignature');
  });

  it('comes before 403, 413, 415 and 400, and nothing is solved', async () => {
    const signed = request();
    const headers = { accept: 'application/x-protobuf', 'content-type': 'text/plain', 'content-length': '99999999' };
    expect(refusal(await app.inject({ ...signed, headers }))).toBe('401 MalformedAuth');
    expect(asked).toEqual([]);
  });
});

describe('replays', () => {
  it('are refused, and a bad signature burns no nonce', async () => {
    const { app, request } = startMiner();
    const signed = request();
    const spoiled = { ...signed, payload: Buffer.from('other') };
    expect(refusal(await app.inject(spoiled))).toBe('401 BadSignature');
    expect((await app.inject(signed)).statusCode).toBe(200);
    expect(refusal(await app.inject(signed))).toBe('401 ReplayedRequest');
  });

  it('are not forgotten when the store is full', async () => {
    const { app, request } = startMiner({ limits: { replayCapacity: 1 } });
    const signed = request();
    expect((await app.inject(signed)).statusCode).toBe(200);
    expect(refusal(await app.inject(request()))).toMatch(/^503 ReplayStoreFull$/);
    expect(refusal(await app.inject(signed))).toBe('401 ReplayedRequest');
  });
});

describe('after authentication', () => {
  it('403: a proved caller who is not welcome, even with a body that does not parse', async () => {
    const { app, request } = startMiner({ welcome: { kind: 'unwelcome', reason: 'no_permit' } });
    const answer = await app.inject(request());
    expect(refusal(answer)).toBe('403 UnwelcomeCaller');
    const { facts } = ErrorInfo.decode(answer.rawPayload);
    expect(facts.get('reason')?.value).toEqual({ case: 'text', value: 'no_permit' });
    expect(refusal(await app.inject(request({ body: Buffer.from('nonsense') })))).toBe('403 UnwelcomeCaller');
  });

  it('503: a miner that does not know its callers yet', async () => {
    const { app, request } = startMiner({ welcome: { kind: 'undecided' } });
    const answer = await app.inject(request());
    expect(refusal(answer)).toBe('503 ServerBusy');
    expect(answer.headers['retry-after']).toBe('1');
  });

  it('400: a signed body that is no task', async () => {
    const { app, request } = startMiner();
    expect(refusal(await app.inject(request({ body: Buffer.from([0xff, 0xff]) })))).toBe('400 MalformedBody');
    expect(refusal(await app.inject(request({ body: Buffer.alloc(0) })))).toBe('400 UnknownTask');
  });

  it.each([{ subnet: 'other' }, { netuid: 2 }, { kind: 'other' }])(
    '400: a task of another kind: %j',
    async (change) => {
      const { app, request } = startMiner();
      const body = TaskRequest.encode(taskRequest(change));
      expect(refusal(await app.inject(request({ body })))).toBe('400 UnknownTask');
    },
  );

  it('400: a payload that the subnet cannot read', async () => {
    const { app, request } = startMiner({ solve: () => Promise.reject(new WireError('echo', 'is nothing')) });
    expect(refusal(await app.inject(request()))).toBe('400 MalformedBody');
  });

  it('413: a body above the limit, one byte', async () => {
    const body = TaskRequest.encode(taskRequest());
    const exact = startMiner({ limits: { bodyBytesMax: body.length } });
    expect((await exact.app.inject(exact.request())).statusCode).toBe(200);
    const less = startMiner({ limits: { bodyBytesMax: body.length - 1 } });
    expect(refusal(await less.app.inject(less.request()))).toBe('413 BodyTooLarge');
  });

  it('415: another content type', async () => {
    const { app, request } = startMiner();
    const signed = request();
    const answer = await app.inject({ ...signed, headers: { ...signed.headers, 'content-type': 'text/xml' } });
    expect(refusal(answer)).toBe('415 UnsupportedMediaType');
  });

  it('429: a caller beyond its budget, until time gives it back', async () => {
    const { app, clock, request } = startMiner({ limits: { callerBurst: 2, callerPerSecond: 1 } });
    expect((await app.inject(request())).statusCode).toBe(200);
    expect((await app.inject(request())).statusCode).toBe(200);
    const answer = await app.inject(request());
    expect(refusal(answer)).toBe('429 TooManyRequests');
    expect(answer.headers['retry-after']).toBe('1');
    clock.advance(1_000);
    expect((await app.inject(request())).statusCode).toBe(200);
  });

  it('500: a solver that breaks, without telling why', async () => {
    const { app, request } = startMiner({ solve: () => Promise.reject(new Error('secret path /home')) });
    const answer = await app.inject(request());
    expect(refusal(answer)).toBe('500 InternalError');
    expect(answer.rawPayload.toString()).not.toContain('secret');
  });
});

/** A solver that works until the test says so; `started` tells that a task has a place. */
function holdable() {
  const finishers: (() => void)[] = [];
  const starters: (() => void)[] = [];
  return {
    finish: () => finishers.shift()?.(),
    started: () => new Promise<void>((resolve) => starters.push(resolve)),
    solve: ({ payload }: MinerTask) =>
      new Promise<Uint8Array>((resolve) => {
        finishers.push(() => resolve(payload));
        starters.shift()?.();
      }),
  };
}

describe('places and deadlines', () => {
  it('503 with Retry-After: when every place and the queue are taken', async () => {
    const work = holdable();
    const { app, request } = startMiner({ solve: work.solve, limits: { concurrency: 1, queueSize: 0 } });
    const started = work.started();
    const first = app.inject(request());
    await started;
    const second = await app.inject(request());
    expect(refusal(second)).toBe('503 ServerBusy');
    expect(second.headers['retry-after']).toBe('1');
    work.finish();
    expect((await first).statusCode).toBe(200);
  });

  it('ends at the deadline of the caller, and keeps the place until the work is done', async () => {
    const work = holdable();
    const { app, asked, clock, request } = startMiner({ solve: work.solve, limits: { concurrency: 1, queueSize: 0 } });
    const body = TaskRequest.encode(taskRequest({ deadlineMs: 500n }));
    const started = work.started();
    const first = app.inject(request({ body }));
    await started;
    clock.advance(499);
    expect(asked[0]?.signal.aborted).toBe(false);
    clock.advance(1);
    expect(refusal(await first)).toBe('504 Timeout');
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(refusal(await app.inject(request()))).toBe('503 ServerBusy');
    work.finish();
    const again = work.started();
    const third = app.inject(request());
    await again;
    work.finish();
    expect((await third).statusCode).toBe(200);
  });

  it('never waits longer than its own limit', async () => {
    const work = holdable();
    const { app, clock, request } = startMiner({ solve: work.solve, limits: { taskMsMax: 100 } });
    const started = work.started();
    const body = TaskRequest.encode(taskRequest({ deadlineMs: (1n << 64n) - 1n }));
    const answer = app.inject(request({ body }));
    await started;
    clock.advance(100);
    expect(refusal(await answer)).toBe('504 Timeout');
    work.finish();
  });

  it('gives its places to the stake: the poorest who waits makes room with 503', async () => {
    const work = holdable();
    const [rich, poor] = [testKey('//rich'), testKey('//poor')];
    const callers: CallerPolicy = {
      decide: async (caller) => ({ kind: 'welcome', stakeRao: caller === rich.account ? 2n : 1n }),
    };
    const limits = { concurrency: 1, queueSize: 1 };
    const { app, asked, request } = startMiner({ solve: work.solve, callers, limits });
    const started = work.started();
    const first = app.inject(request());
    await started;
    const [second, third] = [app.inject(request({ keyPair: poor.pair })), app.inject(request({ keyPair: rich.pair }))];
    const refused = await second;
    expect(refusal(refused)).toBe('503 ServerBusy');
    expect(refused.headers['retry-after']).toBe('1');
    const next = work.started();
    work.finish();
    await next;
    work.finish();
    expect([(await first).statusCode, (await third).statusCode]).toEqual([200, 200]);
    expect(asked.map(({ caller }) => caller)).toEqual([validator.account, rich.account]);
  });
});

describe('a server that stops', () => {
  it('lets a task under way end well, and refuses another one with 503', async () => {
    const work = holdable();
    const { app, close, request } = startMiner({ solve: work.solve });
    const started = work.started();
    const answer = app.inject(request());
    await started;
    const closing = close();
    expect(refusal(await app.inject(request()))).toBe('503 ServerBusy');
    work.finish();
    expect((await answer).statusCode).toBe(200);
    await closing;
  });

  it('ends what is not done in time', async () => {
    const work = holdable();
    const { app, clock, close, request } = startMiner({ solve: work.solve, limits: { drainMsMax: 500 } });
    const started = work.started();
    const answer = app.inject(request());
    await started;
    const closing = close();
    clock.advance(500);
    expect(refusal(await answer)).toBe('504 Timeout');
    work.finish();
    await closing;
    expect(clock.timerCount).toBe(0);
  });
});

describe('the other routes', () => {
  it('tell who it is, that it lives, and what it counted', async () => {
    const { app, request } = startMiner();
    await app.inject(request());
    const info = await app.inject({ url: '/v1/info', headers: { accept: 'application/x-protobuf' } });
    expect(MinerInfo.decode(info.rawPayload)).toMatchObject({ netuid: 1, subnet: 'echo', skill: 2, kinds: ['bytes'] });
    expect((await app.inject({ url: '/v1/info' })).json()).toMatchObject({ subnet: 'echo', version: '1.2.3' });
    expect((await app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await app.inject({ url: '/metrics' })).payload).toContain('yumanet_miner_tasks_total{status="200"} 1');
  });

  it('are served where the port says, a socket or not', async () => {
    const url = 'http://10.0.0.1:8091';
    const { app, listen } = startMiner({
      listen: async (served, { port }) => ({ url: served === app ? url : '', port }),
    });
    expect(await listen({ host: '10.0.0.1', port: 8091 })).toEqual({ url, port: 8091 });
  });

  it('404: anything else', async () => {
    const { app } = startMiner();
    const answer = await app.inject({ url: '/nothing', headers: { accept: 'application/x-protobuf' } });
    expect(refusal(answer)).toBe('404 RouteNotFound');
  });
});
