/** reveal_weights and reveal_mechanism_weights: what a hash stood for. Source: docs/rules/subnets.md section 3.6. */
import { type AccountId, accountToBytes, asHotkey, type Hotkey, weightsCommitHash } from '@yumanet/protocol';
import type { RevealMechanismWeights, RevealWeights } from '@yumanet/protocol/messages';
import { isSameBytes } from '../block/same-bytes.ts';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { applyWeights, type PlainWeights, toWeightsUpdate } from '../rules/apply-weights.ts';
import {
  checkCommitsAllowed,
  checkRevealEpoch,
  findCommits,
  type SplitQueue,
  splitExpired,
  storeCommits,
} from '../rules/weight-commits.ts';
import { checkStakeThreshold, MAIN_MECHANISM, type Mechanism } from '../rules/weight-limits.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import type { WeightCommit } from '../state/items/weight-items.ts';
import { readNetuid, readU8, readU16List } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Weights and the salt they were committed with. */
export interface Reveal extends PlainWeights {
  readonly salt: Uint16Array;
}

/** Signed by the hotkey; free. */
export function prepareRevealWeights(message: RevealWeights): PreparedCall {
  return prepareReveal('reveal_weights', readReveal(message, MAIN_MECHANISM));
}

/** Signed by the hotkey; free. */
export function prepareRevealMechanismWeights(message: RevealMechanismWeights): PreparedCall {
  return prepareReveal('reveal_mechanism_weights', readReveal(message, readU8('mecid', message.mecid)));
}

function readReveal(message: RevealWeights, mechid: number): Reveal {
  return {
    netuid: readNetuid(message.netuid),
    mechid,
    dests: readU16List('uids', message.uids),
    weights: readU16List('values', message.values),
    salt: readU16List('salt', message.salt),
    versionKey: message.versionKey,
  };
}

function prepareReveal(name: string, reveal: Reveal): PreparedCall {
  return {
    name,
    paysFee: false,
    admit: (context, signer) => admitReveals(context, signer, reveal, [reveal]),
    dispatch: (context, origin) => revealWeights(context, origin, reveal),
  };
}

/**
 * The pool refuses too little stake, what was never committed, and every epoch but the one of the reveal. Of several
 * reveals all must have been committed before any epoch is looked at, as on the reference chain.
 */
export function admitReveals(
  context: BlockContext,
  signer: AccountId,
  mechanism: Mechanism,
  reveals: readonly Reveal[],
): CallOutcome {
  const { state } = context;
  const hotkey = asHotkey(signer);
  const stakeRefusal = checkStakeThreshold(state, mechanism.netuid, hotkey);
  if (stakeRefusal !== undefined) return stakeRefusal;
  const commits = findCommits(state, mechanism, hotkey);
  if (commits === undefined) return refuseCall('NoWeightsCommitFound');
  const revealed: WeightCommit[] = [];
  for (const reveal of reveals) {
    const commit = commits[positionOf(commits, hashOf(context, hotkey, reveal))];
    if (commit === undefined) return refuseCall('NoWeightsCommitFound');
    revealed.push(commit);
  }
  const refusals = revealed.map((commit) => checkRevealEpoch(context, mechanism.netuid, commit));
  return refusals.find((refusal) => refusal !== undefined);
}

/** Who reveals, and the queue to reveal from; or why nothing can be revealed. */
export type RevealStart =
  | { readonly kind: 'refused'; readonly refusal: CallOutcome }
  | { readonly kind: 'open'; readonly hotkey: Hotkey; readonly queue: SplitQueue };

/** The checks that come first: origin, mode, queue. */
export function startReveal(context: BlockContext, origin: Origin, mechanism: Mechanism): RevealStart {
  const signer = signerOf(origin);
  if (signer === undefined) return { kind: 'refused', refusal: refuseOrigin('an account') };
  const modeRefusal = checkCommitsAllowed(context.state, mechanism.netuid);
  if (modeRefusal !== undefined) return { kind: 'refused', refusal: modeRefusal };
  const hotkey = asHotkey(signer);
  const commits = findCommits(context.state, mechanism, hotkey);
  if (commits === undefined) return { kind: 'refused', refusal: refuseCall('NoWeightsCommitFound') };
  return { kind: 'open', hotkey, queue: splitExpired(context, mechanism.netuid, commits) };
}

/** The commit is removed with all older ones, whatever becomes of those. */
function revealWeights(context: BlockContext, origin: Origin, reveal: Reveal): CallOutcome {
  const start = startReveal(context, origin, reveal);
  if (start.kind === 'refused') return start.refusal;
  const { hotkey, queue } = start;
  const hash = hashOf(context, hotkey, reveal);
  const position = positionOf(queue.live, hash);
  const commit = queue.live[position];
  if (commit === undefined) {
    const isLate = positionOf(queue.expired, hash) !== -1;
    if (isLate) return refuseCall('ExpiredWeightCommit');
    return refuseCall(queue.live.length === 0 ? 'NoWeightsCommitFound' : 'InvalidRevealCommitHashNotMatch');
  }
  const epochRefusal = checkRevealEpoch(context, reveal.netuid, commit);
  if (epochRefusal !== undefined) return epochRefusal;
  storeCommits(context.state, reveal, hotkey, queue.live.slice(position + 1));
  const refusal = applyWeights(context, hotkey, toWeightsUpdate(reveal));
  if (refusal !== undefined) return refusal;
  const storageIndex = storageIndexOf(reveal.netuid, reveal.mechid);
  const value = { hotkey: accountToBytes(hotkey), storageIndex, commitHash: hash };
  context.events.emit({ case: 'weightsRevealed', value });
  return undefined;
}

/** The hash of what is revealed. Precondition: the mechanism exists. */
export function hashOf({ crypto }: BlockContext, hotkey: Hotkey, reveal: Reveal): Uint8Array {
  const { netuid, mechid, dests, weights, salt, versionKey } = reveal;
  const storageIndex = storageIndexOf(netuid, mechid);
  return weightsCommitHash(crypto, { hotkey, storageIndex, uids: dests, values: weights, salt, versionKey });
}

/** Where the oldest commit with this hash is; -1 without one. */
export function positionOf(commits: readonly WeightCommit[], hash: Uint8Array): number {
  return commits.findIndex((commit) => isSameBytes(commit.hash, hash));
}
