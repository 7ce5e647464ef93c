/** The miner's side of an explanation in words. "You" is the uid that is explained. */
import { u16ToProportion } from '@yumanet/yuma';
import type { MinerFacts } from './explain-miner.ts';
import { differenceText, shareText } from './fixed-text.ts';
import { uidList } from './list-text.ts';
import type { TracedEpoch } from './trace-epoch.ts';
import type { IgnoredWeight, WeightBetween } from './weight-between.ts';

/** Validators that get a sentence of their own; the others are counted. */
const OWN_SENTENCES_MAX = 8;

const IGNORED_TEXTS: Readonly<Record<IgnoredWeight, string>> = {
  no_permit: 'it has no validator permit',
  self: 'nobody but the subnet owner may weigh itself',
  older_than_registration: 'it was set before you registered',
  unrevealed: 'the validator committed newer weights, from before you registered, and has not revealed them',
  inactive: 'the validator is inactive: its last update is too long ago',
  no_stake: 'the validator has no stake that counts',
};

export function minerSentences(epoch: TracedEpoch, facts: MinerFacts): readonly string[] {
  const given = facts.received.filter(({ stored }) => (stored ?? 0) > 0);
  if (given.length === 0) return [];
  const voters = facts.received.filter(({ activeStake, stored }) => activeStake > 0n || (stored ?? 0) > 0);
  const told = voters.toSorted(byStake).slice(0, OWN_SENTENCES_MAX);
  const untold = voters.length - told.length;
  return [
    ...told.map((weight) => weightSentence(weight, facts.consensus)),
    ...(untold > 0 ? [`${untold} more validators with less stake are in the table of weights.`] : []),
    consensusSentence(epoch, facts),
    ...rankSentences(facts),
  ];
}

function byStake(a: WeightBetween, b: WeightBetween): number {
  if (a.activeStake === b.activeStake) return a.validator - b.validator;
  return a.activeStake > b.activeStake ? -1 : 1;
}

/** Such as `Validator 3 gave 0.40; consensus 0.22 clipped it; you lost 0.18.` */
function weightSentence({ validator, stored, ignored, before, after, activeStake }: WeightBetween, consensus: bigint) {
  if (stored === undefined || stored === 0) {
    return `Validator ${validator}, with ${shareText(activeStake)} of the active stake, gave nothing.`;
  }
  if (ignored !== undefined) return `Validator ${validator}'s weight does not count: ${IGNORED_TEXTS[ignored]}.`;
  const gave = `Validator ${validator} gave ${shareText(before)}`;
  if (after === before) return `${gave}; consensus ${shareText(consensus)} left it whole.`;
  return `${gave}; consensus ${shareText(consensus)} clipped it; you lost ${differenceText(before, after)}.`;
}

function consensusSentence({ input }: TracedEpoch, { consensus, supporters, supportingStake }: MinerFacts): string {
  const kappa = shareText(u16ToProportion(input.kappa));
  if (supporters.length === 0)
    return `No weight for you counts, so your consensus is 0 (it needs ${kappa} of the active stake).`;
  const who = `${uidList('validator', supporters)}, with ${shareText(supportingStake)} of the active stake`;
  if (consensus > 0n) return `The consensus is ${shareText(consensus)}: ${who}, gave at least that; it takes ${kappa}.`;
  return `The consensus is 0: only ${who}, gave you weight, and it takes ${kappa}.`;
}

function rankSentences({ rank, rankSum, incentive }: MinerFacts): readonly string[] {
  if (rank === 0n) return [];
  return [`Your rank ${shareText(rank)} of ${shareText(rankSum)} in all makes incentive ${shareText(incentive)}.`];
}
