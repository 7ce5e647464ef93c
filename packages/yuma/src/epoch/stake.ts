/** Steps 2 and 5: stake as shares. Source: docs/rules/epoch.md steps 2 and 5. */

import { i64f64 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { maskVector, narrowToI32F32, normalize, normalizeI64F64 } from '../matrix/vector.ts';
import type { EpochInput } from './epoch-types.ts';

/** Whole rao of an I64F64 stake. */
export function stakeToRao(stakeI64F64: bigint): bigint {
  return saturateToU64(i64f64.toInteger(stakeI64F64));
}

/** I64F64 stake with whatever is below the threshold set to 0, the owner's excepted. */
export function filterStake({ totalStakeI64F64, stakeThreshold, ownerUid }: EpochInput): readonly bigint[] {
  return totalStakeI64F64.map((stake, uid) => (uid !== ownerUid && stakeToRao(stake) < stakeThreshold ? 0n : stake));
}

/** I32F32 shares of the filtered stake; they are divided in I64F64 and only then narrowed. */
export function normalizeStake(filteredStakeI64F64: readonly bigint[]): readonly bigint[] {
  return narrowToI32F32(normalizeI64F64(filteredStakeI64F64));
}

/** Shares of the stake of active neurons with a permit. */
export function normalizeActiveStake(
  stake: readonly bigint[],
  inactive: readonly boolean[],
  forbidden: readonly boolean[],
): readonly bigint[] {
  return normalize(maskVector(forbidden, maskVector(inactive, stake)));
}
