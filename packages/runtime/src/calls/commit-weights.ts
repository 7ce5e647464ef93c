/** commit_weights, commit_mechanism_weights, batch_commit_weights: weights by their hash. Source: docs/rules/subnets.md section 3.6. */
import { type AccountId, accountToBytes, asHotkey, type Hotkey } from '@yumanet/protocol';
import type { BatchCommitWeights, CommitMechanismWeights, CommitWeights } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { Origin } from '../context/origin.ts';
import { epochWithLookahead } from '../rules/commit-epochs.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { checkRoom, findCommits, splitExpired, storeCommits } from '../rules/weight-commits.ts';
import {
  checkCommittingRate,
  checkStakeThreshold,
  MAIN_MECHANISM,
  type Mechanism,
  mechanismExists,
} from '../rules/weight-limits.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { admitBatch, type Batch, expectBatchLists, runBatch } from './batch-items.ts';
import { commitTo } from './commit-call.ts';
import { readHash, readNetuid, readU8 } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

interface HashCommit extends Mechanism {
  readonly hash: Uint8Array;
}

/** Signed by the hotkey; free. */
export function prepareCommitWeights({ netuid, commitHash }: CommitWeights): PreparedCall {
  const hash = readHash('commit_hash', commitHash);
  return prepareCommit('commit_weights', { netuid: readNetuid(netuid), mechid: MAIN_MECHANISM, hash });
}

/** Signed by the hotkey; free. */
export function prepareCommitMechanismWeights({ netuid, mecid, commitHash }: CommitMechanismWeights): PreparedCall {
  const hash = readHash('commit_hash', commitHash);
  return prepareCommit('commit_mechanism_weights', {
    netuid: readNetuid(netuid),
    mechid: readU8('mecid', mecid),
    hash,
  });
}

/** Signed by the hotkey; free. Each item by itself; the pool looks at no rate. */
export function prepareBatchCommitWeights(message: BatchCommitWeights): PreparedCall {
  const batch = readBatch(message);
  return {
    name: 'batch_commit_weights',
    paysFee: false,
    admit: (context, signer) => admitBatch(context, signer, batch),
    dispatch: (context, origin) => runBatch(context, origin, batch, (item) => commitWeights(context, origin, item)),
  };
}

function prepareCommit(name: string, commit: HashCommit): PreparedCall {
  return {
    name,
    paysFee: false,
    admit: (context, signer) => admitCommit(context, signer, commit),
    dispatch: (context, origin) => commitWeights(context, origin, commit),
  };
}

function readBatch({ netuids, commitHashes }: BatchCommitWeights): Batch<HashCommit> {
  expectBatchLists({ netuids, commit_hashes: commitHashes });
  const known = netuids.map(readNetuid);
  const hashes = commitHashes.map((hash, index) => readHash(`commit_hashes[${index}]`, hash));
  const items = known.flatMap((netuid, index): HashCommit[] => {
    const hash = hashes[index];
    return hash === undefined ? [] : [{ netuid, mechid: MAIN_MECHANISM, hash }];
  });
  return { netuids: known, items: known.length === hashes.length ? items : undefined };
}

/** The pool refuses too little stake, and from registered hotkeys what comes too soon. */
function admitCommit(context: BlockContext, signer: AccountId, commit: HashCommit): CallOutcome {
  const { state } = context;
  const hotkey = asHotkey(signer);
  const stakeRefusal = checkStakeThreshold(state, commit.netuid, hotkey);
  if (stakeRefusal !== undefined || !mechanismExists(state, commit)) return stakeRefusal;
  const uid = uidOf(state, commit.netuid, hotkey);
  return uid === undefined ? undefined : checkCommittingRate(context, commit, uid);
}

function commitWeights(context: BlockContext, origin: Origin, commit: HashCommit): CallOutcome {
  return commitTo(context, origin, commit, {
    checkForm: () => undefined,
    append: (hotkey) => append(context, hotkey, commit),
  });
}

function append(context: BlockContext, hotkey: Hotkey, { hash, ...mechanism }: HashCommit): CallOutcome {
  const { state, block, events } = context;
  const { netuid, mechid } = mechanism;
  const { live } = splitExpired(context, netuid, findCommits(state, mechanism, hotkey) ?? []);
  const roomRefusal = checkRoom(live.length);
  if (roomRefusal !== undefined) return roomRefusal;
  const commit = { hash, epoch: epochWithLookahead(context, netuid), block, unused: 0n };
  storeCommits(state, mechanism, hotkey, [...live, commit]);
  const value = { hotkey: accountToBytes(hotkey), storageIndex: storageIndexOf(netuid, mechid), commitHash: hash };
  events.emit({ case: 'weightsCommitted', value });
  return undefined;
}
