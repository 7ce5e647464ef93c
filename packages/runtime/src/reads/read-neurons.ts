/** Neurons one by one. Source: docs/rules/subnets.md section 6.4. */
import { accountToBytes, type Hotkey, type Netuid, toUid, type Uid } from '@yumanet/protocol';
import type {
  NeuronInfo,
  NeuronInfoLite,
  NeuronList,
  NeuronListLite,
  NeuronResponse,
  NeuronResponseLite,
  PrometheusInfo,
  UidValue,
} from '@yumanet/protocol/messages';
import { type SparseRowU16, U16_MAX } from '@yumanet/yuma';
import { stakeOf } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
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
import { Prometheus } from '../state/items/serving-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import { axonOf } from './axon-of.ts';
import { uidsOf } from './neuron-columns.ts';
import { found, notFound, ofSubnet, type ReadResult } from './read-result.ts';

/** Every neuron with its weights and bonds. Cost grows with the neurons and what they have set. */
export function readNeurons(state: ChainState, netuid: Netuid): ReadResult<NeuronList> {
  return ofSubnet(state, netuid, () => listOf(state, netuid, fullNeuron));
}

/** Every neuron without weights and bonds. Cost grows with the neurons. */
export function readNeuronsLite(state: ChainState, netuid: Netuid): ReadResult<NeuronListLite> {
  return ofSubnet(state, netuid, () => listOf(state, netuid, liteNeuron));
}

/** Refuses `SubnetNotExists` and `UidNotFound`. */
export function readNeuron(state: ChainState, netuid: Netuid, uid: number): ReadResult<NeuronResponse> {
  return oneOf(state, netuid, uid, fullNeuron);
}

/** Refuses `SubnetNotExists` and `UidNotFound`. */
export function readNeuronLite(state: ChainState, netuid: Netuid, uid: number): ReadResult<NeuronResponseLite> {
  return oneOf(state, netuid, uid, liteNeuron);
}

type NeuronReader<T> = (state: ChainState, netuid: Netuid, uid: Uid) => T;

function listOf<T>(state: ChainState, netuid: Netuid, read: NeuronReader<T>) {
  return { netuid, block: state.head.number, neurons: uidsOf(state, netuid).map((uid) => read(state, netuid, uid)) };
}

function oneOf<T>(state: ChainState, netuid: Netuid, uid: number, read: NeuronReader<T>) {
  const subnet = ofSubnet(state, netuid, () => state.get(SubnetworkN, netuid));
  if (!subnet.ok) return subnet;
  if (uid >= subnet.value) {
    return notFound('UidNotFound', { netuid: BigInt(netuid), uid: BigInt(uid), num_uids: BigInt(subnet.value) });
  }
  return found({ block: state.head.number, neuron: read(state, netuid, toUid(uid)) });
}

/** Elements that a vector does not have yet are 0. */
function liteNeuron(state: ChainState, netuid: Netuid, uid: Uid): NeuronInfoLite {
  const index = storageIndexOf(netuid);
  const hotkey = state.get(Keys, netuid, uid);
  const coldkey = accountToBytes(state.get(Owner, hotkey));
  return {
    hotkey: accountToBytes(hotkey),
    coldkey,
    uid,
    netuid,
    active: state.get(Active, netuid)[uid] ?? false,
    axonInfo: axonOf(state, netuid, hotkey),
    prometheusInfo: prometheusOf(state, netuid, hotkey),
    stake: [{ coldkey, stake: stakeOf(state, hotkey, netuid) }],
    rank: 0,
    emission: state.get(Emission, netuid)[uid] ?? 0n,
    incentive: state.get(Incentive, index)[uid] ?? 0,
    consensus: state.get(Consensus, netuid)[uid] ?? 0,
    trust: 0,
    validatorTrust: state.get(ValidatorTrust, netuid)[uid] ?? 0,
    dividends: state.get(Dividends, netuid)[uid] ?? 0,
    lastUpdate: state.get(LastUpdate, index)[uid] ?? 0n,
    validatorPermit: state.get(ValidatorPermit, netuid)[uid] ?? false,
    pruningScore: U16_MAX,
  };
}

function fullNeuron(state: ChainState, netuid: Netuid, uid: Uid): NeuronInfo {
  const index = storageIndexOf(netuid);
  return {
    ...liteNeuron(state, netuid, uid),
    weights: entriesOf(state.get(Weights, index, uid)),
    bonds: entriesOf(state.get(Bonds, index, uid)),
  };
}

function entriesOf({ uids, values }: SparseRowU16): UidValue[] {
  return Array.from(uids, (uid, place) => ({ uid, value: values[place] ?? 0 })).filter(({ value }) => value > 0);
}

/** All zeros for a hotkey that never announced metrics. */
function prometheusOf(state: ChainState, netuid: Netuid, hotkey: Hotkey): PrometheusInfo {
  const { ip, ...endpoint } = state.get(Prometheus, netuid, hotkey);
  return { ...endpoint, ip: ip.toString() };
}
