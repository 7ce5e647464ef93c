/** Steps 5 and 6 of a block: moving prices of emitting subnets, and root's part in them. Source: docs/rules/economics.md section 1. */
import type { MarketKernel } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { SubnetMovingAlpha } from '../state/items/pool-items.ts';
import { TaoWeight } from '../state/items/staking-items.ts';
import { averageOn } from './market-columns.ts';

export function updateAverages({ state, block }: BlockContext, market: MarketKernel): void {
  const terms = { block, movingAlpha: state.get(SubnetMovingAlpha), taoWeight: state.get(TaoWeight) };
  averageOn(state, market, ({ table }) => market.average(table, terms));
}
