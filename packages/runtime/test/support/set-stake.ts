import type { Hotkey, Netuid } from '@yumanet/protocol';
import { increaseStake, stakesOn } from '../../src/rules/stake.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import {
  AlphaV2,
  Owner,
  StakingHotkeys,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
} from '../../src/state/items/staking-items.ts';

/** Makes these rao of alpha, of the hotkey's owner, all that is staked to a hotkey on a subnet. */
export function setStake(state: ChainState, hotkey: Hotkey, netuid: Netuid, alpha: bigint): void {
  for (const stake of stakesOn(state, hotkey)) {
    if (stake.netuid === netuid) state.remove(AlphaV2, hotkey, stake.coldkey, netuid);
  }
  state.remove(TotalHotkeyAlpha, hotkey, netuid);
  state.remove(TotalHotkeySharesV2, hotkey, netuid);
  const coldkey = state.get(Owner, hotkey);
  increaseStake(state, { hotkey, coldkey, netuid }, alpha);
  const listed = state.get(StakingHotkeys, coldkey);
  if (!listed.includes(hotkey)) state.set(StakingHotkeys, [...listed, hotkey], coldkey);
}
