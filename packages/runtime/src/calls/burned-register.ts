/**
 * burned_register, and its variants register_limit and register. Source: docs/rules/subnets.md sections 1.2 and 1.3; the
 * numbers below are its steps.
 */
import { accountToBytes, asColdkey, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { BurnedRegister, Register, RegisterLimit } from '@yumanet/protocol/messages';
import { bumpBurn, saturateToU16, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { appendNeuron } from '../rules/append-neuron.ts';
import { freeBalance, moveTao, reducibleBalance } from '../rules/balances.ts';
import { chooseNeuronToPrune } from '../rules/choose-neuron-to-prune.ts';
import { claimHotkey } from '../rules/hotkey-ownership.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { buyAlpha } from '../rules/pool.ts';
import { replaceNeuron } from '../rules/replace-neuron.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { subnetExists } from '../rules/subnets.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { MaxAllowedUids, NetworkRegistrationAllowed } from '../state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../state/items/neuron-items.ts';
import { SubnetAlphaOut } from '../state/items/pool-items.ts';
import {
  Burn,
  BurnIncreaseMult,
  MaxBurn,
  MinBurn,
  RAORecycledForRegistration,
  RegistrationsThisBlock,
} from '../state/items/registration-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import { readAccount, readHotkey, readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Signed by the coldkey that pays. */
export function prepareBurnedRegister(message: BurnedRegister): PreparedCall {
  return prepareRegistration('burned_register', message);
}

/** Signed by the coldkey that pays, which pays no more than the limit. */
export function prepareRegisterLimit(message: RegisterLimit): PreparedCall {
  return prepareRegistration('register_limit', message, message.limitPrice);
}

/** The historic call: the signer pays the burn, whatever work and coldkey it names. */
export function prepareRegister(message: Register): PreparedCall {
  readAccount('coldkey', message.coldkey);
  return prepareRegistration('register', message);
}

/** `limitPrice` is rao. */
function prepareRegistration(name: string, message: BurnedRegister, limitPrice?: bigint): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const hotkey = readHotkey('hotkey', message.hotkey);
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const refusal = checkSubnet(context.state, netuid) ?? checkPrice(context.state, netuid, limitPrice);
      return refusal ?? register(context, { netuid, hotkey, coldkey: asColdkey(signer) });
    },
  };
}

/** Steps 2 and 3. */
function checkSubnet(state: ChainState, netuid: Netuid): CallOutcome {
  if (netuid === ROOT_NETUID) return refuseCall('RegistrationNotPermittedOnRootSubnet');
  return subnetExists(state, netuid) ? undefined : refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
}

function checkPrice(state: ChainState, netuid: Netuid, limitPrice: bigint | undefined): CallOutcome {
  const burn = state.get(Burn, netuid);
  if (limitPrice === undefined || burn <= limitPrice) return undefined;
  return refuseCall('RegistrationPriceLimitExceeded', { burn_rao: burn, limit_rao: limitPrice });
}

interface Registration {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
  readonly coldkey: Coldkey;
}

function register(context: BlockContext, registration: Registration): CallOutcome {
  const { state } = context;
  const { netuid } = registration;
  const burn = state.get(Burn, netuid);
  return (
    checkRegistration(state, registration, burn) ??
    checkHotkey(state, registration) ??
    checkCapacity(context, netuid) ??
    payBurn(context, registration, burn) ??
    finish(context, registration, burn)
  );
}

/** Steps 4 to 6. */
function checkRegistration(state: ChainState, { netuid, hotkey, coldkey }: Registration, burn: bigint): CallOutcome {
  if (!state.get(NetworkRegistrationAllowed, netuid)) {
    return refuseCall('SubNetRegistrationDisabled', { netuid: BigInt(netuid) });
  }
  const uid = uidOf(state, netuid, hotkey);
  if (uid !== undefined) return refuseCall('HotKeyAlreadyRegisteredInSubNet', { uid: BigInt(uid) });
  const have = freeBalance(state, coldkey);
  if (have < burn) return refuseCall('NotEnoughBalanceToStake', { burn_rao: burn, have_rao: have, need_rao: burn });
  return undefined;
}

/** Step 7. */
function checkHotkey(state: ChainState, { hotkey, coldkey }: Registration): CallOutcome {
  const refusal = claimHotkey(state, coldkey, hotkey);
  if (refusal !== undefined) return refusal;
  return state.get(Owner, hotkey) === coldkey ? undefined : refuseCall('NonAssociatedColdKey');
}

/** Step 8. */
function checkCapacity(context: BlockContext, netuid: Netuid): CallOutcome {
  const { state } = context;
  const limit = state.get(MaxAllowedUids, netuid);
  const isFull = state.get(SubnetworkN, netuid) >= limit;
  const hasRoom = limit > 0 && (!isFull || chooseNeuronToPrune(context, netuid) !== undefined);
  return hasRoom ? undefined : refuseCall('NoNeuronIdAvailable', { limit: BigInt(limit) });
}

/** Step 9: buys alpha with the burn and destroys it. The swap fee stays in the subnet's account. */
function payBurn(context: BlockContext, { netuid, coldkey }: Registration, burn: bigint): CallOutcome {
  const { state, ledger } = context;
  const spendable = reducibleBalance(state, coldkey);
  const amount = burn < spendable ? burn : spendable;
  if (burn > 0n && amount === 0n) {
    return refuseCall('InsufficientBalance', { burn_rao: burn, have_rao: freeBalance(state, coldkey) });
  }
  const refusal = moveTao(context, { from: coldkey, to: subnetAccount(netuid), amount });
  if (refusal !== undefined) return refusal;
  const trade = buyAlpha(state, { netuid, amount, dropFees: false });
  if (trade.kind === 'refused') return refuseCall(trade.name, { burn_rao: burn });
  state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, netuid) - trade.paidOut), netuid);
  ledger.note({ kind: 'paidIn', netuid, rao: amount });
  ledger.note({ kind: 'retained', netuid, cause: 'registration', rao: amount - trade.paidIn });
  return undefined;
}

/** Steps 10 to 13. The TAO inflow of step 12 is not kept: nothing at this rule set reads it. */
function finish(context: BlockContext, { netuid, hotkey }: Registration, burn: bigint): CallOutcome {
  const { state, events } = context;
  const uid = allocateUid(context, netuid, hotkey);
  if (uid === undefined) return refuseCall('NoNeuronIdAvailable');
  const bounds = { minBurn: state.get(MinBurn, netuid), maxBurn: state.get(MaxBurn, netuid) };
  state.set(Burn, bumpBurn(burn, state.get(BurnIncreaseMult, netuid), bounds), netuid);
  const registrations = BigInt(state.get(RegistrationsThisBlock, netuid)) + 1n;
  state.set(RegistrationsThisBlock, saturateToU16(registrations), netuid);
  const recycled = saturateToU64(state.get(RAORecycledForRegistration, netuid) + burn);
  state.set(RAORecycledForRegistration, recycled, netuid);
  events.emit({ case: 'neuronRegistered', value: { netuid, uid, hotkey: accountToBytes(hotkey) } });
  return undefined;
}

/** The next uid, or that of the neuron that has to leave. */
function allocateUid(context: BlockContext, netuid: Netuid, hotkey: Hotkey): number | undefined {
  const { state } = context;
  if (state.get(SubnetworkN, netuid) < state.get(MaxAllowedUids, netuid)) return appendNeuron(context, netuid, hotkey);
  const uid = chooseNeuronToPrune(context, netuid);
  if (uid !== undefined) replaceNeuron(context, netuid, uid, hotkey);
  return uid;
}
