/** set_weights. Source: docs/rules/subnets.md section 3.2; the numbers below are its dispatch steps. */
import { type AccountId, asHotkey, type Netuid, type Uid } from '@yumanet/protocol';
import type { SetWeights } from '@yumanet/protocol/messages';
import { maxUpscaleU16, type SparseRowU16 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { subnetExists } from '../rules/subnets.ts';
import { replaceElement } from '../rules/uid-vectors.ts';
import {
  checkNotRoot,
  checkPermit,
  checkPlainWeightsAllowed,
  checkStakeThreshold,
  checkVersionKey,
  checkWeightsRateLimit,
  refuseUnregistered,
} from '../rules/weight-limits.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { CommitRevealWeightsEnabled, MinAllowedWeights } from '../state/items/hyperparameter-items.ts';
import { LastUpdate, SubnetworkN } from '../state/items/neuron-items.ts';
import { Weights } from '../state/items/weight-items.ts';
import { readNetuid, readU16List } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

interface WeightsUpdate {
  readonly netuid: Netuid;
  readonly dests: Uint16Array;
  readonly weights: Uint16Array;
  readonly versionKey: bigint;
}

/** Signed by the hotkey; free. */
export function prepareSetWeights(message: SetWeights): PreparedCall {
  const update: WeightsUpdate = {
    netuid: readNetuid(message.netuid),
    dests: readU16List('dests', message.dests),
    weights: readU16List('weights', message.weights),
    versionKey: message.versionKey,
  };
  return {
    name: 'set_weights',
    paysFee: false,
    admit: (context, signer) => admitWeights(context, signer, update.netuid),
    dispatch: (context, origin) => setWeights(context, origin, update),
  };
}

/** The pool refuses too little stake, and from registered hotkeys what comes too soon. */
function admitWeights(context: BlockContext, signer: AccountId, netuid: Netuid): CallOutcome {
  const { state } = context;
  const hotkey = asHotkey(signer);
  const stakeRefusal = checkStakeThreshold(state, netuid, hotkey);
  if (stakeRefusal !== undefined) return stakeRefusal;
  const uid = uidOf(state, netuid, hotkey);
  if (uid === undefined || state.get(CommitRevealWeightsEnabled, netuid)) return undefined;
  return checkWeightsRateLimit(context, netuid, uid);
}

function setWeights(context: BlockContext, origin: Origin, update: WeightsUpdate): CallOutcome {
  const { state } = context;
  const { netuid } = update;
  const modeRefusal = checkPlainWeightsAllowed(state, netuid); // 1
  if (modeRefusal !== undefined) return modeRefusal;
  const signer = signerOf(origin);
  if (signer === undefined) return refuseCall('BadOrigin'); // 2
  const hotkey = asHotkey(signer);
  const shapeRefusal = checkShape(state, update);
  if (shapeRefusal !== undefined) return shapeRefusal;
  const uid = uidOf(state, netuid, hotkey);
  if (uid === undefined) return refuseUnregistered(netuid); // 7
  return (
    checkStakeThreshold(state, netuid, hotkey) ?? // 8
    checkVersionKey(state, netuid, update.versionKey) ?? // 9
    checkWeightsRateLimit(context, netuid, uid) ?? // 10
    (isSelfWeight(uid, update) ? undefined : checkPermit(state, netuid, uid)) ?? // 11
    checkDests(state, uid, update) ??
    store(context, uid, update)
  );
}

/** Steps 3 to 6. */
function checkShape(state: ChainState, { netuid, dests, weights }: WeightsUpdate): CallOutcome {
  const rootRefusal = checkNotRoot(netuid);
  if (rootRefusal !== undefined) return rootRefusal;
  if (dests.length !== weights.length) {
    return refuseCall('WeightVecNotEqualSize', { uids: BigInt(dests.length), values: BigInt(weights.length) });
  }
  if (!subnetExists(state, netuid)) return refuseCall('MechanismDoesNotExist', { netuid: BigInt(netuid) });
  const neuronCount = state.get(SubnetworkN, netuid);
  if (dests.length > neuronCount) {
    return refuseCall('UidsLengthExceedUidsInSubNet', { uids: BigInt(dests.length), limit: BigInt(neuronCount) });
  }
  return undefined;
}

/** Steps 12 to 14. */
function checkDests(state: ChainState, uid: Uid, update: WeightsUpdate): CallOutcome {
  const { netuid, dests } = update;
  if (new Set(dests).size !== dests.length) return refuseCall('DuplicateUids');
  const neuronCount = state.get(SubnetworkN, netuid);
  const unknown = dests.find((dest) => dest >= neuronCount);
  if (unknown !== undefined) {
    return refuseCall('UidVecContainInvalidOne', { uid: BigInt(unknown), limit: BigInt(neuronCount) });
  }
  const needed = Math.min(state.get(MinAllowedWeights, netuid), neuronCount);
  if (isSelfWeight(uid, update) || dests.length >= needed) return undefined;
  return refuseCall('WeightVecLengthIsLow', { uids: BigInt(dests.length), min_allowed_weights: BigInt(needed) });
}

/** Steps 15 to 19; step 16 cannot refuse any more, because the limit is the largest value. */
function store({ state, block, events }: BlockContext, uid: Uid, update: WeightsUpdate): CallOutcome {
  const index = storageIndexOf(update.netuid);
  const row: SparseRowU16 = { uids: update.dests, values: Uint16Array.from(maxUpscaleU16([...update.weights])) };
  state.set(Weights, row, index, uid);
  state.set(LastUpdate, replaceElement(state.get(LastUpdate, index), uid, block), index);
  events.emit({ case: 'weightsSet', value: { storageIndex: index, uid } });
  return undefined;
}

/** Exactly one entry, and it is the caller's own. */
function isSelfWeight(uid: Uid, { dests }: WeightsUpdate): boolean {
  return dests.length === 1 && dests[0] === uid;
}
