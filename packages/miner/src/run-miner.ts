/** Wires the miner kit to a subnet that ships. */
import type { ClassicMode } from '@yumanet/sdk/classic';
import {
  createReferenceSolver,
  type MinerPorts,
  type MinerSetup as ServeSetup,
  serve,
  type TaskSolver,
} from '@yumanet/sdk/miner';
import type { BoundSubnet } from '@yumanet/sdk/subnet';

/** Everything a miner is. */
export interface MinerSetup extends Required<Pick<ServeSetup, 'host' | 'port' | 'publishedIp' | 'skill' | 'version'>> {
  readonly coordinator: string;
  readonly netuid: number;
  /** Secret URI. */
  readonly hotkey: string;
  readonly subnet: BoundSubnet;
  /** How dendrites of the ecosystem's SDK up to version 10 are served. */
  readonly classic?: 'off' | ClassicMode;
  /** Answers instead of the reference miner. */
  readonly solver?: TaskSolver | undefined;
}

/**
 * Serves until the signal aborts, then stops gracefully. Throws `FaultError` with code `port_in_use` when it cannot
 * listen.
 */
export function runMiner(setup: MinerSetup, ports: MinerPorts, signal: AbortSignal): Promise<void> {
  const { classic = 'off', skill, solver, subnet, ...others } = setup;
  const served = classic === 'off' ? undefined : { mode: classic };
  const answering = solver ?? createReferenceSolver(subnet, skill);
  return serve({ ...others, skill, classic: served, ...answering }, ports, signal);
}
