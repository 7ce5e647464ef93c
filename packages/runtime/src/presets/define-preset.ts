/** How a preset is written down: plain values where it agrees with the reference, and `differs(…)` where it does not. */
import type {
  ChainValues,
  Deviation,
  GenesisSubnetValues,
  Preset,
  PresetId,
  PresetPart,
  PresetValue,
  RuleValues,
  SubnetValues,
  Surrounding,
} from './preset.ts';

/** A value that is not the reference's. */
interface Differing<V> {
  readonly value: V;
  /** Words where the reference has no single value. */
  readonly reference: V | string;
  readonly why: string;
}

type Declared<T> = { readonly [K in keyof T]: T[K] | Differing<T[K]> };

export interface PresetDeclaration {
  readonly name: PresetId;
  readonly rules: Declared<RuleValues>;
  readonly chain: Declared<ChainValues>;
  readonly subnet: Declared<SubnetValues>;
  readonly genesisSubnet: Declared<GenesisSubnetValues>;
  readonly surroundings: readonly Surrounding[];
}

/** Marks a value as not the reference's. */
export function differs<V>(value: V, reference: V | string, why: string): Differing<V> {
  return { value, reference, why };
}

export function definePreset(declaration: PresetDeclaration): Preset {
  const { name, rules, chain, subnet, genesisSubnet, surroundings } = declaration;
  return {
    name,
    ...valuesOf<RuleValues>(rules),
    chain: valuesOf<ChainValues>(chain),
    subnet: valuesOf<SubnetValues>(subnet),
    genesisSubnet: valuesOf<GenesisSubnetValues>(genesisSubnet),
    deviations: [
      ...deviationsOf('rules', rules),
      ...deviationsOf('chain', chain),
      ...deviationsOf('subnet', subnet),
      ...deviationsOf('genesisSubnet', genesisSubnet),
    ],
    surroundings,
  };
}

type AnyValues = Readonly<Record<string, PresetValue | Differing<PresetValue>>>;

function valuesOf<T extends { readonly [K in keyof T]: PresetValue }>(declared: Declared<T> & AnyValues): T {
  return Object.fromEntries(Object.entries<PresetValue | Differing<PresetValue>>(declared).map(entryOf));
}

function entryOf([key, value]: readonly [string, PresetValue | Differing<PresetValue>]): readonly unknown[] {
  return [key, isDiffering(value) ? value.value : value];
}

function deviationsOf(part: PresetPart, declared: AnyValues): readonly Deviation[] {
  return Object.entries(declared).flatMap(([key, value]) => (isDiffering(value) ? [{ part, key, ...value }] : []));
}

function isDiffering(value: PresetValue | Differing<PresetValue>): value is Differing<PresetValue> {
  return typeof value === 'object';
}
