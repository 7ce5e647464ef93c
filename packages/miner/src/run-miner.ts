/** Wires the miner kit to a subnet that ships. */
import type { ClassicMode } from '@yumanet/sdk/classic';
import { createReferenceSolver, type MinerPorts, type MinerSetup as ServeSetup, serve } from '@yumanet/sdk/miner';
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
}

/**
 * Serves until the signal aborts, then stops gracefully. Throws `FaultError` with code `port_in_use` when it cannot
 * listen.
 */
export function runMiner(setup: MinerSetup, ports: MinerPorts, signal: AbortSignal): Promise<void> {
  const { classic = 'off', skill, subnet, ...others } = setup;
  const served = classic === 'off' ? undefined : { mode: classic };
  return serve({ ...others, skill, classic: served, ...createReferenceSolver(subnet, skill) }, ports, signal);
}
