/** How much of a subnet's alpha stands against root TAO. Source: docs/rules/economics.md section 2.5. */

import { u96f32 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';
import { taoWeightU96F32 } from './stake-weight.ts';

/** Rao (u64), and the stored u64 share of root TAO's weight. */
export interface RootProportionInput {
  readonly rootTao: bigint;
  readonly taoWeight: bigint;
  /** Alpha in the subnet's pool. */
  readonly alphaIn: bigint;
  /** Alpha outside the pool. */
  readonly alphaOut: bigint;
}

/** Weighted root TAO over itself plus the alpha issuance, raw U96F32 bits; 0 when both are 0. */
export function rootProportion({ rootTao, taoWeight, alphaIn, alphaOut }: RootProportionInput): bigint {
  const weightedTao = u96f32.saturatingMul(u96f32.fromInteger(rootTao), taoWeightU96F32(taoWeight));
  const issuance = u96f32.fromInteger(saturateToU64(alphaIn + alphaOut));
  return u96f32.safeDiv(weightedTao, u96f32.saturatingAdd(weightedTao, issuance));
}
