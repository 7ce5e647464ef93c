/** What a network leaves on a machine: processes and open ports. */
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { NetworkManifest } from '@yumanet/protocol';

/** Processes and ports of a network while it runs. */
export interface NetworkTraces {
  readonly pids: readonly number[];
  readonly ports: readonly number[];
}

/** The manifest of the network in a folder such as `.yumanet/default`. */
export function manifestOf(networkFolder: string): NetworkManifest {
  return JSON.parse(readFileSync(join(networkFolder, 'manifest.json'), 'utf8'));
}

/** Every process and port that a manifest names. */
export function tracesOf({ coordinator, neurons }: NetworkManifest): NetworkTraces {
  const urls = [coordinator.url, ...neurons.flatMap(({ url }) => url ?? [])];
  return {
    pids: [coordinator.pid, ...neurons.flatMap(({ pid }) => pid ?? [])],
    ports: urls.map((url) => Number(new URL(url).port)),
  };
}

/** Those of the traces that are still there: both lists are empty when nothing was left behind. */
export async function remainsOf({ pids, ports }: NetworkTraces): Promise<NetworkTraces> {
  const open = await Promise.all(ports.map(isPortOpen));
  return { pids: pids.filter(isAlive), ports: ports.filter((_, index) => open[index]) };
}

/** True while a process runs; one that ended and waits for its parent to notice (a zombie) does not. */
export function isAlive(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return false;
  const state = /\) (\w) /.exec(readFileSync(path, 'utf8'))?.[1];
  return state !== 'Z';
}

/** True when somebody accepts connections on a port of 127.0.0.1. */
function isPortOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** Resolves when the process behind a port closes a connection that nobody uses: when it stops. */
export function untilClosed(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', reject);
    socket.once('connect', () => socket.off('error', reject).on('error', () => socket.destroy()));
    socket.once('close', () => resolve());
  });
}
