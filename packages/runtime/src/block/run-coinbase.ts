/**
 * Step 4 of a block: TAO and alpha for every emitting subnet, epochs that are due, and what they pay.
 * Source: docs/rules/economics.md section 1, step 4.
 */
import { type EpochKernel, isRootSellActive } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { burnIssuance } from '../rules/balances.ts';
import { isEmitTo, subnetNetuids } from '../rules/subnets.ts';
import { SubnetRootSellTao } from '../state/items/root-claim-items.ts';
import { accrueAlpha } from './accrue-alpha.ts';
import { distributeDrained } from './distribute-drained.ts';
import { drainDueSubnets } from './drain-due-subnets.ts';
import type { EpochRun } from './epoch-run.ts';
import { emissionsOf, injectEmission, readEmittingSubnet } from './pool-injection.ts';

/**
 * Returns the epochs that ran, in order of netuids. `taoCredit` is the block's TAO in rao; what no subnet's account gets
 * of it leaves existence again.
 */
export function runCoinbase(context: BlockContext, taoCredit: bigint, runEpoch: EpochKernel): readonly EpochRun[] {
  const { state } = context;
  for (const [netuid] of state.keys(SubnetRootSellTao)) state.remove(SubnetRootSellTao, netuid);
  const netuids = subnetNetuids(state);
  const emitting = netuids
    .filter((netuid) => isEmitTo(state, netuid))
    .map((netuid) => readEmittingSubnet(state, netuid));
  const rootSells = isRootSellActive(emitting);
  const emissions = emissionsOf(state, emitting, taoCredit);
  const handedOut = emissions.reduce((sum, emission) => sum + injectEmission(context, emission), 0n);
  for (const { netuid, alphaOut } of emissions) {
    accrueAlpha(context, { netuid, alphaOut, isRootSellActive: rootSells });
  }
  const drained = drainDueSubnets(context, netuids);
  const runs = drained.map((pending) => distributeDrained(context, pending, runEpoch));
  burnIssuance(state, taoCredit - handedOut);
  context.ledger.note({ kind: 'issued', rao: handedOut });
  return runs;
}
