/** Which subnets there are, and in what condition. */
import { type Netuid, toNetuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { mechanismsWithIndex } from '../state/decode-storage-index.ts';
import { NetworkRegistrationAllowed } from '../state/items/hyperparameter-items.ts';
import {
  FirstEmissionBlockNumber,
  MechanismCountCurrent,
  NetworksAdded,
  SubtokenEnabled,
} from '../state/items/subnet-items.ts';
import { ROOT_NETUID } from './root-netuid.ts';

export function subnetExists(state: ChainState, netuid: Netuid): boolean {
  return state.get(NetworksAdded, netuid);
}

/** Every netuid in ascending order, root included. */
export function allNetuids(state: ChainState): Netuid[] {
  return state.column(NetworksAdded).rows().map(toNetuid);
}

/** Every subnet in ascending order, without root. */
export function subnetNetuids(state: ChainState): Netuid[] {
  return allNetuids(state).filter((netuid) => netuid !== ROOT_NETUID);
}

/** True for a subnet that takes part in emission: started, traded, and open for registration. */
export function isEmitTo(state: ChainState, netuid: Netuid): boolean {
  return (
    netuid !== ROOT_NETUID &&
    state.has(FirstEmissionBlockNumber, netuid) &&
    state.get(SubtokenEnabled, netuid) &&
    state.get(NetworkRegistrationAllowed, netuid)
  );
}

/** Every subnet that takes part in emission, in ascending order. */
export function emittingNetuids(state: ChainState): Netuid[] {
  return subnetNetuids(state).filter((netuid) => isEmitTo(state, netuid));
}

/** Count of a subnet's mechanisms; the main one is always there, whatever somebody wrote into storage. */
export function mechanismCount(state: ChainState, netuid: Netuid): number {
  return Math.max(1, mechanismsWithIndex(netuid, state.get(MechanismCountCurrent, netuid)));
}
