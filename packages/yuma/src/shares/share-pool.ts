/**
 * A share pool: many stakers of one hotkey on one subnet, who own its stake pro rata.
 *
 * Source: docs/rules/economics.md section 4.1.
 */
import { U64_MAX } from '../fixed/integer-range.ts';
import {
  addPart,
  addWhole,
  floorSafeFloat,
  isWhole,
  multiplyDivideByWhole,
  multiplyDivideSafeFloats,
  type SafeFloat,
  subtractSafeFloats,
  toSafeFloat,
} from './safe-float.ts';

/** What all stakers share. */
export interface SharePool {
  /** Rao of alpha (u64): `TotalHotkeyAlpha`. */
  readonly value: bigint;
  /** All shares together: `TotalHotkeySharesV2`. */
  readonly denominator: SafeFloat;
}

/** A pool and one staker's shares in it, after a change. */
export interface SharePoolChange {
  readonly pool: SharePool;
  readonly share: SafeFloat;
}

/** What a share is worth, rao (u64): value x share / denominator, floored. */
export function shareValue(pool: SharePool, share: SafeFloat): bigint {
  const worth = floorSafeFloat(multiplyDivideSafeFloats(toSafeFloat(pool.value), share, pool.denominator));
  return worth > U64_MAX ? U64_MAX : worth;
}

/** A staker adds `amount` rao. The first staker's shares are the amount itself. */
export function increaseShare(pool: SharePool, share: SafeFloat, amount: bigint): SharePoolChange {
  const { denominator } = pool;
  const value = saturate(pool.value + amount);
  if (denominator.mantissa === 0n) {
    const first = toSafeFloat(amount);
    return { pool: { value, denominator: first }, share: first };
  }
  // Who had all of the shares has all of them again.
  const isAll = isSameFloat(share, denominator);
  if (isOneToOne(pool)) {
    const total = addWhole(denominator, amount);
    return { pool: { value, denominator: total }, share: isAll ? total : addWhole(share, amount) };
  }
  const added = { whole: denominator, multiplier: amount, divisor: pool.value };
  const total = addPart(denominator, added);
  return { pool: { value, denominator: total }, share: isAll ? total : addPart(share, added) };
}

/** False when `amount` rao would be no shares at all in a pool that has some. */
export function isShareable(pool: SharePool, amount: bigint): boolean {
  return pool.denominator.mantissa === 0n || sharesOf(pool, amount).mantissa > 0n;
}

/** A staker takes `amount` rao; more than the share is worth changes nothing. */
export function decreaseShare(pool: SharePool, share: SafeFloat, amount: bigint): SharePoolChange {
  if (shareValue(pool, share) < amount) return { pool, share };
  const removed = sharesOf(pool, amount);
  return {
    pool: { value: saturate(pool.value - amount), denominator: subtractSafeFloats(pool.denominator, removed) },
    share: subtractSafeFloats(share, removed),
  };
}

/** All stakers get `amount` rao, pro rata: the shares stay, their worth grows. */
export function increaseAllShares(pool: SharePool, amount: bigint): SharePool {
  return { ...pool, value: saturate(pool.value + amount) };
}

function sharesOf(pool: SharePool, amount: bigint): SafeFloat {
  return isOneToOne(pool) ? toSafeFloat(amount) : multiplyDivideByWhole(pool.denominator, amount, pool.value);
}

/** True as long as nothing was paid to all stakers: then the shares of an amount are the amount itself. */
function isOneToOne({ value, denominator }: SharePool): boolean {
  return isWhole(denominator, value);
}

function isSameFloat(a: SafeFloat, b: SafeFloat): boolean {
  return a === b || (a.mantissa === b.mantissa && a.exponent === b.exponent);
}

function saturate(value: bigint): bigint {
  if (value < 0n) return 0n;
  return value > U64_MAX ? U64_MAX : value;
}
