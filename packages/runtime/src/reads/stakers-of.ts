import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import { stakeOf } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Owner, TotalHotkeyAlpha } from '../state/items/staking-items.ts';

/** What a coldkey has staked to a hotkey on one subnet, rao of alpha: more than 0. */
export interface StakerStake {
  readonly coldkey: Coldkey;
  readonly netuid: Netuid;
  readonly alpha: bigint;
}

/** Who staked what to a hotkey, by netuid. Until share pools exist everything on it is its owner's (rules/stake.ts). */
export function stakersOf(state: ChainState, hotkey: Hotkey): readonly StakerStake[] {
  const coldkey = state.get(Owner, hotkey);
  return state
    .keysUnder(TotalHotkeyAlpha, hotkey)
    .map((netuid) => ({ coldkey, netuid, alpha: stakeOf(state, hotkey, netuid) }))
    .filter(({ alpha }) => alpha > 0n);
}
