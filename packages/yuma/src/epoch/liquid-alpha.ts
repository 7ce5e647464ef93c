/** Step 17: an own moving-average alpha per bond. Source: docs/rules/epoch.md step 17. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { u16ToProportion } from '../fixed/proportion.ts';
import { expSafe } from '../fixed/transcendental.ts';
import { elementAt } from '../matrix/element-at.ts';
import { forEachEntry, type SparseMatrix, type SparseRow } from '../matrix/sparse-matrix.ts';
import { clampValue } from '../matrix/vector.ts';
import type { EpochInput } from './epoch-types.ts';

/** The steepness is stored in hundredths; the sign makes the sigmoid rise. */
const STEEPNESS_DIVISOR = i32f32.fromInteger(-100n);

const HALF = i32f32.one / 2n;

/** Bounds and slope of the sigmoid, I32F32 bits. */
export interface SigmoidShape {
  readonly low: bigint;
  readonly high: bigint;
  /** In hundredths. */
  readonly steepness: bigint;
}

/**
 * One alpha per entry of `weights`, null when liquid alpha does not act (off, or no consensus at all). No other
 * alpha is ever read. Costs an exponential per entry.
 */
export function liquidAlphas(
  input: EpochInput,
  weights: SparseMatrix,
  bonds: SparseMatrix,
  consensus: readonly bigint[],
): readonly (readonly bigint[])[] | null {
  if (!input.liquidAlpha || consensus.every((value) => value === 0n)) return null;
  const shape: SigmoidShape = {
    low: u16ToProportion(input.alphaLow),
    high: u16ToProportion(input.alphaHigh),
    steepness: i32f32.fromInteger(BigInt(input.alphaSigmoidSteepness)),
  };
  return weights.map((weightRow, i) => {
    if (weightRow.uids.length === 0) return [];
    const seenWeights = cursorView(weightRow);
    const seenBonds = cursorView(elementAt(bonds, i));
    return weightRow.uids.map((j) =>
      alphaSigmoid(shape, elementAt(consensus, j), seenWeights.get(j) ?? 0n, seenBonds.get(j) ?? 0n),
    );
  });
}

/**
 * What a forward-only cursor over columns 0, 1, 2, … finds in a row: an entry that does not lie beyond all entries
 * before it is never seen. Rows are stored as they were set, so this differs from the row when it is not sorted.
 */
function cursorView(row: SparseRow): ReadonlyMap<number, bigint> {
  const seen = new Map<number, bigint>();
  let furthest = -1;
  forEachEntry(row, (j, value) => {
    if (j <= furthest) return;
    furthest = j;
    seen.set(j, value);
  });
  return seen;
}

/** Alpha between low and high: the further a weight moves from consensus or bond, the higher. I32F32 bits. */
export function alphaSigmoid(shape: SigmoidShape, consensus: bigint, weight: bigint, bond: bigint): bigint {
  const distance = weight >= bond ? weight - consensus : bond - weight;
  const difference = clampValue(i32f32.saturate(distance), 0n, i32f32.one);
  const slope = i32f32.saturatingDiv(shape.steepness, STEEPNESS_DIVISOR);
  const exponent = i32f32.saturatingMul(slope, i32f32.saturatingSub(difference, HALF));
  const sigmoid = i32f32.saturatingDiv(i32f32.one, i32f32.saturatingAdd(i32f32.one, expSafe(i32f32, exponent)));
  const range = i32f32.saturatingSub(shape.high, shape.low);
  const alpha = i32f32.saturatingAdd(shape.low, i32f32.saturatingMul(sigmoid, range));
  return clampValue(alpha, shape.low, shape.high);
}
