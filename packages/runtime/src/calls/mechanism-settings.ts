/**
 * sudo_set_mechanism_count and sudo_set_mechanism_emission_split: how many mechanisms a subnet has, and how they share
 * its emission. Source: docs/rules/subnets.md section 3.5. The reference announces neither.
 */
import type { Netuid } from '@yumanet/protocol';
import type { SudoSetMechanismCount, SudoSetMechanismEmissionSplit } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { presetOf } from '../presets/find-preset.ts';
import { changeMechanismCount, checkUidsPerMechanism, mechanismCountMax } from '../rules/mechanisms.ts';
import {
  checkFreezeWindow,
  checkOwnerRateLimit,
  type OwnerCall,
  recordOwnerCall,
  subnetRoleOf,
} from '../rules/owner-limits.ts';
import { mechanismCount, subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { MaxAllowedUids } from '../state/items/hyperparameter-items.ts';
import { MechanismEmissionSplit } from '../state/items/subnet-items.ts';
import { readNetuid, readU8, readU16List } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The numbers of the calls' fields in `call.proto`. */
const COUNT_CALL_NUMBER = 131;
const SPLIT_CALL_NUMBER = 132;
/** What the shares of a split sum to. */
const SPLIT_TOTAL = 65_535;

/** By the subnet's owner or root. */
export function prepareSetMechanismCount(message: SudoSetMechanismCount): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const count = readU8('mechanism_count', message.mechanismCount);
  return prepareSetting({
    name: 'sudo_set_mechanism_count',
    call: { netuid, number: COUNT_CALL_NUMBER },
    check: (state) => checkCount(state, netuid, count),
    write: (state) => changeMechanismCount(state, netuid, count),
  });
}

/** By the subnet's owner or root. Without a split the mechanisms get even parts. */
export function prepareSetMechanismEmissionSplit(message: SudoSetMechanismEmissionSplit): PreparedCall {
  const netuid = readNetuid(message.netuid);
  const { maybeSplit } = message;
  const split = maybeSplit === undefined ? undefined : Array.from(readU16List('maybe_split', maybeSplit.shares));
  return prepareSetting({
    name: 'sudo_set_mechanism_emission_split',
    call: { netuid, number: SPLIT_CALL_NUMBER },
    check: (state) => (split === undefined ? undefined : checkSplit(state, netuid, split)),
    write: (state) => {
      if (split === undefined) state.remove(MechanismEmissionSplit, netuid);
      else state.set(MechanismEmissionSplit, split, netuid);
    },
  });
}

interface MechanismSetting {
  readonly name: string;
  readonly call: OwnerCall;
  readonly check: (state: ChainState) => CallOutcome;
  readonly write: (state: ChainState) => void;
}

/** Checks in order: origin, the owner's rate limit, the freeze window (for root, too), the subnet, the value. */
function prepareSetting({ name, call, check, write }: MechanismSetting): PreparedCall {
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const { state } = context;
      const role = subnetRoleOf(state, call.netuid, origin);
      if (role === undefined) return refuseOrigin('root or owner');
      const refusal =
        (role === 'owner' ? checkRateLimit(context, call) : undefined) ??
        checkFreezeWindow(context, call.netuid) ??
        checkSubnet(state, call.netuid) ??
        check(state);
      if (refusal !== undefined) return refusal;
      write(state);
      if (role === 'owner') recordOwnerCall(context, call);
      return undefined;
    },
  };
}

function checkRateLimit(context: BlockContext, call: OwnerCall): CallOutcome {
  return checkOwnerRateLimit(context, call, presetOf(context.state).mechanismRateLimit);
}

function checkSubnet(state: ChainState, netuid: Netuid): CallOutcome {
  return subnetExists(state, netuid) ? undefined : refuseCall('MechanismDoesNotExist', { netuid: BigInt(netuid) });
}

function checkCount(state: ChainState, netuid: Netuid, count: number): CallOutcome {
  const max = mechanismCountMax(state, netuid);
  if (count === 0 || count > max)
    return refuseCall('InvalidValue', { value: BigInt(count), min: 1n, max: BigInt(max) });
  return checkUidsPerMechanism(state.get(MaxAllowedUids, netuid), count);
}

function checkSplit(state: ChainState, netuid: Netuid, split: readonly number[]): CallOutcome {
  const count = mechanismCount(state, netuid);
  if (split.length === 0 || split.length > count) {
    return refuseCall('InvalidValue', { shares: BigInt(split.length), min: 1n, max: BigInt(count) });
  }
  const total = split.reduce((sum, share) => sum + share, 0);
  if (total === SPLIT_TOTAL) return undefined;
  return refuseCall('InvalidValue', { shares_sum: BigInt(total), needed_sum: BigInt(SPLIT_TOTAL) });
}
