/** A subnet with all of its neurons. Source: docs/rules/subnets.md section 6.3. */
import { accountToBytes, type Netuid } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import { activityCutoff, saturateToU64, U16_MAX } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import {
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetAlphaOutEmission,
} from '../state/items/emission-items.ts';
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
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SubnetVolume } from '../state/items/pool-items.ts';
import { Burn, MaxBurn, MinBurn } from '../state/items/registration-items.ts';
import {
  LastMechansimStepBlock,
  NetworkRegisteredAt,
  SubnetOwner,
  SubnetOwnerHotkey,
} from '../state/items/subnet-items.ts';
import { readNeurons } from './read-neurons.ts';
import { ofSubnet, type ReadResult } from './read-result.ts';

/** Cost grows with the neurons. */
export function readMetagraph(state: ChainState, netuid: Netuid): ReadResult<Metagraph> {
  return ofSubnet(state, netuid, () => ({
    ...readCondition(state, netuid),
    ...readParameters(state, netuid),
    ...readNeurons(state, netuid),
  }));
}

function readCondition(state: ChainState, netuid: Netuid) {
  const block = state.head.number;
  const lastStep = state.get(LastMechansimStepBlock, netuid);
  return {
    netuid,
    block,
    networkRegisteredAt: state.get(NetworkRegisteredAt, netuid),
    ownerHotkey: accountToBytes(state.get(SubnetOwnerHotkey, netuid)),
    ownerColdkey: accountToBytes(state.get(SubnetOwner, netuid)),
    lastStep,
    blocksSinceLastStep: saturateToU64(block - lastStep),
    alphaIn: state.get(SubnetAlphaIn, netuid),
    alphaOut: state.get(SubnetAlphaOut, netuid),
    taoIn: state.get(SubnetTAO, netuid),
    alphaOutEmission: state.get(SubnetAlphaOutEmission, netuid),
    // Nothing is injected into pools yet.
    alphaInEmission: 0n,
    taoInEmission: 0n,
    pendingAlphaEmission: state.get(PendingServerEmission, netuid) + state.get(PendingValidatorEmission, netuid),
    subnetVolume: saturateToU64(state.get(SubnetVolume, netuid)),
    numUids: state.get(SubnetworkN, netuid),
    burn: state.get(Burn, netuid),
  };
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
    maxUids: state.get(MaxAllowedUids, netuid),
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
