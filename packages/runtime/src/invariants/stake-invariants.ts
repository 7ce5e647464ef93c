/** Stake is shared as the rules say. Source: docs/rules/economics.md section 6.6. */
import type { Netuid } from '@yumanet/protocol';
import { stakeOf, stakeOfColdkey } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { AlphaV2 } from '../state/items/staking-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/**
 * What all who staked to a hotkey have together is at most its stake, and short of it by at most a rao for each of them:
 * a whole one when the floats leave a little less of what would be a whole number.
 */
export function stakeInvariants(state: ChainState): BrokenInvariant[] {
  const hotkeys = new Set(state.keys(AlphaV2).map(([hotkey]) => hotkey));
  return [...hotkeys].flatMap((hotkey) => {
    const shared = new Map<Netuid, { sum: bigint; stakers: number }>();
    for (const [, coldkey, netuid] of state.keysWith(AlphaV2, hotkey)) {
      const { sum, stakers } = shared.get(netuid) ?? { sum: 0n, stakers: 0 };
      const alpha = stakeOfColdkey(state, { hotkey, coldkey, netuid });
      shared.set(netuid, { sum: sum + alpha, stakers: stakers + 1 });
    }
    return [...shared].flatMap(([netuid, { sum, stakers }]) => {
      const stake = stakeOf(state, hotkey, netuid);
      if (sum <= stake && stake - sum <= BigInt(stakers)) return [];
      const detail = `is ${stake} rao of alpha on ${hotkey}, and its ${stakers} stakers have ${sum}`;
      return [{ invariant: `TotalHotkeyAlpha[${netuid}]`, detail }];
    });
  });
}
