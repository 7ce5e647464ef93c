/** A miner of a hundred lines that keeps the whole contract, or breaks exactly one rule of it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { createCrypto } from '@yumanet/crypto';
import {
  type AccountId,
  type AuthHeaderMap,
  accountFromBytes,
  type ClaimedAuth,
  createReplayStore,
  deriveKeyPair,
  REPLAY_WINDOW_NS,
  readAuthHeaders,
  ss58Encode,
  verifySignedBody,
  WireError,
} from '@yumanet/protocol';
import { CompressionAnswer, CompressionTask, MinerInfo, TaskRequest, TaskResponse } from '@yumanet/protocol/messages';
import { createSystemClock } from '@yumanet/sdk/system';
import { COMPRESSION_KINDS } from '@yumanet/subnets';
import { onTestFinished } from 'vitest';
import type { Breaks } from './breaks.ts';

const crypto = createCrypto();
const clock = createSystemClock();
const BODY_BYTES_MAX = 1 << 20;
const PROTOBUF = 'application/x-protobuf';
/** Nothing is done in less, so it is given up at once. */
const DEADLINE_MS_MIN = 50n;

export const STUB_HOTKEY: AccountId = accountFromBytes(deriveKeyPair(crypto, '//stub').publicKey);
export const STUB_NETUID = 3;

/** Listens on a free port until the test is over; `breaks` says what it does wrong. */
export async function startStub(breaks: Breaks = {}): Promise<string> {
  const miner = createStub(breaks);
  const server = createServer((request, response) => {
    miner(request, response).catch(() => answer(response, { status: 500 }));
  });
  let isBroken = false;
  server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    if (isBroken) socket.destroy();
  });
  if (breaks.diesOnHangUp === true) {
    server.on('request', (_request, response) => {
      response.on('close', () => {
        isBroken ||= !response.writableFinished;
      });
    });
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Answer {
  readonly status: number;
  readonly body?: Uint8Array;
  readonly closes?: boolean;
  readonly retryAfter?: string;
  readonly contentType?: string;
}

function createStub(breaks: Breaks) {
  const verify = createVerifier(breaks);
  const mixed = Promise.withResolvers<string>();
  let previous: Promise<void> = Promise.resolve();

  async function receive(request: IncomingMessage): Promise<Uint8Array | number> {
    const bytesMax = breaks.bodyBytesMax ?? BODY_BYTES_MAX;
    if (Number(request.headers['content-length'] ?? 0) > bytesMax) return 413;
    if (breaks.oneAtATime === true) {
      const before = previous;
      previous = new Promise((resolve) => request.on('close', () => resolve()));
      await before;
    }
    const hasLength = request.headers['content-length'] !== undefined;
    const isCounted = hasLength || breaks.readsWithoutLength !== true;
    return (await readBody(request, isCounted ? bytesMax : Number.POSITIVE_INFINITY)) ?? 413;
  }

  async function nameOf({ taskId }: TaskRequest): Promise<string> {
    if (breaks.mixesTasks === true && taskId === 'check-1') mixed.resolve(taskId);
    if (breaks.mixesTasks === true && taskId === 'check-0') return mixed.promise;
    return taskId === 'check' ? (breaks.taskId ?? taskId) : taskId;
  }

  async function answerTask(request: IncomingMessage): Promise<Answer | undefined> {
    const claim = verify.headers(request);
    const isFirst = breaks.parsesFirst === true && Number(request.headers['content-length']) === 1;
    if (typeof claim === 'number') return { status: isFirst ? 400 : claim };
    const body = await receive(request);
    if (typeof body === 'number') return { status: body, closes: true };
    const status = verify.body(request, claim, body);
    if (status !== 200) return { status };
    const task = parseTask(body, breaks);
    if (typeof task === 'number') return { status: task };
    const { deadlineMs, taskId } = task.request;
    const putOff = breaks.putsOff?.(taskId);
    if (putOff !== undefined) return { status: 503, ...(putOff === 'with a time' ? { retryAfter: '1' } : {}) };
    if ((breaks.wrapsDeadline === true ? BigInt.asIntN(64, deadlineMs) : deadlineMs) < DEADLINE_MS_MIN) {
      return breaks.ignoresDeadline === true ? undefined : { status: 504 };
    }
    const data = breaks.losesBytes === true ? task.data.subarray(1) : task.data;
    const payload = CompressionAnswer.encode({ codec: 'deflate', data: deflateSync(data) });
    const message = { taskId: await nameOf(task.request), payload, info: new Map<string, string>() };
    const contentType = taskId === 'check' ? breaks.contentType : undefined;
    return { status: 200, body: TaskResponse.encode(message), ...(contentType === undefined ? {} : { contentType }) };
  }

  return async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') {
      if (breaks.closes === true) response.setHeader('connection', 'close');
      if (breaks.read?.(request.url ?? '', response) !== true) serveRead(request.url ?? '', response);
      return;
    }
    const answered = await answerTask(request);
    if (answered === undefined) return;
    const closes = answered.closes === true || breaks.closes === true || breaks.closes === answered.status;
    answer(response, { ...answered, closes });
  };
}

function createVerifier(breaks: Breaks) {
  const lasting = createReplayStore({ capacity: 10_000, windowNs: REPLAY_WINDOW_NS });
  const burnt = new Set<string>();
  const nowFor = (headers: AuthHeaderMap): bigint => clock.nowNs() + (breaks.clockNs?.(headers) ?? 0n);
  return {
    headers(request: IncomingMessage): ClaimedAuth | 'accepted' | number {
      const headers = (breaks.headers ?? headersOf)(request);
      const auth = readAuthHeaders(headers, breaks.receiver?.(headers) ?? STUB_HOTKEY, nowFor(headers));
      if (auth.kind === 'ok') return auth;
      return breaks.accepts?.(auth.name, headers) === true ? 'accepted' : (breaks.refusedStatus?.(headers) ?? 401);
    },
    body(request: IncomingMessage, auth: ClaimedAuth | 'accepted', body: Uint8Array): number {
      if (auth === 'accepted') return 200;
      const headers = headersOf(request);
      const nonce = `${auth.sender}/${auth.nonce}`;
      if (breaks.burns === true && burnt.has(nonce)) return 401;
      burnt.add(nonce);
      const verified = verifySignedBody(crypto, {
        auth,
        method: 'POST',
        target: breaks.target?.(request.url ?? '') ?? request.url ?? '',
        bodyHash: crypto.sha256(body),
        nowNs: nowFor(headers),
        replayStore: breaks.forgets === true ? createReplayStore({ capacity: 1, windowNs: REPLAY_WINDOW_NS }) : lasting,
      });
      if (verified.kind === 'refused') return breaks.forgedStatus?.(headers) ?? 401;
      return breaks.welcome?.(ss58Encode(auth.sender)) ?? 200;
    },
  };
}

function serveRead(path: string, response: ServerResponse): void {
  const info: MinerInfo = {
    hotkey: ss58Encode(STUB_HOTKEY),
    netuid: STUB_NETUID,
    subnet: 'compression',
    skill: 1,
    version: '1',
    kinds: [...COMPRESSION_KINDS],
  };
  const bodies: Readonly<Record<string, Uint8Array>> = {
    '/v1/info': MinerInfo.encode(info),
    '/healthz': new Uint8Array(0),
    '/metrics': Buffer.from('# HELP tasks Tasks.\nstub_tasks_total{kind="text"} 7\n'),
  };
  const body = bodies[path];
  answer(response, body === undefined ? { status: 404 } : { status: 200, body });
}

/** The task with its data, or the status that refuses it. */
function parseTask(body: Uint8Array, breaks: Breaks): { request: TaskRequest; data: Uint8Array } | number {
  try {
    const request = TaskRequest.decode(body);
    const isOurs =
      request.netuid === STUB_NETUID &&
      request.subnet === 'compression' &&
      COMPRESSION_KINDS.some((kind) => kind === request.kind);
    if (!isOurs && breaks.takesAnyTask !== true) return 400;
    return { request, data: readData(request.payload, breaks) };
  } catch (error) {
    if (error instanceof WireError) return breaks.malformedStatus ?? 400;
    throw error;
  }
}

function readData(payload: Uint8Array, breaks: Breaks): Uint8Array {
  try {
    return CompressionTask.decode(payload).data;
  } catch (error) {
    if (error instanceof WireError && breaks.takesAnyPayload === true) return payload;
    throw error;
  }
}

/** Node takes the first of several; the contract says that they have no value. */
function headersOf(request: IncomingMessage): AuthHeaderMap {
  return Object.fromEntries(
    Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.length === 1 ? values[0] : values]),
  );
}

async function readBody(request: IncomingMessage, bytesMax: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, answered: Answer): void {
  const { status, body = new Uint8Array(0), closes = false, contentType = PROTOBUF, retryAfter } = answered;
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': body.length,
    ...(closes ? { connection: 'close' } : {}),
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  });
  response.end(body);
}
