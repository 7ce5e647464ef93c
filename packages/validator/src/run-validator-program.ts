/** Wires the validator kit to a subnet: rounds, weights, and a small server that tells how it goes. */
import { bytesToHex, type Clock, type Crypto, type Random, type Transport } from '@yumanet/protocol';
import { createClassicUuid } from '@yumanet/sdk/classic';
import { createClient, type StreamTransport } from '@yumanet/sdk/client';
import type { BoundSubnet } from '@yumanet/sdk/subnet';
import type { Logger } from '@yumanet/sdk/system';
import {
  createStatusServer,
  createValidatorMetrics,
  type Listen,
  type RoundStore,
  runValidator,
} from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';

/** Everything a validator is. */
export interface ValidatorSetup {
  readonly coordinator: string;
  readonly netuid: number;
  /** Secret URI. */
  readonly hotkey: string;
  readonly subnet: BoundSubnet;
  /** Where /healthz and /metrics are served. */
  readonly host: string;
  readonly port: number;
  /** Asks axons of the ecosystem's SDK up to version 10 in their own protocol. */
  readonly classicAxons?: boolean;
  /** Random when absent. */
  readonly seed?: string | undefined;
  /** Keeps nothing when absent. */
  readonly rounds?: RoundStore | undefined;
}

/** The outside world. */
export interface ValidatorPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
  readonly transport: Transport;
  readonly streams: StreamTransport;
  readonly log: Logger;
  /** A socket when absent. */
  readonly listen?: Listen;
}

const SEED_BYTES = 16;

/**
 * Validates until the signal aborts, then stops gracefully. Throws `FaultError` with code `port_in_use` when it cannot
 * listen.
 */
export async function runValidatorProgram(
  setup: ValidatorSetup,
  ports: ValidatorPorts,
  signal: AbortSignal,
): Promise<void> {
  const { log } = ports;
  const { netuid, subnet } = setup;
  const key = devKey(ports.crypto, setup.hotkey);
  const metrics = createValidatorMetrics();
  const server = createStatusServer({ log, metrics, listen: ports.listen });
  const client = createClient({ url: setup.coordinator, ...ports });
  const stream = client.streamBlocks();
  try {
    const { url } = await server.listen(setup);
    log.info({ event: 'ready', role: 'validator', url, netuid, hotkey: key.ss58, subnet: subnet.name }, 'ready');
    await runValidator({
      ...ports,
      client,
      stream,
      keyPair: key.pair,
      netuid,
      subnet,
      seed: setup.seed ?? bytesToHex(ports.random.bytes(SEED_BYTES)),
      metrics,
      classicUuid: setup.classicAxons === true ? createClassicUuid(ports.random) : undefined,
      rounds: setup.rounds,
      signal,
    });
  } finally {
    stream.close();
    await server.close();
  }
}
