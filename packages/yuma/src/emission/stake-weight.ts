/** Stake as the epoch counts it: alpha and weighted root TAO. Source: docs/rules/economics.md sections 3.6 and 4.7. */

import { i64f64, u96f32 } from '../fixed/fixed-types.ts';
import { U64_MAX } from '../fixed/integer-range.ts';

/** The weight of root TAO, raw U96F32 bits, from the stored u64 share (2^64 - 1 stands for 1). */
export function taoWeightU96F32(taoWeight: bigint): bigint {
  if (taoWeight !== latest.share) {
    latest = { share: taoWeight, bits: u96f32.safeDiv(u96f32.fromInteger(taoWeight), u96f32.fromInteger(U64_MAX)) };
  }
  return latest.bits;
}

/** What was asked for last: a chain has one weight, and every subnet and neuron asks for it again. */
let latest = { share: 0n, bits: 0n };

/** alpha + tao x weight, raw I64F64 bits in rao. Amounts are rao (u64), the weight is the stored u64 share. */
export function totalStakeI64F64(alphaRao: bigint, taoRao: bigint, taoWeight: bigint): bigint {
  if (taoRao === 0n) return i64f64.fromInteger(alphaRao);
  const weight = i64f64.fromFixed(taoWeightU96F32(taoWeight), u96f32);
  const weightedTao = i64f64.saturatingMul(i64f64.fromInteger(taoRao), weight);
  return i64f64.saturatingAdd(i64f64.fromInteger(alphaRao), weightedTao);
}
