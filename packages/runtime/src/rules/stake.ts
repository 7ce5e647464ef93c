/**
 * Alpha on hotkeys: all who staked to a hotkey share its stake on a subnet. Source: docs/rules/economics.md section 4.1.
 */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import {
  decreaseShare,
  increaseAllShares,
  increaseShare,
  isShareable,
  type SafeFloat,
  type SharePool,
  type SharePoolChange,
  shareValue,
} from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { AlphaV2, TotalHotkeyAlpha, TotalHotkeySharesV2 } from '../state/items/staking-items.ts';

/** Whose stake, and where. */
export interface StakePosition {
  readonly hotkey: Hotkey;
  readonly coldkey: Coldkey;
  readonly netuid: Netuid;
}

/** What a coldkey has staked, rao of alpha: more than 0. */
export interface Stake extends StakePosition {
  readonly alpha: bigint;
}

/** Rao of alpha on a hotkey, whoever staked it. */
export function stakeOf(state: ChainState, hotkey: Hotkey, netuid: Netuid): bigint {
  return state.get(TotalHotkeyAlpha, hotkey, netuid);
}

/**
 * Rao of alpha that are a coldkey's, floored: what all have together may be some rao less than the hotkey's stake. A deliberate
 * difference: never more than that stake. Digits of a newcomer's shares are cut off in the sum of all, so that those of the
 * last staker can come to some rao more than there are.
 */
export function stakeOfColdkey(state: ChainState, position: StakePosition): bigint {
  const share = sharesOf(state, position);
  if (share.mantissa === 0n) return 0n;
  const pool = poolOf(state, position);
  const worth = shareValue(pool, share);
  return worth < pool.value ? worth : pool.value;
}

/** What others than the staker have changes by less than a rao each. */
export function increaseStake(state: ChainState, position: StakePosition, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  writeChange(state, position, increaseShare(poolOf(state, position), sharesOf(state, position), alphaRao));
}

/** Precondition: the coldkey has at least `alphaRao`; otherwise nothing changes. */
export function decreaseStake(state: ChainState, position: StakePosition, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  writeChange(state, position, decreaseShare(poolOf(state, position), sharesOf(state, position), alphaRao));
}

/** Every staker of the hotkey gets its part. What nobody has shares in is the next staker's. */
export function increaseStakeOfAll(state: ChainState, hotkey: Hotkey, netuid: Netuid, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  const { value } = increaseAllShares(poolOf(state, { hotkey, netuid }), alphaRao);
  state.set(TotalHotkeyAlpha, value, hotkey, netuid);
}

/** `increaseStake` by `ownRao`, then `increaseStakeOfAll` by `allRao`, in one write. */
export function increaseStakeAndAll(
  state: ChainState,
  position: StakePosition,
  { ownRao, allRao }: { readonly ownRao: bigint; readonly allRao: bigint },
): void {
  if (ownRao === 0n) {
    increaseStakeOfAll(state, position.hotkey, position.netuid, allRao);
    return;
  }
  const { pool, share } = increaseShare(poolOf(state, position), sharesOf(state, position), ownRao);
  writeChange(state, position, { pool: increaseAllShares(pool, allRao), share });
}

/** False when so little, beside what is on the hotkey, would be no shares at all. */
export function canIncreaseStake(state: ChainState, position: StakePosition, alphaRao: bigint): boolean {
  return isShareable(poolOf(state, position), alphaRao);
}

/** Everybody's stake on a hotkey, by coldkey, then netuid. */
export function stakesOn(state: ChainState, hotkey: Hotkey): readonly Stake[] {
  return worthSomething(state, state.keysWith(AlphaV2, hotkey));
}

/** Everybody's stake on a subnet, by hotkey, then coldkey. Cost grows with the stakes of all subnets. */
export function stakesIn(state: ChainState, netuid: Netuid): readonly Stake[] {
  return worthSomething(
    state,
    state.keys(AlphaV2).filter(([, , staked]) => staked === netuid),
  );
}

function worthSomething(state: ChainState, keys: readonly (readonly [Hotkey, Coldkey, Netuid])[]): readonly Stake[] {
  return keys
    .map(([hotkey, coldkey, netuid]) => ({ hotkey, coldkey, netuid }))
    .map((position) => ({ ...position, alpha: stakeOfColdkey(state, position) }))
    .filter(({ alpha }) => alpha > 0n);
}

function poolOf(state: ChainState, { hotkey, netuid }: Omit<StakePosition, 'coldkey'>): SharePool {
  return {
    value: state.get(TotalHotkeyAlpha, hotkey, netuid),
    denominator: state.get(TotalHotkeySharesV2, hotkey, netuid),
  };
}

/** A coldkey's shares in the stake on a hotkey: how much they are worth depends on the hotkey. */
export function sharesOf(state: ChainState, { hotkey, coldkey, netuid }: StakePosition): SafeFloat {
  return state.get(AlphaV2, hotkey, coldkey, netuid);
}

/** Only for who keeps `TotalHotkeySharesV2` in step. */
export function writeShares(state: ChainState, { hotkey, coldkey, netuid }: StakePosition, shares: SafeFloat): void {
  if (shares.mantissa === 0n) state.remove(AlphaV2, hotkey, coldkey, netuid);
  else state.set(AlphaV2, shares, hotkey, coldkey, netuid);
}

/** Entries of nothing are removed. */
function writeChange(state: ChainState, position: StakePosition, { pool, share }: SharePoolChange): void {
  const { hotkey, netuid } = position;
  writeShares(state, position, share);
  if (pool.value === 0n) state.remove(TotalHotkeyAlpha, hotkey, netuid);
  else state.set(TotalHotkeyAlpha, pool.value, hotkey, netuid);
  if (pool.denominator.mantissa === 0n) state.remove(TotalHotkeySharesV2, hotkey, netuid);
  else state.set(TotalHotkeySharesV2, pool.denominator, hotkey, netuid);
}
