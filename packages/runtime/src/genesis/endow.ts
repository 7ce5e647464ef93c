/** TAO that accounts start with. */
import type { AccountId } from '@yumanet/protocol';
import { EXISTENTIAL_DEPOSIT_RAO } from '../rules/balances.ts';
import type { ChainState } from '../state/chain-state.ts';
import { Account, TotalIssuance } from '../state/items/system-items.ts';

/**
 * Gives an account TAO. All of it counts in `TotalIssuance`: a marked difference, as the reference's localnet starts at
 * 0, where recycling would stop at 0. Throws below the existential deposit.
 */
export function endow(state: ChainState, account: AccountId, freeRao: bigint): void {
  if (freeRao < EXISTENTIAL_DEPOSIT_RAO) throw new Error(`an account of genesis needs ${EXISTENTIAL_DEPOSIT_RAO} rao`);
  const { nonce, free } = state.get(Account, account);
  state.set(Account, { nonce, free: free + freeRao }, account);
  state.set(TotalIssuance, state.get(TotalIssuance) + freeRao);
}
