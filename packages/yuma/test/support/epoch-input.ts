/** Small epochs to change one thing in. */

import type { EpochInput, SparseRowU16 } from '../../src/epoch/epoch-types.ts';

/** A stored row from [uid, value] pairs. */
export function row(...entries: readonly (readonly [number, number])[]): SparseRowU16 {
  return {
    uids: Uint16Array.from(entries, ([uid]) => uid),
    values: Uint16Array.from(entries, ([, value]) => value),
  };
}

/** A row as pairs, to compare with. */
export function pairs({ uids, values }: SparseRowU16): (readonly [number, number])[] {
  return Array.from(uids, (uid, k) => [uid, values[k] ?? -1] as const);
}

/** TAO or alpha as I64F64 bits of rao. */
export function staked(units: number): bigint {
  return (BigInt(units) * 1_000_000_000n) << 64n;
}

/**
 * Two validators (uids 0 and 1, stakes 60 and 40, both with a permit) and two servers (uids 2 and 3). Both validators
 * give 2 : 1 to the servers. Everyone registered long ago and is active; Yuma2; 1 TAO of emission.
 */
export function smallEpoch(changes: Partial<EpochInput> = {}): EpochInput {
  return {
    n: 4,
    currentBlock: 10_000n,
    tempo: 360,
    lastMechanismStepBlock: 9_640n,
    activityCutoff: 5_000n,
    lastUpdate: [9_900n, 9_900n, 9_900n, 9_900n],
    blockAtRegistration: [10n, 10n, 10n, 10n],
    validatorPermit: [true, true, false, false],
    totalStakeI64F64: [staked(60), staked(40), 0n, 0n],
    stakeThreshold: 0n,
    ownerUid: null,
    maxAllowedValidators: 64,
    kappa: 32_767,
    bondsPenalty: 65_535,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    bondsMovingAvg: 900_000n,
    liquidAlpha: false,
    yuma3: false,
    alphaSigmoidSteepness: 1_000,
    commitReveal: false,
    currentEpoch: 100n,
    revealPeriod: 1n,
    commitsV2: [],
    commitsV4: [],
    raoEmission: 1_000_000_000n,
    weights: [row([2, 65_535], [3, 32_768]), row([2, 65_535], [3, 32_768]), row(), row()],
    bonds: [row(), row(), row(), row()],
    ...changes,
  };
}
