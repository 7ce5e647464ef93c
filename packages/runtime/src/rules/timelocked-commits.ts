/** Commits that are sealed to a round of the beacon. Source: docs/rules/subnets.md section 3.7. */
import type { Hotkey } from '@yumanet/protocol';
import type { BlockView, CallOutcome } from '../context/block-context.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { TimelockedWeightCommits } from '../state/items/weight-items.ts';
import { epochWithLookahead } from './commit-epochs.ts';
import { checkRoom } from './weight-commits.ts';
import type { Mechanism } from './weight-limits.ts';

/** `TooManyUnrevealedCommits` for a hotkey's eleventh in one epoch. Precondition: the mechanism exists. */
export function checkTimelockedRoom(view: BlockView, { netuid, mechid }: Mechanism, hotkey: Hotkey): CallOutcome {
  const bucket = view.state.get(
    TimelockedWeightCommits,
    storageIndexOf(netuid, mechid),
    epochWithLookahead(view, netuid),
  );
  const count = bucket.filter((commit) => commit.hotkey === hotkey).length;
  return checkRoom(count);
}
