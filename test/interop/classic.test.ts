/**
 * The classic protocol against the Python SDK 10.5.0 over loopback: its Dendrite asks our miner, our validator asks its Axon,
 * and every request of `classic-cases.ts` is put to its Axon and to ours.
 */
import { deriveKeyPair, ss58Encode } from '@yumanet/protocol';
import { askAxon, CLASSIC_MODES, createClassicUuid, TASK_SYNAPSE } from '@yumanet/sdk/classic';
import type { MinerServer } from '@yumanet/sdk/miner';
import { createSystemRandom, createTransport } from '@yumanet/sdk/system';
import { runRound } from '@yumanet/sdk/validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEchoSubnet } from '../../packages/sdk/test/support/echo-subnet.ts';
import {
  CLASSIC_CASES,
  type ClassicChange,
  classicRequest,
  TASK_FIELDS,
  UNWELCOME_SIGNER,
} from './support/classic-cases.ts';
import { accountOf, axonHotkey, clock, createClassicMiner, crypto } from './support/classic-miner.ts';
import { freePort } from './support/free-port.ts';
import { type PythonPeer, startPython } from './support/python-peer.ts';

const transport = createTransport(clock);
const servers: MinerServer[] = [];
const ports = { strict: 0, '10.5.0': 0, '10.2.0': 0, axon: 0 };
let dendrite: PythonPeer;
let axon: PythonPeer;

beforeAll(async () => {
  ports.axon = await freePort();
  const ours = CLASSIC_MODES.map(async (mode) => {
    const server = createClassicMiner(mode);
    servers.push(server);
    ports[mode] = (await server.listen({ host: '127.0.0.1', port: 0 })).port;
  });
  const unwelcome = ss58Encode(accountOf(UNWELCOME_SIGNER));
  [dendrite, axon] = await Promise.all([
    startPython('bittensor-10.5.0', 'dendrite_peer.py', '//Alice'),
    startPython('bittensor-10.5.0', 'axon_peer.py', String(ports.axon), unwelcome),
    ...ours,
  ]);
});

afterAll(async () => {
  await Promise.all([dendrite?.close(), axon?.close(), transport.close(), ...servers.map((server) => server.close())]);
});

interface DendriteAnswer {
  readonly is_success: boolean;
  readonly status: number;
  readonly message: string;
  readonly axon: string;
  readonly answer: string | null;
}

async function askByDendrite(port: number, changes: object = {}): Promise<DendriteAnswer | undefined> {
  const request = {
    name: 'YumanetTask',
    fields: TASK_FIELDS,
    timeout: 5,
    hotkey: ss58Encode(axonHotkey),
    ports: [port],
  };
  const answers = (await dendrite.ask({ do: 'ask', ...request, ...changes })) as DendriteAnswer[];
  return answers[0];
}

describe.each(CLASSIC_MODES)("the SDK's dendrite and our miner, %s", (mode) => {
  it('is answered', async () => {
    expect(await askByDendrite(ports[mode])).toEqual({
      is_success: true,
      status: 200,
      message: 'Success',
      axon: ss58Encode(axonHotkey),
      answer: TASK_FIELDS['payload'],
    });
  });

  it('sees that the miner is alive', async () => {
    expect(await askByDendrite(ports[mode], { name: 'Synapse', fields: {} })).toMatchObject({ is_success: true });
  });

  it('reads why it is refused', async () => {
    const wrong = await askByDendrite(ports[mode], { hotkey: ss58Encode(accountOf('//Charlie')) });
    expect(wrong).toMatchObject({
      is_success: false,
      status: 401,
      message: 'Not Verified with error: Signature mismatch',
    });
    const unknown = await askByDendrite(ports[mode], { fields: { ...TASK_FIELDS, kind: 'unknown' } });
    expect(unknown).toMatchObject({ is_success: false, status: 400, answer: null });
    expect(unknown?.message).toContain('task');
  });
});

const asker = { transport, clock, crypto, keyPair: deriveKeyPair(crypto, '//Alice') };
const never = new AbortController().signal;

describe("our validator and the SDK's axon", () => {
  const axonTarget = () => ({
    uid: 1,
    hotkey: axonHotkey,
    url: `http://127.0.0.1:${ports.axon}`,
    isClassic: true as const,
  });
  const round = (classicUuid: string | undefined, keyPair = asker.keyPair) =>
    runRound(
      { ...asker, keyPair, classicUuid },
      {
        subnet: createEchoSubnet(5_000),
        netuid: 1,
        block: 7n,
        targets: [axonTarget()],
        seed: 'seed',
        deadlineMs: 5_000,
        concurrency: 4,
        attemptsMax: 1,
        signal: never,
      },
    );

  it('scores its answer', async () => {
    const [first, second] = [await round('first-client'), await round('first-client')];
    expect([first[0], second[0]]).toMatchObject([
      { outcome: 'ok', score: 0.5 },
      { outcome: 'ok', score: 0.5 },
    ]);
  });

  it('gets no answer without the adapter, and none for a hotkey that is not welcome', async () => {
    expect(await round(undefined)).toMatchObject([{ outcome: 'refused', reason: 'status 404' }]);
    const refused = await round('second-client', deriveKeyPair(crypto, UNWELCOME_SIGNER));
    expect(refused[0]?.reason).toContain('status 403 Forbidden. Key is blacklisted');
  });

  it('tells a failure, and a silence, from an answer', async () => {
    const call = {
      url: axonTarget().url,
      hotkey: axonHotkey,
      shape: TASK_SYNAPSE,
      fields: { ...TASK_FIELDS, kind: 'fail' },
      deadlineMs: 5_000,
      answerBytesMax: 10_000,
      signal: never,
    };
    const client = { ...asker, uuid: createClassicUuid(createSystemRandom()) };
    const failed = await askAxon(client, call);
    expect(failed).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('status 500 Internal Server Error'),
    });
    expect(await askAxon(client, { ...call, answerBytesMax: 10 })).toMatchObject({ kind: 'too_large' });
    expect(await askAxon(client, { ...call, url: 'http://127.0.0.1:1' })).toMatchObject({ kind: 'unreachable' });
  });
});

interface Verdict {
  readonly status: number;
  readonly message: string;
}

/** One request to one server: the status, and the message without numbers that differ in each run. */
async function put(port: number, change: ClassicChange): Promise<Verdict> {
  const { body, headers, path } = classicRequest({ crypto, hotkey: axonHotkey, nowNs: clock.nowNs() }, change);
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
  const { message } = (await answer.json()) as { message?: string };
  return { status: answer.status, message: message ?? '' };
}

describe("the same request to the SDK's axon and to our miner", () => {
  it.each(CLASSIC_CASES)('$title: $status, strict $strict', async ({ change, message = '', status, strict }) => {
    const [theirs, ours, strictly] = [
      await put(ports.axon, change),
      await put(ports['10.5.0'], change),
      await put(ports.strict, change),
    ];
    expect([theirs.status, ours.status, strictly.status]).toEqual([status, status, strict]);
    expect(theirs.message).toMatch(new RegExp(`^${message.replaceAll('.', '\\.')}`));
    expect(ours.message).toMatch(new RegExp(`^${message.replaceAll('.', '\\.')}`));
    if (strict === status) expect(strictly.message.startsWith(message)).toBe(true);
    if (status === 500) expect([theirs.message, ours.message]).toEqual([INTERNAL, INTERNAL]);
  });

  it.each([
    ['the same nonce again', 0n],
    ['an older nonce', -1n],
  ])('%s from the same client is refused, from another one accepted', async (_title, offsetNs) => {
    const nowNs = clock.nowNs();
    for (const port of [ports.axon, ports['10.5.0'], ports.strict]) {
      const ask = async (nonceNs: bigint, uuid: string) => {
        const { body, headers, path } = classicRequest({ crypto, hotkey: axonHotkey, nowNs: nonceNs }, { uuid });
        return fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body });
      };
      const uuid = createClassicUuid(createSystemRandom());
      expect((await ask(nowNs, uuid)).status).toBe(200);
      const again = await ask(nowNs + offsetNs, uuid);
      const { message } = (await again.json()) as { message: string };
      expect(`${again.status} ${message}`).toBe(
        '401 Not Verified with error: Nonce is too old, a newer one was last processed',
      );
      expect((await ask(nowNs, `${uuid}0`)).status).toBe(200);
    }
  });
});

const INTERNAL = expect.stringMatching(/^Internal Server Error #/);
