/** The stakes of an account: those it has as a coldkey, and those on it as a hotkey. */
import { type AccountId, accountToBytes, asColdkey, asHotkey, type Hotkey } from '@yumanet/protocol';
import type { Stake, StakeList } from '@yumanet/protocol/messages';
import { uidOf } from '../rules/owner-neurons.ts';
import type { ChainState } from '../state/chain-state.ts';
import { AlphaDividendsPerSubnet, Owner, StakingHotkeys } from '../state/items/staking-items.ts';
import { type StakerStake, stakersOf } from './stakers-of.ts';

/** In the order in which the coldkey came to its hotkeys, then by netuid. Source: docs/rules/subnets.md section 6.4. */
export function readStakes(state: ChainState, account: AccountId): StakeList {
  const coldkey = asColdkey(account);
  const own = asHotkey(account);
  const asStaker = state.get(StakingHotkeys, coldkey).flatMap((hotkey) =>
    stakersOf(state, hotkey)
      .filter((stake) => stake.coldkey === coldkey)
      .map((stake) => stakeInfo(state, hotkey, stake)),
  );
  const othersOnIt = state.has(Owner, own) ? stakersOf(state, own).filter((stake) => stake.coldkey !== coldkey) : [];
  const asHotkeyOfOthers = othersOnIt.map((stake) => stakeInfo(state, own, stake));
  return { account: accountToBytes(account), block: state.head.number, stakes: [...asStaker, ...asHotkeyOfOthers] };
}

function stakeInfo(state: ChainState, hotkey: Hotkey, { coldkey, netuid, alpha }: StakerStake): Stake {
  return {
    hotkey: accountToBytes(hotkey),
    coldkey: accountToBytes(coldkey),
    netuid,
    alpha,
    stake: alpha,
    locked: 0n,
    emission: state.get(AlphaDividendsPerSubnet, netuid, hotkey),
    taoEmission: 0n,
    drain: 0n,
    isRegistered: uidOf(state, netuid, hotkey) !== undefined,
  };
}
