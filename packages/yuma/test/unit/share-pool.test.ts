import { describe, expect, it } from 'vitest';
import { addSafeFloats, SAFE_FLOAT_ZERO, subtractSafeFloats, toSafeFloat } from '../../src/shares/safe-float.ts';
import {
  decreaseShare,
  increaseAllShares,
  increaseShare,
  type SharePool,
  shareValue,
} from '../../src/shares/share-pool.ts';

const ALPHA = 1_000_000_000n;
const EMPTY: SharePool = { value: 0n, denominator: SAFE_FLOAT_ZERO };

/** The worked example C11: the owner stakes 1,000 alpha, a nominator 500, then 82 come as dividends. */
function ownerAndNominator() {
  const owner = increaseShare(EMPTY, SAFE_FLOAT_ZERO, 1_000n * ALPHA);
  const nominator = increaseShare(owner.pool, SAFE_FLOAT_ZERO, 500n * ALPHA);
  return {
    pool: increaseAllShares(nominator.pool, 82n * ALPHA),
    owner: owner.share,
    nominator: nominator.share,
  };
}

describe('share pools', () => {
  it('give every staker its part of what all got (C11)', () => {
    const { pool, owner, nominator } = ownerAndNominator();
    expect(pool.value).toBe(1_582_000_000_000n);
    expect(owner).toEqual({ mantissa: 10n ** 21n, exponent: -9n });
    expect(pool.denominator).toEqual({ mantissa: 15n * 10n ** 19n, exponent: -8n });
    expect(shareValue(pool, owner)).toBe(1_054_666_666_666n);
    expect(shareValue(pool, nominator)).toBe(527_333_333_333n);
  });

  it('let another staker in without a change for the others, and one out (C11b, C11c)', () => {
    const { pool, owner, nominator } = ownerAndNominator();
    const third = increaseShare(pool, SAFE_FLOAT_ZERO, 100n * ALPHA);
    expect(third.share).toEqual({ mantissa: 948_166_877_370_417_193_426n, exponent: -10n });
    expect(shareValue(third.pool, third.share)).toBe(100n * ALPHA);
    expect(shareValue(third.pool, owner)).toBe(1_054_666_666_666n);
    expect(shareValue(third.pool, nominator)).toBe(527_333_333_333n);

    const left = decreaseShare(third.pool, nominator, shareValue(third.pool, nominator));
    expect(left.pool.value).toBe(1_154_666_666_667n);
    expect(shareValue(left.pool, left.share)).toBe(0n);
    expect(shareValue(left.pool, owner)).toBe(1_054_666_666_666n);
    expect(shareValue(left.pool, third.share)).toBe(99_999_999_999n);
  });

  it('work for single rao (C11d)', () => {
    const first = increaseShare(EMPTY, SAFE_FLOAT_ZERO, 1n);
    const second = increaseShare(first.pool, SAFE_FLOAT_ZERO, 2n);
    const pool = increaseAllShares(second.pool, 10n);
    expect([shareValue(pool, first.share), shareValue(pool, second.share)]).toEqual([4n, 8n]);
  });

  it('do not give more than a share is worth', () => {
    const { pool, nominator } = ownerAndNominator();
    const worth = shareValue(pool, nominator);
    expect(decreaseShare(pool, nominator, worth + 1n)).toEqual({ pool, share: nominator });
    expect(decreaseShare(pool, nominator, worth).pool.value).toBe(pool.value - worth);
  });
});

describe('decimal floats', () => {
  it('cut the smaller number to the digits of the larger', () => {
    const large = toSafeFloat(10n ** 30n);
    expect(addSafeFloats(large, toSafeFloat(1n))).toEqual(large);
    expect(subtractSafeFloats(large, toSafeFloat(1n))).toEqual(large);
    expect(addSafeFloats(toSafeFloat(10n ** 20n), toSafeFloat(1n))).toEqual({
      mantissa: 10n ** 20n + 1n,
      exponent: 0n,
    });
  });

  it('never go below zero', () => {
    expect(toSafeFloat(-1n)).toEqual(SAFE_FLOAT_ZERO);
    expect(subtractSafeFloats(toSafeFloat(5n), toSafeFloat(6n))).toEqual(SAFE_FLOAT_ZERO);
    expect(subtractSafeFloats(toSafeFloat(5n), toSafeFloat(5n))).toEqual(SAFE_FLOAT_ZERO);
    expect(subtractSafeFloats(SAFE_FLOAT_ZERO, toSafeFloat(5n))).toEqual(SAFE_FLOAT_ZERO);
  });
});
