/** Pure: an epoch of a small subnet whose first two neurons are validators, with stakes of 60 and 40. */
import { type EpochInput, type EpochOutput, lintWeights, runEpoch, type SparseRowU16 } from '@yumanet/yuma';

const STAKES = [60n, 40n];
const RAO = 1_000_000_000n;
const TEMPO = 10;
/** Averages become integers before any weight is computed, as the validator kit does it. */
const SCORE_SCALE = 2 ** 40;

export const VALIDATOR_COUNT = STAKES.length;
/** Alpha of one epoch in rao; half of it goes to miners. */
export const EPOCH_RAO = 10n * RAO;

/** Per validator one average per miner; `bonds` are those of the epoch before. */
export function contestEpoch(
  epoch: number,
  averages: readonly (readonly number[])[],
  bonds: readonly SparseRowU16[],
): EpochOutput {
  const n = VALIDATOR_COUNT + (averages[0]?.length ?? 0);
  const block = BigInt((epoch + 1) * TEMPO);
  const perUid = <T>(make: (uid: number) => T): T[] => Array.from({ length: n }, (_, uid) => make(uid));
  const input: EpochInput = {
    n,
    currentBlock: block,
    tempo: TEMPO,
    lastMechanismStepBlock: block - BigInt(TEMPO),
    activityCutoff: 500n,
    lastUpdate: perUid(() => block - 1n),
    blockAtRegistration: perUid(() => 0n),
    validatorPermit: perUid((uid) => uid < VALIDATOR_COUNT),
    totalStakeI64F64: perUid((uid) => ((STAKES[uid] ?? 0n) * RAO) << 64n),
    stakeThreshold: 0n,
    ownerUid: null,
    maxAllowedValidators: 64,
    kappa: 32_767,
    bondsPenalty: 65_535,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    bondsMovingAvg: 900_000n,
    liquidAlpha: false,
    yuma3: true,
    alphaSigmoidSteepness: 1_000,
    commitReveal: false,
    currentEpoch: BigInt(epoch),
    revealPeriod: 1n,
    commitsV2: [],
    commitsV4: [],
    raoEmission: EPOCH_RAO,
    weights: perUid((uid) => weightsRow(averages[uid] ?? [])),
    bonds: perUid((uid) => bonds[uid] ?? { uids: new Uint16Array(), values: new Uint16Array() }),
  };
  return runEpoch(input);
}

function weightsRow(averages: readonly number[]): SparseRowU16 {
  const { weights } = lintWeights(averages.map((average) => BigInt(Math.round(average * SCORE_SCALE))));
  const entries = [...weights].flatMap((weight, index) =>
    weight > 0 ? [[index + VALIDATOR_COUNT, weight] as const] : [],
  );
  return {
    uids: Uint16Array.from(entries, ([uid]) => uid),
    values: Uint16Array.from(entries, ([, weight]) => weight),
  };
}
