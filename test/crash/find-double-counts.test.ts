import { type AccountId, accountFromBytes } from '@yumanet/protocol';
import type { Block } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { expect, test } from 'vitest';
import { findDoubleCounts } from '../../bench/crash/find-double-counts.ts';

const signer = new Uint8Array(32).fill(7);
const account = accountFromBytes(signer);

/** A chain of blocks, each with signed extrinsics of these hashes by one signer, whose nonce is given. */
function clientOf(blocks: readonly (readonly number[])[], nonce: bigint): CoordinatorClient {
  const fake = {
    chain: async () => ({ head: { number: BigInt(blocks.length) } }),
    block: async (number: bigint) => {
      const hashes = blocks[Number(number) - 1] ?? [];
      return {
        extrinsics: hashes.map(() => ({ extrinsic: { case: 'signed', value: { signer } } })),
        receipts: hashes.map((hash) => ({ hash: Uint8Array.of(hash) })),
      } as unknown as Block;
    },
    account: async (asked: AccountId) => ({ nonce: asked === account ? nonce : 0n }),
  };
  return fake as unknown as CoordinatorClient;
}

test('each extrinsic in one block, and a nonce that says so, is no finding', async () => {
  expect(await findDoubleCounts(clientOf([[1, 2], [], [3]], 3n))).toEqual([]);
});

test('an extrinsic in two blocks is found', async () => {
  expect(await findDoubleCounts(clientOf([[1], [1]], 2n))).toEqual([
    'extrinsic 0x01 is in two blocks, the second is 2',
  ]);
});

test.each([1n, 3n])('a nonce of %d after two extrinsics is found', async (nonce) => {
  expect(await findDoubleCounts(clientOf([[1], [2]], nonce))).toEqual([
    `${account} has nonce ${nonce} after 2 extrinsics`,
  ]);
});
