/** Step 5 of a block: the moving prices of emitting subnets. Source: docs/rules/economics.md section 2.4. */
import { nextMovingPrice } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { DYNAMIC_MECHANISM, spotPriceU64F64 } from '../rules/pool.ts';
import { isEmitTo, subnetNetuids } from '../rules/subnets.ts';
import { EMAPriceHalvingBlocks, SubnetMovingAlpha, SubnetMovingPrice } from '../state/items/pool-items.ts';
import { FirstEmissionBlockNumber, SubnetMechanism } from '../state/items/subnet-items.ts';

export function updateMovingPrices({ state, block }: BlockContext): void {
  for (const netuid of subnetNetuids(state)) {
    if (!isEmitTo(state, netuid)) continue;
    const price = nextMovingPrice({
      block,
      firstEmissionBlock: state.find(FirstEmissionBlockNumber, netuid) ?? null,
      mechanism: state.get(SubnetMechanism, netuid) === DYNAMIC_MECHANISM ? 'dynamic' : 'stable',
      spotPriceU64F64: spotPriceU64F64(state, netuid),
      movingAlphaI96F32: state.get(SubnetMovingAlpha),
      movingPriceI96F32: state.get(SubnetMovingPrice, netuid),
      halvingBlocks: state.get(EMAPriceHalvingBlocks, netuid),
    });
    state.set(SubnetMovingPrice, price, netuid);
  }
}
