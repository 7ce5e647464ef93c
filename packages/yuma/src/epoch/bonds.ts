/** Steps 13 to 16: bonds and the dividends they give. Source: docs/rules/epoch.md steps 13 to 16. */

import { i32f32, i64f64 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { u16ToProportion } from '../fixed/proportion.ts';
import { interpolate, movingAverage, movingAverageByEntry } from '../matrix/sparse-blend.ts';
import { maskByScalar } from '../matrix/sparse-mask.ts';
import type { SparseMatrix } from '../matrix/sparse-matrix.ts';
import { normalizeColumns, rowSums, upscaleColumnsToMax } from '../matrix/sparse-normalize.ts';
import { rowProducts, scaleColumns, scaleRows } from '../matrix/sparse-product.ts';
import { multiplyVectors, normalize } from '../matrix/vector.ts';
import type { BondsTrace } from './epoch-trace.ts';
import type { EpochInput } from './epoch-types.ts';
import { liquidAlphas } from './liquid-alpha.ts';
import { readRows, storedToWhole } from './stored-rows.ts';

/** The whole of the moving average's parts: millionths. */
const BONDS_MOVING_AVERAGE_WHOLE = 1_000_000n;

/** What bonds are made from. */
export interface BondsSource {
  readonly weights: SparseMatrix;
  readonly clippedWeights: SparseMatrix;
  readonly consensus: readonly bigint[];
  readonly incentive: readonly bigint[];
  readonly activeStake: readonly bigint[];
}

/** Bonds to store (I32F32 shares) and normalised dividends. */
export interface BondsResult {
  readonly storedBonds: SparseMatrix;
  readonly dividends: readonly bigint[];
  readonly trace: BondsTrace;
}

/** The new bonds in the form that the subnet has chosen. */
export function updateBonds(input: EpochInput, source: BondsSource): BondsResult {
  const penalty = u16ToProportion(input.bondsPenalty);
  const weightsForBonds = interpolate(source.weights, source.clippedWeights, input.n, penalty);
  return input.yuma3
    ? updateYuma3Bonds(input, source, weightsForBonds)
    : updateYuma2Bonds(input, source, weightsForBonds);
}

/** Step 16a: shares of each column move toward stake times weight. Liquid alpha has no effect here. */
function updateYuma2Bonds(input: EpochInput, source: BondsSource, weightsForBonds: SparseMatrix): BondsResult {
  const stored = readRows(input.bonds, input.n, storedToWhole);
  const bondsMasked = maskOutdatedBonds(stored, input);
  const bondsNorm = normalizeColumns(bondsMasked, input.n);
  const bondsDelta = scaleRows(weightsForBonds, source.activeStake);
  const bondsDeltaNorm = normalizeColumns(bondsDelta, input.n);
  const emaBonds = movingAverage(bondsDeltaNorm, bondsNorm, input.n, fixedAlpha(input));
  const emaBondsNorm = normalizeColumns(emaBonds, input.n);
  return {
    storedBonds: upscaleColumnsToMax(emaBondsNorm, input.n),
    dividends: normalize(rowProducts(emaBondsNorm, source.incentive)),
    trace: { form: 'yuma2', bondsMasked, bondsNorm, bondsDelta, bondsDeltaNorm, emaBondsNorm },
  };
}

/** Step 16b: every bond moves toward its weight by itself, with an own alpha when that is liquid. */
function updateYuma3Bonds(input: EpochInput, source: BondsSource, weightsForBonds: SparseMatrix): BondsResult {
  const bondsMasked = maskOutdatedBonds(readRows(input.bonds, input.n, u16ToProportion), input);
  const alphas = liquidAlphas(input, weightsForBonds, bondsMasked, source.consensus);
  const emaBonds =
    alphas === null
      ? movingAverage(weightsForBonds, bondsMasked, input.n, fixedAlpha(input))
      : movingAverageByEntry(weightsForBonds, bondsMasked, input.n, alphas);
  const emaBondsNorm = normalizeColumns(emaBonds, input.n);
  const totalBondsPerValidator = rowSums(scaleColumns(emaBondsNorm, source.incentive));
  return {
    storedBonds: emaBonds,
    dividends: normalize(multiplyVectors(totalBondsPerValidator, source.activeStake)),
    trace: { form: 'yuma3', bondsMasked, weightsForBonds, alphas, emaBonds, emaBondsNorm, totalBondsPerValidator },
  };
}

/** Step 14: without bonds on neurons that registered since the last epoch. */
function maskOutdatedBonds(bonds: SparseMatrix, input: EpochInput): SparseMatrix {
  const lastTempoBlock =
    input.lastMechanismStepBlock === 0n
      ? saturateToU64(input.currentBlock - BigInt(input.tempo))
      : saturateToU64(input.lastMechanismStepBlock + 1n);
  return maskByScalar(bonds, lastTempoBlock, input.blockAtRegistration, (last, registered) => last <= registered);
}

/** Step 15: the share of the new in the moving average; negative when more than a millionth per millionth is kept. */
function fixedAlpha({ bondsMovingAvg }: EpochInput): bigint {
  const kept = i64f64.safeDiv(i64f64.fromInteger(bondsMovingAvg), i64f64.fromInteger(BONDS_MOVING_AVERAGE_WHOLE));
  return i32f32.saturatingSub(i32f32.one, i32f32.fromFixed(kept, i64f64));
}
