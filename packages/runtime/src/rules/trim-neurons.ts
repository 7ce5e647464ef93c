/** Fewer neurons in a subnet. Source: docs/rules/subnets.md section 1.8. */
import { type Netuid, toUid, type Uid } from '@yumanet/protocol';
import type { SparseRowU16 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { type StorageIndex, storageIndexOf } from '../state/decode-storage-index.ts';
import {
  Active,
  BlockAtRegistration,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  LastUpdate,
  StakeWeight,
  SubnetworkN,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
} from '../state/items/neuron-items.ts';
import { AlphaDividendsPerSubnet } from '../state/items/staking-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import { isImmune } from './immunity.ts';
import { immortalUids } from './owner-neurons.ts';
import { clearServing } from './serving-items.ts';
import { mechanismCount } from './subnets.ts';

/** Whole percent of the remaining uids that the immune must stay below. */
const IMMUNE_PERCENT_LIMIT = 80;
const PERCENT = 100;

/**
 * Drops neurons until `maxN` are left, those with the lowest emission first and of equals the highest uid, and
 * numbers the others anew in their old order. The immune and the owner's immortal ones stay;
 * `TrimmingWouldExceedMaxImmunePercentage` when they are too many. A subnet that is small enough stays as it is.
 */
export function trimNeurons(context: BlockContext, netuid: Netuid, maxN: number): CallOutcome {
  const { state } = context;
  const count = state.get(SubnetworkN, netuid);
  if (count <= maxN) return undefined;
  const safe = safeUids(context, netuid, count);
  const percent = Math.floor((safe.size * PERCENT) / Math.max(maxN, 1));
  if (percent >= IMMUNE_PERCENT_LIMIT) {
    return refuseCall('TrimmingWouldExceedMaxImmunePercentage', {
      immune_count: BigInt(safe.size),
      immune_percent: BigInt(percent),
      limit_percent: BigInt(IMMUNE_PERCENT_LIMIT),
    });
  }
  const dropped = chooseDropped(state, netuid, { safe, excess: count - maxN });
  const kept = uidsBelow(count).filter((uid) => !dropped.has(uid));
  for (const uid of dropped) forgetHotkey(state, netuid, uid);
  moveVectors(state, netuid, kept);
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    moveMechanism(state, storageIndexOf(netuid, mechid), { kept, count });
  }
  moveKeys(state, netuid, { kept, count });
  state.set(SubnetworkN, maxN, netuid);
  return undefined;
}

function uidsBelow(count: number): Uid[] {
  return Array.from({ length: count }, (_, index) => toUid(index));
}

function safeUids(context: BlockContext, netuid: Netuid, count: number): ReadonlySet<Uid> {
  const immortal = immortalUids(context.state, netuid);
  return new Set(uidsBelow(count).filter((uid) => immortal.has(uid) || isImmune(context, netuid, uid)));
}

/** From the end of the uids sorted by emission, the highest first and equals in uid order. */
function chooseDropped(
  state: ChainState,
  netuid: Netuid,
  { safe, excess }: { readonly safe: ReadonlySet<Uid>; readonly excess: number },
): ReadonlySet<Uid> {
  const emissions = state.get(Emission, netuid);
  const emissionOf = (uid: Uid): bigint => emissions[uid] ?? 0n;
  const worstFirst = uidsBelow(state.get(SubnetworkN, netuid))
    .filter((uid) => !safe.has(uid))
    .sort((a, b) => (emissionOf(a) === emissionOf(b) ? b - a : emissionOf(a) < emissionOf(b) ? -1 : 1));
  return new Set(worstFirst.slice(0, excess));
}

/** What is kept by hotkey. */
function forgetHotkey(state: ChainState, netuid: Netuid, uid: Uid): void {
  const hotkey = state.get(Keys, netuid, uid);
  state.remove(Uids, netuid, hotkey);
  state.remove(IsNetworkMember, hotkey, netuid);
  state.remove(AlphaDividendsPerSubnet, netuid, hotkey);
  clearServing(state, netuid, hotkey);
}

/** The elements of the kept uids; 0 where the vector ends before. */
function keepU16(vector: Uint16Array, kept: readonly Uid[]): Uint16Array {
  return Uint16Array.from(kept, (uid) => vector[uid] ?? 0);
}

function keepElements<V>(list: readonly V[], kept: readonly Uid[], missing: V): readonly V[] {
  return kept.map((uid) => list[uid] ?? missing);
}

function moveVectors(state: ChainState, netuid: Netuid, kept: readonly Uid[]): void {
  for (const item of [Consensus, Dividends, ValidatorTrust, StakeWeight]) {
    state.set(item, keepU16(state.get(item, netuid), kept), netuid);
  }
  for (const item of [Active, ValidatorPermit]) {
    state.set(item, keepElements(state.get(item, netuid), kept, false), netuid);
  }
  state.set(Emission, keepElements(state.get(Emission, netuid), kept, 0n), netuid);
}

interface Renumbering {
  /** The old uids that stay, in order: each one's place is its new uid. */
  readonly kept: readonly Uid[];
  /** How many uids there were. */
  readonly count: number;
}

function moveMechanism(state: ChainState, index: StorageIndex, { kept, count }: Renumbering): void {
  state.set(Incentive, keepU16(state.get(Incentive, index), kept), index);
  state.set(LastUpdate, keepElements(state.get(LastUpdate, index), kept, 0n), index);
  const newUids = new Map<number, number>(kept.map((uid, newUid) => [uid, newUid]));
  for (const item of [Weights, Bonds]) {
    const rows = kept.map((uid) => state.find(item, index, uid));
    for (const uid of uidsBelow(count)) state.remove(item, index, uid);
    for (const [newUid, row] of rows.entries()) {
      if (row !== undefined) state.set(item, renumberRow(row, newUids), index, toUid(newUid));
    }
  }
}

/** The row with its entries under their new uids, without those of dropped ones. */
function renumberRow({ uids, values }: SparseRowU16, newUids: ReadonlyMap<number, number>): SparseRowU16 {
  const entries = Array.from(uids, (uid, entry) => ({ uid: newUids.get(uid), value: values[entry] ?? 0 }));
  const kept = entries.filter(({ uid }) => uid !== undefined);
  return {
    uids: Uint16Array.from(kept, ({ uid }) => uid ?? 0),
    values: Uint16Array.from(kept, ({ value }) => value),
  };
}

function moveKeys(state: ChainState, netuid: Netuid, { kept, count }: Renumbering): void {
  const neurons = kept.map((uid) => ({
    hotkey: state.get(Keys, netuid, uid),
    registeredAt: state.get(BlockAtRegistration, netuid, uid),
  }));
  for (const uid of uidsBelow(count)) {
    state.remove(Keys, netuid, uid);
    state.remove(BlockAtRegistration, netuid, uid);
  }
  for (const [index, { hotkey, registeredAt }] of neurons.entries()) {
    const uid = toUid(index);
    state.set(Keys, hotkey, netuid, uid);
    state.set(Uids, uid, netuid, hotkey);
    state.set(BlockAtRegistration, registeredAt, netuid, uid);
  }
}
