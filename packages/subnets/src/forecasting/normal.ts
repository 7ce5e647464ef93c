/**
 * Pure: what the mechanism needs of the normal distribution, with additions and multiplications alone, so that every
 * machine comes to the same numbers.
 */
import type { Random } from '@yumanet/protocol';

/** Twelve bytes: their sum has the variance of twelve uniform numbers, which is 1. */
const BYTES_PER_DRAW = 12;
const BYTE_VALUES = 256;
/** The mean of a byte is 127.5. */
const SUM_MEAN = 127.5 * BYTES_PER_DRAW;

/** Nearly normal with mean 0 and variance 1, never beyond 6 (the sum of twelve uniform numbers). */
export function drawNormal(random: Random): number {
  const sum = random.bytes(BYTES_PER_DRAW).reduce((total, byte) => total + byte, 0);
  return (sum - SUM_MEAN) / BYTE_VALUES;
}

/** A draw after the other from a seed of 16 bytes: cheap, for what is shown and hides nothing. Not for a truth. */
export function createShocks(seed: Uint8Array): () => number {
  const view = new DataView(seed.buffer, seed.byteOffset, seed.byteLength);
  let [a, b, c, counter] = [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)];
  // sfc32, the small generator of the public domain suite PractRand.
  const nextU32 = (): number => {
    const result = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + result) >>> 0;
    return result;
  };
  return () => {
    let sum = 0;
    for (let draw = 0; draw < BYTES_PER_DRAW; draw += 1) sum += nextU32() / U32_VALUES;
    return sum - BYTES_PER_DRAW / 2;
  };
}

const U32_VALUES = 0x1_0000_0000;

/** Quantiles of the normal distribution at 0.55, 0.65 … 0.95. */
const UPPER_HALF = [0.125661, 0.38532, 0.67449, 1.036433, 1.644854] as const;

/** Its quantiles at 0.05, 0.15 … 0.95, the levels that are asked for. */
export const NORMAL_QUANTILES: readonly number[] = [...UPPER_HALF.toReversed().map((z) => -z), ...UPPER_HALF];
