/** Child keys of a hotkey and automatic staking of a coldkey. Source: docs/rules/economics.md sections 4.8 and 4.9. */
import { accountToBytes, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { AutoStake, ChildPart, KeyRelations } from '@yumanet/protocol/messages';
import { childkeyTakeOf } from '../rules/childkey-take.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import {
  AutoStakeDestination,
  ChildKeys,
  type KeyPart,
  ParentKeys,
  PendingChildKeys,
} from '../state/items/child-key-items.ts';

/** In the order of netuids. */
export function readAutoStakes(state: ChainState, coldkey: Coldkey): AutoStake[] {
  return state
    .keysUnder(AutoStakeDestination, coldkey)
    .map((netuid) => ({ netuid, hotkey: accountToBytes(state.get(AutoStakeDestination, coldkey, netuid)) }));
}

/** In the order of netuids; subnets where the hotkey has no relations are left out. Cost grows with the subnets. */
export function readRelations(state: ChainState, hotkey: Hotkey): KeyRelations[] {
  return subnetNetuids(state)
    .filter(
      (netuid) =>
        state.has(ChildKeys, hotkey, netuid) ||
        state.has(ParentKeys, hotkey, netuid) ||
        state.has(PendingChildKeys, netuid, hotkey),
    )
    .map((netuid) => relationsOn(state, netuid, hotkey));
}

function relationsOn(state: ChainState, netuid: Netuid, hotkey: Hotkey): KeyRelations {
  const pending = state.find(PendingChildKeys, netuid, hotkey);
  return {
    netuid,
    children: state.get(ChildKeys, hotkey, netuid).map(toChild),
    parents: state.get(ParentKeys, hotkey, netuid).map((part) => ({
      proportion: part.proportion,
      parent: accountToBytes(part.hotkey),
    })),
    pending: pending && { cooldownBlock: pending.cooldownBlock, children: pending.children.map(toChild) },
    childkeyTake: childkeyTakeOf(state, { netuid, hotkey }),
  };
}

function toChild({ proportion, hotkey }: KeyPart): ChildPart {
  return { proportion, child: accountToBytes(hotkey) };
}
