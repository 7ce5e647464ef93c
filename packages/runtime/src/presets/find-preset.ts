/** Presets by name. */
import type { ChainState } from '../state/chain-state.ts';
import { PresetName } from '../state/items/system-items.ts';
import { fastPreset } from './fast-preset.ts';
import { mainnetPreset } from './mainnet-preset.ts';
import type { Preset, PresetId } from './preset.ts';

const PRESETS: Readonly<Record<PresetId, Preset>> = { fast: fastPreset, mainnet: mainnetPreset };

/** The preset of a name. */
export function presetNamed(name: PresetId): Preset {
  return PRESETS[name];
}

/** The preset from which the chain was built. */
export function presetOf(state: ChainState): Preset {
  const name = state.get(PresetName);
  if (name === 'fast' || name === 'mainnet') return PRESETS[name];
  throw new Error(`the chain was built from an unknown preset "${name}"`);
}
