/** Stake is shared as the rules say. Source: docs/rules/economics.md section 6.6. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { type SafeFloat, shareValue } from '@yumanet/yuma';
import { stakeOf, stakeOfColdkey } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { AlphaV2, TotalHotkeySharesV2 } from '../state/items/staking-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/**
 * Shares by which the sum of all may be off: one. It has 21 digits, and what of a newcomer's or a leaver's shares comes after
 * them is cut off: less than 10^-4 of a share where there are as many as there can be rao of an alpha, so ten thousand may come
 * to such a pool and go.
 */
const CUT_SHARES: SafeFloat = { mantissa: 10n ** 21n, exponent: -21n };

/**
 * What all who staked to a hotkey have together is short of its stake by at most a rao for each of them: a whole one when the
 * floats leave a little less of what would be a whole number. Beyond that, above or below, it is off by at most what the shares
 * are worth that were cut off in the sum of all.
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
      const off = sum > stake ? sum - stake : stake - sum - BigInt(stakers);
      if (off <= 0n || off <= worthOfCuts(state, hotkey, netuid)) return [];
      const detail = `is ${stake} rao of alpha on ${hotkey}, and its ${stakers} stakers have ${sum}`;
      return [{ invariant: `TotalHotkeyAlpha[${netuid}]`, detail }];
    });
  });
}

/** Rao, floored: nothing where no share is worth much. */
function worthOfCuts(state: ChainState, hotkey: Hotkey, netuid: Netuid): bigint {
  const denominator = state.get(TotalHotkeySharesV2, hotkey, netuid);
  return shareValue({ value: stakeOf(state, hotkey, netuid), denominator }, CUT_SHARES);
}
