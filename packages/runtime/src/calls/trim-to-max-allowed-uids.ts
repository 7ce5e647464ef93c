/** sudo_trim_to_max_allowed_uids: takes slots and neurons away. Source: docs/rules/subnets.md section 1.8. */
import type { Netuid } from '@yumanet/protocol';
import type { SudoTrimToMaxAllowedUids } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { Origin } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { presetOf } from '../presets/find-preset.ts';
import {
  checkFreezeWindow,
  checkOwnerRateLimit,
  type OwnerCall,
  recordOwnerCall,
  subnetRoleOf,
} from '../rules/owner-limits.ts';
import { subnetExists } from '../rules/subnets.ts';
import { trimNeurons } from '../rules/trim-neurons.ts';
import type { ChainState } from '../state/chain-state.ts';
import { MaxAllowedUids, MinAllowedUids } from '../state/items/hyperparameter-items.ts';
import { readNetuid, readU16 } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The number of the call's field in `call.proto`. */
const CALL_NUMBER = 52;

/** Signed by the subnet's owner, or root. */
export function prepareTrimToMaxAllowedUids(message: SudoTrimToMaxAllowedUids): PreparedCall {
  const call: OwnerCall = { netuid: readNetuid(message.netuid), number: CALL_NUMBER };
  const maxN = readU16('max_n', message.maxN);
  return {
    name: 'sudo_trim_to_max_allowed_uids',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => trim(context, origin, { call, maxN }),
  };
}

/** Checks in order: origin, the owner's rate limit, the freeze window (for root, too), the subnet, the range. */
function trim(
  context: BlockContext,
  origin: Origin,
  { call, maxN }: { readonly call: OwnerCall; readonly maxN: number },
): CallOutcome {
  const { state } = context;
  const { netuid } = call;
  const role = subnetRoleOf(state, netuid, origin);
  if (role === undefined) return refuseOrigin('root or owner');
  const limit = presetOf(state).trimRateLimit;
  const refusal =
    (role === 'owner' ? checkOwnerRateLimit(context, call, limit) : undefined) ??
    checkFreezeWindow(context, netuid) ??
    checkSubnet(state, netuid) ??
    checkRange(state, netuid, maxN);
  if (refusal !== undefined) return refusal;
  state.set(MaxAllowedUids, maxN, netuid);
  if (role === 'owner') recordOwnerCall(context, call);
  return trimNeurons(context, netuid, maxN);
}

function checkSubnet(state: ChainState, netuid: Netuid): CallOutcome {
  return subnetExists(state, netuid) ? undefined : refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
}

function checkRange(state: ChainState, netuid: Netuid, maxN: number): CallOutcome {
  const min = state.get(MinAllowedUids, netuid);
  const max = state.get(MaxAllowedUids, netuid);
  if (maxN >= min && maxN <= max) return undefined;
  return refuseCall('InvalidValue', { value: BigInt(maxN), minimum: BigInt(min), maximum: BigInt(max) });
}
