/**
 * commit_timelocked_weights, commit_timelocked_mechanism_weights, commit_crv3_mechanism_weights: weights that the beacon
 * opens. Source: docs/rules/subnets.md section 3.7.
 */

import { type AccountId, accountToBytes, asHotkey, type Hotkey } from '@yumanet/protocol';
import type {
  CommitCrv3MechanismWeights,
  CommitTimelockedMechanismWeights,
  CommitTimelockedWeights,
} from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import type { Origin } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { epochWithLookahead } from '../rules/commit-epochs.ts';
import { checkTimelockedRoom } from '../rules/timelocked-commits.ts';
import { checkStakeThreshold, MAIN_MECHANISM, type Mechanism } from '../rules/weight-limits.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { LastStoredRound } from '../state/items/beacon-items.ts';
import { CommitRevealWeightsVersion } from '../state/items/chain-parameter-items.ts';
import { TimelockedWeightCommits } from '../state/items/weight-items.ts';
import { commitTo } from './commit-call.ts';
import { readNetuid, readU8, readU16 } from './decode-fields.ts';
import type { PreparedCall } from './prepared-call.ts';

const COMMIT_SIZE_BYTES_MAX = 5_000;
/** What `commit_crv3_mechanism_weights` means, whose callers cannot say. */
const CRV3_VERSION = 4;

interface SealedCommit extends Mechanism {
  readonly sealed: Uint8Array;
  readonly round: bigint;
  readonly version: number;
}

/** Signed by the hotkey; free. */
export function prepareCommitTimelockedWeights(message: CommitTimelockedWeights): PreparedCall {
  const version = readU16('commit_reveal_version', message.commitRevealVersion);
  return prepareCommit('commit_timelocked_weights', readCommit({ ...message, mecid: MAIN_MECHANISM }, version));
}

/** Signed by the hotkey; free. */
export function prepareCommitTimelockedMechanismWeights(message: CommitTimelockedMechanismWeights): PreparedCall {
  const version = readU16('commit_reveal_version', message.commitRevealVersion);
  return prepareCommit('commit_timelocked_mechanism_weights', readCommit(message, version));
}

/** Signed by the hotkey; free. */
export function prepareCommitCrv3MechanismWeights(message: CommitCrv3MechanismWeights): PreparedCall {
  return prepareCommit('commit_crv3_mechanism_weights', readCommit(message, CRV3_VERSION));
}

function readCommit({ netuid, mecid, commit, revealRound }: CommitCrv3MechanismWeights, version: number): SealedCommit {
  return { netuid: readNetuid(netuid), mechid: readU8('mecid', mecid), sealed: commit, round: revealRound, version };
}

function prepareCommit(name: string, commit: SealedCommit): PreparedCall {
  return {
    name,
    paysFee: false,
    admit: (context, signer) => admitCommit(context, signer, commit),
    dispatch: (context, origin) => commitSealed(context, origin, commit),
  };
}

/** The pool refuses too little stake, and a round that is over; it looks at no rate. */
function admitCommit({ state }: BlockContext, signer: AccountId, commit: SealedCommit): CallOutcome {
  return (
    checkSize(commit) ?? checkStakeThreshold(state, commit.netuid, asHotkey(signer)) ?? checkRound(state, commit.round)
  );
}

function commitSealed(context: BlockContext, origin: Origin, commit: SealedCommit): CallOutcome {
  const sizeRefusal = checkSize(commit);
  if (sizeRefusal !== undefined) return sizeRefusal;
  return commitTo(context, origin, commit, {
    checkForm: (state) => checkVersion(state, commit.version),
    append: (hotkey) => checkTimelockedRoom(context, commit, hotkey) ?? append(context, hotkey, commit),
  });
}

/** Comes before everything else: on the reference chain a longer commit cannot even be decoded. */
function checkSize({ sealed }: SealedCommit): CallOutcome {
  if (sealed.length <= COMMIT_SIZE_BYTES_MAX) return undefined;
  return refuseCall('CommitPayloadTooLarge', { bytes: BigInt(sealed.length), limit: BigInt(COMMIT_SIZE_BYTES_MAX) });
}

function checkRound(state: ChainState, round: bigint): CallOutcome {
  const last = state.get(LastStoredRound);
  if (round >= last) return undefined;
  return refuseCall('InvalidRevealRound', { reveal_round: round, last_stored_round: last });
}

function checkVersion(state: ChainState, version: number): CallOutcome {
  const required = state.get(CommitRevealWeightsVersion);
  if (version === required) return undefined;
  return refuseCall('IncorrectCommitRevealVersion', {
    version: BigInt(version),
    commit_reveal_version: BigInt(required),
  });
}

function append(context: BlockContext, hotkey: Hotkey, { netuid, mechid, sealed, round }: SealedCommit): CallOutcome {
  const { state, block, events, crypto } = context;
  const index = storageIndexOf(netuid, mechid);
  const epoch = epochWithLookahead(context, netuid);
  const bucket = state.get(TimelockedWeightCommits, index, epoch);
  state.set(TimelockedWeightCommits, [...bucket, { hotkey, block, sealed, round }], index, epoch);
  const value = { hotkey: accountToBytes(hotkey), storageIndex: index, commitHash: crypto.blake2b256(sealed) };
  events.emit({ case: 'timelockedWeightsCommitted', value: { ...value, revealRound: round } });
  return undefined;
}
