/** The owner's part of a drained subnet. Source: docs/rules/economics.md section 3.2. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { increaseStake } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../state/items/subnet-items.ts';

/**
 * Stakes the cut on the subnet's owner hotkey and returns that. Without an owner or owner hotkey it stays in
 * `SubnetAlphaOut` as nobody's.
 *
 * A deliberate difference until share pools exist: the reference gives the stake to the owner's coldkey, here the one
 * staker of the hotkey has it, which is another account when the owner hotkey belongs to somebody else.
 */
export function payOwnerCut(state: ChainState, netuid: Netuid, ownerCut: bigint): Hotkey | undefined {
  const ownerHotkey = state.find(SubnetOwnerHotkey, netuid);
  if (ownerHotkey === undefined || !state.has(SubnetOwner, netuid)) return undefined;
  increaseStake(state, ownerHotkey, netuid, ownerCut);
  return ownerHotkey;
}
