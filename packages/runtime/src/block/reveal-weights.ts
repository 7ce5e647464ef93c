/**
 * Step 3 of a block: timelocked weights whose epoch has come are opened, just before that epoch's consensus.
 * Source: docs/rules/subnets.md section 3.7.
 */
import { accountToBytes, decodeWeightsPayload, type Netuid } from '@yumanet/protocol';
import { atomically, type BlockContext } from '../context/block-context.ts';
import { applyWeights, toWeightsUpdate } from '../rules/apply-weights.ts';
import { openSealed } from '../rules/beacon.ts';
import { epochWithLookahead } from '../rules/commit-epochs.ts';
import { mechanismCount, subnetNetuids } from '../rules/subnets.ts';
import type { Mechanism } from '../rules/weight-limits.ts';
import type { ChainState } from '../state/chain-state.ts';
import { type StorageIndex, storageIndexOf } from '../state/decode-storage-index.ts';
import { RevealPeriodEpochs } from '../state/items/hyperparameter-items.ts';
import { type TimelockedCommit, TimelockedWeightCommits } from '../state/items/weight-items.ts';
import { deferredThisBlock } from './drain-due-subnets.ts';

/**
 * Reveals what is due in every subnet, those excepted whose epoch is about to be deferred. While nobody has committed there
 * is nothing to look for; else the cost grows with the subnets, with the buckets that there are,
 * and with the commits of those that are due.
 */
export function revealTimelockedWeights(context: BlockContext): void {
  const { state } = context;
  const filled = new Set(state.keys(TimelockedWeightCommits).map(([index]) => index));
  if (filled.size === 0) return;
  const deferred = deferredThisBlock(context);
  for (const netuid of subnetNetuids(state)) {
    const hasCommits = storageIndices(state, netuid).some((index) => filled.has(index));
    if (hasCommits && !deferred.has(netuid)) revealSubnet(context, netuid);
  }
}

/** Those of a subnet's mechanisms. */
function storageIndices(state: ChainState, netuid: Netuid): StorageIndex[] {
  return Array.from({ length: mechanismCount(state, netuid) }, (_, mechid) => storageIndexOf(netuid, mechid));
}

function revealSubnet(context: BlockContext, netuid: Netuid): void {
  const { state } = context;
  const now = epochWithLookahead(context, netuid);
  const period = state.get(RevealPeriodEpochs, netuid);
  const target = now > period ? now - period : 0n;
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    const index = storageIndexOf(netuid, mechid);
    for (const epoch of state.keysUnder(TimelockedWeightCommits, index)) {
      if (epoch < target) state.remove(TimelockedWeightCommits, index, epoch);
    }
    if (now >= period) revealBucket(context, { netuid, mechid }, target);
  }
}

/** Takes every commit of an epoch out of its bucket, those excepted whose pulse is not there: they come again next block. */
function revealBucket(context: BlockContext, mechanism: Mechanism, epoch: bigint): void {
  const { state } = context;
  const index = storageIndexOf(mechanism.netuid, mechanism.mechid);
  const bucket = state.get(TimelockedWeightCommits, index, epoch);
  const waiting = bucket.filter((commit) => !isSettled(context, mechanism, commit));
  if (waiting.length === bucket.length) return;
  if (waiting.length === 0) state.remove(TimelockedWeightCommits, index, epoch);
  else state.set(TimelockedWeightCommits, waiting, index, epoch);
}

/** False for a commit whose pulse is missing. What cannot be opened, read or set is settled, too, without a trace. */
function isSettled(context: BlockContext, mechanism: Mechanism, commit: TimelockedCommit): boolean {
  const { state, events, crypto } = context;
  const { hotkey } = commit;
  const opened = openSealed(state, commit, crypto);
  if (opened.kind === 'noPulse') return false;
  const payload = opened.kind === 'opened' ? decodeWeightsPayload(opened.payload) : undefined;
  const isOwn = payload !== undefined && (payload.hotkey ?? hotkey) === hotkey;
  if (!isOwn) return true;
  const { uids: dests, values: weights, versionKey } = payload;
  const refusal = atomically(context, () =>
    applyWeights(context, hotkey, toWeightsUpdate({ ...mechanism, dests, weights, versionKey })),
  );
  if (refusal !== undefined) return true;
  const storageIndex = storageIndexOf(mechanism.netuid, mechanism.mechid);
  events.emit({ case: 'timelockedWeightsRevealed', value: { storageIndex, hotkey: accountToBytes(hotkey) } });
  return true;
}
