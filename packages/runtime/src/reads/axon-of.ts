import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { AxonInfo } from '@yumanet/protocol/messages';
import type { ChainState } from '../state/chain-state.ts';
import { Axons } from '../state/items/neuron-items.ts';

/** Where a hotkey serves; all zeros for one that never did. */
export function axonOf(state: ChainState, netuid: Netuid, hotkey: Hotkey): AxonInfo {
  const { ip, ...endpoint } = state.get(Axons, netuid, hotkey);
  return { ...endpoint, ip: ip.toString() };
}
