/** Selling a coldkey's alpha of a hotkey. Source: docs/rules/economics.md sections 4.3, 4.4 and 4.9. */
import { accountToBytes, type Refusal } from '@yumanet/protocol';
import { MAX_INPUT_RESERVE_RATIO, u64f64 } from '@yumanet/yuma';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { NominatorMinRequiredStake } from '../state/items/chain-parameter-items.ts';
import { SubnetAlphaIn } from '../state/items/pool-items.ts';
import { LastColdkeyHotkeyStakeBlock, Owner } from '../state/items/staking-items.ts';
import { moveTao } from './balances.ts';
import { MIN_STAKE_RAO } from './min-stake.ts';
import { isDynamic, quoteSell, sellAlpha, spotPriceU64F64 } from './pool.ts';
import { noteStakeChange } from './root-claims.ts';
import { decreaseStake, increaseStake, type StakePosition, stakeOfColdkey } from './stake.ts';
import { subnetExists } from './subnets.ts';
import { blockAuthor, subnetAccount } from './system-accounts.ts';

/** Of alpha of the position's coldkey. */
export interface Sale extends StakePosition {
  /** Rao of alpha, the fee included. */
  readonly amount: bigint;
}

/** How a sale is carried out. */
export interface SaleTerms {
  /** Rao of TAO per whole alpha; any price without one. */
  readonly limitRao?: bigint | undefined;
  readonly dropFees: boolean;
}

/** Rao of TAO that a sale brought, or why there was none. */
export type SaleResult =
  | { readonly kind: 'ok'; readonly tao: bigint }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The refusal of a sale that brings in too much for the pool. */
export function checkSaleSize(state: ChainState, { netuid, amount }: Sale): CallOutcome {
  const inputMax = MAX_INPUT_RESERVE_RATIO * state.get(SubnetAlphaIn, netuid);
  const isTooMuch = isDynamic(state, netuid) && amount > inputMax;
  return isTooMuch ? refuseCall('InsufficientLiquidity', { limit_rao: inputMax }) : undefined;
}

/** The refusals that follow, in their order. `amountMax` is what a limit allows, where a part will not do. */
export function checkSale(state: ChainState, sale: Sale, amountMax?: bigint): CallOutcome {
  const { netuid, hotkey, amount } = sale;
  if (!subnetExists(state, netuid)) return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  const owned = stakeOfColdkey(state, sale);
  if (amount === 0n) return refuseCall('AmountTooLow', { amount_rao: 0n, have_rao: owned });
  if (amount > owned) return refuseCall('NotEnoughStakeToWithdraw', { have_rao: owned, need_rao: amount });
  const quote = quoteSell(state, { netuid, amount, dropFees: false });
  if (quote.kind === 'refused') return refuseCall('InsufficientLiquidity');
  if (amount < owned && quote.paidOut < MIN_STAKE_RAO) {
    return refuseCall('AmountTooLow', { amount_rao: quote.paidOut, minimum_rao: MIN_STAKE_RAO });
  }
  if (amountMax !== undefined && amount > amountMax) {
    return refuseCall('SlippageTooHigh', { amount_rao: amount, limit_rao: amountMax });
  }
  return state.has(Owner, hotkey) ? undefined : refuseCall('HotKeyAccountNotExists');
}

/** Sells alpha, gives the TAO to the coldkey, with event `StakeRemoved`; what a limit leaves is staked again. */
export function sellStake(context: BlockContext, sale: Sale, terms: SaleTerms): SaleResult {
  const { state, block, events } = context;
  const { netuid, hotkey, coldkey, amount } = sale;
  decreaseStake(state, sale, amount);
  const trade = sellAlpha(state, { netuid, amount, ...terms });
  if (trade.kind === 'refused') return { kind: 'refused', refusal: refuseCall(trade.name) };
  increaseStake(state, sale, amount - trade.paidIn - trade.fee);
  noteStakeChange(state, sale, -(trade.paidIn + trade.fee));
  const refusal =
    moveTao(context, { from: subnetAccount(netuid), to: coldkey, amount: trade.paidOut }) ??
    payFee(context, sale, trade.fee);
  if (refusal !== undefined) return { kind: 'refused', refusal };
  state.set(LastColdkeyHotkeyStakeBlock, block, coldkey, hotkey);
  events.emit({
    case: 'stakeRemoved',
    value: {
      coldkey: accountToBytes(coldkey),
      hotkey: accountToBytes(hotkey),
      tao: trade.paidOut,
      alpha: trade.paidIn,
      netuid,
      fee: trade.fee,
    },
  });
  return { kind: 'ok', tao: trade.paidOut };
}

/** Sells the fee for the block author; without an author it stays as alpha that belongs to nobody. */
function payFee(context: BlockContext, { netuid }: Sale, feeAlpha: bigint): CallOutcome {
  const author = blockAuthor(context.state);
  const leave = (rao: bigint) => context.ledger.note({ kind: 'unowned', netuid, cause: 'sale fee', rao });
  if (author === undefined) {
    leave(feeAlpha);
    return undefined;
  }
  const trade = sellAlpha(context.state, { netuid, amount: feeAlpha, dropFees: true });
  if (trade.kind === 'refused') return refuseCall(trade.name);
  leave(feeAlpha - trade.paidIn);
  return moveTao(context, { from: subnetAccount(netuid), to: author, amount: trade.paidOut });
}

const PER_MILLION = 1_000_000n;

/**
 * Sells what a nominator has left on a hotkey that is not its own, if that is worth less than `NominatorMinRequiredStake`
 * millionths of the smallest stake. Off while that is 0. What is too little to be sold is nobody's from then on.
 */
export function sellSmallNomination(context: BlockContext, position: StakePosition): void {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  const requiredRao = (MIN_STAKE_RAO * state.get(NominatorMinRequiredStake)) / PER_MILLION;
  const amount = stakeOfColdkey(state, position);
  if (state.get(Owner, hotkey) === coldkey || amount === 0n) return;
  const requiredAlpha = u64f64.safeDiv(u64f64.fromInteger(requiredRao), spotPriceU64F64(state, netuid));
  if (amount >= u64f64.toInteger(requiredAlpha)) return;
  const sale = { ...position, amount };
  const unsold = atomically(context, () => {
    const sold = sellStake(context, sale, { dropFees: false });
    return sold.kind === 'refused' ? sold.refusal : undefined;
  });
  if (unsold === undefined) return;
  decreaseStake(state, sale, amount);
  context.ledger.note({ kind: 'unowned', netuid, cause: 'small nomination', rao: amount });
}
