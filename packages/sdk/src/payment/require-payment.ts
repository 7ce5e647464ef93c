/** The miner's side: no work without a transfer that nobody has used before. */
import { type AccountId, accountFromBytes, bytesToHex, FaultError } from '@yumanet/protocol';
import { ChainRefusal } from '../client/chain-refusal.ts';
import type { CoordinatorClient } from '../client/coordinator-client.ts';
import { type PaymentProof, readPaymentProof } from './payment-proof.ts';
import type { SpentStore } from './spent-store.ts';
import { readTransfer, type TransferReceipt } from './transfer-receipt.ts';

/** Why a payment is not taken. The word is the fact `reason` of `PaymentRequired`. */
export type PaymentReason =
  | 'missing'
  | 'malformed'
  /** Nobody knows the hash: never sent, or its block was reverted. */
  | 'unknown'
  /** In the pool, or in a block with too few after it. Try again. */
  | 'not_final'
  | 'failed'
  | 'not_a_transfer'
  | 'wrong_receiver'
  | 'wrong_payer'
  | 'too_little'
  | 'too_old'
  | 'spent';

/** `unverifiable`: the coordinator cannot be asked, is of another chain, or the store is full. */
export type PaymentDecision =
  | { readonly kind: 'paid'; readonly release: () => void }
  | { readonly kind: 'refused'; readonly reason: PaymentReason }
  | { readonly kind: 'unverifiable'; readonly message: string };

/** What is paid for: an authenticated request. */
export interface RequestToPay {
  readonly caller: AccountId;
  /** Path and query as they were signed. */
  readonly target: string;
}

/** Asked after authentication and before the work. */
export interface PaymentGuard {
  readonly priceRao: bigint;
  readonly coldkey: AccountId;
  decide(request: RequestToPay): Promise<PaymentDecision>;
}

export interface PaymentTerms {
  /** Of one request, in rao; at least 1. */
  readonly priceRao: bigint;
  /** Whom transfers must go to. */
  readonly coldkey: AccountId;
  readonly store: SpentStore;
  readonly client: Pick<CoordinatorClient, 'account' | 'block' | 'chain' | 'extrinsic'>;
  /** The chain that counts, 32 bytes. */
  readonly genesisHash: Uint8Array;
  /** A transfer counts until so many blocks after its own. */
  readonly maxAgeBlocks: bigint;
  /** Blocks that must follow the transfer's; 0 when absent, because only a developer's revert takes blocks back. */
  readonly blocksAfterMin?: bigint;
}

/** The guard. Throws `RangeError` on a price below 1 rao. */
export function requirePayment(terms: PaymentTerms): PaymentGuard {
  const { priceRao, coldkey } = terms;
  if (priceRao < 1n) throw new RangeError('the price is below 1 rao');
  return {
    priceRao,
    coldkey,
    async decide({ caller, target }) {
      const proof = readPaymentProof(target);
      if (typeof proof === 'string') return refused(proof);
      try {
        return await checkProof(terms, caller, proof);
      } catch (error) {
        if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
        return unverifiable(`The payment ${bytesToHex(proof.hash)} cannot be looked up now.`);
      }
    },
  };
}

async function checkProof(terms: PaymentTerms, caller: AccountId, proof: PaymentProof): Promise<PaymentDecision> {
  const { client, genesisHash, maxAgeBlocks, store } = terms;
  const transfer = await readTransfer(client, proof.hash);
  if (transfer === 'pool') return refused('not_final');
  if (typeof transfer === 'string') return refused(transfer);
  const { owner } = await client.account(caller);
  const isOwn = transfer.from === caller || (owner !== undefined && accountFromBytes(owner) === transfer.from);
  if (!isOwn) return refused('wrong_payer');
  const chain = await client.chain();
  if (bytesToHex(chain.genesisHash) !== bytesToHex(genesisHash))
    return unverifiable('The coordinator is of another chain.');
  const reason = misfit(terms, transfer, { use: proof.use, head: chain.head.number });
  if (reason !== undefined) return refused(reason);
  if (chain.head.number > maxAgeBlocks) store.prune(chain.head.number - maxAgeBlocks);
  const outcome = store.claim({ ...proof, block: transfer.block });
  if (outcome === 'full') return unverifiable('No more payments can be remembered now.');
  return outcome === 'claimed' ? { kind: 'paid', release: () => store.release(proof) } : refused(outcome);
}

/** What does not fit the terms. The use `k` needs an amount of `k + 1` prices, so a transfer never pays for more than it is. */
function misfit(
  { coldkey, priceRao, maxAgeBlocks, blocksAfterMin = 0n }: PaymentTerms,
  transfer: TransferReceipt,
  { use, head }: { readonly use: number; readonly head: bigint },
): PaymentReason | undefined {
  if (transfer.to !== coldkey) return 'wrong_receiver';
  if (transfer.amountRao < priceRao * BigInt(use + 1)) return 'too_little';
  if (head - transfer.block > maxAgeBlocks) return 'too_old';
  return head - transfer.block < blocksAfterMin ? 'not_final' : undefined;
}

function refused(reason: PaymentReason): PaymentDecision {
  return { kind: 'refused', reason };
}

function unverifiable(message: string): PaymentDecision {
  return { kind: 'unverifiable', message };
}
