/** Accounts that belong to the chain: the pot of each subnet, and where burned TAO lies. */
import { type AccountId, accountFromBytes, accountToBytes, type Netuid, toNetuid } from '@yumanet/protocol';
import type { ChainState } from '../state/chain-state.ts';
import { NetworksAdded } from '../state/items/subnet-items.ts';
import { BlockAuthor } from '../state/items/system-items.ts';
import { ZERO_ACCOUNT } from '../state/zero-account.ts';

const ACCOUNT_BYTES = 32;
const BYTE_BITS = 8;

/** How the reference chain derives these accounts: the text `modl`, the module's id, and zeros. */
const SUBNET_PREFIX = new TextEncoder().encode('modlsubtensr');
const BURN_ACCOUNT = accountOf(new TextEncoder().encode('modlburntnsr'));
/** Ours: the reference has no such account. */
const RESERVE_ACCOUNT = accountOf(new TextEncoder().encode('modlyumanet/reserve'));

/** What `subnetAccount` has said: every block asks for the pots of all subnets. */
const subnetAccounts = new Map<Netuid, AccountId>();

/** The pot of a subnet: holds the TAO of its pool, among others. */
export function subnetAccount(netuid: Netuid): AccountId {
  const known = subnetAccounts.get(netuid);
  if (known !== undefined) return known;
  const account = accountOf(new Uint8Array([...SUBNET_PREFIX, netuid & 0xff, netuid >> BYTE_BITS]));
  subnetAccounts.set(netuid, account);
  return account;
}

/** True for the pot of an existing subnet. */
export function isSubnetAccount(state: ChainState, account: AccountId): boolean {
  const bytes = accountToBytes(account);
  const low = bytes[SUBNET_PREFIX.length] ?? 0;
  const high = bytes[SUBNET_PREFIX.length + 1] ?? 0;
  const netuid = toNetuid(low | (high << BYTE_BITS));
  return account === subnetAccount(netuid) && state.has(NetworksAdded, netuid);
}

/** Who gets the fees of swaps; undefined when the chain has no block author. */
export function blockAuthor(state: ChainState): AccountId | undefined {
  const author = state.get(BlockAuthor);
  return author === ZERO_ACCOUNT ? undefined : author;
}

/** Where TAO goes that nobody shall have; it stays in `TotalIssuance`. */
export function burnAccount(): AccountId {
  return BURN_ACCOUNT;
}

/** Holds the TAO that others have in the life of a chain that a scenario begins in the middle of. Nobody has its key. */
export function reserveAccount(): AccountId {
  return RESERVE_ACCOUNT;
}

function accountOf(start: Uint8Array): AccountId {
  const bytes = new Uint8Array(ACCOUNT_BYTES);
  bytes.set(start);
  return accountFromBytes(bytes);
}
