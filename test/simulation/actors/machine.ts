/** What every actor of a run is given, and how its ports are made. */
import type { Clock, Crypto, Random, Transport } from '@yumanet/protocol';
import type { StreamTransport } from '@yumanet/sdk/client';
import type { Listen } from '@yumanet/sdk/miner';
import type { Logger } from '@yumanet/sdk/system';
import type { Network } from '../network/network.ts';
import type { Faults } from '../plan/faults.ts';
import { createActorClock } from '../world/actor-clock.ts';
import type { Life } from '../world/life.ts';
import type { World } from '../world/world.ts';
import { createActorLog, type LogRecord } from './actor-log.ts';

export interface Machine {
  readonly world: World;
  readonly network: Network;
  readonly faults: Faults;
  readonly crypto: Crypto;
  /** Told every line that an actor logs. */
  readonly onLog: (life: Life, record: LogRecord) => void;
}

/** One actor's own way to the outside, dead with it. */
export interface ActorPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
  readonly transport: Transport;
  readonly streams: StreamTransport;
  readonly log: Logger;
  readonly listen: Listen;
}

export function portsOf({ world, network, faults, crypto, onLog }: Machine, life: Life): ActorPorts {
  return {
    clock: createActorClock({
      clock: world.clock,
      life,
      skewMs: () => faults.skewMs(life.name),
      crashes: (where) => faults.crashes(life, where),
    }),
    random: world.dice.fork(`${life.name}/${life.run}`),
    crypto,
    transport: network.transportOf(life),
    streams: network.streamsOf(life),
    log: createActorLog(life, (record) => onLog(life, record)),
    listen: async (app, { host, port }) => {
      const url = `http://${host}:${port}`;
      network.attach(url, life, app);
      return { url, port };
    },
  };
}
