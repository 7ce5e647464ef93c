/** TAO of accounts: every change of a free balance happens here. Source: docs/rules/economics.md section 6.1. */
import { type AccountId, accountToBytes } from '@yumanet/protocol';
import { saturateToU64, U64_MAX } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import type { ChainState } from '../state/chain-state.ts';
import { NO_CELL } from '../state/entry-table.ts';
import { Account, LostTao, TotalIssuance } from '../state/items/system-items.ts';

/** Rao that an account must hold to exist. */
export const EXISTENTIAL_DEPOSIT_RAO = 500n;

export interface TransferRequest {
  readonly from: AccountId;
  readonly to: AccountId;
  readonly amount: bigint;
  /** Refuse rather than let the sender fall below the existential deposit. */
  readonly keepAlive: boolean;
}

/** Rao that an account may spend, its existential deposit included. */
export function freeBalance(state: ChainState, account: AccountId): bigint {
  return state.get(Account, account).free;
}

/** Rao that an account may spend and still exist. */
export function reducibleBalance(state: ChainState, account: AccountId): bigint {
  return saturateToU64(freeBalance(state, account) - EXISTENTIAL_DEPOSIT_RAO);
}

/**
 * Moves TAO between two accounts, as the Balances module does. Refusals in this order: `FundsUnavailable`,
 * `NotExpendable`, `ExistentialDeposit` (the receiver would not exist). Dust of a reaped sender is lost; it stays in
 * `TotalIssuance`, as on the reference chain.
 */
export function transferBalance(context: BlockContext, request: TransferRequest): CallOutcome {
  const { from, to, amount, keepAlive } = request;
  const have = freeBalance(context.state, from);
  if (have < amount) return refuseCall('FundsUnavailable', { have_rao: have, need_rao: amount });
  if (amount > 0n && keepAlive && have - amount < EXISTENTIAL_DEPOSIT_RAO) {
    return refuseCall('NotExpendable', { have_rao: have, need_rao: amount + EXISTENTIAL_DEPOSIT_RAO });
  }
  const receiverHas = freeBalance(context.state, to);
  if (amount > 0n && receiverHas + amount < EXISTENTIAL_DEPOSIT_RAO) {
    return refuseCall('ExistentialDeposit', { amount_rao: amount, minimum_rao: EXISTENTIAL_DEPOSIT_RAO });
  }
  if (from === to) return undefined;
  withdraw(context, from, amount);
  deposit(context, to, amount);
  context.events.emit({
    case: 'transfer',
    value: { from: accountToBytes(from), to: accountToBytes(to), amount },
  });
  return undefined;
}

/**
 * Moves TAO for the staking code: like a transfer that may reap the sender, but nothing happens for 0, a lack of funds
 * is `InsufficientBalance`, and dust of a reaped sender lowers `TotalIssuance`.
 */
export function moveTao(context: BlockContext, transfer: Omit<TransferRequest, 'keepAlive'>): CallOutcome {
  const { from, amount } = transfer;
  if (amount === 0n) return undefined;
  const have = freeBalance(context.state, from);
  if (have < amount) return refuseCall('InsufficientBalance', { have_rao: have, need_rao: amount });
  const refusal = transferBalance(context, { ...transfer, keepAlive: false });
  const rest = have - amount;
  if (refusal === undefined && from !== transfer.to && rest < EXISTENTIAL_DEPOSIT_RAO) {
    burnLost(context, rest);
  }
  return refusal;
}

/** Takes an extrinsic's fee. Precondition: the account holds it. Without an author it is lost, but stays in `TotalIssuance`. */
export function chargeFee(
  context: BlockContext,
  payer: AccountId,
  { fee, author }: { readonly fee: bigint; readonly author: AccountId | undefined },
): void {
  withdraw(context, payer, fee);
  if (author !== undefined) deposit(context, author, fee);
  else lose(context.state, fee);
}

/** Creates TAO for an account; precondition: the account exists afterwards. Clipped to what u64 holds. */
export function mintBalance(context: BlockContext, account: AccountId, amount: bigint): void {
  const { state } = context;
  const issuance = state.get(TotalIssuance);
  const minted = issuance + amount > U64_MAX ? U64_MAX - issuance : amount;
  state.set(TotalIssuance, issuance + minted);
  context.ledger.note({ kind: 'issued', rao: minted });
  deposit(context, account, minted);
}

/** TAO for different accounts, rao (u64). */
export interface Credits {
  /** Their keys: who credits the same accounts again keeps the list. */
  readonly accounts: readonly (readonly [AccountId])[];
  /** One for each account. */
  readonly amounts: BigUint64Array;
}

/** 64-bit words of an account's entry, and which one its free balance is. */
const ACCOUNT_WORDS = 2;
const FREE_WORD = 1;

/**
 * Gives accounts TAO that a block minted and nobody holds yet, so `TotalIssuance` has it already. Precondition: each account
 * exists afterwards. Balances are changed by one write, those of new accounts apart.
 */
export function creditBalances(context: BlockContext, { accounts, amounts }: Credits): void {
  const table = context.state.wordTable(Account);
  const found = table.writableCells(accounts);
  const numbers = new BigUint64Array(ACCOUNT_WORDS * accounts.length);
  const entries = { words: new Uint32Array(numbers.buffer), stride: 2 * ACCOUNT_WORDS, offset: 0 };
  table.readCells(found, entries);
  for (const [index, [account]] of accounts.entries()) {
    const amount = amounts[index] ?? 0n;
    const free = numbers[ACCOUNT_WORDS * index + FREE_WORD] ?? 0n;
    const after = free + amount;
    if (free > 0n && after <= U64_MAX) {
      numbers[ACCOUNT_WORDS * index + FREE_WORD] = after;
      continue;
    }
    found.cells[index] = NO_CELL;
    deposit(context, account, amount);
  }
  table.writeCells(found, entries);
}

/** Takes TAO of an account out of existence. Precondition: it holds the amount, and keeps nothing or enough to exist. */
export function slashBalance(context: BlockContext, account: AccountId, amount: bigint): void {
  withdraw(context, account, amount);
  burnIssuance(context.state, amount);
  context.ledger.note({ kind: 'issued', rao: -amount });
}

/** As `slashBalance`, of an account that keeps its existential deposit whatever the amount. */
export function recycleBalance(context: BlockContext, account: AccountId, amount: bigint): void {
  const spendable = reducibleBalance(context.state, account);
  slashBalance(context, account, amount < spendable ? amount : spendable);
}

/** Takes TAO out of existence that no account holds any more. */
export function burnIssuance(state: ChainState, amount: bigint): void {
  state.set(TotalIssuance, saturateToU64(state.get(TotalIssuance) - amount));
}

/** Precondition: the account exists afterwards. */
function deposit({ state, events }: BlockContext, account: AccountId, amount: bigint): void {
  const { nonce, free } = state.get(Account, account);
  if (amount === 0n) return;
  state.set(Account, { nonce, free: free + amount }, account);
  if (free > 0n) return;
  const bytes = accountToBytes(account);
  events.emit({ case: 'newAccount', value: { account: bytes } });
  events.emit({ case: 'endowed', value: { account: bytes, freeBalance: amount } });
}

/** Precondition: the account holds the amount. Below the existential deposit it is reaped. */
function withdraw({ state, events }: BlockContext, account: AccountId, amount: bigint): void {
  const { nonce, free } = state.get(Account, account);
  if (amount === 0n) return;
  const rest = free - amount;
  if (rest >= EXISTENTIAL_DEPOSIT_RAO) {
    state.set(Account, { nonce, free: rest }, account);
    return;
  }
  if (nonce === 0n) state.remove(Account, account);
  else state.set(Account, { nonce, free: 0n }, account);
  const bytes = accountToBytes(account);
  events.emit({ case: 'killedAccount', value: { account: bytes } });
  if (rest === 0n) return;
  lose(state, rest);
  events.emit({ case: 'dustLost', value: { account: bytes, amount: rest } });
}

function lose(state: ChainState, amount: bigint): void {
  if (amount > 0n) state.set(LostTao, state.get(LostTao) + amount);
}

/** Takes TAO out of existence that was lost just now. */
function burnLost({ state, ledger }: BlockContext, amount: bigint): void {
  if (amount === 0n) return;
  state.set(LostTao, saturateToU64(state.get(LostTao) - amount));
  burnIssuance(state, amount);
  ledger.note({ kind: 'issued', rao: -amount });
}
