/**
 * What an epoch of one mechanism reads and writes. This is the contract between the chain's state and any kernel
 * that computes the epoch: `runEpoch` is the readable reference, a compiled kernel takes and returns the same.
 *
 * Source: docs/rules/epoch.md section 1.
 */

/** One stored row of weights or bonds: entry k gives `values[k]` (u16) to the neuron `uids[k]`. */
export interface SparseRowU16 {
  readonly uids: Uint16Array;
  readonly values: Uint16Array;
}

/** Unrevealed hash commits ("v2") of one neuron in queue order: `[uid, [commit epoch, commit block][]]`. */
export type CommitQueueV2 = readonly [number, readonly (readonly [bigint, bigint])[]];

/** Unrevealed timelocked commits ("v4") of one epoch: `[commit epoch, [uid, commit block][]]`. */
export type CommitBucketV4 = readonly [bigint, readonly (readonly [number, bigint])[]];

/** Everything an epoch depends on. Per-uid arrays have one element per neuron unless stated otherwise. */
export interface EpochInput {
  /** Count of neurons. */
  readonly n: number;
  readonly currentBlock: bigint;
  /** Blocks between epochs. */
  readonly tempo: number;
  /** Block of the last epoch of this mechanism; 0 when there was none. */
  readonly lastMechanismStepBlock: bigint;
  /** Blocks after its last update for which a neuron still counts as active. */
  readonly activityCutoff: bigint;
  /** Block of the last weights update per uid. A missing element counts as masked and inactive. */
  readonly lastUpdate: readonly bigint[];
  readonly blockAtRegistration: readonly bigint[];
  readonly validatorPermit: readonly boolean[];
  /** Raw I64F64 bits in rao: alpha + tao x tao weight, before threshold and normalisation. */
  readonly totalStakeI64F64: readonly bigint[];
  /** Rao (u64): a smaller stake counts as 0, the owner's excepted. */
  readonly stakeThreshold: bigint;
  /** The uid of the subnet owner's hotkey, if it has one. */
  readonly ownerUid: number | null;
  readonly maxAllowedValidators: number;
  /** u16 share of active stake that carries the consensus. */
  readonly kappa: number;
  /** u16 share of the clipped weights in the weights for bonds. */
  readonly bondsPenalty: number;
  /** u16 lower bound of the liquid alpha. */
  readonly alphaLow: number;
  /** u16 upper bound of the liquid alpha. */
  readonly alphaHigh: number;
  /** Millionths (u64) of the old bonds kept by an epoch. */
  readonly bondsMovingAvg: bigint;
  readonly liquidAlpha: boolean;
  readonly yuma3: boolean;
  /** Hundredths (i16). */
  readonly alphaSigmoidSteepness: number;
  readonly commitReveal: boolean;
  /** The look-ahead epoch index. */
  readonly currentEpoch: bigint;
  /** Epochs after its own in which a commit can still be revealed. */
  readonly revealPeriod: bigint;
  readonly commitsV2: readonly CommitQueueV2[];
  readonly commitsV4: readonly CommitBucketV4[];
  /** Rao (u64) of alpha to distribute. */
  readonly raoEmission: bigint;
  readonly weights: readonly SparseRowU16[];
  readonly bonds: readonly SparseRowU16[];
}

/** What an epoch gives per uid: u16 shares, booleans, and rao (u64). */
export interface EpochOutput {
  readonly active: readonly boolean[];
  readonly consensus: readonly number[];
  readonly incentive: readonly number[];
  readonly dividends: readonly number[];
  readonly validatorTrust: readonly number[];
  /** The new permits. */
  readonly validatorPermit: readonly boolean[];
  readonly stakeWeight: readonly number[];
  readonly serverEmission: readonly bigint[];
  readonly validatorEmission: readonly bigint[];
  /** Combined emission; it is stored for pruning and display, payments use the two parts. */
  readonly emission: readonly bigint[];
  /** Whole rao of the stake as it came in, also where the threshold leaves it out. */
  readonly stake: readonly bigint[];
  /** The rows as they stand in storage afterwards; a row may hold entries of value 0. */
  readonly bonds: readonly SparseRowU16[];
}

/** Computes one epoch. Every kernel returns the same bits for the same input. */
export type EpochKernel = (input: EpochInput) => EpochOutput;
