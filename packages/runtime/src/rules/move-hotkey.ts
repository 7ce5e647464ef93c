/** A hotkey takes the place of another. Source: docs/rules/subnets.md section 1.9. */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import { saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { ChildkeyTake, LastTxBlockDelegateTake } from '../state/items/child-key-items.ts';
import { IsNetworkMember, Keys, Uids } from '../state/items/neuron-items.ts';
import {
  AlphaDividendsPerSubnet,
  Delegates,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
  TotalHotkeyAlphaLastEpoch,
} from '../state/items/staking-items.ts';
import { SubnetOwnerHotkey } from '../state/items/subnet-items.ts';
import { WeightCommits } from '../state/items/weight-items.ts';
import { moveAutoStakeOfHotkey } from './auto-stake.ts';
import { moveChildKeys } from './child-keys.ts';
import { moveStakeOfHotkey } from './move-stake.ts';
import { uidOf } from './owner-neurons.ts';
import { moveClaimsOfHotkey } from './root-claims.ts';
import { ROOT_NETUID } from './root-netuid.ts';
import { type HotkeyPair, moveEntry, moveServing } from './serving-items.ts';
import { allNetuids, mechanismCount } from './subnets.ts';

export interface HotkeyMove extends HotkeyPair {
  /** Leaves the stake on the old hotkey. */
  readonly keepStake: boolean;
}

/**
 * In one subnet: the uid, what is served there, being the owner hotkey, child keys, and the stake. Weights and bonds are the uid's
 * and stay with it. Preconditions: the new hotkey exists and is not registered there.
 */
export function moveHotkeyOnSubnet(state: ChainState, netuid: Netuid, move: HotkeyMove): void {
  const { from, to, keepStake } = move;
  if (state.get(IsNetworkMember, from, netuid)) {
    state.remove(IsNetworkMember, from, netuid);
    state.set(IsNetworkMember, true, to, netuid);
    moveUid(state, netuid, move);
    moveServing(state, netuid, move);
    moveWeightCommits(state, netuid, move);
  }
  if (state.find(SubnetOwnerHotkey, netuid) === from) state.set(SubnetOwnerHotkey, to, netuid);
  moveChildKeys(state, netuid, move);
  moveTakeOfChild(state, netuid, move);
  moveAutoStakeOfHotkey(state, netuid, move);
  if (keepStake) return;
  moveStake(state, netuid, move);
  if (netuid === ROOT_NETUID) moveClaimsOfHotkey(state, move);
}

/**
 * In all subnets, root included, and with it the delegate take. The old hotkey ceases to exist, unless it keeps its
 * stake: nobody could get at the stake of a hotkey without owner. Preconditions as for one subnet.
 */
export function moveHotkeyEverywhere(state: ChainState, coldkey: Coldkey, move: HotkeyMove): void {
  const { from, keepStake } = move;
  for (const netuid of allNetuids(state)) moveHotkeyOnSubnet(state, netuid, move);
  moveDelegateTake(state, move);
  if (keepStake) return;
  state.remove(Owner, from);
  state.set(OwnedHotkeys, without(state.get(OwnedHotkeys, coldkey), from), coldkey);
  state.set(StakingHotkeys, without(state.get(StakingHotkeys, coldkey), from), coldkey);
}

/** With when it was last changed, so that a swap is no way around the limit of increases. */
function moveDelegateTake(state: ChainState, { from, to }: HotkeyPair): void {
  const take = state.find(Delegates, from);
  if (take !== undefined) {
    state.remove(Delegates, from);
    state.set(Delegates, take, to);
  }
  const changed = state.find(LastTxBlockDelegateTake, from);
  if (changed === undefined) return;
  state.remove(LastTxBlockDelegateTake, from);
  state.set(LastTxBlockDelegateTake, changed, to);
}

function without(hotkeys: readonly Hotkey[], hotkey: Hotkey): readonly Hotkey[] {
  return hotkeys.filter((other) => other !== hotkey);
}

function moveUid(state: ChainState, netuid: Netuid, { from, to }: HotkeyPair): void {
  const uid = uidOf(state, netuid, from);
  if (uid === undefined) return;
  state.remove(Uids, netuid, from);
  state.set(Uids, uid, netuid, to);
  state.set(Keys, to, netuid, uid);
}

/** Commits by hash, of every mechanism. Sealed ones stay with the hotkey that is named in them. */
function moveWeightCommits(state: ChainState, netuid: Netuid, keys: HotkeyPair): void {
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    moveEntry(state, WeightCommits, storageIndexOf(netuid, mechid), keys);
  }
}

function moveTakeOfChild(state: ChainState, netuid: Netuid, { from, to }: HotkeyPair): void {
  const take = state.find(ChildkeyTake, from, netuid);
  if (take === undefined) return;
  state.remove(ChildkeyTake, from, netuid);
  state.set(ChildkeyTake, take, to, netuid);
}

/** Adds to what the new hotkey has, for each staker. */
function moveStake(state: ChainState, netuid: Netuid, { from, to }: HotkeyPair): void {
  moveStakeOfHotkey(state, netuid, { from, to });
  const lastEpoch = state.get(TotalHotkeyAlphaLastEpoch, from, netuid);
  if (lastEpoch > 0n) {
    state.remove(TotalHotkeyAlphaLastEpoch, from, netuid);
    const sum = saturateToU64(state.get(TotalHotkeyAlphaLastEpoch, to, netuid) + lastEpoch);
    state.set(TotalHotkeyAlphaLastEpoch, sum, to, netuid);
  }
  const dividends = state.get(AlphaDividendsPerSubnet, netuid, from);
  if (dividends === 0n) return;
  state.remove(AlphaDividendsPerSubnet, netuid, from);
  const sum = saturateToU64(state.get(AlphaDividendsPerSubnet, netuid, to) + dividends);
  state.set(AlphaDividendsPerSubnet, sum, netuid, to);
}
