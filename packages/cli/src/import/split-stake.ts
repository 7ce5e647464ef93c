/** What part of each stake is alpha of the subnet, and what is TAO on root. */
import { TaoWeight } from '@yumanet/runtime';
import { i64f64, taoWeightU96F32, totalStakeI64F64, U64_MAX } from '@yumanet/yuma';

/** Rao, as far as the columns are there. */
export interface StakeColumns {
  readonly stake?: readonly bigint[];
  readonly alpha?: readonly bigint[];
  readonly tao?: readonly bigint[];
}

export interface SplitStake {
  readonly alphaRao: readonly bigint[];
  readonly rootRao: readonly bigint[];
  /** Where the columns tell it, how much root TAO counts. */
  readonly taoWeight?: bigint;
  /** Places of the rows whose columns contradict each other. */
  readonly contradictions: readonly number[];
  /** What was taken for granted, for the report. */
  readonly assumption?: string;
}

/** Tables show four decimals: sums of two such numbers miss by one in the last, at most two with the third. */
const TABLE_TOLERANCE_RAO = 200_000n;
/** Exports of 32-bit floats have seven digits. */
const RELATIVE_TOLERANCE = 1_000_000n;
/** Weights are set with so many decimals: a weight from amounts is taken for the nearest of these. */
const WEIGHT_STEPS = 1_000_000n;
/** Of U96F32. */
const WEIGHT_FRACTION_BITS = 32n;

/**
 * With all three columns the weight of root TAO follows from them: stake is alpha + TAO x weight. `btcli` shows TAO
 * with the weight applied; then stake is alpha + TAO, and what lies on root is more. Every row must agree.
 */
export function splitStake({ stake, alpha, tao }: StakeColumns): SplitStake {
  const none = (stake ?? alpha ?? tao ?? []).map(() => 0n);
  if (stake === undefined) return { alphaRao: alpha ?? none, rootRao: tao ?? none, contradictions: [] };
  if (alpha === undefined) {
    const assumption = 'all of each stake is alpha of this subnet: there is no alpha_stake';
    return { alphaRao: stake, rootRao: none, contradictions: [], assumption };
  }
  if (tao === undefined) {
    const rest = stake.map((total, place) => total - (alpha[place] ?? 0n));
    const assumption = 'what stake has beyond alpha_stake is weighted TAO on root';
    return {
      alphaRao: alpha,
      rootRao: rest.map((weighted) => unweighted(weighted > 0n ? weighted : 0n)),
      contradictions: placesWhere(
        rest,
        (weighted, place) => weighted < 0n && !isWithin(weighted, 0n, alpha[place] ?? 0n),
      ),
      assumption,
    };
  }
  return splitWhole({ stake, alpha, tao });
}

/** Of the weights that may be meant, the one that the fewest rows contradict, the chain's own before others. */
function splitWhole(columns: Required<StakeColumns>): SplitStake {
  const weights = new Set([TaoWeight.defaultValue, U64_MAX, ...likelyWeights(columns)]);
  const tried = Array.from(weights, (weight) => ({ weight, contradictions: contradictionsWith(columns, weight) }));
  const [first, ...others] = tried;
  if (first === undefined) throw new Error('there is a weight to try');
  const { weight, contradictions } = others.reduce(
    (best, next) => (next.contradictions.length < best.contradictions.length ? next : best),
    first,
  );
  const { alpha: alphaRao, tao } = columns;
  if (weight !== U64_MAX) return { alphaRao, rootRao: tao, taoWeight: weight, contradictions };
  const assumption = 'tao_stake has the weight of root TAO applied already: stake is alpha_stake + tao_stake';
  return { alphaRao, rootRao: tao.map(unweighted), contradictions, assumption };
}

function contradictionsWith({ stake, alpha, tao }: Required<StakeColumns>, weight: bigint): number[] {
  return placesWhere(stake, (total, place) => {
    const expected = i64f64.toInteger(totalStakeI64F64(alpha[place] ?? 0n, tao[place] ?? 0n, weight));
    return !isWithin(total, expected, total);
  });
}

/** What each row with TAO says; mostly the same. The largest u64 stands for 1. */
function likelyWeights({ stake, alpha, tao }: Required<StakeColumns>): bigint[] {
  return tao.flatMap((rao, place) =>
    rao === 0n ? [] : [nearestWeight((stake[place] ?? 0n) - (alpha[place] ?? 0n), rao)],
  );
}

function nearestWeight(rest: bigint, rao: bigint): bigint {
  if (rest <= 0n) return 0n;
  const steps = (2n * rest * WEIGHT_STEPS + rao) / (2n * rao);
  return steps >= WEIGHT_STEPS ? U64_MAX : (steps * U64_MAX) / WEIGHT_STEPS;
}

/** The TAO on root that counts as exactly so many rao by the default weight. */
function unweighted(weightedRao: bigint): bigint {
  const weightBits = taoWeightU96F32(TaoWeight.defaultValue);
  return ((weightedRao << WEIGHT_FRACTION_BITS) + weightBits - 1n) / weightBits;
}

function isWithin(one: bigint, other: bigint, scale: bigint): boolean {
  const difference = one > other ? one - other : other - one;
  return difference <= TABLE_TOLERANCE_RAO + scale / RELATIVE_TOLERANCE;
}

function placesWhere(values: readonly bigint[], test: (value: bigint, place: number) => boolean): number[] {
  return values.flatMap((value, place) => (test(value, place) ? [place] : []));
}
