/** Payments into share pools, as chains make them and as none would. */
import fc from 'fast-check';
import { SAFE_FLOAT_ZERO, type SafeFloat, toSafeFloat } from '../../src/shares/safe-float.ts';
import { increaseAllShares, increaseShare, type SharePool, type SharePoolChange } from '../../src/shares/share-pool.ts';

export interface PoolPayment {
  readonly pool: SharePool;
  readonly share: SafeFloat;
  readonly own: bigint;
  readonly all: bigint;
}

const U64_MAX = (1n << 64n) - 1n;
const LEAST = 10n ** 20n + 1n;
const MOST = 10n ** 21n;

/** Amounts of every length alike, those beside powers of ten and two, and both ends. */
const anyAmount: fc.Arbitrary<bigint> = fc.oneof(
  fc.integer({ min: 1, max: 64 }).chain((bits) => fc.bigInt({ min: 1n, max: (1n << BigInt(bits)) - 1n })),
  fc
    .tuple(fc.constantFrom(10n, 2n), fc.integer({ min: 0, max: 63 }), fc.constantFrom(-1n, 0n, 1n))
    .map(([base, power, beside]) => base ** BigInt(power) + beside)
    .map((whole) => (whole > U64_MAX ? U64_MAX : whole)),
  fc.constantFrom(0n, 1n, U64_MAX, U64_MAX - 1n),
);

/** Normalised mantissas: any, those at either end, and those that another one brings to a power of ten. */
const anyMantissa: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt({ min: LEAST, max: MOST }),
  fc.bigInt({ min: 0n, max: 20n }).map((beside) => LEAST + beside),
  fc.bigInt({ min: 0n, max: 20n }).map((beside) => MOST - beside),
  fc
    .tuple(fc.bigInt({ min: 2n, max: 10n }), fc.bigInt({ min: -9n, max: 0n }))
    .map(([tenth, beside]) => tenth * 10n ** 20n + beside),
  fc
    .integer({ min: 0, max: 20 })
    .chain((digits) => fc.bigInt({ min: 0n, max: 10n ** BigInt(digits) }).map((rest) => LEAST + rest)),
);

const anyNormalised: fc.Arbitrary<SafeFloat> = fc.record({
  mantissa: anyMantissa,
  exponent: fc.oneof(fc.bigInt({ min: -25n, max: 5n }), fc.bigInt({ min: -40n, max: 40n })),
});

/** What storage can hold besides: mantissas of any size, zeros with an exponent, exponents that are no use. */
const anyWild: fc.Arbitrary<SafeFloat> = fc.record({
  mantissa: fc.oneof(
    anyMantissa,
    fc.constantFrom(0n, 1n, LEAST - 1n, MOST + 1n, (1n << 128n) - 1n, 1n << 64n, U64_MAX),
    fc.integer({ min: 0, max: 128 }).chain((bits) => fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n })),
  ),
  exponent: fc.oneof(
    fc.bigInt({ min: -200n, max: 60n }),
    fc.constantFrom(-(1n << 31n) - 1n, -(1n << 31n), (1n << 31n) - 1n, 1n << 31n, -(1n << 62n), 1n << 62n),
  ),
});

/** Denominators beside a value: the same, a hair more or less, and any. */
function denominatorsOf(value: bigint, any: SafeFloat): fc.Arbitrary<SafeFloat> {
  const rao = toSafeFloat(value);
  return fc.constantFrom(
    rao,
    rao,
    any,
    any,
    { mantissa: rao.mantissa + 1n, exponent: rao.exponent },
    { mantissa: rao.mantissa, exponent: rao.exponent + 1n },
    SAFE_FLOAT_ZERO,
  );
}

/** Payments out of such floats; shares are all there are, none, or some. */
function paymentsWith(float: fc.Arbitrary<SafeFloat>): fc.Arbitrary<PoolPayment> {
  return fc.tuple(anyAmount, float, float).chain(([value, some, other]) =>
    denominatorsOf(value, some).chain((denominator) =>
      fc.record({
        pool: fc.constant({ value, denominator }),
        share: fc.constantFrom(denominator, SAFE_FLOAT_ZERO, other),
        own: anyAmount,
        all: anyAmount,
      }),
    ),
  );
}

/** Floats are normalised: each payment is one that the kernel does itself, unless a pool has shares but no value. */
export const normalisedPayment = paymentsWith(anyNormalised);

export const wildPayment = paymentsWith(fc.oneof(anyWild, anyNormalised));

/** Rao, most of them as many as an epoch pays. */
const someRao = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 15n }),
  fc.integer({ min: 0, max: 15 }).chain((digits) => fc.bigInt({ min: 1n, max: 10n ** BigInt(digits) })),
);

/** What a pool gets, again and again: of how much one of several stakers stakes, or all are paid. */
export const poolHistory = fc.record({
  stakes: fc.array(fc.record({ staker: fc.integer({ min: 0, max: 3 }), rao: someRao }), { minLength: 1, maxLength: 6 }),
  /** The staker that is paid. */
  paid: fc.integer({ min: 0, max: 4 }),
  payments: fc.array(fc.record({ own: someRao, all: fc.oneof(fc.constant(0n), someRao) }), {
    minLength: 1,
    maxLength: 12,
  }),
});

/** The pool after its stakes, and the shares of who is paid: none if that one has not staked. */
export function stakedPool({
  stakes,
  paid,
}: {
  readonly stakes: readonly { readonly staker: number; readonly rao: bigint }[];
  readonly paid: number;
}): SharePoolChange {
  let pool: SharePool = { value: 0n, denominator: SAFE_FLOAT_ZERO };
  const shares = new Map<number, SafeFloat>();
  for (const [index, { staker, rao }] of stakes.entries()) {
    const change = increaseShare(pool, shares.get(staker) ?? SAFE_FLOAT_ZERO, rao);
    shares.set(staker, change.share);
    pool = index % 3 === 2 ? increaseAllShares(change.pool, rao / 7n) : change.pool;
  }
  return { pool, share: shares.get(paid) ?? SAFE_FLOAT_ZERO };
}
