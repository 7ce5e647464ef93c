/** What an epoch of a subnet depends on, read from the state. Source: docs/rules/epoch.md section 1. */
import { type Hotkey, type Netuid, toUid } from '@yumanet/protocol';
import { activityCutoff, type EpochInput, type SparseRowU16, saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { type StorageIndex, storageIndexOf } from '../state/decode-storage-index.ts';
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
import { BlockAtRegistration, LastUpdate, ValidatorPermit } from '../state/items/neuron-items.ts';
import { LastMechansimStepBlock, SubnetEpochIndex } from '../state/items/subnet-items.ts';
import { Bonds, Weights } from '../state/items/weight-items.ts';
import { hotkeysOf } from './hotkeys-of.ts';
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

/**
 * The input of one mechanism's epoch. Cost grows with the neurons and their rows, and with the commits that wait. Who knows
 * the hotkeys of the subnet already gives them.
 */
export function readEpochInput(
  state: ChainState,
  occasion: EpochOccasion,
  hotkeys: readonly Hotkey[] = hotkeysOf(state, occasion.netuid),
): EpochInput {
  const { netuid, block, raoEmission, mechid } = occasion;
  const index = storageIndexOf(netuid, mechid);
  const { low, high } = state.get(AlphaValues, netuid);
  const tempo = state.get(Tempo, netuid);
  return {
    n: hotkeys.length,
    currentBlock: block,
    tempo,
    lastMechanismStepBlock: state.get(LastMechansimStepBlock, netuid),
    activityCutoff: activityCutoff(state.get(ActivityCutoffFactorMilli, netuid), tempo),
    lastUpdate: lastUpdates(state, index, hotkeys.length),
    validatorPermit: state.get(ValidatorPermit, netuid),
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
    ...readNeurons(state, { netuid, index, hotkeys }),
  };
}

/** The chain never passes a vector that is too short: a missing update counts as block 0. */
function lastUpdates(state: ChainState, index: StorageIndex, n: number): readonly bigint[] {
  const updates = state.get(LastUpdate, index);
  return updates.length === n ? updates : Array.from({ length: n }, (_, uid) => updates[uid] ?? 0n);
}

/** What is kept under each uid. */
function readNeurons(
  state: ChainState,
  {
    netuid,
    index,
    hotkeys,
  }: { readonly netuid: Netuid; readonly index: StorageIndex; readonly hotkeys: readonly Hotkey[] },
): Pick<EpochInput, 'blockAtRegistration' | 'totalStakeI64F64' | 'weights' | 'bonds'> {
  return {
    blockAtRegistration: hotkeys.map((_, uid) => state.get(BlockAtRegistration, netuid, toUid(uid))),
    totalStakeI64F64: hotkeys.map((hotkey) => stakeWeightI64F64(state, hotkey, netuid)),
    weights: rowsOf(state, Weights, index, hotkeys.length),
    bonds: rowsOf(state, Bonds, index, hotkeys.length),
  };
}

/** The row of each uid. Only those that are there are looked for: most neurons have none. */
function rowsOf(
  state: ChainState,
  item: typeof Weights | typeof Bonds,
  index: StorageIndex,
  n: number,
): readonly SparseRowU16[] {
  const rows = new Array<SparseRowU16>(n).fill(item.defaultValue);
  for (const uid of state.keysUnder(item, index)) if (uid < n) rows[uid] = state.get(item, index, uid);
  return rows;
}
