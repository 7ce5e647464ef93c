/** Where the alpha of an epoch went that nobody's stake grew by. Source: docs/rules/economics.md sections 3.2 to 3.6. */
import type { BlockContext } from '../context/block-context.ts';
import { RecycleOrBurn } from '../state/items/hyperparameter-items.ts';
import type { EpochRun } from './epoch-run.ts';

/**
 * Notes every rao of what was drained that was neither staked nor recycled. The epoch halves all of it between miners and
 * validators, and root's part may be recycled before: so miners may get less than what waited for them.
 */
export function notePayments({ state, ledger }: BlockContext, run: Omit<EpochRun, 'mechanisms' | 'hotkeys'>): void {
  const { netuid, ownerCut, server, validator, root, payments } = run;
  const earned = sum(payments.incentives.values());
  let withheld = 0n;
  for (const hotkey of payments.withheldFrom) withheld += payments.incentives.get(hotkey) ?? 0n;
  const claimable = sum(payments.rootClaimable.values());
  let dividends = 0n;
  for (const { takeRao, stakersRao } of payments.dividends.values()) dividends += takeRao + stakersRao;
  const fromRoot = sum(payments.rootDividends.values()) + claimable;
  const toValidators = earned > 0n ? validator : validator + server;
  ledger.note({ kind: 'claimable', netuid, rao: claimable });
  if (payments.ownerCutTo === undefined) {
    ledger.note({ kind: 'unowned', netuid, cause: 'owner cut without an owner', rao: ownerCut });
  }
  if (state.get(RecycleOrBurn, netuid) !== 'Recycle') {
    ledger.note({ kind: 'unowned', netuid, cause: 'withheld incentive', rao: withheld });
  }
  if (earned > 0n) ledger.note({ kind: 'unowned', netuid, cause: 'shares of the epoch', rao: server - earned });
  const rest = toValidators + root - dividends - fromRoot;
  ledger.note({ kind: 'unowned', netuid, cause: 'dividends that nobody gets', rao: rest });
}

function sum(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}
