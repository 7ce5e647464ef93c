/** set_weights and set_mechanism_weights. Source: docs/rules/subnets.md section 3.2; the numbers are its dispatch steps. */
import { type AccountId, asHotkey } from '@yumanet/protocol';
import type { SetMechanismWeights, SetWeights } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { applyWeights, toWeightsUpdate, type WeightsUpdate } from '../rules/apply-weights.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import {
  checkPlainWeightsAllowed,
  checkSettingRate,
  checkStakeThreshold,
  MAIN_MECHANISM,
  mechanismExists,
} from '../rules/weight-limits.ts';
import { readNetuid, readU8, readU16List } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Signed by the hotkey; free. */
export function prepareSetWeights(message: SetWeights): PreparedCall {
  return prepareUpdate('set_weights', readUpdate(message, MAIN_MECHANISM));
}

/** Signed by the hotkey; free. */
export function prepareSetMechanismWeights(message: SetMechanismWeights): PreparedCall {
  return prepareUpdate('set_mechanism_weights', readUpdate(message, readU8('mecid', message.mecid)));
}

function readUpdate(message: SetWeights, mechid: number): WeightsUpdate {
  return toWeightsUpdate({
    netuid: readNetuid(message.netuid),
    mechid,
    dests: readU16List('dests', message.dests),
    weights: readU16List('weights', message.weights),
    versionKey: message.versionKey,
  });
}

function prepareUpdate(name: string, update: WeightsUpdate): PreparedCall {
  return {
    name,
    paysFee: false,
    admit: (context, signer) => admitWeights(context, signer, update),
    dispatch: (context, origin) => setWeights(context, origin, update),
  };
}

/** The pool refuses too little stake, and from registered hotkeys what comes too soon. */
function admitWeights(context: BlockContext, signer: AccountId, update: WeightsUpdate): CallOutcome {
  const { state } = context;
  const hotkey = asHotkey(signer);
  const stakeRefusal = checkStakeThreshold(state, update.netuid, hotkey);
  if (stakeRefusal !== undefined || !mechanismExists(state, update)) return stakeRefusal;
  const uid = uidOf(state, update.netuid, hotkey);
  return uid === undefined ? undefined : checkSettingRate(context, update, uid);
}

/** All steps; a refusal changes nothing. */
export function setWeights(context: BlockContext, origin: Origin, update: WeightsUpdate): CallOutcome {
  const modeRefusal = checkPlainWeightsAllowed(context.state, update.netuid); // 1
  if (modeRefusal !== undefined) return modeRefusal;
  const signer = signerOf(origin);
  if (signer === undefined) return refuseOrigin('an account'); // 2
  return applyWeights(context, asHotkey(signer), update); // 3 to 19
}
