/** A transfer as the chain has it now, read by its hash. */
import { type AccountId, accountFromBytes } from '@yumanet/protocol';
import { Call } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '../client/coordinator-client.ts';

/** A transfer that did what it says. */
export interface TransferReceipt {
  /** Of the extrinsic, 32 bytes. */
  readonly hash: Uint8Array;
  readonly block: bigint;
  /** The extrinsic's place in its block, from 0. */
  readonly index: number;
  readonly from: AccountId;
  readonly to: AccountId;
  readonly amountRao: bigint;
}

/** Why there is none; `pool`: not in a block yet. `not_a_transfer`: another call, also transfer_all, which names no amount, or a developer control. */
export type NoTransfer = 'unknown' | 'pool' | 'failed' | 'not_a_transfer';

export type TransferReads = Pick<CoordinatorClient, 'extrinsic' | 'block'>;

/**
 * Reads the receipt, then the signed call in its block. A block that was reverted between the two reads is `unknown`.
 * Throws what the client throws.
 */
export async function readTransfer(client: TransferReads, hash: Uint8Array): Promise<TransferReceipt | NoTransfer> {
  const { state, block: number, blockHash, receipt, error } = await client.extrinsic(hash);
  if (state === 'pool') return 'pool';
  if (state === 'refused' && error !== undefined) return 'failed';
  if (state !== 'included' || number === undefined || blockHash === undefined || receipt === undefined)
    return 'unknown';
  if (receipt.error !== undefined) return 'failed';
  const block = await client.block(number);
  if (Buffer.compare(block.hash, blockHash) !== 0) return 'unknown';
  const extrinsic = block.extrinsics[receipt.index]?.extrinsic;
  if (extrinsic?.case !== 'signed') return 'not_a_transfer';
  const { call } = Call.decode(extrinsic.value.call);
  if (call?.case !== 'transferKeepAlive' && call?.case !== 'transferAllowDeath') return 'not_a_transfer';
  return {
    hash,
    block: number,
    index: receipt.index,
    from: accountFromBytes(extrinsic.value.signer),
    to: accountFromBytes(call.value.dest),
    amountRao: call.value.value,
  };
}
