/** What an epoch paid, in words. "You" is the uid that is explained. */
import type { ExplainedEmission, ExplainedPayment } from '@yumanet/protocol/messages';
import type { EpochRun } from '../block/epoch-run.ts';
import { alphaText } from './fixed-text.ts';
import type { TracedEpoch } from './trace-epoch.ts';

/** The result, before the reasons. */
export function openingSentence({ block }: EpochRun, uid: number, payment: ExplainedPayment): string {
  const epoch = `the epoch of block ${block}`;
  if (payment.staked > 0n) return `Uid ${uid} was paid ${alphaText(payment.staked)} in ${epoch}.`;
  return `Uid ${uid} was paid nothing in ${epoch}.`;
}

export function paymentSentences(
  epoch: TracedEpoch,
  emission: ExplainedEmission,
  payment: ExplainedPayment,
): readonly string[] {
  const of = `of the ${alphaText(epoch.input.raoEmission)} that miners and validators share`;
  const byStake = emission.byStake && emission.validator > 0n;
  return [
    ...(emission.server > 0n ? [`Your incentive is ${alphaText(emission.server)} ${of}; ${whereTo(payment)}.`] : []),
    ...(byStake ? ['Nobody earned anything, so validators share the emission by stake.'] : []),
    ...dividendSentences(epoch, emission, payment),
    ...(payment.ownerCut > 0n
      ? [`The subnet owner's cut, ${alphaText(payment.ownerCut)}, was staked on your hotkey.`]
      : []),
  ];
}

function whereTo({ incentiveWithheld }: ExplainedPayment): string {
  if (!incentiveWithheld) return 'it was staked on your hotkey';
  return "it was not paid, because the hotkey is the subnet owner's";
}

/** Validators are paid what was put aside for them, and for miners if none earned, in proportion to this epoch's shares. */
function dividendSentences(
  { output }: TracedEpoch,
  emission: ExplainedEmission,
  payment: ExplainedPayment,
): readonly string[] {
  const { dividendTake, dividendStakers } = payment;
  const paid = dividendTake + dividendStakers;
  if (paid === 0n) return [];
  const parts = `${alphaText(dividendTake)} as your take, ${alphaText(dividendStakers)} for your stakers`;
  const hasIncentive = output.serverEmission.some((rao) => rao > 0n);
  const pot = emission.validatorPending + (hasIncentive ? 0n : emission.serverPending);
  return [`Of the ${alphaText(pot)} for validators you got ${alphaText(paid)}: ${parts}.`];
}
