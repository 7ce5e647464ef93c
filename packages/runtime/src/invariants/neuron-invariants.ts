/** Every subnet's neurons are uids 0 to n - 1, and everything that is kept per neuron agrees with that. */
import { type Netuid, toUid } from '@yumanet/protocol';
import { allNetuids, mechanismCount } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  LastUpdate,
  SubnetworkN,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
} from '../state/items/neuron-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import { NetworksAdded, TotalNetworks } from '../state/items/subnet-items.ts';
import { DevStorageSetAt } from '../state/items/system-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/** How many elements the vectors of a subnet have that have one per uid. */
const LENGTHS: Readonly<Record<string, (state: ChainState, netuid: Netuid) => number>> = {
  Active: (state, netuid) => state.get(Active, netuid).length,
  Emission: (state, netuid) => state.get(Emission, netuid).length,
  Consensus: (state, netuid) => state.get(Consensus, netuid).length,
  Dividends: (state, netuid) => state.get(Dividends, netuid).length,
  ValidatorTrust: (state, netuid) => state.get(ValidatorTrust, netuid).length,
  ValidatorPermit: (state, netuid) => state.get(ValidatorPermit, netuid).length,
};

/**
 * `TotalNetworks` counts the subnets. In each, `Keys` and `Uids` are inverse and have `SubnetworkN` entries, a
 * registered hotkey is a member and has an owner, vectors have one element per uid, and rows of weights and bonds name
 * uids that exist.
 */
export function neuronInvariants(state: ChainState): BrokenInvariant[] {
  const netuids = allNetuids(state);
  const total = state.get(TotalNetworks);
  const count = state.keys(NetworksAdded).filter(([netuid]) => state.get(NetworksAdded, netuid)).length;
  const broken: BrokenInvariant[] = [];
  if (total !== count) broken.push({ invariant: 'TotalNetworks', detail: `is ${total}, and there are ${count}` });
  return [...broken, ...netuids.flatMap((netuid) => [...keysOf(state, netuid), ...vectorsOf(state, netuid)])];
}

/**
 * True when everything that an epoch reads per neuron agrees with the count of neurons. Calls keep it so; only a
 * developer control that wrote storage can break it, and nothing is looked at on a chain that never saw one.
 */
export function hasSoundNeurons(state: ChainState, netuid: Netuid): boolean {
  if (!state.has(DevStorageSetAt)) return true;
  return keysOf(state, netuid).length === 0 && vectorsOf(state, netuid).length === 0;
}

/** One line per subnet is enough: the first uid that is wrong. */
function keysOf(state: ChainState, netuid: Netuid): BrokenInvariant[] {
  const count = state.get(SubnetworkN, netuid);
  const keys = state.keysUnder(Keys, netuid).length;
  const uids = state.keysUnder(Uids, netuid).length;
  if (keys !== count || uids !== count) {
    const detail = `is ${count}, and there are ${keys} entries in Keys and ${uids} in Uids`;
    return [{ invariant: `SubnetworkN[${netuid}]`, detail }];
  }
  for (let index = 0; index < count; index += 1) {
    const detail = problemOfUid(state, netuid, index);
    if (detail !== undefined) return [{ invariant: `Keys[${netuid}]`, detail: `uid ${index} ${detail}` }];
  }
  return [];
}

function problemOfUid(state: ChainState, netuid: Netuid, index: number): string | undefined {
  const hotkey = state.find(Keys, netuid, toUid(index));
  if (hotkey === undefined) return 'has no hotkey';
  if (state.find(Uids, netuid, hotkey) !== index) return `is uid ${state.find(Uids, netuid, hotkey)} in Uids`;
  if (!state.get(IsNetworkMember, hotkey, netuid)) return 'is no member in IsNetworkMember';
  return state.has(Owner, hotkey) ? undefined : 'has no owner in Owner';
}

function vectorsOf(state: ChainState, netuid: Netuid): BrokenInvariant[] {
  const count = state.get(SubnetworkN, netuid);
  const broken: BrokenInvariant[] = [];
  const expectLength = (name: string, length: number) => {
    if (length !== count) broken.push({ invariant: name, detail: `has ${length} elements for ${count} neurons` });
  };
  for (const [name, lengthOf] of Object.entries(LENGTHS)) expectLength(`${name}[${netuid}]`, lengthOf(state, netuid));
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    const index = storageIndexOf(netuid, mechid);
    expectLength(`LastUpdate[${index}]`, state.get(LastUpdate, index).length);
    expectLength(`Incentive[${index}]`, state.get(Incentive, index).length);
    for (const item of [Weights, Bonds]) {
      const wrong = state.keysUnder(item, index).find((uid) => !isRowWithin(state.get(item, index, uid), uid, count));
      if (wrong === undefined) continue;
      broken.push({
        invariant: `${item.name}[${index}]`,
        detail: `the row of uid ${wrong} names a uid that is not there`,
      });
    }
  }
  return broken;
}

function isRowWithin({ uids }: { readonly uids: Uint16Array }, owner: number, count: number): boolean {
  return owner < count && uids.every((uid) => uid < count);
}
