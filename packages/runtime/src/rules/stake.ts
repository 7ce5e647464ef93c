/**
 * Alpha on hotkeys. Until share pools exist a hotkey has one staker, its owner: a deliberate difference from the
 * reference, where anyone may stake to any hotkey (docs/rules/economics.md section 4.1).
 */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import { saturateToU64, totalStakeI64F64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { TaoWeight, TotalHotkeyAlpha } from '../state/items/staking-items.ts';
import { ROOT_NETUID } from './root-netuid.ts';

/** Rao of alpha on a hotkey. */
export function stakeOf(state: ChainState, hotkey: Hotkey, netuid: Netuid): bigint {
  return state.get(TotalHotkeyAlpha, hotkey, netuid);
}

export function increaseStake(state: ChainState, hotkey: Hotkey, netuid: Netuid, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  state.set(TotalHotkeyAlpha, saturateToU64(stakeOf(state, hotkey, netuid) + alphaRao), hotkey, netuid);
}

/** Precondition: the hotkey has at least `alphaRao`. */
export function decreaseStake(state: ChainState, hotkey: Hotkey, netuid: Netuid, alphaRao: bigint): void {
  state.set(TotalHotkeyAlpha, saturateToU64(stakeOf(state, hotkey, netuid) - alphaRao), hotkey, netuid);
}

/**
 * Stake as consensus, permits and thresholds count it, raw I64F64 bits of rao: alpha plus weighted root TAO. Nobody
 * has child keys yet, so nothing is inherited. Source: docs/rules/economics.md section 4.7.
 */
export function stakeWeightI64F64(state: ChainState, hotkey: Hotkey, netuid: Netuid): bigint {
  const rootTao = stakeOf(state, hotkey, ROOT_NETUID);
  return totalStakeI64F64(stakeOf(state, hotkey, netuid), rootTao, state.get(TaoWeight));
}
