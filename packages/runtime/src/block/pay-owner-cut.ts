/** The owner's part of a drained subnet. Source: docs/rules/economics.md section 3.2. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { noteStakingHotkey } from '../rules/hotkey-ownership.ts';
import { increaseStake } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../state/items/subnet-items.ts';

/**
 * Stakes the cut on the subnet's owner hotkey, for the subnet's owner whoever owns that hotkey, and returns the hotkey.
 * Without an owner or owner hotkey it stays in `SubnetAlphaOut` as nobody's.
 */
export function payOwnerCut(state: ChainState, netuid: Netuid, ownerCut: bigint): Hotkey | undefined {
  const owner = state.find(SubnetOwner, netuid);
  const ownerHotkey = state.find(SubnetOwnerHotkey, netuid);
  if (ownerHotkey === undefined || owner === undefined) return undefined;
  if (ownerCut > 0n) noteStakingHotkey(state, owner, ownerHotkey);
  increaseStake(state, { hotkey: ownerHotkey, coldkey: owner, netuid }, ownerCut);
  return ownerHotkey;
}
