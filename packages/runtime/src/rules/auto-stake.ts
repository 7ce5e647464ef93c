/** Where the incentive of a coldkey's miners is staked. Source: docs/rules/economics.md section 3.4. */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { AutoStakeDestination, AutoStakeDestinationColdkeys } from '../state/items/child-key-items.ts';
import type { ColdkeyPair } from './move-stake.ts';
import type { HotkeyPair } from './serving-items.ts';

/** Makes the hotkey the destination of the coldkey, instead of any other. */
export function pointAutoStake(
  state: ChainState,
  { coldkey, netuid, hotkey }: { readonly coldkey: Coldkey; readonly netuid: Netuid; readonly hotkey: Hotkey },
): void {
  unpoint(state, coldkey, netuid);
  state.set(AutoStakeDestination, hotkey, coldkey, netuid);
  const coldkeys = state.get(AutoStakeDestinationColdkeys, hotkey, netuid);
  state.set(AutoStakeDestinationColdkeys, [...coldkeys, coldkey], hotkey, netuid);
}

function unpoint(state: ChainState, coldkey: Coldkey, netuid: Netuid): void {
  const hotkey = state.find(AutoStakeDestination, coldkey, netuid);
  if (hotkey === undefined) return;
  state.remove(AutoStakeDestination, coldkey, netuid);
  const others = state.get(AutoStakeDestinationColdkeys, hotkey, netuid).filter((other) => other !== coldkey);
  if (others.length === 0) state.remove(AutoStakeDestinationColdkeys, hotkey, netuid);
  else state.set(AutoStakeDestinationColdkeys, others, hotkey, netuid);
}

/** Destinations follow a hotkey that is swapped. */
export function moveAutoStakeOfHotkey(state: ChainState, netuid: Netuid, { from, to }: HotkeyPair): void {
  for (const coldkey of state.get(AutoStakeDestinationColdkeys, from, netuid)) {
    pointAutoStake(state, { coldkey, netuid, hotkey: to });
  }
}

/** The destinations of a coldkey that is swapped are the new one's. */
export function moveAutoStakeOfColdkey(state: ChainState, { from, to }: ColdkeyPair): void {
  for (const netuid of state.keysUnder(AutoStakeDestination, from)) {
    const hotkey = state.get(AutoStakeDestination, from, netuid);
    unpoint(state, from, netuid);
    pointAutoStake(state, { coldkey: to, netuid, hotkey });
  }
}
