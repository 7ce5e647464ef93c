/** A subnet with all of its neurons. Source: docs/rules/subnets.md section 6.3. */
import type { Netuid } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import { activityCutoff, U16_MAX } from '@yumanet/yuma';
import { mechanismCount } from '../rules/subnets.ts';
import { symbolOf } from '../rules/token-symbols.ts';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  ActivityCutoffFactorMilli,
  AlphaValues,
  BondsMovingAverage,
  CommitRevealWeightsEnabled,
  ImmunityPeriod,
  Kappa,
  LiquidAlphaOn,
  MaxAllowedUids,
  MaxAllowedValidators,
  MinAllowedWeights,
  NetworkRegistrationAllowed,
  RevealPeriodEpochs,
  Rho,
  ServingRateLimit,
  Tempo,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../state/items/hyperparameter-items.ts';
import { SubnetworkN } from '../state/items/neuron-items.ts';
import { Burn, MaxBurn, MinBurn } from '../state/items/registration-items.ts';
import {
  AdjustmentAlpha,
  AdjustmentInterval,
  Difficulty,
  MaxDifficulty,
  MaxRegistrationsPerBlock,
  MinDifficulty,
  NetworkPowRegistrationAllowed,
  TargetRegistrationsPerInterval,
} from '../state/items/registration-parameter-items.ts';
import { readMetagraphColumns, readNeuronColumns } from './neuron-columns.ts';
import { found, notFound, ofSubnet, type ReadResult } from './read-result.ts';
import { readPoolFigures, readSubnetFigures, subnetNameOf } from './subnet-figures.ts';

/**
 * With last updates and incentives of a mechanism, and its storage index as netuid: for the main mechanism, 0, that is
 * the netuid. Refuses `SubnetNotExists` and `MechanismDoesNotExist`. Cost grows with the neurons.
 */
export function readMetagraph(state: ChainState, netuid: Netuid, mechid = 0): ReadResult<Metagraph> {
  const mechanisms = ofSubnet(state, netuid, () => mechanismCount(state, netuid));
  if (!mechanisms.ok) return mechanisms;
  if (mechid >= mechanisms.value) {
    const mechanism_count = BigInt(mechanisms.value);
    return notFound('MechanismDoesNotExist', { netuid: BigInt(netuid), mechid: BigInt(mechid), mechanism_count });
  }
  return found({
    netuid: storageIndexOf(netuid, mechid),
    block: state.head.number,
    name: subnetNameOf(state, netuid),
    symbol: symbolOf(state, netuid),
    ...readSubnetFigures(state, netuid),
    subnetEmission: 0n,
    ...readPoolFigures(state, netuid),
    ...readParameters(state, netuid),
    ...readNeuronColumns(state, netuid, mechid),
    ...readMetagraphColumns(state, netuid),
  });
}

function readParameters(state: ChainState, netuid: Netuid) {
  const tempo = state.get(Tempo, netuid);
  const { low, high } = state.get(AlphaValues, netuid);
  return {
    tempo,
    kappa: state.get(Kappa, netuid),
    rho: state.get(Rho, netuid),
    minAllowedWeights: state.get(MinAllowedWeights, netuid),
    maxWeightsLimit: U16_MAX,
    weightsVersion: state.get(WeightsVersionKey, netuid),
    weightsRateLimit: state.get(WeightsSetRateLimit, netuid),
    activityCutoff: activityCutoff(state.get(ActivityCutoffFactorMilli, netuid), tempo),
    maxValidators: state.get(MaxAllowedValidators, netuid),
    numUids: state.get(SubnetworkN, netuid),
    maxUids: state.get(MaxAllowedUids, netuid),
    burn: state.get(Burn, netuid),
    difficulty: state.get(Difficulty, netuid),
    powRegistrationAllowed: state.get(NetworkPowRegistrationAllowed, netuid),
    minDifficulty: state.get(MinDifficulty, netuid),
    maxDifficulty: state.get(MaxDifficulty, netuid),
    adjustmentAlpha: state.get(AdjustmentAlpha, netuid),
    adjustmentInterval: state.get(AdjustmentInterval, netuid),
    targetRegsPerInterval: state.get(TargetRegistrationsPerInterval, netuid),
    maxRegsPerBlock: state.get(MaxRegistrationsPerBlock, netuid),
    registrationAllowed: state.get(NetworkRegistrationAllowed, netuid),
    immunityPeriod: state.get(ImmunityPeriod, netuid),
    minBurn: state.get(MinBurn, netuid),
    maxBurn: state.get(MaxBurn, netuid),
    servingRateLimit: state.get(ServingRateLimit, netuid),
    commitRevealWeightsEnabled: state.get(CommitRevealWeightsEnabled, netuid),
    commitRevealPeriod: state.get(RevealPeriodEpochs, netuid),
    liquidAlphaEnabled: state.get(LiquidAlphaOn, netuid),
    alphaHigh: high,
    alphaLow: low,
    bondsMovingAvg: state.get(BondsMovingAverage, netuid),
  };
}
