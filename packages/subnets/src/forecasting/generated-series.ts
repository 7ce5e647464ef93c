/**
 * Pure: series that are made. Each follows its last two values and a shock:
 *
 *   y(t) = a1 y(t-1) + a2 y(t-2) + shock,    value = level + unit * y
 *
 * Two of three swing, with a period of about 6 to 13 steps that lasts; the others fall back to their level at once, or
 * overshoot it. What swings is lost on who takes the last value for the next; what falls back is not.
 */
import type { Random } from '@yumanet/protocol';
import { createShocks, drawNormal } from './normal.ts';
import type { HiddenSeries } from './score.ts';
import { meanDeviationOf, toValue } from './values.ts';

/** Every so many series one falls back instead of swinging. */
const FALL_BACK_EVERY = 3;
/** Steps before the first that is shown: what the series began with is forgotten by then. */
const WARM_UP_STEPS = 24;
/**
 * Levels lie much further apart than a series moves, so that an answer to another series is far off. The largest swings
 * keep off 0 and 1,000,000.
 */
const LEVEL_MIN = 200_000;
const LEVEL_RANGE = 600_001;
const UNIT_MIN = 2_000;
const UNIT_RANGE = 8_001;
const PARTS = 1_000;
const SEED_BYTES = 16;

/** How a series goes on; the numbers are the ones above. */
interface Law {
  readonly a1: number;
  readonly a2: number;
  readonly level: number;
  readonly unit: number;
}

interface Generated {
  readonly values: readonly number[];
  readonly hidden: HiddenSeries;
}

/** The `index`th series of a task: how it moves as for every miner of the round, where and by how much for this one alone. */
export function nextGeneratedSeries(index: number, length: number, random: Random, own: Random): Generated {
  const law = { ...drawWeights(index, random), ...drawPlace(own) };
  const path = followLaw(law, [0, 0], WARM_UP_STEPS + length, createShocks(own.bytes(SEED_BYTES)));
  const values = path.slice(WARM_UP_STEPS).map((y) => atLevel(law, y));
  const last = path.slice(-2);
  return {
    values,
    hidden: {
      scale: Math.max(meanDeviationOf(values), 1),
      goOn: (steps, truth) => followLaw(law, last, steps, () => drawNormal(truth)).map((y) => atLevel(law, y)),
    },
  };
}

function drawPlace(own: Random): Pick<Law, 'level' | 'unit'> {
  return { level: LEVEL_MIN + own.below(LEVEL_RANGE), unit: UNIT_MIN + own.below(UNIT_RANGE) };
}

function drawWeights(index: number, random: Random): Pick<Law, 'a1' | 'a2'> {
  if (index % FALL_BACK_EVERY === FALL_BACK_EVERY - 1) {
    return { a1: between(-0.6, 0.2, random), a2: 0 };
  }
  // A pair of complex roots: how long the swing lasts, and the cosine of its angle.
  const modulus = between(0.93, 0.98, random);
  const cosine = between(0.45, 0.88, random);
  return { a1: 2 * modulus * cosine, a2: -modulus * modulus };
}

function between(low: number, high: number, random: Random): number {
  return low + ((high - low) * random.below(PARTS + 1)) / PARTS;
}

function followLaw({ a1, a2 }: Law, last: readonly number[], steps: number, nextShock: () => number): number[] {
  const path = [...last];
  for (let step = 0; step < steps; step += 1) {
    path.push(a1 * (path.at(-1) ?? 0) + a2 * (path.at(-2) ?? 0) + nextShock());
  }
  return path.slice(last.length);
}

function atLevel({ level, unit }: Law, y: number): number {
  return toValue(level + unit * y);
}
