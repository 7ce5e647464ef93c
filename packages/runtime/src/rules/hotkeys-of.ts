/** Who holds the uids of a subnet. */
import { type Hotkey, type Netuid, toUid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { Keys, SubnetworkN } from '../state/items/neuron-items.ts';

/** The hotkey of each uid, in their order. */
export function hotkeysOf(state: ChainState, netuid: Netuid): readonly Hotkey[] {
  const neuronCount = state.get(SubnetworkN, netuid);
  const hotkeys: Hotkey[] = [];
  for (let uid = 0; uid < neuronCount; uid += 1) hotkeys.push(state.get(Keys, netuid, toUid(uid)));
  return hotkeys;
}
