/** Subnet 1 with two neurons, in which every value that reads tell is another one. */

import { textToBytes, toUid } from '@yumanet/protocol';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import {
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaInEmission,
  SubnetAlphaOutEmission,
  SubnetTaoInEmission,
} from '../../src/state/items/emission-items.ts';
import * as hyper from '../../src/state/items/hyperparameter-items.ts';
import { IdentitiesV2, SubnetIdentitiesV3, TokenSymbol } from '../../src/state/items/identity-items.ts';
import * as neuron from '../../src/state/items/neuron-items.ts';
import * as pool from '../../src/state/items/pool-items.ts';
import { Burn, MaxBurn, MinBurn } from '../../src/state/items/registration-items.ts';
import * as registration from '../../src/state/items/registration-parameter-items.ts';
import { Prometheus } from '../../src/state/items/serving-items.ts';
import { AlphaDividendsPerSubnet, Owner } from '../../src/state/items/staking-items.ts';
import { LastMechansimStepBlock, NetworkRegisteredAt } from '../../src/state/items/subnet-items.ts';
import { Bonds, Weights } from '../../src/state/items/weight-items.ts';
import { setStake } from './set-stake.ts';
import { coldkey, hotkey, SUBNET } from './test-chain.ts';

/** Precondition: the subnet is the default network's, with one validator, `//validator1_sn1`, at uid 0 or more. */
export function writeSubnetByHand(state: ChainState): void {
  writeSubnet(state);
  writeParameters(state);
  writeNeurons(state);
  writeIdentities(state);
}

function writeSubnet(state: ChainState): void {
  state.set(NetworkRegisteredAt, 3n, SUBNET);
  state.set(LastMechansimStepBlock, 21n, SUBNET);
  state.set(pool.SubnetAlphaIn, 101n, SUBNET);
  state.set(pool.SubnetAlphaOut, 102n, SUBNET);
  state.set(pool.SubnetTAO, 103n, SUBNET);
  state.set(SubnetAlphaOutEmission, 104n, SUBNET);
  state.set(SubnetAlphaInEmission, 108n, SUBNET);
  state.set(SubnetTaoInEmission, 109n, SUBNET);
  state.set(PendingServerEmission, 105n, SUBNET);
  state.set(PendingValidatorEmission, 106n, SUBNET);
  state.set(pool.SubnetVolume, 107n, SUBNET);
  // 0.025 as I96F32 bits, floored.
  state.set(pool.SubnetMovingPrice, 107_374_182n, SUBNET);
}

function writeParameters(state: ChainState): void {
  state.set(hyper.Tempo, 11, SUBNET);
  state.set(hyper.ActivityCutoffFactorMilli, 2_000, SUBNET);
  state.set(hyper.Rho, 12, SUBNET);
  state.set(hyper.Kappa, 13, SUBNET);
  state.set(hyper.MinAllowedWeights, 14, SUBNET);
  state.set(hyper.WeightsVersionKey, 15n, SUBNET);
  state.set(hyper.WeightsSetRateLimit, 16n, SUBNET);
  state.set(hyper.MaxAllowedValidators, 17, SUBNET);
  state.set(hyper.MaxAllowedUids, 18, SUBNET);
  state.set(Burn, 19n, SUBNET);
  state.set(hyper.NetworkRegistrationAllowed, false, SUBNET);
  state.set(hyper.ImmunityPeriod, 20, SUBNET);
  state.set(registration.Difficulty, 41n, SUBNET);
  state.set(registration.MinDifficulty, 42n, SUBNET);
  state.set(registration.MaxDifficulty, 43n, SUBNET);
  state.set(registration.NetworkPowRegistrationAllowed, false, SUBNET);
  state.set(registration.AdjustmentAlpha, 44n, SUBNET);
  state.set(registration.AdjustmentInterval, 45, SUBNET);
  state.set(registration.TargetRegistrationsPerInterval, 46, SUBNET);
  state.set(registration.MaxRegistrationsPerBlock, 47, SUBNET);
  state.set(MinBurn, 21n, SUBNET);
  state.set(MaxBurn, 22n, SUBNET);
  state.set(hyper.ServingRateLimit, 23n, SUBNET);
  state.set(hyper.CommitRevealWeightsEnabled, true, SUBNET);
  state.set(hyper.RevealPeriodEpochs, 24n, SUBNET);
  state.set(hyper.LiquidAlphaOn, true, SUBNET);
  state.set(hyper.AlphaValues, { low: 25, high: 26 }, SUBNET);
  state.set(hyper.BondsMovingAverage, 27n, SUBNET);
}

function writeNeurons(state: ChainState): void {
  const index = storageIndexOf(SUBNET);
  const [first, second] = [hotkey('//validator1_sn1'), hotkey('//miner1_sn1')];
  state.set(neuron.SubnetworkN, 2, SUBNET);
  for (const [uid, key] of [first, second].entries()) {
    state.set(neuron.Keys, key, SUBNET, toUid(uid));
    state.set(neuron.Uids, uid, SUBNET, key);
    state.set(neuron.IsNetworkMember, true, key, SUBNET);
  }
  state.set(Owner, coldkey('//Charlie'), second);
  const endpoint = { block: 5n, version: 6, ip: 7n, port: 8, ipType: 4, protocol: 9, placeholder1: 0, placeholder2: 0 };
  state.set(neuron.Axons, endpoint, SUBNET, second);
  state.set(neuron.Active, [true, false], SUBNET);
  state.set(neuron.ValidatorPermit, [true, true], SUBNET);
  state.set(neuron.LastUpdate, [31n, 32n], index);
  state.set(neuron.Emission, [33n, 34n], SUBNET);
  state.set(neuron.Dividends, Uint16Array.of(35, 36), SUBNET);
  state.set(neuron.Incentive, Uint16Array.of(37, 38), index);
  state.set(neuron.Consensus, Uint16Array.of(39, 40), SUBNET);
  state.set(neuron.ValidatorTrust, Uint16Array.of(41, 42), SUBNET);
  state.set(neuron.BlockAtRegistration, 43n, SUBNET, toUid(0));
  state.set(neuron.BlockAtRegistration, 44n, SUBNET, toUid(1));
  setStake(state, first, SUBNET, 1_000n);
  setStake(state, first, ROOT_NETUID, 10_000n);
  setStake(state, second, SUBNET, 2_000n);
  state.set(AlphaDividendsPerSubnet, 45n, SUBNET, first);
  state.set(AlphaDividendsPerSubnet, 46n, SUBNET, second);
  state.set(Weights, { uids: Uint16Array.of(0, 1), values: Uint16Array.of(0, 65_535) }, index, toUid(0));
  state.set(Bonds, { uids: Uint16Array.of(0, 1), values: Uint16Array.of(9, 0) }, index, toUid(0));
}

/** Every text is the name of its field; the subnet's symbol is ω. */
function writeIdentities(state: ChainState): void {
  const subnet = {
    subnetName: textToBytes('subnetName'),
    githubRepo: textToBytes('githubRepo'),
    subnetContact: textToBytes('subnetContact'),
    subnetUrl: textToBytes('subnetUrl'),
    discord: textToBytes('discord'),
    description: textToBytes('description'),
    logoUrl: textToBytes('logoUrl'),
    additional: textToBytes('additional'),
  };
  state.set(SubnetIdentitiesV3, subnet, SUBNET);
  const { subnetName: _name, subnetContact: _contact, subnetUrl: _url, logoUrl: _logo, ...shared } = subnet;
  const account = { ...shared, name: textToBytes('name'), url: textToBytes('url'), image: textToBytes('image') };
  state.set(IdentitiesV2, account, coldkey('//Charlie'));
  state.set(TokenSymbol, textToBytes('ω'), SUBNET);
  state.set(Prometheus, { block: 51n, version: 52, ip: 53n, port: 54, ipType: 6 }, SUBNET, hotkey('//miner1_sn1'));
}

/** What reads show of them. */
export const SUBNET_IDENTITY = {
  subnetName: 'subnetName',
  githubRepo: 'githubRepo',
  subnetContact: 'subnetContact',
  subnetUrl: 'subnetUrl',
  discord: 'discord',
  description: 'description',
  logoUrl: 'logoUrl',
  additional: 'additional',
};
export const ACCOUNT_IDENTITY = {
  name: 'name',
  url: 'url',
  githubRepo: 'githubRepo',
  image: 'image',
  discord: 'discord',
  description: 'description',
  additional: 'additional',
};
