/** The check of a miner's contract: one that is right passes, and each rule is missed exactly by the miner that breaks it. */

import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { createCrypto } from '@yumanet/crypto';
import { createSystemClock } from '@yumanet/sdk/system';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONTRACT_RULES, checkMiner, type RuleReport } from '../../packages/cli/src/conformance/check-miner.ts';
import { createHttpProbe } from '../../packages/cli/src/system/http-probe.ts';
import { BREAKS, FURTHER_BREAKS } from './support/breaks.ts';
import { STUB_HOTKEY, STUB_NETUID, startStub } from './support/stub-miner.ts';

const clock = createSystemClock();
const crypto = createCrypto();
const RULE_IDS = CONTRACT_RULES.map(({ id }) => id);

async function examine(url: string, hotkey?: typeof STUB_HOTKEY): Promise<readonly RuleReport[]> {
  const outcome = await checkMiner(
    { clock, crypto, probe: createHttpProbe(clock, url) },
    { netuid: STUB_NETUID, signerUri: `//validator1_sn${STUB_NETUID}`, hotkey, answerMsMax: 4_000, timeoutMs: 18_000 },
  );
  if (outcome.kind !== 'checked') throw new Error(JSON.stringify(outcome));
  return outcome.rules;
}

const broken = (rules: readonly RuleReport[]) => rules.filter(({ result }) => result !== 'pass');

describe('the check of a miner', () => {
  it('finds nothing at a miner that keeps every rule', async () => {
    const rules = await examine(await startStub());
    expect(broken(rules)).toEqual([]);
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  it('has a miner for each rule that breaks it', () => {
    expect(Object.keys(BREAKS)).toEqual(RULE_IDS);
  });

  it.each([
    ...(Object.keys(BREAKS) as (keyof typeof BREAKS)[]).map((id) => [id, 'breaks it', BREAKS[id]] as const),
    ...FURTHER_BREAKS,
  ])('finds by "%s" the miner that %s, and nothing else there', async (id, _, breaks) => {
    const rules = await examine(await startStub(breaks), STUB_HOTKEY);
    const [report, ...others] = broken(rules);
    expect(report).toMatchObject({ id, result: 'fail', fix: CONTRACT_RULES.find((rule) => rule.id === id)?.fix });
    expect(report?.seen).not.toBe('');
    expect(others).toEqual([]);
  });
});

/** Something listens there, and does this with each connection. */
async function startHostile(serve: (socket: Socket, head: Buffer) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (head) => serve(socket, head));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function writeWithoutEnd(socket: Socket): void {
  if (!socket.destroyed) socket.write('x'.repeat(65_536), () => writeWithoutEnd(socket));
}

describe('a server without an answer', () => {
  const examineOnce = (url: string) =>
    checkMiner(
      { clock, crypto, probe: createHttpProbe(clock, url) },
      { netuid: 1, signerUri: '//Alice', answerMsMax: 200, timeoutMs: 60_000 },
    );

  it('to anything is no miner', async () => {
    expect(await examineOnce(await startHostile(() => undefined))).toEqual({
      kind: 'silent',
      message: 'no complete answer within 200 ms',
    });
  });

  it('to /v1/info alone breaks that rule', async () => {
    const sockets = (socket: Socket, head: Buffer) => {
      if (head.includes('GET /healthz')) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    };
    const outcome = await examineOnce(await startHostile(sockets));
    expect(outcome.kind === 'checked' && outcome.rules[0]).toMatchObject({ id: 'info', result: 'fail' });
  });
});

describe('a server that means no good', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['never answers', () => undefined],
    [
      'answers without end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        writeWithoutEnd(socket);
      },
    ],
    ['speaks no HTTP', (socket) => socket.end('SSH-2.0-none\r\n')],
    ['hangs up in the middle of an answer', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf')],
    ['resets the connection', (socket) => socket.resetAndDestroy()],
    ['continues for ever', (socket) => socket.write('HTTP/1.1 100 Continue\r\n\r\n'.repeat(100))],
  ])('%s: the check ends in time and passes it in nothing', async (_, serve) => {
    const url = await startHostile(serve);
    const startedMs = clock.monotonicMs();
    const outcome = await checkMiner(
      { clock, crypto, probe: createHttpProbe(clock, url) },
      { netuid: 1, signerUri: '//Alice', hotkey: STUB_HOTKEY, answerMsMax: 200, timeoutMs: 1_500 },
    );
    expect(clock.monotonicMs() - startedMs).toBeLessThan(10_000);
    if (outcome.kind !== 'closed' && outcome.kind !== 'silent') {
      expect(outcome.kind === 'checked' && outcome.rules.filter(({ result }) => result === 'pass')).toEqual([]);
    }
  });
});
