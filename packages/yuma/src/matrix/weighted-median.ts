/** The stake-weighted median that makes the consensus. Source: docs/rules/epoch.md step 9. */

import { i32f32 } from '../fixed/fixed-types.ts';
import { elementAt } from './element-at.ts';
import { forEachEntry, type SparseMatrix } from './sparse-matrix.ts';
import { normalize, plainSum } from './vector.ts';

/** Where the median is searched: stakes and scores per row, the part of the stake below the median, and the whole. */
export interface MedianSearch {
  readonly stake: readonly bigint[];
  readonly score: readonly bigint[];
  /** The stake that lies below the median: whole stake minus kappa. */
  readonly minority: bigint;
  /** The sum of the stakes. */
  readonly high: bigint;
}

/**
 * Per column the score that at least the share `majority` of the positive stake supports; rows without positive
 * stake have no voice, a missing entry is a score of 0.
 */
export function weightedMedianOfColumns(
  stake: readonly bigint[],
  score: SparseMatrix,
  columns: number,
  majority: bigint,
): readonly bigint[] {
  const votingStake = normalize(stake.filter((value) => value > 0n));
  const high = plainSum(i32f32, votingStake);
  const minority = i32f32.saturatingSub(high, majority);
  const scores = scoresByColumn(stake, score, votingStake.length);
  const medians: bigint[] = [];
  for (let j = 0; j < columns; j++) {
    const columnScore = scores.get(j);
    // A column that nobody scored has only zeros, so its median is 0.
    medians.push(
      columnScore === undefined ? 0n : weightedMedian({ stake: votingStake, score: columnScore, minority, high }),
    );
  }
  return medians;
}

/** The scores of each column that has any, one per voting row; of several entries in one column the last counts. */
function scoresByColumn(stake: readonly bigint[], score: SparseMatrix, voterCount: number): Map<number, bigint[]> {
  const columns = new Map<number, bigint[]>();
  let voter = 0;
  score.forEach((row, i) => {
    if (elementAt(stake, i) <= 0n) return;
    forEachEntry(row, (j, value) => {
      const column = columns.get(j) ?? new Array<bigint>(voterCount).fill(0n);
      column[voter] = value;
      columns.set(j, column);
    });
    voter += 1;
  });
  return columns;
}

/**
 * Quickselect by weight. The order of the partitions and the strictness of the two comparisons decide ties.
 * Empty input gives 0.
 */
export function weightedMedian({ stake, score, minority, high: stakeSum }: MedianSearch): bigint {
  let partition = score.map((_, index) => index);
  let low = 0n;
  let high = stakeSum;
  // Every round drops at least the pivot, so there are at most as many rounds as rows.
  while (partition.length > 0) {
    const pivot = elementAt(score, elementAt(partition, partition.length >> 1));
    if (partition.length === 1) return pivot;
    const { lower, upper, lowerStake, upperStake } = partitionBy(pivot, partition, stake, score);
    const lowerEnd = i32f32.saturatingAdd(low, lowerStake);
    const upperStart = i32f32.saturatingSub(high, upperStake);
    if (minority < lowerEnd && lower.length > 0) {
      partition = lower;
      high = lowerEnd;
    } else if (upperStart <= minority && upper.length > 0) {
      partition = upper;
      low = upperStart;
    } else {
      return pivot;
    }
  }
  return 0n;
}

interface Partition {
  readonly lower: number[];
  readonly upper: number[];
  readonly lowerStake: bigint;
  readonly upperStake: bigint;
}

function partitionBy(
  pivot: bigint,
  partition: readonly number[],
  stake: readonly bigint[],
  score: readonly bigint[],
): Partition {
  const lower: number[] = [];
  const upper: number[] = [];
  let lowerStake = 0n;
  let upperStake = 0n;
  for (const index of partition) {
    const value = elementAt(score, index);
    if (value < pivot) {
      lower.push(index);
      lowerStake = i32f32.saturatingAdd(lowerStake, elementAt(stake, index));
    } else if (value > pivot) {
      upper.push(index);
      upperStake = i32f32.saturatingAdd(upperStake, elementAt(stake, index));
    }
  }
  return { lower, upper, lowerStake, upperStake };
}
