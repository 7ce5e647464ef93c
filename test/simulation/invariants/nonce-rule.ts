/** Every signer's nonces are used in order, each once, and no extrinsic is in the chain twice. */
import { type AccountId, accountFromBytes, bytesToHex } from '@yumanet/protocol';
import type { SignedExtrinsic } from '@yumanet/protocol/messages';
import type { Violation } from '../world/violation.ts';
import type { BlockRule } from './block-rule.ts';
import type { WatchedBlock } from './watched-block.ts';

export function createNonceRule(): BlockRule {
  const next = new Map<AccountId, bigint>();
  const placed = new Map<string, bigint>();
  /** In order of the chain. */
  const used: UsedNonce[] = [];

  function use({ number }: WatchedBlock, hash: string, { signer, nonce }: SignedExtrinsic): Violation | undefined {
    const account = accountFromBytes(signer);
    const expected = next.get(account) ?? 0n;
    const earlier = placed.get(hash);
    if (earlier !== undefined) {
      return { invariant: 'extrinsic-once', detail: `${hash} is in block ${earlier} and in block ${number}` };
    }
    if (nonce !== expected) {
      const detail = `block ${number} has nonce ${nonce} of ${account}, due was ${expected}`;
      return { invariant: 'nonces-in-order', detail };
    }
    used.push({ block: number, account, nonce, hash });
    placed.set(hash, number);
    next.set(account, expected + 1n);
    return undefined;
  }

  function check(watched: WatchedBlock): Violation | undefined {
    const { block, number, state } = watched;
    for (const [index, { extrinsic }] of block.extrinsics.entries()) {
      const receipt = block.receipts[index];
      // What the block refused as stale used no nonce.
      if (extrinsic.case !== 'signed' || receipt === undefined || receipt.error?.stage === 'pool') continue;
      const violation = use(watched, bytesToHex(receipt.hash), extrinsic.value);
      if (violation !== undefined) return violation;
    }
    for (const [account, nonce] of state?.nonces ?? []) {
      const expected = next.get(account) ?? 0n;
      if (nonce === expected) continue;
      return {
        invariant: 'nonces-in-order',
        detail: `after block ${number} ${account} has nonce ${nonce}, not ${expected}`,
      };
    }
    return undefined;
  }

  function forgetAfter(block: bigint): void {
    for (let last = used.at(-1); last !== undefined && last.block > block; last = used.at(-1)) {
      used.pop();
      placed.delete(last.hash);
      next.set(last.account, last.nonce);
    }
  }

  return { check, forgetAfter };
}

interface UsedNonce {
  readonly block: bigint;
  readonly account: AccountId;
  readonly nonce: bigint;
  readonly hash: string;
}
