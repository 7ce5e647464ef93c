/** The stakes of an account: those it has as a coldkey, and those on it as a hotkey. */
import { type AccountId, accountToBytes, asColdkey, asHotkey, type Hotkey } from '@yumanet/protocol';
import type { Stake, StakeList } from '@yumanet/protocol/messages';
import type { ChainState } from '../state/chain-state.ts';
import { Owner, StakingHotkeys, TotalHotkeyAlpha } from '../state/items/staking-items.ts';

/** In the order in which the coldkey came to its hotkeys, then by netuid. */
export function readStakes(state: ChainState, account: AccountId): StakeList {
  const coldkey = asColdkey(account);
  const staked = state.get(StakingHotkeys, coldkey).filter((hotkey) => state.find(Owner, hotkey) === coldkey);
  const own = asHotkey(account);
  const hotkeys = state.has(Owner, own) && !staked.includes(own) ? [...staked, own] : staked;
  return {
    account: accountToBytes(account),
    block: state.head.number,
    stakes: hotkeys.flatMap((hotkey) => stakesOn(state, hotkey)),
  };
}

function stakesOn(state: ChainState, hotkey: Hotkey): Stake[] {
  return state.keysUnder(TotalHotkeyAlpha, hotkey).flatMap((netuid) => {
    const alpha = state.get(TotalHotkeyAlpha, hotkey, netuid);
    if (alpha === 0n) return [];
    return [{ hotkey: accountToBytes(hotkey), coldkey: accountToBytes(state.get(Owner, hotkey)), netuid, alpha }];
  });
}
