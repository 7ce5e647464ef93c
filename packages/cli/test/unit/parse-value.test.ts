import { deriveKeyPair, ss58Encode, toAccountId } from '@yumanet/protocol';
import type { Hyperparameter } from '@yumanet/protocol/messages';
import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { parseHyperparameterValue } from '../../src/hyperparameters/parse-value.ts';
import { valueText } from '../../src/hyperparameters/value-text.ts';
import { CliError } from '../../src/output/cli-error.ts';

const crypto = createFakeCrypto();

const KNOWN = {
  min_burn: { unit: 'rao', type: 'u64', call: 'sudo_set_min_burn', field: 'min_burn' },
  tempo: { unit: 'blocks', type: 'u16', call: 'sudo_set_tempo', field: 'tempo' },
  weights_rate_limit: {
    ...{ unit: 'blocks', type: 'u64' },
    ...{ call: 'sudo_set_weights_set_rate_limit', field: 'weights_set_rate_limit' },
  },
  kappa: { unit: 'u16 share', type: 'u16', call: 'sudo_set_kappa', field: 'kappa' },
  bonds_moving_avg: {
    ...{ unit: 'millionths', type: 'u64' },
    ...{ call: 'sudo_set_bonds_moving_average', field: 'bonds_moving_average' },
  },
  burn_increase_mult: {
    ...{ unit: 'U64F64 bits', type: 'u128' },
    ...{ call: 'sudo_set_burn_increase_mult', field: 'burn_increase_mult' },
  },
  subnet_moving_alpha: {
    ...{ unit: 'I96F32 bits', type: 'i128' },
    ...{ call: 'sudo_set_subnet_moving_alpha', field: 'alpha' },
  },
  alpha_sigmoid_steepness: {
    ...{ unit: 'hundredths', type: 'i16' },
    ...{ call: 'sudo_set_alpha_sigmoid_steepness', field: 'steepness' },
  },
  yuma_version: { unit: 'count', type: 'u8', call: 'sudo_set_yuma3_enabled', field: 'enabled' },
  transfers_enabled: { unit: 'none', type: 'bool', call: 'sudo_set_toggle_transfer', field: 'toggle' },
  recycle_or_burn: { unit: 'none', type: 'text', call: 'sudo_set_recycle_or_burn', field: 'recycle_or_burn' },
  mechanism_emission_split: {
    ...{ unit: 'none', type: 'u16[]' },
    ...{ call: 'sudo_set_mechanism_emission_split', field: 'maybe_split' },
  },
  sn_owner_hotkey: { unit: 'none', type: 'account', call: 'sudo_set_sn_owner_hotkey', field: 'hotkey' },
};

function parse(name: keyof typeof KNOWN, text: string) {
  const hyperparameter = { name, ...KNOWN[name] } as unknown as Hyperparameter;
  return parseHyperparameterValue(hyperparameter, text, crypto);
}

describe('a value for a hyperparameter', () => {
  test.each([
    ['min_burn', '0.5', '500000000'],
    ['min_burn', '1', '1000000000'],
    ['min_burn', '0.5tao', '500000000'],
    ['min_burn', '500000rao', '500000'],
    ['min_burn', '500000 RAO', '500000'],
    ['tempo', '360', 360],
    ['weights_rate_limit', '18446744073709551615', '18446744073709551615'],
    ['kappa', '0.5', 32_767],
    ['kappa', '1.0', 65_535],
    ['kappa', '32767', 32_767],
    ['kappa', '1', 1],
    ['bonds_moving_avg', '0.9', '900000'],
    ['bonds_moving_avg', '900000', '900000'],
    ['burn_increase_mult', '1.26', '23242897532874035200'],
    ['burn_increase_mult', '2', '36893488147419103232'],
    ['burn_increase_mult', '23242897532874035200', '23242897532874035200'],
    ['subnet_moving_alpha', '0.000003', '12885'],
    ['subnet_moving_alpha', '12885', '12885'],
    ['subnet_moving_alpha', '0.5', '2147483648'],
    ['alpha_sigmoid_steepness', '-100', '-100'],
    ['alpha_sigmoid_steepness', '10.5', '1050'],
    ['yuma_version', '2', false],
    ['yuma_version', '3', true],
    ['transfers_enabled', 'off', false],
    ['transfers_enabled', 'TRUE', true],
    ['recycle_or_burn', 'Recycle', 'Recycle'],
  ] as const)('%s %s', (name, text, expected) => {
    expect(parse(name, text)).toBe(expected);
  });

  test('of a split is shares, or no field for even parts', () => {
    expect(parse('mechanism_emission_split', '65535')).toEqual({ shares: [65_535] });
    expect(parse('mechanism_emission_split', '16383, 49152')).toEqual({ shares: [16_383, 49_152] });
    expect(parse('mechanism_emission_split', 'even')).toBeUndefined();
  });

  test('of an account may be a secret URI', () => {
    const { publicKey } = deriveKeyPair(crypto, '//Bob');
    const address = ss58Encode(toAccountId(Buffer.from(publicKey).toString('hex')));
    expect(parse('sn_owner_hotkey', '//Bob')).toBe(address);
    expect(parse('sn_owner_hotkey', address)).toBe(address);
  });

  test.each([
    ['min_burn', '-1'],
    ['min_burn', '0.5rao'],
    ['min_burn', '1.0000000001'],
    ['mechanism_emission_split', '0.5,0.5'],
    ['mechanism_emission_split', '65535,'],
    ['tempo', '0.5'],
    ['tempo', 'ten'],
    ['kappa', 'half'],
    ['kappa', '-0.5'],
    ['kappa', ''],
    ['burn_increase_mult', '-1'],
    ['yuma_version', '4'],
    ['yuma_version', 'on'],
    ['transfers_enabled', '1'],
  ] as const)('%s "%s" is refused as usage', (name, text) => {
    expect(() => parse(name, text)).toThrow(CliError);
  });
});

test.each([
  ['rao', '500000', '0.0005 TAO'],
  ['rao', '100000000000', '100 TAO'],
  ['blocks', '360', '360 blocks'],
  ['epochs', '1', '1 epoch'],
  ['count', '64', '64'],
  ['u16 share', '32767', '32767 (0.5)'],
  ['u16 share', '65535', '65535 (1)'],
  ['millionths', '900000', '900000 (0.9)'],
  ['hundredths', '-1000', '-1000 (-10)'],
  ['U64F64 bits', '23242897532874035200', '1.26'],
  ['I96F32 bits', '12885', '0.000003'],
  ['none', 'true', 'true'],
])('in %s %s reads %s', (unit, text, expected) => {
  expect(valueText(unit, text)).toBe(expected);
});
