/**
 * Step 4 of a block: TAO and alpha for every emitting subnet, epochs that are due, and what they pay.
 * Source: docs/rules/economics.md section 1, step 4.
 */
import type { MarketKernel } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { burnIssuance, creditBalance } from '../rules/balances.ts';
import { subnetNetuids } from '../rules/subnets.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import { SubnetOwnerCut } from '../state/items/hyperparameter-items.ts';
import { SubnetRootSellTao } from '../state/items/root-claim-items.ts';
import { TaoWeight, TotalStake } from '../state/items/staking-items.ts';
import { distributeDrained, type EpochKernels } from './distribute-drained.ts';
import { drainDueSubnets } from './drain-due-subnets.ts';
import type { EpochRun } from './epoch-run.ts';
import { type LoadedMarket, loadMarket, storeEmission } from './market-columns.ts';

/** What computes the large parts of a block. */
export interface BlockKernels extends EpochKernels {
  readonly market: MarketKernel;
}

/**
 * Returns the epochs that ran, in order of netuids. `taoCredit` is the block's TAO in rao; what no subnet's account gets
 * of it leaves existence again.
 */
export function runCoinbase(context: BlockContext, taoCredit: bigint, kernels: BlockKernels): readonly EpochRun[] {
  const { state } = context;
  for (const [netuid] of state.keys(SubnetRootSellTao)) state.remove(SubnetRootSellTao, netuid);
  const handedOut = emit(context, taoCredit, kernels.market);
  const drained = drainDueSubnets(context, subnetNetuids(state));
  const runs = drained.map((pending) => distributeDrained(context, pending, kernels));
  burnIssuance(state, taoCredit - handedOut);
  context.ledger.note({ kind: 'issued', rao: handedOut });
  return runs;
}

/** Everything before the drain. Returns the rao of TAO that the accounts of subnets got. */
function emit(context: BlockContext, taoCredit: bigint, market: MarketKernel): bigint {
  const { state } = context;
  const loaded = loadMarket(state, market);
  const { handedOut, totalStake } = market.emit(loaded.table, {
    taoCredit,
    taoWeight: state.get(TaoWeight),
    ownerCut: state.get(SubnetOwnerCut),
    totalStake: state.get(TotalStake),
  });
  storeEmission(state, loaded);
  state.set(TotalStake, totalStake);
  creditSubnets(context, loaded);
  return handedOut;
}

/** Gives the accounts of subnets their TAO, and notes what is nobody's. */
function creditSubnets(context: BlockContext, { table, emitting }: LoadedMarket): void {
  const { ledger } = context;
  const { credit, retained, unowned } = table;
  for (const netuid of emitting) {
    creditBalance(context, subnetAccount(netuid), credit[netuid] ?? 0n);
    ledger.note({ kind: 'retained', netuid, cause: 'excess of the emission', rao: retained[netuid] ?? 0n });
    ledger.note({ kind: 'unowned', netuid, cause: 'floors of the accrual', rao: unowned[netuid] ?? 0n });
  }
}
