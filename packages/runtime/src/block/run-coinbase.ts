/**
 * Step 4 of a block: alpha for every emitting subnet, epochs that are due, and what they pay.
 * Source: docs/rules/economics.md section 1, step 4.
 *
 * The simple coinbase: TAO is not shared among subnets yet, so nothing enters pools, the chain buys no alpha, and root
 * and nominators get nothing. The whole of the block's TAO is what the reference calls "not handed to a subnet": it is
 * recycled, and TotalIssuance does not grow. Shares, injection and chain purchases go before the accrual;
 * they take from the credit what they hand out.
 */
import type { EpochKernel } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { burnIssuance } from '../rules/balances.ts';
import { isEmitTo, subnetNetuids } from '../rules/subnets.ts';
import { accrueAlpha } from './accrue-alpha.ts';
import { distributeDrained } from './distribute-drained.ts';
import { drainDueSubnets } from './drain-due-subnets.ts';
import type { EpochRun } from './epoch-run.ts';

/** Returns the epochs that ran, in order of netuids. `taoCredit` is the block's TAO in rao. */
export function runCoinbase(context: BlockContext, taoCredit: bigint, runEpoch: EpochKernel): readonly EpochRun[] {
  const { state } = context;
  const netuids = subnetNetuids(state);
  for (const netuid of netuids) {
    if (isEmitTo(state, netuid)) accrueAlpha(context, netuid);
  }
  const drained = drainDueSubnets(context, netuids);
  const runs = drained.map((pending) => distributeDrained(context, pending, runEpoch));
  burnIssuance(state, taoCredit);
  return runs;
}
