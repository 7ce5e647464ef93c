/** The validator's side of an explanation in words. "You" is the uid that is explained. */
import { forbiddenFlags } from '@yumanet/yuma';
import type { GivenFacts, ValidatorFacts } from './explain-validator.ts';
import { shareText } from './fixed-text.ts';
import { uidList } from './list-text.ts';
import type { TracedEpoch } from './trace-epoch.ts';

/** Miners that get a sentence of their own; the others are counted. */
const OWN_SENTENCES_MAX = 8;

/** Nothing for a uid that neither was nor becomes a validator. */
export function validatorSentences(epoch: TracedEpoch, facts: ValidatorFacts): readonly string[] {
  const { input, output } = epoch;
  const hadPermit = forbiddenFlags(input)[facts.uid] === false;
  const hasPermit = output.validatorPermit[facts.uid] === true;
  if (!hadPermit && !hasPermit) return [];
  if (!hadPermit) return ['You get a validator permit from this epoch on; your stake counted for nothing before.'];
  return [
    ...(hasPermit ? [] : ['You lose your validator permit with this epoch: others have more stake.']),
    standingSentence(epoch, facts),
    ...bondSentences(facts),
    ...dividendSentences(epoch, facts),
  ];
}

function standingSentence({ input, output, values }: TracedEpoch, { uid, given, trust }: ValidatorFacts): string {
  const share = values.activeStake[uid] ?? 0n;
  if (output.active[uid] !== true) {
    const update = input.lastUpdate[uid] ?? 0n;
    return `You are inactive: your last update was in block ${update}, more than ${input.activityCutoff} blocks ago, so your stake does not count.`;
  }
  const stake = `As a validator you have ${shareText(share)} of the active stake`;
  const isWeighing = given.some(({ weight }) => weight.before > 0n);
  if (!isWeighing) return `${stake}, but no weights that count.`;
  return `${stake}; ${shareText(trust)} of your weights agree with the consensus (validator trust).`;
}

function bondSentences({ given }: ValidatorFacts): readonly string[] {
  const earning = given.filter(({ contribution }) => contribution > 0n).toSorted(byContribution);
  const untold = earning.slice(OWN_SENTENCES_MAX).map(({ weight }) => weight.miner);
  return [
    ...earning.slice(0, OWN_SENTENCES_MAX).map(bondSentence),
    ...(untold.length > 0 ? [`Your bonds on ${uidList('miner', untold)} brought less.`] : []),
  ];
}

function byContribution(a: GivenFacts, b: GivenFacts): number {
  if (a.contribution === b.contribution) return a.weight.miner - b.weight.miner;
  return a.contribution > b.contribution ? -1 : 1;
}

function bondSentence({ weight, bondShare, minerIncentive, contribution }: GivenFacts): string {
  const share = `You hold ${shareText(bondShare)} of the bonds on miner ${weight.miner}`;
  return `${share}; its incentive ${shareText(minerIncentive)} brought you ${shareText(contribution)}.`;
}

function dividendSentences({ input }: TracedEpoch, facts: ValidatorFacts): readonly string[] {
  const { contributionSum, earned, earnedSum, dividends } = facts;
  if (dividends === 0n) return [];
  const total = `of ${shareText(earnedSum)} in all: dividends ${shareText(dividends)}`;
  if (!input.yuma3) return [`Together ${shareText(earned)}, ${total}.`];
  return [`Together ${shareText(contributionSum)}; times your active stake that is ${shareText(earned)}, ${total}.`];
}
