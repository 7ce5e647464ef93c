/**
 * Conservation to the rao, block by block: what a block did to TAO and alpha is what it says it did. Source:
 * docs/rules/economics.md section 6.6.
 *
 * The state does not keep all terms of the identities. The books do: they begin with what the state leaves open, and from
 * then on follow what blocks note where it happens (`BlockLedger`), and events. The sums are those of the state, kept up
 * by what each block wrote.
 */
import { type AccountId, accountToBytes, bytesToHex, type Netuid } from '@yumanet/protocol';
import type { Event } from '@yumanet/protocol/messages';
import type { AppliedBlock } from '../block/apply-block.ts';
import type { LedgerEntry } from '../context/block-ledger.ts';
import { owedBySubnet } from '../rules/root-claims.ts';
import { allNetuids } from '../rules/subnets.ts';
import { subnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { SubnetAlphaOut, SubnetProtocolAlpha, SubnetTAO } from '../state/items/pool-items.ts';
import { TotalHotkeyAlpha } from '../state/items/staking-items.ts';
import { Account, LostTao, TotalIssuance } from '../state/items/system-items.ts';
import { pendingAlpha, stakeBySubnet } from './alpha-of-subnets.ts';
import type { BrokenInvariant } from './broken-invariant.ts';
import { POT_DUST_RAO_MAX } from './emission-invariants.ts';

/** An identity that does not hold: two sides that should be equal, or a left side that should not be below the right. */
export interface BrokenIdentity extends BrokenInvariant {
  readonly leftRao: bigint;
  readonly rightRao: bigint;
}

/** What no storage item keeps, as of a block. Amounts are rao. */
export interface Books {
  /** All balances together. */
  readonly held: bigint;
  readonly issuance: bigint;
  /** What balances and lost TAO are more than the issuance: 0, unless a developer control wrote storage. */
  readonly uncounted: bigint;
  readonly subnets: ReadonlyMap<Netuid, SubnetBooks>;
}

export interface SubnetBooks {
  /** Alpha on all hotkeys. */
  readonly staked: bigint;
  /** Alpha that root stake could claim, less what it has claimed. */
  readonly claimable: bigint;
  /** Alpha in `SubnetAlphaOut` that is nobody's. */
  readonly unowned: bigint;
  /** How far below 0 that was when the books were opened; 0 unless a developer control wrote storage, or claims were rounded. */
  readonly unownedMin: bigint;
  /** TAO on the subnet's account beside its pool; below 0 by what the account lost as dust, which stays in the pool. */
  readonly retained: bigint;
  /** What it lost as dust: less than the existential deposit each time that trades left less than that. */
  readonly dust: bigint;
}

export interface CheckedBlock {
  /** As of this block. */
  readonly books: Books;
  readonly broken: readonly BrokenIdentity[];
}

/** Takes what is there as it is. Cost grows with the state. */
export function openBooks(state: ChainState): Books {
  const staked = stakeBySubnet(state);
  const owed = owedBySubnet(state);
  let held = 0n;
  for (const [account] of state.keys(Account)) held += state.get(Account, account).free;
  const issuance = state.get(TotalIssuance);
  const subnets = allNetuids(state).map((netuid): [Netuid, SubnetBooks] => {
    const books = { staked: staked.get(netuid) ?? 0n, claimable: owed.get(netuid) ?? 0n, unowned: 0n };
    const retained = potOf(state, netuid) - state.get(SubnetTAO, netuid);
    const unowned = state.get(SubnetAlphaOut, netuid) - ownedAlpha(state, netuid, books);
    const unownedMin = unowned < 0n ? unowned : 0n;
    return [netuid, { ...books, unowned, unownedMin, retained, dust: dustIn(retained) }];
  });
  return { held, issuance, uncounted: held + state.get(LostTao) - issuance, subnets: new Map(subnets) };
}

/**
 * Holds the newest block against the books as of its parent. Precondition: it is the head. Cost grows with what it wrote,
 * and with the number of subnets.
 */
export function checkBlock(state: ChainState, before: Books, { block, ledger, undo }: AppliedBlock): CheckedBlock {
  let held = before.held;
  for (const { before: old, after } of state.changesOf(Account, undo.writeSet)) {
    held += (after?.free ?? 0n) - (old?.free ?? 0n);
  }
  const moved = new Map<Netuid, bigint>();
  for (const { key, before: old, after } of state.changesOf(TotalHotkeyAlpha, undo.writeSet)) {
    const [, netuid] = key;
    moved.set(netuid, (moved.get(netuid) ?? 0n) + (after ?? 0n) - (old ?? 0n));
  }
  const { gifts, dust: dusts } = giftsOf(state, [...block.events, ...block.receipts.flatMap(({ events }) => events)]);
  const notes = notesBySubnet(ledger);
  const subnets = allNetuids(state).map((netuid): [Netuid, SubnetBooks] => {
    const known = before.subnets.get(netuid);
    const noted = addNotes(known ?? NO_BOOKS, notes.get(netuid) ?? []);
    const isNew = known === undefined || noted.isNew;
    const pot = subnetAccount(netuid);
    const lost = dusts.get(pot) ?? 0n;
    const gift = (gifts.get(pot) ?? 0n) - lost;
    const retained = isNew ? potOf(state, netuid) - state.get(SubnetTAO, netuid) : noted.books.retained + gift;
    const dust = isNew ? 0n : noted.books.dust + lost;
    const staked = (known?.staked ?? 0n) + (moved.get(netuid) ?? 0n);
    return [netuid, { ...noted.books, staked, retained, dust }];
  });
  const issued = ledger.reduce((sum, entry) => sum + (entry.kind === 'issued' ? entry.rao : 0n), 0n);
  const books: Books = { ...before, held, issuance: before.issuance + issued, subnets: new Map(subnets) };
  return { books, broken: [...taoProblems(state, books), ...subnets.flatMap((entry) => subnetProblems(state, entry))] };
}

function taoProblems(state: ChainState, { held, issuance, uncounted }: Books): BrokenIdentity[] {
  const actual = state.get(TotalIssuance);
  return [
    ...unlessEqual('TAO', 'balances + lost TAO = TotalIssuance', held + state.get(LostTao), actual + uncounted),
    ...unlessEqual('TotalIssuance', 'TotalIssuance = that of the parent + what the block issued', actual, issuance),
  ];
}

function subnetProblems(state: ChainState, [netuid, books]: readonly [Netuid, SubnetBooks]): BrokenIdentity[] {
  const pot = potOf(state, netuid);
  const pool = state.get(SubnetTAO, netuid);
  const out = state.get(SubnetAlphaOut, netuid);
  const { retained, unowned, unownedMin, dust } = books;
  const alpha = 'SubnetAlphaOut = stake + pending + SubnetProtocolAlpha + claimable + unowned';
  return [
    ...unlessEqual(`subnet account[${netuid}]`, 'balance = SubnetTAO + retained', pot, pool + retained),
    ...unlessAtLeast(`subnet account[${netuid}]`, 'balance + lost dust >= SubnetTAO', pot + dust, pool),
    ...unlessEqual(`alpha[${netuid}]`, alpha, out, ownedAlpha(state, netuid, books)),
    ...unlessAtLeast(`alpha[${netuid}]`, 'unowned >= 0', unowned, unownedMin),
  ];
}

function unlessEqual(invariant: string, identity: string, leftRao: bigint, rightRao: bigint): BrokenIdentity[] {
  if (leftRao === rightRao) return [];
  const detail = `${identity} does not hold: ${leftRao} rao and ${rightRao} rao, ${leftRao - rightRao} apart`;
  return [{ invariant, detail, leftRao, rightRao }];
}

function unlessAtLeast(invariant: string, law: string, leftRao: bigint, rightRao: bigint): BrokenIdentity[] {
  if (leftRao >= rightRao) return [];
  return [{ invariant, detail: `${law} does not hold: ${leftRao} rao and ${rightRao} rao`, leftRao, rightRao }];
}

const NO_BOOKS: SubnetBooks = { staked: 0n, claimable: 0n, unowned: 0n, unownedMin: 0n, retained: 0n, dust: 0n };

/** The books after the notes on a subnet, which may have been dissolved between them, and founded again. */
function addNotes(books: SubnetBooks, notes: readonly LedgerEntry[]): { books: SubnetBooks; isNew: boolean } {
  let { claimable, unowned, unownedMin, retained, dust } = books;
  let isNew = false;
  for (const note of notes) {
    if (note.kind === 'claimable') claimable += note.rao;
    if (note.kind === 'unowned') unowned += note.rao;
    if (note.kind === 'retained') retained += note.rao;
    if (note.kind === 'paidIn') retained -= note.rao;
    if (note.kind !== 'dissolved') continue;
    ({ claimable, unowned, unownedMin, retained, dust } = NO_BOOKS);
    isNew = true;
  }
  return { books: { ...books, claimable, unowned, unownedMin, retained, dust }, isNew };
}

function notesBySubnet(ledger: readonly LedgerEntry[]): ReadonlyMap<Netuid, readonly LedgerEntry[]> {
  const notes = new Map<Netuid, LedgerEntry[]>();
  for (const entry of ledger) {
    if (entry.kind === 'issued') continue;
    const known = notes.get(entry.netuid);
    if (known === undefined) notes.set(entry.netuid, [entry]);
    else known.push(entry);
  }
  return notes;
}

interface Gifts {
  readonly gifts: ReadonlyMap<AccountId, bigint>;
  readonly dust: ReadonlyMap<AccountId, bigint>;
}

/**
 * What came to the accounts of subnets by transfer or faucet, which are gifts once what was paid in trades is taken off,
 * and what they lost as dust.
 */
function giftsOf(state: ChainState, events: readonly Event[]): Gifts {
  const pots = new Map(allNetuids(state).map((netuid) => [hexOf(subnetAccount(netuid)), subnetAccount(netuid)]));
  const [gifts, dust] = [new Map<AccountId, bigint>(), new Map<AccountId, bigint>()];
  const add = (sums: Map<AccountId, bigint>, account: Uint8Array, rao: bigint) => {
    const pot = pots.get(bytesToHex(account));
    if (pot !== undefined) sums.set(pot, (sums.get(pot) ?? 0n) + rao);
  };
  for (const { event } of events) {
    if (event.case === 'transfer') add(gifts, event.value.to, event.value.amount);
    if (event.case === 'faucet') add(gifts, event.value.account, event.value.amount);
    if (event.case === 'dustLost') add(dust, event.value.account, event.value.amount);
  }
  return { gifts, dust };
}

/** Of a chain that the books were not there for: what the pool has and the account has not, as far as dust explains it. */
function dustIn(retained: bigint): bigint {
  return retained < 0n && -retained < POT_DUST_RAO_MAX ? -retained : 0n;
}

function hexOf(account: AccountId): string {
  return bytesToHex(accountToBytes(account));
}

/** Everything in `SubnetAlphaOut`, by the books. */
function ownedAlpha(
  state: ChainState,
  netuid: Netuid,
  { staked, claimable, unowned }: Pick<SubnetBooks, 'staked' | 'claimable' | 'unowned'>,
): bigint {
  return staked + pendingAlpha(state, netuid) + state.get(SubnetProtocolAlpha, netuid) + claimable + unowned;
}

function potOf(state: ChainState, netuid: Netuid): bigint {
  return state.get(Account, subnetAccount(netuid)).free;
}
