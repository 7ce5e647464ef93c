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

/** The largest page of the pool. A signer with more in it finds its nonce by collision, one attempt at a time. */
const POOL_ENTRIES_READ = 1_000;

/** A source without memory of earlier processes. */
export function createNonceSource(reads: NonceReads): NonceSource {
  const lastSent = new Map<AccountId, { readonly nonce: bigint; readonly hash: Uint8Array }>();

  return {
    async next(signer) {
      const chainNonce = (await reads.account(signer)).nonce;
      const last = lastSent.get(signer);
      if (last === undefined || last.nonce < chainNonce) return chainNonce;
      const { state } = await reads.extrinsic(last.hash);
      if (state === 'pool') return last.nonce + 1n;
      // Included between the two reads, or dropped (a restarted coordinator without its pool): the chain decides.
      lastSent.delete(signer);
      return (await reads.account(signer)).nonce;
    },
    async afterPool(signer) {
      const [account, pool] = await Promise.all([reads.account(signer), reads.pool(POOL_ENTRIES_READ)]);
      const waiting = new Set<bigint>();
      for (const entry of pool.entries) if (accountFromBytes(entry.signer) === signer) waiting.add(entry.nonce);
      let nonce = account.nonce;
      while (waiting.has(nonce)) nonce += 1n;
      return nonce;
    },
    sent(signer, nonce, hash) {
      lastSent.set(signer, { nonce, hash });
    },
    forget(signer) {
      lastSent.delete(signer);
    },
  };
}
