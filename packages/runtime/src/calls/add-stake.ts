/** add_stake and add_stake_limit: buy alpha onto a hotkey. Source: docs/rules/economics.md sections 4.2 and 4.4. */
import type { AddStake, AddStakeLimit } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { becomeDelegateOf, buyStake, checkPurchase, checkPurchaseSize, type Purchase } from '../rules/buy-stake.ts';
import { buyUpTo } from '../rules/pool.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { prepareSigned } from './prepare-signed.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Signed by the coldkey that pays. */
export function prepareAddStake(message: AddStake): PreparedCall {
  return preparePurchase('add_stake', message, (context, purchase) => {
    const { state } = context;
    return (
      checkPurchaseSize(state, purchase) ??
      checkPurchase(state, purchase) ??
      buyStake(context, purchase, { dropFees: false })
    );
  });
}

/** As add_stake, but the price stays below a limit, in rao of TAO per whole alpha. */
export function prepareAddStakeLimit(message: AddStakeLimit): PreparedCall {
  const { limitPrice, allowPartial } = message;
  return preparePurchase('add_stake_limit', message, (context, purchase) =>
    buyWithLimit(context, purchase, { limitRao: limitPrice, allowPartial }),
  );
}

function preparePurchase(
  name: string,
  { netuid, hotkey, amountStaked }: AddStake,
  carryOut: (context: BlockContext, purchase: Purchase) => CallOutcome,
): PreparedCall {
  const position = { netuid: readNetuid(netuid), hotkey: readHotkey('hotkey', hotkey) };
  return prepareSigned(name, (context, coldkey) => carryOut(context, { ...position, coldkey, amount: amountStaked }));
}

export interface LimitTerms {
  /** Rao of TAO per whole alpha. */
  readonly limitRao: bigint;
  /** True when a part of the amount will do. */
  readonly allowPartial: boolean;
}

/** What the limit allows, but nothing when a part will not do. */
export function buyWithLimit(
  context: BlockContext,
  purchase: Purchase,
  { limitRao, allowPartial }: LimitTerms,
): CallOutcome {
  const { state } = context;
  const tooMuch = checkPurchaseSize(state, purchase);
  if (tooMuch !== undefined) return tooMuch;
  const limited = buyUpTo(state, purchase.netuid, limitRao);
  if (limited.kind === 'refused') return refuseCall(limited.name);
  const refusal = checkPurchase(state, purchase, { amountMax: limited.amount, allowPartial });
  if (refusal !== undefined) return refusal;
  becomeDelegateOf(state, purchase);
  const amount = purchase.amount < limited.amount ? purchase.amount : limited.amount;
  return buyStake(context, { ...purchase, amount }, { limitRao, dropFees: false });
}
