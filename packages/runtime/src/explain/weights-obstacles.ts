/** What keeps a hotkey from setting weights, by the checks of set_weights itself. */
import type { Hotkey, Netuid, Refusal, Uid } from '@yumanet/protocol';
import type { Obstacle } from '@yumanet/protocol/messages';
import type { BlockContext } from '../context/block-context.ts';
import {
  checkNotRoot,
  checkPermit,
  checkPlainWeightsAllowed,
  checkStakeThreshold,
  checkVersionKey,
  checkWeightsRateLimit,
  refuseUnregistered,
} from '../rules/weight-limits.ts';
import type { NextEpoch } from './next-epoch.ts';
import { refusalObstacle } from './obstacle.ts';

export interface WeightsAim {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
  readonly uid: Uid | undefined;
  /** What the call would carry. */
  readonly versionKey: bigint;
  readonly next: NextEpoch | undefined;
}

/** All refusals of set_weights that do not depend on the weights, in its order, for the block of the context. */
export function weightsObstacles(context: BlockContext, aim: WeightsAim): Obstacle[] {
  const { state } = context;
  const { netuid, hotkey, uid, versionKey } = aim;
  const refusals = [
    checkPlainWeightsAllowed(state, netuid),
    checkNotRoot(netuid),
    uid === undefined ? refuseUnregistered(netuid) : undefined,
    checkStakeThreshold(state, netuid, hotkey),
    checkVersionKey(state, netuid, versionKey),
    uid === undefined ? undefined : checkWeightsRateLimit(context, netuid, uid),
  ].filter((refusal) => refusal !== undefined);
  const permit = uid === undefined ? undefined : checkPermit(state, netuid, uid);
  return [
    ...refusals.map((refusal) => refusalObstacle('set_weights', refusal)),
    ...(permit === undefined || uid === undefined ? [] : [permitObstacle(permit, uid, aim.next)]),
  ];
}

/** A permit may be on its way: the next epoch hands them out. */
function permitObstacle(refusal: Refusal, uid: Uid, next: NextEpoch | undefined): Obstacle {
  if (next === undefined) return refusalObstacle('set_weights', refusal);
  const isComing = next.epoch.output.validatorPermit[uid] === true;
  const facts = { next_epoch_block: next.block, permit_then: isComing ? 'yes' : 'no' };
  const remedy = isComing ? `Wait for the epoch in block ${next.block}, which gives it a permit.` : undefined;
  return refusalObstacle('set_weights', { ...refusal, facts: { ...refusal.facts, ...facts } }, remedy);
}
