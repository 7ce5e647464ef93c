/** What must agree with who owns a hotkey and where it is registered, whatever calls come. */
import type { ChainState } from '../../src/state/chain-state.ts';
import { Axons, IsNetworkMember, Uids } from '../../src/state/items/neuron-items.ts';
import { NeuronCertificates, Prometheus } from '../../src/state/items/serving-items.ts';
import {
  AlphaV2,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
} from '../../src/state/items/staking-items.ts';

/** `Owner` and `OwnedHotkeys` are inverse, stake is somebody's, and only neurons are members and serve. */
export function ownershipProblems(state: ChainState): string[] {
  return [...ownerProblems(state), ...stakeProblems(state), ...servingProblems(state)];
}

function ownerProblems(state: ChainState): string[] {
  const unlisted = state.keys(Owner).flatMap(([hotkey]) => {
    const times = state.get(OwnedHotkeys, state.get(Owner, hotkey)).filter((owned) => owned === hotkey).length;
    return times === 1 ? [] : [`${hotkey} is ${times} times in the list of its owner`];
  });
  const foreign = state
    .keys(OwnedHotkeys)
    .flatMap(([coldkey]) => state.get(OwnedHotkeys, coldkey).filter((hotkey) => state.find(Owner, hotkey) !== coldkey));
  return [...unlisted, ...foreign.map((hotkey) => `${hotkey} is in the list of another coldkey`)];
}

function stakeProblems(state: ChainState): string[] {
  const unlisted = state
    .keys(AlphaV2)
    .filter(([hotkey, coldkey]) => !state.get(StakingHotkeys, coldkey).includes(hotkey))
    .map(([hotkey, coldkey]) => `stake of ${coldkey} on ${hotkey} is not listed`);
  const unshared = state
    .keys(TotalHotkeyAlpha)
    .filter(([hotkey, netuid]) => !state.has(TotalHotkeySharesV2, hotkey, netuid))
    .map(([hotkey, netuid]) => `stake of ${hotkey} on ${netuid} is nobody’s`);
  return [...unlisted, ...unshared];
}

function servingProblems(state: ChainState): string[] {
  const places = [
    ...state.keys(Axons),
    ...state.keys(Prometheus),
    ...state.keys(NeuronCertificates),
    ...state
      .keys(IsNetworkMember)
      .flatMap(([hotkey, netuid]) => (state.get(IsNetworkMember, hotkey, netuid) ? [[netuid, hotkey] as const] : [])),
  ];
  return places.filter(([netuid, hotkey]) => !state.has(Uids, netuid, hotkey)).map(([id, key]) => `${key} left ${id}`);
}
