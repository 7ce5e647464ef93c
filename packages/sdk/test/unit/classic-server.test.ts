/** What a miner does with classic requests beyond the protocol itself: bounds, welcome, price, classes of one's own. */
import { ss58Encode, WireError } from '@yumanet/protocol';
import { createMemoryTransport } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { askAxon } from '../../src/classic/ask-axon.ts';
import type { SynapseService } from '../../src/classic/synapse-service.ts';
import { TASK_SYNAPSE } from '../../src/classic/task-synapse.ts';
import { miner, startMiner, validator } from '../support/miner-under-test.ts';

type Choices = NonNullable<Parameters<typeof startMiner>[0]>;
type Server = ReturnType<typeof startMiner>;

const FIELDS = { subnet: 'echo', netuid: 1, task_id: 't1', kind: 'bytes', block: 5, payload: 'AQcH' };
const strict = (choices: Choices = {}) => startMiner({ classic: { mode: 'strict' }, ...choices });

/** The client of the adapter against the server of the adapter, without a socket. */
async function ask({ app, clock }: Server, changes: object = {}, uuid = 'client') {
  const transport = createMemoryTransport({
    'http://127.0.0.1:8091': async ({ body, headers, url }) => {
      const payload = Buffer.from(body ?? []);
      const answer = await app.inject({ method: 'POST', url: new URL(url).pathname, headers: { ...headers }, payload });
      const named = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      return { status: answer.statusCode, headers: Object.fromEntries(named), body: answer.rawPayload };
    },
  });
  return askAxon(
    { transport, clock, keyPair: validator.pair, uuid },
    {
      url: 'http://127.0.0.1:8091',
      hotkey: miner.account,
      shape: TASK_SYNAPSE,
      fields: FIELDS,
      deadlineMs: 5_000,
      answerBytesMax: 100_000,
      signal: new AbortController().signal,
      ...changes,
    },
  );
}

describe('classic requests to a miner', () => {
  it('are unknown unless it is told to serve them', async () => {
    expect(await ask(startMiner())).toMatchObject({ kind: 'refused', reason: expect.stringContaining('status 404') });
  });

  it('are solved like any other task', async () => {
    const server = strict();
    expect(await ask(server)).toMatchObject({ kind: 'answer', body: { task_id: 't1', answer: 'AQcH' } });
    expect(server.asked[0]).toMatchObject({ caller: validator.account, taskId: 't1', kind: 'bytes', block: 5n });
    expect(server.asked[0]?.payload).toEqual(Uint8Array.of(1, 7, 7));
    const metrics = await server.app.inject('/metrics');
    expect(metrics.body).toContain('yumanet_miner_tasks_total{status="200"} 1');
  });

  it.each([
    [
      { kind: 'unwelcome', reason: 'no_permit' },
      `status 403 Forbidden. Key is blacklisted: ${ss58Encode(validator.account)}`,
    ],
    [{ kind: 'undecided' }, 'status 503 The metagraph was not read yet'],
  ] as const)('of a caller who is %j', async (welcome, reason) => {
    const server = strict({ welcome });
    expect(await ask(server)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
    expect(server.asked).toEqual([]);
  });

  it('share the budget of their caller', async () => {
    const server = strict({ limits: { callerBurst: 1, callerPerSecond: 1 } });
    expect((await ask(server)).kind).toBe('answer');
    expect(await ask(server)).toMatchObject({ reason: expect.stringContaining('status 429') });
  });

  it('that are larger than a body may be', async () => {
    const server = strict({ limits: { bodyBytesMax: 500 } });
    expect(await ask(server)).toMatchObject({ reason: expect.stringContaining('status 413') });
    const faulty = startMiner({ classic: { mode: '10.5.0' }, limits: { bodyBytesMax: 500 } });
    expect(await ask(faulty)).toMatchObject({ reason: expect.stringContaining('status 413') });
  });

  it.each([
    [{ kind: 'other' }, 'status 400'],
    [{ subnet: 'other' }, 'status 400'],
    [{ netuid: 2 }, 'status 400'],
    [{ payload: 'AQcH=' }, 'status 400 payload'],
  ])('with %j', async (changes, reason) => {
    const answer = await ask(strict(), { fields: { ...FIELDS, ...changes } });
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
  });

  it('when every place is taken', async () => {
    const never = () => new Promise<Uint8Array>(() => undefined);
    const server = strict({ limits: { concurrency: 1, queueSize: 0 }, solve: never });
    const first = ask(server, {}, 'first');
    expect(await ask(server, {}, 'second')).toMatchObject({ reason: expect.stringContaining('status 503') });
    const closed = server.close();
    server.clock.advance(1_000);
    await closed;
    expect(await first).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^status (408|504)/) });
  });

  it('when no more clients can be remembered', async () => {
    const server = strict({ limits: { replayCapacity: 1 } });
    expect((await ask(server, {}, 'first')).kind).toBe('answer');
    expect(await ask(server, {}, 'second')).toMatchObject({ reason: expect.stringContaining('status 503') });
  });
});

describe('classes of a miner of its own', () => {
  const service: SynapseService = {
    shape: { name: 'Greeting', required: { who: 'str', loud: 'bool' }, hashed: ['who', 'loud'] },
    answer: async ({ fields }) => ({
      kind: 'ok',
      fields: { text: `${fields['who']}${fields['loud'] === true ? '!' : ''}` },
    }),
  };

  it('are served beside the tasks', async () => {
    const server = startMiner({ classic: { mode: 'strict', services: [service] } });
    const greeting = await ask(server, { shape: service.shape, fields: { who: 'Eve', loud: true } });
    expect(greeting).toMatchObject({ kind: 'answer', body: { who: 'Eve', loud: true, text: 'Eve!' } });
  });

  it('must be protected as a whole in strict mode', () => {
    const open = { ...service, shape: { ...service.shape, hashed: ['who'] } };
    expect(() => startMiner({ classic: { mode: 'strict', services: [open] } })).toThrow(WireError);
    expect(() => startMiner({ classic: { mode: '10.5.0', services: [open] } })).not.toThrow();
  });
});

describe('answers that a validator reads', () => {
  const answered = async (status: number, headers: Record<string, string>, body: string) => {
    const { clock } = startMiner();
    const transport = createMemoryTransport({
      'http://127.0.0.1:8091': () => ({ status, headers, body: Buffer.from(body) }),
    });
    return askAxon(
      { transport, clock, keyPair: validator.pair, uuid: 'client' },
      {
        url: 'http://127.0.0.1:8091',
        hotkey: miner.account,
        shape: TASK_SYNAPSE,
        fields: FIELDS,
        deadlineMs: 5_000,
        answerBytesMax: 1_000,
        signal: new AbortController().signal,
      },
    );
  };

  it.each([
    { title: '200 in a header', status: 200, says: '200', body: '{}', kind: 'answer' },
    { title: '200 in the body', status: 200, body: '{"axon":{"status_code":200}}', kind: 'answer' },
    { title: '200 nowhere', status: 200, body: '{}', kind: 'refused' },
    {
      title: 'another status in a header',
      status: 200,
      says: '401',
      body: '{"axon":{"status_code":200}}',
      kind: 'refused',
    },
    { title: 'no JSON', status: 200, says: '200', body: '<html>', kind: 'malformed' },
    { title: 'a list', status: 200, says: '200', body: '[]', kind: 'malformed' },
    { title: 'another HTTP status', status: 503, says: '200', body: 'busy', kind: 'refused' },
    { title: 'too much', status: 200, body: 'x'.repeat(1_001), kind: 'too_large' },
  ])('$title: $kind', async ({ body, kind, says, status }) => {
    const headers: Record<string, string> = says === undefined ? {} : { bt_header_axon_status_code: says };
    expect((await answered(status, headers, body)).kind).toBe(kind);
  });
});
