/** A miner that misbehaves, on a subnet that ships: the kit's server around a solver and answers of its habit. */
import type { Random } from '@yumanet/protocol';
import { createClient } from '@yumanet/sdk/client';
import { type Listen, listenOn, type MinerPorts, type MinerSetup, serve } from '@yumanet/sdk/miner';
import type { BoundSubnet, HostileHabit } from '@yumanet/sdk/subnet';
import { devKey } from '@yumanet/sdk/wallet';
import { findVictim, waitForVictim } from './find-victim.ts';
import { createHostileSolver } from './hostile-solver.ts';
import { spoilAnswers } from './spoil-answers.ts';

/** Everything a hostile miner is. */
export interface HostileSetup extends Pick<MinerSetup, 'coordinator' | 'hotkey' | 'netuid'> {
  readonly habit: HostileHabit;
  readonly host: string;
  readonly port: number;
  readonly subnet: BoundSubnet;
}

/** The outside world. */
export interface HostilePorts extends Omit<MinerPorts, 'listen'> {
  readonly random: Random;
  /** Ends the process. */
  readonly onCrash: () => void;
}

/** Serves until the signal aborts. Throws as `serve` does. */
export async function runHostileMiner(setup: HostileSetup, ports: HostilePorts, signal: AbortSignal): Promise<void> {
  const { coordinator, habit, hotkey, host, netuid, port, subnet } = setup;
  const { account, pair } = devKey(ports.crypto, hotkey);
  const client = createClient({ url: coordinator, ...ports });
  const stream = client.streamBlocks();
  const search = { client, netuid, hotkey: account };

  const listen: Listen = async (app, address) => {
    spoilAnswers(app, { ...ports, habit });
    const own = await listenOn(app, address);
    if (habit !== 'duplicate') return own;
    const victim = await waitForVictim({ ...search, stream, clock: ports.clock, signal });
    return victim === undefined ? own : { url: own.url, port: Number(new URL(victim.url).port) };
  };

  try {
    const findOne = () => findVictim(search);
    const solver = createHostileSolver({ ...ports, habit, subnet, netuid, keyPair: pair, findVictim: findOne });
    await serve({ coordinator, hotkey, netuid, host, port, ...solver }, { ...ports, listen }, signal);
  } finally {
    stream.close();
  }
}
