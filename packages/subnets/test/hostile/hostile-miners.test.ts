/**
 * Every kind of bad miner in one round, on real loopback sockets: together they cost the round its one deadline and score
 * zero, and the honest miners beside them score as they do alone.
 */
import { brotliCompressSync } from 'node:zlib';
import { createCrypto } from '@yumanet/crypto';
import type { AccountId, TransportResult } from '@yumanet/protocol';
import { CompressionAnswer, CompressionTask, type TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createMinerServer, createReferenceSolver, type MinerServer, welcomeEveryone } from '@yumanet/sdk/miner';
import { type BoundSubnet, bindSubnet } from '@yumanet/sdk/subnet';
import { createLogger, createSystemClock, createTransport } from '@yumanet/sdk/system';
import { type MinerTarget, runRound, type TaskResult } from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';
import { afterAll, describe, expect, it } from 'vitest';
import { createCompressionSubnet } from '../../src/compression/compression-subnet.ts';
import { loadCorpus } from '../../src/compression/corpus.ts';
import { flood, type HostileServer, httpMiner, tcpMiner, trickle } from '../support/hostile-servers.ts';

const DEADLINE_MS = 1_000;
/** How much longer than its deadline a round may take on a machine that is busy with other tests. */
const GENEROUS_MS = 10_000;
const ONE_GIGABYTE = 1_073_741_824;
/** What fits into socket buffers before a receiver that went away is noticed. */
const IN_FLIGHT_BYTES_MAX = 32 * 1_048_576;

const clock = createSystemClock();
const crypto = createCrypto();
const transport = createTransport(clock);
const log = createLogger('test', 'silent');
const validator = devKey(crypto, '//validator1_sn1');
const subnet: BoundSubnet = bindSubnet(
  createCompressionSubnet(loadCorpus(), { deadlineMs: DEADLINE_MS, answerBytesMax: 65_536 }),
);
const opened: { close(): Promise<void> }[] = [transport];

afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});

async function honest(uid: number): Promise<MinerTarget> {
  const { account } = devKey(crypto, `//miner${uid}_sn1`);
  const server: MinerServer = createMinerServer({
    hotkey: account,
    netuid: 1,
    solver: createReferenceSolver(subnet, 1),
    skill: 1,
    version: '0.0.0',
    callers: welcomeEveryone,
    crypto,
    clock,
    log,
  });
  opened.push(server);
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  return { uid, hotkey: account, url };
}

const hostileHotkey: AccountId = devKey(crypto, '//hostile').account;

async function hostile(
  uid: number,
  starting: Promise<HostileServer>,
): Promise<MinerTarget & { server: HostileServer }> {
  const server = await starting;
  opened.push(server);
  return { uid, hotkey: hostileHotkey, url: `http://127.0.0.1:${server.port}`, server };
}

function round(targets: readonly MinerTarget[]): Promise<TaskResult[]> {
  return runRound(
    { transport, crypto, clock, keyPair: validator.pair },
    {
      subnet,
      netuid: 1,
      block: 10n,
      targets,
      seed: 'hostile',
      deadlineMs: DEADLINE_MS,
      concurrency: 64,
      attemptsMax: 2,
      signal: new AbortController().signal,
    },
  );
}

/** An answer as a miner would send it. */
function answerOf(task: TaskRequest, answer: CompressionAnswer, taskId = task.taskId): Uint8Array {
  return TaskResponse.encode({ taskId, payload: CompressionAnswer.encode(answer), info: new Map() });
}

function rightAnswer(task: TaskRequest, taskId = task.taskId): Uint8Array {
  const { data } = CompressionTask.decode(task.payload);
  return answerOf(task, { codec: 'brotli', data: brotliCompressSync(data) }, taskId);
}

const KINDS: readonly {
  readonly name: string;
  readonly outcome: TaskResult['outcome'];
  readonly reason?: string;
  readonly start: () => Promise<HostileServer>;
}[] = [
  { name: 'never answers', outcome: 'timeout', start: () => tcpMiner(() => undefined) },
  {
    name: 'answers rightly, but late',
    outcome: 'timeout',
    start: () => httpMiner((task, response) => response.on('close', () => response.end(rightAnswer(task)))),
  },
  {
    name: 'sends headers and no body',
    outcome: 'timeout',
    start: () => httpMiner((_task, response) => response.flushHeaders()),
  },
  {
    name: 'sends the right body byte by byte',
    outcome: 'timeout',
    start: () => httpMiner((task, response) => trickle(clock, response, rightAnswer(task), 20)),
  },
  {
    name: 'sends its headers byte by byte',
    outcome: 'timeout',
    start: () =>
      tcpMiner((socket) => trickle(clock, socket, Buffer.from(`HTTP/1.1 200 OK\r\nx-a: ${'b'.repeat(4_096)}`), 20)),
  },
  {
    name: 'streams one gigabyte',
    outcome: 'too_large',
    start: () => httpMiner((_task, response) => flood(response, new Uint8Array(65_536), ONE_GIGABYTE)),
  },
  {
    name: 'announces one gigabyte',
    outcome: 'too_large',
    start: () =>
      httpMiner((_task, response) => {
        response.writeHead(200, { 'content-length': String(ONE_GIGABYTE) });
        response.write(new Uint8Array(16));
      }),
  },
  {
    name: 'sends headers without end',
    outcome: 'unreachable',
    start: () =>
      tcpMiner((socket) => socket.write(`HTTP/1.1 200 OK\r\n${`x-a: ${'b'.repeat(1_000)}\r\n`.repeat(100)}`)),
  },
  {
    name: 'speaks no HTTP',
    outcome: 'unreachable',
    start: () => tcpMiner((socket) => socket.write(new Uint8Array(512).fill(0xfe))),
  },
  {
    name: 'resets the connection',
    outcome: 'unreachable',
    start: () => tcpMiner((socket) => socket.resetAndDestroy()),
  },
  {
    name: 'resets in the middle of its body',
    outcome: 'unreachable',
    start: () =>
      httpMiner((_task, response, request) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write(new Uint8Array(10), () => request.socket.resetAndDestroy());
      }),
  },
  {
    name: 'answers garbage',
    outcome: 'malformed',
    start: () => httpMiner((_task, response) => response.end(new Uint8Array(2_000).fill(0xff))),
  },
  {
    name: 'answers garbage in the payload',
    outcome: 'rejected',
    reason: 'malformed_answer',
    start: () =>
      httpMiner((task, response) => {
        const payload = new Uint8Array(50).fill(0xff);
        response.end(TaskResponse.encode({ taskId: task.taskId, payload, info: new Map() }));
      }),
  },
  {
    name: 'answers another task',
    outcome: 'wrong_task',
    start: () => httpMiner((task, response) => response.end(rightAnswer(task, 'another'))),
  },
  {
    name: 'answers other bytes',
    outcome: 'rejected',
    reason: 'differs_from_original',
    start: () =>
      httpMiner((task, response) =>
        response.end(answerOf(task, { codec: 'brotli', data: brotliCompressSync(new Uint8Array(100)) })),
      ),
  },
  {
    name: 'answers a decompression bomb',
    outcome: 'rejected',
    reason: 'decompresses_too_large',
    start: () => {
      const bomb = brotliCompressSync(new Uint8Array(64 * 1_048_576));
      return httpMiner((task, response) => response.end(answerOf(task, { codec: 'brotli', data: bomb })));
    },
  },
  {
    name: 'answers with a codec nobody has',
    outcome: 'rejected',
    reason: 'unknown_codec',
    start: () =>
      httpMiner((task, response) => response.end(answerOf(task, { codec: 'none', data: new Uint8Array(1) }))),
  },
  {
    name: 'is busy',
    outcome: 'refused',
    start: () => httpMiner((_task, response) => response.writeHead(503).end()),
  },
  {
    name: 'sends the caller elsewhere',
    outcome: 'refused',
    start: () => httpMiner((_task, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end()),
  },
];

describe('a round with every hostile miner at once', () => {
  it('costs one deadline, scores them zero and the honest ones as ever', async () => {
    const honestMiners = [await honest(0), await honest(1)];
    const alone = await round(honestMiners);
    const bad = await Promise.all(KINDS.map(({ start }, index) => hostile(2 + index, start())));
    const gone: MinerTarget = { uid: 99, hotkey: hostileHotkey, url: await portOfNobody() };

    const startedMs = clock.monotonicMs();
    const results = await round([...honestMiners, ...bad, gone]);
    const tookMs = clock.monotonicMs() - startedMs;

    expect(tookMs).toBeLessThan(DEADLINE_MS + GENEROUS_MS);
    const [first, second, ...others] = results;
    expect([first?.outcome, second?.outcome]).toEqual(['ok', 'ok']);
    for (const [index, result] of [first, second].entries()) {
      // The same task, the same bytes: only the time's small share may differ.
      expect(result?.score).toBeCloseTo(alone[index]?.score ?? 0, 2);
      expect(result?.score).toBeGreaterThan(0);
    }
    const seen = others.map(({ outcome, reason, score, target }) => ({
      name: KINDS[target.uid - 2]?.name ?? 'is gone',
      outcome,
      ...(outcome === 'rejected' ? { reason } : {}),
      score,
    }));
    const expected = KINDS.map(({ name, outcome, reason }) => ({
      name,
      outcome,
      ...(reason === undefined ? {} : { reason }),
      score: 0,
    }));
    expect(seen).toEqual([...expected, { name: 'is gone', outcome: 'unreachable', score: 0 }]);
    for (const { server } of bad) expect(server.bytesSent()).toBeLessThan(IN_FLIGHT_BYTES_MAX);
  });

  it('can be stopped at any moment', async () => {
    const silent = await hostile(
      2,
      tcpMiner(() => undefined),
    );
    const stop = new AbortController();
    const result: Promise<TransportResult> = transport.request(
      { method: 'GET', url: silent.url, headers: {} },
      { timeoutMs: 60_000, responseBytesMax: 10, signal: stop.signal },
    );
    stop.abort();
    expect((await result).kind).toBe('aborted');
  });
});

async function portOfNobody(): Promise<string> {
  const server = await tcpMiner(() => undefined);
  await server.close();
  return `http://127.0.0.1:${server.port}`;
}
