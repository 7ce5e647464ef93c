/**
 * How long a round takes, on a clock that the test moves and on real sockets: miners that trickle or say nothing cost the
 * round its one deadline, however many they are. No wall clock is looked at, so a busy machine changes nothing.
 */
import { createCrypto } from '@yumanet/crypto';
import { createMinerServer, createReferenceSolver, welcomeEveryone } from '@yumanet/sdk/miner';
import { bindSubnet } from '@yumanet/sdk/subnet';
import { createLogger, createTransport } from '@yumanet/sdk/system';
import { type MinerTarget, runRound, type TaskStage } from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';
import { createVirtualClock } from '@yumanet/testkit';
import { afterAll, expect, it } from 'vitest';
import { createCompressionSubnet } from '../../src/compression/compression-subnet.ts';
import { loadCorpus } from '../../src/compression/corpus.ts';
import { httpMiner, tcpMiner, trickle } from '../support/hostile-servers.ts';

const HONEST = 40;
const TRICKLING = 16;
const SILENT = 8;
const DEADLINE_MS = 4_000;
const ROUND_MS_MAX = DEADLINE_MS * 1.05;
/** Each byte comes long before the deadline, and there are enough of them for an hour. */
const TRICKLE_PAUSE_MS = 250;
const TRICKLED = new Uint8Array(14_400);
const CONCURRENCY = 64;

const clock = createVirtualClock(1_700_000_000_000);
const crypto = createCrypto();
const transport = createTransport(clock);
const subnet = bindSubnet(
  createCompressionSubnet(loadCorpus(), { deadlineMs: DEADLINE_MS, answerBytesMax: TRICKLED.length + 1 }),
);
const opened: { close(): Promise<void> }[] = [transport];

afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
});

async function honest(uid: number): Promise<MinerTarget> {
  const { account } = devKey(crypto, `//miner${uid}_sn1`);
  const server = createMinerServer({
    hotkey: account,
    netuid: 1,
    solver: createReferenceSolver(subnet, 1),
    skill: 1,
    version: '0.0.0',
    callers: welcomeEveryone,
    crypto,
    clock,
    log: createLogger('test', 'silent'),
  });
  opened.push(server);
  return { uid, hotkey: account, url: (await server.listen({ host: '127.0.0.1', port: 0 })).url };
}

async function hostile(uid: number): Promise<MinerTarget> {
  const server =
    uid < HONEST + TRICKLING
      ? await httpMiner((_task, response) => trickle(clock, response, TRICKLED, TRICKLE_PAUSE_MS))
      : await tcpMiner(() => undefined);
  opened.push(server);
  return { uid, hotkey: devKey(crypto, '//hostile').account, url: `http://127.0.0.1:${server.port}` };
}

/** Counts the stages of a round's tasks; `reached` resolves once so many have come to one. */
function stageCounter() {
  const counts = new Map<TaskStage, number>();
  const waiting: { stage: TaskStage; count: number; resolve: () => void }[] = [];
  return {
    observer(_taskId: string, stage: TaskStage) {
      counts.set(stage, (counts.get(stage) ?? 0) + 1);
      for (const one of waiting) if (one.count === counts.get(one.stage)) one.resolve();
    },
    reached: (stage: TaskStage, count: number) =>
      new Promise<void>((resolve) => {
        waiting.push({ stage, count, resolve });
      }),
  };
}

function turnOfTheEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

it('64 miners of which 16 trickle and 8 never answer cost a round its deadline and not 5 % more', async () => {
  const honestTargets = await Promise.all(Array.from({ length: HONEST }, (_, uid) => honest(uid)));
  const others = Array.from({ length: TRICKLING + SILENT }, (_, index) => hostile(HONEST + index));
  const targets = [...honestTargets, ...(await Promise.all(others))];
  const { observer, reached } = stageCounter();
  const allSent = reached('sent', targets.length);
  const allTrickle = reached('headers', HONEST + TRICKLING);
  const honestScored = reached('scored', HONEST);
  let isOver = false;
  const startedMs = clock.monotonicMs();
  const round = runRound(
    { transport, crypto, clock, keyPair: devKey(crypto, '//validator1_sn1').pair, observer },
    {
      subnet,
      netuid: 1,
      block: 10n,
      targets,
      seed: 'round-time',
      deadlineMs: DEADLINE_MS,
      concurrency: CONCURRENCY,
      attemptsMax: 1,
      signal: new AbortController().signal,
    },
  ).finally(() => {
    isOver = true;
  });
  // Requests go out in batches with a timer of 0 ms between them.
  for (let batch = 0; batch < targets.length; batch += 1) {
    await turnOfTheEventLoop();
    clock.advance(0);
  }
  await Promise.all([allSent, allTrickle, honestScored]);
  while (!isOver && clock.monotonicMs() - startedMs <= ROUND_MS_MAX && clock.step()) await turnOfTheEventLoop();
  const tookMs = clock.monotonicMs() - startedMs;

  expect([isOver, tookMs]).toEqual([true, DEADLINE_MS]);
  const outcomes = (await round).map(({ outcome }) => outcome);
  expect(outcomes).toEqual([
    ...Array.from({ length: HONEST }, () => 'ok'),
    ...Array.from({ length: TRICKLING + SILENT }, () => 'timeout'),
  ]);
});
