/** Calls that a hotkey may make only so often on a subnet. Source: docs/rules/economics.md section 4.8. */
import { saturateToU64 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { TransactionKeyLastBlock } from '../state/items/child-key-items.ts';
import type { HotkeyOnSubnet } from './hotkey-on-subnet.ts';

/** The reference's numbers of the kinds of calls. */
export const SET_CHILDREN = 0;
export const SET_CHILDKEY_TAKE = 1;

/** Blocks until the hotkey may make the call again; 0 when it may. The first one is free. */
export function blocksToWait(
  { state, block }: BlockContext,
  { hotkey, netuid }: HotkeyOnSubnet,
  { kind, limit }: { readonly kind: number; readonly limit: bigint },
): bigint {
  const last = state.find(TransactionKeyLastBlock, hotkey, netuid, kind);
  return last === undefined ? 0n : saturateToU64(last + limit - block);
}

/** From here the next such call is counted. */
export function recordKeyCall({ state, block }: BlockContext, { hotkey, netuid }: HotkeyOnSubnet, kind: number): void {
  state.set(TransactionKeyLastBlock, block, hotkey, netuid, kind);
}
