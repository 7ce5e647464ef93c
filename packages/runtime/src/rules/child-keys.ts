/** Hotkeys that share their stake with others, their children. Source: docs/rules/economics.md section 4.8. */
import { accountToBytes, type Hotkey, type Netuid, toUid } from '@yumanet/protocol';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  AutoParentDelegationEnabled,
  ChildKeys,
  type KeyPart,
  ParentKeys,
  PendingChildKeys,
} from '../state/items/child-key-items.ts';
import { StakeThreshold } from '../state/items/hyperparameter-items.ts';
import { Keys, SubnetworkN } from '../state/items/neuron-items.ts';
import { SubnetOwnerHotkey } from '../state/items/subnet-items.ts';
import type { HotkeyOnSubnet } from './hotkey-on-subnet.ts';
import { recordKeyCall, SET_CHILDREN } from './key-rate-limit.ts';
import { ROOT_NETUID } from './root-netuid.ts';
import { totalStakeInTao } from './stake-weight.ts';
import { allNetuids } from './subnets.ts';

/** The share that is everything. */
export const WHOLE_PROPORTION = 2n ** 64n - 1n;

/** `ChildParentInconsistency` when one of the children is a parent of the hotkey. */
export function checkLineage(
  state: ChainState,
  { netuid, hotkey }: HotkeyOnSubnet,
  children: readonly KeyPart[],
): CallOutcome {
  const parents = new Set(state.get(ParentKeys, hotkey, netuid).map((parent) => parent.hotkey));
  return children.some((child) => parents.has(child.hotkey)) ? refuseCall('ChildParentInconsistency') : undefined;
}

/**
 * Gives a hotkey these children instead of those that it has, in both directions, with event `SetChildren`, which has them in
 * the order given. They are kept in the order of their bytes, and so are the hotkey's own parents from here. Precondition: the
 * children are checked.
 */
export function setChildren(
  { state, events }: BlockContext,
  { netuid, hotkey }: HotkeyOnSubnet,
  children: readonly KeyPart[],
): void {
  const kept = new Set(children.map((child) => child.hotkey));
  for (const child of state.get(ChildKeys, hotkey, netuid)) {
    if (!kept.has(child.hotkey))
      writeParents(state, netuid, child.hotkey, withoutPart(parentsOf(state, netuid, child.hotkey), hotkey));
  }
  writeParts(state, ChildKeys, { netuid, hotkey }, sortParts(children));
  for (const child of children) {
    const parents = parentsOf(state, netuid, child.hotkey);
    writeParents(state, netuid, child.hotkey, withPart(parents, { hotkey, proportion: child.proportion }));
  }
  writeParents(state, netuid, hotkey, sortParts(parentsOf(state, netuid, hotkey)));
  events.emit({
    case: 'setChildren',
    value: {
      hotkey: accountToBytes(hotkey),
      netuid,
      children: children.map((child) => ({ proportion: child.proportion, child: accountToBytes(child.hotkey) })),
    },
  });
}

/** Children whose time has come. One that has become a parent meanwhile is not taken, and nothing of its list is. */
export function applyPendingChildren(context: BlockContext, netuid: Netuid): void {
  const { state, block } = context;
  for (const hotkey of state.keysUnder(PendingChildKeys, netuid)) {
    const { children, cooldownBlock } = state.get(PendingChildKeys, netuid, hotkey);
    if (cooldownBlock >= block) continue;
    state.remove(PendingChildKeys, netuid, hotkey);
    if (checkLineage(state, { netuid, hotkey }, children) === undefined)
      setChildren(context, { netuid, hotkey }, children);
  }
}

/** Forgets the children that a hotkey would have had, on all subnets. */
function dropPendingChildren(state: ChainState, hotkey: Hotkey): void {
  for (const netuid of allNetuids(state)) state.remove(PendingChildKeys, netuid, hotkey);
}

/** Rao of TAO that a hotkey has, and needs, to have children. */
export interface StakeForChildren {
  readonly have: bigint;
  readonly need: bigint;
}

/** What is lacking; undefined when it is enough, and for the owner hotkey, which needs none. Cost grows with the subnets. */
export function stakeLackingForChildren(
  state: ChainState,
  { netuid, hotkey }: HotkeyOnSubnet,
): StakeForChildren | undefined {
  if (state.find(SubnetOwnerHotkey, netuid) === hotkey) return undefined;
  const need = state.get(StakeThreshold);
  const have = need === 0n ? 0n : totalStakeInTao(state, hotkey);
  return have < need ? { have, need } : undefined;
}

/** After stake has left a hotkey: what it has too little stake for is forgotten, on all subnets (section 4.3). */
export function dropUnbackedChildren(state: ChainState, hotkey: Hotkey): void {
  const threshold = state.get(StakeThreshold);
  if (threshold > 0n && totalStakeInTao(state, hotkey) < threshold) dropPendingChildren(state, hotkey);
}

/**
 * On a new subnet every validator on root is a parent of the owner hotkey, unless it does not want that or has too little
 * stake. It counts as its own call: it may set other children there only after the rate limit.
 */
export function delegateRootTo(context: BlockContext, { netuid, hotkey }: HotkeyOnSubnet): void {
  const { state } = context;
  for (let uid = 0; uid < state.get(SubnetworkN, ROOT_NETUID); uid += 1) {
    const validator = state.get(Keys, ROOT_NETUID, toUid(uid));
    if (validator === hotkey || !state.get(AutoParentDelegationEnabled, validator)) continue;
    const parent = { netuid, hotkey: validator };
    if (stakeLackingForChildren(state, parent) !== undefined) continue;
    recordKeyCall(context, parent, SET_CHILDREN);
    setChildren(context, parent, [{ hotkey, proportion: WHOLE_PROPORTION }]);
  }
}

/**
 * Another hotkey takes the place of one: as a parent, as a child, and in what waits. Relations that it has already are
 * replaced, as on the reference: so a list is never longer than before, and nobody gives more than it gave. A deliberate
 * difference: where the two are each other's parent and child, the reference refuses `InvalidChild`; here that relation ends.
 */
export function moveChildKeys(
  state: ChainState,
  netuid: Netuid,
  { from, to }: { readonly from: Hotkey; readonly to: Hotkey },
): void {
  moveRelations(state, netuid, { from, to });
  for (const hotkey of state.keysUnder(PendingChildKeys, netuid)) {
    const { children, cooldownBlock } = state.get(PendingChildKeys, netuid, hotkey);
    const isNamed = children.some((child) => child.hotkey === from);
    if (!isNamed && hotkey !== from) continue;
    const owner = hotkey === from ? to : hotkey;
    const kept = children.filter((child) => child.hotkey !== from && child.hotkey !== owner);
    const moved = children.find((child) => child.hotkey === from);
    const isFree = owner !== to && kept.every((child) => child.hotkey !== to);
    const all = moved !== undefined && isFree ? [...kept, { ...moved, hotkey: to }] : kept;
    state.remove(PendingChildKeys, netuid, hotkey);
    state.set(PendingChildKeys, { children: sortParts(all), cooldownBlock }, netuid, owner);
  }
}

function moveRelations(
  state: ChainState,
  netuid: Netuid,
  { from, to }: { readonly from: Hotkey; readonly to: Hotkey },
): void {
  const children = state.get(ChildKeys, from, netuid);
  const parents = parentsOf(state, netuid, from);
  if (children.length === 0 && parents.length === 0) return;
  for (const hotkey of [from, to]) unlinkAll(state, { netuid, hotkey });
  for (const { hotkey: child, proportion } of children) link(state, netuid, { parent: to, child, proportion });
  for (const { hotkey: parent, proportion } of parents) link(state, netuid, { parent, child: to, proportion });
}

interface Relation {
  readonly parent: Hotkey;
  readonly child: Hotkey;
  readonly proportion: bigint;
}

/** The hotkey has no children and no parents any more. */
function unlinkAll(state: ChainState, place: HotkeyOnSubnet): void {
  const { netuid, hotkey } = place;
  for (const child of state.get(ChildKeys, hotkey, netuid)) {
    writeParents(state, netuid, child.hotkey, withoutPart(parentsOf(state, netuid, child.hotkey), hotkey));
  }
  for (const parent of parentsOf(state, netuid, hotkey)) {
    const children = withoutPart(state.get(ChildKeys, parent.hotkey, netuid), hotkey);
    writeParts(state, ChildKeys, { netuid, hotkey: parent.hotkey }, children);
  }
  writeParts(state, ChildKeys, place, []);
  writeParents(state, netuid, hotkey, []);
}

/** Precondition: the two have no relation, and the parent has the proportion left. Nobody is linked to itself. */
function link(state: ChainState, netuid: Netuid, { parent, child, proportion }: Relation): void {
  if (parent === child) return;
  const children = [...state.get(ChildKeys, parent, netuid), { hotkey: child, proportion }];
  writeParts(state, ChildKeys, { netuid, hotkey: parent }, sortParts(children));
  writeParents(state, netuid, child, withPart(parentsOf(state, netuid, child), { hotkey: parent, proportion }));
}

/** In the order of the children's bytes. */
function sortParts(parts: readonly KeyPart[]): readonly KeyPart[] {
  return parts.toSorted((a, b) => (a.hotkey < b.hotkey ? -1 : 1));
}

function parentsOf(state: ChainState, netuid: Netuid, hotkey: Hotkey): readonly KeyPart[] {
  return state.get(ParentKeys, hotkey, netuid);
}

function writeParents(state: ChainState, netuid: Netuid, hotkey: Hotkey, parents: readonly KeyPart[]): void {
  writeParts(state, ParentKeys, { netuid, hotkey }, parents);
}

function writeParts(
  state: ChainState,
  item: typeof ChildKeys,
  { netuid, hotkey }: HotkeyOnSubnet,
  parts: readonly KeyPart[],
): void {
  if (parts.length === 0) state.remove(item, hotkey, netuid);
  else state.set(item, parts, hotkey, netuid);
}

/** Where it is, or at the end. */
function withPart(parts: readonly KeyPart[], part: KeyPart): readonly KeyPart[] {
  const isThere = parts.some(({ hotkey }) => hotkey === part.hotkey);
  return isThere ? parts.map((other) => (other.hotkey === part.hotkey ? part : other)) : [...parts, part];
}

function withoutPart(parts: readonly KeyPart[], hotkey: Hotkey): readonly KeyPart[] {
  return parts.filter((part) => part.hotkey !== hotkey);
}
