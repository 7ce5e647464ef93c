/** The columns of a metagraph: one entry per uid, in uid order. */
import { accountToBytes, type Hotkey, type Netuid, toUid } from '@yumanet/protocol';
import type { AxonInfo, Metagraph } from '@yumanet/protocol/messages';
import { i64f64, saturateToU64 } from '@yumanet/yuma';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { stakeOf, stakeWeightI64F64 } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
  Axons,
  BlockAtRegistration,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  Keys,
  LastUpdate,
  SubnetworkN,
  ValidatorPermit,
  ValidatorTrust,
} from '../state/items/neuron-items.ts';
import { Owner } from '../state/items/staking-items.ts';

export type NeuronColumns = Pick<
  Metagraph,
  | 'hotkeys'
  | 'coldkeys'
  | 'axons'
  | 'active'
  | 'validatorPermit'
  | 'lastUpdate'
  | 'emission'
  | 'dividends'
  | 'incentives'
  | 'consensus'
  | 'validatorTrust'
  | 'blockAtRegistration'
  | 'alphaStake'
  | 'taoStake'
  | 'totalStake'
>;

/** Cost grows with the neurons. */
export function readNeurons(state: ChainState, netuid: Netuid): NeuronColumns {
  const index = storageIndexOf(netuid);
  const uids = Array.from({ length: state.get(SubnetworkN, netuid) }, (_, uid) => toUid(uid));
  const hotkeys = uids.map((uid) => state.get(Keys, netuid, uid));
  return {
    hotkeys: hotkeys.map(accountToBytes),
    coldkeys: hotkeys.map((hotkey) => accountToBytes(state.get(Owner, hotkey))),
    axons: hotkeys.map((hotkey) => axonOf(state, netuid, hotkey)),
    active: state.get(Active, netuid),
    validatorPermit: state.get(ValidatorPermit, netuid),
    lastUpdate: state.get(LastUpdate, index),
    emission: state.get(Emission, netuid),
    dividends: Array.from(state.get(Dividends, netuid)),
    incentives: Array.from(state.get(Incentive, index)),
    consensus: Array.from(state.get(Consensus, netuid)),
    validatorTrust: Array.from(state.get(ValidatorTrust, netuid)),
    blockAtRegistration: uids.map((uid) => state.get(BlockAtRegistration, netuid, uid)),
    alphaStake: hotkeys.map((hotkey) => stakeOf(state, hotkey, netuid)),
    taoStake: hotkeys.map((hotkey) => stakeOf(state, hotkey, ROOT_NETUID)),
    totalStake: hotkeys.map((hotkey) => saturateToU64(i64f64.toInteger(stakeWeightI64F64(state, hotkey, netuid)))),
  };
}

/** All zeros for a hotkey that never served. */
function axonOf(state: ChainState, netuid: Netuid, hotkey: Hotkey): AxonInfo {
  const { ip, ...endpoint } = state.get(Axons, netuid, hotkey);
  return { ...endpoint, ip: ip.toString() };
}
