/** A uid as a miner: who gave it weight, what the consensus made of it, and its incentive. */
import type { ExplainedBond, ExplainedMiner, ReceivedWeight } from '@yumanet/protocol/messages';
import { i32f32 } from '@yumanet/yuma';
import { explainBond, hasBond } from './explain-bond.ts';
import { toFixed } from './fixed-text.ts';
import type { TracedEpoch } from './trace-epoch.ts';
import { type WeightBetween, weightBetween } from './weight-between.ts';

/** The numbers behind the message; I32F32 bits. */
export interface MinerFacts {
  readonly uid: number;
  readonly received: readonly WeightBetween[];
  readonly consensus: bigint;
  /** Validators that gave something and at least the consensus. */
  readonly supporters: readonly number[];
  readonly supportingStake: bigint;
  readonly rank: bigint;
  readonly rankSum: bigint;
  readonly incentive: bigint;
  readonly bonds: readonly ExplainedBond[];
}

/** Reads the miner's side of a uid off the trace. Cost grows with the neurons and the validators' rows. */
export function minerFacts(epoch: TracedEpoch, uid: number): MinerFacts {
  const { input, values } = epoch;
  const validators = Array.from({ length: input.n }, (_, validator) => validator);
  const received = validators
    .map((validator) => weightBetween(epoch, validator, uid))
    .filter(({ activeStake, stored }) => activeStake > 0n || stored !== undefined);
  const consensus = values.consensus[uid] ?? 0n;
  const supporting = received.filter(
    ({ activeStake, before }) => activeStake > 0n && before > 0n && before >= consensus,
  );
  return {
    uid,
    received,
    consensus,
    supporters: supporting.map(({ validator }) => validator),
    supportingStake: sumOf(supporting.map(({ activeStake }) => activeStake)),
    rank: values.preRanks[uid] ?? 0n,
    rankSum: sumOf(values.preRanks),
    incentive: values.incentive[uid] ?? 0n,
    bonds: validators
      .filter((validator) => hasBond(epoch, validator, uid))
      .map((validator) => ({ ...explainBond(epoch, validator, uid), uid: validator })),
  };
}

/** The part of a rank that one weight makes. Source: docs/rules/epoch.md step 12. */
function rankPart({ activeStake, after }: WeightBetween): bigint {
  return i32f32.saturatingMul(activeStake, after);
}

export function toExplainedMiner(epoch: TracedEpoch, facts: MinerFacts): ExplainedMiner {
  return {
    weights: facts.received.map(toReceivedWeight),
    consensus: toFixed(facts.consensus),
    supporters: facts.supporters,
    supportingStake: toFixed(facts.supportingStake),
    rank: toFixed(facts.rank),
    rankSum: toFixed(facts.rankSum),
    incentive: toFixed(facts.incentive),
    incentiveU16: epoch.output.incentive[facts.uid] ?? 0,
    bonds: facts.bonds,
  };
}

function toReceivedWeight(weight: WeightBetween): ReceivedWeight {
  const { validator, activeStake, stored, ignored, before, after } = weight;
  return {
    validator,
    activeStake: toFixed(activeStake),
    stored,
    ignored: ignored ?? '',
    before: toFixed(before),
    after: toFixed(after),
    lost: toFixed(before - after),
    rankPart: toFixed(rankPart(weight)),
  };
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
