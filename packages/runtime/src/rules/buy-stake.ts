/** Buying alpha onto a hotkey with a coldkey's TAO. Source: docs/rules/economics.md sections 4.2 and 4.4. */
import { accountToBytes } from '@yumanet/protocol';
import { feeOfAmount, MAX_INPUT_RESERVE_RATIO } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { FeeRate, SubnetTAO } from '../state/items/pool-items.ts';
import { Delegates, LastColdkeyHotkeyStakeBlock, Owner } from '../state/items/staking-items.ts';
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import { freeBalance, moveTao, reducibleBalance } from './balances.ts';
import { noteStakingHotkey } from './hotkey-ownership.ts';
import { MIN_STAKE_RAO } from './min-stake.ts';
import { buyAlpha, isDynamic, quoteBuy } from './pool.ts';
import { noteStakeChange } from './root-claims.ts';
import { canIncreaseStake, increaseStake, type StakePosition } from './stake.ts';
import { subnetExists } from './subnets.ts';
import { blockAuthor, burnAccount, subnetAccount } from './system-accounts.ts';

/** Of alpha for the coldkey of the position, which pays. */
export interface Purchase extends StakePosition {
  /** Rao of TAO, the fee included. */
  readonly amount: bigint;
}

/** How a purchase is carried out. */
export interface PurchaseTerms {
  /** Rao of TAO per whole alpha; any price without one. */
  readonly limitRao?: bigint | undefined;
  readonly dropFees: boolean;
}

/** The refusal of a purchase that brings in too much for the pool. */
export function checkPurchaseSize(state: ChainState, { netuid, amount }: Purchase): CallOutcome {
  const inputMax = MAX_INPUT_RESERVE_RATIO * state.get(SubnetTAO, netuid);
  const isTooMuch = isDynamic(state, netuid) && amount > inputMax;
  return isTooMuch ? refuseCall('InsufficientLiquidity', { limit_rao: inputMax }) : undefined;
}

/** What a limit allows of an order. */
export interface LimitedOrder {
  /** Rao that may go in, the fee included. */
  readonly amountMax: bigint;
  /** True when that part of the order will do. */
  readonly allowPartial: boolean;
}

/** The refusals that follow, in their order. Of an order that a part will do for, only that part must be there. */
export function checkPurchase(state: ChainState, purchase: Purchase, limited?: LimitedOrder): CallOutcome {
  const { netuid, amount } = purchase;
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  if (!state.get(SubtokenEnabled, netuid)) return refuseCall('SubtokenDisabled', { netuid: BigInt(netuid) });
  const fee = isDynamic(state, netuid) ? feeOfAmount(MIN_STAKE_RAO, state.get(FeeRate, netuid)) : 0n;
  const minimum = MIN_STAKE_RAO + fee;
  if (amount < minimum) return refuseCall('AmountTooLow', { amount_rao: amount, minimum_rao: minimum });
  if (limited === undefined || amount <= limited.amountMax) return checkMeans(state, purchase);
  if (limited.allowPartial) return checkMeans(state, { ...purchase, amount: limited.amountMax });
  return refuseCall('SlippageTooHigh', { amount_rao: amount, limit_rao: limited.amountMax });
}

function checkMeans(state: ChainState, purchase: Purchase): CallOutcome {
  const { netuid, hotkey, coldkey, amount } = purchase;
  const have = freeBalance(state, coldkey);
  if (have < amount) return refuseCall('NotEnoughBalanceToStake', { have_rao: have, need_rao: amount });
  if (!state.has(Owner, hotkey)) return refuseCall('HotKeyAccountNotExists');
  const quote = quoteBuy(state, { netuid, amount, dropFees: false });
  if (quote.kind === 'refused') return refuseCall('InsufficientLiquidity');
  if (quote.paidIn < MIN_STAKE_RAO) {
    return refuseCall('AmountTooLow', { amount_rao: quote.paidIn, minimum_rao: MIN_STAKE_RAO });
  }
  const isWorthShares = quote.paidOut > 0n && canIncreaseStake(state, purchase, quote.paidOut);
  return isWorthShares ? undefined : refuseCall('InsufficientLiquidity');
}

/**
 * Spends what the coldkey can spend and still exist, at most `amount`, with event `StakeAdded`. TAO beyond a limit stays
 * with the subnet's account. The fee goes to the author, or to the burn account.
 */
export function buyStake(context: BlockContext, purchase: Purchase, terms: PurchaseTerms): CallOutcome {
  const { state, block, events, ledger } = context;
  const { netuid, hotkey, coldkey, amount: asked } = purchase;
  const spendable = reducibleBalance(state, coldkey);
  const amount = asked < spendable ? asked : spendable;
  if (asked > 0n && amount === 0n) {
    return refuseCall('InsufficientBalance', { have_rao: freeBalance(state, coldkey), need_rao: asked });
  }
  const pot = subnetAccount(netuid);
  const paid = moveTao(context, { from: coldkey, to: pot, amount });
  if (paid !== undefined) return paid;
  const trade = buyAlpha(state, { netuid, amount, ...terms });
  if (trade.kind === 'refused') return refuseCall(trade.name);
  if (trade.paidOut === 0n) return refuseCall('AmountTooLow', { amount_rao: amount });
  increaseStake(state, purchase, trade.paidOut);
  noteStakeChange(state, purchase, trade.paidOut);
  const feePaid = moveTao(context, { from: pot, to: blockAuthor(state) ?? burnAccount(), amount: trade.fee });
  if (feePaid !== undefined) return feePaid;
  ledger.note({ kind: 'paidIn', netuid, rao: amount });
  ledger.note({ kind: 'retained', netuid, cause: 'purchase', rao: amount - trade.paidIn - trade.fee });
  state.set(LastColdkeyHotkeyStakeBlock, block, coldkey, hotkey);
  noteStakingHotkey(state, coldkey, hotkey);
  events.emit({
    case: 'stakeAdded',
    value: {
      coldkey: accountToBytes(coldkey),
      hotkey: accountToBytes(hotkey),
      tao: amount,
      alpha: trade.paidOut,
      netuid,
      fee: trade.fee,
    },
  });
  return undefined;
}

/** A hotkey on which others stake declares the take that it has, the default. */
export function becomeDelegateOf(state: ChainState, { hotkey, coldkey }: Omit<StakePosition, 'netuid'>): void {
  if (state.get(Owner, hotkey) === coldkey || state.has(Delegates, hotkey)) return;
  state.set(Delegates, state.get(Delegates, hotkey), hotkey);
}
