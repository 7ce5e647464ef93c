import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWhole, SAFE_FLOAT_ZERO, type SafeFloat, toSafeFloat } from '../../src/shares/safe-float.ts';
import { decreaseShare, increaseShare, isShareable, shareValue } from '../../src/shares/share-pool.ts';
import {
  addDigitByDigit,
  increaseDigitByDigit,
  normalizeDigitByDigit,
  sharesDigitByDigit,
} from '../support/digit-by-digit.ts';

/** Whole numbers of every length alike, and those beside powers of ten. */
function wholes(bits: number): fc.Arbitrary<bigint> {
  const max = (1n << BigInt(bits)) - 1n;
  return fc.oneof(
    fc.integer({ min: 1, max: bits }).chain((length) => fc.bigInt({ min: 1n, max: (1n << BigInt(length)) - 1n })),
    fc
      .tuple(fc.integer({ min: 0, max: 38 }), fc.constantFrom(-1n, 0n, 1n))
      .map(([power, beside]) => 10n ** BigInt(power) + beside)
      .map((whole) => (whole < 1n || whole > max ? max : whole)),
  );
}

const amounts = wholes(64);

/** Anything that storage can hold within reason, normalised or not. */
const floats: fc.Arbitrary<SafeFloat> = fc
  .tuple(wholes(128), fc.bigInt({ min: -70n, max: 70n }), fc.boolean())
  .map(([mantissa, exponent, isNormal]) =>
    isNormal ? normalizeDigitByDigit(mantissa, exponent) : { mantissa, exponent },
  );

/** Pools whose shares are rao, normalised or not, such as are a hair beside that, and any others. */
const pools = fc
  .tuple(amounts, floats, fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 5 }))
  .map(([value, any, digits, kind]) => {
    const rao = toSafeFloat(value);
    const denominators: readonly SafeFloat[] = [
      rao,
      { mantissa: value * 10n ** BigInt(digits), exponent: BigInt(-digits) },
      { mantissa: rao.mantissa + 1n, exponent: rao.exponent },
      { mantissa: rao.mantissa, exponent: rao.exponent + 1n },
      any,
      SAFE_FLOAT_ZERO,
    ];
    return { value: kind === 5 ? 0n : value, denominator: denominators[kind] ?? any };
  });

const positions = fc.tuple(pools, floats, fc.integer({ min: 0, max: 2 }), amounts).map(([pool, any, kind, amount]) => ({
  pool,
  share: [pool.denominator, SAFE_FLOAT_ZERO, any][kind] ?? any,
  amount,
}));

describe('share pools', () => {
  it('take stake as digit by digit, whatever their shares are worth', () => {
    fc.assert(
      fc.property(positions, ({ pool, share, amount }) => {
        expect(increaseShare(pool, share, amount)).toEqual(increaseDigitByDigit(pool, share, amount));
        const added = sharesDigitByDigit(pool, amount);
        expect(isShareable(pool, amount)).toBe(pool.denominator.mantissa === 0n || added.mantissa > 0n);
      }),
      { numRuns: 20_000 },
    );
  });

  it('give back what they took, when it was all there was', () => {
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 8 }), fc.bigInt({ min: 1n, max: 9n }), (taken, part) => {
        let change = increaseShare({ value: 0n, denominator: SAFE_FLOAT_ZERO }, SAFE_FLOAT_ZERO, 1n);
        for (const amount of taken) change = increaseShare(change.pool, change.share, amount / (part * 10n) + 1n);
        expect(change.pool.denominator).toEqual(toSafeFloat(change.pool.value));
        const all = shareValue(change.pool, change.share);
        expect(all).toBe(change.pool.value);
        const { pool, share } = decreaseShare(change.pool, change.share, all);
        expect([pool, share]).toEqual([{ value: 0n, denominator: SAFE_FLOAT_ZERO }, SAFE_FLOAT_ZERO]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('add a whole number as digit by digit', () => {
    fc.assert(
      fc.property(
        fc.oneof(floats, fc.constant(SAFE_FLOAT_ZERO)),
        fc.oneof(amounts, fc.constant(0n)),
        (float, whole) => {
          expect(addWhole(float, whole)).toEqual(addDigitByDigit(float, normalizeDigitByDigit(whole, 0n)));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
