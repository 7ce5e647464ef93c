/** Block 0 and the presets. */
import { toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { buildGenesis } from '../../src/genesis/build-genesis.ts';
import { genesisStake } from '../../src/genesis/build-genesis-subnet.ts';
import { assertPreset } from '../../src/presets/assert-preset.ts';
import { fastPreset } from '../../src/presets/fast-preset.ts';
import { mainnetPreset } from '../../src/presets/mainnet-preset.ts';
import type { Preset } from '../../src/presets/preset.ts';
import { spotPriceRao } from '../../src/rules/pool.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { SubnetworkN, Uids } from '../../src/state/items/neuron-items.ts';
import { SubnetAlphaOut, SubnetEmissionEnabled, SubnetMovingAlpha } from '../../src/state/items/pool-items.ts';
import { Owner, TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import * as subnets from '../../src/state/items/subnet-items.ts';
import { Account, LoopbackServingAllowed, TotalIssuance } from '../../src/state/items/system-items.ts';
import {
  account,
  coldkey,
  createTestChain,
  genesisOptions,
  hotkey,
  ports,
  SUBNET,
  TAO,
} from '../support/test-chain.ts';

describe('the fast network at block 0', () => {
  const { state } = createTestChain({ validators: 3, subnets: 2 });

  it('counts every endowment in the issuance, pots and author included', () => {
    const total = state.keys(Account).reduce((sum, [key]) => sum + state.get(Account, key).free, 0n);
    expect(state.get(TotalIssuance)).toBe(total);
    expect(total).toBe(6_000_000n * TAO + 2n * 10_000n * TAO + TAO);
    expect(state.get(Account, subnetAccount(toNetuid(2))).free).toBe(10_000n * TAO);
  });

  it('has started subnets at price 0.025, floored, with only the owner hotkey registered', () => {
    for (const netuid of [SUBNET, toNetuid(2)]) {
      expect(spotPriceRao(state, netuid)).toBe(24_999_999n);
      expect(state.get(subnets.FirstEmissionBlockNumber, netuid)).toBe(1n);
      expect(state.get(subnets.SubtokenEnabled, netuid)).toBe(true);
      expect(state.get(SubnetEmissionEnabled, netuid)).toBe(true);
      expect(state.get(subnets.LastEpochBlock, netuid)).toBe(0n);
      expect(state.get(SubnetworkN, netuid)).toBe(1);
      expect(state.get(Uids, netuid, hotkey(`//validator1_sn${netuid}`))).toBe(0);
    }
    expect(state.get(subnets.SubnetOwner, SUBNET)).toBe(coldkey('//Bob'));
  });

  it('gives the validators 60, 20 and 20 percent of the stake, owned by the neurons’ coldkey', () => {
    const stakes = [1, 2, 3].map((index) => state.get(TotalHotkeyAlpha, hotkey(`//validator${index}_sn1`), SUBNET));
    expect(stakes).toEqual([60_000n * TAO, 20_000n * TAO, 20_000n * TAO]);
    expect(state.get(SubnetAlphaOut, SUBNET)).toBe(100_000n * TAO);
    expect(state.get(Owner, hotkey('//validator3_sn1'))).toBe(coldkey('//Alice'));
  });

  it('has the values of the preset', () => {
    expect(state.get(parameters.Tempo, SUBNET)).toBe(10);
    expect(state.get(parameters.MaxEpochsPerBlock)).toBe(32);
    expect(state.get(subnets.NetworkRateLimit)).toBe(0n);
    expect(state.get(parameters.AdminFreezeWindow)).toBe(0);
    expect(state.get(parameters.OwnerHyperparamRateLimit)).toBe(0);
    expect(state.get(parameters.WeightsSetRateLimit, SUBNET)).toBe(1n);
    expect(state.get(parameters.ServingRateLimit, SUBNET)).toBe(0n);
    expect(state.get(parameters.ActivityCutoffFactorMilli, SUBNET)).toBe(50_000);
    expect(state.get(parameters.MinNonImmuneUids, SUBNET)).toBe(0);
    expect(state.get(parameters.CommitRevealWeightsEnabled, SUBNET)).toBe(true);
    expect(state.get(parameters.RevealPeriodEpochs, SUBNET)).toBe(1n);
    expect(state.get(parameters.Yuma3On, SUBNET)).toBe(true);
    expect(state.get(SubnetMovingAlpha)).toBe(1n << 31n);
    expect(state.get(LoopbackServingAllowed)).toBe(true);
  });

  it('is the same every time, and another one for another seed', () => {
    const hash = (seed: string) => buildGenesis(genesisOptions({ seed }), ports).hash;
    expect(hash('a')).toEqual(hash('a'));
    expect(hash('a')).not.toEqual(hash('b'));
  });
});

describe('options', () => {
  it('endow the author unless it is among the accounts', () => {
    const accounts = [{ account: account('//One'), freeRao: 5n * TAO }];
    expect(createTestChain({ accounts }).state.get(Account, account('//One')).free).toBe(5n * TAO);
    expect(createTestChain({ accounts: [] }).state.get(Account, account('//One')).free).toBe(TAO);
  });

  it('that contradict each other are refused', () => {
    expect(() => buildGenesis(genesisOptions({ validators: 0 }), ports)).toThrow('validator');
    expect(() => buildGenesis({ ...genesisOptions(), validators: 3 }, ports)).toThrow('one hotkey per validator');
    expect(() => buildGenesis({ ...genesisOptions(), subnets: 2 }, ports)).toThrow('every subnet');
    const poor = [{ account: account('//Bob'), freeRao: 499n }];
    expect(() => buildGenesis(genesisOptions({ accounts: poor }), ports)).toThrow('500 rao');
  });

  it('share stake without losing more than the floors', () => {
    expect(genesisStake(100n, 0, 1)).toBe(100n);
    expect([0, 1, 2, 3].map((index) => genesisStake(100n, index, 4))).toEqual([60n, 13n, 13n, 13n]);
  });
});

describe('presets', () => {
  it('mainnet has the reference’s values', () => {
    const { state } = createTestChain({ preset: 'mainnet' });
    expect(state.get(parameters.Tempo, SUBNET)).toBe(360);
    expect(state.get(parameters.MaxEpochsPerBlock)).toBe(2);
    expect(state.get(subnets.NetworkRateLimit)).toBe(7_200n);
    expect(state.get(parameters.AdminFreezeWindow)).toBe(10);
    expect(state.get(parameters.ServingRateLimit, SUBNET)).toBe(50n);
    expect(state.get(SubnetMovingAlpha)).toBe(12_885n);
    expect(state.get(subnets.FirstEmissionBlockNumber, SUBNET)).toBe(1n);
  });

  it('hold every relation between their values', () => {
    expect(() => assertPreset(fastPreset)).not.toThrow();
    expect(() => assertPreset(mainnetPreset)).not.toThrow();
  });

  it.each<[string, Partial<Preset>]>([
    ['minBurn', { subnet: { ...fastPreset.subnet, minBurn: 2n * TAO } }],
    ['existential deposit', { subnet: { ...fastPreset.subnet, minBurn: 499n } }],
    ['maxAllowedValidators', { subnet: { ...fastPreset.subnet, maxAllowedValidators: 257 } }],
    ['minNonImmuneUids', { subnet: { ...fastPreset.subnet, minNonImmuneUids: 256 } }],
    ['ownerTempoMin', { ownerTempoMin: 11 }],
    ['adminFreezeWindow', { chain: { ...fastPreset.chain, adminFreezeWindow: 10 } }],
    ['weightsSetRateLimit', { subnet: { ...fastPreset.subnet, weightsSetRateLimit: 10n } }],
    ['activityCutoffFactorMilli', { subnet: { ...fastPreset.subnet, activityCutoffFactorMilli: 50_001 } }],
    ['maxEpochsPerBlock', { chain: { ...fastPreset.chain, maxEpochsPerBlock: 0 } }],
    ['hotkeySwapInterval', { hotkeySwapInterval: 0n }],
    ['pool', { genesisSubnet: { ...fastPreset.genesisSubnet, poolTao: 999_999n } }],
    ['halving', { genesisSubnet: { ...fastPreset.genesisSubnet, poolAlpha: 10_500_000n * TAO } }],
  ])('are refused when %s does not fit', (words, change) => {
    expect(() => assertPreset({ ...fastPreset, ...change })).toThrow(words);
  });
});
