/** A subnet that does not exist: its shape is that of real ones, its keys are hashes that nobody has a secret for. */
import { createHash } from 'node:crypto';
import { accountFromBytes, ss58Encode } from '@yumanet/protocol';
import { type EpochInput, lintWeights, runEpoch, type SparseRowU16, totalStakeI64F64 } from '@yumanet/yuma';

export interface SyntheticNeuron {
  readonly uid: number;
  readonly hotkey: string;
  readonly coldkey: string;
  /** Rao. */
  readonly alphaStake: bigint;
  readonly taoStake: bigint;
  readonly totalStake: bigint;
  readonly isValidator: boolean;
  readonly lastUpdate: bigint;
  readonly registeredAt: bigint;
  readonly weights: SparseRowU16;
  readonly bonds: SparseRowU16;
  /** u16 shares. */
  readonly incentive: number;
  readonly dividends: number;
  readonly consensus: number;
  readonly validatorTrust: number;
}

export interface SyntheticMetagraph {
  readonly block: bigint;
  readonly neurons: readonly SyntheticNeuron[];
}

export interface SampleShape {
  readonly seed: string;
  readonly neurons: number;
  readonly validators: number;
}

export const TEMPO = 360;
export const KAPPA = 32_767;
export const ACTIVITY_CUTOFF = 5_000n;
/** The u64 share 0.18. */
const TAO_WEIGHT = 3_320_413_933_267_719_290n;
const BLOCK = 6_000_000n;
const RAO = 1_000_000_000;
/** Of the largest validator; the others follow a power law. */
const LARGEST_ALPHA = 400_000;
const LARGEST_TAO = 120_000;
const TAIL = 0.9;
/** So many epochs make bonds that have settled. */
const EPOCHS = 12;
const MINER_ALPHA_MAX = 900;
/** One validator in so many gives every miner the same, one in so many has friends. */
const LAZY_EVERY = 16;
const FRIENDLY_EVERY = 11;
const U16_MAX = 65_535;
const SCORE_STEPS = 1_000_000;
const EMPTY_ROW: SparseRowU16 = { uids: new Uint16Array(0), values: new Uint16Array(0) };

/** The same shape gives the same subnet, everywhere. */
export function makeMetagraph({ seed, neurons: count, validators: validatorCount }: SampleShape): SyntheticMetagraph {
  const random = createRandom(seed);
  const uids = shuffled(count, random);
  const validators = uids.slice(0, validatorCount);
  const miners = uids.slice(validatorCount);
  const quality = new Map(miners.map((uid) => [uid, random() < 0.2 ? 0 : random() ** 3]));
  const plain = Array.from({ length: count }, (_, uid) => {
    const rank = validators.indexOf(uid);
    const registeredAt = BLOCK - BigInt(1 + Math.floor(random() * (rank === -1 ? 60_000 : 900_000)));
    const alphaStake = rank === -1 ? rao(random() ** 4 * MINER_ALPHA_MAX) : rao(LARGEST_ALPHA * tail(rank, random));
    const taoStake = rank === -1 || random() < 0.25 ? 0n : rao(LARGEST_TAO * tail(rank, random));
    return {
      uid,
      hotkey: address(`${seed} hotkey ${uid}`),
      // Some owners have several neurons.
      coldkey: address(`${seed} coldkey ${Math.floor(uid * 0.8)}`),
      alphaStake,
      taoStake,
      totalStake: totalStakeI64F64(alphaStake, taoStake, TAO_WEIGHT) >> 64n,
      isValidator: rank !== -1,
      registeredAt,
      lastUpdate: rank === -1 ? registeredAt : BLOCK - BigInt(1 + Math.floor(random() * TEMPO)),
      weights: rank === -1 ? EMPTY_ROW : weightsOf(rank, miners, quality, random),
    };
  });
  return { block: BLOCK, neurons: withResults(plain) };
}

type PlainNeuron = Omit<SyntheticNeuron, 'bonds' | 'incentive' | 'dividends' | 'consensus' | 'validatorTrust'>;

/** What one validator thinks of the miners it has heard of. */
function weightsOf(
  rank: number,
  miners: readonly number[],
  quality: ReadonlyMap<number, number>,
  random: () => number,
): SparseRowU16 {
  const isLazy = rank % LAZY_EVERY === LAZY_EVERY - 1;
  const friends = rank % FRIENDLY_EVERY === FRIENDLY_EVERY - 1 ? miners.slice(0, 3) : [];
  const known = [...miners].filter(() => isLazy || random() < 0.85).sort((one, other) => one - other);
  const scores = known.map((uid) => {
    if (friends.includes(uid)) return 1;
    return isLazy ? 0.5 : (quality.get(uid) ?? 0) * (0.7 + 0.6 * random());
  });
  const { weights } = lintWeights(scores.map((score) => BigInt(Math.round(score * SCORE_STEPS))));
  const kept = known.map((uid, place) => [uid, weights[place] ?? 0] as const).filter(([, weight]) => weight > 0);
  return rowOf(kept);
}

/** Runs epochs until bonds have settled, so that results fit weights and stakes. */
function withResults(plain: readonly PlainNeuron[]): SyntheticNeuron[] {
  let bonds: readonly SparseRowU16[] = plain.map(() => EMPTY_ROW);
  let output = runEpoch(epochInput(plain, bonds));
  for (let epoch = 1; epoch < EPOCHS; epoch += 1) {
    bonds = output.bonds;
    output = runEpoch(epochInput(plain, bonds));
  }
  return plain.map((neuron, uid) => ({
    ...neuron,
    bonds: withoutZeros(output.bonds[uid] ?? EMPTY_ROW),
    incentive: output.incentive[uid] ?? 0,
    dividends: output.dividends[uid] ?? 0,
    consensus: output.consensus[uid] ?? 0,
    validatorTrust: output.validatorTrust[uid] ?? 0,
  }));
}

function epochInput(plain: readonly PlainNeuron[], bonds: readonly SparseRowU16[]): EpochInput {
  return {
    n: plain.length,
    currentBlock: BLOCK,
    tempo: TEMPO,
    lastMechanismStepBlock: BLOCK - BigInt(TEMPO),
    activityCutoff: ACTIVITY_CUTOFF,
    lastUpdate: plain.map(({ lastUpdate }) => lastUpdate),
    blockAtRegistration: plain.map(({ registeredAt }) => registeredAt),
    validatorPermit: plain.map(({ isValidator }) => isValidator),
    totalStakeI64F64: plain.map(({ alphaStake, taoStake }) => totalStakeI64F64(alphaStake, taoStake, TAO_WEIGHT)),
    stakeThreshold: 0n,
    ownerUid: null,
    maxAllowedValidators: plain.filter(({ isValidator }) => isValidator).length,
    kappa: KAPPA,
    bondsPenalty: U16_MAX,
    alphaLow: 45_875,
    alphaHigh: 58_982,
    bondsMovingAvg: 900_000n,
    liquidAlpha: false,
    yuma3: true,
    alphaSigmoidSteepness: 1_000,
    commitReveal: false,
    currentEpoch: 1n,
    revealPeriod: 1n,
    commitsV2: [],
    commitsV4: [],
    raoEmission: 0n,
    weights: plain.map(({ weights }) => weights),
    bonds,
  };
}

function withoutZeros({ uids, values }: SparseRowU16): SparseRowU16 {
  return rowOf([...uids].map((uid, place) => [uid, values[place] ?? 0] as const).filter(([, value]) => value > 0));
}

function rowOf(entries: readonly (readonly [number, number])[]): SparseRowU16 {
  return {
    uids: Uint16Array.from(entries, ([uid]) => uid),
    values: Uint16Array.from(entries, ([, value]) => value),
  };
}

/** From 1 for the first down, with some noise. */
function tail(rank: number, random: () => number): number {
  return (0.8 + 0.4 * random()) / (rank + 1) ** TAIL;
}

function rao(tao: number): bigint {
  return BigInt(Math.round(tao * RAO));
}

function address(text: string): string {
  return ss58Encode(accountFromBytes(createHash('sha256').update(text).digest()));
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [order[last], order[chosen]] = [order[chosen] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Numbers from 0 up to 1, of 32 bits each, that follow from the seed alone. */
function createRandom(seed: string): () => number {
  let counter = 0;
  return () => {
    counter += 1;
    return createHash('sha256').update(`${seed}/${counter}`).digest().readUInt32BE(0) / 2 ** 32;
  };
}
