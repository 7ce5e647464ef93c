/**
 * The next nonce of each signer. The chain knows what it has included, the pool what waits; this process remembers what
 * it sent last, so that ordinary submissions need one read.
 */
import { type AccountId, accountFromBytes } from '@yumanet/protocol';
import type { AccountInfo, ExtrinsicStatus, PoolStatus } from '@yumanet/protocol/messages';

/** The reads it needs. */
export interface NonceReads {
  account(account: AccountId): Promise<AccountInfo>;
  extrinsic(hash: Uint8Array): Promise<ExtrinsicStatus>;
  pool(limit?: number): Promise<PoolStatus>;
}

/** Hands out nonces; callers serialise per signer. */
export interface NonceSource {
  /** The nonce for the signer's next extrinsic. */
  next(signer: AccountId): Promise<bigint>;
  /** The nonce right after everything the pool holds: for when another process uses the same key. */
  afterPool(signer: AccountId): Promise<bigint>;
  /** Remembers what was sent. */
  sent(signer: AccountId, nonce: bigint, hash: Uint8Array): void;
  /** Forgets what was sent: the chain said it knows better. */
  forget(signer: AccountId): void;
}

/** The largest page of the pool; what waits beyond it is not seen. */
const POOL_ENTRIES_READ = 1_000;

/** A source without memory of earlier processes. */
export function createNonceSource(reads: NonceReads): NonceSource {
  const lastSent = new Map<AccountId, { readonly nonce: bigint; readonly hash: Uint8Array }>();

  /**
   * The first nonce from the chain's on that nothing in the pool has; not sure when more waits than was read. What leaves
   * the pool for a block between the two reads is counted by the second.
   */
  async function firstFree(signer: AccountId): Promise<{ readonly nonce: bigint; readonly isSure: boolean }> {
    const { entries } = await reads.pool(POOL_ENTRIES_READ);
    const waiting = new Set<bigint>();
    for (const entry of entries) if (accountFromBytes(entry.signer) === signer) waiting.add(entry.nonce);
    let { nonce } = await reads.account(signer);
    while (waiting.has(nonce)) nonce += 1n;
    return { nonce, isSure: entries.length < POOL_ENTRIES_READ };
  }

  /**
   * After the last of several that were sent, unless one before it is missing: the chain went back, or the pool dropped it.
   * What is sent then comes first, or nothing that waits would ever come into a block.
   */
  async function afterLast(signer: AccountId, lastNonce: bigint): Promise<bigint> {
    const free = await firstFree(signer);
    return free.isSure ? free.nonce : lastNonce + 1n;
  }

  return {
    async next(signer) {
      const chainNonce = (await reads.account(signer)).nonce;
      const last = lastSent.get(signer);
      if (last === undefined || last.nonce < chainNonce) return chainNonce;
      const { state } = await reads.extrinsic(last.hash);
      if (state === 'pool') return last.nonce === chainNonce ? last.nonce + 1n : afterLast(signer, last.nonce);
      // Included between the two reads, or dropped (a restarted coordinator without its pool): the chain decides.
      lastSent.delete(signer);
      return (await reads.account(signer)).nonce;
    },
    async afterPool(signer) {
      return (await firstFree(signer)).nonce;
    },
    sent(signer, nonce, hash) {
      lastSent.set(signer, { nonce, hash });
    },
    forget(signer) {
      lastSent.delete(signer);
    },
  };
}
