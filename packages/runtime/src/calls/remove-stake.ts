/**
 * remove_stake, remove_stake_limit and remove_stake_full_limit: sell alpha of a hotkey. Source: docs/rules/economics.md
 * sections 4.3 and 4.4.
 */
import type { RemoveStake, RemoveStakeFullLimit, RemoveStakeLimit } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { dropUnbackedChildren } from '../rules/child-keys.ts';
import { sellUpTo } from '../rules/pool.ts';
import { checkSale, checkSaleSize, type Sale, sellSmallNomination, sellStake } from '../rules/sell-stake.ts';
import { type StakePosition, stakeOfColdkey } from '../rules/stake.ts';
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import type { LimitTerms } from './add-stake.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { prepareSigned } from './prepare-signed.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Signed by the staker. Asking for more than there is removes all of it. */
export function prepareRemoveStake(message: RemoveStake): PreparedCall {
  return prepareSale('remove_stake', message, (context, position) =>
    sellUpToOwned(context, { ...position, amount: message.amountUnstaked }),
  );
}

/** The price stays above a limit, in rao of TAO per whole alpha; asking for more than there is is refused. */
export function prepareRemoveStakeLimit(message: RemoveStakeLimit): PreparedCall {
  const { amountUnstaked: amount, limitPrice, allowPartial } = message;
  return prepareSale('remove_stake_limit', message, (context, position) =>
    sellWithLimit(context, { ...position, amount }, { limitRao: limitPrice, allowPartial }),
  );
}

/** All of the stake or nothing, at a limit if one is given. */
export function prepareRemoveStakeFullLimit(message: RemoveStakeFullLimit): PreparedCall {
  const { limitPrice } = message;
  return prepareSale('remove_stake_full_limit', message, (context, position) => {
    const sale = { ...position, amount: stakeOfColdkey(context.state, position) };
    if (limitPrice === undefined) return sellUpToOwned(context, sale);
    return sellWithLimit(context, sale, { limitRao: limitPrice, allowPartial: false });
  });
}

function prepareSale(
  name: string,
  { netuid, hotkey }: Pick<RemoveStake, 'netuid' | 'hotkey'>,
  carryOut: (context: BlockContext, position: StakePosition) => CallOutcome,
): PreparedCall {
  const position = { netuid: readNetuid(netuid), hotkey: readHotkey('hotkey', hotkey) };
  return prepareSigned(name, (context, coldkey) => carryOut(context, { ...position, coldkey }));
}

function sellUpToOwned(context: BlockContext, asked: Sale): CallOutcome {
  const { state } = context;
  const { netuid } = asked;
  if (!state.get(SubtokenEnabled, netuid)) return refuseCall('SubtokenDisabled', { netuid: BigInt(netuid) });
  const owned = stakeOfColdkey(state, asked);
  const sale = { ...asked, amount: asked.amount < owned ? asked.amount : owned };
  return checkSaleSize(state, sale) ?? checkSale(state, sale) ?? sellAndTidy(context, sale);
}

function sellWithLimit(context: BlockContext, sale: Sale, { limitRao, allowPartial }: LimitTerms): CallOutcome {
  const { state } = context;
  const tooMuch = checkSaleSize(state, sale);
  if (tooMuch !== undefined) return tooMuch;
  const limited = sellUpTo(state, sale.netuid, limitRao);
  if (limited.kind === 'refused') return refuseCall(limited.name);
  const refusal = checkSale(state, sale, allowPartial ? undefined : limited.amount);
  if (refusal !== undefined) return refusal;
  const amount = sale.amount < limited.amount ? sale.amount : limited.amount;
  return sellAndTidy(context, { ...sale, amount }, limitRao);
}

function sellAndTidy(context: BlockContext, sale: Sale, limitRao?: bigint): CallOutcome {
  const sold = sellStake(context, sale, { limitRao, dropFees: false });
  if (sold.kind === 'refused') return sold.refusal;
  sellSmallNomination(context, sale);
  dropUnbackedChildren(context.state, sale.hotkey);
  return undefined;
}
