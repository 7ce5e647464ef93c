/** Payments into share pools in plain TypeScript: the readable ones, by which the compiled ones are judged. */
import { PAYMENT_WORDS, type PoolKernel, payPool } from './pool-payments.ts';

/** Pools with words of their own. */
export function createReferencePools(): PoolKernel {
  let words = new BigUint64Array(0);
  let latest = words;

  return {
    layOut: (count) => {
      const size = count * PAYMENT_WORDS;
      if (size > words.length) words = new BigUint64Array(size);
      latest = words.subarray(0, size);
      return latest;
    },
    pay: (payments) => {
      if (payments !== latest) throw new RangeError('The payments are not the latest that there was made room for.');
      for (let at = 0; at < payments.length; at += PAYMENT_WORDS) payPool(payments, at);
    },
  };
}
