/** Stake that follows a key to another. Source: docs/rules/subnets.md section 1.9. */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import { addSafeFloats, SAFE_FLOAT_ZERO, saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { AlphaV2, TotalHotkeyAlpha, TotalHotkeySharesV2 } from '../state/items/staking-items.ts';
import { noteStakingHotkey } from './hotkey-ownership.ts';
import type { HotkeyPair } from './serving-items.ts';
import { increaseStake, increaseStakeOfAll, sharesOf, stakeOf, stakeOfColdkey, writeShares } from './stake.ts';

/** A coldkey and the one that takes its place. */
export interface ColdkeyPair {
  readonly from: Coldkey;
  readonly to: Coldkey;
}

/** Gives everything that a coldkey has on a hotkey to another coldkey: its shares, so that nothing is rounded. */
export function moveStakeOfColdkey(state: ChainState, hotkey: Hotkey, { from, to }: ColdkeyPair): void {
  for (const netuid of netuidsOf(state, hotkey, from)) {
    const old = { hotkey, coldkey: from, netuid };
    const position = { hotkey, coldkey: to, netuid };
    const shares = addSafeFloats(sharesOf(state, position), sharesOf(state, old));
    writeShares(state, old, SAFE_FLOAT_ZERO);
    writeShares(state, position, shares);
  }
}

/**
 * Gives the stake on a hotkey to another hotkey, for each of its stakers. The rules are silent on one that has stake
 * already, and shares of two hotkeys are worth different amounts: there each staker gets what its shares are worth, and
 * all of them what this rounds off.
 */
export function moveStakeOfHotkey(state: ChainState, netuid: Netuid, { from, to }: HotkeyPair): void {
  const coldkeys = coldkeysOn(state, from, netuid);
  for (const coldkey of coldkeys) noteStakingHotkey(state, coldkey, to);
  const moved = state.has(TotalHotkeySharesV2, to, netuid)
    ? addStakes(state, netuid, { coldkeys, from, to })
    : moveShares(state, netuid, { coldkeys, from, to });
  const rest = stakeOf(state, from, netuid) - moved;
  for (const coldkey of coldkeys) writeShares(state, { hotkey: from, coldkey, netuid }, SAFE_FLOAT_ZERO);
  state.remove(TotalHotkeyAlpha, from, netuid);
  state.remove(TotalHotkeySharesV2, from, netuid);
  increaseStakeOfAll(state, to, netuid, rest);
}

interface HotkeyStakeMove extends HotkeyPair {
  readonly coldkeys: readonly Coldkey[];
}

/** Returns the rao that came with it. */
function addStakes(state: ChainState, netuid: Netuid, { coldkeys, from, to }: HotkeyStakeMove): bigint {
  const amounts = coldkeys.map((coldkey) => stakeOfColdkey(state, { hotkey: from, coldkey, netuid }));
  for (const [index, coldkey] of coldkeys.entries()) {
    increaseStake(state, { hotkey: to, coldkey, netuid }, amounts[index] ?? 0n);
  }
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** As `addStakes` where nobody has shares: they mean the same there, so nothing is rounded. */
function moveShares(state: ChainState, netuid: Netuid, { coldkeys, from, to }: HotkeyStakeMove): bigint {
  for (const coldkey of coldkeys) {
    writeShares(state, { hotkey: to, coldkey, netuid }, sharesOf(state, { hotkey: from, coldkey, netuid }));
  }
  const shares = state.find(TotalHotkeySharesV2, from, netuid);
  if (shares !== undefined) state.set(TotalHotkeySharesV2, shares, to, netuid);
  const moved = stakeOf(state, from, netuid);
  if (moved > 0n) state.set(TotalHotkeyAlpha, saturateToU64(stakeOf(state, to, netuid) + moved), to, netuid);
  return moved;
}

function coldkeysOn(state: ChainState, hotkey: Hotkey, netuid: Netuid): Coldkey[] {
  return state
    .keysWith(AlphaV2, hotkey)
    .filter(([, , staked]) => staked === netuid)
    .map(([, coldkey]) => coldkey);
}

function netuidsOf(state: ChainState, hotkey: Hotkey, coldkey: Coldkey): Netuid[] {
  return state
    .keysWith(AlphaV2, hotkey)
    .filter(([, staker]) => staker === coldkey)
    .map(([, , netuid]) => netuid);
}
