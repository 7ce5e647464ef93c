/** What was recorded of the Python SDK, see record.ts: its requests are taken, its answers are read, and ours are like them. */
import { readFileSync } from 'node:fs';
import {
  createReplayStore,
  deriveKeyPair,
  REPLAY_WINDOW_NS,
  type SignatureScheme,
  ss58Encode,
  type TransportRequest,
  verifyRequest,
} from '@yumanet/protocol';
import { askAxon, CLASSIC_MODES, TASK_SYNAPSE } from '@yumanet/sdk/classic';
import { createMemoryTransport, createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { CLASSIC_CASES, classicRequest, TASK_FIELDS } from '../support/classic-cases.ts';
import { accountOf, axonHotkey, createClassicMiner, crypto } from '../support/classic-miner.ts';

interface RecordedRequest {
  readonly method: 'POST';
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface RecordedAnswer {
  readonly title: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly message?: string };
}

function recorded<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as T;
}

const NS_PER_MS = 1_000_000n;
const httpAuth = recorded<{ requests: (RecordedRequest & { scheme: SignatureScheme })[] }>('http-auth');
const dendrite = recorded<{ request: RecordedRequest }>('dendrite');
const axon = recorded<{ answers: RecordedAnswer[] }>('axon');

describe('requests that http_auth signed', () => {
  it('are of both schemes', () => {
    expect(httpAuth.requests.map(({ scheme }) => scheme)).toEqual(['sr25519', 'ed25519']);
  });

  it.each(httpAuth.requests)('$scheme: verify as they came, once, and in no other form', (request) => {
    const { body, headers, method, scheme, target } = request;
    const nowNs = BigInt(headers['x-bittensor-nonce'] ?? 0);
    const replayStore = createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS });
    const signed = { method, target, headers, body: Buffer.from(body), receiver: axonHotkey, nowNs, replayStore };
    const verdict = (changes: object) => {
      const result = verifyRequest(crypto, { ...signed, ...changes });
      return result.kind === 'ok' ? ss58Encode(result.sender) : result.name;
    };
    expect(verdict({ body: Buffer.from(`${body} `) })).toBe('BadSignature');
    expect(verdict({ target: '/v1/task' })).toBe('BadSignature');
    expect(verdict({ receiver: accountOf('//Alice') })).toBe('WrongReceiver');
    expect(verdict({ nowNs: nowNs + 10_000_000_001n })).toBe('StaleRequest');
    const { publicKey } = deriveKeyPair(crypto, '//Alice', scheme);
    expect(verdict({})).toBe(headers['x-bittensor-hotkey']);
    expect(publicKey.length).toBe(32);
    expect(verdict({})).toBe('ReplayedRequest');
  });
});

describe('the request that the Dendrite sent', () => {
  const nonceNs = BigInt(dendrite.request.headers['bt_header_dendrite_nonce'] ?? 0);
  const atNonce = () => createVirtualClock(Number(nonceNs / NS_PER_MS) + 1);

  it.each(CLASSIC_MODES)('is answered by our miner, %s, once', async (mode) => {
    const { app } = createClassicMiner(mode, atNonce());
    const { body, headers, method, target } = dendrite.request;
    const answer = await app.inject({ method, url: target, headers, payload: body });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ ...TASK_FIELDS, answer: TASK_FIELDS['payload'], axon: { status_code: 200 } });
    const again = await app.inject({ method, url: target, headers, payload: body });
    expect([again.statusCode, again.json()]).toEqual([
      401,
      { message: 'Not Verified with error: Nonce is too old, a newer one was last processed' },
    ]);
  });
});

describe('what the Axon answered', () => {
  it('is there for every case', () => {
    expect(axon.answers.map(({ title }) => title)).toEqual(CLASSIC_CASES.map(({ title }) => title));
  });

  it.each(CLASSIC_CASES)('$title: our miner says the same', async ({ change, message = '', status, title }) => {
    const nowMs = 1_700_000_000_000;
    const { app } = createClassicMiner('10.5.0', createVirtualClock(nowMs));
    const theirs = axon.answers.find((answer) => answer.title === title);
    const ground = { crypto, hotkey: axonHotkey, nowNs: BigInt(nowMs) * NS_PER_MS };
    const { body, headers, path } = classicRequest(ground, change);
    const ours = await app.inject({ method: 'POST', url: path, headers, payload: body });
    expect([ours.statusCode, status]).toEqual([theirs?.status, theirs?.status]);
    for (const said of [theirs?.body.message ?? '', String(ours.json().message ?? '')]) {
      expect(said.startsWith(message)).toBe(true);
    }
    if (status !== 200) return;
    for (const [name, value] of Object.entries(theirs?.headers ?? {})) expect(ours.headers[name]).toBe(value);
    expect(Object.keys(ours.json())).toEqual(expect.arrayContaining(Object.keys(theirs?.body ?? {})));
  });

  it.each(CLASSIC_CASES)('$title: $strict in strict mode', async ({ change, strict }) => {
    const nowMs = 1_700_000_000_000;
    const { app } = createClassicMiner('strict', createVirtualClock(nowMs));
    const ground = { crypto, hotkey: axonHotkey, nowNs: BigInt(nowMs) * NS_PER_MS };
    const { body, headers, path } = classicRequest(ground, change);
    const answer = await app.inject({ method: 'POST', url: path, headers, payload: body });
    expect(answer.statusCode).toBe(strict);
  });

  it.each(axon.answers)('$title: is read as $status by our validator', async (answer) => {
    const requests: TransportRequest[] = [];
    const clock = createVirtualClock(1_700_000_000_000);
    const transport = createMemoryTransport({
      'http://127.0.0.1:8091': (request) => {
        requests.push(request);
        return { ...answer, body: Buffer.from(JSON.stringify(answer.body)) };
      },
    });
    const keyPair = deriveKeyPair(crypto, '//Alice');
    const reply = await askAxon(
      { transport, clock, keyPair, uuid: 'client' },
      {
        url: 'http://127.0.0.1:8091',
        hotkey: axonHotkey,
        shape: TASK_SYNAPSE,
        fields: TASK_FIELDS,
        deadlineMs: 5_000,
        answerBytesMax: 10_000,
        signal: new AbortController().signal,
      },
    );
    const headers: Readonly<Record<string, string>> = requests[0]?.headers ?? {};
    expect(requests[0]?.url).toBe('http://127.0.0.1:8091/YumanetTask');
    expect(headers['computed_body_hash']).toBe(dendrite.request.headers['computed_body_hash']);
    const names = Object.keys(dendrite.request.headers).filter((name) => name !== 'accept-encoding');
    expect(Object.keys(headers).sort()).toEqual(names.sort());
    if (answer.status === 200)
      expect(reply).toMatchObject({ kind: 'answer', body: { answer: TASK_FIELDS['payload'] } });
    else expect(reply).toMatchObject({ kind: 'refused', reason: expect.stringContaining(`status ${answer.status}`) });
  });
});
