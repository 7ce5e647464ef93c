/** Weights set again as they are. */
import type { Netuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import { Weights } from '../state/items/weight-items.ts';
import { recordUpdate } from './apply-weights.ts';
import { mechanismCount } from './subnets.ts';

/**
 * Makes the head the last update of every uid that has weights, as if each had set the same weights in its block. For
 * forecasts, on a copy of the state: the chain itself never does so.
 */
export function restateWeights(state: ChainState, netuid: Netuid): void {
  for (let mechid = 0; mechid < mechanismCount(state, netuid); mechid += 1) {
    for (const uid of state.keysUnder(Weights, storageIndexOf(netuid, mechid))) {
      recordUpdate({ state, block: state.head.number }, { netuid, mechid }, uid);
    }
  }
}
