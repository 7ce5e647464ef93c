/** Ways to break checks that many calls share. */
import { type Hotkey, type Netuid, toNetuid } from '@yumanet/protocol';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { Owner } from '../../../src/state/items/staking-items.ts';
import { NetworksAdded } from '../../../src/state/items/subnet-items.ts';
import { Account } from '../../../src/state/items/system-items.ts';
import { account, coldkey } from '../test-chain.ts';

/** A draft of a call that names a subnet. */
interface OnSubnet {
  readonly state: ChainState;
  readonly fields: { readonly netuid: number };
}

/** The subnet of the call, whichever it is by now. */
export function netuidOf({ fields }: OnSubnet): Netuid {
  return toNetuid(fields.netuid);
}

/** The subnet of the call is no more. */
export function removeSubnet(draft: OnSubnet): void {
  draft.state.remove(NetworksAdded, netuidOf(draft));
}

/** An account has so many rao. */
export function setFree(state: ChainState, uri: string, free: bigint): void {
  state.set(Account, { nonce: state.get(Account, account(uri)).nonce, free }, account(uri));
}

export function freeOf(state: ChainState, uri: string): bigint {
  return state.get(Account, account(uri)).free;
}

/** A hotkey belongs to somebody who signs no call of these tables. */
export function giveToStranger(state: ChainState, hotkey: Hotkey): void {
  state.set(Owner, coldkey('//Ferdie'), hotkey);
}
