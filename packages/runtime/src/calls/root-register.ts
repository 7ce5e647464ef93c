/** root_register: a seat in the root network. Source: docs/rules/subnets.md section 1.7. */

import { accountToBytes, asColdkey, type Coldkey, type Hotkey, toUid, type Uid } from '@yumanet/protocol';
import type { RootRegister } from '@yumanet/protocol/messages';
import { saturateToU16 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { appendNeuron } from '../rules/append-neuron.ts';
import { claimHotkey } from '../rules/hotkey-ownership.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { replaceNeuron } from '../rules/replace-neuron.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { stakeOf } from '../rules/stake.ts';
import { subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { MaxAllowedUids } from '../state/items/hyperparameter-items.ts';
import { Keys, SubnetworkN } from '../state/items/neuron-items.ts';
import { RegistrationsThisBlock, RegistrationsThisInterval } from '../state/items/registration-items.ts';
import {
  MaxRegistrationsPerBlock,
  TargetRegistrationsPerInterval,
} from '../state/items/registration-parameter-items.ts';
import { Delegates } from '../state/items/staking-items.ts';
import { readHotkey } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Registrations of an interval, in targets. */
const TARGETS_PER_INTERVAL = 3;

/** Signed by a coldkey, which need not own the hotkey. It costs nothing but the fee. */
export function prepareRootRegister(message: RootRegister): PreparedCall {
  const hotkey = readHotkey('hotkey', message.hotkey);
  return {
    name: 'root_register',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      if (!subnetExists(context.state, ROOT_NETUID)) return refuseCall('RootNetworkDoesNotExist');
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      return checkLimits(context.state, hotkey) ?? takeSeat(context, asColdkey(signer), hotkey);
    },
  };
}

function checkLimits(state: ChainState, hotkey: Hotkey): CallOutcome {
  const perBlock = state.get(MaxRegistrationsPerBlock, ROOT_NETUID);
  if (state.get(RegistrationsThisBlock, ROOT_NETUID) >= perBlock) {
    return refuseCall('TooManyRegistrationsThisBlock', { limit: BigInt(perBlock) });
  }
  const perInterval = TARGETS_PER_INTERVAL * state.get(TargetRegistrationsPerInterval, ROOT_NETUID);
  if (state.get(RegistrationsThisInterval, ROOT_NETUID) >= perInterval) {
    return refuseCall('TooManyRegistrationsThisInterval', { limit: BigInt(perInterval) });
  }
  const uid = uidOf(state, ROOT_NETUID, hotkey);
  return uid === undefined ? undefined : refuseCall('HotKeyAlreadyRegisteredInSubNet', { uid: BigInt(uid) });
}

function takeSeat(context: BlockContext, coldkey: Coldkey, hotkey: Hotkey): CallOutcome {
  const { state } = context;
  const refusal = claimHotkey(state, coldkey, hotkey);
  if (refusal !== undefined) return refusal;
  if (state.get(SubnetworkN, ROOT_NETUID) < state.get(MaxAllowedUids, ROOT_NETUID)) {
    return welcome(context, appendNeuron(context, ROOT_NETUID, hotkey), hotkey);
  }
  const lowest = lowestSeat(state);
  const stake = stakeOf(state, hotkey, ROOT_NETUID);
  if (lowest === undefined || stake <= lowest.stake) {
    return refuseCall('StakeTooLowForRoot', { have_rao: stake, lowest_rao: lowest?.stake ?? 0n });
  }
  replaceNeuron(context, ROOT_NETUID, lowest.uid, hotkey);
  return welcome(context, lowest.uid, hotkey);
}

function welcome({ state, events }: BlockContext, uid: Uid, hotkey: Hotkey): CallOutcome {
  // An entry that is not there reads as the default take of 18 %.
  if (!state.has(Delegates, hotkey)) state.set(Delegates, state.get(Delegates, hotkey), hotkey);
  for (const counter of [RegistrationsThisBlock, RegistrationsThisInterval]) {
    state.set(counter, saturateToU16(BigInt(state.get(counter, ROOT_NETUID)) + 1n), ROOT_NETUID);
  }
  events.emit({ case: 'neuronRegistered', value: { netuid: ROOT_NETUID, uid, hotkey: accountToBytes(hotkey) } });
  return undefined;
}

interface Seat {
  readonly uid: Uid;
  /** Rao of TAO staked on root. */
  readonly stake: bigint;
}

/** The member with the least root stake; of equals the lowest uid. */
function lowestSeat(state: ChainState): Seat | undefined {
  let lowest: Seat | undefined;
  for (let index = 0; index < state.get(SubnetworkN, ROOT_NETUID); index += 1) {
    const uid = toUid(index);
    const stake = stakeOf(state, state.get(Keys, ROOT_NETUID, uid), ROOT_NETUID);
    if (lowest === undefined || stake < lowest.stake) lowest = { uid, stake };
  }
  return lowest;
}
