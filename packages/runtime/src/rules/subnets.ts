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

/** Netuids by the list of rows that they come from: a block asks for them again and again. */
const netuidsOfRows = new WeakMap<
  readonly number[],
  { readonly all: readonly Netuid[]; readonly subnets: readonly Netuid[] }
>();

/** Every netuid in ascending order, root included. */
export function allNetuids(state: ChainState): readonly Netuid[] {
  return netuidsIn(state).all;
}

/** Every subnet in ascending order, without root. */
export function subnetNetuids(state: ChainState): readonly Netuid[] {
  return netuidsIn(state).subnets;
}

function netuidsIn(state: ChainState) {
  const rows = state.column(NetworksAdded).rows();
  const known = netuidsOfRows.get(rows);
  if (known !== undefined) return known;
  const all = rows.map(toNetuid);
  const netuids = { all, subnets: all.filter((netuid) => netuid !== ROOT_NETUID) };
  netuidsOfRows.set(rows, netuids);
  return netuids;
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
