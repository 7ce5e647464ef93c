/** The columns of a subnet: one entry per uid, in uid order. Source: docs/rules/subnets.md sections 6.3 and 6.4. */
import { accountToBytes, type Hotkey, type Netuid, toUid, type Uid } from '@yumanet/protocol';
import { i64f64, saturateToU64 } from '@yumanet/yuma';
import { countedStake, weighStake } from '../rules/stake-weight.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
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
import { AlphaDividendsPerSubnet, Owner } from '../state/items/staking-items.ts';
import { axonOf } from './axon-of.ts';
import { accountIdentityOf } from './identities.ts';

/** Every uid of a subnet in ascending order. */
export function uidsOf(state: ChainState, netuid: Netuid): Uid[] {
  return Array.from({ length: state.get(SubnetworkN, netuid) }, (_, uid) => toUid(uid));
}

/** What a metagraph and the state of a subnet have in common. Cost grows with the neurons. */
export function readNeuronColumns(state: ChainState, netuid: Netuid, mechid = 0) {
  const index = storageIndexOf(netuid, mechid);
  const uids = uidsOf(state, netuid);
  const hotkeys = uids.map((uid) => state.get(Keys, netuid, uid));
  const stakes = hotkeys.map((hotkey) => countedStake(state, hotkey, netuid));
  return {
    hotkeys: hotkeys.map(accountToBytes),
    coldkeys: hotkeys.map((hotkey) => accountToBytes(state.get(Owner, hotkey))),
    active: state.get(Active, netuid),
    validatorPermit: state.get(ValidatorPermit, netuid),
    pruningScore: [],
    lastUpdate: state.get(LastUpdate, index),
    emission: state.get(Emission, netuid),
    dividends: Array.from(state.get(Dividends, netuid)),
    incentives: Array.from(state.get(Incentive, index)),
    consensus: Array.from(state.get(Consensus, netuid)),
    trust: [],
    rank: [],
    blockAtRegistration: uids.map((uid) => state.get(BlockAtRegistration, netuid, uid)),
    // As the epoch counts them: of hotkeys with children or parents this is not what is staked on them.
    alphaStake: stakes.map(({ alpha }) => alpha),
    taoStake: stakes.map(({ rootTao }) => rootTao),
    totalStake: stakes.map((stake) => saturateToU64(i64f64.toInteger(weighStake(state, stake)))),
  };
}

/** What only a metagraph has. Cost grows with the neurons. */
export function readMetagraphColumns(state: ChainState, netuid: Netuid) {
  const hotkeys = uidsOf(state, netuid).map((uid) => state.get(Keys, netuid, uid));
  const amounts = (amountOf: (hotkey: Hotkey) => bigint) =>
    hotkeys.map((hotkey) => ({ hotkey: accountToBytes(hotkey), amount: amountOf(hotkey) }));
  return {
    identities: hotkeys.map((hotkey) => ({ identity: accountIdentityOf(state, state.get(Owner, hotkey)) })),
    axons: hotkeys.map((hotkey) => axonOf(state, netuid, hotkey)),
    validatorTrust: Array.from(state.get(ValidatorTrust, netuid)),
    taoDividendsPerHotkey: amounts(() => 0n),
    alphaDividendsPerHotkey: amounts((hotkey) => state.get(AlphaDividendsPerSubnet, netuid, hotkey)),
  };
}
