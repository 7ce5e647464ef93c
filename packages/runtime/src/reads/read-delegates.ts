/** Hotkeys that have declared a take. Source: docs/rules/subnets.md section 6.4. */
import { type AccountId, accountToBytes, asHotkey, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import type { DelegateInfo, DelegateList, DelegateResponse, Nominator } from '@yumanet/protocol/messages';
import { uidOf } from '../rules/owner-neurons.ts';
import { stakesOn } from '../rules/stake.ts';
import type { ChainState } from '../state/chain-state.ts';
import { IsNetworkMember, ValidatorPermit } from '../state/items/neuron-items.ts';
import { Delegates, Owner } from '../state/items/staking-items.ts';
import { delegateReturns } from './delegate-returns.ts';
import { found, notFound, type ReadResult } from './read-result.ts';

/**
 * In the order of hotkeys. A hotkey without an entry of `Delegates` has the default take and is none of them, as on the
 * reference chain.
 */
export function readDelegates(state: ChainState): DelegateList {
  return {
    block: state.head.number,
    delegates: state.keys(Delegates).map(([hotkey]) => delegateOf(state, hotkey)),
  };
}

/** Refuses `DelegateNotFound`. */
export function readDelegate(state: ChainState, account: AccountId): ReadResult<DelegateResponse> {
  const hotkey = asHotkey(account);
  if (!state.has(Delegates, hotkey)) return notFound('DelegateNotFound', {});
  return found({ block: state.head.number, delegate: delegateOf(state, hotkey) });
}

function delegateOf(state: ChainState, hotkey: Hotkey): DelegateInfo {
  const registrations = state
    .keysUnder(IsNetworkMember, hotkey)
    .filter((netuid) => state.get(IsNetworkMember, hotkey, netuid));
  return {
    delegateSs58: accountToBytes(hotkey),
    take: state.get(Delegates, hotkey),
    nominators: nominatorsOf(state, hotkey),
    ownerSs58: accountToBytes(state.get(Owner, hotkey)),
    registrations,
    validatorPermits: registrations.filter((netuid) => hasPermit(state, netuid, hotkey)),
    ...delegateReturns(state, hotkey, registrations),
  };
}

function hasPermit(state: ChainState, netuid: Netuid, hotkey: Hotkey): boolean {
  const uid = uidOf(state, netuid, hotkey);
  return uid !== undefined && state.get(ValidatorPermit, netuid)[uid] === true;
}

/** By coldkey, in the order in which they come up. */
function nominatorsOf(state: ChainState, hotkey: Hotkey): Nominator[] {
  const byColdkey = Map.groupBy(stakesOn(state, hotkey), ({ coldkey }): Coldkey => coldkey);
  return [...byColdkey].map(([coldkey, stakes]) => ({
    coldkey: accountToBytes(coldkey),
    stakes: stakes.map(({ netuid, alpha }) => ({ netuid, stake: alpha })),
  }));
}
