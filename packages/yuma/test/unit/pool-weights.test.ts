/** Pools whose weights are not one half: the worked examples of docs/rules/economics.md sections 5.4 and 5.6. */

import { describe, expect, it } from 'vitest';
import { EVEN_WEIGHT, type PoolInjection, weightAfterInjection } from '../../src/pool/pool-weights.ts';
import { flooredRatioPower } from '../../src/pool/ratio-power.ts';
import { limitPriceBits, spotPrice } from '../../src/pool/spot-price.ts';
import { feeOfAmount, swap } from '../../src/pool/swap.ts';
import type { SwapRequest } from '../../src/pool/swap-types.ts';

const TAO = 1_000_000_000n;
const HEAVY: Omit<SwapRequest, 'side' | 'amount'> = {
  limitBits: null,
  dropFees: false,
  feeRate: 33,
  taoReserve: 1_000n * TAO,
  alphaReserve: 2_000n * TAO,
  quoteWeight: 550_000_000_000_000_000n,
};
/** Raw U64F64 bits rounded to 19 decimals. */
const decimals = (bits: bigint) => (bits * 10n ** 19n + 2n ** 63n) >> 64n;

describe('a pool of weight 0.55', () => {
  it('has the price of P14', () => {
    expect(decimals(spotPrice(HEAVY.taoReserve, HEAVY.alphaReserve, HEAVY.quoteWeight))).toBe(
      4_090_909_090_909_090_909n,
    );
  });

  it('P14: buys', () => {
    const bought = swap({ ...HEAVY, side: 'buy', amount: 50n * TAO });
    expect(bought).toEqual({
      kind: 'ok',
      paidIn: 49_974_822_614n,
      paidOut: 115_723_240_998n,
      fee: 25_177_386n,
      taoReserve: 1_049_974_822_614n,
      alphaReserve: 1_884_276_759_002n,
    });
    const price = spotPrice(1_049_974_822_614n, 1_884_276_759_002n, HEAVY.quoteWeight);
    expect(decimals(price)).toBe(4_559_151_437_321_011_478n);
  });

  it('P15: sells, and the author sells the fee', () => {
    const sold = swap({ ...HEAVY, side: 'sell', amount: 50n * TAO });
    expect(sold).toMatchObject({ paidIn: 49_974_822_614n, paidOut: 19_990_484_802n, fee: 25_177_386n });
    if (sold.kind === 'refused') throw new Error(sold.name);
    const { taoReserve, alphaReserve, fee: amount } = sold;
    const pool = { ...HEAVY, taoReserve, alphaReserve };
    const author = swap({ ...pool, side: 'sell', amount, dropFees: true });
    expect(author).toMatchObject({ paidOut: 9_847_758n, taoReserve: 979_999_667_440n });
  });

  it('P16: stops at a limit', () => {
    const limitBits = limitPriceBits(450_000_000n);
    const most = swap({ ...HEAVY, side: 'buy', amount: 1_000_000n * TAO, limitBits });
    expect(most).toMatchObject({ paidIn: 43_822_630_544n, paidOut: 102_140_671_737n, fee: 22_077_903n });
    const again = swap({ ...HEAVY, side: 'buy', amount: 43_844_708_447n, limitBits });
    expect(again).toEqual(most);
    expect(again).toMatchObject({ taoReserve: 1_043_822_630_544n, alphaReserve: 1_897_859_328_263n });
  });
});

describe('an injection', () => {
  const pool: PoolInjection = {
    taoReserve: 1_000n * TAO,
    alphaReserve: 1_000n * TAO,
    taoIn: TAO / 2n,
    alphaIn: TAO / 10n,
    quoteWeight: EVEN_WEIGHT,
  };

  it('P17: shifts the weights and keeps the price; P17b: swaps go by them', () => {
    const quoteWeight = weightAfterInjection(pool);
    expect(quoteWeight).toBe(500_099_970_008_997_300n);
    const after = { taoReserve: 1_000_500_000_000n, alphaReserve: 1_000_100_000_000n, quoteWeight: quoteWeight ?? 0n };
    expect(decimals(spotPrice(after.taoReserve, after.alphaReserve, after.quoteWeight))).toBe(
      10_000_000_000_000_000_031n,
    );
    const bought = swap({ ...HEAVY, ...after, side: 'buy', amount: 10n * TAO });
    expect(bought).toMatchObject({ paidIn: 9_994_964_523n, paidOut: 9_896_083_118n, fee: 5_035_477n });
    expect(feeOfAmount(10n * TAO, 33)).toBe(5_035_477n);
  });

  it('leaves an even pool even when both enter at the price', () => {
    expect(weightAfterInjection({ ...pool, taoIn: TAO, alphaIn: TAO })).toBe(EVEN_WEIGHT);
    expect(weightAfterInjection({ ...pool, taoIn: 0n, alphaIn: 0n })).toBe(EVEN_WEIGHT);
    expect(weightAfterInjection({ ...pool, taoReserve: 0n, alphaReserve: 0n })).toBe(EVEN_WEIGHT);
  });

  it('is rejected when it brings a weight below 0.01', () => {
    const alone = { ...pool, taoReserve: 1_000n, alphaReserve: 1_000n, taoIn: 0n };
    expect(weightAfterInjection({ ...alone, alphaIn: 98_000n })).toBe(10_000_000_000_000_000n);
    expect(weightAfterInjection({ ...alone, alphaIn: 98_001n })).toBeNull();
    const other = { ...alone, alphaIn: 0n };
    expect(weightAfterInjection({ ...other, taoIn: 98_000n })).toBe(990_000_000_000_000_000n);
    expect(weightAfterInjection({ ...other, taoIn: 98_001n })).toBeNull();
  });
});

describe('powers of ratios', () => {
  const power = (numerator: bigint, denominator: bigint, exponentNumerator: bigint, exponentDenominator: bigint) =>
    flooredRatioPower({ numerator, denominator, exponentNumerator, exponentDenominator });

  it('are exact where they are rational', () => {
    expect(power(1n, 1n, 3n, 7n)).toBe(10n ** 18n);
    expect(power(2n, 3n, 5n, 5n)).toBe(666_666_666_666_666_666n);
    expect(power(1n, 4n, 1n, 2n)).toBe(10n ** 18n / 2n);
    expect(power(4n, 1n, 1n, 2n)).toBe(2n * 10n ** 18n);
    expect(power(8n, 27n, 2n, 3n)).toBe(444_444_444_444_444_444n);
    expect(power(27n, 8n, 2n, 3n)).toBe(2_250_000_000_000_000_000n);
  });

  it('are floored, one unit on either side of an integer', () => {
    const exact = { numerator: 10n ** 36n, denominator: 4n * 10n ** 36n };
    expect(power(exact.numerator + 1n, exact.denominator, 1n, 2n)).toBe(10n ** 18n / 2n);
    expect(power(exact.numerator - 1n, exact.denominator, 1n, 2n)).toBe(10n ** 18n / 2n - 1n);
  });

  it('reach from 1 / 1001 to the widest prices', () => {
    // (1 / 1001)^99 is far below the resolution; 10^12 to the power of 0.99 is 10^11.88.
    expect(power(1n, 1_001n, 99n, 1n)).toBe(0n);
    expect(power(10n ** 12n, 1n, 99n, 100n) / 10n ** 18n).toBe(758_577_575_029n);
  });
});
