/** What child keys keep of what they earn for their parents. Source: docs/rules/economics.md sections 3.3 and 4.8. */
import type { Netuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { MinChildkeyTake, MinChildkeyTakePerSubnet } from '../state/items/chain-parameter-items.ts';
import { ChildkeyTake } from '../state/items/child-key-items.ts';
import type { HotkeyOnSubnet } from './hotkey-on-subnet.ts';

/** u16 share: the larger of what the chain and what the subnet asks for. */
export function leastChildkeyTake(state: ChainState, netuid: Netuid): number {
  return Math.max(state.get(MinChildkeyTake), state.get(MinChildkeyTakePerSubnet, netuid));
}

/**
 * u16 share. Whoever has set less than the least, or nothing, takes the least: so the reference reads it, whose owners could
 * not raise the take of those who never set one otherwise.
 */
export function childkeyTakeOf(state: ChainState, { netuid, hotkey }: HotkeyOnSubnet): number {
  return Math.max(state.get(ChildkeyTake, hotkey, netuid), leastChildkeyTake(state, netuid));
}
