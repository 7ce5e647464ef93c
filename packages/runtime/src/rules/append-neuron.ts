/** A new neuron in a free uid. Source: docs/rules/subnets.md section 1.4. */

import { type Hotkey, type Netuid, toUid, type Uid } from '@yumanet/protocol';
import type { BlockContext } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
  BlockAtRegistration,
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
import { mechanismCount } from './subnets.ts';
import { appendU16 } from './uid-vectors.ts';

/** Gives the hotkey the next uid. `StakeWeight` is not extended: a missing element counts as 0 until the next epoch. */
export function appendNeuron({ state, block }: BlockContext, netuid: Netuid, hotkey: Hotkey): Uid {
  const uid = toUid(state.get(SubnetworkN, netuid));
  state.set(SubnetworkN, uid + 1, netuid);
  state.set(Active, [...state.get(Active, netuid), true], netuid);
  state.set(Emission, [...state.get(Emission, netuid), 0n], netuid);
  state.set(Consensus, appendU16(state.get(Consensus, netuid), 0), netuid);
  state.set(Dividends, appendU16(state.get(Dividends, netuid), 0), netuid);
  state.set(ValidatorTrust, appendU16(state.get(ValidatorTrust, netuid), 0), netuid);
  state.set(ValidatorPermit, [...state.get(ValidatorPermit, netuid), false], netuid);
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    const index = storageIndexOf(netuid, mechid);
    state.set(Incentive, appendU16(state.get(Incentive, index), 0), index);
    state.set(LastUpdate, [...state.get(LastUpdate, index), block], index);
  }
  bindNeuron(state, { netuid, uid, hotkey, block });
  return uid;
}

/** Makes a uid the hotkey's. */
export function bindNeuron(
  state: ChainState,
  {
    netuid,
    uid,
    hotkey,
    block,
  }: { readonly netuid: Netuid; readonly uid: Uid; readonly hotkey: Hotkey; readonly block: bigint },
): void {
  state.set(Keys, hotkey, netuid, uid);
  state.set(Uids, uid, netuid, hotkey);
  state.set(BlockAtRegistration, block, netuid, uid);
  state.set(IsNetworkMember, true, hotkey, netuid);
}
