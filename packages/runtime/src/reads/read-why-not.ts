/** What keeps a hotkey from setting weights or from earning. */
import { accountToBytes, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { Obstacle, WhyNot } from '@yumanet/protocol/messages';
import { commitObstacles } from '../explain/commit-obstacles.ts';
import { earnObstacles } from '../explain/earn-obstacles.ts';
import { type NextEpoch, traceNextEpoch } from '../explain/next-epoch.ts';
import { revealObstacles } from '../explain/reveal-obstacles.ts';
import { weightsObstacles } from '../explain/weights-obstacles.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import type { ChainState } from '../state/chain-state.ts';
import { CommitRevealWeightsEnabled } from '../state/items/hyperparameter-items.ts';
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
    const isByCommit = state.get(CommitRevealWeightsEnabled, netuid);
    const view = { state, block: state.head.number + 1n };
    const aim = { netuid, hotkey, uid, versionKey, next };
    // Where weights are committed nobody needs to hear that set_weights is refused.
    const forWeights = isByCommit ? commitObstacles(view, aim) : weightsObstacles(view, aim);
    const forEarning = earnObstacles(state, { netuid, hotkey, uid, next });
    return {
      netuid,
      hotkey: accountToBytes(hotkey),
      uid,
      block: state.head.number,
      nextEpochBlock: next?.block,
      canSetWeights: forWeights.length === 0,
      willEarn: forEarning.length === 0,
      obstacles: [...forWeights, ...revealObstacles(view, netuid, hotkey), ...forEarning],
      summary: summaryOf(isByCommit ? commitsText(forWeights) : weightsText(forWeights), forEarning, next),
    };
  });
}

/** How the first half of the summary goes, and whether it is good news. */
interface SummaryHalf {
  readonly text: string;
  readonly isFree: boolean;
}

function weightsText(obstacles: readonly Obstacle[]): SummaryHalf {
  if (obstacles.length === 0) return { text: 'it may set weights in the next block', isFree: true };
  return { text: `it cannot set weights (${namesOf(obstacles)})`, isFree: false };
}

function commitsText(obstacles: readonly Obstacle[]): SummaryHalf {
  if (obstacles.length === 0) return { text: 'it may commit weights in the next block', isFree: true };
  return { text: `it cannot commit weights that count (${namesOf(obstacles)})`, isFree: false };
}

function summaryOf(weights: SummaryHalf, forEarning: readonly Obstacle[], next: NextEpoch | undefined): string {
  const isEarning = forEarning.length === 0;
  const when = next === undefined ? 'no epoch' : `the epoch in block ${next.block}`;
  const pays = isEarning ? 'pays it' : `pays it nothing (${namesOf(forEarning)})`;
  const text = `${weights.text}, ${weights.isFree === isEarning ? 'and' : 'but'} ${when} ${pays} if nothing changes.`;
  const isFree = weights.isFree && isEarning;
  return isFree ? `Nothing is in the way: ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function namesOf(obstacles: readonly Obstacle[]): string {
  return obstacles.map(({ name }) => name).join(', ');
}
