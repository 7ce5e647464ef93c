/** A transfer on a coordinator pays for one answer of a miner, both on loopback, until the chain goes back. */

import { accountFromBytes } from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import { createClient } from '@yumanet/sdk/client';
import { createMemorySpentStore, paidTarget, pay, requirePayment } from '@yumanet/sdk/payment';
import { createStreams, createSystemClock, createTransport } from '@yumanet/sdk/system';
import { expect, it } from 'vitest';
import { alice, bob, startUnderTest } from '../../packages/coordinator/test/fixture/coordinator-under-test.ts';
import { miner, NOW_NS, startMiner } from '../../packages/sdk/test/support/miner-under-test.ts';
import { fakeCrypto } from '../../packages/sdk/test/support/neurons.ts';
import { signedTask } from '../../packages/sdk/test/support/signed-task.ts';

it('a transfer is paid, read by its hash, spent once, and unknown after a revert', async () => {
  const chain = startUnderTest({ mode: 'instant' });
  const clock = createSystemClock();
  const transport = createTransport(clock);
  const streams = createStreams();
  const { url } = await chain.start();
  const client = createClient({ url, transport, streams, clock, crypto: fakeCrypto });
  const coldkey = accountFromBytes(bob.publicKey);
  const { genesisHash } = await client.chain();
  const payments = requirePayment({
    priceRao: 5_000n,
    coldkey,
    client,
    genesisHash,
    store: createMemorySpentStore(),
    maxAgeBlocks: 100n,
  });
  const shop = startMiner({ payments });
  const place = await shop.listen({ host: '127.0.0.1', port: 0 });
  let nonceNs = NOW_NS;
  const buy = async (hash: Uint8Array) => {
    nonceNs += 1n;
    const target = paidTarget('/v1/task', { hash, use: 0 });
    const { headers, method, payload } = signedTask({ keyPair: alice, receiver: miner.account, nonceNs, target });
    const request = { method, url: place.url + target, headers, body: payload };
    const answer = await transport.request(request, { timeoutMs: 10_000, responseBytesMax: 10_000 });
    if (answer.kind !== 'response') return answer.kind;
    return answer.status === 200 ? 'answered' : ErrorInfo.decode(answer.body).facts.get('reason')?.value.value;
  };
  try {
    const paid = await pay(client, { payer: alice, to: coldkey, amountRao: 5_000n });
    if (paid.kind !== 'paid') throw new Error(paid.kind);
    const { block, from, hash } = paid.receipt;
    expect(paid.receipt).toMatchObject({ from: accountFromBytes(alice.publicKey), to: coldkey, amountRao: 5_000n });
    expect([from === coldkey, await buy(hash), await buy(hash)]).toEqual([false, 'answered', 'spent']);
    await client.dev.revert({ case: 'block', value: block - 1n });
    expect(await buy(hash)).toBe('unknown');
  } finally {
    await shop.close();
    await chain.close();
    await Promise.all([transport.close(), streams.close()]);
  }
});
