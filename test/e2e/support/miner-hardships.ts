/** What a miner of `yumanet init miner` meets sooner or later: a port that is taken, and a coordinator that breaks off. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import type { RunningCommand } from './run-command.ts';

/** What the miner is started with. */
export interface MinerVariables {
  readonly YUMANET_COORDINATOR: string;
  readonly YUMANET_PORT: string;
}

/** The whole answer is a metagraph without neurons. */
const METAGRAPH = '{"hotkeys":[],"axons":[]}';
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n';
const WHOLE_ANSWER = `${HEAD}content-length: ${METAGRAPH.length}\r\n\r\n${METAGRAPH}`;
/** Each way in which an answer breaks off. */
const CUT_ANSWERS: readonly string[] = [
  '',
  WHOLE_ANSWER.slice(0, -9),
  `${HEAD}transfer-encoding: chunked\r\n\r\n9\r\n${METAGRAPH.slice(0, 9)}\r\n`,
];

/** A second miner on a port that is taken says so in one sentence, and ends. */
export async function expectBusyPortTold(second: RunningCommand, port: number): Promise<void> {
  const { code, out, err } = await second.result;
  expect({ code, out }, err).toEqual({ code: 1, out: '' });
  expect(err).toMatch(new RegExp(`^cannot listen on port ${port}: .*in use.*\n$`, 'i'));
}

/** Asks again after each answer that breaks off, until it has one. */
export async function expectToOutliveCutAnswers(start: (variables: MinerVariables) => RunningCommand): Promise<void> {
  const cut = [...CUT_ANSWERS];
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(cut.shift() ?? WHOLE_ANSWER));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const miner = start({
    YUMANET_COORDINATOR: `http://127.0.0.1:${portOf(server)}`,
    YUMANET_PORT: String(await freePort()),
  });
  await miner.line(/^the chain does not answer: /);
  await miner.line(/^waiting until the hotkey is registered: /);
  expect(cut).toEqual([]);
  miner.signal('SIGKILL');
  await miner.result;
}

/** One that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address');
  return address.port;
}
