/** Step 2 of a block: its TAO. Source: docs/rules/economics.md sections 1 (step 2) and 2.1. */
import { blockEmission, saturateToU64, TOTAL_SUPPLY_RAO } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { BlockEmission } from '../state/items/emission-items.ts';
import { TotalIssuance } from '../state/items/system-items.ts';

/** Mints the block's TAO into nobody's hands, at most up to the total supply, and returns how many rao. */
export function mintBlockEmission({ state }: BlockContext): bigint {
  const issuance = state.get(TotalIssuance);
  const minted = mintableTao(state);
  state.set(BlockEmission, blockEmission(issuance));
  state.set(TotalIssuance, issuance + minted);
  return minted;
}

/** Rao that a block after this state mints: the emission, clipped to what the total supply leaves. */
export function mintableTao(state: ChainState): bigint {
  const issuance = state.get(TotalIssuance);
  const emission = blockEmission(issuance);
  const room = saturateToU64(TOTAL_SUPPLY_RAO - issuance);
  return emission < room ? emission : room;
}
