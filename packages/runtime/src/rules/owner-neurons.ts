/** The neurons of a subnet's owner, which some rules treat differently. */
import { type Hotkey, type Netuid, toUid, type Uid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { ImmuneOwnerUidsLimit } from '../state/items/hyperparameter-items.ts';
import { BlockAtRegistration, Uids } from '../state/items/neuron-items.ts';
import { OwnedHotkeys } from '../state/items/staking-items.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../state/items/subnet-items.ts';

/** The uid of a hotkey, or undefined when it is not registered. */
export function uidOf(state: ChainState, netuid: Netuid, hotkey: Hotkey): Uid | undefined {
  const uid = state.find(Uids, netuid, hotkey);
  return uid === undefined ? undefined : toUid(uid);
}

/** The uid of the subnet's owner hotkey, if it has one. */
export function ownerUid(state: ChainState, netuid: Netuid): Uid | undefined {
  const hotkey = state.find(SubnetOwnerHotkey, netuid);
  return hotkey === undefined ? undefined : uidOf(state, netuid, hotkey);
}

/**
 * Registered hotkeys whose incentive is withheld: all of the owner's coldkey, and the subnet's owner hotkey.
 * Source: docs/rules/economics.md section 3.4.
 */
export function ownerHotkeys(state: ChainState, netuid: Netuid): ReadonlySet<Hotkey> {
  const hotkeys = new Set(registeredHotkeysOfOwner(state, netuid).map(({ hotkey }) => hotkey));
  const ownerHotkey = state.find(SubnetOwnerHotkey, netuid);
  if (ownerHotkey !== undefined && uidOf(state, netuid, ownerHotkey) !== undefined) hotkeys.add(ownerHotkey);
  return hotkeys;
}

/**
 * Uids that are never pruned: the owner's first registered ones up to the limit, the owner hotkey before all others.
 * Source: docs/rules/subnets.md section 1.5.
 */
export function immortalUids(state: ChainState, netuid: Netuid): ReadonlySet<Uid> {
  const limit = state.get(ImmuneOwnerUidsLimit, netuid);
  const oldest = registeredHotkeysOfOwner(state, netuid)
    .map(({ uid }) => ({ uid, registeredAt: state.get(BlockAtRegistration, netuid, uid) }))
    .sort((a, b) => (a.registeredAt === b.registeredAt ? a.uid - b.uid : a.registeredAt < b.registeredAt ? -1 : 1))
    .slice(0, limit)
    .map(({ uid }) => uid);
  const first = ownerUid(state, netuid);
  const ordered = first === undefined || oldest.includes(first) ? oldest : [first, ...oldest];
  return new Set(ordered.slice(0, limit));
}

function registeredHotkeysOfOwner(state: ChainState, netuid: Netuid): { hotkey: Hotkey; uid: Uid }[] {
  const owner = state.find(SubnetOwner, netuid);
  if (owner === undefined) return [];
  return state.get(OwnedHotkeys, owner).flatMap((hotkey) => {
    const uid = uidOf(state, netuid, hotkey);
    return uid === undefined ? [] : [{ hotkey, uid }];
  });
}
