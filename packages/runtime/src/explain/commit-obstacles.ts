/** What keeps a hotkey from committing weights, and a commit from ever counting. */
import { type Refusal, toErrorInfo } from '@yumanet/protocol';
import type { Obstacle } from '@yumanet/protocol/messages';
import type { BlockView, CallOutcome } from '../context/block-context.ts';
import { checkTimelockedRoom } from '../rules/timelocked-commits.ts';
import { checkCommitsAllowed, checkRoom, findCommits, splitExpired } from '../rules/weight-commits.ts';
import {
  checkCommittingRate,
  checkNotRoot,
  checkPermit,
  checkStakeThreshold,
  checkVersionKey,
  MAIN_MECHANISM,
  refuseUnregistered,
} from '../rules/weight-limits.ts';
import { obstacle, refusalObstacle } from './obstacle.ts';
import { isPermitComing, type WeightsAim } from './weights-obstacles.ts';

/**
 * For the block of the view: what the pool or the block would refuse a commit for, then what would make its reveal fail
 * without a word. Empty while commit-reveal is off, when weights need no commit.
 */
export function commitObstacles(view: BlockView, aim: WeightsAim): Obstacle[] {
  if (checkCommitsAllowed(view.state, aim.netuid) !== undefined) return [];
  return [
    ...refusals(view, aim).map((refusal) => refusalObstacle('commit_weights', refusal)),
    ...reasonsToDrop(view, aim).map((refusal) => dropObstacle(refusal, aim)),
  ];
}

/** In the order in which the pool and then the block ask. */
function refusals(view: BlockView, { netuid, hotkey, uid }: WeightsAim): Refusal[] {
  const mechanism = { netuid, mechid: MAIN_MECHANISM };
  const { live } = splitExpired(view, netuid, findCommits(view.state, mechanism, hotkey) ?? []);
  return [
    checkStakeThreshold(view.state, netuid, hotkey),
    uid === undefined ? refuseUnregistered(netuid) : checkCommittingRate(view, mechanism, uid),
    ofCall('commit_weights', checkRoom(live.length)),
    ofCall('commit_timelocked_weights', checkTimelockedRoom(view, mechanism, hotkey)),
  ].filter((refusal) => refusal !== undefined);
}

/** For a refusal that only one kind of commit meets. */
function ofCall(call: string, refusal: CallOutcome): CallOutcome {
  return refusal === undefined ? undefined : { ...refusal, facts: { ...refusal.facts, call } };
}

/** What set_weights would refuse, whatever the weights are, of what a commit does not meet itself. */
function reasonsToDrop({ state }: BlockView, { netuid, uid, versionKey }: WeightsAim): Refusal[] {
  return [
    checkNotRoot(netuid),
    checkVersionKey(state, netuid, versionKey),
    uid === undefined ? undefined : checkPermit(state, netuid, uid),
  ].filter((refusal) => refusal !== undefined);
}

/** Reveals come before the permits of their epoch: with a reveal period of 1 the permit must be there already. */
function dropObstacle(refusal: Refusal, { uid, next }: WeightsAim): Obstacle {
  const { name, facts } = refusal;
  const isOfPermit = name === 'NeuronNoValidatorPermit' && uid !== undefined && next !== undefined;
  const isComing = isOfPermit && isPermitComing(next, uid);
  const coming = isOfPermit ? { next_epoch_block: next.block, permit_then: isComing ? 'yes' : 'no' } : {};
  const dropped = obstacle('commit_weights', 'CommitWouldBeDropped', { error: name, ...facts, ...coming });
  const { message, remedy } = toErrorInfo(refusal);
  const first = isComing ? `Wait for the epoch in block ${next.block}, which gives it a permit.` : remedy;
  return { ...dropped, message: `${dropped.message} ${message}`, remedy: `${first} ${dropped.remedy}` };
}
