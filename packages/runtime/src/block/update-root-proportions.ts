/** Step 6 of a block: what reads tell of root's part in emitting subnets. Source: docs/rules/economics.md section 1. */
import type { BlockContext } from '../context/block-context.ts';
import { rootProportionOf } from '../rules/root-proportion.ts';
import { isEmitTo, subnetNetuids } from '../rules/subnets.ts';
import { RootProp } from '../state/items/emission-items.ts';

export function updateRootProportions({ state }: BlockContext): void {
  for (const netuid of subnetNetuids(state)) {
    if (isEmitTo(state, netuid)) state.set(RootProp, rootProportionOf(state, netuid), netuid);
  }
}
