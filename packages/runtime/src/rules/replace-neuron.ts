/** A new neuron in the uid of an old one. Source: docs/rules/subnets.md section 1.6. */

import { type Hotkey, type Netuid, toUid, type Uid } from '@yumanet/protocol';
import type { BlockContext } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { type StorageIndex, storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  LastUpdate,
  StakeWeight,
  SubnetworkN,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
} from '../state/items/neuron-items.ts';
import { SubnetOwnerHotkey } from '../state/items/subnet-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import { bindNeuron } from './append-neuron.ts';
import { clearServing } from './serving-items.ts';
import { mechanismCount } from './subnets.ts';
import { replaceElement, replaceU16 } from './uid-vectors.ts';

/**
 * Gives the uid to `hotkey` and clears what belonged to the old one, its stake and commitments excepted. Bonds of
 * other neurons toward the uid stay; the epoch masks them. Nothing happens when the uid is the owner hotkey's.
 */
export function replaceNeuron({ state, block }: BlockContext, netuid: Netuid, uid: Uid, hotkey: Hotkey): void {
  const oldHotkey = state.get(Keys, netuid, uid);
  if (state.find(SubnetOwnerHotkey, netuid) === oldHotkey) return;
  state.remove(Uids, netuid, oldHotkey);
  state.remove(IsNetworkMember, oldHotkey, netuid);
  clearServing(state, netuid, oldHotkey);
  clearVectors(state, netuid, uid);
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    const index = storageIndexOf(netuid, mechid);
    state.set(Incentive, replaceU16(state.get(Incentive, index), uid, 0), index);
    state.set(LastUpdate, replaceElement(state.get(LastUpdate, index), uid, block), index);
    state.remove(Bonds, index, uid);
    state.remove(Weights, index, uid);
    zeroWeightsToward(state, index, { uid, neuronCount: state.get(SubnetworkN, netuid) });
  }
  bindNeuron(state, { netuid, uid, hotkey, block });
}

function clearVectors(state: ChainState, netuid: Netuid, uid: Uid): void {
  state.set(Active, replaceElement(state.get(Active, netuid), uid, true), netuid);
  state.set(Emission, replaceElement(state.get(Emission, netuid), uid, 0n), netuid);
  state.set(Consensus, replaceU16(state.get(Consensus, netuid), uid, 0), netuid);
  state.set(Dividends, replaceU16(state.get(Dividends, netuid), uid, 0), netuid);
  state.set(StakeWeight, replaceU16(state.get(StakeWeight, netuid), uid, 0), netuid);
  state.set(ValidatorTrust, replaceU16(state.get(ValidatorTrust, netuid), uid, 0), netuid);
  state.set(ValidatorPermit, replaceElement(state.get(ValidatorPermit, netuid), uid, false), netuid);
}

/** Entries toward the uid stay in the rows of others, with value 0. */
function zeroWeightsToward(
  state: ChainState,
  index: StorageIndex,
  { uid, neuronCount }: { readonly uid: Uid; readonly neuronCount: number },
): void {
  for (let other = 0; other < neuronCount; other += 1) {
    const row = state.find(Weights, index, toUid(other));
    const entry = row === undefined ? -1 : row.uids.indexOf(uid);
    if (row === undefined || entry === -1) continue;
    state.set(Weights, { uids: row.uids, values: replaceU16(row.values, entry, 0) }, index, toUid(other));
  }
}
