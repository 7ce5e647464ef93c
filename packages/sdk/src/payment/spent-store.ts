/** What a miner has been paid with: the port, and its twin in memory. */
import { bytesToHex } from '@yumanet/protocol';
import type { PaymentProof } from './payment-proof.ts';

/** A use of a transfer, and the transfer's block. */
export interface PaymentUse extends PaymentProof {
  readonly block: bigint;
}

/** `too_old`: its block was pruned, so nobody knows any more. `full`: no more can be remembered. */
export type ClaimOutcome = 'claimed' | 'spent' | 'too_old' | 'full';

/** Each method is one step: no other claim comes between. What `claim` returned `claimed` for is durable. */
export interface SpentStore {
  claim(use: PaymentUse): ClaimOutcome;
  /** Takes a claim back: the request got no answer. */
  release(use: PaymentProof): void;
  /** Forgets uses of transfers before this block; they are `too_old` from then on, even when the chain goes back. */
  prune(firstBlock: bigint): void;
  close(): void;
}

/** Uses remembered at once; each has cost its payer the price. */
export const SPENT_USES_MAX = 1_000_000;

/** Forgets everything when the process ends: for tests. */
export function createMemorySpentStore(usesMax: number = SPENT_USES_MAX): SpentStore {
  const blocks = new Map<string, bigint>();
  let floor = 0n;
  const keyOf = ({ hash, use }: PaymentProof) => `${bytesToHex(hash)}/${use}`;
  return {
    claim(use) {
      if (use.block < floor) return 'too_old';
      if (blocks.has(keyOf(use))) return 'spent';
      if (blocks.size >= usesMax) return 'full';
      blocks.set(keyOf(use), use.block);
      return 'claimed';
    },
    release: (use) => {
      blocks.delete(keyOf(use));
    },
    prune(firstBlock) {
      if (firstBlock <= floor) return;
      floor = firstBlock;
      for (const [key, block] of blocks) if (block < floor) blocks.delete(key);
    },
    close: () => blocks.clear(),
  };
}
