/**
 * Step 4 of a block: TAO and alpha for every emitting subnet, epochs that are due, and what they pay.
 * Source: docs/rules/economics.md section 1, step 4.
 */
import type { MarketKernel } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { burnIssuance, creditBalances } from '../rules/balances.ts';
import { SubnetOwnerCut } from '../state/items/hyperparameter-items.ts';
import { SubnetRootSellTao } from '../state/items/root-claim-items.ts';
import { TaoWeight, TotalStake } from '../state/items/staking-items.ts';
import { distributeDrained, type EpochKernels } from './distribute-drained.ts';
import { drainDueSubnets } from './drain-due-subnets.ts';
import type { EpochRun } from './epoch-run.ts';
import { emitOn, type LoadedMarket } from './market-columns.ts';

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
  const drained = drainDueSubnets(context);
  const runs = drained.map((pending) => distributeDrained(context, pending, kernels));
  burnIssuance(state, taoCredit - handedOut);
  context.ledger.note({ kind: 'issued', rao: handedOut });
  return runs;
}

/** Everything before the drain. Returns the rao of TAO that the accounts of subnets got. */
function emit(context: BlockContext, taoCredit: bigint, market: MarketKernel): bigint {
  const { state } = context;
  const terms = {
    taoCredit,
    taoWeight: state.get(TaoWeight),
    ownerCut: state.get(SubnetOwnerCut),
    totalStake: state.get(TotalStake),
  };
  const { loaded, handedOut, totalStake } = emitOn(state, market, (loaded) => ({
    loaded,
    ...market.emit(loaded.table, terms),
  }));
  state.set(TotalStake, totalStake);
  creditSubnets(context, loaded);
  return handedOut;
}

/** Gives the accounts of subnets their TAO, and notes what is nobody's. */
function creditSubnets(context: BlockContext, { table, emitting, accounts }: LoadedMarket): void {
  const { ledger } = context;
  const { credit, retained, unowned } = table;
  const amounts = new BigUint64Array(emitting.length);
  for (const [index, netuid] of emitting.entries()) {
    amounts[index] = credit[netuid] ?? 0n;
    const kept = retained[netuid] ?? 0n;
    const lost = unowned[netuid] ?? 0n;
    if (kept !== 0n) ledger.note({ kind: 'retained', netuid, cause: 'excess of the emission', rao: kept });
    if (lost !== 0n) ledger.note({ kind: 'unowned', netuid, cause: 'floors of the accrual', rao: lost });
  }
  creditBalances(context, { accounts, amounts });
}
