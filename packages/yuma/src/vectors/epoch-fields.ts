/** An epoch's output and trace under the names of the vector files. */

import type { EpochTraceValues } from '../epoch/epoch-trace.ts';
import type { EpochOutput, SparseRowU16 } from '../epoch/epoch-types.ts';
import { elementAt } from '../matrix/element-at.ts';
import type { SparseMatrix } from '../matrix/sparse-matrix.ts';
import type { Computed } from './compare.ts';

/** Stored rows as lists of [uid, value] pairs. */
export function rowsField(rows: readonly SparseRowU16[]): Computed {
  return rows.map(({ uids, values }) => Array.from(uids, (uid, k) => [uid, elementAt(values, k)]));
}

/** A sparse matrix as lists of [uid, bits] pairs. */
export function matrixField(matrix: SparseMatrix): Computed {
  return matrix.map(({ uids, values }) => uids.map((uid, k) => [uid, elementAt(values, k)]));
}

/** The output of an epoch. */
export function outputFields(output: EpochOutput): Readonly<Record<string, Computed>> {
  return {
    active: output.active,
    bonds: rowsField(output.bonds),
    consensus: output.consensus,
    dividends: output.dividends,
    emission: output.emission,
    incentive: output.incentive,
    server_emission: output.serverEmission,
    stake: output.stake,
    stake_weight: output.stakeWeight,
    validator_emission: output.validatorEmission,
    validator_permit: output.validatorPermit,
    validator_trust: output.validatorTrust,
  };
}

/** The vectors of the trace: what a case of the lower debug level names. */
export function traceVectorFields(values: EpochTraceValues): Readonly<Record<string, Computed>> {
  return {
    active_stake: values.activeStake,
    consensus: values.consensus,
    dividends: values.dividends,
    filtered_stake_i64f64: values.filteredStakeI64F64,
    incentive: values.incentive,
    norm_combined_emission: values.normCombinedEmission,
    norm_server_emission: values.normServerEmission,
    norm_validator_emission: values.normValidatorEmission,
    pre_ranks: values.preRanks,
    stake: values.stake,
    validator_trust: values.validatorTrust,
    ...(values.bonds.form === 'yuma3' ? { total_bonds_per_validator: values.bonds.totalBondsPerValidator } : {}),
  };
}

/** What a case of the higher debug level names in addition, the alphas excepted. */
export function traceMatrixFields({
  weightsMasked,
  weightsNorm,
  clippedWeights,
  bonds,
}: EpochTraceValues): Readonly<Record<string, Computed>> {
  const common = {
    clipped_weights: matrixField(clippedWeights),
    weights_masked: matrixField(weightsMasked),
    weights_norm: matrixField(weightsNorm),
    bonds_masked: matrixField(bonds.bondsMasked),
    ema_bonds_norm: matrixField(bonds.emaBondsNorm),
  };
  if (bonds.form === 'yuma2') {
    return {
      ...common,
      bonds_delta: matrixField(bonds.bondsDelta),
      bonds_delta_norm: matrixField(bonds.bondsDeltaNorm),
      bonds_norm: matrixField(bonds.bondsNorm),
    };
  }
  return {
    ...common,
    ema_bonds: matrixField(bonds.emaBonds),
    weights_for_bonds: matrixField(bonds.weightsForBonds),
  };
}
