import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyDivideSafeFloats, toSafeFloat } from '../../src/shares/safe-float.ts';
import { multiplyDivideDigitByDigit, normalizeDigitByDigit } from '../support/digit-by-digit.ts';

/** Every length alike, and what lies beside the powers of 10 and 16, where an estimate of digits would slip. */
const whole = fc.oneof(
  fc.integer({ min: 0, max: 600 }).chain((bits) => fc.bigInt({ min: 0n, max: 1n << BigInt(bits) })),
  fc
    .tuple(fc.constantFrom(10n, 16n), fc.integer({ min: 0, max: 150 }), fc.constantFrom(-1n, 0n, 1n))
    .map(([base, power, beside]) => base ** BigInt(power) + beside),
);

describe('share pool floats', () => {
  it('are normalised as digit by digit', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(toSafeFloat(value)).toEqual(normalizeDigitByDigit(value, 0n));
      }),
      { numRuns: 5_000 },
    );
  });

  it('multiply and divide as digit by digit', () => {
    const amount = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n });
    fc.assert(
      fc.property(amount, amount, amount, (first, second, third) => {
        const [a, b, c] = [first, second, third].map((value) => normalizeDigitByDigit(value, 0n));
        if (a === undefined || b === undefined || c === undefined) throw new Error('there are three');
        expect(multiplyDivideSafeFloats(a, b, c)).toEqual(multiplyDivideDigitByDigit(a, b, c));
      }),
      { numRuns: 2_000 },
    );
  });
});
