/** Which commitments have a timelocked field. Source: docs/rules/subnets.md section 6.1. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { TimelockedIndex, type TimelockedKey } from '../state/items/commitment-items.ts';
import { compareSlots } from '../state/key-codec.ts';

/** Puts the commitment into the index or takes it out. Cost grows with the index. */
export function indexCommitment(state: ChainState, [netuid, hotkey]: readonly [Netuid, Hotkey], isTimelocked: boolean) {
  const index = state.get(TimelockedIndex);
  const key: TimelockedKey = [netuid, hotkey];
  const found = index.findIndex((other) => compareKeys(other, key) >= 0);
  const place = found === -1 ? index.length : found;
  const present = index[place];
  const isThere = present !== undefined && compareKeys(present, key) === 0;
  if (isThere === isTimelocked) return;
  state.set(TimelockedIndex, isThere ? index.toSpliced(place, 1) : index.toSpliced(place, 0, key));
}

function compareKeys(a: TimelockedKey, b: TimelockedKey): number {
  return compareSlots(a[0], b[0]) || compareSlots(a[1], b[1]);
}
