import { type Refusal, refuse, toErrorInfo } from '@yumanet/protocol';
import type { TaoIndex } from '@yumanet/protocol/messages';
import { ChainRefusal, type CoordinatorClient } from '@yumanet/sdk/client';
import { expect, test } from 'vitest';
import { readPastIndex } from '../../src/commands/read-past-index.ts';

/** Reads answer with these refusals in turn, then with the block. */
function refusing(...refusals: readonly Refusal[]) {
  const asked: bigint[] = [];
  const index = async (at: bigint) => {
    const refusal = refusals[asked.length];
    asked.push(at);
    if (refusal !== undefined) throw new ChainRefusal(toErrorInfo(refusal), 400);
    return { block: at } as TaoIndex;
  };
  return { asked, client: { index } as unknown as CoordinatorClient };
}

const notKept = (first: bigint) => refuse('request', 'StateNotKept', { block: 0n, first_block: first, head: 900n });
const notReady = refuse('request', 'StateNotReady', { block: 100n, blocks_left: 7n });

test('asks from the oldest block on where the one before is not kept', async () => {
  const { asked, client } = refusing(notKept(400n));
  expect(await readPastIndex(client, 900n, 800n)).toMatchObject({ kind: 'read', index: { block: 400n } });
  expect(asked).toEqual([100n, 400n]);
});

test('has nothing to compare with when the chain begins at this block', async () => {
  const { asked, client } = refusing(notKept(900n));
  expect(await readPastIndex(client, 900n, 800n)).toEqual({ kind: 'none' });
  expect(asked).toEqual([100n]);
});

test('asks again for a state that is being made, five times at most', async () => {
  const short = refusing(notReady, notReady);
  expect(await readPastIndex(short.client, 900n, 800n)).toMatchObject({ kind: 'read', index: { block: 100n } });
  const long = refusing(...Array.from({ length: 9 }, () => notReady));
  expect(await readPastIndex(long.client, 900n, 800n)).toEqual({ kind: 'not ready', block: 100n });
  expect(long.asked).toHaveLength(5);
});

test('throws any other refusal', async () => {
  const { client } = refusing(refuse('request', 'ChainReverted', { block: 100n }));
  await expect(readPastIndex(client, 900n, 800n)).rejects.toThrow('ChainReverted');
});
