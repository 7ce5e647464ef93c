/** set_tempo: the owner's own change of the tempo. Source: docs/rules/subnets.md section 4.4. */
import type { SetTempo } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { Origin } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { presetOf } from '../presets/find-preset.ts';
import { MAX_TEMPO } from '../rules/epoch-schedule.ts';
import {
  checkFreezeWindow,
  checkOwnerRateLimit,
  type OwnerCall,
  recordOwnerCall,
  subnetRoleOf,
} from '../rules/owner-limits.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Tempo } from '../state/items/hyperparameter-items.ts';
import { LastEpochBlock } from '../state/items/subnet-items.ts';
import { readNetuid, readU16 } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** The number of the call's field in `call.proto`. */
const CALL_NUMBER = 128;

/** Signed by the subnet's owner. */
export function prepareSetTempo(message: SetTempo): PreparedCall {
  const call: OwnerCall = { netuid: readNetuid(message.netuid), number: CALL_NUMBER };
  const tempo = readU16('tempo', message.tempo);
  return {
    name: 'set_tempo',
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => setTempo(context, origin, { call, tempo }),
  };
}

function setTempo(
  context: BlockContext,
  origin: Origin,
  { call, tempo }: { readonly call: OwnerCall; readonly tempo: number },
): CallOutcome {
  const { state } = context;
  if (subnetRoleOf(state, call.netuid, origin) !== 'owner') return refuseOrigin('owner');
  return (
    checkRange(state, tempo) ??
    checkFreezeWindow(context, call.netuid) ??
    checkOwnerRateLimit(context, call, presetOf(state).ownerTempoRateLimit) ??
    store(context, call, tempo)
  );
}

function checkRange(state: ChainState, tempo: number): CallOutcome {
  const min = BigInt(presetOf(state).ownerTempoMin);
  if (BigInt(tempo) >= min && BigInt(tempo) <= MAX_TEMPO) return undefined;
  return refuseCall('TempoOutOfBounds', { tempo: BigInt(tempo), min, max: MAX_TEMPO });
}

/** The cycle restarts: the next epoch is a whole tempo away. */
function store(context: BlockContext, call: OwnerCall, tempo: number): CallOutcome {
  const { state, block, events } = context;
  state.set(Tempo, tempo, call.netuid);
  state.set(LastEpochBlock, block, call.netuid);
  recordOwnerCall(context, call);
  events.emit({ case: 'tempoSet', value: { netuid: call.netuid, tempo } });
  return undefined;
}
