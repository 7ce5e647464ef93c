/** set_activity_cutoff_factor: how long validators count as active. Source: docs/rules/subnets.md section 4.4. */
import type { SetActivityCutoffFactor } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { Origin } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import {
  ACTIVITY_CUTOFF_FACTOR_MILLI_MAX,
  ACTIVITY_CUTOFF_FACTOR_MILLI_MIN,
  isActivityCutoffFactor,
} from '../rules/activity-cutoff-factor.ts';
import {
  checkFreezeWindow,
  checkOwnerRateLimit,
  type OwnerCall,
  ownerRateLimit,
  recordOwnerCall,
  subnetRoleOf,
} from '../rules/owner-limits.ts';
import { subnetExists } from '../rules/subnets.ts';
import { ActivityCutoffFactorMilli } from '../state/items/hyperparameter-items.ts';
import { readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The number of the call's field in `call.proto`. */
const CALL_NUMBER = 130;

interface FactorChange {
  readonly call: OwnerCall;
  readonly factorMilli: number;
}

/** Signed by the subnet's owner, or root. */
export function prepareSetActivityCutoffFactor(message: SetActivityCutoffFactor): PreparedCall {
  const change: FactorChange = {
    call: { netuid: readNetuid(message.netuid), number: CALL_NUMBER },
    factorMilli: message.factorMilli,
  };
  return {
    name: 'set_activity_cutoff_factor',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => setFactor(context, origin, change),
  };
}

/** Unlike other parameters, the range comes before the limits, and root is stopped by none of those. */
function setFactor(context: BlockContext, origin: Origin, change: FactorChange): CallOutcome {
  const { state } = context;
  const { call, factorMilli } = change;
  const role = subnetRoleOf(state, call.netuid, origin);
  if (role === undefined) return refuseOrigin('root or owner');
  if (!isActivityCutoffFactor(factorMilli)) return refuseFactor(factorMilli);
  // A marked difference: the reference lets root write a factor for a subnet that is not there.
  if (!subnetExists(state, call.netuid)) return refuseCall('SubnetDoesNotExist', { netuid: BigInt(call.netuid) });
  return (role === 'owner' ? checkLimits(context, call) : undefined) ?? store(context, change, role === 'owner');
}

function refuseFactor(factorMilli: number): CallOutcome {
  return refuseCall('ActivityCutoffFactorMilliOutOfBounds', {
    factor_milli: BigInt(factorMilli),
    min: BigInt(ACTIVITY_CUTOFF_FACTOR_MILLI_MIN),
    max: BigInt(ACTIVITY_CUTOFF_FACTOR_MILLI_MAX),
  });
}

function checkLimits(context: BlockContext, call: OwnerCall): CallOutcome {
  const limit = ownerRateLimit(context.state, call.netuid);
  return checkFreezeWindow(context, call.netuid) ?? checkOwnerRateLimit(context, call, limit);
}

function store(context: BlockContext, { call, factorMilli }: FactorChange, isOwner: boolean): CallOutcome {
  const { state, events } = context;
  state.set(ActivityCutoffFactorMilli, factorMilli, call.netuid);
  if (isOwner) recordOwnerCall(context, call);
  events.emit({ case: 'activityCutoffFactorMilliSet', value: { netuid: call.netuid, factorMilli } });
  return undefined;
}
