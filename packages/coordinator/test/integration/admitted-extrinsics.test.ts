/** What is submitted is hashed and decoded once: by the pool, and not again in its block. */
import { extrinsicHash, extrinsicSigningBytes } from '@yumanet/protocol';
import { Block, Call, type SignedExtrinsic } from '@yumanet/protocol/messages';
import { createFakeCrypto } from '@yumanet/testkit';
import { afterEach, expect, it, vi } from 'vitest';
import { startUnderTest, transferToBob } from '../fixture/coordinator-under-test.ts';

const EXTRINSICS = 5n;

afterEach(() => {
  vi.restoreAllMocks();
});

it('a submitted extrinsic is hashed once and decoded once until it is in a block', async () => {
  const crypto = createFakeCrypto();
  const hash = vi.fn(crypto.blake2b256);
  const chain = startUnderTest({ mode: 'manual' }, { crypto: { ...crypto, blake2b256: hash } });
  const timesHashed = (extrinsic: SignedExtrinsic) => {
    const bytes = Buffer.from(extrinsicSigningBytes(extrinsic));
    return hash.mock.calls.filter(([data]) => bytes.equals(data)).length;
  };
  const decode = vi.spyOn(Call, 'decode');
  const extrinsics: SignedExtrinsic[] = [];
  for (let nonce = 0n; nonce < EXTRINSICS; nonce += 1n)
    extrinsics.push(chain.sign(transferToBob(1n + nonce), { nonce }));
  // The last one waits for the others at first.
  for (const extrinsic of extrinsics.toReversed()) expect((await chain.submit(extrinsic)).status).toBe(202);
  expect(extrinsics.map(timesHashed)).toEqual(extrinsics.map(() => 1));
  await chain.producer.mine(1);
  expect(extrinsics.map(timesHashed)).toEqual(extrinsics.map(() => 1));
  expect(decode).toHaveBeenCalledTimes(extrinsics.length);
  const { receipts } = await chain.read(Block, '/v1/blocks/1');
  expect(receipts.map((receipt) => [receipt.error, receipt.hash])).toEqual(
    extrinsics.map((extrinsic) => [undefined, extrinsicHash(crypto, extrinsic)]),
  );
  await chain.close();
});
