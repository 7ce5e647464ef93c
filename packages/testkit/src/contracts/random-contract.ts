/** What every implementation of the Random port does. */
import type { Random } from '@yumanet/protocol';
import { expectThat, type PortContract } from './port-contract.ts';

const DRAWS = 3_000;
const BOUND = 6;
/** A bound of which 2^32 is no multiple: cutting 32 bits to it would make the lower third half of all values. */
const UNEVEN_BOUND = 3 * 2 ** 30;
const LOWER_THIRD = 2 ** 30;
/** A third of 3,000 is 1,000; half would be 1,500. */
const LOWER_THIRD_MOST = 1_200;
/** Each of the six values is expected 500 times; a fair source leaves this range about once in 10^8 runs. */
const FEWEST = 375;
const MOST = 625;

export const randomContract: PortContract<Random> = {
  'gives as many bytes as asked for': (random) => {
    for (const count of [0, 1, 31, 32, 33, 1_000]) expectThat(random.bytes(count).length === count, `${count} bytes`);
  },

  'repeats no bytes': (random) => {
    const [first, second] = [random.bytes(16).join(), random.bytes(16).join()];
    expectThat(first !== second, 'two draws of 16 bytes differ');
  },

  'stays below its bound and reaches every value about equally often': (random) => {
    const counts = new Array<number>(BOUND).fill(0);
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const value = random.below(BOUND);
      expectThat(Number.isInteger(value) && value >= 0 && value < BOUND, `${value} is below ${BOUND}`);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    for (const count of counts)
      expectThat(count > FEWEST && count < MOST, `${count} of ${DRAWS} draws of one of ${BOUND}`);
  },

  'favours no part of a bound that is no power of two': (random) => {
    let count = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) if (random.below(UNEVEN_BOUND) < LOWER_THIRD) count += 1;
    expectThat(count < LOWER_THIRD_MOST, `${count} of ${DRAWS} draws in the lower third`);
  },

  'takes the smallest and the largest bound': (random) => {
    expectThat(random.below(1) === 0, 'below 1 is 0');
    const value = random.below(2 ** 32);
    expectThat(Number.isInteger(value) && value >= 0 && value < 2 ** 32, 'below 2^32');
  },
};
