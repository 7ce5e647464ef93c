import { expect, test } from 'vitest';
import { findLosses } from '../../bench/crash/find-losses.ts';
import type { KeptChain } from '../../bench/crash/kept-chain.ts';
import type { ToldBlock, ToldPlace } from '../../bench/crash/told.ts';

const blocks: ReadonlyMap<bigint, ToldBlock> = new Map([
  [1n, { hash: '0x01', stateDigest: '0xd1' }],
  [2n, { hash: '0x02', stateDigest: '0xd2' }],
]);
const extrinsics: ReadonlyMap<string, ToldPlace> = new Map([['0xe1', { block: 2n, index: 3 }]]);
const promised = { head: 2n, blocks, extrinsics };

/** A chain that has what was promised, but for what a test changes. */
function keptWith(changes: Partial<KeptChain>): KeptChain {
  return {
    head: async () => 2n,
    block: async (number) => blocks.get(number),
    extrinsic: async (hash) => extrinsics.get(hash),
    ...changes,
  };
}

test('a chain that has everything, or more, has lost nothing', async () => {
  expect(await findLosses(promised, keptWith({}))).toEqual([]);
  expect(await findLosses(promised, keptWith({ head: async () => 3n }))).toEqual([]);
});

test.each<{ readonly what: string; readonly change: Partial<KeptChain>; readonly loss: string }>([
  {
    what: 'a lower head',
    change: { head: async () => 1n },
    loss: 'the head is block 1, and block 2 was told',
  },
  {
    what: 'a missing block',
    change: { block: async (number) => (number === 2n ? undefined : blocks.get(number)) },
    loss: 'block 2 is gone',
  },
  {
    what: 'another block of the same number',
    change: {
      block: async (number) => (number === 1n ? { hash: '0xff', stateDigest: '0xd1' } : blocks.get(number)),
    },
    loss: 'block 1 has hash 0xff and was told as 0x01',
  },
  {
    what: 'another state',
    change: {
      block: async (number) => (number === 2n ? { hash: '0x02', stateDigest: '0xff' } : blocks.get(number)),
    },
    loss: 'block 2 has state digest 0xff and was told with 0xd2',
  },
  {
    what: 'a missing extrinsic',
    change: { extrinsic: async () => undefined },
    loss: 'extrinsic 0xe1 of block 2 is gone',
  },
  {
    what: 'an extrinsic in another block',
    change: { extrinsic: async () => ({ block: 1n, index: 3 }) },
    loss: 'extrinsic 0xe1 is at 1/3 and was told to be at 2/3',
  },
  {
    what: 'an extrinsic at another place in its block',
    change: { extrinsic: async () => ({ block: 2n, index: 0 }) },
    loss: 'extrinsic 0xe1 is at 2/0 and was told to be at 2/3',
  },
])('$what is one loss', async ({ change, loss }) => {
  expect(await findLosses(promised, keptWith(change))).toEqual([loss]);
});
