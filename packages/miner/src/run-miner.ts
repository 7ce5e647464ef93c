/** Wires the miner kit to a subnet that ships. */
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
  /** Answers instead of the reference miner. */
  readonly solver?: TaskSolver | undefined;
}

/**
 * Serves until the signal aborts, then stops gracefully. Throws `FaultError` with code `port_in_use` when it cannot
 * listen.
 */
export function runMiner(setup: MinerSetup, ports: MinerPorts, signal: AbortSignal): Promise<void> {
  return serve({ ...setup, ...(setup.solver ?? createReferenceSolver(setup.subnet, setup.skill)) }, ports, signal);
}
