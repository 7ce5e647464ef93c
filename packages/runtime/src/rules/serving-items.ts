/** What a neuron tells about where it serves, kept by its hotkey. Source: docs/rules/subnets.md sections 1.6 and 1.9. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { Axons } from '../state/items/neuron-items.ts';
import { NeuronCertificates, Prometheus } from '../state/items/serving-items.ts';
import type { StorageItem } from '../state/storage-item.ts';

/** Forgets all of it: the hotkey is no neuron of the subnet any more. */
export function clearServing(state: ChainState, netuid: Netuid, hotkey: Hotkey): void {
  state.remove(Axons, netuid, hotkey);
  state.remove(NeuronCertificates, netuid, hotkey);
  state.remove(Prometheus, netuid, hotkey);
}

/** Gives all of it to another hotkey, which serves there from now on. */
export function moveServing(state: ChainState, netuid: Netuid, keys: HotkeyPair): void {
  moveEntry(state, Axons, netuid, keys);
  moveEntry(state, NeuronCertificates, netuid, keys);
  moveEntry(state, Prometheus, netuid, keys);
}

/** A hotkey and the one that takes its place. */
export interface HotkeyPair {
  readonly from: Hotkey;
  readonly to: Hotkey;
}

/** Moves an entry that is kept by hotkey, if there is one; `under` is the first part of its key. */
export function moveEntry<K, V>(
  state: ChainState,
  item: StorageItem<readonly [K, Hotkey], V>,
  under: K,
  { from, to }: HotkeyPair,
): void {
  const value = state.find(item, under, from);
  if (value === undefined) return;
  state.remove(item, under, from);
  state.set(item, value, under, to);
}
