import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePoolExports } from '../../src/shares/decode-pool-exports.ts';
import { ALL_WORD, DENOMINATOR_WORD, OWN_WORD, PAYMENT_WORDS, SHARE_WORD } from '../../src/shares/pool-payments.ts';
import { createReferencePools } from '../../src/shares/reference-pools.ts';
import type { SafeFloat } from '../../src/shares/safe-float.ts';
import { kernelBytes, loadKernel } from '../support/load-kernel.ts';
import { randomLargeEpoch } from '../support/random-large-epoch.ts';
import {
  normalisedPayment,
  type PoolPayment,
  poolHistory,
  stakedPool,
  wildPayment,
} from '../support/random-payments.ts';

const RUNS = 3_000;
const BATCH = { minLength: 1, maxLength: 16 };

/** One of each for everything, so that each batch finds what others left behind. */
const { pools } = loadKernel();
const reference = createReferencePools();
const exports = decodePoolExports(new WebAssembly.Instance(new WebAssembly.Module(kernelBytes())).exports);

function wordsOf(payments: readonly PoolPayment[]): bigint[] {
  return payments.flatMap(({ pool, share, own, all }) => [
    pool.value,
    ...floatWords(pool.denominator),
    ...floatWords(share),
    own,
    all,
  ]);
}

function floatWords({ mantissa, exponent }: SafeFloat): bigint[] {
  return [mantissa, mantissa >> 64n, exponent].map((word) => BigInt.asUintN(64, word));
}

/** All words after the payments. */
function paidBy({ layOut, pay }: typeof pools, words: readonly bigint[]): bigint[] {
  const payments = layOut(words.length / PAYMENT_WORDS);
  payments.set(words);
  pay(payments);
  return Array.from(payments);
}

/** What the kernel makes of payments by itself, and which of them it leaves. */
function paidAlone(words: readonly bigint[]): { readonly words: bigint[]; readonly left: number[] } {
  const count = words.length / PAYMENT_WORDS;
  const start = exports.layOutPools(count);
  const payments = new BigUint64Array(exports.memory.buffer, start, words.length);
  payments.set(words);
  const left = exports.payPools(count);
  const listed = new Uint32Array(exports.memory.buffer, start + payments.byteLength, left);
  return { words: Array.from(payments), left: Array.from(listed) };
}

/** Whether the kernel does a payment by itself: see `assembly/pool-payments.ts`. */
function isOrdinary({ pool: { value, denominator }, share, own }: PoolPayment): boolean {
  if (own === 0n || denominator.mantissa === 0n) return true;
  return value > 0n && isNormalised(denominator) && (share.mantissa === 0n || isNormalised(share));
}

function isNormalised({ mantissa, exponent }: SafeFloat): boolean {
  return mantissa > 10n ** 20n && mantissa <= 10n ** 21n && BigInt.asIntN(32, exponent) === exponent;
}

describe('compiled payments into share pools give the bits of the reference', () => {
  it('for any pools with normalised shares', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(normalisedPayment, BATCH), (payments) => {
        const words = wordsOf(payments);
        expect(paidBy(pools, words)).toEqual(paidBy(reference, words));
      }),
      { numRuns: RUNS },
    );
  });

  it('for whatever storage can hold', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(wildPayment, BATCH), (payments) => {
        const words = wordsOf(payments);
        expect(paidBy(pools, words)).toEqual(paidBy(reference, words));
      }),
      { numRuns: RUNS },
    );
  });

  it('payment after payment into pools that several have staked in, none of them left to the host', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(poolHistory, (history) => {
        let words = wordsOf([{ ...stakedPool(history), own: 0n, all: 0n }]);
        for (const { own, all } of history.payments) {
          words[OWN_WORD] = own;
          words[ALL_WORD] = all;
          const alone = paidAlone(words);
          expect(alone.left).toEqual([]);
          expect(alone.words).toEqual(paidBy(reference, words));
          words = alone.words;
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the host', () => {
  it('is left exactly the payments that are unusual, as they were', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(wildPayment, BATCH), (payments) => {
        const before = wordsOf(payments);
        const { words, left } = paidAlone(before);
        expect(left).toEqual(payments.flatMap((payment, index) => (isOrdinary(payment) ? [] : [index])));
        for (const index of left) {
          const at = index * PAYMENT_WORDS;
          expect(words.slice(at, at + PAYMENT_WORDS)).toEqual(before.slice(at, at + PAYMENT_WORDS));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each([
  ['compiled', () => loadKernel()],
  ['readable', () => ({ ...loadKernel(), pools: createReferencePools() })],
] as const)('the %s payments', (_, load) => {
  const staked = stakedPool({ stakes: [{ staker: 0, rao: 1_000n }], paid: 0 });
  const words = wordsOf(Array.from({ length: 2_000 }, (__, index) => ({ ...staked, own: BigInt(index), all: 7n })));

  it('are many or few, and outlive an epoch', () => {
    const kernel = load();
    const few = words.slice(0, 3 * PAYMENT_WORDS);
    const all = paidBy(kernel.pools, words);
    expect(paidBy(kernel.pools, few)).toEqual(all.slice(0, few.length));
    const payments = kernel.pools.layOut(3);
    payments.set(few);
    kernel.runEpoch(randomLargeEpoch(200, 1));
    kernel.pools.pay(payments);
    expect(Array.from(payments)).toEqual(all.slice(0, few.length));
    expect(kernel.pools.layOut(0)).toHaveLength(0);
    const [value, denominator, share] = [all[0], all[DENOMINATOR_WORD], all[SHARE_WORD]];
    expect([value, denominator, share]).toEqual([1_007n, denominator, denominator]);
  });

  it('are refused when they are not the latest', () => {
    const { layOut, pay } = load().pools;
    const former = layOut(2);
    const latest = layOut(3);
    expect(() => pay(former)).toThrow(RangeError);
    expect(() => pay(latest.slice())).toThrow(RangeError);
    expect(() => pay(latest)).not.toThrow();
  });
});

it('there is room for so many payments and no more', () => {
  expect(() => pools.layOut(2 ** 25 + 1)).toThrow(RangeError);
  expect(() => pools.layOut(-1)).toThrow(RangeError);
});

it('there are no pools in a module without them', () => {
  expect(() => decodePoolExports({ memory: exports.memory, layOutPools: exports.layOutPools })).toThrow(TypeError);
});
