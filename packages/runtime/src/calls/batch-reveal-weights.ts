/** batch_reveal_weights: several commits of one subnet, all or none. Source: docs/rules/subnets.md sections 3.4 and 3.6. */
import { type AccountId, accountToBytes, type Netuid } from '@yumanet/protocol';
import type { BatchRevealWeights } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { Origin } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { applyWeights, toWeightsUpdate } from '../rules/apply-weights.ts';
import { checkRevealEpoch, type SplitQueue, storeCommits } from '../rules/weight-commits.ts';
import { MAIN_MECHANISM, type Mechanism } from '../rules/weight-limits.ts';
import type { WeightCommit } from '../state/items/weight-items.ts';
import { expectBatchLists } from './batch-items.ts';
import { readNetuid, readU16List } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';
import { admitReveals, hashOf, positionOf, type Reveal, startReveal } from './reveal-weights.ts';

interface RevealBatch {
  readonly mechanism: Mechanism;
  /** Undefined when the lists of the call have different lengths. */
  readonly reveals: readonly Reveal[] | undefined;
}

interface HashedReveal {
  readonly reveal: Reveal;
  readonly hash: Uint8Array;
}

/** Signed by the hotkey; free. The main mechanism only. */
export function prepareBatchRevealWeights(message: BatchRevealWeights): PreparedCall {
  const { mechanism, reveals } = readBatch(message);
  return {
    name: 'batch_reveal_weights',
    paysFee: false,
    admit: (context, signer) => admitBatchReveal(context, signer, { mechanism, reveals }),
    dispatch: (context, origin) => batchReveal(context, origin, { mechanism, reveals }),
  };
}

function readBatch(message: BatchRevealWeights): RevealBatch {
  const { uidsList, valuesList, saltsList, versionKeys } = message;
  expectBatchLists({
    uids_list: uidsList,
    values_list: valuesList,
    salts_list: saltsList,
    version_keys: versionKeys,
  });
  const mechanism = { netuid: readNetuid(message.netuid), mechid: MAIN_MECHANISM };
  const readLists = (field: string, lists: BatchRevealWeights['uidsList']) =>
    lists.map(({ values }, index) => readU16List(`${field}[${index}]`, values));
  const uids = readLists('uids_list', uidsList);
  const values = readLists('values_list', valuesList);
  const salts = readLists('salts_list', saltsList);
  const isComplete = [values, salts, versionKeys].every(({ length }) => length === uids.length);
  const reveals = uids.flatMap((dests, index): Reveal[] => {
    const [weights, salt, versionKey] = [values[index], salts[index], versionKeys[index]];
    if (weights === undefined || salt === undefined || versionKey === undefined) return [];
    return [{ ...mechanism, dests, weights, salt, versionKey }];
  });
  return { mechanism, reveals: isComplete ? reveals : undefined };
}

function admitBatchReveal(context: BlockContext, signer: AccountId, { mechanism, reveals }: RevealBatch): CallOutcome {
  if (reveals === undefined) return refuseCall('InputLengthsUnequal');
  return admitReveals(context, signer, mechanism, reveals);
}

/** Removes only the commits that it names, unlike a single reveal. */
function batchReveal(context: BlockContext, origin: Origin, { mechanism, reveals }: RevealBatch): CallOutcome {
  if (reveals === undefined) return refuseCall('InputLengthsUnequal');
  const start = startReveal(context, origin, mechanism);
  if (start.kind === 'refused') return start.refusal;
  const { hotkey, queue } = start;
  const hashed = reveals.map((reveal) => ({ reveal, hash: hashOf(context, hotkey, reveal) }));
  for (const { hash } of hashed) {
    const refusal = checkItem(context, mechanism.netuid, queue, hash);
    if (refusal !== undefined) return refusal;
  }
  let waiting: readonly WeightCommit[] = queue.live;
  for (const { reveal, hash } of hashed) {
    // A commit that was named twice is gone by now.
    const position = positionOf(waiting, hash);
    if (position === -1) return refuseUnknown(queue, hash);
    waiting = waiting.toSpliced(position, 1);
    const refusal = applyWeights(context, hotkey, toWeightsUpdate(reveal));
    if (refusal !== undefined) return refusal;
  }
  storeCommits(context.state, mechanism, hotkey, waiting);
  context.events.emit({ case: 'weightsBatchRevealed', value: batchValue(hotkey, mechanism.netuid, hashed) });
  return undefined;
}

function checkItem(context: BlockContext, netuid: Netuid, queue: SplitQueue, hash: Uint8Array): CallOutcome {
  const commit = queue.live[positionOf(queue.live, hash)];
  return commit === undefined ? refuseUnknown(queue, hash) : checkRevealEpoch(context, netuid, commit);
}

function refuseUnknown({ expired }: SplitQueue, hash: Uint8Array): CallOutcome {
  const isLate = positionOf(expired, hash) !== -1;
  return refuseCall(isLate ? 'ExpiredWeightCommit' : 'InvalidRevealCommitHashNotMatch');
}

function batchValue(hotkey: AccountId, netuid: Netuid, hashed: readonly HashedReveal[]) {
  return { hotkey: accountToBytes(hotkey), netuid, commitHashes: hashed.map(({ hash }) => hash) };
}
