/**
 * `ask.ts signed|free|unsigned URL`: for each line `{in_flight, ms}` on its standard input it asks for so long, so many at once, and
 * prints `{done, ms, cpu_ms, failures}`. `signed` is what a validator's round does for one miner; `free` is the same with a
 * signature of zeros; `unsigned` is undici and the codec alone.
 */
import { createInterface } from 'node:readline';
import { createCrypto } from '@yumanet/crypto';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createSystemClock, createTransport } from '@yumanet/sdk/system';
import { askMiner } from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';
import { decodeOrder } from './decode-lines.ts';
import { ANSWERING_URI, ASKING_URI, echoTask, NETUID, SUBNET } from './echo-task.ts';

const DEADLINE_MS = 12_000;
const ANSWER_BYTES_MAX = 65_536;
const NO_SIGNATURE = new Uint8Array(64);
const [mode, url = ''] = process.argv.slice(2);
const crypto = createCrypto();
const clock = createSystemClock();
const transport = createTransport(clock);
const never = new AbortController().signal;
let taskCount = 0;

const { pair } = devKey(crypto, ASKING_URI);
const keyPair = mode === 'free' ? { ...pair, sign: () => NO_SIGNATURE } : pair;
const ports = { transport, crypto, clock, keyPair };
const target = { uid: 0, hotkey: devKey(crypto, ANSWERING_URI).account, url };

/** Why it failed; undefined when it did not. */
async function askSigned(): Promise<string | undefined> {
  taskCount += 1;
  const { outcome, reason } = await askMiner(ports, target, {
    subnet: SUBNET,
    netuid: NETUID,
    block: 1n,
    taskId: `task-${taskCount}`,
    task: echoTask,
    deadlineMs: DEADLINE_MS,
    answerBytesMax: ANSWER_BYTES_MAX,
    attemptsMax: 1,
    signal: never,
  });
  return outcome === 'ok' ? undefined : `${outcome}: ${reason ?? ''}`;
}

async function askUnsigned(): Promise<string | undefined> {
  taskCount += 1;
  const taskId = `task-${taskCount}`;
  const { kind, payload } = echoTask;
  const deadlineMs = BigInt(DEADLINE_MS);
  const body = TaskRequest.encode({ subnet: SUBNET, netuid: NETUID, taskId, kind, payload, deadlineMs, block: 1n });
  const headers = { 'content-type': 'application/x-protobuf', accept: 'application/x-protobuf' };
  const result = await transport.request(
    { method: 'POST', url: `${url}/v1/task`, headers, body },
    { timeoutMs: DEADLINE_MS, responseBytesMax: ANSWER_BYTES_MAX, signal: never },
  );
  if (result.kind !== 'response') return result.kind;
  const response = TaskResponse.decode(result.body);
  const { score } = await echoTask.review(response.payload, 0, never);
  return result.status === 200 && response.taskId === taskId && score === 1 ? undefined : `status ${result.status}`;
}

async function runSlice(inFlight: number, ms: number) {
  const ask = mode === 'unsigned' ? askUnsigned : askSigned;
  const failures: Record<string, number> = {};
  const cpu = process.cpuUsage();
  const start = performance.now();
  let done = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      const failure = await ask();
      if (failure === undefined) done += 1;
      else failures[failure] = (failures[failure] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { done, ms: performance.now() - start, cpu_ms: (user + system) / 1_000, failures };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { in_flight: inFlight, ms } = decodeOrder(line);
  console.log(JSON.stringify(await runSlice(inFlight, ms)));
}
await transport.close();
