/** A coldkey takes the place of another. Source: docs/rules/subnets.md section 1.9. */
import { accountToBytes, asHotkey } from '@yumanet/protocol';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { IdentitiesV2 } from '../state/items/identity-items.ts';
import { LastTxBlock } from '../state/items/key-swap-items.ts';
import { OwnedHotkeys, Owner, StakingHotkeys } from '../state/items/staking-items.ts';
import { SubnetOwner } from '../state/items/subnet-items.ts';
import { moveAutoStakeOfColdkey } from './auto-stake.ts';
import { freeBalance, transferBalance } from './balances.ts';
import { type ColdkeyPair, moveStakeOfColdkey } from './move-stake.ts';
import { moveClaimsOfColdkey } from './root-claims.ts';
import { allNetuids } from './subnets.ts';
import { isSubnetAccount } from './system-accounts.ts';

/**
 * Gives subnets, hotkeys, stake and the whole balance to the new coldkey, with event `ColdkeySwapped`. Refuses `CannotUseSystemAccount`, `ColdKeyAlreadyAssociated` for a new coldkey with hotkeys, and
 * `NewColdKeyIsHotkey`.
 *
 * The rules are silent on the account of a subnet. It would take the TAO of its pool along, so it is neither of the two.
 */
export function moveColdkey(context: BlockContext, { from, to }: ColdkeyPair): CallOutcome {
  const { state, block, events } = context;
  if (isSubnetAccount(state, from) || isSubnetAccount(state, to)) return refuseCall('CannotUseSystemAccount');
  if (state.get(StakingHotkeys, to).length > 0) return refuseCall('ColdKeyAlreadyAssociated');
  if (state.has(Owner, asHotkey(to))) return refuseCall('NewColdKeyIsHotkey');
  for (const netuid of allNetuids(state)) {
    if (state.find(SubnetOwner, netuid) === from) state.set(SubnetOwner, to, netuid);
  }
  moveHotkeys(state, { from, to });
  moveAutoStakeOfColdkey(state, { from, to });
  moveClaimsOfColdkey(state, { from, to });
  moveIdentity(state, { from, to });
  const amount = freeBalance(state, from);
  const refusal = amount > 0n ? transferBalance(context, { from, to, amount, keepAlive: false }) : undefined;
  if (refusal !== undefined) return refusal;
  state.set(LastTxBlock, block, to);
  events.emit({
    case: 'coldkeySwapped',
    value: { oldColdkey: accountToBytes(from), newColdkey: accountToBytes(to) },
  });
  return undefined;
}

function moveHotkeys(state: ChainState, { from, to }: ColdkeyPair): void {
  const owned = state.get(OwnedHotkeys, from);
  for (const hotkey of owned) state.set(Owner, to, hotkey);
  const staking = state.get(StakingHotkeys, from);
  for (const hotkey of staking) moveStakeOfColdkey(state, hotkey, { from, to });
  state.remove(OwnedHotkeys, from);
  state.remove(StakingHotkeys, from);
  state.set(OwnedHotkeys, [...state.get(OwnedHotkeys, to), ...owned], to);
  state.set(StakingHotkeys, staking, to);
}

function moveIdentity(state: ChainState, { from, to }: ColdkeyPair): void {
  const identity = state.find(IdentitiesV2, from);
  if (identity === undefined) return;
  state.remove(IdentitiesV2, from);
  state.set(IdentitiesV2, identity, to);
}
