/** Who owns a hotkey, who has stake on it and where it is registered agree. */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import { stakeOf } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Axons, IsNetworkMember, Uids } from '../state/items/neuron-items.ts';
import { NeuronCertificates, Prometheus } from '../state/items/serving-items.ts';
import {
  AlphaV2,
  OwnedHotkeys,
  Owner,
  StakingHotkeys,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
} from '../state/items/staking-items.ts';
import type { BrokenInvariant } from './broken-invariant.ts';

/**
 * Rao of alpha. The last staker of a hotkey leaves what its shares were not worth, as digits of them are cut off: a few rao. They
 * are the next staker's.
 */
const LEFT_RAO_MAX = 1_000n;

/** `Owner` and `OwnedHotkeys` are inverse, stake is somebody's but for a few rao, and only neurons are members and serve. */
export function ownershipInvariants(state: ChainState): BrokenInvariant[] {
  return [...ownersOf(state), ...stakersOf(state), ...serversOf(state)];
}

function ownersOf(state: ChainState): BrokenInvariant[] {
  const broken: BrokenInvariant[] = [];
  const listed = new Set<Hotkey>();
  for (const [coldkey] of state.keys(OwnedHotkeys)) {
    for (const hotkey of state.get(OwnedHotkeys, coldkey)) {
      if (listed.has(hotkey)) broken.push({ invariant: 'OwnedHotkeys', detail: `have ${hotkey} more than once` });
      listed.add(hotkey);
      if (state.find(Owner, hotkey) === coldkey) continue;
      broken.push({ invariant: 'OwnedHotkeys', detail: `of ${coldkey} have ${hotkey}, which is not its own` });
    }
  }
  for (const [hotkey] of state.keys(Owner)) {
    if (!listed.has(hotkey)) broken.push({ invariant: 'Owner', detail: `of ${hotkey} has it not in its OwnedHotkeys` });
  }
  return broken;
}

function stakersOf(state: ChainState): BrokenInvariant[] {
  const stakings = new Map<Coldkey, ReadonlySet<Hotkey>>();
  const stakingOf = (coldkey: Coldkey): ReadonlySet<Hotkey> => {
    const known = stakings.get(coldkey) ?? new Set(state.get(StakingHotkeys, coldkey));
    stakings.set(coldkey, known);
    return known;
  };
  const unlisted = state
    .keys(AlphaV2)
    .filter(([hotkey, coldkey]) => !stakingOf(coldkey).has(hotkey))
    .map(([hotkey, coldkey]) => ({
      invariant: 'StakingHotkeys',
      detail: `of ${coldkey} have not ${hotkey}, on which it has stake`,
    }));
  const unshared = state
    .keys(TotalHotkeyAlpha)
    .filter(([hotkey, netuid]) => stakeOf(state, hotkey, netuid) > LEFT_RAO_MAX)
    .filter(([hotkey, netuid]) => !state.has(TotalHotkeySharesV2, hotkey, netuid))
    .map(([hotkey, netuid]) => ({
      invariant: `TotalHotkeySharesV2[${netuid}]`,
      detail: `has nothing of ${hotkey}, which has stake`,
    }));
  return [...unlisted, ...unshared];
}

function serversOf(state: ChainState): BrokenInvariant[] {
  const leftOf = (name: string, places: readonly (readonly [Netuid, Hotkey])[]): BrokenInvariant[] =>
    places
      .filter(([netuid, hotkey]) => !state.has(Uids, netuid, hotkey))
      .map(([netuid, hotkey]) => ({ invariant: `${name}[${netuid}]`, detail: `has ${hotkey}, which is no neuron` }));
  const members = state
    .keys(IsNetworkMember)
    .flatMap(([hotkey, netuid]) => (state.get(IsNetworkMember, hotkey, netuid) ? [[netuid, hotkey] as const] : []));
  return [
    ...leftOf('Axons', state.keys(Axons)),
    ...leftOf('Prometheus', state.keys(Prometheus)),
    ...leftOf('NeuronCertificates', state.keys(NeuronCertificates)),
    ...leftOf('IsNetworkMember', members),
  ];
}
