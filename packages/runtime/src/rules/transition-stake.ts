/** Stake that changes its subnet, hotkey or coldkey. Source: docs/rules/economics.md section 4.6. */
import { accountToBytes, type Netuid, type Refusal } from '@yumanet/protocol';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { TransferToggle } from '../state/items/hyperparameter-items.ts';
import { LastColdkeyHotkeyStakeBlock, Owner } from '../state/items/staking-items.ts';
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import { moveTao } from './balances.ts';
import { becomeDelegateOf, buyStake } from './buy-stake.ts';
import { noteStakingHotkey } from './hotkey-ownership.ts';
import { MIN_STAKE_RAO } from './min-stake.ts';
import { quoteSell, worthOfAlpha } from './pool.ts';
import { noteStakeChange } from './root-claims.ts';
import { ROOT_NETUID } from './root-netuid.ts';
import { sellStake } from './sell-stake.ts';
import { decreaseStake, increaseStake, type StakePosition, stakeOfColdkey } from './stake.ts';
import { subnetExists } from './subnets.ts';

export interface StakeTransition {
  readonly from: StakePosition;
  readonly to: StakePosition;
  /** Rao of the origin's alpha; more than there is means all of it. */
  readonly amount: bigint;
  /** Rao of alpha that a limit allows, and whether a part will do; without it everything moves at any price. */
  readonly limited?: { readonly amountMax: bigint; readonly allowPartial: boolean } | undefined;
  /** True when both subnets must allow transfers. */
  readonly isTransfer: boolean;
}

/** Rao of TAO that what moved was worth, or why nothing did. */
export type TransitionResult =
  | { readonly kind: 'ok'; readonly tao: bigint }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Between subnets alpha is sold and bought: the origin charges its fee, the destination only when the origin is root. What
 * brings less than the smallest stake stays free TAO of the destination's coldkey. Inside of a subnet alpha moves as it is.
 */
export function transitionStake(context: BlockContext, transition: StakeTransition): TransitionResult {
  const { from, to, limited } = transition;
  const owned = stakeOfColdkey(context.state, from);
  const asked = transition.amount < owned ? transition.amount : owned;
  const refusal = check(context.state, { ...transition, amount: asked });
  if (refusal !== undefined) return { kind: 'refused', refusal };
  if (from.netuid === to.netuid) return moveInside(context, transition, asked);
  const amountMax = limited?.amountMax ?? asked;
  return moveAcross(context, transition, asked < amountMax ? asked : amountMax);
}

function check(state: ChainState, transition: StakeTransition): CallOutcome {
  const { from, to } = transition;
  const isSame = from.coldkey === to.coldkey && from.hotkey === to.hotkey && from.netuid === to.netuid;
  if (isSame) return refuseCall('SameNetuid', { netuid: BigInt(from.netuid) });
  const netuids = [from.netuid, to.netuid];
  return (
    refuseFirst(netuids, (netuid) => !subnetExists(state, netuid), 'SubnetNotExists') ??
    refuseFirst(netuids, (netuid) => !state.get(SubtokenEnabled, netuid), 'SubtokenDisabled') ??
    (state.has(Owner, from.hotkey) && state.has(Owner, to.hotkey) ? undefined : refuseCall('HotKeyAccountNotExists')) ??
    checkSwapWorth(state, transition) ??
    checkToggles(state, transition) ??
    checkMoveWorth(state, transition)
  );
}

function refuseFirst(
  netuids: readonly Netuid[],
  isBroken: (netuid: Netuid) => boolean,
  name: 'SubnetNotExists' | 'SubtokenDisabled' | 'TransferDisallowed',
): CallOutcome {
  const broken = netuids.find(isBroken);
  return broken === undefined ? undefined : refuseCall(name, { netuid: BigInt(broken) });
}

/** Inside of a subnet at least the smallest stake moves. */
function checkMoveWorth(state: ChainState, { from, to, amount }: StakeTransition): CallOutcome {
  if (from.netuid !== to.netuid) return undefined;
  const worth = worthOfAlpha(state, from.netuid, amount);
  const minimum = { amount_rao: worth, minimum_rao: MIN_STAKE_RAO };
  return worth < MIN_STAKE_RAO ? refuseCall('AmountTooLow', minimum) : undefined;
}

/** Between subnets more than the smallest stake moves. */
function checkSwapWorth(state: ChainState, { from, to, amount, limited }: StakeTransition): CallOutcome {
  if (from.netuid === to.netuid) return undefined;
  const quote = quoteSell(state, { netuid: from.netuid, amount, dropFees: from.netuid === ROOT_NETUID });
  if (quote.kind === 'refused') return refuseCall('InsufficientLiquidity');
  if (quote.paidOut <= MIN_STAKE_RAO) {
    return refuseCall('AmountTooLow', { amount_rao: quote.paidOut, minimum_rao: MIN_STAKE_RAO + 1n });
  }
  return limited !== undefined && !limited.allowPartial && amount > limited.amountMax
    ? refuseCall('SlippageTooHigh', { amount_rao: amount, limit_rao: limited.amountMax })
    : undefined;
}

function checkToggles(state: ChainState, { from, to, isTransfer }: StakeTransition): CallOutcome {
  if (!isTransfer) return undefined;
  return refuseFirst([from.netuid, to.netuid], (netuid) => !state.get(TransferToggle, netuid), 'TransferDisallowed');
}

function moveAcross(context: BlockContext, { from, to }: StakeTransition, amount: bigint): TransitionResult {
  const isFromRoot = from.netuid === ROOT_NETUID;
  const sold = sellStake(context, { ...from, amount }, { dropFees: isFromRoot });
  if (sold.kind === 'refused') return sold;
  const { tao } = sold;
  const passed =
    from.coldkey === to.coldkey ? undefined : moveTao(context, { from: from.coldkey, to: to.coldkey, amount: tao });
  if (passed !== undefined) return { kind: 'refused', refusal: passed };
  if (tao < MIN_STAKE_RAO) return sold;
  becomeDelegateOf(context.state, to);
  const refusal = buyStake(context, { ...to, amount: tao }, { dropFees: !isFromRoot });
  return refusal === undefined ? sold : { kind: 'refused', refusal };
}

/** As stake removed and added, without a swap and without a fee. */
function moveInside(
  { state, block, events }: BlockContext,
  { from, to }: StakeTransition,
  alpha: bigint,
): TransitionResult {
  const { netuid } = from;
  const tao = worthOfAlpha(state, netuid, alpha);
  decreaseStake(state, from, alpha);
  noteStakeChange(state, from, -alpha);
  increaseStake(state, to, alpha);
  noteStakeChange(state, to, alpha);
  noteStakingHotkey(state, to.coldkey, to.hotkey);
  state.set(LastColdkeyHotkeyStakeBlock, block, to.coldkey, to.hotkey);
  const keysOf = ({ coldkey, hotkey }: StakePosition) => ({
    coldkey: accountToBytes(coldkey),
    hotkey: accountToBytes(hotkey),
  });
  events.emit({ case: 'stakeRemoved', value: { ...keysOf(from), tao, alpha, netuid, fee: 0n } });
  events.emit({ case: 'stakeAdded', value: { ...keysOf(to), tao, alpha, netuid, fee: 0n } });
  return { kind: 'ok', tao };
}
