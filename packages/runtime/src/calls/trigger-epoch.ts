/** trigger_epoch: an epoch before its time. Source: docs/rules/subnets.md section 4.4. */
import { type AccountId, accountToBytes } from '@yumanet/protocol';
import type { TriggerEpoch } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { blocksUntilAutomaticEpoch } from '../rules/epoch-schedule.ts';
import {
  checkOwnerRateLimit,
  type OwnerCall,
  ownerRateLimit,
  recordOwnerCall,
  subnetRoleOf,
} from '../rules/owner-limits.ts';
import { AdminFreezeWindow, CommitRevealWeightsEnabled } from '../state/items/hyperparameter-items.ts';
import { PendingEpochAt } from '../state/items/subnet-items.ts';
import { readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The number of the call's field in `call.proto`. */
const CALL_NUMBER = 129;

/** Signed by the subnet's owner. */
export function prepareTriggerEpoch(message: TriggerEpoch): PreparedCall {
  const call: OwnerCall = { netuid: readNetuid(message.netuid), number: CALL_NUMBER };
  return {
    name: 'trigger_epoch',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => trigger(context, origin, call),
  };
}

/** Is not stopped by the freeze window: it begins one, so that nobody changes settings before the epoch it asks for. */
function trigger(context: BlockContext, origin: Origin, call: OwnerCall): CallOutcome {
  const { state } = context;
  const signer = signerOf(origin);
  if (signer === undefined || subnetRoleOf(state, call.netuid, origin) !== 'owner') return refuseOrigin('owner');
  if (state.get(CommitRevealWeightsEnabled, call.netuid)) {
    return refuseCall('DynamicTempoBlockedByCommitReveal', { netuid: BigInt(call.netuid) });
  }
  return (
    checkSchedule(context, call) ??
    checkOwnerRateLimit(context, call, ownerRateLimit(state, call.netuid)) ??
    store(context, call, signer)
  );
}

/** A subnet with tempo 0 has no epoch of its own that could be imminent; what is triggered waits for a tempo. */
function checkSchedule({ state, block }: BlockContext, { netuid }: OwnerCall): CallOutcome {
  const pendingAt = state.get(PendingEpochAt, netuid);
  if (pendingAt > 0n) return refuseCall('EpochTriggerAlreadyPending', { fires_at: pendingAt });
  const untilEpoch = blocksUntilAutomaticEpoch(state, netuid, block);
  const window = BigInt(state.get(AdminFreezeWindow));
  if (untilEpoch === undefined || untilEpoch >= window) return undefined;
  return refuseCall('AutoEpochAlreadyImminent', { blocks_to_wait: untilEpoch, admin_freeze_window: window });
}

/** The epoch is due after a freeze window. Without one it is due at once, which is in the next block. */
function store(context: BlockContext, call: OwnerCall, signer: AccountId): CallOutcome {
  const { state, block, events } = context;
  const firesAt = block + BigInt(state.get(AdminFreezeWindow));
  state.set(PendingEpochAt, firesAt, call.netuid);
  recordOwnerCall(context, call);
  events.emit({ case: 'epochTriggered', value: { netuid: call.netuid, by: accountToBytes(signer), firesAt } });
  return undefined;
}
