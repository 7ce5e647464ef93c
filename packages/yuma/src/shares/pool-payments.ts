/** Payments into many share pools at once. Source: docs/rules/economics.md section 4.1. */
import { elementAt } from '../matrix/element-at.ts';
import type { SafeFloat } from './safe-float.ts';
import { increaseAllShares, increaseShare } from './share-pool.ts';

/**
 * 64-bit words of a payment: the pool's value; its denominator and the shares of who is paid, each a mantissa in two words,
 * the low one first, and an exponent (i64); rao for who is paid; rao for all who have shares.
 */
export const PAYMENT_WORDS = 9;
const VALUE = 0;
export const DENOMINATOR_WORD = 1;
export const SHARE_WORD = 4;
export const OWN_WORD = 7;
export const ALL_WORD = 8;

/** One implementation; all give the same bits. */
export interface PoolKernel {
  /**
   * Room for so many payments, which belongs to the kernel: valid until it is asked for again. What is there is what was left
   * there. Throws a RangeError when there is not so much memory.
   */
  readonly layOut: (count: number) => BigUint64Array;
  /**
   * Pays into every pool: first to whom the shares belong, then to all who have any. Changes pools and shares in place. Throws a
   * RangeError for payments that are not those of the latest `layOut`.
   */
  readonly pay: (payments: BigUint64Array) => void;
}

/** One payment, whose words begin at `at`. Changes pool and shares in place. */
export function payPool(payments: BigUint64Array, at: number): void {
  const value = elementAt(payments, at + VALUE);
  const own = elementAt(payments, at + OWN_WORD);
  const all = elementAt(payments, at + ALL_WORD);
  if (own === 0n) {
    payments[at + VALUE] = increaseAllShares({ value, denominator: NO_SHARES }, all).value;
    return;
  }
  const denominator = readFloat(payments, at + DENOMINATOR_WORD);
  const { pool, share } = increaseShare({ value, denominator }, readFloat(payments, at + SHARE_WORD), own);
  payments[at + VALUE] = increaseAllShares(pool, all).value;
  writeFloat(payments, at + DENOMINATOR_WORD, pool.denominator);
  writeFloat(payments, at + SHARE_WORD, share);
}

const NO_SHARES: SafeFloat = { mantissa: 0n, exponent: 0n };
const HALF_BITS = 64n;
const I64_MAX = (1n << 63n) - 1n;
const I64_MIN = -(1n << 63n);

function readFloat(words: BigUint64Array, at: number): SafeFloat {
  const mantissa = (elementAt(words, at + 1) << HALF_BITS) | elementAt(words, at);
  return { mantissa, exponent: BigInt.asIntN(64, elementAt(words, at + 2)) };
}

function writeFloat(words: BigUint64Array, at: number, { mantissa, exponent }: SafeFloat): void {
  words[at] = mantissa;
  words[at + 1] = mantissa >> HALF_BITS;
  // As in storage: an exponent saturates.
  words[at + 2] = exponent > I64_MAX ? I64_MAX : exponent < I64_MIN ? I64_MIN : exponent;
}
