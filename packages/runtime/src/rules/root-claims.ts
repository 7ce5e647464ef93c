/** What stakers on root have earned in subnets, and how they get it. Source: docs/rules/economics.md section 3.6. */
import { accountToBytes, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import { i96f32, saturateToU64 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetAlphaOut, SubnetTAO } from '../state/items/pool-items.ts';
import {
  NumStakingColdkeys,
  RootClaimable,
  RootClaimableThreshold,
  RootClaimed,
  RootClaimType,
  StakingColdkeys,
  StakingColdkeysByIndex,
  SubnetRootSellTao,
} from '../state/items/root-claim-items.ts';
import { AlphaV2, StakingHotkeys, TotalStake } from '../state/items/staking-items.ts';
import { freeBalance, moveTao } from './balances.ts';
import { ClaimSheet, earnedBy, owedOf, type RootStaker, writeClaimed } from './claim-sheet.ts';
import type { ColdkeyPair } from './move-stake.ts';
import { quoteSell, settleSale } from './pool.ts';
import { ROOT_NETUID } from './root-netuid.ts';
import type { HotkeyPair } from './serving-items.ts';
import { increaseStake, type StakePosition, stakeOf, stakeOfColdkey } from './stake.ts';
import { subnetAccount } from './system-accounts.ts';

/** Alpha for all who have root stake on a hotkey, by their parts: from now on they can claim it. */
export function addRootDividend(state: ChainState, hotkey: Hotkey, netuid: Netuid, alphaRao: bigint): void {
  const total = i96f32.fromInteger(stakeOf(state, hotkey, ROOT_NETUID));
  const rate = i96f32.safeDiv(i96f32.fromInteger(alphaRao), total);
  if (rate > 0n) state.set(RootClaimable, state.get(RootClaimable, hotkey, netuid) + rate, hotkey, netuid);
}

/**
 * To be called after every change of stake by a call: for root stake it sees to it that what is new has no part in what was
 * earned before, and what is gone keeps none. Elsewhere nothing happens.
 */
export function noteStakeChange(state: ChainState, { hotkey, coldkey, netuid }: StakePosition, change: bigint): void {
  if (netuid !== ROOT_NETUID || change === 0n) return;
  if (change > 0n) indexStaker(state, coldkey);
  const amount = change > 0n ? change : -change;
  for (const earning of state.keysUnder(RootClaimable, hotkey)) {
    const part = earnedBy(state.get(RootClaimable, hotkey, earning), amount);
    const claimed = state.get(RootClaimed, earning, hotkey, coldkey) + (change > 0n ? part : -part);
    writeClaimed(state, earning, { hotkey, coldkey }, claimed);
  }
}

/** Whoever has root stake, or says what becomes of its claims, is claimed for in its turn. */
export function indexStaker(state: ChainState, coldkey: Coldkey): void {
  if (state.has(StakingColdkeys, coldkey)) return;
  const index = state.get(NumStakingColdkeys);
  state.set(StakingColdkeys, index, coldkey);
  state.set(StakingColdkeysByIndex, coldkey, index);
  state.set(NumStakingColdkeys, index + 1n);
}

/** Rao of alpha on a subnet that a staker on root can claim, floored; the threshold is not looked at. */
export function owedTo(state: ChainState, staker: RootStaker, netuid: Netuid): bigint {
  const { hotkey, coldkey } = staker;
  const rate = state.find(RootClaimable, hotkey, netuid);
  if (rate === undefined) return 0n;
  return owedOf({ rate, claimed: state.get(RootClaimed, netuid, hotkey, coldkey) }, rootStakeOf(state, staker));
}

function rootStakeOf(state: ChainState, staker: RootStaker): bigint {
  return stakeOfColdkey(state, { ...staker, netuid: ROOT_NETUID });
}

/**
 * Claims for a coldkey what its hotkeys have earned on the subnets, or on all of them; little amounts stay. With event
 * `RootClaimed`, whatever there was to claim.
 */
export function claimRoot(context: BlockContext, coldkey: Coldkey, subnets?: ReadonlySet<Netuid>): void {
  const { state } = context;
  for (const hotkey of state.get(StakingHotkeys, coldkey)) claimFrom(context, { hotkey, coldkey }, subnets);
  context.events.emit({ case: 'rootClaimed', value: { coldkey: accountToBytes(coldkey) } });
}

/** Whether a claim takes this much: something, and at least the threshold of the subnet. */
export function isClaimDue(state: ChainState, netuid: Netuid, owedRao: bigint): boolean {
  return owedRao > 0n && owedRao >= state.get(RootClaimableThreshold, netuid);
}

/** Whether what a coldkey claims on a subnet stays alpha; else it becomes TAO on root. */
export function isClaimKept(state: ChainState, coldkey: Coldkey, netuid: Netuid): boolean {
  const { kind, subnets } = state.get(RootClaimType, coldkey);
  return kind === 'Keep' || (kind === 'KeepSubnets' && subnets.includes(netuid));
}

function claimFrom(context: BlockContext, staker: RootStaker, subnets?: ReadonlySet<Netuid>): void {
  const { state } = context;
  const sheet = new ClaimSheet(state, staker);
  let stake = rootStakeOf(state, staker);
  for (const [index, earning] of sheet.earnings.entries()) {
    const { netuid } = earning;
    if (subnets !== undefined && !subnets.has(netuid)) continue;
    const owed = owedOf(earning, stake);
    if (!isClaimDue(state, netuid, owed)) continue;
    if (isClaimKept(state, staker.coldkey, netuid)) increaseStake(state, { ...staker, netuid }, owed);
    else if (!swapToRoot(context, { staker, netuid, alphaRao: owed }, sheet)) continue;
    sheet.addClaim(index, owed);
    context.ledger.note({ kind: 'claimable', netuid, rao: -owed });
    stake = rootStakeOf(state, staker);
  }
  sheet.close();
}

interface ClaimSale {
  readonly staker: RootStaker;
  readonly netuid: Netuid;
  readonly alphaRao: bigint;
}

/** Sells without a fee and stakes the TAO on root. False, and nothing happens, where the pool cannot take it. */
function swapToRoot(context: BlockContext, { staker, netuid, alphaRao }: ClaimSale, sheet: ClaimSheet): boolean {
  const { state, ledger } = context;
  const quote = quoteSell(state, { netuid, amount: alphaRao, dropFees: true });
  const pot = subnetAccount(netuid);
  if (quote.kind === 'refused' || freeBalance(state, pot) < quote.paidOut) return false;
  const tao = quote.paidOut;
  if (moveTao(context, { from: pot, to: subnetAccount(ROOT_NETUID), amount: tao }) !== undefined) return false;
  settleSale(state, netuid, quote);
  ledger.note({ kind: 'unowned', netuid, cause: 'unsold claim', rao: alphaRao - quote.paidIn });
  ledger.note({ kind: 'paidIn', netuid: ROOT_NETUID, rao: tao });
  increaseStake(state, { ...staker, netuid: ROOT_NETUID }, tao);
  state.set(SubnetTAO, saturateToU64(state.get(SubnetTAO, ROOT_NETUID) + tao), ROOT_NETUID);
  state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, ROOT_NETUID) + tao), ROOT_NETUID);
  state.set(TotalStake, saturateToU64(state.get(TotalStake) + tao));
  state.set(SubnetRootSellTao, state.get(SubnetRootSellTao, netuid) + tao, netuid);
  if (tao > 0n) indexStaker(state, staker.coldkey);
  sheet.addStake(tao);
  return true;
}

/**
 * Rao of alpha that stakers on root can claim together, by subnet; 0 where they once could. Cost grows with root stakes and
 * their subnets.
 */
export function owedBySubnet(state: ChainState): ReadonlyMap<Netuid, bigint> {
  const owed = new Map<Netuid, bigint>();
  for (const [hotkey, netuid] of state.keys(RootClaimable)) {
    owed.set(netuid, owed.get(netuid) ?? 0n);
    for (const [, coldkey, staked] of state.keysWith(AlphaV2, hotkey)) {
      if (staked !== ROOT_NETUID) continue;
      owed.set(netuid, (owed.get(netuid) ?? 0n) + owedTo(state, { hotkey, coldkey }, netuid));
    }
  }
  return owed;
}

/** True when nothing was ever earned or claimed by root stake on the hotkey. */
export function hasNoClaims(state: ChainState, hotkey: Hotkey): boolean {
  return state.keysUnder(RootClaimable, hotkey).length === 0;
}

/** What root stake on a hotkey has earned follows it to another. Precondition: that one has no claims. */
export function moveClaimsOfHotkey(state: ChainState, { from, to }: HotkeyPair): void {
  for (const netuid of state.keysUnder(RootClaimable, from)) {
    state.set(RootClaimable, state.get(RootClaimable, from, netuid), to, netuid);
    state.remove(RootClaimable, from, netuid);
  }
  for (const [netuid, hotkey, coldkey] of state.keys(RootClaimed)) {
    if (hotkey !== from) continue;
    writeClaimed(state, netuid, { hotkey: to, coldkey }, state.get(RootClaimed, netuid, from, coldkey));
    state.remove(RootClaimed, netuid, from, coldkey);
  }
}

/** Claims, what becomes of them and the turn are the new coldkey's. */
export function moveClaimsOfColdkey(state: ChainState, { from, to }: ColdkeyPair): void {
  for (const [netuid, hotkey, coldkey] of state.keys(RootClaimed)) {
    if (coldkey !== from) continue;
    const sum = state.get(RootClaimed, netuid, hotkey, to) + state.get(RootClaimed, netuid, hotkey, from);
    writeClaimed(state, netuid, { hotkey, coldkey: to }, sum);
    state.remove(RootClaimed, netuid, hotkey, from);
  }
  const choice = state.find(RootClaimType, from);
  if (choice !== undefined) {
    state.remove(RootClaimType, from);
    state.set(RootClaimType, choice, to);
  }
  const index = state.find(StakingColdkeys, from);
  if (index === undefined || state.has(StakingColdkeys, to)) return;
  state.remove(StakingColdkeys, from);
  state.set(StakingColdkeys, index, to);
  state.set(StakingColdkeysByIndex, to, index);
}
