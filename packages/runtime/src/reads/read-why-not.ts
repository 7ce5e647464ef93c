/** What keeps a hotkey from setting weights or from earning. */
import { accountToBytes, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { Obstacle, WhyNot } from '@yumanet/protocol/messages';
import { earnObstacles } from '../explain/earn-obstacles.ts';
import { type NextEpoch, traceNextEpoch } from '../explain/next-epoch.ts';
import { weightsObstacles } from '../explain/weights-obstacles.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import type { ChainState } from '../state/chain-state.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

export interface WhyNotQuery {
  readonly netuid: Netuid;
  readonly hotkey: Hotkey;
  /** The version key that its weights would carry. */
  readonly versionKey: bigint;
}

/** As of the next block, and of the next epoch if nothing changes. Cost: one epoch. Refuses `SubnetNotExists`. */
export function readWhyNot(state: ChainState, { netuid, hotkey, versionKey }: WhyNotQuery): ReadResult<WhyNot> {
  return ofSubnet(state, netuid, () => {
    const uid = uidOf(state, netuid, hotkey);
    const next = traceNextEpoch(state, netuid);
    const forWeights = weightsObstacles(
      { state, block: state.head.number + 1n },
      { netuid, hotkey, uid, versionKey, next },
    );
    const forEarning = earnObstacles(state, { netuid, hotkey, uid, next });
    return {
      netuid,
      hotkey: accountToBytes(hotkey),
      uid,
      block: state.head.number,
      nextEpochBlock: next?.block,
      canSetWeights: forWeights.length === 0,
      willEarn: forEarning.length === 0,
      obstacles: [...forWeights, ...forEarning],
      summary: summaryOf(forWeights, forEarning, next),
    };
  });
}

function summaryOf(forWeights: readonly Obstacle[], forEarning: readonly Obstacle[], next: NextEpoch | undefined) {
  const isFree = forWeights.length === 0 && forEarning.length === 0;
  const weights =
    forWeights.length === 0 ? 'it may set weights in the next block' : `it cannot set weights (${namesOf(forWeights)})`;
  const when = next === undefined ? 'no epoch' : `the epoch in block ${next.block}`;
  const earning =
    forEarning.length === 0 ? `${when} pays it if nothing changes` : `${when} pays it nothing (${namesOf(forEarning)})`;
  const conjunction = (forWeights.length === 0) === (forEarning.length === 0) ? 'and' : 'but';
  const text = `${weights}, ${conjunction} ${earning}.`;
  return isFree ? `Nothing is in the way: ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function namesOf(obstacles: readonly Obstacle[]): string {
  return obstacles.map(({ name }) => name).join(', ');
}
