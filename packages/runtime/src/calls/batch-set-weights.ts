/** batch_set_weights. Source: docs/rules/subnets.md section 3.4. */
import type { BatchSetWeights } from '@yumanet/protocol/messages';
import { toWeightsUpdate, type WeightsUpdate } from '../rules/apply-weights.ts';
import { MAIN_MECHANISM } from '../rules/weight-limits.ts';
import { admitBatch, type Batch, expectBatchLists, runBatch } from './batch-items.ts';
import { readNetuid, readU16List } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';
import { setWeights } from './set-weights.ts';

/** Signed by the hotkey; free. */
export function prepareBatchSetWeights(message: BatchSetWeights): PreparedCall {
  const batch = readBatch(message);
  return {
    name: 'batch_set_weights',
    paysFee: false,
    admit: (context, signer) => admitBatch(context, signer, batch),
    dispatch: (context, origin) => runBatch(context, origin, batch, (item) => setWeights(context, origin, item)),
  };
}

function readBatch({ netuids, weights, versionKeys }: BatchSetWeights): Batch<WeightsUpdate> {
  expectBatchLists({ netuids, weights, version_keys: versionKeys });
  const known = netuids.map(readNetuid);
  const rows = weights.map(({ entries }, index) => ({
    dests: readU16List(
      `weights[${index}].uid`,
      entries.map(({ uid }) => uid),
    ),
    weights: readU16List(
      `weights[${index}].weight`,
      entries.map(({ weight }) => weight),
    ),
  }));
  const items = known.flatMap((netuid, index): WeightsUpdate[] => {
    const row = rows[index];
    const versionKey = versionKeys[index];
    return row === undefined || versionKey === undefined
      ? []
      : [toWeightsUpdate({ netuid, mechid: MAIN_MECHANISM, ...row, versionKey })];
  });
  const isComplete =
    items.length === rows.length && items.length === versionKeys.length && items.length === known.length;
  return { netuids: known, items: isComplete ? items : undefined };
}
