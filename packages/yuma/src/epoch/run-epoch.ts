/**
 * One epoch of one mechanism, as the reference chain's live (sparse) path computes it. The steps below are those of
 * the rules, each in its own file; numbers are I32F32 bits unless named otherwise.
 *
 * Source: docs/rules/epoch.md section 1.
 */

import { proportionToU16, u16ToProportion } from '../fixed/proportion.ts';
import { clipColumns } from '../matrix/sparse-blend.ts';
import { normalizeRows, rowSums } from '../matrix/sparse-normalize.ts';
import { columnProducts } from '../matrix/sparse-product.ts';
import { normalize } from '../matrix/vector.ts';
import { weightedMedianOfColumns } from '../matrix/weighted-median.ts';
import { activeFlags, inactiveFlags } from './activity.ts';
import { assertEpochLengths } from './assert-epoch-lengths.ts';
import { updateBonds } from './bonds.ts';
import { maskByCommits } from './commit-mask.ts';
import { emissionShares, shareToRao } from './epoch-emission.ts';
import type { EpochTrace } from './epoch-trace.ts';
import type { EpochInput, EpochOutput } from './epoch-types.ts';
import { maskedWeights } from './masked-weights.ts';
import { forbiddenFlags, newPermits } from './permits.ts';
import { filterStake, normalizeActiveStake, normalizeStake, stakeToRao } from './stake.ts';
import { storeBonds } from './stored-rows.ts';

/**
 * Runs one epoch; with a trace also records its intermediates there. Pure. Throws a RangeError when the columns of
 * the input have not the lengths that they promise, which is a bug of the caller. Cost grows with the count of weight and
 * bond entries and, per row that has any, with the count of neurons.
 */
export function runEpoch(input: EpochInput, trace?: EpochTrace): EpochOutput {
  assertEpochLengths(input);
  const { n, raoEmission } = input;
  const inactive = inactiveFlags(input);
  const filteredStakeI64F64 = filterStake(input);
  const stake = normalizeStake(filteredStakeI64F64);
  const forbidden = forbiddenFlags(input);
  const validatorPermit = newPermits(stake, input);
  const activeStake = normalizeActiveStake(stake, inactive, forbidden);

  const weightsMasked = maskedWeights(input, forbidden);
  const weightsNorm = normalizeRows(maskByCommits(weightsMasked, input));
  const consensus = weightedMedianOfColumns(activeStake, weightsNorm, n, u16ToProportion(input.kappa));
  const clippedWeights = clipColumns(weightsNorm, consensus);
  const validatorTrust = rowSums(clippedWeights);
  const preRanks = columnProducts(clippedWeights, activeStake, n);
  const incentive = normalize(preRanks);

  const bonds = updateBonds(input, { weights: weightsNorm, clippedWeights, consensus, incentive, activeStake });
  const { dividends } = bonds;
  const shares = emissionShares({ incentive, dividends, stake, activeStake });

  if (trace !== undefined) {
    trace.values = {
      ...{ filteredStakeI64F64, stake, activeStake, weightsMasked, weightsNorm, consensus, clippedWeights },
      ...{ validatorTrust, preRanks, incentive, dividends, bonds: bonds.trace },
      normServerEmission: shares.server,
      normValidatorEmission: shares.validator,
      normCombinedEmission: shares.combined,
    };
  }
  return {
    active: activeFlags(n, inactive),
    consensus: consensus.map(proportionToU16),
    incentive: incentive.map(proportionToU16),
    dividends: dividends.map(proportionToU16),
    validatorTrust: validatorTrust.map(proportionToU16),
    validatorPermit,
    stakeWeight: stake.map(proportionToU16),
    serverEmission: shareToRao(shares.server, raoEmission),
    validatorEmission: shareToRao(shares.validator, raoEmission),
    emission: shareToRao(shares.combined, raoEmission),
    stake: input.totalStakeI64F64.map(stakeToRao),
    bonds: storeBonds(bonds.storedBonds, validatorPermit),
  };
}
