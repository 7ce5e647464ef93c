/** What only a socket shows: refused before the body is sent, and a caller that hangs up ends its task. */
import { connect, type Socket } from 'node:net';
import { createVirtualClock } from '@yumanet/testkit';
import { afterEach, describe, expect, it } from 'vitest';
import { welcomeEveryone } from '../../src/miner/caller-policy.ts';
import { createMinerServer, type MinerServer } from '../../src/miner/miner-server.ts';
import type { MinerTask } from '../../src/miner/task-solver.ts';
import { fakeCrypto, silentLog, testKey } from '../support/neurons.ts';
import { signedTask } from '../support/signed-task.ts';

const NOW_MS = 1_700_000_000_000;
const validator = testKey('//validator');
const miner = testKey('//miner');
const servers: MinerServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(solve: (task: MinerTask) => Promise<Uint8Array>) {
  const server = createMinerServer({
    hotkey: miner.account,
    netuid: 1,
    solver: { subnet: 'echo', kinds: ['bytes'], solve: async (task) => ({ payload: await solve(task) }) },
    skill: 1,
    version: '0.0.0',
    callers: welcomeEveryone,
    crypto: fakeCrypto,
    clock: createVirtualClock(NOW_MS),
    log: silentLog,
  });
  servers.push(server);
  return { server, ...(await server.listen({ host: '127.0.0.1', port: 0 })) };
}

function requestHead(headers: Readonly<Record<string, string>>, bodySize: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /v1/task HTTP/1.1\r\nhost: x\r\n${lines.join('')}content-length: ${bodySize}\r\n\r\n`;
}

/** Everything the server says until it closes the connection. */
function untilClosed(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

describe('a miner on a socket', () => {
  it('refuses a stranger before the body is sent, and closes', async () => {
    const { port } = await start(async ({ payload }) => payload);
    const socket = connect(port, '127.0.0.1');
    const answer = untilClosed(socket);
    socket.write(requestHead({ 'content-type': 'application/x-protobuf' }, 1_000_000));
    expect(await answer).toMatch(/^HTTP\/1\.1 401 .*connection: close/is);
  });

  it('refuses a body that is announced too large before it is sent', async () => {
    const { port } = await start(async ({ payload }) => payload);
    const signing = { keyPair: validator.pair, receiver: miner.account, nonceNs: BigInt(NOW_MS) * 1_000_000n };
    const socket = connect(port, '127.0.0.1');
    const answer = untilClosed(socket);
    socket.write(requestHead(signedTask(signing).headers, 100_000_000));
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('ends the work of a caller that hung up', async () => {
    let begin: (task: MinerTask) => void = () => undefined;
    const begun = new Promise<MinerTask>((resolve) => {
      begin = resolve;
    });
    let finish: (bytes: Uint8Array) => void = () => undefined;
    const { port } = await start((task) => {
      begin(task);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    const signing = { keyPair: validator.pair, receiver: miner.account, nonceNs: BigInt(NOW_MS) * 1_000_000n };
    const { headers, payload } = signedTask(signing);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(requestHead(headers, payload.length));
    socket.write(payload);
    const { signal } = await begun;
    const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    socket.destroy();
    await aborted;
    expect(String(signal.reason)).toContain('hung up');
    finish(new Uint8Array(0));
  });

  it('names a busy port', async () => {
    const { port } = await start(async ({ payload }) => payload);
    const second = createMinerServer({
      hotkey: miner.account,
      netuid: 1,
      solver: { subnet: 'echo', kinds: ['bytes'], solve: async ({ payload }) => ({ payload }) },
      skill: 1,
      version: '0.0.0',
      callers: welcomeEveryone,
      crypto: fakeCrypto,
      clock: createVirtualClock(NOW_MS),
      log: silentLog,
    });
    servers.push(second);
    const busy = second.listen({ host: '127.0.0.1', port });
    await expect(busy).rejects.toMatchObject({ code: 'port_in_use', message: expect.stringContaining(`Port ${port}`) });
  });
});
