import type { Random } from '@yumanet/protocol';
import type { Latency } from './profile.ts';

const U32_RANGE = 0x1_0000_0000;
/** The 99th percentile of the standard normal distribution. */
const Z_99 = 2.326_347_874;
/** Tails end here, in milliseconds: longer than any deadline. */
const DRAWN_MS_MAX = 600_000;

/** One latency of a distribution, in whole milliseconds. Pure but for the random numbers. */
export function drawLatency(latency: Latency, random: Random): number {
  return Math.min(Math.round(draw(latency, random)), DRAWN_MS_MAX);
}

function draw(latency: Latency, random: Random): number {
  switch (latency.kind) {
    case 'constant':
      return latency.ms;
    case 'uniform':
      return latency.min_ms + fraction(random) * (latency.max_ms - latency.min_ms);
    case 'exponential':
      return -latency.mean_ms * Math.log(fraction(random));
    case 'lognormal':
      return (
        latency.median_ms * Math.exp((Math.log(latency.p99_ms / latency.median_ms) / Z_99) * standardNormal(random))
      );
  }
}

/** Strictly between 0 and 1. */
function fraction(random: Random): number {
  return (random.below(U32_RANGE) + 0.5) / U32_RANGE;
}

/** Box and Muller's transform. */
function standardNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(fraction(random))) * Math.cos(2 * Math.PI * fraction(random));
}

/** True with a probability from 0 to 1. */
export function happens(probability: number, random: Random): boolean {
  return probability >= 1 || fraction(random) < probability;
}
