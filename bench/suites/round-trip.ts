/**
 * Signed requests and their answers between two processes on loopback, 1 KB each way, at 1 to 256 in flight: the SDK's own miner
 * server and a validator's request. Beside them: the same stack with signatures that cost nothing, its bare parts without any,
 * and, where there is a Python for them, the pairs that people use instead. All take turns in one run; figures are medians of
 * the turns. Budgets: with 64 in flight at least 90 % of the best Python pair, 25 % of the stack with free signatures and 20
 * times the real Axon; and never a request that was answered as stale.
 */
import { join } from 'node:path';
import { createCrypto } from '@yumanet/crypto';
import { signRequest } from '@yumanet/protocol';
import { devKey } from '@yumanet/sdk/wallet';
import type { BenchOptions, BenchResult, BenchSuite } from '../measure/suite.ts';
import { medianOf, timeRuns } from '../measure/time-runs.ts';
import { ANSWERING_URI, ASKING_URI, echoTask } from '../round-trip/echo-task.ts';
import { type ExchangePair, type PairPrograms, type Slice, startPair } from '../round-trip/exchange-pair.ts';

const FOLDER = join(import.meta.dirname, '../round-trip');
const IN_FLIGHT = [1, 16, 64, 256] as const;
const ROUNDS = 5;
const SLICE_MS = 1_000;
/** The in-flight count of the budgets. */
const BUDGET_IN_FLIGHT = 64;

const OURS = 'yumanet';
const FREE = 'the same, signatures for free';
const BARE = 'fastify and undici alone, unsigned';
const AIOHTTP = 'aiohttp, FastAPI';
const HTTPX = 'httpx, FastAPI';
const AXON = 'Dendrite, Axon 10.5.0';

/** Shares of the rates of others. */
const BUDGETS: ReadonlyMap<string, number> = new Map([
  [FREE, 0.25],
  [AIOHTTP, 0.9],
  [AXON, 20],
]);

/** The benchmark of the fast path. */
export const roundTripSuite: BenchSuite = {
  options: ['python', 'axonPython'],
  run: runRoundTrips,
  hasFailed: (results) => results.some(({ pair, failures }) => pair === OURS && failures !== ''),
  table: roundTripTable,
};

function programsOf({ python, axonPython }: BenchOptions): ReadonlyMap<string, PairPrograms> {
  const own = (mode: string): PairPrograms => ({
    answer: [join(FOLDER, 'answer.ts'), mode],
    ask: [join(FOLDER, 'ask.ts'), mode],
  });
  const pythonFile = (name: string) => join(FOLDER, 'python', name);
  const fastApi = (executable: string, client: string): PairPrograms => ({
    executable,
    answer: [pythonFile('answer.py')],
    ask: [pythonFile('ask.py'), client],
  });
  return new Map([
    [OURS, own('signed')],
    [FREE, own('free')],
    [BARE, own('unsigned')],
    ...(python === undefined
      ? []
      : ([
          [AIOHTTP, fastApi(python, 'aiohttp')],
          [HTTPX, fastApi(python, 'httpx')],
        ] as const)),
    ...(axonPython === undefined
      ? []
      : ([
          [AXON, { executable: axonPython, answer: [pythonFile('axon.py')], ask: [pythonFile('dendrite.py')] }],
        ] as const)),
  ]);
}

async function runRoundTrips(progress: (line: string) => void, options: BenchOptions): Promise<BenchResult[]> {
  if (options.python === undefined) progress('round-trip: LEFT OUT the Python pairs: no --python');
  if (options.axonPython === undefined) progress('round-trip: LEFT OUT the real Axon: no --axon-python');
  const pairs: [string, ExchangePair][] = [];
  try {
    for (const [name, programs] of programsOf(options)) {
      progress(`round-trip: starts ${name}`);
      pairs.push([name, await startPair(programs)]);
    }
    const slices = await takeTurns(progress, pairs);
    return [...signatureResults(), ...slices];
  } finally {
    for (const [, pair] of pairs) await pair.close();
  }
}

async function takeTurns(
  progress: (line: string) => void,
  pairs: readonly (readonly [string, ExchangePair])[],
): Promise<BenchResult[]> {
  const slices = new Map<string, Slice[]>();
  for (const [, pair] of pairs) await pair.run(BUDGET_IN_FLIGHT, 2 * SLICE_MS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    progress(`round-trip: turn ${round} of ${ROUNDS}`);
    for (const inFlight of IN_FLIGHT) {
      for (const [name, pair] of pairs) {
        const key = keyOf(name, inFlight);
        slices.set(key, [...(slices.get(key) ?? []), await pair.run(inFlight, SLICE_MS)]);
      }
    }
  }
  return IN_FLIGHT.flatMap((inFlight) =>
    pairs.map(([name]) => summaryOf(name, inFlight, slices.get(keyOf(name, inFlight)) ?? [])),
  );
}

function keyOf(name: string, inFlight: number): string {
  return `${name}/${inFlight}`;
}

function summaryOf(pair: string, inFlight: number, slices: readonly Slice[]): BenchResult {
  const failures = slices.flatMap((slice) => Object.entries(slice.failures));
  return {
    pair,
    in_flight: inFlight,
    per_s: medianOf(slices.map(({ perS }) => perS)),
    client_cpu_us: medianOf(slices.map(({ clientCpuMicros }) => clientCpuMicros)),
    server_cpu_us: medianOf(slices.map(({ serverCpuMicros }) => serverCpuMicros)),
    failures: failures.map(([reason, count]) => `${count} x ${reason}`).join('; '),
  };
}

/** What the signatures alone take: the limit of a pair on one core each. */
function signatureResults(): BenchResult[] {
  const crypto = createCrypto();
  const { pair } = devKey(crypto, ASKING_URI);
  const receiver = devKey(crypto, ANSWERING_URI).account;
  const request = { method: 'POST', target: '/v1/task', body: echoTask.payload, receiver };
  const counts = { warmUpMs: 500, runs: 2_000 };
  const signing = timeRuns(() => signRequest(crypto, pair, { ...request, nonceNs: 1n }), counts);
  const signature = pair.sign(echoTask.payload);
  const verifying = timeRuns(() => crypto.verify('sr25519', pair.publicKey, echoTask.payload, signature), counts);
  return [
    { pair: 'sr25519 alone: sign', per_s: 1_000 / signing.median_ms },
    { pair: 'sr25519 alone: verify', per_s: 1_000 / verifying.median_ms },
  ];
}

function roundTripTable(results: readonly BenchResult[]): string {
  const ours = (inFlight: unknown) =>
    Number(results.find(({ pair, in_flight }) => pair === OURS && in_flight === inFlight)?.['per_s']);
  const rows = results.map((result) => {
    const { pair, in_flight: inFlight } = result;
    const number = (name: string) => (result[name] === undefined ? '' : Number(result[name]).toFixed(0));
    const share = inFlight === undefined || pair === OURS ? '' : (ours(inFlight) / Number(result['per_s'])).toFixed(2);
    const budget = inFlight === BUDGET_IN_FLIGHT ? BUDGETS.get(String(pair)) : undefined;
    const cells = [
      pair,
      inFlight ?? '',
      number('per_s'),
      number('client_cpu_us'),
      number('server_cpu_us'),
      `${share}${budget === undefined ? '' : ` (>= ${budget})`}`,
      result['failures'] ?? '',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| pair | in flight | per second | client CPU µs | server CPU µs | yumanet by this one (budget) | failures |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
