/** A whole miner in one call: the author brings a function from task to answer. */
import type { Clock, Crypto, Transport } from '@yumanet/protocol';
import type { Logger } from 'pino';
import type { ClassicOptions } from '../classic/classic-routes.ts';
import type { BlockStream } from '../client/block-stream.ts';
import type { CoordinatorClient } from '../client/coordinator-client.ts';
import { createClient } from '../client/create-client.ts';
import type { StreamTransport } from '../client/stream-transport.ts';
import type { Listen } from '../http/listen-on.ts';
import type { PaymentGuard } from '../payment/require-payment.ts';
import { SKILL_DEFAULT } from '../subnet/reference-skills.ts';
import { devKey } from '../wallet/dev-wallet.ts';
import { type CallerPolicy, type CallerRules, createMetagraphPolicy } from './caller-policy.ts';
import type { MinerLimits } from './miner-limits.ts';
import { createMinerServer } from './miner-server.ts';
import { serveAxon } from './serve-axon.ts';
import type { TaskSolver } from './task-solver.ts';

/** The outside world of a miner. `createSystemPorts` and `createLogger` of `@yumanet/sdk/system` are the real one. */
export interface MinerPorts {
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly transport: Transport;
  readonly streams: StreamTransport;
  readonly log: Logger;
  /** A socket when absent. */
  readonly listen?: Listen | undefined;
}

/** Everything a miner is. */
export interface MinerSetup extends TaskSolver {
  /** Such as `http://127.0.0.1:9955`. */
  readonly coordinator: string;
  readonly netuid: number;
  /** Secret URI, such as `//miner1_sn1`. */
  readonly hotkey: string;
  /** Where to listen: 127.0.0.1 and a free port when absent. */
  readonly host?: string;
  readonly port?: number;
  /** The address that goes on chain; where it listens when absent. */
  readonly publishedIp?: string;
  /** Such as `1.2.0`; told by `/v1/info`, and on chain as one number. */
  readonly version?: string;
  /** From 1 to 3; told by `/v1/info`, for miners that know. */
  readonly skill?: number;
  /** Who may ask: validators by the metagraph when absent. */
  readonly rules?: Partial<CallerRules>;
  /** Decides instead of the metagraph and `rules`. */
  readonly callers?: CallerPolicy;
  readonly limits?: Partial<MinerLimits>;
  /** Whether and how dendrites of the ecosystem's SDK up to version 10 are served; not at all when absent. */
  readonly classic?: ClassicOptions | undefined;
  /** Asks a price for each answer, checked through the miner's client; everything is free when absent. */
  readonly payments?: (client: CoordinatorClient) => PaymentGuard;
}

const HOST_DEFAULT = '127.0.0.1';
const VERSION_DEFAULT = '0.0.0';

/**
 * Listens, announces its address when the hotkey is registered, and answers until the signal aborts; then it stops
 * gracefully. Throws `FaultError` with code `port_in_use` or `listen_failed` when it cannot listen, `WireError` for a
 * hotkey that is no secret URI.
 */
export async function serve(setup: MinerSetup, ports: MinerPorts, signal: AbortSignal): Promise<void> {
  const client = createClient({ url: setup.coordinator, ...ports });
  const stream = client.streamBlocks();
  try {
    await serveWith(setup, ports, { client, stream, signal });
  } finally {
    stream.close();
  }
}

interface Chain {
  readonly client: CoordinatorClient;
  readonly stream: BlockStream;
  readonly signal: AbortSignal;
}

async function serveWith(setup: MinerSetup, ports: MinerPorts, { client, stream, signal }: Chain): Promise<void> {
  const { clock, crypto, log } = ports;
  const { netuid, rules, subnet, host = HOST_DEFAULT, skill = SKILL_DEFAULT, version = VERSION_DEFAULT } = setup;
  const key = devKey(crypto, setup.hotkey);
  const server = createMinerServer({
    hotkey: key.account,
    netuid,
    solver: setup,
    skill,
    version,
    callers: setup.callers ?? createMetagraphPolicy({ client, stream, netuid }, rules),
    crypto,
    clock,
    log,
    payments: setup.payments?.(client),
    limits: setup.limits ?? {},
    classic: setup.classic,
    listen: ports.listen,
  });
  try {
    const { port, url } = await server.listen({ host, port: setup.port ?? 0 });
    log.info({ event: 'ready', role: 'miner', url, netuid, hotkey: key.ss58, subnet, skill }, 'ready');
    const endpoint = { ip: setup.publishedIp ?? host, port };
    const announced = { keyPair: key.pair, netuid, endpoint, version: versionNumber(version) };
    await serveAxon({ client, stream, clock, log, ...announced, signal });
  } finally {
    await server.close();
  }
}

/** major * 1e6 + minor * 1e3 + patch, as the ecosystem's SDK publishes it. Source: docs/rules/subnets.md section 2. */
export function versionNumber(version: string): number {
  const [major, minor, patch] = version.split('.').map((part) => Number.parseInt(part, 10));
  return (major ?? 0) * 1_000_000 + (minor ?? 0) * 1_000 + (patch ?? 0);
}
