/**
 * The tool measures what is there: answers of a known distribution, given by the real miner server over real sockets to the
 * real round, on a clock that only the miner's solver moves. So the true times are known to the microsecond, and no busy
 * machine can change them.
 */
import { createCrypto } from '@yumanet/crypto';
import { createMinerServer, welcomeEveryone } from '@yumanet/sdk/miner';
import { createLogger, createTransport } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import { findSubnet } from '@yumanet/subnets';
import { createSeededRandom, createVirtualClock } from '@yumanet/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { drawLatency } from '../../src/load/draw-latency.ts';
import { createSharedAnswers } from '../../src/load/load-solver.ts';
import { measureRounds } from '../../src/load/measure-rounds.ts';
import type { Latency } from '../../src/load/profile.ts';
import { createRoundMeter } from '../../src/load/round-meter.ts';

const ROUNDS = 60;
const MINERS = 4;
const ALLOWED_ERROR = 0.02;
const LATENCIES: readonly Latency[] = [
  { kind: 'lognormal', median_ms: 80, p99_ms: 900 },
  { kind: 'uniform', min_ms: 10, max_ms: 1_000 },
  { kind: 'exponential', mean_ms: 120 },
];

async function measure(latency: Latency) {
  const clock = createVirtualClock(1_700_000_000_000);
  const crypto = createCrypto();
  const transport = createTransport(clock);
  const subnet = findSubnet('compression');
  if (subnet === undefined) throw new Error('compression ships');
  const answers = createSharedAnswers(subnet, crypto);
  const random = createSeededRandom(latency.kind);
  const drawn: number[] = [];
  const targets = await Promise.all(
    Array.from({ length: MINERS }, async (_, uid) => {
      const { account } = devKey(crypto, `//load_miner${uid}`);
      const server = createMinerServer({
        hotkey: account,
        netuid: 1,
        solver: {
          subnet: subnet.name,
          kinds: subnet.kinds,
          async solve({ kind, payload }) {
            const answer = await answers.answer(kind, payload, 1);
            drawn.push(drawLatency(latency, random));
            clock.advance(drawn.at(-1) ?? 0);
            return { payload: answer };
          },
        },
        skill: 1,
        version: '0.0.0',
        callers: welcomeEveryone,
        crypto,
        clock,
        log: createLogger('test', 'silent'),
        limits: { callerBurst: 1_000 },
      });
      onTestFinished(() => server.close());
      const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
      return { uid, hotkey: account, url };
    }),
  );
  onTestFinished(() => transport.close());
  const meter = createRoundMeter(targets.map(() => 'known'));
  const { elapsedMs } = await measureRounds(
    { transport, crypto, clock, keyPair: devKey(crypto, '//load_validator').pair },
    {
      targets,
      subnet,
      netuid: 1,
      seed: 'known',
      deadlineMs: 60_000,
      // One at a time: only the miner whose turn it is moves the clock.
      concurrency: 1,
      warmUpRounds: 0,
      roundsMax: ROUNDS,
      durationMsMax: Number.POSITIVE_INFINITY,
      signal: new AbortController().signal,
    },
    meter,
    { onStart: () => undefined, onRound: () => undefined },
  );
  return { drawn, elapsedMs, figures: meter.read() };
}

function trueFigures(values: readonly number[]) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean_ms: mean, p50_ms: at(0.5), p90_ms: at(0.9), p99_ms: at(0.99), p999_ms: at(0.999), max_ms: at(1) };
}

function inParts(values: readonly number[], size: number): number[][] {
  return Array.from({ length: values.length / size }, (_, index) => values.slice(index * size, (index + 1) * size));
}

test.each(LATENCIES.map((latency) => [latency.kind, latency] as const))(
  'a %s latency is measured within 2 %, by stage, task and round',
  async (_, latency) => {
    const { drawn, elapsedMs, figures } = await measure(latency);
    const { times } = figures;
    const rounds = inParts(drawn, MINERS);
    const sums = rounds.map((round) =>
      round.map((_value, index) => round.slice(0, index + 1).reduce((a, b) => a + b, 0)),
    );
    const waits = sums.flatMap((round) => [0, ...round.slice(0, -1)]);
    const truth = {
      first_byte: drawn,
      task: sums.flat(),
      queue: waits,
      round: sums.map((round) => round.at(-1) ?? Number.NaN),
    };
    expect([figures.rounds, figures.tasks, figures.outcomes]).toEqual([
      ROUNDS,
      ROUNDS * MINERS,
      { ok: ROUNDS * MINERS },
    ]);
    expect(elapsedMs).toBe(drawn.reduce((sum, value) => sum + value, 0));
    for (const [name, values] of Object.entries(truth)) {
      const measured = times[name as keyof typeof truth];
      for (const [figure, exact] of Object.entries(trueFigures(values))) {
        const value = measured?.[figure as 'p50_ms'] ?? Number.NaN;
        // Nothing is shorter than a microsecond to a histogram.
        expect(Math.abs(value - exact), `${name} ${figure}`).toBeLessThanOrEqual(exact * ALLOWED_ERROR + 0.001);
      }
    }
    // What took no time is not billed any.
    for (const name of ['sign', 'connect', 'body', 'verify', 'score'] as const) expect(times[name]?.max_ms).toBe(0.001);
  },
);
