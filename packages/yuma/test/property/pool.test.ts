import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integerSqrt } from '../../src/pool/integer-sqrt.ts';
import { EVEN_WEIGHT, weightAfterInjection } from '../../src/pool/pool-weights.ts';
import { flooredAnywhere, flooredNearOne, flooredRatioPower, type RatioPower } from '../../src/pool/ratio-power.ts';
import { limitPriceBits, spotPrice } from '../../src/pool/spot-price.ts';
import { MAX_INPUT_RESERVE_RATIO, MINIMUM_RESERVE_RAO, swap } from '../../src/pool/swap.ts';
import type { SwapRequest } from '../../src/pool/swap-types.ts';

const RESERVE = fc.bigInt({ min: 1_000_000n, max: 10n ** 16n });

const REQUESTS: fc.Arbitrary<SwapRequest> = fc.record({
  side: fc.constantFrom('buy', 'sell'),
  amount: fc.bigInt({ min: 0n, max: 10n ** 15n }),
  limitBits: fc.option(fc.bigInt({ min: 1n, max: 10n ** 12n }).map(limitPriceBits)),
  dropFees: fc.boolean(),
  taoReserve: RESERVE,
  alphaReserve: RESERVE,
  quoteWeight: fc.oneof(fc.constant(EVEN_WEIGHT), fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n })),
  feeRate: fc.constantFrom(0, 33, 10_000),
});

describe('a swap', () => {
  it('moves exactly what it says between trader and pool', () => {
    fc.assert(
      fc.property(REQUESTS, (request) => {
        const result = swap(request);
        if (result.kind === 'refused') return;
        const { side, taoReserve, alphaReserve, amount } = request;
        const [paidTao, paidAlpha] =
          side === 'buy' ? [result.paidIn, -result.paidOut] : [-result.paidOut, result.paidIn];
        expect(result.taoReserve - taoReserve).toBe(paidTao);
        expect(result.alphaReserve - alphaReserve).toBe(paidAlpha);
        expect(result.taoReserve >= 0n && result.alphaReserve >= 0n).toBe(true);
        expect(result.paidIn + result.fee <= amount).toBe(true);
      }),
    );
  });

  it('does not cross its limit', () => {
    fc.assert(
      fc.property(REQUESTS, (request) => {
        const result = swap(request);
        if (result.kind === 'refused' || request.limitBits === null || result.paidIn === 0n) return;
        const price = spotPrice(result.taoReserve, result.alphaReserve, request.quoteWeight);
        // Reserves are whole rao, and the ratio of reserves has 18 decimals: two rao of output move the price this far.
        const output = request.side === 'buy' ? result.alphaReserve : result.taoReserve;
        const tolerance = (2n * (request.limitBits + price)) / (output + 1n) + 2n;
        if (request.side === 'buy') expect(price <= request.limitBits + tolerance).toBe(true);
        else expect(price >= request.limitBits - tolerance).toBe(true);
      }),
    );
  });

  it('there and back never gains more than the resolution of the ratio', () => {
    fc.assert(
      fc.property(REQUESTS, (request) => {
        const bought = swap({ ...request, side: 'buy', limitBits: null });
        if (bought.kind === 'refused') return;
        const { taoReserve, alphaReserve, paidOut } = bought;
        const sold = swap({ ...request, side: 'sell', limitBits: null, amount: paidOut, taoReserve, alphaReserve });
        if (sold.kind === 'refused') return;
        const resolution = (taoReserve * 4n) / 10n ** 18n + taoReserve / alphaReserve + 4n;
        expect(sold.paidOut <= bought.paidIn + resolution).toBe(true);
      }),
    );
  });
});

/** Reserves from nothing to all there can be, weights from end to end, and limits on both sides of the price. */
const WILD_REQUESTS: fc.Arbitrary<SwapRequest> = fc
  .record({
    side: fc.constantFrom('buy', 'sell'),
    amount: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    taoReserve: fc.oneof(fc.bigInt({ min: 0n, max: 3n }), RESERVE, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })),
    alphaReserve: fc.oneof(fc.bigInt({ min: 0n, max: 3n }), RESERVE, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })),
    quoteWeight: fc.oneof(fc.constant(EVEN_WEIGHT), fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n })),
    multiple: fc.oneof(fc.bigInt({ min: 0n, max: 1_000n }), fc.constant(null)),
    limit: fc.oneof(fc.constant(null), fc.bigInt({ min: -2n, max: 2n }), fc.bigInt({ min: 0n, max: 2n ** 128n - 1n })),
  })
  .map(({ multiple, limit, ...trade }) => {
    const price = spotPrice(trade.taoReserve, trade.alphaReserve, trade.quoteWeight);
    const input = trade.side === 'buy' ? trade.taoReserve : trade.alphaReserve;
    const limitBits = limit === null || limit > 2n || price + limit < 0n ? limit : price + limit;
    const amount = multiple === null ? trade.amount : multiple * input;
    return { ...trade, amount, limitBits, dropFees: true, feeRate: 33 };
  });

/** Given a rao less than the lowest price of the chain allows, the floors of prices want some rao more than that. */
const NEAR_LOWEST_PRICE: SwapRequest = {
  ...{ side: 'sell', amount: 2n ** 64n - 1n, limitBits: null, dropFees: false, feeRate: 33 },
  ...{ taoReserve: 2_220_619_029_814n, alphaReserve: 6_652_676_564_822_588n, quoteWeight: 498_542_265_448_044_661n },
};

describe('the limit of a swap', () => {
  it('refuses exactly those whose pool has no price on this side of it, before they begin', () => {
    fc.assert(
      fc.property(WILD_REQUESTS, (request) => {
        const result = swap(request);
        const { side, amount, taoReserve, alphaReserve, quoteWeight } = request;
        const [input, output] = side === 'buy' ? [taoReserve, alphaReserve] : [alphaReserve, taoReserve];
        if (amount > MAX_INPUT_RESERVE_RATIO * input || output < MINIMUM_RESERVE_RAO) return;
        const price = spotPrice(taoReserve, alphaReserve, quoteWeight);
        const limit = request.limitBits ?? limitPriceBits(side === 'buy' ? 10n ** 15n : 1_000n);
        const isWithin = side === 'buy' ? price < limit : price > limit;
        expect(result.kind === 'refused' && result.name === 'PriceLimitExceeded').toBe(!isWithin);
      }),
      { numRuns: 3_000 },
    );
  });

  it('lets no more in than is given, also when that is next to what it allows', () => {
    const feeRates = fc.constantFrom(0, 33, 10_000, 65_534);
    fc.assert(
      fc.property(WILD_REQUESTS, feeRates, fc.bigInt({ min: 1n, max: 1_000n }), (wild, feeRate, less) => {
        const request = { ...wild, dropFees: false, feeRate };
        const allowed = swap(request);
        if (allowed.kind === 'refused' || allowed.paidIn + allowed.fee < less) return;
        const amount = allowed.paidIn + allowed.fee - less;
        const result = swap({ ...request, amount });
        if (result.kind === 'ok') expect(result.paidIn + result.fee <= amount).toBe(true);
      }),
      {
        numRuns: 3_000,
        examples: [[NEAR_LOWEST_PRICE, 33, 1n]],
      },
    );
  });

  it('refuses a purchase of all alpha beyond it, after which there is no price', () => {
    const pool = { taoReserve: 10n ** 9n, alphaReserve: 10n ** 6n, quoteWeight: 99n * 10n ** 16n };
    const purchase = { side: 'buy', amount: 10n ** 12n, dropFees: true, feeRate: 0, ...pool } as const;
    const price = spotPrice(pool.taoReserve, pool.alphaReserve, pool.quoteWeight);
    expect(swap({ ...purchase, limitBits: price })).toEqual({ kind: 'refused', name: 'PriceLimitExceeded' });
    expect(swap({ ...purchase, limitBits: price + 1n })).toMatchObject({ kind: 'ok', alphaReserve: 0n });
  });

  it('cannot be reached from a price that is too low to be told from 0', () => {
    const pool = { taoReserve: 1n, alphaReserve: 15n * 10n ** 18n, quoteWeight: 8n * 10n ** 17n };
    expect(spotPrice(pool.taoReserve, pool.alphaReserve, pool.quoteWeight)).toBe(0n);
    const purchase = { side: 'buy', amount: 10n, limitBits: 1n, dropFees: true, feeRate: 0, ...pool } as const;
    expect(swap(purchase)).toEqual({ kind: 'refused', name: 'ReservesTooLow' });
  });
});

/** Ratios as pools have them, from 1 to beyond what is near, and exponents from tiny to more than 2. */
const NEAR_POWERS: fc.Arbitrary<RatioPower> = fc
  .record({
    denominator: fc.bigInt({ min: 1n, max: 2n ** 65n }),
    /** Of 2^64: how far the ratio is from 1. */
    gap: fc.oneof(
      fc.bigInt({ min: -(2n ** 60n) - 2n, max: 2n ** 60n + 2n }),
      fc.bigInt({ min: -(2n ** 42n), max: 2n ** 42n }),
    ),
    exponentNumerator: fc.bigInt({ min: 1n, max: 10n ** 18n }),
    exponentDenominator: fc.oneof(fc.constant(null), fc.bigInt({ min: 1n, max: 10n ** 18n })),
  })
  .map(({ denominator, gap, exponentNumerator, exponentDenominator }) => ({
    denominator,
    numerator: denominator + ((gap * denominator) >> 64n) || 1n,
    exponentNumerator,
    exponentDenominator: exponentDenominator ?? 10n ** 18n + 1n - exponentNumerator,
  }))
  .filter(({ exponentNumerator, exponentDenominator }) => exponentNumerator <= 99n * exponentDenominator);

describe('a power of a ratio near 1', () => {
  it('is by its own series what it is by its logarithm, or left to that', () => {
    let decided = 0;
    fc.assert(
      fc.property(NEAR_POWERS, (power) => {
        const near = flooredNearOne(power);
        if (near === undefined) return;
        decided += 1;
        expect(near).toBe(flooredAnywhere(power));
      }),
      { numRuns: 3_000 },
    );
    expect(decided).toBeGreaterThan(1_000);
  });

  it('is left to that when it is a whole number, the ratio is further from 1, or the exponent is more than 2', () => {
    const square = { numerator: 17n, denominator: 16n, exponentNumerator: 2n, exponentDenominator: 1n };
    expect(flooredNearOne(square)).toBeUndefined();
    expect(flooredRatioPower(square)).toBe((10n ** 18n * 289n) / 256n);
    const root = { ...square, exponentNumerator: 1n, exponentDenominator: 2n };
    expect(flooredNearOne(root)).toBe(1_030_776_406_404_415_137n);
    expect(flooredNearOne({ ...root, numerator: 15n })).toBe(968_245_836_551_854_221n);
    for (const far of [{ numerator: 170_001n }, { numerator: 149_999n }]) {
      expect(flooredNearOne({ ...root, ...far, denominator: 160_000n })).toBeUndefined();
    }
    expect(
      flooredNearOne({ ...square, exponentNumerator: 2_000_001n, exponentDenominator: 1_000_000n }),
    ).toBeUndefined();
  });
});

describe('a power of a ratio', () => {
  it('is what exact integers give for small exponents', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 16n }),
        fc.bigInt({ min: 1n, max: 10n ** 16n }),
        fc.bigInt({ min: 1n, max: 20n }),
        fc.bigInt({ min: 1n, max: 20n }),
        (numerator, denominator, p, q) => {
          fc.pre(numerator <= denominator || p <= q);
          const power = { numerator, denominator, exponentNumerator: p, exponentDenominator: q };
          const floored = flooredRatioPower(power);
          // floored <= 10^18 x (n / d)^(p / q) < floored + 1, both sides to the power of q.
          const left = (value: bigint) => value ** q * denominator ** p;
          const right = (10n ** 18n) ** q * numerator ** p;
          expect(left(floored) <= right && right < left(floored + 1n)).toBe(true);
        },
      ),
    );
  });
});

describe('an injection at the price', () => {
  it('moves the price by less than 10^-12 of it, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 10n ** 9n, max: 10n ** 16n }),
        fc.bigInt({ min: 10n ** 9n, max: 10n ** 16n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.bigInt({ min: 2n * 10n ** 16n, max: 98n * 10n ** 16n }),
        (taoReserve, alphaReserve, taoIn, quoteWeight) => {
          const before = spotPrice(taoReserve, alphaReserve, quoteWeight);
          const alphaIn = (taoIn << 64n) / before;
          const weight = weightAfterInjection({ taoReserve, alphaReserve, taoIn, alphaIn, quoteWeight });
          if (weight === null) return;
          const after = spotPrice(taoReserve + taoIn, alphaReserve + alphaIn, weight);
          const moved = after > before ? after - before : before - after;
          expect(moved <= before / 10n ** 12n + 1n).toBe(true);
        },
      ),
    );
  });
});

describe('integerSqrt', () => {
  it('is the largest integer whose square is not above', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 250n }), (value) => {
        const root = integerSqrt(value);
        expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true);
      }),
    );
  });
});
