/** What an epoch paid, in words. "You" is the uid that is explained. */
import { accountFromBytes, ss58Encode } from '@yumanet/protocol';
import type { ExplainedEmission, ExplainedPayment } from '@yumanet/protocol/messages';
import type { EpochRun } from '../block/epoch-run.ts';
import { alphaText } from './fixed-text.ts';

/** The result, before the reasons. */
export function openingSentence({ block }: EpochRun, uid: number, payment: ExplainedPayment): string {
  const epoch = `the epoch of block ${block}`;
  const paid = paidRao(payment);
  if (paid > 0n) return `Uid ${uid} was paid ${alphaText(paid)} in ${epoch}.`;
  return `Uid ${uid} was paid nothing in ${epoch}.`;
}

/** What the uid earned, wherever it was staked; not what others have staked on its hotkey. */
function paidRao({ staked, incentive, incentiveStakedTo, incentiveOfOthers }: ExplainedPayment): bigint {
  return staked - incentiveOfOthers + (incentiveStakedTo === undefined ? 0n : incentive);
}

/** What the sentences are made of. */
export interface PaymentFacts {
  readonly run: EpochRun;
  /** The mechanism that is explained. */
  readonly mechid: number;
  readonly emission: ExplainedEmission;
  readonly payment: ExplainedPayment;
}

export function paymentSentences(facts: PaymentFacts): readonly string[] {
  const { run, emission, payment } = facts;
  const byStake = emission.byStake && emission.validator > 0n;
  const where = run.mechanisms.length > 1 ? ` in ${mechanismName(facts)}` : '';
  return [
    ...incentiveSentences(facts),
    ...(byStake ? [`Nobody earned anything${where}, so validators share the emission by stake.`] : []),
    ...dividendSentences(facts),
    ...rootSentences(facts),
    ...relationSentences(payment),
    ...(payment.incentiveOfOthers > 0n
      ? [`${alphaText(payment.incentiveOfOthers)} more, incentive of other miners, was staked on your hotkey for them.`]
      : []),
    ...(payment.ownerCut > 0n
      ? [`The subnet owner's cut, ${alphaText(payment.ownerCut)}, was staked on your hotkey.`]
      : []),
  ];
}

function rootSentences({ emission, payment }: PaymentFacts): readonly string[] {
  const { rootDividends, rootClaimable } = payment;
  if (rootDividends + rootClaimable === 0n) return [];
  const got = `Of the ${alphaText(emission.rootPending)} for root stake you got ${alphaText(rootDividends)}`;
  if (rootClaimable === 0n) return [`${got}.`];
  return [`${got}; those with root stake on your hotkey can claim ${alphaText(rootClaimable)}.`];
}

function mechanismName({ run, mechid }: PaymentFacts): string {
  return `mechanism ${mechid} of ${run.mechanisms.length}`;
}

/** With several mechanisms: what this one gave, then what all gave, which is what was paid. */
function incentiveSentences(facts: PaymentFacts): readonly string[] {
  const { mechid, emission, payment } = facts;
  const part = alphaText(emission.mechanisms[mechid]?.part ?? 0n);
  if (emission.mechanisms.length === 1) {
    if (emission.server === 0n) return [];
    const of = `of the ${part} that miners and validators share`;
    return [`Your incentive is ${alphaText(emission.server)} ${of}; ${whereTo(payment)}.`];
  }
  if (payment.incentive === 0n) return [];
  const of = `of the ${part} that its miners and validators share`;
  const name = mechanismName(facts);
  return [
    `Your incentive from ${name} is ${alphaText(emission.server)} ${of}.`,
    `Over all mechanisms it is ${alphaText(payment.incentive)}; ${whereTo(payment)}.`,
  ];
}

function whereTo({ incentiveWithheld, incentiveStakedTo }: ExplainedPayment): string {
  if (incentiveStakedTo !== undefined) {
    return `it was staked on ${ss58Encode(accountFromBytes(incentiveStakedTo))}, as your coldkey wants`;
  }
  if (!incentiveWithheld) return 'it was staked on your hotkey';
  return "it was not paid, because the hotkey is the subnet owner's";
}

/** Validators are paid what was put aside for them, and for miners if none earned, in proportion to this epoch's shares. */
function dividendSentences({ run, emission, payment }: PaymentFacts): readonly string[] {
  const { dividendTake, dividendStakers } = payment;
  const paid = dividendTake + dividendStakers;
  if (paid === 0n) return [];
  const parts = `${alphaText(dividendTake)} as your take, ${alphaText(dividendStakers)} for your stakers`;
  const hasIncentive = run.mechanisms.some(({ serverEmission }) => serverEmission.some((rao) => rao > 0n));
  const pot = emission.validatorPending + (hasIncentive ? 0n : emission.serverPending);
  return [`Of the ${alphaText(pot)} for validators you got ${alphaText(paid)}: ${parts}.`];
}

/** Dividends that count as somebody else's: of parents, and of children. */
function relationSentences({ parents, ofChildren, dividendsCounted }: ExplainedPayment): readonly string[] {
  const passedOn = parents.reduce((sum, { counted }) => sum + counted, 0n);
  const counts = `so ${alphaText(dividendsCounted)} counts for you`;
  return [
    ...(passedOn > 0n
      ? [
          `Of your dividends ${alphaText(passedOn)} counts for hotkeys that gave you stake (${parents.length}), ${counts}.`,
        ]
      : []),
    ...(ofChildren > 0n
      ? [`${alphaText(ofChildren)} of that your children earned with stake that you gave them.`]
      : []),
  ];
}
