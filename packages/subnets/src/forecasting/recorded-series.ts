/**
 * Pure: series that were recorded. What is shown is a piece of the sunspot numbers, made larger by a factor and
 * lifted by an offset that are the miner's own. What comes
 * after it in the record is known to everybody, so it is not the truth: the truth is what came after one of the
 * moments in the record that were most alike, and the pulse picks which.
 */
import type { Random } from '@yumanet/protocol';
import type { HiddenSeries } from './score.ts';
import { SUNSPOTS_TENTHS } from './sunspots.ts';
import { meanDeviationOf, toValue } from './values.ts';

/** So many moments may be the truth's, the shown one among them. */
const MOMENTS_ALIKE = 16;
/** The largest number in the record, 1,902, times the largest factor and lifted most, is below 1,000,000. */
const FACTOR_MIN = 40;
const FACTOR_RANGE = 81;
const OFFSET_RANGE = 770_001;

/** A series of this length of which `steps` more are asked. */
export function nextRecordedSeries(
  { length, steps }: { readonly length: number; readonly steps: number },
  own: Random,
): { readonly values: readonly number[]; readonly hidden: HiddenSeries } {
  const factor = FACTOR_MIN + own.below(FACTOR_RANGE);
  const offset = own.below(OFFSET_RANGE);
  const placed = (tenths: readonly number[]) => tenths.map((value) => toValue(offset + value * factor));
  const now = length + own.below(SUNSPOTS_TENTHS.length - steps - length + 1);
  const values = placed(SUNSPOTS_TENTHS.slice(now - length, now));
  const moments = momentsAlike(now, steps);
  return {
    values,
    hidden: {
      scale: Math.max(meanDeviationOf(values), 1),
      goOn(count, truth) {
        const moment = moments[truth.below(moments.length)] ?? now;
        return placed(SUNSPOTS_TENTHS.slice(moment, moment + count));
      },
    },
  };
}

/** Where the record stood and moved as it does before `now`: the places after those moments, the most alike first. */
function momentsAlike(now: number, steps: number): readonly number[] {
  const count = SUNSPOTS_TENTHS.length - steps - 1;
  return Array.from({ length: count }, (_, index) => index + 2)
    .map((moment) => ({ moment, distance: distanceOf(moment, now) }))
    .sort((a, b) => a.distance - b.distance || a.moment - b.moment)
    .slice(0, MOMENTS_ALIKE)
    .map(({ moment }) => moment);
}

function distanceOf(moment: number, now: number): number {
  const last = at(moment - 1) - at(now - 1);
  const before = at(moment - 2) - at(now - 2);
  return last * last + before * before;
}

function at(index: number): number {
  return SUNSPOTS_TENTHS[index] ?? 0;
}
