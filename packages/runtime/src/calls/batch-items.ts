/** Batches of weight calls over several subnets. Source: docs/rules/subnets.md section 3.4. */
import { type AccountId, accountToBytes, asHotkey, type Netuid, toErrorInfo, WireError } from '@yumanet/protocol';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { checkStakeThreshold } from '../rules/weight-limits.ts';

/**
 * Items of a batch: twice as many as there are subnets. A marked difference, as the reference has no bound: an item of four
 * bytes that fails leaves an event of a few hundred, and batches are free.
 */
const BATCH_ITEMS_MAX = 256;

/** Throws `WireError` for a list that is too long, before anything of it is read. */
export function expectBatchLists(lists: Readonly<Record<string, ArrayLike<unknown>>>): void {
  for (const [field, { length }] of Object.entries(lists)) {
    if (length > BATCH_ITEMS_MAX)
      throw new WireError(field, `has ${length} items instead of ${BATCH_ITEMS_MAX} at most`);
  }
}

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
