/** The presets beside the reference's values, and every difference with its reason. */
import { describe, expect, it } from 'vitest';
import { fastPreset } from '../../src/presets/fast-preset.ts';
import { mainnetPreset } from '../../src/presets/mainnet-preset.ts';
import type { Preset, PresetValue } from '../../src/presets/preset.ts';
import { CHAIN_VALUE_ITEMS, SUBNET_VALUE_ITEMS } from '../../src/presets/value-items.ts';

type Reference = PresetValue | string;

/**
 * What the reference has: its main network, and its fast localnet where that is different.
 * Source: docs/rules/subnets.md sections 1.10, 5 and 9, docs/rules/economics.md sections 6.1 and 8.
 */
const REFERENCE: Readonly<Record<string, readonly [mainnet: Reference, fast?: Reference]>> = {
  'rules.ownerTempoMin': [360],
  'rules.ownerTempoRateLimit': [360n],
  'rules.mechanismRateLimit': [7_200n, 1n],
  'rules.trimRateLimit': [216_000n, 1n],
  'rules.hotkeySwapInterval': [7_200n, 1n],
  'chain.maxEpochsPerBlock': [2, 32],
  'chain.networkRateLimit': [7_200n, 0n],
  'chain.adminFreezeWindow': [10],
  'chain.ownerHyperparamRateLimit': [2],
  'chain.subnetMovingAlpha': [12_885n],
  'chain.transactionFee': ['by weight and length'],
  'chain.loopbackServingAllowed': [false],
  'chain.txChildkeyTakeRateLimit': [216_000n, 5n],
  'chain.pendingChildKeyCooldown': [7_200n, 15n],
  'chain.txRateLimit': [1_000n],
  'chain.coldkeySwapAnnouncementDelay': [36_000n, 50n],
  'chain.coldkeySwapReannouncementDelay': [7_200n, 10n],
  'subnet.tempo': [360, 10],
  'subnet.immunityPeriod': [5_000],
  'subnet.maxAllowedUids': [256],
  'subnet.maxAllowedValidators': [64],
  'subnet.minAllowedWeights': [1],
  'subnet.minNonImmuneUids': [10],
  'subnet.activityCutoffFactorMilli': [13_889],
  'subnet.weightsSetRateLimit': [100n],
  'subnet.servingRateLimit': [50n],
  'subnet.commitRevealWeightsEnabled': [true],
  'subnet.yuma3On': [true],
  'subnet.registrationAllowed': [true],
  'subnet.burn': [1_000_000_000n],
  'subnet.minBurn': [500_000n],
  'subnet.maxBurn': [100_000_000_000n],
  'subnet.burnHalfLife': [360],
  'subnet.burnIncreaseMult': [23_242_897_532_874_035_200n],
  'subnet.emaPriceHalvingBlocks': [201_600n],
  'subnet.subnetEmissionEnabled': [false],
  'genesisSubnet.started': [false],
  'genesisSubnet.subnetEmissionEnabled': [false],
  'genesisSubnet.poolTao': [10_000_000_000n],
  'genesisSubnet.poolAlpha': [10_000_000_000n],
  'genesisSubnet.validatorStake': [0n],
};

function valuesOf(preset: Preset): ReadonlyMap<string, PresetValue> {
  const { name: _name, deviations: _deviations, surroundings: _surroundings, ...values } = preset;
  const { chain, subnet, genesisSubnet, ...rules } = values;
  return new Map(
    Object.entries({ rules, chain, subnet, genesisSubnet }).flatMap(([part, ofPart]) =>
      Object.entries(ofPart).map(([key, value]): [string, PresetValue] => [`${part}.${key}`, value]),
    ),
  );
}

function referenceOf(preset: Preset, path: string): Reference | undefined {
  const [mainnet, fast] = REFERENCE[path] ?? [];
  return preset.name === 'fast' ? (fast ?? mainnet) : mainnet;
}

describe.each([mainnetPreset, fastPreset])('the preset $name', (preset) => {
  const marked = new Map(preset.deviations.map((deviation) => [`${deviation.part}.${deviation.key}`, deviation]));

  it('has the reference’s value wherever it says nothing else', () => {
    const values = valuesOf(preset);
    expect([...values.keys()].sort()).toEqual(Object.keys(REFERENCE).sort());
    for (const [path, value] of values) {
      if (!marked.has(path)) expect([path, value]).toEqual([path, referenceOf(preset, path)]);
    }
  });

  it('marks only what differs, with its own value, the reference’s and a reason', () => {
    const values = valuesOf(preset);
    for (const [path, { value, reference, why }] of marked) {
      expect([path, value]).toEqual([path, values.get(path)]);
      expect([path, reference]).toEqual([path, referenceOf(preset, path)]);
      expect(reference).not.toBe(value);
      expect(why).toMatch(/^[a-z].{10,}[^.]$/);
    }
    expect(marked.size).toBe(preset.deviations.length);
  });

  it('tells what else is different in words', () => {
    for (const { what, here, reference, why } of preset.surroundings) {
      for (const words of [what, here, reference, why]) expect(words).not.toBe('');
      expect(here).not.toBe(reference);
    }
  });
});

it('mainnet differs in what makes a network usable on this machine and in nothing else', () => {
  expect(mainnetPreset.deviations.map(({ key }) => key)).toEqual([
    'transactionFee',
    'loopbackServingAllowed',
    'started',
    'subnetEmissionEnabled',
    'validatorStake',
  ]);
});

it('every value of chain and subnets is written to an item of its own', () => {
  expect(CHAIN_VALUE_ITEMS.map(({ key }) => key)).toEqual(Object.keys(mainnetPreset.chain));
  expect(SUBNET_VALUE_ITEMS.map(({ key }) => key)).toEqual(Object.keys(mainnetPreset.subnet));
  const items = [...CHAIN_VALUE_ITEMS, ...SUBNET_VALUE_ITEMS].map(({ item }) => item);
  expect(new Set(items).size).toBe(items.length);
});
