/** The worked examples of docs/rules/economics.md section 5.6 that are about a pool of weight one half, by their ids. */

import { describe, expect, it } from 'vitest';
import { integerSqrt } from '../../src/pool/integer-sqrt.ts';
import { EVEN_WEIGHT } from '../../src/pool/pool-weights.ts';
import { limitPriceBits, spotPrice } from '../../src/pool/spot-price.ts';
import { feeOfAmount, swap } from '../../src/pool/swap.ts';
import type { SwapRequest, SwapResult } from '../../src/pool/swap-types.ts';

const TAO = 1_000_000_000n;
const EVEN = { taoReserve: 1_000n * TAO, alphaReserve: 1_000n * TAO };
const CHEAP = { taoReserve: 25_000n * TAO, alphaReserve: 1_000_000n * TAO };

function request(changes: Partial<SwapRequest>): SwapRequest {
  const chain = { limitBits: null, dropFees: false, feeRate: 33, quoteWeight: EVEN_WEIGHT };
  return { side: 'buy', amount: 100n * TAO, ...chain, ...EVEN, ...changes };
}

function executed(result: SwapResult): Extract<SwapResult, { kind: 'ok' }> {
  if (result.kind === 'ok') return result;
  throw new Error(result.name);
}

/** A sale, after which the block author sells the fee without a fee. */
function sellWithAuthor(changes: Partial<SwapRequest>) {
  const sale = executed(swap(request({ side: 'sell', ...changes })));
  const reserves = { taoReserve: sale.taoReserve, alphaReserve: sale.alphaReserve };
  const author = executed(swap(request({ side: 'sell', amount: sale.fee, dropFees: true, ...reserves })));
  return { sale, author };
}

describe('swaps without a limit', () => {
  it.each([
    ['P1', {}, [99_949_645_228n, 90_867_473_489n, 50_354_772n, 1_099_949_645_228n, 909_132_526_511n]],
    [
      'P4',
      { amount: TAO, taoReserve: 10n * TAO, alphaReserve: 10n * TAO },
      [999_496_453n, 908_674_735n, 503_547n, 10_999_496_453n, 9_091_325_265n],
    ],
    [
      'P5',
      { ...CHEAP, amount: TAO },
      [999_496_453n, 39_978_259_794n, 503_547n, 25_000_999_496_453n, 999_960_021_740_206n],
    ],
    [
      'P7',
      { ...CHEAP, amount: 2_500n * TAO },
      [2_498_741_130_694n, 90_867_473_489_719n, 1_258_869_306n, 27_498_741_130_694n, 909_132_526_510_281n],
    ],
    [
      'P18',
      { amount: 300_000_000n, dropFees: true },
      [300_000_000n, 299_910_026n, 0n, 1_000_300_000_000n, 999_700_089_974n],
    ],
    ['P24', { amount: TAO }, [999_496_453n, 998_498_457n, 503_547n, 1_000_999_496_453n, 999_001_501_543n]],
  ])('%s buys', (_, changes, expected) => {
    const result = executed(swap(request(changes)));
    expect([result.paidIn, result.paidOut, result.fee, result.taoReserve, result.alphaReserve]).toEqual(expected);
  });

  it('P2 and P6 sell, and the author sells the fee', () => {
    const even = sellWithAuthor({});
    expect(even.sale).toMatchObject({ paidIn: 99_949_645_228n, paidOut: 90_867_473_489n, fee: 50_354_772n });
    expect(even.author).toMatchObject({
      paidOut: 41_617_419n,
      taoReserve: 909_090_909_092n,
      alphaReserve: 1_100_000_000_000n,
    });
    const cheap = sellWithAuthor({ ...CHEAP, amount: 1_000n * TAO });
    expect(cheap.sale).toMatchObject({ paidOut: 24_962_461_415n, fee: 503_547_722n });
    expect(cheap.author).toMatchObject({ paidOut: 12_563_559n, taoReserve: 24_975_024_975_026n });
  });

  it('P3: loses the fees on a round trip', () => {
    const bought = executed(swap(request({})));
    const { taoReserve, alphaReserve, paidOut } = bought;
    const { sale, author } = sellWithAuthor({ taoReserve, alphaReserve, amount: paidOut });
    expect(sale).toMatchObject({ paidOut: 99_903_887_024n, fee: 45_756_109n });
    expect(author).toMatchObject({ paidOut: 45_758_202n, taoReserve: 1_000_000_000_002n, alphaReserve: 1_000n * TAO });
  });

  it('P22: swaps between subnets with one fee', () => {
    const { sale, author } = sellWithAuthor({ amount: 50n * TAO });
    expect([sale.paidOut, sale.fee, author.paidOut]).toEqual([47_596_210_440n, 25_177_386n, 22_837_178n]);
    const bought = executed(swap(request({ ...CHEAP, amount: sale.paidOut, dropFees: true })));
    expect(bought.paidOut).toBe(1_900_230_666_452n);
  });

  it('P27: 360 chain buys of 1 TAO', () => {
    let pool = EVEN;
    let total = 0n;
    for (let block = 0; block < 360; block++) {
      const bought = executed(swap(request({ ...pool, amount: TAO, dropFees: true })));
      total += bought.paidOut;
      pool = { taoReserve: bought.taoReserve, alphaReserve: bought.alphaReserve };
    }
    expect([total, pool.taoReserve, pool.alphaReserve]).toEqual([264_705_882_194n, 1_360n * TAO, 735_294_117_806n]);
  });
});

describe('swaps with a limit', () => {
  it('P8: stops at the limit and recomputes the fee', () => {
    const limitBits = limitPriceBits(1_100_000_000n);
    const result = executed(swap(request({ amount: 1_000n * EVEN.taoReserve, limitBits })));
    expect(result).toMatchObject({ paidIn: 48_808_848_170n, paidOut: 46_537_410_754n, fee: 24_589_966n });
    const again = executed(swap(request({ amount: result.paidIn + result.fee, limitBits })));
    expect(again).toEqual(result);
    expect(spotPrice(again.taoReserve, again.alphaReserve)).toBeLessThanOrEqual(limitBits);
  });

  it('P10: does not notice a limit that it does not reach', () => {
    const limited = swap(request({ amount: 10n * TAO, limitBits: limitPriceBits(1_100_000_000n) }));
    expect(limited).toEqual(swap(request({ amount: 10n * TAO })));
    expect(limited).toMatchObject({ paidOut: 9_896_053_816n, fee: 5_035_477n });
  });

  it('executes in full when it ends exactly at the limit', () => {
    const free = executed(swap(request({})));
    const limitBits = spotPrice(free.taoReserve, free.alphaReserve);
    expect(swap(request({ limitBits }))).toEqual(free);
    const [fee, paidIn] = [free.fee, free.paidIn];
    expect(swap(request({ limitBits: limitBits - 1n }))).not.toMatchObject({ fee, paidIn });
  });

  it('P12: sells down to the limit', () => {
    const { sale, author } = sellWithAuthor({ limitBits: limitPriceBits(900_000_000n) });
    expect(sale).toMatchObject({ paidIn: 54_092_553_389n, paidOut: 51_316_701_949n, fee: 27_251_904n });
    expect(author).toMatchObject({
      paidOut: 24_526_079n,
      taoReserve: 948_658_771_972n,
      alphaReserve: 1_054_119_805_293n,
    });
  });

  it.each([
    ['P11: a buy at exactly the price', 'buy', 1_000_000_000n, 'refused'],
    ['a buy one rao above', 'buy', 1_000_000_001n, 'ok'],
    ['P13: a sell above the price', 'sell', 1_050_000_000n, 'refused'],
    ['a sell at exactly the price', 'sell', 1_000_000_000n, 'refused'],
    ['a sell one rao below', 'sell', 999_999_999n, 'ok'],
  ] as const)('%s', (_, side, limit, kind) => {
    const result = swap(request({ side, amount: TAO, limitBits: limitPriceBits(limit) }));
    expect(result.kind).toBe(kind);
    if (result.kind === 'refused') expect(result.name).toBe('PriceLimitExceeded');
  });
});

describe('refusals', () => {
  it.each([
    ['P19: an input beyond 1000 times the reserve', { amount: 2_000_000n * TAO }, 'SwapInputTooLarge'],
    ['P20: an output of nothing', { amount: 1n, taoReserve: 100n * TAO, alphaReserve: 1_000_000n }, 'ReservesTooLow'],
    ['P20b: a price beyond the widest', { taoReserve: 2_000_000n * TAO, alphaReserve: TAO }, 'PriceLimitExceeded'],
    ['P21: too little left to pay out', { alphaReserve: 999_999n }, 'ReservesTooLow'],
  ] as const)('%s', (_, changes, name) => {
    expect(swap(request(changes))).toEqual({ kind: 'refused', name });
  });

  it('start one rao beyond 1000 times the reserve and below the minimum reserve', () => {
    const largest = { taoReserve: TAO, amount: 1_000n * TAO, dropFees: true };
    expect(swap(request(largest)).kind).toBe('ok');
    expect(swap(request({ ...largest, amount: 1_000n * TAO + 1n }))).toMatchObject({ name: 'SwapInputTooLarge' });
    expect(swap(request({ amount: TAO, taoReserve: TAO, alphaReserve: 1_000_000n })).kind).toBe('ok');
  });

  it('leave out a swap of nothing, which changes nothing', () => {
    expect(swap(request({ amount: 0n }))).toEqual({ kind: 'ok', paidIn: 0n, paidOut: 0n, fee: 0n, ...EVEN });
  });
});

describe('fees and prices', () => {
  it('P26: floor the fee', () => {
    const amounts = [1n, 1_985n, 1_986n, 1_000_000n, 2_000_000n, TAO, 1_000n * TAO];
    const fees = amounts.map((amount) => feeOfAmount(amount, 33));
    expect(fees).toEqual([0n, 0n, 1n, 503n, 1_007n, 503_547n, 503_547_722n]);
  });

  it('have no price without alpha', () => {
    expect(spotPrice(TAO, 0n)).toBe(0n);
    expect(spotPrice(TAO, TAO)).toBe(1n << 64n);
  });

  it('floor square roots', () => {
    expect([0n, 1n, 2n, 3n, 4n, 15n, 16n, 17n].map(integerSqrt)).toEqual([0n, 1n, 1n, 1n, 2n, 3n, 4n, 4n]);
    expect(() => integerSqrt(-1n)).toThrow(RangeError);
  });
});
