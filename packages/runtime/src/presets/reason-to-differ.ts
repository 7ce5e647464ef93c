/** Why a network was built with a value that is not what the reference starts with. */
import type { Preset, PresetPart, PresetValue } from './preset.ts';
import { CHAIN_VALUE_ITEMS, SUBNET_VALUE_ITEMS } from './value-items.ts';

const AS_FAST_LOCALNET = "the reference's fast localnet has this value";

/** A value that a storage item has now, and what a new chain or subnet of the reference's main network has. */
export interface ComparedValue {
  readonly item: string;
  readonly value: unknown;
  readonly defaultValue: unknown;
}

/** Empty when the value is the reference's, or not the one that the preset gave it. */
export function reasonToDiffer(preset: Preset, { item, value, defaultValue }: ComparedValue): string {
  const place = placeOf(preset, item);
  if (place === undefined || value === defaultValue || value !== place.value) return '';
  const { part, key } = place;
  return preset.deviations.find((each) => each.part === part && each.key === key)?.why ?? AS_FAST_LOCALNET;
}

interface Place {
  readonly part: PresetPart;
  readonly key: string;
  readonly value: PresetValue;
}

function placeOf({ chain, subnet }: Preset, item: string): Place | undefined {
  const ofChain = CHAIN_VALUE_ITEMS.find((each) => each.item === item);
  if (ofChain !== undefined) return { part: 'chain', key: ofChain.key, value: chain[ofChain.key] };
  const ofSubnet = SUBNET_VALUE_ITEMS.find((each) => each.item === item);
  return ofSubnet === undefined ? undefined : { part: 'subnet', key: ofSubnet.key, value: subnet[ofSubnet.key] };
}
