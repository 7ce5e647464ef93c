/** Large random epochs from one seed, built without shrinking: fast-check repeats them by their seed alone. */

import type { EpochInput, SparseRowU16 } from '../../src/epoch/epoch-types.ts';
import { row, smallEpoch } from './epoch-input.ts';

export type Below = (end: number) => number;

/** A multiply-and-shift generator (mulberry32): whole numbers below `end`, the same for the same seed everywhere. */
export function seededBelow(seed: number): Below {
  let state = seed >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

/** Rows of some uids, dense or sparse, their uids ascending or now and then not. */
function randomRows(n: number, rowCount: number, below: Below): SparseRowU16[] {
  const gap = [1, 1, 3, 10][below(4)] ?? 1;
  const top = [65_536, 65_536, 4][below(3)] ?? 65_536;
  return Array.from({ length: n }, (_, i) => {
    if (i >= rowCount) return row();
    const entries: (readonly [number, number])[] = [];
    for (let j = below(gap); j < n; j += 1 + below(gap * 2 - 1)) entries.push([j, below(top)]);
    return row(...(below(16) === 0 ? entries.toReversed() : entries));
  });
}

/** An epoch of `n` neurons with a random form, all fields plausible. */
export function randomLargeEpoch(n: number, seed: number): EpochInput {
  const below = seededBelow(seed);
  const validators = below(2) === 0 ? 24 : Math.min(n, 96);
  return smallEpoch({
    n,
    lastUpdate: Array.from({ length: n }, () => BigInt(4_990 + below(5_000))),
    blockAtRegistration: Array.from({ length: n }, () => BigInt(below(below(5) === 0 ? 9_900 : 4_000))),
    validatorPermit: Array.from({ length: n }, (_, uid) => uid < validators || below(8) === 0),
    totalStakeI64F64: Array.from({ length: n }, (_, uid) =>
      uid < validators ? BigInt(below(1 << 30)) << BigInt(60 + below(36)) : BigInt(below(2)) << 50n,
    ),
    ownerUid: below(2) === 0 ? null : below(n),
    maxAllowedValidators: [validators, n, 8][below(3)] ?? 8,
    kappa: [32_767, 20_000, 65_535, 0][below(4)] ?? 0,
    bondsPenalty: [65_535, 0, 30_000][below(3)] ?? 0,
    bondsMovingAvg: BigInt(below(1_000_001)),
    liquidAlpha: below(3) > 0,
    yuma3: below(2) === 0,
    alphaSigmoidSteepness: [1_000, 400, -1_000, 3_000, 10_000][below(5)] ?? 0,
    commitReveal: below(2) === 0,
    commitsV4: [[99n, [[below(n), BigInt(below(9_000))]]]],
    raoEmission: BigInt(below(1 << 30)) * 1_000n,
    weights: randomRows(n, validators, below),
    bonds: randomRows(n, validators, below),
  });
}
