/** Steps 18 and 19: shares of the emission and what they come to. Source: docs/rules/epoch.md steps 18 and 19. */

import { i32f32, i96f32 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { addVectors, isZeroSum, normalizeUsingSum, plainSum } from '../matrix/vector.ts';

/** I32F32 shares of the emission per uid. */
export interface EmissionShares {
  readonly server: readonly bigint[];
  readonly validator: readonly bigint[];
  readonly combined: readonly bigint[];
}

/** What shares come from. */
export interface EmissionSource {
  readonly incentive: readonly bigint[];
  readonly dividends: readonly bigint[];
  readonly stake: readonly bigint[];
  readonly activeStake: readonly bigint[];
}

/** Incentive and dividends over their common sum; without either, validators share by (active) stake. */
export function emissionShares({ incentive, dividends, stake, activeStake }: EmissionSource): EmissionShares {
  const combined = addVectors(incentive, dividends);
  const sum = plainSum(i32f32, combined);
  if (sum === 0n) {
    const fallback = isZeroSum(activeStake) ? stake : activeStake;
    return { server: incentive, validator: fallback, combined: fallback };
  }
  return {
    server: normalizeUsingSum(incentive, sum),
    validator: normalizeUsingSum(dividends, sum),
    combined: normalizeUsingSum(combined, sum),
  };
}

/** Rao per uid: each share times the emission, floored; what flooring leaves over is not assigned here. */
export function shareToRao(shares: readonly bigint[], raoEmission: bigint): bigint[] {
  const emission = i96f32.fromInteger(raoEmission);
  return shares.map((share) =>
    saturateToU64(i96f32.toInteger(i96f32.saturatingMul(i96f32.fromFixed(share, i32f32), emission))),
  );
}
