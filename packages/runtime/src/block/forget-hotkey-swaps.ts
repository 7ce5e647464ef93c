/** Before the first step of a block: cooldowns that are over are forgotten. Source: docs/rules/economics.md section 1, step 0. */
import type { BlockContext } from '../context/block-context.ts';
import { presetOf } from '../presets/find-preset.ts';
import { allNetuids } from '../rules/subnets.ts';
import { LastHotkeySwapOnNetuid } from '../state/items/key-swap-items.ts';

/** For the subnets whose netuid leaves the same rest as the block when divided by the interval. */
export function forgetHotkeySwaps({ state, block }: Pick<BlockContext, 'state' | 'block'>): void {
  const interval = presetOf(state).hotkeySwapInterval;
  const rest = Number(block % interval);
  for (const netuid of allNetuids(state)) {
    if (netuid % Number(interval) !== rest) continue;
    for (const coldkey of state.keysUnder(LastHotkeySwapOnNetuid, netuid)) {
      const swappedAt = state.get(LastHotkeySwapOnNetuid, netuid, coldkey);
      if (swappedAt + interval < block) state.remove(LastHotkeySwapOnNetuid, netuid, coldkey);
    }
  }
}
