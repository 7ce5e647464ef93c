/** What keeps a hotkey from setting weights, by the checks of set_weights itself. */
import type { Hotkey, Netuid, Refusal, Uid } from '@yumanet/protocol';
import type { Obstacle } from '@yumanet/protocol/messages';
import type { BlockView } from '../context/block-context.ts';
import {
  checkNotRoot,
  checkPermit,
  checkSettingRate,
  checkStakeThreshold,
  checkVersionKey,
  MAIN_MECHANISM,
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

/** All refusals of set_weights that do not depend on the weights, in its order, for the block of the view, where weights are set in the open. */
export function weightsObstacles(view: BlockView, aim: WeightsAim): Obstacle[] {
  const { state } = view;
  const { netuid, hotkey, uid, versionKey, next } = aim;
  const refusals = [
    checkNotRoot(netuid),
    uid === undefined ? refuseUnregistered(netuid) : undefined,
    checkStakeThreshold(state, netuid, hotkey),
    checkVersionKey(state, netuid, versionKey),
    uid === undefined ? undefined : checkSettingRate(view, { netuid, mechid: MAIN_MECHANISM }, uid),
  ].filter((refusal) => refusal !== undefined);
  const permit = uid === undefined ? undefined : checkPermit(state, netuid, uid);
  return [
    ...refusals.map((refusal) => refusalObstacle('set_weights', refusal)),
    ...(permit === undefined || uid === undefined ? [] : [permitObstacle(permit, uid, next)]),
  ];
}

/** A permit may be on its way: the next epoch hands them out. */
function permitObstacle(refusal: Refusal, uid: Uid, next: NextEpoch | undefined): Obstacle {
  if (next === undefined) return refusalObstacle('set_weights', refusal);
  const isComing = isPermitComing(next, uid);
  const facts = { next_epoch_block: next.block, permit_then: isComing ? 'yes' : 'no' };
  const remedy = isComing ? `Wait for the epoch in block ${next.block}, which gives it a permit.` : undefined;
  return refusalObstacle('set_weights', { ...refusal, facts: { ...refusal.facts, ...facts } }, remedy);
}

/** Whether the next epoch gives a uid its permit. */
export function isPermitComing({ epoch }: NextEpoch, uid: Uid): boolean {
  return epoch.output.validatorPermit[uid] === true;
}
