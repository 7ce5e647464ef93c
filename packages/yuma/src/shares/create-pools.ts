/** Payments into share pools, compiled to WebAssembly: `assembly/pool-payments.ts`. */
import { elementAt } from '../matrix/element-at.ts';
import { decodePoolExports } from './decode-pool-exports.ts';
import { PAYMENT_WORDS, type PoolKernel, payPool } from './pool-payments.ts';

/** More payments than a memory has room for. */
const COUNT_MAX = 2 ** 25;

/**
 * Pools with the same results, bit for bit, as the reference. `exports` are those of an instance of its own, whose memory is theirs.
 * Payments that the kernel left as they were are done by the reference.
 */
export function createPools(moduleExports: Readonly<Record<string, unknown>>): PoolKernel {
  const { memory, layOutPools, payPools } = decodePoolExports(moduleExports);
  let latest = new BigUint64Array(0);
  let latestCount = 0;

  function layOut(count: number): BigUint64Array {
    if (!(count >= 0 && count <= COUNT_MAX)) throw new RangeError(`There is no room for ${count} payments.`);
    const start = layOutPools(count);
    if (start === 0) throw new RangeError(`There is no memory for ${count} payments.`);
    latest = new BigUint64Array(memory.buffer, start, count * PAYMENT_WORDS);
    latestCount = count;
    return latest;
  }

  function pay(payments: BigUint64Array): void {
    if (payments !== latest) throw new RangeError('The payments are not the latest that there was made room for.');
    const left = payPools(latestCount);
    const listed = new Uint32Array(memory.buffer, payments.byteOffset + payments.byteLength, left);
    for (let index = 0; index < left; index++) payPool(payments, elementAt(listed, index) * PAYMENT_WORDS);
  }

  return { layOut, pay };
}
