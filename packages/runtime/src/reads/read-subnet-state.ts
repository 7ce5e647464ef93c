/** The state of a subnet as columns. Source: docs/rules/subnets.md section 6.4. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { SubnetEmissions, SubnetState } from '@yumanet/protocol/messages';
import { uidOf } from '../rules/owner-neurons.ts';
import { allNetuids } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Emission, Keys } from '../state/items/neuron-items.ts';
import { readNeuronColumns, uidsOf } from './neuron-columns.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

/** Cost grows with the neurons times the subnets. */
export function readSubnetState(state: ChainState, netuid: Netuid): ReadResult<SubnetState> {
  return ofSubnet(state, netuid, () => {
    const hotkeys = uidsOf(state, netuid).map((uid) => state.get(Keys, netuid, uid));
    return {
      netuid,
      block: state.head.number,
      ...readNeuronColumns(state, netuid),
      emissionHistory: allNetuids(state).map((other) => emissionsOf(state, other, hotkeys)),
    };
  });
}

/** Last emissions are those of the uids that the hotkeys have now: the chain keeps no others. */
function emissionsOf(state: ChainState, netuid: Netuid, hotkeys: readonly Hotkey[]): SubnetEmissions {
  const emission = state.get(Emission, netuid);
  return {
    netuid,
    emission: hotkeys.map((hotkey) => {
      const uid = uidOf(state, netuid, hotkey);
      return uid === undefined ? 0n : (emission[uid] ?? 0n);
    }),
  };
}
