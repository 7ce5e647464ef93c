/** What an epoch of a subnet depends on, read from the state. Source: docs/rules/epoch.md section 1. */
import { type Netuid, toUid } from '@yumanet/protocol';
import { activityCutoff, type EpochInput, saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { storageIndexOf } from '../state/decode-storage-index.ts';
import {
  ActivityCutoffFactorMilli,
  AlphaSigmoidSteepness,
  AlphaValues,
  BondsMovingAverage,
  BondsPenalty,
  CommitRevealWeightsEnabled,
  Kappa,
  LiquidAlphaOn,
  MaxAllowedValidators,
  RevealPeriodEpochs,
  StakeThreshold,
  Tempo,
  Yuma3On,
} from '../state/items/hyperparameter-items.ts';
import { BlockAtRegistration, Keys, LastUpdate, SubnetworkN, ValidatorPermit } from '../state/items/neuron-items.ts';
import { LastMechansimStepBlock, SubnetEpochIndex } from '../state/items/subnet-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import { ownerUid } from './owner-neurons.ts';
import { readPendingCommits } from './pending-commits.ts';
import { stakeWeightI64F64 } from './stake-weight.ts';

export interface EpochOccasion {
  readonly netuid: Netuid;
  readonly block: bigint;
  /** Rao of alpha that the mechanism distributes; more than u64 holds counts as its largest. */
  readonly raoEmission: bigint;
  /** The mechanism. Its weights, bonds, updates and commits are its own; everything else is the subnet's. */
  readonly mechid: number;
}

/** The input of one mechanism's epoch. Cost grows with the neurons and their rows, and with the commits that wait. */
export function readEpochInput(state: ChainState, occasion: EpochOccasion): EpochInput {
  const { netuid, block, raoEmission, mechid } = occasion;
  const index = storageIndexOf(netuid, mechid);
  const n = state.get(SubnetworkN, netuid);
  const uids = Array.from({ length: n }, (_, uid) => toUid(uid));
  const lastUpdate = state.get(LastUpdate, index);
  const { low, high } = state.get(AlphaValues, netuid);
  const tempo = state.get(Tempo, netuid);
  return {
    n,
    currentBlock: block,
    tempo,
    lastMechanismStepBlock: state.get(LastMechansimStepBlock, netuid),
    activityCutoff: activityCutoff(state.get(ActivityCutoffFactorMilli, netuid), tempo),
    // The chain never passes a vector that is too short: a missing update counts as block 0.
    lastUpdate: uids.map((uid) => lastUpdate[uid] ?? 0n),
    blockAtRegistration: uids.map((uid) => state.get(BlockAtRegistration, netuid, uid)),
    validatorPermit: state.get(ValidatorPermit, netuid),
    totalStakeI64F64: uids.map((uid) => stakeWeightI64F64(state, state.get(Keys, netuid, uid), netuid)),
    stakeThreshold: state.get(StakeThreshold),
    ownerUid: ownerUid(state, netuid) ?? null,
    maxAllowedValidators: state.get(MaxAllowedValidators, netuid),
    kappa: state.get(Kappa, netuid),
    bondsPenalty: state.get(BondsPenalty, netuid),
    alphaLow: low,
    alphaHigh: high,
    bondsMovingAvg: state.get(BondsMovingAverage, netuid),
    liquidAlpha: state.get(LiquidAlphaOn, netuid),
    yuma3: state.get(Yuma3On, netuid),
    alphaSigmoidSteepness: state.get(AlphaSigmoidSteepness, netuid),
    commitReveal: state.get(CommitRevealWeightsEnabled, netuid),
    currentEpoch: state.get(SubnetEpochIndex, netuid),
    revealPeriod: state.get(RevealPeriodEpochs, netuid),
    ...readPendingCommits(state, netuid, index),
    raoEmission: saturateToU64(raoEmission),
    weights: uids.map((uid) => state.get(Weights, index, uid)),
    bonds: uids.map((uid) => state.get(Bonds, index, uid)),
  };
}
