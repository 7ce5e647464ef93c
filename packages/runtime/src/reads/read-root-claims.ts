/** What the root stake of an account can claim. Source: docs/rules/economics.md section 3.6. */
import { type AccountId, accountToBytes, asColdkey } from '@yumanet/protocol';
import type { RootClaimList } from '@yumanet/protocol/messages';
import { isClaimDue, isClaimKept, owedTo } from '../rules/root-claims.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { stakeOfColdkey } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { RootClaimable, RootClaimableThreshold, RootClaimed, RootClaimType } from '../state/items/root-claim-items.ts';
import { StakingHotkeys } from '../state/items/staking-items.ts';

/** In the order in which a claim goes: that of the coldkey's hotkeys, then by netuid. Nothing earned is no entry. */
export function readRootClaims(state: ChainState, account: AccountId): RootClaimList {
  const coldkey = asColdkey(account);
  const { kind, subnets } = state.get(RootClaimType, coldkey);
  const claims = state.get(StakingHotkeys, coldkey).flatMap((hotkey) => {
    const rootStake = stakeOfColdkey(state, { hotkey, coldkey, netuid: ROOT_NETUID });
    return state.keysUnder(RootClaimable, hotkey).flatMap((netuid) => {
      const claimable = owedTo(state, { hotkey, coldkey }, netuid);
      const claimed = state.get(RootClaimed, netuid, hotkey, coldkey);
      if (claimable === 0n && claimed === 0n && rootStake === 0n) return [];
      return [
        {
          ...{ hotkey: accountToBytes(hotkey), netuid, rootStake, claimable, claimed: String(claimed) },
          threshold: state.get(RootClaimableThreshold, netuid),
          isDue: isClaimDue(state, netuid, claimable),
          becomes: isClaimKept(state, coldkey, netuid) ? 'Keep' : 'Swap',
        },
      ];
    });
  });
  return {
    ...{ account: accountToBytes(account), block: state.head.number },
    ...{ rootClaimType: kind, subnets: [...subnets], claims },
  };
}
