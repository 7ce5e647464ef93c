/**
 * Signed requests between this project and the Python SDK 11.3.0 (`bittensor.http_auth`), in both directions and with both
 * schemes. Every refusal is put to both verifiers, at the same moment.
 */
import { createCrypto } from '@yumanet/crypto';
import {
  accountFromBytes,
  createReplayStore,
  deriveKeyPair,
  REPLAY_WINDOW_NS,
  type SignatureScheme,
  signRequest,
  ss58Decode,
  ss58Encode,
  verifyRequest,
} from '@yumanet/protocol';
import { ErrorInfo, TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createMinerServer, type MinerServer, welcomeEveryone } from '@yumanet/sdk/miner';
import { createSystemClock } from '@yumanet/sdk/system';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../packages/sdk/test/support/neurons.ts';
import { taskRequest } from '../../packages/sdk/test/support/signed-task.ts';
import { AGREED, type AuthCase, caseHeaders, STRICTER } from './support/auth-cases.ts';
import { type PythonPeer, startPython } from './support/python-peer.ts';

const SCHEMES: readonly SignatureScheme[] = ['sr25519', 'ed25519'];
const NOW_NS = 1_700_000_000_000_000_000n;
const crypto = createCrypto();
const clock = createSystemClock();
const miner = accountFromBytes(deriveKeyPair(crypto, '//Bob').publicKey);
const selfAddress = ss58Encode(miner);
const body = TaskRequest.encode(taskRequest());
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

let python: PythonPeer;
let server: MinerServer;
let port: number;

beforeAll(async () => {
  server = createMinerServer({
    hotkey: miner,
    netuid: 1,
    solver: { subnet: 'echo', kinds: ['bytes'], solve: async ({ payload }) => ({ payload }) },
    skill: 1,
    version: '1.0.0',
    callers: welcomeEveryone,
    crypto,
    clock,
    log: silentLog,
  });
  [python, { port }] = await Promise.all([
    startPython('bittensor-11.3.0', 'http_auth_peer.py'),
    server.listen({ host: '127.0.0.1', port: 0 }),
  ]);
});

afterAll(async () => {
  await Promise.all([python?.close(), server.close()]);
});

/** The SDK signs and sends; our miner answers. */
async function send(scheme: SignatureScheme, changes: object = {}): Promise<{ status: number; body: Buffer }> {
  const request = { uri: '//Alice', scheme, method: 'POST', path: '/v1/task', body: hex(body), receiver: selfAddress };
  const answer = (await python.ask({ do: 'send', port, ...request, ...changes })) as { status: number; body: string };
  return { status: answer.status, body: Buffer.from(answer.body, 'hex') };
}

describe.each(SCHEMES)('%s', (scheme) => {
  it('what the SDK signs and sends is answered by our miner', async () => {
    const { status, body: answer } = await send(scheme);
    expect([status, TaskResponse.decode(answer).payload]).toEqual([200, taskRequest().payload]);
  });

  it('what the SDK signs for another receiver, for nobody, or long ago is refused by our miner', async () => {
    const longAgo = (clock.nowNs() - 11_000_000_000n).toString();
    const ahead = (clock.nowNs() + 9_000_000_000n).toString();
    const someone = ss58Encode(accountFromBytes(deriveKeyPair(crypto, '//Charlie').publicKey));
    const nameOf = async (changes: object) => {
      const { status, body: answer } = await send(scheme, changes);
      return `${status} ${ErrorInfo.decode(answer).name}`;
    };
    expect(await nameOf({ receiver: someone })).toBe('401 WrongReceiver');
    expect(await nameOf({ receiver: null })).toBe('401 WrongReceiver');
    expect(await nameOf({ nonce: longAgo })).toBe('401 StaleRequest');
    expect(await nameOf({ nonce: ahead })).toBe('401 StaleRequest');
  });

  it('the same nonce twice is a replay', async () => {
    const nonce = clock.nowNs().toString();
    expect((await send(scheme, { nonce })).status).toBe(200);
    const again = await send(scheme, { nonce });
    expect(`${again.status} ${ErrorInfo.decode(again.body).name}`).toBe('401 ReplayedRequest');
  });

  it.each([
    ['POST', '/v1/task', body],
    ['GET', '/v1/info?a=1&b=%20', new Uint8Array(0)],
    ['DELETE', '/', Uint8Array.of(0, 255, 10)],
  ])('what we sign is accepted by the SDK: %s %s', async (method, path, bytes) => {
    const pair = deriveKeyPair(crypto, '//Alice', scheme);
    const headers = signRequest(crypto, pair, { method, target: path, body: bytes, nonceNs: NOW_NS, receiver: miner });
    const ask = { do: 'verify', headers, method, path, body: hex(bytes), self: selfAddress, now: NOW_NS.toString() };
    expect(await python.ask(ask)).toEqual({ sender: ss58Encode(accountFromBytes(pair.publicKey)) });
    expect(await python.ask({ ...ask, path: `${path}x` })).toEqual({ refused: 'BadSignature' });
  });
});

/** One request put to both verifiers: a sender, or the name of the refusal. */
async function verdicts(scheme: SignatureScheme, item: AuthCase): Promise<{ ours: string; theirs: string }> {
  const { headers, sent } = caseHeaders(crypto, { scheme, receiver: miner, nonceNs: NOW_NS, body }, item);
  const { method, path, content, seen } = { method: 'POST', path: '/v1/task', content: body, seen: false, ...sent };
  const replayStore = createReplayStore({ capacity: 10, windowNs: REPLAY_WINDOW_NS });
  const sender = headers['X-Bittensor-Hotkey'] ?? '';
  if (seen) replayStore.remember(ss58Decode(sender), NOW_NS, NOW_NS);
  const request = { method, target: path, body: content, headers, receiver: miner, nowNs: NOW_NS, replayStore };
  const verdict = verifyRequest(crypto, request);
  const answer = (await python.ask({
    do: 'verify',
    headers,
    method,
    path,
    body: hex(content),
    self: selfAddress,
    now: NOW_NS.toString(),
    seen: seen ? [[sender, NOW_NS.toString()]] : [],
  })) as { sender?: string; refused?: string };
  return {
    ours: verdict.kind === 'ok' ? ss58Encode(verdict.sender) : verdict.name,
    theirs: answer.sender ?? answer.refused ?? 'nothing',
  };
}

describe.each(SCHEMES)('both verifiers, %s', (scheme) => {
  it.each(AGREED)('agree on $title: $verdict', async (item) => {
    const { ours, theirs } = await verdicts(scheme, item);
    expect(ours).toBe(theirs);
    if (item.verdict === 'accepted') expect(ours).toMatch(/^5/);
    else expect(ours).toBe(item.verdict);
  });

  it.each(['1', '01', '0', '00', ' ED25519', 'Sr25519 '])('agree on the scheme "%s"', async (name) => {
    const { ours, theirs } = await verdicts(scheme, {
      title: '',
      verdict: '',
      headers: { 'X-Bittensor-Crypto': name },
    });
    expect(ours).toBe(theirs);
  });

  it.each(STRICTER)('differ on purpose on $title: ours says $verdict', async (item) => {
    const { ours, theirs } = await verdicts(scheme, item);
    expect(ours).toBe(item.verdict);
    expect(theirs).toMatch(/^5/);
  });
});
