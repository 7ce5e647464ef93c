/** Share pools as docs/rules/economics.md section 4.1 says it, digit by digit and without any shortcut. */
import { SAFE_FLOAT_ZERO, type SafeFloat } from '../../src/shares/safe-float.ts';
import type { SharePool, SharePoolChange } from '../../src/shares/share-pool.ts';

const U64_MAX = (1n << 64n) - 1n;

export function normalizeDigitByDigit(mantissa: bigint, exponent: bigint): SafeFloat {
  if (mantissa === 0n) return { mantissa: 0n, exponent: 0n };
  let digits = mantissa;
  let power = exponent;
  for (; digits > 10n ** 21n; power += 1n) digits /= 10n;
  for (; digits <= 10n ** 20n; power -= 1n) digits *= 10n;
  return { mantissa: digits, exponent: power };
}

export function addDigitByDigit(a: SafeFloat, b: SafeFloat): SafeFloat {
  if (a.mantissa === 0n) return normalizeDigitByDigit(b.mantissa, b.exponent);
  if (b.mantissa === 0n) return normalizeDigitByDigit(a.mantissa, a.exponent);
  const exponent = a.exponent > b.exponent ? a.exponent : b.exponent;
  const sum = cutTo(a, exponent) + cutTo(b, exponent);
  return normalizeDigitByDigit(sum, exponent);
}

export function multiplyDivideDigitByDigit(a: SafeFloat, b: SafeFloat, c: SafeFloat): SafeFloat {
  if (c.mantissa === 0n) return SAFE_FLOAT_ZERO;
  const quotient = (a.mantissa * b.mantissa * 10n ** 22n) / c.mantissa;
  return normalizeDigitByDigit(quotient, a.exponent + b.exponent - c.exponent - 22n);
}

export function sharesDigitByDigit({ value, denominator }: SharePool, amount: bigint): SafeFloat {
  const [whole, all] = [amount, value].map((rao) => normalizeDigitByDigit(rao, 0n));
  if (whole === undefined || all === undefined) throw new Error('there are two');
  return multiplyDivideDigitByDigit(whole, denominator, all);
}

export function increaseDigitByDigit(pool: SharePool, share: SafeFloat, amount: bigint): SharePoolChange {
  const isEmpty = pool.denominator.mantissa === 0n;
  const added = isEmpty ? normalizeDigitByDigit(amount, 0n) : sharesDigitByDigit(pool, amount);
  const value = pool.value + amount > U64_MAX ? U64_MAX : pool.value + amount;
  if (isEmpty) return { pool: { value, denominator: added }, share: added };
  return {
    pool: { value, denominator: addDigitByDigit(pool.denominator, added) },
    share: addDigitByDigit(share, added),
  };
}

function cutTo({ mantissa, exponent }: SafeFloat, power: bigint): bigint {
  return mantissa / 10n ** (power - exponent);
}
