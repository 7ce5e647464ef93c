/** Which coldkey owns a hotkey. A hotkey exists exactly when it has an owner. */
import type { Coldkey, Hotkey } from '@yumanet/protocol';
import type { CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { OwnedHotkeys, Owner, StakingHotkeys } from '../state/items/staking-items.ts';
import { isSubnetAccount } from './system-accounts.ts';

/** Gives a hotkey that nobody owns to `coldkey`. */
export function createHotkeyIfMissing(state: ChainState, coldkey: Coldkey, hotkey: Hotkey): void {
  if (state.has(Owner, hotkey)) return;
  state.set(Owner, coldkey, hotkey);
  state.set(OwnedHotkeys, withHotkey(state.get(OwnedHotkeys, coldkey), hotkey), coldkey);
  noteStakingHotkey(state, coldkey, hotkey);
}

/** As `createHotkeyIfMissing` for a call: `CannotUseSystemAccount` for the pot of a subnet. */
export function claimHotkey(state: ChainState, coldkey: Coldkey, hotkey: Hotkey): CallOutcome {
  if (isSubnetAccount(state, hotkey)) return refuseCall('CannotUseSystemAccount');
  createHotkeyIfMissing(state, coldkey, hotkey);
  return undefined;
}

/** Remembers that `coldkey` has stake on `hotkey`. */
export function noteStakingHotkey(state: ChainState, coldkey: Coldkey, hotkey: Hotkey): void {
  state.set(StakingHotkeys, withHotkey(state.get(StakingHotkeys, coldkey), hotkey), coldkey);
}

function withHotkey(hotkeys: readonly Hotkey[], hotkey: Hotkey): readonly Hotkey[] {
  return hotkeys.includes(hotkey) ? hotkeys : [...hotkeys, hotkey];
}
