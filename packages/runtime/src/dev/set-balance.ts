/** Balances by decree: TotalIssuance moves by what an account wins or loses, so that TAO stays conserved. */
import { type AccountId, accountToBytes } from '@yumanet/protocol';
import { U64_MAX } from '@yumanet/yuma';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { EXISTENTIAL_DEPOSIT_RAO, freeBalance, mintBalance, slashBalance } from '../rules/balances.ts';
import { isSubnetAccount } from '../rules/system-accounts.ts';
import { TotalIssuance } from '../state/items/system-items.ts';

/** Mints TAO for an account, as the reference's faucet does without its proof of work. */
export function giveFromFaucet(context: BlockContext, account: AccountId, amount: bigint): CallOutcome {
  const refusal = refuseBelowDeposit(freeBalance(context.state, account) + amount, amount);
  if (refusal !== undefined) return refusal;
  mintBalance(context, account, amount);
  context.events.emit({ case: 'faucet', value: { account: accountToBytes(account), amount } });
  return undefined;
}

/**
 * Makes a free balance `free` rao: 0, which reaps the account, or at least the existential deposit, else
 * `ExistentialDeposit`. `InvalidValue` when TotalIssuance would not fit u64. `CannotUseSystemAccount` for a subnet's
 * account, which holds the TAO of its pool.
 */
export function setBalance(context: BlockContext, account: AccountId, free: bigint): CallOutcome {
  const { state } = context;
  if (isSubnetAccount(state, account)) return refuseCall('CannotUseSystemAccount');
  const refusal = free === 0n ? undefined : refuseBelowDeposit(free, free);
  if (refusal !== undefined) return refusal;
  const have = freeBalance(state, account);
  const issuance = state.get(TotalIssuance) + free - have;
  if (issuance > U64_MAX || issuance < 0n) {
    return refuseCall('InvalidValue', { free_rao: free, total_issuance_rao: state.get(TotalIssuance) });
  }
  if (free > have) mintBalance(context, account, free - have);
  else slashBalance(context, account, have - free);
  context.events.emit({ case: 'balanceSet', value: { account: accountToBytes(account), free } });
  return undefined;
}

function refuseBelowDeposit(total: bigint, amount: bigint): CallOutcome {
  if (total >= EXISTENTIAL_DEPOSIT_RAO) return undefined;
  return refuseCall('ExistentialDeposit', { amount_rao: amount, minimum_rao: EXISTENTIAL_DEPOSIT_RAO });
}
