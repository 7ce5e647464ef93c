/**
 * Binary fixed-point numbers as raw two's-complement integers ("bits") in a bigint: value = bits / 2^fractionBits.
 *
 * Source: docs/rules/epoch.md section 1, "Conventions". Multiplication floors (also for negatives), division
 * truncates toward zero, conversions floor, and every result is brought into the range of its type.
 */

/** The layout of a fixed-point type. */
export interface FixedLayout {
  readonly signed: boolean;
  /** Width of the raw integer. */
  readonly totalBits: bigint;
  readonly fractionBits: bigint;
}

/** A fixed-point type: its layout, its range, and its arithmetic over raw bits that are already in range. */
export interface FixedType extends FixedLayout {
  /** Smallest and largest raw bits. */
  readonly min: bigint;
  readonly max: bigint;
  /** The raw bits of 1. */
  readonly one: bigint;
  /** Brings any integer into the range of the type. */
  readonly saturate: (bits: bigint) => bigint;
  readonly saturatingAdd: (a: bigint, b: bigint) => bigint;
  readonly saturatingSub: (a: bigint, b: bigint) => bigint;
  readonly saturatingMul: (a: bigint, b: bigint) => bigint;
  /** Throws a RangeError when `b` is 0. */
  readonly saturatingDiv: (a: bigint, b: bigint) => bigint;
  /** Null on overflow. */
  readonly checkedAdd: (a: bigint, b: bigint) => bigint | null;
  /** Null on overflow. */
  readonly checkedMul: (a: bigint, b: bigint) => bigint | null;
  /** Null on overflow or when `b` is 0. */
  readonly checkedDiv: (a: bigint, b: bigint) => bigint | null;
  /** 0 (never the maximum) on overflow or when `b` is 0. */
  readonly safeDiv: (a: bigint, b: bigint) => bigint;
  /** The next lower whole number, saturated. */
  readonly floor: (a: bigint) => bigint;
  /** The nearest whole number, half away from zero; null on overflow. */
  readonly checkedRound: (a: bigint) => bigint | null;
  /** Raw bits of an integer, saturated. */
  readonly fromInteger: (value: bigint) => bigint;
  /** The next lower integer, not saturated. */
  readonly toInteger: (a: bigint) => bigint;
  /** Raw bits of a value of another type: floored, then saturated. */
  readonly fromFixed: (bits: bigint, source: FixedLayout) => bigint;
}

/** Builds the arithmetic of a layout. */
export function defineFixed(layout: FixedLayout): FixedType {
  const { signed, totalBits, fractionBits } = layout;
  const min = signed ? -(1n << (totalBits - 1n)) : 0n;
  const max = (1n << (signed ? totalBits - 1n : totalBits)) - 1n;
  const one = 1n << fractionBits;
  const half = one >> 1n;

  const saturate = (bits: bigint): bigint => (bits > max ? max : bits < min ? min : bits);
  const checked = (bits: bigint): bigint | null => (bits > max || bits < min ? null : bits);
  const checkedDiv = (a: bigint, b: bigint): bigint | null => (b === 0n ? null : checked((a << fractionBits) / b));
  const floorBits = (a: bigint): bigint => (a >> fractionBits) << fractionBits;

  return {
    ...layout,
    min,
    max,
    one,
    saturate,
    saturatingAdd: (a, b) => saturate(a + b),
    saturatingSub: (a, b) => saturate(a - b),
    saturatingMul: (a, b) => saturate((a * b) >> fractionBits),
    saturatingDiv: (a, b) => saturate((a << fractionBits) / b),
    checkedAdd: (a, b) => checked(a + b),
    checkedMul: (a, b) => checked((a * b) >> fractionBits),
    checkedDiv,
    safeDiv: (a, b) => checkedDiv(a, b) ?? 0n,
    floor: (a) => saturate(floorBits(a)),
    checkedRound: (a) => checked(a < 0n ? -floorBits(half - a) : floorBits(a + half)),
    fromInteger: (value) => saturate(value << fractionBits),
    toInteger: (a) => a >> fractionBits,
    fromFixed: (bits, source) => saturate(bits >> (source.fractionBits - fractionBits)),
  };
}
