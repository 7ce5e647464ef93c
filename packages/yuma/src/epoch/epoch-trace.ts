/** The intermediates of an epoch, raw bits (I32F32 unless stated otherwise), for tests and explanations. */

import type { SparseMatrix } from '../matrix/sparse-matrix.ts';
import type { EpochInput, EpochOutput } from './epoch-types.ts';

/** What both forms of the epoch compute. */
export interface EpochTraceValues {
  /** I64F64 in rao: stake after the threshold, before normalisation. */
  readonly filteredStakeI64F64: readonly bigint[];
  /** Normalised stake. */
  readonly stake: readonly bigint[];
  /** Normalised stake of active neurons with a permit. */
  readonly activeStake: readonly bigint[];
  /** After step 6, before the mask of unrevealed commits. */
  readonly weightsMasked: SparseMatrix;
  readonly weightsNorm: SparseMatrix;
  readonly consensus: readonly bigint[];
  readonly clippedWeights: SparseMatrix;
  readonly validatorTrust: readonly bigint[];
  /** Ranks before normalisation. */
  readonly preRanks: readonly bigint[];
  readonly incentive: readonly bigint[];
  readonly dividends: readonly bigint[];
  readonly normServerEmission: readonly bigint[];
  readonly normValidatorEmission: readonly bigint[];
  readonly normCombinedEmission: readonly bigint[];
  readonly bonds: BondsTrace;
}

/** What only the classic form (Yuma2) computes. */
export interface Yuma2BondsTrace {
  readonly form: 'yuma2';
  readonly bondsMasked: SparseMatrix;
  readonly bondsNorm: SparseMatrix;
  readonly bondsDelta: SparseMatrix;
  readonly bondsDeltaNorm: SparseMatrix;
  /** After normalisation of columns, before they are scaled up for storage. */
  readonly emaBondsNorm: SparseMatrix;
}

/** What only Yuma3 computes. */
export interface Yuma3BondsTrace {
  readonly form: 'yuma3';
  readonly bondsMasked: SparseMatrix;
  readonly weightsForBonds: SparseMatrix;
  /** One alpha per entry of `weightsForBonds`; null when liquid alpha does not act. */
  readonly alphas: readonly (readonly bigint[])[] | null;
  readonly emaBonds: SparseMatrix;
  readonly emaBondsNorm: SparseMatrix;
  readonly totalBondsPerValidator: readonly bigint[];
}

/** The trace of the form of bonds that ran. */
export type BondsTrace = Yuma2BondsTrace | Yuma3BondsTrace;

/** A holder that `runEpoch` fills; empty before. */
export interface EpochTrace {
  values?: EpochTraceValues;
}

/** An epoch kernel that can also record its intermediates: the reference `runEpoch`, and `runEpoch` of a compiled kernel. */
export type TracedEpochKernel = (input: EpochInput, trace?: EpochTrace) => EpochOutput;
