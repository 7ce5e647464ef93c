import { type AccountId, accountFromBytes, bytesToHex } from '@yumanet/protocol';
import type { CoordinatorClient } from '@yumanet/sdk/client';

/**
 * Whether every signed extrinsic of a chain counted once: no hash twice, and for each signer as many extrinsics in blocks
 * as its nonce says. One sentence per finding. Precondition: no block is made meanwhile. Cost: reads every block.
 */
export async function findDoubleCounts(client: CoordinatorClient): Promise<readonly string[]> {
  const head = (await client.chain()).head.number;
  const counts = new Map<AccountId, bigint>();
  const hashes = new Set<string>();
  const findings: string[] = [];
  for (let number = 1n; number <= head; number += 1n) {
    const { extrinsics, receipts } = await client.block(number);
    for (const [index, { extrinsic }] of extrinsics.entries()) {
      if (extrinsic.case !== 'signed') continue;
      const signer = accountFromBytes(extrinsic.value.signer);
      counts.set(signer, (counts.get(signer) ?? 0n) + 1n);
      const hash = bytesToHex(receipts[index]?.hash ?? Uint8Array.of());
      if (hashes.has(hash)) findings.push(`extrinsic ${hash} is in two blocks, the second is ${number}`);
      hashes.add(hash);
    }
  }
  for (const [signer, count] of counts) {
    const { nonce } = await client.account(signer);
    if (nonce !== count) findings.push(`${signer} has nonce ${nonce} after ${count} extrinsics`);
  }
  return findings;
}
