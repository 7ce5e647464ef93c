/**
 * Weights of a hotkey become its row, by whichever way they came: set_weights and its batch, reveals, and reveals by the
 * beacon. Source: docs/rules/subnets.md section 3.2; the numbers below are its steps.
 */
import type { Hotkey, Uid } from '@yumanet/protocol';
import { everyUid, largestU16, maxUpscaleU16, type SparseRowU16 } from '@yumanet/yuma';
import type { BlockContext, BlockView, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { CommitRevealWeightsEnabled, MinAllowedWeights } from '../state/items/hyperparameter-items.ts';
import { LastUpdate, SubnetworkN } from '../state/items/neuron-items.ts';
import { Weights } from '../state/items/weight-items.ts';
import { uidOf } from './owner-neurons.ts';
import { replaceElement } from './uid-vectors.ts';
import {
  checkMechanism,
  checkNotRoot,
  checkPermit,
  checkSettingRate,
  checkStakeThreshold,
  checkVersionKey,
  type Mechanism,
  refuseUnregistered,
} from './weight-limits.ts';

/** Weights as somebody sends them. */
export interface PlainWeights extends Mechanism {
  readonly dests: Uint16Array;
  readonly weights: Uint16Array;
  /** u64 */
  readonly versionKey: bigint;
}

/** What weights are set to, with all that follows from it alone: the chain is asked for the rest. */
export interface WeightsUpdate extends Mechanism {
  readonly dests: Uint16Array;
  /** The weights as they are stored: the largest is 65535. */
  readonly values: Uint16Array;
  /** 0 without dests. */
  readonly largestDest: number;
  readonly hasDuplicates: boolean;
  /** u64 */
  readonly versionKey: bigint;
}

/** Scales the weights and looks through the dests, which the caller may not change any more. */
export function toWeightsUpdate({ netuid, mechid, dests, weights, versionKey }: PlainWeights): WeightsUpdate {
  const values = maxUpscaleU16(weights);
  const shared = everyUid(dests);
  if (shared !== undefined) {
    const largestDest = Math.max(0, shared.length - 1);
    return { netuid, mechid, dests: shared, values, largestDest, hasDuplicates: false, versionKey };
  }
  const largestDest = largestU16(dests);
  const hasDuplicates = repeats(dests, largestDest);
  return { netuid, mechid, dests, values, largestDest, hasDuplicates, versionKey };
}

const BITS_PER_WORD = 32;

/** True when a dest is there twice. Cost: a bit for each uid up to the largest. */
function repeats(dests: Uint16Array, largest: number): boolean {
  const seen = new Uint32Array(Math.floor(largest / BITS_PER_WORD) + 1);
  for (let index = 0; index < dests.length; index += 1) {
    const dest = dests[index] ?? 0;
    const word = seen[dest >>> 5] ?? 0;
    const bit = 1 << (dest % BITS_PER_WORD);
    if ((word & bit) !== 0) return true;
    seen[dest >>> 5] = word | bit;
  }
  return false;
}

/** Steps 3 to 19. A refusal changes nothing. */
export function applyWeights(context: BlockContext, hotkey: Hotkey, update: WeightsUpdate): CallOutcome {
  const { state } = context;
  const { netuid } = update;
  const neuronCount = state.get(SubnetworkN, netuid);
  const shapeRefusal = checkShape(state, update, neuronCount);
  if (shapeRefusal !== undefined) return shapeRefusal;
  const uid = uidOf(state, netuid, hotkey);
  if (uid === undefined) return refuseUnregistered(netuid); // 7
  return (
    checkStakeThreshold(state, netuid, hotkey) ?? // 8
    checkVersionKey(state, netuid, update.versionKey) ?? // 9
    checkSettingRate(context, update, uid) ?? // 10
    (isSelfWeight(uid, update) ? undefined : checkPermit(state, netuid, uid)) ?? // 11
    checkDests(state, { uid, neuronCount }, update) ??
    store(context, uid, update)
  );
}

/** Makes this block the last update of a uid. A vector that is too short is filled up: who is not in it has none. */
export function recordUpdate({ state, block }: BlockView, { netuid, mechid }: Mechanism, uid: Uid): void {
  const index = storageIndexOf(netuid, mechid);
  const updates = state.get(LastUpdate, index);
  const missing = Math.max(0, state.get(SubnetworkN, netuid) - updates.length);
  const complete = missing === 0 ? updates : [...updates, ...new Array<bigint>(missing).fill(0n)];
  state.set(LastUpdate, replaceElement(complete, uid, block), index);
}

/** Steps 3 to 6. */
function checkShape(state: ChainState, update: WeightsUpdate, neuronCount: number): CallOutcome {
  const { netuid, dests, values } = update;
  const rootRefusal = checkNotRoot(netuid);
  if (rootRefusal !== undefined) return rootRefusal;
  if (dests.length !== values.length) {
    return refuseCall('WeightVecNotEqualSize', { uids: BigInt(dests.length), values: BigInt(values.length) });
  }
  const mechanismRefusal = checkMechanism(state, update);
  if (mechanismRefusal !== undefined) return mechanismRefusal;
  if (dests.length <= neuronCount) return undefined;
  return refuseCall('UidsLengthExceedUidsInSubNet', { uids: BigInt(dests.length), limit: BigInt(neuronCount) });
}

interface Neuron {
  readonly uid: Uid;
  /** Of its subnet. */
  readonly neuronCount: number;
}

/** Steps 12 to 14. */
function checkDests(state: ChainState, { uid, neuronCount }: Neuron, update: WeightsUpdate): CallOutcome {
  const { netuid, dests, largestDest, hasDuplicates } = update;
  if (hasDuplicates) return refuseCall('DuplicateUids');
  const unknown = largestDest < neuronCount ? undefined : dests.find((dest) => dest >= neuronCount);
  if (unknown !== undefined) {
    return refuseCall('UidVecContainInvalidOne', { uid: BigInt(unknown), limit: BigInt(neuronCount) });
  }
  if (isSelfWeight(uid, update) || dests.length >= neuronCount) return undefined;
  const needed = Math.min(state.get(MinAllowedWeights, netuid), neuronCount);
  if (dests.length >= needed) return undefined;
  return refuseCall('WeightVecLengthIsLow', { uids: BigInt(dests.length), min_allowed_weights: BigInt(needed) });
}

/** Steps 15 to 19; step 16 cannot refuse any more, because the limit is the largest value. */
function store(context: BlockContext, uid: Uid, update: WeightsUpdate): CallOutcome {
  const { state, events } = context;
  const index = storageIndexOf(update.netuid, update.mechid);
  const row: SparseRowU16 = { uids: update.dests, values: update.values };
  state.set(Weights, row, index, uid);
  // With commit-reveal on the commit was the update.
  if (!state.get(CommitRevealWeightsEnabled, update.netuid)) recordUpdate(context, update, uid);
  events.emit({ case: 'weightsSet', value: { storageIndex: index, uid } });
  return undefined;
}

/** Exactly one entry, and it is the caller's own. */
function isSelfWeight(uid: Uid, { dests }: WeightsUpdate): boolean {
  return dests.length === 1 && dests[0] === uid;
}
