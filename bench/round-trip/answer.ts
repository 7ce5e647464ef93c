/**
 * `answer.ts signed|free|unsigned`: answers tasks with their own bytes until its standard input ends. `signed` is the miner
 * server of the SDK; `free` is the same, but takes every signature without a look; `unsigned` is fastify and the codec
 * alone. Prints one line with its URL.
 */
import { createCrypto } from '@yumanet/crypto';
import type { Crypto } from '@yumanet/protocol';
import { TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createMinerServer, type TaskSolver, welcomeEveryone } from '@yumanet/sdk/miner';
import { createLogger, createSystemClock } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';
import { fastify } from 'fastify';
import { ANSWERING_URI, KIND, NETUID, SUBNET } from './echo-task.ts';

/** More than all slices of a run ask for. */
const UNLIMITED = 1_000_000;
const PROTOBUF = 'application/x-protobuf';
const NO_INFO: ReadonlyMap<string, string> = new Map();

const solver: TaskSolver = { subnet: SUBNET, kinds: [KIND], solve: async ({ payload }) => ({ payload }) };

interface Running {
  readonly url: string;
  close(): Promise<unknown>;
}

async function serveSigned(crypto: Crypto): Promise<Running> {
  const server = createMinerServer({
    hotkey: devKey(crypto, ANSWERING_URI).account,
    netuid: NETUID,
    solver,
    skill: 1,
    version: '0.0.0',
    callers: welcomeEveryone,
    crypto,
    clock: createSystemClock(),
    log: createLogger('answer', 'silent'),
    limits: { callerBurst: UNLIMITED, callerPerSecond: UNLIMITED, replayCapacity: UNLIMITED, concurrency: 512 },
  });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => server.close() };
}

async function serveUnsigned(): Promise<Running> {
  const app = fastify({ logger: false, forceCloseConnections: true });
  app.addContentTypeParser(PROTOBUF, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.post('/v1/task', async (request, reply) => {
    if (!(request.body instanceof Uint8Array)) return reply.code(400).send();
    const { taskId, payload } = TaskRequest.decode(request.body);
    reply.type(PROTOBUF);
    return Buffer.from(TaskResponse.encode({ taskId, payload, info: NO_INFO }));
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => app.close() };
}

function serve(mode: string | undefined): Promise<Running> {
  const crypto = createCrypto();
  if (mode === 'unsigned') return serveUnsigned();
  return serveSigned(mode === 'free' ? { ...crypto, verify: () => true } : crypto);
}

const running = await serve(process.argv[2]);
console.log(JSON.stringify({ url: running.url }));
process.stdin.resume().on('end', () => void running.close());
