/** Decimal numbers as people and programs write them, exactly. */

/** The number `value` x 10^`exponent`. */
export interface Decimal {
  readonly value: bigint;
  readonly exponent: number;
}

/** Digits before and after the point: more than any float has. */
export const DIGITS_MAX = 40;
/** Below the smallest and above the largest that sums of products come to. */
const EXPONENT_MAX = 99;
const DECIMAL = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/;

/** A text such as `12`, `.5` or `2.5e-3`; undefined for a sign, for too many digits, and for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, whole = '', fraction = '', power = '0'] = DECIMAL.exec(text) ?? [];
  const exponent = Number(power);
  const isBounded = whole.length <= DIGITS_MAX && fraction.length <= DIGITS_MAX && Math.abs(exponent) <= EXPONENT_MAX;
  if (whole + fraction === '' || !isBounded) return undefined;
  return { value: BigInt(whole + fraction), exponent: exponent - fraction.length };
}

/** The number in units of 10^-`places`, cut, and whether nothing was cut off. */
export function scaleDecimal({ value, exponent }: Decimal, places: number): { scaled: bigint; isExact: boolean } {
  const shift = exponent + places;
  if (shift >= 0) return { scaled: value * 10n ** BigInt(shift), isExact: true };
  const divisor = 10n ** BigInt(-shift);
  return { scaled: value / divisor, isExact: value % divisor === 0n };
}
