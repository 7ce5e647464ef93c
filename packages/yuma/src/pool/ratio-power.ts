/**
 * Powers of ratios, for pools whose weights are not one half. Source: docs/rules/economics.md section 5.2.
 *
 * The reference floors the real value to 18 decimals. So does this: the power is computed with integers to so many bits
 * that the error cannot move the floor; where it could, once more with more bits.
 */

/** Powers are floored to 18 decimals. */
export const RATIO_SCALE = 1_000_000_000_000_000_000n;

/** Fraction bits of the attempts. A power that the last one cannot tell from an integer is that integer. */
const FRACTION_BITS: readonly bigint[] = [128n, 256n, 1_024n];

/** The last bits may be wrong: every step of the series loses one at most, and an exponent of 99 loses 7. */
const GUARD_BITS = 40n;

/** Fraction bits of the first attempt near a ratio of 1, which is one series. */
const NEAR_BITS = 128n;

/** A ratio is near 1 when it differs from it by a 16th at most, and the exponent is 2 at most. */
const NEAR_RATIO = 16n;
const NEAR_EXPONENT = 2n;

/**
 * The series near 1 ends with a term of at most this many times 2^-128. What it leaves out is a 15th of that at most, and
 * its terms, 21 at most, are wrong by less than 3 x 2^-128 each: together less than once the bound.
 */
const NEAR_TERM_MAX = 1n << 48n;
const NEAR_ERROR = RATIO_SCALE * NEAR_TERM_MAX;

/** Ratio and exponent as fractions of positive integers. */
export interface RatioPower {
  readonly numerator: bigint;
  readonly denominator: bigint;
  /** The exponent is `exponentNumerator / exponentDenominator`: at most 99, and at most 1 for a ratio above 1. */
  readonly exponentNumerator: bigint;
  readonly exponentDenominator: bigint;
}

/** floor(10^18 x ratio^exponent). Cost: a microsecond or two near a ratio of 1, some tens of them far from it. */
export function flooredRatioPower(power: RatioPower): bigint {
  if (power.numerator === power.denominator) return RATIO_SCALE;
  if (power.exponentNumerator === power.exponentDenominator) return (RATIO_SCALE * power.numerator) / power.denominator;
  return flooredNearOne(power) ?? flooredAnywhere(power);
}

/** The same; undefined where the ratio is not near 1, or the error of this attempt could move the floor. */
export function flooredNearOne(power: RatioPower): bigint | undefined {
  const { numerator, denominator, exponentNumerator, exponentDenominator } = power;
  const gap = numerator - denominator;
  if ((gap < 0n ? -gap : gap) * NEAR_RATIO > denominator) return undefined;
  if (exponentNumerator > NEAR_EXPONENT * exponentDenominator) return undefined;
  const scaled = RATIO_SCALE * powerNearOne((gap << NEAR_BITS) / denominator, power);
  const lowest = (scaled - NEAR_ERROR) >> NEAR_BITS;
  return lowest === (scaled + NEAR_ERROR) >> NEAR_BITS ? lowest : undefined;
}

/**
 * (1 + gap)^exponent by its binomial series: each term is the one before times gap x (exponent - order + 1) / order, so
 * for an exponent near 1 next to nothing comes after the first. From the second on a term is less than a 16th of the one
 * before.
 */
function powerNearOne(gap: bigint, { exponentNumerator, exponentDenominator }: RatioPower): bigint {
  let factor = exponentNumerator;
  let divisor = exponentDenominator;
  let term = (gap * factor) / divisor;
  let sum = (1n << NEAR_BITS) + term;
  while (term > NEAR_TERM_MAX || term < -NEAR_TERM_MAX) {
    factor -= exponentDenominator;
    divisor += exponentDenominator;
    term = (((term * gap) >> NEAR_BITS) * factor) / divisor;
    sum += term;
  }
  return sum;
}

/** As `flooredRatioPower`, whatever the ratio: by its logarithm. */
export function flooredAnywhere(power: RatioPower): bigint {
  let highest = 0n;
  for (const bits of FRACTION_BITS) {
    const scaled = RATIO_SCALE * powerBits(power, bits);
    const error = (scaled >> (bits - GUARD_BITS)) + RATIO_SCALE;
    const lowest = (scaled - error) >> bits;
    highest = (scaled + error) >> bits;
    if (lowest === highest) return lowest;
  }
  return highest;
}

/** ratio^exponent with `bits` fraction bits, close to the real value. */
function powerBits(power: RatioPower, bits: bigint): bigint {
  const logarithm = logarithmBits(power.numerator, power.denominator, bits);
  return exponentialBits((logarithm * power.exponentNumerator) / power.exponentDenominator, bits);
}

/** ln(numerator / denominator): powers of two apart, then 2 artanh((m - 1) / (m + 1)) of what is left near 1. */
function logarithmBits(numerator: bigint, denominator: bigint, bits: bigint): bigint {
  const doublings = bitLength(numerator) - bitLength(denominator);
  const above = doublings < 0n ? numerator << -doublings : numerator;
  const below = doublings > 0n ? denominator << doublings : denominator;
  const rest = 2n * artanhBits(above - below, above + below, bits);
  return doublings === 0n ? rest : rest + doublings * logarithmOfTwo(bits);
}

/** artanh of a fraction of at most one third. */
function artanhBits(numerator: bigint, denominator: bigint, bits: bigint): bigint {
  const argument = (numerator << bits) / denominator;
  const square = (argument * argument) >> bits;
  let power = argument;
  let sum = argument;
  for (let order = 3n; power !== 0n && power !== -1n; order += 2n) {
    power = (power * square) >> bits;
    sum += power / order;
  }
  return sum;
}

/** e^x: powers of two apart, then the series of what is left. */
function exponentialBits(argument: bigint, bits: bigint): bigint {
  const one = 1n << bits;
  const logTwo = logarithmOfTwo(bits);
  const doublings = argument / logTwo;
  const rest = argument - doublings * logTwo;
  let term = one;
  let sum = one;
  for (let order = 1n; term !== 0n && term !== -1n; order += 1n) {
    term = ((term * rest) >> bits) / order;
    sum += term;
  }
  return doublings < 0n ? sum >> -doublings : sum << doublings;
}

const logarithmsOfTwo = new Map<bigint, bigint>();

/** ln 2 = 2 artanh(1 / 3), computed once per count of bits. */
function logarithmOfTwo(bits: bigint): bigint {
  const known = logarithmsOfTwo.get(bits) ?? 2n * artanhBits(1n, 3n, bits);
  logarithmsOfTwo.set(bits, known);
  return known;
}

/** Of a positive integer. */
function bitLength(value: bigint): bigint {
  const digits = value.toString(16);
  return BigInt(4 * digits.length - (Math.clz32(Number.parseInt(digits.charAt(0), 16)) - 28));
}
