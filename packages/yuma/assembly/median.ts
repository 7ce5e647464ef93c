/**
 * Step 9: the consensus, a median of each column weighted by stake. Source: docs/rules/epoch.md step 9.
 *
 * Why any way of searching gives the same bits. Let the votes be not negative and their sums exact (no saturation). For a
 * score p of the column let below(p) be the votes for smaller scores, upTo(p) those for p or smaller. In the rule's search, `lo + lowerStake`
 * is below(p) of the pivot p and `hi - upperStake` is upTo(p), whatever was discarded before, because discarded votes are part of
 * `lo` or missing in `hi`. Both functions rise with p. So
 * - minority < 0: below(p) >= 0 > minority always, the search goes down to the smallest score;
 * - minority >= the sum of all: upTo(p) <= minority always, it goes up to the largest score;
 * - else exactly one score v has below(v) <= minority < upTo(v). A larger pivot has below(p) >= upTo(v) > minority and goes
 *   down, a smaller one has upTo(p) <= below(v) <= minority and goes up, and v itself is the answer.
 * No order of partitions and no choice of pivots enters. Missing entries and explicit zeros are one group with score 0. Splitting
 * a group of equal scores further, here by voter, splits its interval and keeps the score. Votes that are negative or sums that could
 * saturate only come from stake no chain holds; they go through the rule literally.
 */

import { divideColumn, reciprocal, saturatingAdd, saturatingSub, u16ToProportion } from './fixed';
import * as at from './layout';
import { hasHugeScores } from './weights';

/** Votes up to here cannot overflow in a sum over 65536 rows. */
const EXACT_VOTE_END: u64 = 1 << 47;

export let voterCount: i32 = 0;
/** Whether no vote is negative and no sum of votes can overflow. */
export let areVotesExact: bool = false;
export let voteSum: i64 = 0;
let minority: i64 = 0;

/** Fills `consensus`. */
export function findConsensus(): void {
  const n = at.uidCount();
  memory.fill(at.consensus, 0, n << 3);
  if (voterCount == 0) return;
  if (areVotesExact && !hasHugeScores) findByGroups(n);
  else findLiterally(n);
}

/** The votes per row (those of rows with positive active stake count), normalised once more. */
export function readVotes(): void {
  const n = at.uidCount();
  let sum: i64 = 0;
  voterCount = 0;
  for (let i = 0; i < n; i++) {
    const stake = load<i64>(at.activeStake + (i << 3));
    if (stake <= 0) continue;
    sum += stake;
    voterCount++;
  }
  const factor = reciprocal(sum);
  areVotesExact = true;
  voteSum = 0;
  for (let i = 0; i < n; i++) {
    const stake = load<i64>(at.activeStake + (i << 3));
    const vote = stake > 0 ? divideColumn(stake, sum, factor) : 0;
    store<i64>(at.votes + (i << 3), vote);
    areVotesExact = areVotesExact && (vote as u64) < EXACT_VOTE_END;
    voteSum += vote;
  }
  minority = saturatingSub(voteSum, u16ToProportion(at.kappa()));
}

/**
 * Searches only the columns in which the zeros do not decide. The votes for positive scores were summed up per column while the rows were
 * divided, except those of rows that are not sorted.
 */
function findByGroups(n: i32): void {
  memory.fill(at.stamp, 0, n << 2);
  for (let i = 0; i < n; i++) if (load<u8>(at.weightsSorted + i) == 0) countRow(i);
  // Every column gets a place for its scores, also one that is decided already: that costs less than asking at every entry.
  let openCount = 0;
  let next = at.scores;
  for (let j = 0; j < n; j++) {
    const count = load<u32>(at.columnCount + (j << 2));
    const isOpen = count > 0 && !isZeroMedian(count as i32, load<i64>(at.columnSum + (j << 3)));
    store<u32>(at.columnStart + (j << 2), next as u32);
    next += (count as usize) << 3;
    if (isOpen) openCount++;
    else store<u32>(at.columnCount + (j << 2), 0);
  }
  if (openCount == 0) return;
  memory.fill(at.stamp, 0, n << 2);
  for (let i = 0; i < n; i++) scatterRow(i);
  for (let j = 0; j < n; j++) {
    const count = load<u32>(at.columnCount + (j << 2));
    if (count == 0) continue;
    // The scattering left the end of the column's scores.
    const end = load<u32>(at.columnStart + (j << 2)) as usize;
    const zeros = voteSum - load<i64>(at.columnSum + (j << 3));
    store<i64>(at.consensus + (j << 3), search(end - ((count as usize) << 3), count, zeros));
  }
}

/** Whether the median is 0: when the rows that give nothing hold it, by the three cases above. */
// @ts-ignore: decorator
@inline
function isZeroMedian(count: i32, positiveVotes: i64): bool {
  if (minority < 0) return count < voterCount;
  return minority < voteSum - positiveVotes;
}

function countRow(i: i32): void {
  if (load<i64>(at.activeStake + (i << 3)) <= 0) return;
  const vote = load<i64>(at.votes + (i << 3));
  const sums = at.columnSum;
  const counts = at.columnCount;
  const first = load<u32>(at.wStarts + (i << 2)) as usize;
  const end = load<u32>(at.wStarts + ((i + 1) << 2)) as usize;
  // Of several entries for one uid the last counts: backward, each uid once.
  for (let k = end; k > first; k--) {
    const j = load<u16>(at.wUids + ((k - 1) << 1)) as usize;
    if (load<u32>(at.stamp + (j << 2)) == i + 1) continue;
    store<u32>(at.stamp + (j << 2), i + 1);
    if (load<i64>(at.wValues + ((k - 1) << 3)) == 0) continue;
    store<i64>(sums + (j << 3), load<i64>(sums + (j << 3)) + vote);
    store<u32>(counts + (j << 2), load<u32>(counts + (j << 2)) + 1);
  }
}

function scatterRow(i: i32): void {
  if (load<i64>(at.activeStake + (i << 3)) <= 0) return;
  const first = load<u32>(at.wStarts + (i << 2)) as usize;
  const end = load<u32>(at.wStarts + ((i + 1) << 2)) as usize;
  const uids = at.wUids;
  const values = at.wValues;
  const next = at.columnStart;
  const voter = i as i64;
  if (load<u8>(at.weightsSorted + i) != 0) {
    for (let k = first; k < end; k++) {
      const value = load<i64>(values + (k << 3));
      if (value == 0) continue;
      const place = next + ((load<u16>(uids + (k << 1)) as usize) << 2);
      const score = load<u32>(place);
      store<i64>(score as usize, (value << 16) | voter);
      store<u32>(place, score + 8);
    }
    return;
  }
  for (let k = end; k > first; k--) {
    const j = load<u16>(uids + ((k - 1) << 1)) as usize;
    if (load<u32>(at.stamp + (j << 2)) == i + 1) continue;
    store<u32>(at.stamp + (j << 2), i + 1);
    const value = load<i64>(values + ((k - 1) << 3));
    if (value == 0) continue;
    const place = next + (j << 2);
    const score = load<u32>(place);
    store<i64>(score as usize, (value << 16) | voter);
    store<u32>(place, score + 8);
  }
}

/** The smallest score (of `count` packed ones) with minority < votes for it or smaller ones; the largest if none has. */
function search(scoresAt: usize, count: u32, zeroVotes: i64): i64 {
  const votes = at.votes;
  let from = scoresAt;
  let size = count as usize;
  let below = zeroVotes;
  // The two ends of a buffer that holds a partition, and the place that the next one is written to.
  let to = at.partition;
  const half = (max(count, 1) as usize) << 3;
  while (size > 1) {
    const pivot = choosePivot(from, size);
    let low = to;
    let high = to + ((size - 1) << 3);
    let lowVotes: i64 = 0;
    for (let k: usize = 0; k < size; k++) {
      const score = load<i64>(from + (k << 3));
      const isLower = score < pivot;
      // Written at both ends; the end that does not move is overwritten by the next one.
      store<i64>(low, score);
      store<i64>(high, score);
      low += (isLower as usize) << 3;
      high -= ((!isLower) as usize) << 3;
      lowVotes += isLower ? load<i64>(votes + (((score & 0xffff) as usize) << 3)) : 0;
    }
    const lowCount = (low - to) >> 3;
    if (minority < below + lowVotes && lowCount > 0) {
      from = to;
      size = lowCount;
    } else {
      // The pivot itself is among the upper part and, being its smallest, is checked first.
      const pivotEnd = below + lowVotes + load<i64>(votes + (((pivot & 0xffff) as usize) << 3));
      if (minority < pivotEnd || size - lowCount == 1) return pivot >> 16;
      from = low;
      size = size - lowCount;
      below += lowVotes;
      if (lowCount == 0) {
        // The pivot was the smallest: leave it out, so that every round drops one.
        size = dropPivot(from, size, pivot);
        below = pivotEnd;
      }
    }
    to = to == at.partition ? at.partition + half : at.partition;
  }
  return load<i64>(from) >> 16;
}

/** The middle one of three elements: close to the middle of all more often than any single one. */
// @ts-ignore: decorator
@inline
function choosePivot(from: usize, size: usize): i64 {
  const a = load<i64>(from);
  const b = load<i64>(from + ((size >> 1) << 3));
  const c = load<i64>(from + ((size - 1) << 3));
  return max(min(a, b), min(max(a, b), c));
}

/** Replaces the pivot, which occurs once, by the last element. */
function dropPivot(from: usize, size: usize, pivot: i64): usize {
  for (let k: usize = 0; k < size; k++) {
    if (load<i64>(from + (k << 3)) != pivot) continue;
    store<i64>(from + (k << 3), load<i64>(from + ((size - 1) << 3)));
    return size - 1;
  }
  return size;
}

/** The rule as it is written, over dense columns, with saturating sums: for votes that no chain has. */
function findLiterally(n: i32): void {
  const indices = at.partition;
  const lower = at.sortOrder;
  const upper = at.sortOther;
  for (let j = 0; j < n; j++) {
    // Scores in `dense`, votes in `denseOther`, by voter.
    let voter = 0;
    for (let i = 0; i < n; i++) {
      if (load<i64>(at.activeStake + (i << 3)) <= 0) continue;
      let score: i64 = 0;
      const end = load<u32>(at.wStarts + ((i + 1) << 2)) as usize;
      for (let k = load<u32>(at.wStarts + (i << 2)) as usize; k < end; k++) {
        if (load<u16>(at.wUids + (k << 1)) == j) score = load<i64>(at.wValues + (k << 3));
      }
      store<i64>(at.dense + (voter << 3), score);
      store<i64>(at.denseOther + (voter << 3), load<i64>(at.votes + (i << 3)));
      store<u32>(indices + (voter << 2), voter);
      voter++;
    }
    store<i64>(at.consensus + (j << 3), searchLiterally(indices, voter, lower, upper));
  }
}

function searchLiterally(indices: usize, count: i32, lower: usize, upper: usize): i64 {
  let size = count;
  let low: i64 = 0;
  let high = voteSum;
  while (size > 0) {
    const pivot = load<i64>(at.dense + (load<u32>(indices + ((size >> 1) << 2)) << 3));
    if (size == 1) return pivot;
    let lowerCount = 0;
    let upperCount = 0;
    let lowerVotes: i64 = 0;
    let upperVotes: i64 = 0;
    for (let k = 0; k < size; k++) {
      const voter = load<u32>(indices + (k << 2));
      const score = load<i64>(at.dense + (voter << 3));
      const vote = load<i64>(at.denseOther + (voter << 3));
      if (score < pivot) {
        store<u32>(lower + (lowerCount++ << 2), voter);
        lowerVotes = saturatingAdd(lowerVotes, vote);
      } else if (score > pivot) {
        store<u32>(upper + (upperCount++ << 2), voter);
        upperVotes = saturatingAdd(upperVotes, vote);
      }
    }
    const lowerEnd = saturatingAdd(low, lowerVotes);
    const upperStart = saturatingSub(high, upperVotes);
    if (minority < lowerEnd && lowerCount > 0) {
      memory.copy(indices, lower, lowerCount << 2);
      size = lowerCount;
      high = lowerEnd;
    } else if (upperStart <= minority && upperCount > 0) {
      memory.copy(indices, upper, upperCount << 2);
      size = upperCount;
      low = upperStart;
    } else return pivot;
  }
  return 0;
}
