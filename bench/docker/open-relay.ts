/** A port of this machine that leads to a port of a swarm's node, whose network has no way here. */
import { spawn } from 'node:child_process';
import { connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../process/clean-environment.ts';
import type { Environment } from './run-docker.ts';

const NODES = fileURLToPath(new URL('../../docker/swarm/nodes.sh', import.meta.url));
const INSIDE = fileURLToPath(new URL('relay.ts', import.meta.url));

export interface Relay {
  /** On the loopback address. */
  readonly port: number;
  /** Ends every connection and the program in the node's network. */
  close(): Promise<void>;
}

export interface RelayOptions {
  readonly node: string;
  /** In the node's network. */
  readonly port: number;
  /** A file that both sides see; it is made. */
  readonly socket: string;
  readonly environment: Environment;
}

export async function openRelay({ node, port, socket, environment }: RelayOptions): Promise<Relay> {
  const inside = ['enter', node, process.execPath, INSIDE, socket, String(port)];
  const child = spawn(NODES, inside, {
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`the relay ended with ${code}`)));
    child.stdout.once('data', () => resolve());
  });
  const open = new Set<Socket>();
  const server = createServer((near) => {
    open.add(near);
    const far = connect(socket);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    far.on('close', () => near.destroy());
    near.on('close', () => {
      open.delete(near);
      far.destroy();
    });
    near.pipe(far).pipe(near);
  });
  const listening = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    port: listening,
    async close() {
      server.close();
      for (const connection of open) connection.destroy();
      child.stdin.end();
      await ended;
    },
  };
}
