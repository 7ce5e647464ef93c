/** A uid as a validator: whom it gave weight, what its bonds brought, and its dividends. */
import type { ExplainedValidator, GivenWeight } from '@yumanet/protocol/messages';
import { i32f32 } from '@yumanet/yuma';
import { bondShare, explainBond, hasBond } from './explain-bond.ts';
import { toFixed } from './fixed-text.ts';
import type { TracedEpoch } from './trace-epoch.ts';
import { type WeightBetween, weightBetween } from './weight-between.ts';

/** The numbers behind the message; I32F32 bits. */
export interface ValidatorFacts {
  readonly uid: number;
  readonly given: readonly GivenFacts[];
  readonly trust: bigint;
  readonly contributionSum: bigint;
  readonly earned: bigint;
  readonly earnedSum: bigint;
  readonly dividends: bigint;
}

/** One miner that the validator weighed or has a bond on. */
export interface GivenFacts {
  readonly weight: WeightBetween;
  readonly bondShare: bigint;
  readonly minerIncentive: bigint;
  readonly contribution: bigint;
}

/** Reads the validator's side of a uid off the trace. Cost grows with all bonds. */
export function validatorFacts(epoch: TracedEpoch, uid: number): ValidatorFacts {
  const { input, values } = epoch;
  const given = Array.from({ length: input.n }, (_, miner) => miner).flatMap((miner) => {
    const weight = weightBetween(epoch, uid, miner);
    return weight.stored === undefined && !hasBond(epoch, uid, miner) ? [] : [givenFacts(epoch, weight)];
  });
  const earned = values.bonds.emaBondsNorm.map((_, validator) => earnedBy(epoch, validator));
  return {
    uid,
    given,
    trust: values.validatorTrust[uid] ?? 0n,
    contributionSum: given.reduce((total, { contribution }) => total + contribution, 0n),
    earned: earned[uid] ?? 0n,
    earnedSum: earned.reduce((total, part) => total + part, 0n),
    dividends: values.dividends[uid] ?? 0n,
  };
}

function givenFacts(epoch: TracedEpoch, weight: WeightBetween): GivenFacts {
  const share = bondShare(epoch, weight.validator, weight.miner);
  const minerIncentive = epoch.values.incentive[weight.miner] ?? 0n;
  return { weight, bondShare: share, minerIncentive, contribution: i32f32.saturatingMul(minerIncentive, share) };
}

/** Dividends before they are divided by their sum. Source: docs/rules/epoch.md steps 16a and 16b. */
function earnedBy({ values }: TracedEpoch, validator: number): bigint {
  const { bonds, incentive, activeStake } = values;
  if (bonds.form === 'yuma3') {
    return i32f32.checkedMul(bonds.totalBondsPerValidator[validator] ?? 0n, activeStake[validator] ?? 0n) ?? 0n;
  }
  const row = bonds.emaBondsNorm[validator];
  if (row === undefined) return 0n;
  return row.uids.reduce((total, miner, k) => {
    const product = i32f32.saturatingMul(incentive[miner] ?? 0n, row.values[k] ?? 0n);
    return i32f32.saturatingAdd(total, product);
  }, 0n);
}

export function toExplainedValidator(epoch: TracedEpoch, facts: ValidatorFacts): ExplainedValidator {
  return {
    trust: toFixed(facts.trust),
    trustU16: epoch.output.validatorTrust[facts.uid] ?? 0,
    weights: facts.given.map((given) => toGivenWeight(epoch, given)),
    contributionSum: toFixed(facts.contributionSum),
    earned: toFixed(facts.earned),
    earnedSum: toFixed(facts.earnedSum),
    dividends: toFixed(facts.dividends),
    dividendsU16: epoch.output.dividends[facts.uid] ?? 0,
  };
}

function toGivenWeight(epoch: TracedEpoch, { weight, minerIncentive, contribution }: GivenFacts): GivenWeight {
  const { validator, miner, stored, ignored, before, after } = weight;
  return {
    miner,
    stored,
    ignored: ignored ?? '',
    before: toFixed(before),
    after: toFixed(after),
    bond: explainBond(epoch, validator, miner),
    minerIncentive: toFixed(minerIncentive),
    contribution: toFixed(contribution),
  };
}
