/** One account, as a holder of money, an owner of hotkeys, or a hotkey. */
import { type AccountId, accountToBytes, asColdkey, asHotkey } from '@yumanet/protocol';
import type { AccountInfo } from '@yumanet/protocol/messages';
import type { ChainState } from '../state/chain-state.ts';
import { OwnedHotkeys, Owner } from '../state/items/staking-items.ts';
import { Account } from '../state/items/system-items.ts';
import { readAutoStakes, readRelations } from './read-relations.ts';

/** An account that the chain has never seen has nothing, and its first nonce is 0. */
export function readAccount(state: ChainState, account: AccountId): AccountInfo {
  const { free, nonce } = state.get(Account, account);
  const owner = state.find(Owner, asHotkey(account));
  return {
    account: accountToBytes(account),
    block: state.head.number,
    free,
    nonce,
    owner: owner === undefined ? undefined : accountToBytes(owner),
    ownedHotkeys: state.get(OwnedHotkeys, asColdkey(account)).map(accountToBytes),
    autoStakes: readAutoStakes(state, asColdkey(account)),
    relations: readRelations(state, asHotkey(account)),
  };
}
