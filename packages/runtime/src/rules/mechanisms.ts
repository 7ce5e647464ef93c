/** The incentive mechanisms of a subnet. Source: docs/rules/subnets.md section 3.5. */
import type { Netuid } from '@yumanet/protocol';
import { splitEmission, U16_MAX } from '@yumanet/yuma';
import type { CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { mechanismsWithIndex, type StorageIndex, storageIndexOf } from '../state/decode-storage-index.ts';
import { Incentive, LastUpdate, SubnetworkN } from '../state/items/neuron-items.ts';
import { MaxMechanismCount, MechanismCountCurrent, MechanismEmissionSplit } from '../state/items/subnet-items.ts';
import { Bonds, TimelockedWeightCommits, WeightCommits, Weights } from '../state/items/weight-items.ts';
import type { StorageItem } from '../state/storage-item.ts';
import { mechanismCount } from './subnets.ts';

/** Uids of a subnet over all of its mechanisms. */
export const UIDS_MAX = 256;
const U16_MAX_RAO = BigInt(U16_MAX);

/** Count of mechanisms that a subnet may have: what the chain allows, and 16 at most, as more have no storage index. */
export function mechanismCountMax(state: ChainState, netuid: Netuid): number {
  return mechanismsWithIndex(netuid, state.get(MaxMechanismCount));
}

/** `TooManyUIDsPerMechanism` where so many uids times so many mechanisms are above 256. */
export function checkUidsPerMechanism(uids: number, mechanisms: number): CallOutcome {
  if (uids * mechanisms <= UIDS_MAX) return undefined;
  const largest = Math.floor(UIDS_MAX / mechanisms);
  return refuseCall('TooManyUIDsPerMechanism', {
    uids: BigInt(uids),
    mechanism_count: BigInt(mechanisms),
    max_allowed_uids: BigInt(largest),
  });
}

/** Rao of an epoch's alpha per mechanism; they sum to the whole. Source: docs/rules/epoch.md step 22. */
export function splitOverMechanisms(state: ChainState, netuid: Netuid, alphaRao: bigint): readonly bigint[] {
  return splitEmission(alphaRao, mechanismCount(state, netuid), state.find(MechanismEmissionSplit, netuid) ?? null);
}

/** The ids of the mechanisms that get a part of the subnet's alpha. Those that the split leaves out get none. */
export function payingMechanisms(state: ChainState, netuid: Netuid): readonly number[] {
  // Of as much alpha as there are units in a share every share is a whole number.
  const parts = splitOverMechanisms(state, netuid, U16_MAX_RAO);
  return [...parts.keys()].filter((mechid) => (parts[mechid] ?? 0n) > 0n);
}

/**
 * Changes the count. Mechanisms that go lose everything, those that come begin with nothing, and the split is even again.
 *
 * A marked difference: the vectors of a new mechanism have an element per neuron at once, as those of every other one do.
 * The reference leaves them empty, and its epoch reads what is missing as 0.
 */
export function changeMechanismCount(state: ChainState, netuid: Netuid, count: number): void {
  const before = mechanismCount(state, netuid);
  if (count === before) return;
  for (let mechid = count; mechid < before; mechid += 1) clearMechanism(state, netuid, mechid);
  for (let mechid = before; mechid < count; mechid += 1) createMechanism(state, netuid, mechid);
  state.set(MechanismCountCurrent, count, netuid);
  state.remove(MechanismEmissionSplit, netuid);
}

/** The one place that knows what is kept per mechanism: rows, vectors and commits. */
function clearMechanism(state: ChainState, netuid: Netuid, mechid: number): void {
  const index = storageIndexOf(netuid, mechid);
  removeUnder(state, Weights, index);
  removeUnder(state, Bonds, index);
  removeUnder(state, WeightCommits, index);
  removeUnder(state, TimelockedWeightCommits, index);
  state.remove(Incentive, index);
  state.remove(LastUpdate, index);
}

function removeUnder<K, V>(
  state: ChainState,
  item: StorageItem<readonly [StorageIndex, K], V>,
  index: StorageIndex,
): void {
  for (const key of state.keysUnder(item, index)) state.remove(item, index, key);
}

/** Nobody has set weights for it, so that nobody waits to. */
function createMechanism(state: ChainState, netuid: Netuid, mechid: number): void {
  const index = storageIndexOf(netuid, mechid);
  const neuronCount = state.get(SubnetworkN, netuid);
  state.set(Incentive, new Uint16Array(neuronCount), index);
  state.set(LastUpdate, new Array<bigint>(neuronCount).fill(0n), index);
}
