/** The moving average of a subnet's price, by which TAO is shared. Source: docs/rules/economics.md section 2.4. */

import { i96f32, u64f64 } from '../fixed/fixed-types.ts';
import { saturateToU64 } from '../fixed/integer-range.ts';

/** A subnet's mechanism: stable subnets (root) have a price of 1. */
export type SubnetMechanism = 'stable' | 'dynamic';

/** What one block's update depends on. */
export interface MovingPriceInput {
  readonly block: bigint;
  /** Null before the subnet was started. */
  readonly firstEmissionBlock: bigint | null;
  readonly mechanism: SubnetMechanism;
  /** Raw U64F64 bits of the spot price; it counts up to 1. */
  readonly spotPriceU64F64: bigint;
  /** Raw I96F32 bits. */
  readonly movingAlphaI96F32: bigint;
  /** Raw I96F32 bits of the moving price so far. */
  readonly movingPriceI96F32: bigint;
  /** Blocks after the start at which half of the moving alpha is reached. */
  readonly halvingBlocks: bigint;
}

/** The moving price as shares see it, raw U64F64 bits: 1 for a stable subnet, whatever is stored. */
export function effectiveMovingPrice(movingPriceI96F32: bigint, mechanism: SubnetMechanism): bigint {
  return mechanism === 'stable' ? u64f64.one : u64f64.fromFixed(movingPriceI96F32, i96f32);
}

/** The moving price after a block, raw I96F32 bits. */
export function nextMovingPrice(input: MovingPriceInput): bigint {
  const startBlock = saturateToU64((input.firstEmissionBlock ?? 0n) - 1n);
  const age = u64f64.fromInteger(saturateToU64(input.block - startBlock));
  const ramp = u64f64.safeDiv(age, u64f64.saturatingAdd(age, u64f64.fromInteger(input.halvingBlocks)));
  const alpha = u64f64.saturatingMul(u64f64.fromFixed(input.movingAlphaI96F32, i96f32), ramp);
  const spot = input.spotPriceU64F64 < u64f64.one ? input.spotPriceU64F64 : u64f64.one;
  const old = effectiveMovingPrice(input.movingPriceI96F32, input.mechanism);
  const gained = u64f64.saturatingMul(alpha, spot);
  const kept = u64f64.saturatingMul(u64f64.saturatingSub(u64f64.one, alpha), old);
  return i96f32.fromFixed(u64f64.saturatingAdd(gained, kept), u64f64);
}
