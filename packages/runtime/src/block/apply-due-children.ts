/** Step 7 of a block. Source: docs/rules/economics.md section 1. */
import type { BlockContext } from '../context/block-context.ts';
import { applyPendingChildren } from '../rules/child-keys.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import { LastEpochBlock } from '../state/items/subnet-items.ts';

/** Child keys whose cooldown is over apply on the subnets whose epoch slot was in this block. */
export function applyDueChildren(context: BlockContext): void {
  const { state, block } = context;
  const lastEpochBlocks = state.column(LastEpochBlock);
  for (const netuid of subnetNetuids(state)) {
    if (lastEpochBlocks.get(netuid) === block) applyPendingChildren(context, netuid);
  }
}
