/** The stakes of an account: those it has as a coldkey, and those on it as a hotkey. */
import { type AccountId, accountToBytes, asColdkey, asHotkey } from '@yumanet/protocol';
import type { Stake, StakeList } from '@yumanet/protocol/messages';
import { uidOf } from '../rules/owner-neurons.ts';
import { type Stake as StakeOfColdkey, stakesOn } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { AlphaDividendsPerSubnet, StakingHotkeys } from '../state/items/staking-items.ts';

/** In the order in which the coldkey came to its hotkeys, then by netuid. Source: docs/rules/subnets.md section 6.4. */
export function readStakes(state: ChainState, account: AccountId): StakeList {
  const coldkey = asColdkey(account);
  const own = asHotkey(account);
  const asStaker = state.get(StakingHotkeys, coldkey).flatMap((hotkey) =>
    stakesOn(state, hotkey)
      .filter((stake) => stake.coldkey === coldkey)
      .map((stake) => stakeInfo(state, stake)),
  );
  const asHotkeyOfOthers = stakesOn(state, own)
    .filter((stake) => stake.coldkey !== coldkey)
    .map((stake) => stakeInfo(state, stake));
  return { account: accountToBytes(account), block: state.head.number, stakes: [...asStaker, ...asHotkeyOfOthers] };
}

function stakeInfo(state: ChainState, { hotkey, coldkey, netuid, alpha }: StakeOfColdkey): Stake {
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
