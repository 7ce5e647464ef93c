/** Batches of weight calls over several subnets. Source: docs/rules/subnets.md section 3.4. */
import { type AccountId, accountToBytes, asHotkey, type Netuid, toErrorInfo } from '@yumanet/protocol';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { checkStakeThreshold } from '../rules/weight-limits.ts';

/** A batch whose fields were read. */
export interface Batch<Item extends { readonly netuid: Netuid }> {
  readonly netuids: readonly Netuid[];
  /** One for each netuid; undefined when the lists of the call have different lengths. */
  readonly items: readonly Item[] | undefined;
}

/** The pool wants lists of one length, and enough stake in every subnet. */
export function admitBatch<Item extends { readonly netuid: Netuid }>(
  { state }: BlockContext,
  signer: AccountId,
  { netuids, items }: Batch<Item>,
): CallOutcome {
  if (items === undefined) return refuseCall('InputLengthsUnequal');
  for (const netuid of netuids) {
    const refusal = checkStakeThreshold(state, netuid, asHotkey(signer));
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Runs every item by itself: one that is refused changes nothing and is told by an event, and the call goes through. */
export function runBatch<Item extends { readonly netuid: Netuid }>(
  context: BlockContext,
  origin: Origin,
  { netuids, items }: Batch<Item>,
  runItem: (item: Item) => CallOutcome,
): CallOutcome {
  const { events } = context;
  const signer = signerOf(origin);
  if (signer === undefined) return refuseOrigin('an account');
  if (items === undefined) return refuseCall('InputLengthsUnequal');
  let hasFailed = false;
  for (const item of items) {
    const refusal = atomically(context, () => runItem(item));
    if (refusal === undefined) continue;
    if (!hasFailed) events.emit({ case: 'batchCompletedWithErrors', value: {} });
    hasFailed = true;
    events.emit({ case: 'batchWeightItemFailed', value: { netuid: item.netuid, error: toErrorInfo(refusal) } });
  }
  events.emit({ case: 'batchWeightsCompleted', value: { netuids, hotkey: accountToBytes(signer) } });
  return undefined;
}
