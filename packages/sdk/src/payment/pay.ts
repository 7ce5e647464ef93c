/** The payer's side: a transfer, and its receipt once it is in a block. */
import { type AccountId, accountToBytes, FaultError, type KeyPair } from '@yumanet/protocol';
import type { CoordinatorClient, SubmitOptions, SubmitOutcome } from '../client/coordinator-client.ts';
import { readTransfer, type TransferReads, type TransferReceipt } from './transfer-receipt.ts';

/** Who pays whom how much. */
export interface Payment {
  /** The coldkey that pays. */
  readonly payer: KeyPair;
  readonly to: AccountId;
  readonly amountRao: bigint;
}

/** Anything but `paid` is as `submit` tells it; of `pooled` and `unknown`, ask `readTransfer` later before paying again. */
export type PayOutcome =
  | { readonly kind: 'paid'; readonly receipt: TransferReceipt }
  | Exclude<SubmitOutcome, { readonly kind: 'included' }>;

/** Sends `transfer_keep_alive` and waits for its block. Throws `FaultError` when the block cannot be read afterwards. */
export async function pay(
  client: TransferReads & Pick<CoordinatorClient, 'submit'>,
  payment: Payment,
  options: Omit<SubmitOptions, 'wait'> = {},
): Promise<PayOutcome> {
  const value = { dest: accountToBytes(payment.to), value: payment.amountRao };
  const call = { call: { case: 'transferKeepAlive' as const, value } };
  const outcome = await client.submit(payment.payer, call, { ...options, wait: 'included' });
  if (outcome.kind !== 'included') return outcome;
  const receipt = await readTransfer(client, outcome.hash);
  if (typeof receipt === 'string')
    throw new FaultError('transfer_gone', `the transfer was included and is ${receipt} now`);
  return { kind: 'paid', receipt };
}
