/** What a miner of `yumanet init miner` meets sooner or later. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from 'vitest';
import type { RunningCommand } from './run-command.ts';

/** What the miner is started with. */
export interface MinerVariables {
  readonly YUMANET_COORDINATOR: string;
  readonly YUMANET_PORT: string;
}

/** A second miner on a port that is taken says so in one sentence, and ends. */
export async function expectBusyPortTold(second: RunningCommand, port: number): Promise<void> {
  const { code, out, err } = await second.result;
  expect({ code, out }, err).toEqual({ code: 1, out: '' });
  expect(err).toMatch(new RegExp(`^cannot listen on port ${port}: .*in use.*\n$`, 'i'));
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
