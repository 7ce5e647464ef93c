/**
 * A miner for the compression subnet that shares nothing with yumanet but HTTP and the .proto files.
 *
 * It keeps the miner's contract (docs/miner-protocol.md; `yumanet check miner` tests it): it publishes its address on chain
 * once its hotkey is registered, checks every request (btauth.ts) and answers with deflate, before the deadline or not at
 * all. It answers any caller that can sign, not only validators with a permit: enough for a private network. Settings come
 * from the environment. What you change to earn more is `solve`, in task.ts.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createNonces, isSigned, readAuth } from './btauth.ts';
import { keepPublished } from './chain.ts';
import { deriveKey } from './keys.ts';
import { createPlaces } from './places.ts';
import { decodeTask, encodeInfo, encodeResponse, isOurs, Malformed, solve, type Task } from './task.ts';

const {
  YUMANET_COORDINATOR: coordinator = 'http://127.0.0.1:9955',
  YUMANET_NETUID = '1',
  // One hard junction of the public development secret.
  YUMANET_HOTKEY: hotkeyUri = '//typescript1_sn1',
  YUMANET_PORT = '8091',
} = process.env;

const BODY_BYTES_MAX = 1_048_576;
const REQUEST_MS_MAX = 30_000;
const TASK_MS_MAX = 60_000;
const WORKERS = 4;
const WAITING_MAX = 64;

const key = deriveKey(hotkeyUri);
const netuid = Number(YUMANET_NETUID);
const port = Number(YUMANET_PORT);
const nonces = createNonces();
const places = createPlaces(WORKERS, WAITING_MAX);
const counts = new Map<number, number>();

interface Answer {
  readonly status: number;
  readonly body?: Uint8Array | string;
  /** The body of the request was not read, so the connection cannot be used again. */
  readonly closes?: boolean;
}

async function answerPost(request: IncomingMessage): Promise<Answer> {
  const target = request.url ?? '';
  if (target.split('?')[0] !== '/v1/task') return { status: 404, closes: true };
  const answer = await answerTask(request, target);
  counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
  return answer;
}

/** From the cheap to the dear: headers, size, signature, shape, place, work. */
async function answerTask(request: IncomingMessage, target: string): Promise<Answer> {
  const auth = readAuth(request.headersDistinct, key.address);
  if (auth === undefined) return { status: 401, closes: true };
  if (Number(request.headers['content-length'] ?? 0) > BODY_BYTES_MAX) return { status: 413, closes: true };
  const body = await readBody(request);
  if (body === undefined) return { status: 413, closes: true };
  if (!isSigned(auth, target, body, key.address) || !nonces.remember(auth)) return { status: 401 };
  try {
    const task = decodeTask(body);
    return isOurs(task, netuid) ? await work(task) : { status: 400 };
  } catch (error) {
    if (error instanceof Malformed) return { status: 400 };
    throw error;
  }
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > BODY_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Gives up at the deadline; what still computes then keeps its place until it is done, which bounds the load. */
async function work(task: Task): Promise<Answer> {
  const deadline = new AbortController();
  const milliseconds = task.deadlineMs < TASK_MS_MAX ? Number(task.deadlineMs) : TASK_MS_MAX;
  const timer = setTimeout(() => deadline.abort(), milliseconds);
  const isLate = new Promise<'late'>((resolve) => deadline.signal.addEventListener('abort', () => resolve('late')));
  try {
    const solved = places.run(() => solve(task.kind, task.payload), deadline.signal);
    if (solved === 'full') return { status: 503 };
    const payload = await Promise.race([solved, isLate]);
    return payload === 'late' ? { status: 504 } : { status: 200, body: encodeResponse(task.id, payload) };
  } finally {
    clearTimeout(timer);
  }
}

function answerGet(path = ''): Answer {
  if (path === '/healthz') return { status: 200 };
  if (path === '/v1/info') return { status: 200, body: encodeInfo(key.address, netuid) };
  if (path !== '/metrics') return { status: 404 };
  const tasks = [...counts].map(([status, count]) => `miner_tasks_total{status="${status}"} ${count}\n`);
  return { status: 200, body: `# TYPE miner_tasks_total counter\n${tasks.join('')}miner_workers ${WORKERS}\n` };
}

function send(response: ServerResponse, { status, body = '', closes = false }: Answer): void {
  response.writeHead(status, {
    'content-type': typeof body === 'string' ? 'text/plain; version=0.0.4' : 'application/x-protobuf',
    'content-length': Buffer.byteLength(body),
    ...(status === 503 ? { 'retry-after': '1' } : {}),
    ...(closes ? { connection: 'close' } : {}),
  });
  response.end(body);
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const server = createServer({ requestTimeout: REQUEST_MS_MAX }, (request, response) => {
  const answered = request.method === 'POST' ? answerPost(request) : Promise.resolve(answerGet(request.url));
  answered.then(
    (answer) => send(response, answer),
    (error: unknown) => {
      // A caller that hung up while it sent is the end of its request alone.
      if (!request.destroyed) say(`a task failed: ${String(error)}`);
      if (!response.headersSent) send(response, { status: 500, closes: true });
    },
  );
});
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stop.abort();
    server.close();
    server.closeAllConnections();
  });
}
try {
  await once(server.listen(port), 'listening');
} catch (error) {
  process.stderr.write(`cannot listen on port ${YUMANET_PORT}: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
say(`${key.address} listens on port ${port}`);
await keepPublished({ coordinator, key, netuid, port, say, signal: stop.signal });
