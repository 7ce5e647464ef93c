/**
 * swap_hotkey and swap_hotkey_v2: a hotkey takes the place of another, in one subnet or in all. Source:
 * docs/rules/subnets.md section 1.9.
 */

import { accountToBytes, asColdkey, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { SwapHotkey, SwapHotkeyV2 } from '@yumanet/protocol/messages';
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { signerOf } from '../context/origin.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { presetOf } from '../presets/find-preset.ts';
import { freeBalance, recycleBalance } from '../rules/balances.ts';
import { claimHotkey } from '../rules/hotkey-ownership.ts';
import { moveHotkeyEverywhere, moveHotkeyOnSubnet } from '../rules/move-hotkey.ts';
import { hasNoClaims } from '../rules/root-claims.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { stakeOf } from '../rules/stake.ts';
import { subnetExists } from '../rules/subnets.ts';
import type { ChainState } from '../state/chain-state.ts';
import { TxRateLimit } from '../state/items/chain-parameter-items.ts';
import { LastHotkeySwapOnNetuid, LastTxBlock } from '../state/items/key-swap-items.ts';
import { IsNetworkMember } from '../state/items/neuron-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import { readHotkey, readNetuid } from './decode-fields.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

/** Rao: 0.1 TAO for all subnets, 0.001 TAO for one. */
const COST_EVERYWHERE_RAO = 100_000_000n;
const COST_ON_SUBNET_RAO = 1_000_000n;

interface Swap {
  readonly from: Hotkey;
  readonly to: Hotkey;
  /** Undefined for all subnets. */
  readonly netuid: Netuid | undefined;
  readonly keepStake: boolean;
  readonly coldkey: Coldkey;
}

/** Signed by the coldkey that owns the hotkey. The stake goes with it. */
export function prepareSwapHotkey(message: SwapHotkey): PreparedCall {
  return prepareSwap('swap_hotkey', message, false);
}

/** As swap_hotkey, but the stake can stay on the old hotkey. */
export function prepareSwapHotkeyV2(message: SwapHotkeyV2): PreparedCall {
  return prepareSwap('swap_hotkey_v2', message, message.keepStake);
}

function prepareSwap(name: string, message: SwapHotkey, keepStake: boolean): PreparedCall {
  const from = readHotkey('hotkey', message.hotkey);
  const to = readHotkey('new_hotkey', message.newHotkey);
  const netuid = message.netuid === undefined ? undefined : readNetuid(message.netuid);
  return {
    name,
    paysFee: true,
    admit: admitAlways,
    dispatch: (context, origin) => {
      const signer = signerOf(origin);
      if (signer === undefined) return refuseOrigin('an account');
      const swap: Swap = { from, to, netuid, keepStake, coldkey: asColdkey(signer) };
      return (
        checkKeys(context.state, swap) ??
        checkTxRateLimit(context, swap) ??
        checkNewHotkey(context.state, swap) ??
        checkCooldown(context, swap) ??
        pay(context, swap) ??
        claimHotkey(context.state, swap.coldkey, to) ??
        carryOut(context, swap)
      );
    },
  };
}

/** The rules do not say what a swap in a subnet that is not there comes to; here it is refused before all else. */
function checkKeys(state: ChainState, { from, to, netuid, coldkey }: Swap): CallOutcome {
  if (netuid !== undefined && !subnetExists(state, netuid)) {
    return refuseCall('SubnetNotExists', { netuid: BigInt(netuid) });
  }
  const newOwner = state.find(Owner, to);
  const isOwner = state.find(Owner, from) === coldkey && (newOwner === undefined || newOwner === coldkey);
  if (!isOwner) return refuseCall('NonAssociatedColdKey');
  return from === to ? refuseCall('NewHotKeyIsSameWithOld') : undefined;
}

/** The limit still holds in the block in which it ends. */
function checkTxRateLimit({ state, block }: BlockContext, { coldkey }: Swap): CallOutcome {
  const last = state.get(LastTxBlock, coldkey);
  const limit = state.get(TxRateLimit);
  const since = saturateToU64(block - last);
  if (limit === 0n || last === 0n || since > limit) return undefined;
  return refuseCall('HotKeySetTxRateLimitExceeded', { blocks_to_wait: limit - since + 1n, limit_blocks: limit });
}

function checkNewHotkey(state: ChainState, { to, netuid }: Swap): CallOutcome {
  const registeredOn = state
    .keysUnder(IsNetworkMember, to)
    .find((id) => state.get(IsNetworkMember, to, id) && (netuid === undefined || id === netuid));
  if (registeredOn !== undefined) {
    return refuseCall('HotKeyAlreadyRegisteredInSubNet', { netuid: BigInt(registeredOn) });
  }
  const touchesRoot = netuid === undefined || netuid === ROOT_NETUID;
  const rootStake = stakeOf(state, to, ROOT_NETUID);
  return touchesRoot && (rootStake > 0n || !hasNoClaims(state, to))
    ? refuseCall('NewHotKeyNotCleanForRootSwap', { stake_rao: rootStake })
    : undefined;
}

/** A coldkey that never swapped in the subnet need not wait, whatever the block. */
function checkCooldown({ state, block }: BlockContext, { netuid, coldkey }: Swap): CallOutcome {
  const last = netuid === undefined ? undefined : state.find(LastHotkeySwapOnNetuid, netuid, coldkey);
  const interval = presetOf(state).hotkeySwapInterval;
  if (last === undefined || last + interval < block) return undefined;
  return refuseCall('HotKeySwapOnSubnetIntervalNotPassed', {
    blocks_to_wait: last + interval + 1n - block,
    limit_blocks: interval,
  });
}

function pay(context: BlockContext, { netuid, coldkey }: Swap): CallOutcome {
  const cost = netuid === undefined ? COST_EVERYWHERE_RAO : COST_ON_SUBNET_RAO;
  const have = freeBalance(context.state, coldkey);
  if (have < cost) return refuseCall('NotEnoughBalanceToPaySwapHotKey', { have_rao: have, need_rao: cost });
  recycleBalance(context, coldkey, cost);
  return undefined;
}

function carryOut({ state, block, events }: BlockContext, swap: Swap): CallOutcome {
  const { from, to, netuid, coldkey } = swap;
  state.set(LastTxBlock, block, coldkey);
  const keys = {
    coldkey: accountToBytes(coldkey),
    oldHotkey: accountToBytes(from),
    newHotkey: accountToBytes(to),
  };
  if (netuid === undefined) {
    moveHotkeyEverywhere(state, coldkey, swap);
    events.emit({ case: 'hotkeySwapped', value: keys });
  } else {
    moveHotkeyOnSubnet(state, netuid, swap);
    state.set(LastHotkeySwapOnNetuid, block, netuid, coldkey);
    events.emit({ case: 'hotkeySwappedOnSubnet', value: { ...keys, netuid } });
  }
  return undefined;
}
