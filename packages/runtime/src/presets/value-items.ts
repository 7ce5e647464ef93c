/** Which storage item each value of a preset is written to. */
import type { Netuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
  PendingChildKeyCooldown,
  TxChildkeyTakeRateLimit,
  TxRateLimit,
} from '../state/items/chain-parameter-items.ts';
import {
  ActivityCutoffFactorMilli,
  AdminFreezeWindow,
  CommitRevealWeightsEnabled,
  ImmunityPeriod,
  MaxAllowedUids,
  MaxAllowedValidators,
  MaxEpochsPerBlock,
  MinAllowedWeights,
  MinNonImmuneUids,
  NetworkRegistrationAllowed,
  OwnerHyperparamRateLimit,
  ServingRateLimit,
  Tempo,
  WeightsSetRateLimit,
  Yuma3On,
} from '../state/items/hyperparameter-items.ts';
import { EMAPriceHalvingBlocks, SubnetEmissionEnabled, SubnetMovingAlpha } from '../state/items/pool-items.ts';
import { Burn, BurnHalfLife, BurnIncreaseMult, MaxBurn, MinBurn } from '../state/items/registration-items.ts';
import { NetworkRateLimit } from '../state/items/subnet-items.ts';
import { LoopbackServingAllowed, TransactionFee } from '../state/items/system-items.ts';
import type { StorageItem } from '../state/storage-item.ts';
import type { ChainValues, SubnetValues } from './preset.ts';

interface ChainValueItem {
  readonly key: keyof ChainValues;
  readonly item: string;
  readonly write: (state: ChainState, values: ChainValues) => void;
}

interface SubnetValueItem {
  readonly key: keyof SubnetValues;
  readonly item: string;
  readonly write: (state: ChainState, netuid: Netuid, values: SubnetValues) => void;
}

/** Every value of the chain, in the order in which genesis writes them. */
export const CHAIN_VALUE_ITEMS: readonly ChainValueItem[] = [
  chainValue('maxEpochsPerBlock', MaxEpochsPerBlock),
  chainValue('networkRateLimit', NetworkRateLimit),
  chainValue('adminFreezeWindow', AdminFreezeWindow),
  chainValue('ownerHyperparamRateLimit', OwnerHyperparamRateLimit),
  chainValue('subnetMovingAlpha', SubnetMovingAlpha),
  chainValue('transactionFee', TransactionFee),
  chainValue('loopbackServingAllowed', LoopbackServingAllowed),
  chainValue('txChildkeyTakeRateLimit', TxChildkeyTakeRateLimit),
  chainValue('pendingChildKeyCooldown', PendingChildKeyCooldown),
  chainValue('txRateLimit', TxRateLimit),
  chainValue('coldkeySwapAnnouncementDelay', ColdkeySwapAnnouncementDelay),
  chainValue('coldkeySwapReannouncementDelay', ColdkeySwapReannouncementDelay),
];

/** Every value that a subnet is created with, in the order in which they are written. */
export const SUBNET_VALUE_ITEMS: readonly SubnetValueItem[] = [
  subnetValue('tempo', Tempo),
  subnetValue('immunityPeriod', ImmunityPeriod),
  subnetValue('maxAllowedUids', MaxAllowedUids),
  subnetValue('maxAllowedValidators', MaxAllowedValidators),
  subnetValue('minAllowedWeights', MinAllowedWeights),
  inheritedValue('minNonImmuneUids', MinNonImmuneUids),
  subnetValue('activityCutoffFactorMilli', ActivityCutoffFactorMilli),
  subnetValue('weightsSetRateLimit', WeightsSetRateLimit),
  subnetValue('servingRateLimit', ServingRateLimit),
  subnetValue('commitRevealWeightsEnabled', CommitRevealWeightsEnabled),
  subnetValue('yuma3On', Yuma3On),
  subnetValue('registrationAllowed', NetworkRegistrationAllowed),
  subnetValue('burn', Burn),
  subnetValue('minBurn', MinBurn),
  subnetValue('maxBurn', MaxBurn),
  subnetValue('burnHalfLife', BurnHalfLife),
  subnetValue('burnIncreaseMult', BurnIncreaseMult),
  subnetValue('emaPriceHalvingBlocks', EMAPriceHalvingBlocks),
  subnetValue('subnetEmissionEnabled', SubnetEmissionEnabled),
];

/** Writes the values of the chain. */
export function writeChainValues(state: ChainState, values: ChainValues): void {
  for (const { write } of CHAIN_VALUE_ITEMS) write(state, values);
}

/** Writes what a subnet is created with. */
export function writeSubnetValues(state: ChainState, netuid: Netuid, values: SubnetValues): void {
  for (const { write } of SUBNET_VALUE_ITEMS) write(state, netuid, values);
}

function chainValue<K extends keyof ChainValues>(
  key: K,
  item: StorageItem<readonly [], ChainValues[K]>,
): ChainValueItem {
  return { key, item: item.name, write: (state, values) => state.set(item, values[key]) };
}

function subnetValue<K extends keyof SubnetValues>(
  key: K,
  item: StorageItem<readonly [Netuid], SubnetValues[K]>,
): SubnetValueItem {
  return { key, item: item.name, write: (state, netuid, values) => state.set(item, values[key], netuid) };
}

/** A value that a dissolved subnet leaves to the next one with its netuid. */
function inheritedValue<K extends keyof SubnetValues>(
  key: K,
  item: StorageItem<readonly [Netuid], SubnetValues[K]>,
): SubnetValueItem {
  const { write, ...rest } = subnetValue(key, item);
  return {
    ...rest,
    write: (state, netuid, values) => {
      if (!state.has(item, netuid)) write(state, netuid, values);
    },
  };
}
