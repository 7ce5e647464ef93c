/** The owner's part of a drained subnet. Source: docs/rules/economics.md section 3.2. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { createHotkeyIfMissing } from '../rules/hotkey-ownership.ts';
import { increaseStake } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../state/items/subnet-items.ts';

/**
 * Stakes the cut on the subnet's owner hotkey and returns that. Without an owner or owner hotkey it stays in
 * `SubnetAlphaOut` as nobody's.
 *
 * A deliberate difference until share pools exist: the reference gives the stake to the owner's coldkey, here the one
 * staker of the hotkey has it, which is another account when the owner hotkey belongs to somebody else. An owner hotkey
 * that belongs to nobody becomes the owner's: the first to claim it would have the stake otherwise.
 */
export function payOwnerCut(state: ChainState, netuid: Netuid, ownerCut: bigint): Hotkey | undefined {
  const owner = state.find(SubnetOwner, netuid);
  const ownerHotkey = state.find(SubnetOwnerHotkey, netuid);
  if (ownerHotkey === undefined || owner === undefined) return undefined;
  if (ownerCut > 0n) createHotkeyIfMissing(state, owner, ownerHotkey);
  increaseStake(state, ownerHotkey, netuid, ownerCut);
  return ownerHotkey;
}
