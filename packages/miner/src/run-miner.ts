/** Wires the miner kit to a subnet: a server for tasks, and its address on chain. */
import type { Clock, Crypto, Transport } from '@yumanet/protocol';
import type { ClassicMode } from '@yumanet/sdk/classic';
import { createClient, type StreamTransport } from '@yumanet/sdk/client';
import {
  createMetagraphPolicy,
  createMinerServer,
  createReferenceSolver,
  type Listen,
  serveAxon,
} from '@yumanet/sdk/miner';
import type { BoundSubnet } from '@yumanet/sdk/subnet';
import type { Logger } from '@yumanet/sdk/system';
import { devKey } from '@yumanet/sdk/wallet';

/** Everything a miner is. */
export interface MinerSetup {
  readonly coordinator: string;
  readonly netuid: number;
  /** Secret URI. */
  readonly hotkey: string;
  readonly subnet: BoundSubnet;
  /** 1 poor, 2 balanced, 3 best. */
  readonly skill: number;
  readonly host: string;
  readonly port: number;
  /** The address that goes on chain. */
  readonly publishedIp: string;
  /** How dendrites of the ecosystem's SDK up to version 10 are served. */
  readonly classic?: 'off' | ClassicMode;
  /** Such as `0.1.0`. */
  readonly version: string;
}

/** The outside world. */
export interface MinerPorts {
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly transport: Transport;
  readonly streams: StreamTransport;
  readonly log: Logger;
  /** A socket when absent. */
  readonly listen?: Listen;
}

/**
 * Serves until the signal aborts, then stops gracefully. Throws `FaultError` with code `port_in_use` when it cannot
 * listen.
 */
export async function runMiner(setup: MinerSetup, ports: MinerPorts, signal: AbortSignal): Promise<void> {
  const { clock, crypto, log } = ports;
  const { classic = 'off', netuid, skill, subnet, version } = setup;
  const key = devKey(crypto, setup.hotkey);
  const client = createClient({ url: setup.coordinator, ...ports });
  const stream = client.streamBlocks();
  const server = createMinerServer({
    hotkey: key.account,
    netuid,
    solver: createReferenceSolver(subnet, skill),
    skill,
    version,
    callers: createMetagraphPolicy(client, stream, netuid),
    crypto,
    clock,
    log,
    classic: classic === 'off' ? undefined : { mode: classic },
    listen: ports.listen,
  });
  try {
    const { port, url } = await server.listen(setup);
    log.info({ event: 'ready', role: 'miner', url, netuid, hotkey: key.ss58, subnet: subnet.name, skill }, 'ready');
    await serveAxon({
      client,
      stream,
      clock,
      log,
      keyPair: key.pair,
      netuid,
      endpoint: { ip: setup.publishedIp, port },
      version: versionNumber(version),
      signal,
    });
  } finally {
    stream.close();
    await server.close();
  }
}

/** major * 1e6 + minor * 1e3 + patch, as the ecosystem's SDK publishes it. Source: docs/rules/subnets.md section 2. */
export function versionNumber(version: string): number {
  const [major, minor, patch] = version.split('.').map((part) => Number.parseInt(part, 10));
  return (major ?? 0) * 1_000_000 + (minor ?? 0) * 1_000 + (patch ?? 0);
}
