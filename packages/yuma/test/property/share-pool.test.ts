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

const U64_MAX = (1n << 64n) - 1n;

/** Beyond what 96 or 32 bits of a mantissa or exponent say. */
const BEYOND_MANTISSA = 1n << 96n;
const BEYOND_EXPONENT = 1n << 32n;

/** Pools whose shares are rao, normalised or not, such as are a hair or a high bit beside that, any others, and worthless ones. */
const pools = fc
  .tuple(amounts, floats, fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 9 }))
  .map(([value, any, digits, kind]) => {
    const rao = toSafeFloat(value);
    const denominators: readonly SafeFloat[] = [
      rao,
      { mantissa: value * 10n ** BigInt(digits), exponent: BigInt(-digits) },
      { mantissa: rao.mantissa + 1n, exponent: rao.exponent },
      { mantissa: rao.mantissa, exponent: rao.exponent + 1n },
      { mantissa: rao.mantissa / 10n, exponent: rao.exponent + 1n },
      { mantissa: rao.mantissa + BEYOND_MANTISSA, exponent: rao.exponent },
      { mantissa: rao.mantissa, exponent: rao.exponent + (digits > 9 ? BEYOND_EXPONENT : -BEYOND_EXPONENT) },
      any,
      SAFE_FLOAT_ZERO,
      any,
    ];
    return { value: kind > 7 ? 0n : value, denominator: denominators[kind] ?? any };
  });

/**
 * All of the shares, none, a part of them that has fewer or as many digits before its last one, some rao, such with a high bit,
 * or any others; and an amount, as large as what is there or not.
 */
const positions = fc
  .tuple(
    pools,
    floats,
    fc.integer({ min: 0, max: 5 }),
    fc.record({ any: amounts, part: amounts, quarters: fc.nat(40) }),
  )
  .map(([pool, any, kind, { any: anyAmount, part, quarters }]) => {
    const { mantissa, exponent } = pool.denominator;
    const near = (pool.value * BigInt(quarters)) / 4n;
    const amount = near === 0n || near > U64_MAX || quarters > 20 ? anyAmount : near;
    const rao = toSafeFloat(pool.value / part);
    const shares: readonly SafeFloat[] = [
      pool.denominator,
      SAFE_FLOAT_ZERO,
      normalizeDigitByDigit(mantissa / part, exponent),
      rao,
      { mantissa: rao.mantissa + BEYOND_MANTISSA, exponent: rao.exponent },
      any,
    ];
    // Digit by digit nothing far away can be added.
    const isFar = exponent > BEYOND_EXPONENT / 2n || exponent < -BEYOND_EXPONENT / 2n;
    return { pool, share: isFar ? pool.denominator : (shares[kind] ?? any), amount };
  });

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
